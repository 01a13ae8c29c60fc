//! The terms, in English.

use crate::texts::story::{Glossary, Term};

pub const GLOSSARY: Glossary = Glossary {
    case: Term {
        term: "case",
        explanation: "One person’s application for asylum. One relocation, one case taken over and {unitValue} weigh the same.",
    },
    pool: Term {
        term: "solidarity pool",
        explanation: "The contributions that the countries pledge for one year to countries under migratory pressure ({56(1)}).",
    },
    reference_number: Term {
        term: "reference number",
        explanation: "The number of relocations and the amount for the whole pool. The Council fixes it each year ({57(1)}).",
    },
    key: Term {
        term: "reference key",
        explanation: "The sum that sets which part each country contributes. Population and GDP each count for half ({66}).",
    },
    gdp: Term {
        term: "GDP",
        explanation: "Gross domestic product: the value of everything a country makes and provides in services in a year.",
    },
    fair_share: Term {
        term: "fair share",
        explanation: "The part of the pool that a country must contribute. The reference key sets its size ({57(3)}, {66}).",
    },
    unit_value: Term {
        term: "amount per case",
        explanation: "The money that is equal to one relocation. It follows from the fixed ratio in {12(3)}.",
    },
    pledge: Term {
        term: "pledge",
        explanation: "What a country says it will contribute to the pool. It is then written in the Council’s decision ({57(1)}).",
    },
    relocation: Term {
        term: "relocation",
        explanation: "An asylum seeker travels from a country under migratory pressure to another country, which deals with the application ({67}). Only where the two countries agree can it also be somebody who was granted protection less than three years ago ({56(2)(a)}).",
    },
    money: Term {
        term: "financial contribution",
        explanation: "Money instead of relocation, in Dutch often called ‘{nl|afkoop}’, buying off ({56(2)(b)}, {64}).",
    },
    measures: Term {
        term: "alternative measures",
        explanation: "Alternative solidarity measures: help such as staff, services or equipment. The country that receives help must ask for them ({65(1)}); if it does not, they are converted into money ({57(4)}).",
    },
    deduction: Term {
        term: "deduction",
        explanation: "A country then has to do less of its pledge, or nothing. The country asks for it, the Commission assesses the request and the Council decides ({61}, {62}).",
    },
    pressure: Term {
        term: "migratory pressure",
        explanation: "So many people arrive or apply for asylum that even a country with a well-prepared asylum system has to do a disproportionate amount and needs help at once ({2(24)}). Each year the Commission determines which countries this applies to ({11(1)}).",
    },
    benefitting: Term {
        term: "benefitting Member State",
        explanation: "A country under migratory pressure that receives help from the pool ({58}, {59}).",
    },
    contributing: Term {
        term: "contributing Member State",
        explanation: "A country that contributes or is obliged to ({2(20)}). Here: each country to which the regulation applies, without those that can receive help, those that according to the minister need not contribute, and those with a full deduction.",
    },
    forum: Term {
        term: "High-Level Forum",
        explanation: "The meeting in which the countries pledge their contributions, in full the High-Level EU Solidarity Forum ({13}).",
    },
    threshold: Term {
        term: "threshold",
        explanation: "The number of pledged relocations below which taking over can become mandatory ({63(3)}).",
    },
    offset: Term {
        term: "responsibility offset",
        explanation: "A country itself examines the asylum application of somebody who is already there, although another country was responsible. Here also: taking over a case ({63}).",
    },
    eligible: Term {
        term: "case that qualifies",
        explanation: "An asylum application for which a country that receives help is responsible. It must meet all the conditions of {63(8)}.",
    },
    dublin: Term {
        term: "Dublin claim, transfer",
        explanation: "With a claim, a country asks another country to examine an asylum application. If the asylum seeker then really goes there, that is a transfer.",
    },
};
