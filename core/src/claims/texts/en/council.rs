//! Claims about the pool and the pledges, in English.

use crate::claims::registry::{Pledged, PoolSize};
use crate::claims::texts::{En, Outcome, SaidIn};

impl SaidIn<En> for PoolSize {
    const TEXTS: &Self = &Self {
        claim: "The solidarity pool is at least {minimumCases} relocations every year.",
        question: "Is the solidarity pool at least {minimumCases} relocations every year?",
        search: "thirty thousand, 600 million, 30,000, 21,000, solidarity pool, size, volume, quota, minimum, half, maximum",
        holds: Outcome {
            answer: "That is true. The Council set the 2026 pool at {poolCases} relocations or {poolEur}.",
            figure: "{poolCases} or {poolEur}",
            would_change: &["A decision of the Council below the minimum."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "No. For 2026 the Council set {poolCases} relocations or {poolEur}. The minimum of {minimumCases} is in the rules for the Commission’s proposal. There is no maximum.",
            figure: "{poolCases} or {poolEur}",
            would_change: &["A new decision of the Council with at least the minimum."],
            unknown: Some(
                "Whether the Council may go below the minimum. The regulation does not say so in as many words.",
            ),
        },
        council: "The Commission must normally propose at least {minimumCases} relocations and {minimumEur}, and may propose more. It is one pool, expressed in two ways. According to Spain, the 2026 proposal named {proposalCases} relocations.",
        lower_for: "In favour of a lower number: the Council may amend the proposal by qualified majority.",
        lower_against: "Against it: according to the preamble, the minimum numbers are a guarantee for the countries that receive support. Spain holds that the decision departs from the regulation, the low number being one of its reasons.",
        share: "In this pool the Dutch fair share is {share}. At the minimum it is {minimumShare}.",
    };
}

impl SaidIn<En> for Pledged {
    const TEXTS: &Self = &Self {
        claim: "Actual solidarity for 2026 is {countedCases} relocations and {countedEur}.",
        question: "Is actual solidarity for 2026 {countedCases} relocations and {countedEur}?",
        search: "actual, real, Spain, Spanish, 74.66 million, 962, pledged, pledges",
        holds: Outcome {
            answer: "That is true. The official total is also {officialCases} relocations and {officialEur}.",
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
        not_in_sources: Outcome {
            answer: "It cannot be said from these sources. This is Spain’s count. Each country’s pledges are in the annex to the Council’s decision, which was not read for this page.",
            figure: "{part} of the pool, by Spain’s count",
            would_change: &["The pledges in the annex to the Council’s decision."],
            unknown: Some(
                "What each country pledged, and how much of it is taken off by deductions and other help.",
            ),
        },
        counted: "Relocations and money together come to {partOfProposal} of the {proposal} relocations that Spain compares them with, and {part} of the {pool} that the Council set.",
        spain: "According to Spain, the decision itself says that several countries did not meet their duty to pledge. Spain adds that some contributions were reduced without a decision of the Council, and that help is allowed which belongs only in a second phase.",
        chosen: "The countries that chose relocation come to at most {chosen} relocations between them, if they meet their whole share in that way. This was worked out here.",
    };
}
