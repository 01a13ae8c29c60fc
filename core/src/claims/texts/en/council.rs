//! Claims about the pool and the pledges, in English.

use crate::claims::texts::{Outcome, Pledged, PoolSize};

pub const POOL: PoolSize = PoolSize {
    claim: "The pool for 2026 is at least {minimumCases} relocations or {minimumEur}.",
    holds: Outcome {
        answer: "That is right. The Council fixed {poolCases} relocations or {poolEur}.",
        figure: "{poolCases} or {poolEur}",
        would_change: &["A decision of the Council below the minimum."],
        unknown: None,
    },
    does_not_hold: Outcome {
        answer: "No. The Council fixed {poolCases} relocations or {poolEur}. The minimum is in the rules for the Commission’s proposal.",
        figure: "{poolCases} or {poolEur}",
        would_change: &["A new decision of the Council with at least the minimum."],
        unknown: Some(
            "Whether the Council may go below the minimum is not said expressly in the regulation. Spain finds that the decision deviates.",
        ),
    },
    council: "The Council fixes the reference number and may amend the Commission’s proposal.",
    proposal: "The Commission must normally propose at least {minimumCases} relocations. Its proposal named {proposalCases}.",
    share: "In this pool the fair share of the Netherlands is {share}. At the minimum it is {minimumShare}.",
};

pub const PLEDGED: Pledged = Pledged {
    claim: "The actual contributions for 2026 are {countedCases} relocations and {countedEur}.",
    holds: Outcome {
        answer: "That is right. The official total is also {officialCases} relocations and {officialEur}.",
        figure: "{officialCases} and {officialEur}",
        would_change: &["Another official total of the pledges."],
        unknown: None,
    },
    does_not_hold: Outcome {
        answer: "No. The official total is {officialCases} relocations and {officialEur}.",
        figure: "{officialCases} and {officialEur}",
        would_change: &["Another official total of the pledges."],
        unknown: None,
    },
    not_settled: Outcome {
        answer: "Not known. This is Spain’s count: {part} of the pool. An official total of the pledges is not in these sources.",
        figure: "{part} of the pool",
        would_change: &["An official total of the pledges."],
        unknown: Some(
            "What each country pledged exactly, and how much of it is taken off by deductions and other help.",
        ),
    },
    counted: "Spain counts {countedCases} relocations and {countedEur}. Converted, that is {part} of the pool together.",
    paper: "On paper there is more. The shares of {paperStates}, which chose relocation, are {paper} relocations together.",
    both: "Spain writes that contributions were reduced and that countries may also help in another way. That can explain the difference.",
};
