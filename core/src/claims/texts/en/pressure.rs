//! The claim about recognition as under pressure, in English.

use crate::claims::registry::Pressure;
use crate::claims::texts::{En, Outcome, SaidIn};

impl SaidIn<En> for Pressure {
    const TEXTS: &Self = &Self {
        claim: "Recognition as a country under migratory pressure means that the Netherlands need not take over extra asylum applications.",
        question: "Would recognition as a country under migratory pressure free the Netherlands from taking over extra asylum applications?",
        search: "exemption, exempt, exception, waiver, opt-out, asylum crisis, overburdened, migratory pressure, high pressure, deduction",
        holds: Outcome {
            answer: "That is true. The Netherlands then receives support from the pool itself and need not carry out its pledge.",
            figure: "no obligation",
            would_change: &["If the Netherlands did not count as a country under pressure."],
            unknown: None,
        },
        not_as_worded: Outcome {
            answer: "It does not follow from recognition alone. A recognised country that uses the pool need not carry out its pledge. One that does not use the pool has to ask for a deduction, and the Council decides.",
            figure: "{full} to {none} left to pay",
            would_change: &[
                "If the Netherlands, as a country under pressure, received support from the pool.",
                "A decision of the Council on a deduction.",
            ],
            unknown: Some("How the Council would decide on a Dutch request."),
        },
        does_not_hold: Outcome {
            answer: "That is not true. Even a full deduction leaves {full}, and {fullCases} cases to take over.",
            figure: "{full} and {fullCases} cases",
            would_change: &["If a full deduction left nothing."],
            unknown: None,
        },
        uses_pool: "A country that receives support from the pool need not carry out its pledge, and no cases are then asked of it either.",
        deduction: "A country under pressure can ask for a deduction only if it does not use the pool. The Commission assesses the request within four weeks, after which the Council decides. After a full deduction, {full} of {none} is left, and no cases.",
        at_risk: "The Commission calls the Netherlands a country at risk of migratory pressure. That alone gives no right to a deduction. But the Commission must take it into account if the Netherlands asks for support, or for a deduction because of a significant migratory situation.",
        minister: "The minister did not confirm that the Netherlands would seek such recognition. He set out what the government wants: a realistic pool, and Dublin rules that work.",
    };
}
