//! The claim about who contributes, in English.

use crate::claims::registry::AllPledge;
use crate::claims::texts::{En, Outcome, SaidIn};

impl SaidIn<En> for AllPledge {
    const TEXTS: &Self = &Self {
        claim: "All member states contribute to the solidarity pool.",
        question: "Do all member states contribute to the solidarity pool?",
        search: "Hungary, Hungarian, Slovakia, Poland, Czechia, Czech Republic, Austria, Croatia, refuse, refuses, take part, everyone, all countries, each country",
        holds: Outcome {
            answer: "That is true. Of the {bound} countries bound by the regulation, none says it will not contribute and none is excepted.",
            figure: "{out} of {bound} countries do not",
            would_change: &["If a country did not contribute or were excepted."],
            unknown: None,
        },
        with_caveat: Outcome {
            answer: "Of the {bound} countries bound by the regulation, none says it will not contribute. But {benefittingCount} countries that can receive support may be excepted.",
            figure: "{benefittingCount} of {bound} countries perhaps not",
            would_change: &["If those countries were certain to contribute."],
            unknown: Some("Whether those countries use the pool and so do not contribute."),
        },
        does_not_hold: Outcome {
            answer: "No. Of the {bound} countries bound by the regulation, {refusingCount} say they will not contribute. According to the Dutch government {exemptCount} are not obliged to, and another {benefittingCount} may be excepted.",
            figure: "{out} of {bound} will not or need not",
            would_change: &["If these countries contributed after all."],
            unknown: Some(
                "Whether countries that can receive support use the pool and so do not contribute.",
            ),
        },
        refusing: "They said they would not contribute: {refusing}.",
        exempt: "Not obliged according to the Dutch government, because of a significant migratory situation: {exempt}. Spain and Slovakia dispute how this was done, since the Council has to decide on every deduction.",
        benefitting: "If they use the pool, they need not carry out their pledges: {benefitting}.",
        not_bound: "The regulation does not bind {notBound}.",
    };
}
