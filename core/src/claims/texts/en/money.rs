//! Claims about what is paid, in English.

use crate::claims::texts::{Outcome, Payment, Pressure};

pub const PAYMENT: Payment = Payment {
    claim: "At the legal minimum the Netherlands pays between {low} and {high}.",
    holds: Outcome {
        answer: "That is right. The fair share is then {payment}, which is also the highest amount that was named.",
        figure: "{payment}",
        would_change: &["Another share: {needed} gives {high}."],
        unknown: Some("How the amounts that were named are calculated."),
    },
    with_caveat: Outcome {
        answer: "{payment} lies between the amounts that were named. But {high} belongs to a share of {needed}, and the share is {share}.",
        figure: "{payment}",
        would_change: &["Another share: {needed} gives {high}."],
        unknown: Some("How the amounts that were named are calculated."),
    },
    does_not_hold: Outcome {
        answer: "That is not right. The fair share is then {payment}, which lies outside the amounts that were named.",
        figure: "{payment}",
        would_change: &["Another share: {needed} gives {high}."],
        unknown: Some("How the amounts that were named are calculated."),
    },
    sum: "The share of {share} in {minimumCases} relocations is {cases} cases, rounded up, at {unitValue} each.",
    narrow: "Without the countries that receive help themselves the share would be {narrowShare}. The legal key includes those countries.",
    own_pool: "The pool for 2026 is smaller. In it the fair share is {ownPayment}.",
};

pub const PRESSURE: Pressure = Pressure {
    claim: "If the Netherlands is recognised as under migratory pressure, it need not contribute anything.",
    holds: Outcome {
        answer: "That is right. The Netherlands then receives help from the pool itself and need not carry out its pledge.",
        figure: "no obligation",
        would_change: &["If the Netherlands does not count as a country under pressure."],
        unknown: None,
    },
    with_caveat: Outcome {
        answer: "Not by itself. A recognised country that receives help from the pool need not carry out its pledge. Without that help it can ask for a deduction; the Council decides.",
        figure: "{full} to {none}",
        would_change: &[
            "If the Netherlands, as a country under pressure, receives help from the pool itself.",
            "A decision of the Council on a deduction.",
        ],
        unknown: Some(
            "How the Council would decide. With the threshold as the limit, {left} cases can still be asked after a full deduction.",
        ),
    },
    does_not_hold: Outcome {
        answer: "That is not right. Even after a full deduction {full} is left, and {fullCases} cases to take over.",
        figure: "{full} and {fullCases} cases",
        would_change: &["If a full deduction leaves nothing."],
        unknown: None,
    },
    at_risk: "The Commission calls the Netherlands ‘at risk of migratory pressure’. That alone takes nothing off the contribution.",
    law: "Countries that receive help and countries with a full deduction need not carry out their pledge.",
    deduction: "A country that considers itself under pressure can ask for a deduction too. Of {none}, {full} can then be left.",
};
