//! Claims about who contributes, and to whom, in English.

use crate::claims::texts::{AllPledge, Compliance, Outcome};

pub const COMPLIANCE: Compliance = Compliance {
    claim: "Countries that do not keep the Dublin rules still receive solidarity.",
    holds: Outcome {
        answer: "The Commission found no systemic shortcomings in {benefitting}. So contributions to those countries remain an obligation.",
        figure: "no shortcomings found",
        would_change: &["If the Commission finds such shortcomings."],
        unknown: None,
    },
    does_not_hold: Outcome {
        answer: "No. The Commission found systemic shortcomings in {found}. Nobody then needs to contribute to that any more.",
        figure: "shortcomings in {found}",
        would_change: &["If the Commission no longer finds them."],
        unknown: None,
    },
    not_settled: Outcome {
        answer: "That cannot be said yet. The Commission was to assess this in July 2026. The outcome is not in these sources.",
        figure: "decision not known",
        would_change: &["A decision of the Commission on systemic shortcomings."],
        unknown: Some("The outcome. The sources end in January 2026."),
    },
    law: "With systemic shortcomings that can have serious consequences, nobody needs to carry out pledges or take over cases for that country.",
    assessment: "The Commission wanted to assess in July 2026, because it is about the new rules.",
};

pub const ALL_PLEDGE: AllPledge = AllPledge {
    claim: "All member states contribute to the solidarity pool.",
    holds: Outcome {
        answer: "That is right. None of the {bound} countries that the regulation applies to refuses, is exempt or can be excepted.",
        figure: "{out} of {bound} countries do not",
        would_change: &["If a country refuses or is exempted."],
        unknown: None,
    },
    with_caveat: Outcome {
        answer: "Of the {bound} countries that the regulation applies to, nobody refuses. But {benefittingCount} countries that receive help can be excepted.",
        figure: "{benefittingCount} of {bound} countries perhaps not",
        would_change: &["If those countries contribute for certain."],
        unknown: Some("Whether those countries ask to be excepted."),
    },
    does_not_hold: Outcome {
        answer: "No. Of the {bound} countries that the regulation applies to, {refusingCount} refuse and {exemptCount} are not obliged. Another {benefittingCount} can be excepted.",
        figure: "{out} of {bound} countries do not",
        would_change: &["If countries that refuse or are exempt contribute after all."],
        unknown: Some("Whether countries that receive help themselves ask to be excepted."),
    },
    refusing: "They said they will not contribute: {refusing}.",
    exempt: "Not obliged, because of a ‘significant migratory situation’: {exempt}.",
    benefitting: "If they so wish, they are excepted: {benefitting}.",
    not_bound: "The regulation does not apply to {notBound}.",
};
