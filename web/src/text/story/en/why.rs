//! The reasons of the figures, in English.

use crate::text::story::{Reason, Why};

pub const WHY: Why = Why {
    unit_value_eur: Reason {
        title: "Amount per case",
        sentence: "This is the amount of the pool divided by the number of relocations; the regulation asks for a fixed ratio between the two ({12(2)}, {12(3)}).",
    },
    share_percent: Reason {
        title: "Share in the pool",
        sentence: "This part of the pool belongs to the country, by the reference key ({66}, {annex1}) or by the percentage that you enter yourself.",
    },
    fair_share: Reason {
        title: "Fair share in cases",
        sentence: "This is the share of the relocations in the pool, rounded up to a whole case ({57(3)}, {66}).",
    },
    fair_share_eur: Reason {
        title: "Fair share in euros",
        sentence: "This is the fair share in cases times the amount per case, because all forms have equal value ({56(2)}).",
    },
    pledge_financial_eur: Reason {
        title: "Pledged in money",
        sentence: "This is left of the fair share to pay once the pledged relocations and measures are taken off ({57(4)}).",
    },
    threshold: Reason {
        title: "Threshold",
        sentence: "This is the higher of two numbers: the legal minimum and sixty per cent of the relocations in the pool ({63(3)}).",
    },
    mandatory: Reason {
        title: "Is taking over mandatory?",
        sentence: "Taking over is mandatory when the Forum has been reconvened and the pledged relocations stay below the threshold ({13(4)}, {63(3)}).",
    },
    shortfall: Reason {
        title: "Cases for all contributing countries together",
        sentence: "This is what is missing up to the threshold or, in the other reading, the whole threshold; if taking over is not mandatory, it is zero ({63(3)}).",
    },
    offset_requested: Reason {
        title: "Asked of this country",
        sentence: "This is the number that you enter yourself, or the part of this country next to the other contributing countries, rounded up ({63(3)}, {66}); a country that does not contribute gets zero.",
    },
    offset_cap: Reason {
        title: "Limit on taking over",
        sentence: "A country need not take over more than its fair share, less the deduction ({63(7)}); that is the share in the pool or, in the other reading, in the threshold.",
    },
    offset: Reason {
        title: "Cases taken over",
        sentence: "This is the smallest of what is asked, the limit if that rule is on, and the number of cases that can count if one is entered ({63(3)}, {63(7)}, {63(8)}).",
    },
    offset_counted: Reason {
        title: "Cases taken over that fit within the share",
        sentence: "This many cases taken over can count towards the fair share in the pool; what comes above that does not lower the payment ({r33}, {63(7)}).",
    },
    payment_eur: Reason {
        title: "Payment",
        sentence: "This is the money pledged less the deduction and, if that rule is on, less the cases taken over, but never below zero ({r33}, {61}, {62}).",
    },
    alternative_eur: Reason {
        title: "Other measures",
        sentence: "This is left of the measures pledged, after the deduction and the cases that count were first taken off the money ({65}, {r33}).",
    },
    relocations: Reason {
        title: "Relocations",
        sentence: "This is left of the relocations pledged, after the deduction and the cases that count were first taken off money and measures ({56(2)(a)}, {r33}).",
    },
    overlap: Reason {
        title: "Counted twice",
        sentence: "This is the part of the share that would be met twice; with both rules on it is always zero ({r33}, {63(7)}).",
    },
    spain_part: Reason {
        title: "Spain’s count as a part of the pool",
        sentence: "These are the relocations and the money that Spain counts, together, as a part of the reference number ({57(1)}, {12(3)}).",
    },
    france_exact: Reason {
        title: "France’s share before rounding",
        sentence: "This is France’s published percentage times the relocations in the pool.",
    },
    announced: Reason {
        title: "The amount named, in cases",
        sentence: "This is the amount that the government named, divided by the amount per case.",
    },
    paper: Reason {
        title: "Pledges of Germany and France",
        sentence: "These are their published fair shares together; both countries chose relocation ({agenda}).",
    },
    accepted: Reason {
        title: "Claims that were accepted",
        sentence: "These are the Dublin claims of 2024 that Spain, Italy and Cyprus accepted ({answers|answer to question 7}); for Greece there is no number.",
    },
    weighted: Reason {
        title: "Share with other weights",
        sentence: "This is the share if population and GDP had other weights than the law lays down ({66}).",
    },
    year_share: Reason {
        title: "Share with the GDP of another year",
        sentence: "This is the reference key with the GDP of that year and the population of {2025-01-01} ({66}).",
    },
    contributing_part: Reason {
        title: "The state’s part among the contributing states",
        sentence: "This is the share of the state, divided by the share of all contributing states together; offsets are divided so, the fair share is not ({63(3)}, {66}).",
    },
    rounded_total: Reason {
        title: "All cases together",
        sentence: "Each share is rounded up to a whole case; so all states together come to more than the pool.",
    },
    border_ratio: Reason {
        title: "Border procedures for each relocation",
        sentence: "These are the border procedures a year in the Union, divided by the legal minimum of relocations ({12(2)(a)}).",
    },
};
