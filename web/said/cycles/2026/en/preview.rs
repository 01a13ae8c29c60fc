//! The words that only the pictures of links have, in English.

use crate::texts::preview::{Figure, Words};

pub const WORDS: Words = Words {
    case: "case",
    cases: "cases",
    fair_share: "Fair share in the pool of …: …",
    first_view: "{only:only-money}When paying, Forum not reconvened{only:not-only-money}As chosen, Forum not reconvened{only:spared}If {subject} contributes all the same",
    reconvened: "Forum reconvened and … relocations pledged",
    countries: [
        Figure {
            key: "contributingStates",
            label: "countries must contribute",
        },
        Figure {
            key: "benefittingStates",
            label: "countries can receive help",
        },
        Figure {
            key: "exemptStates",
            label: "countries need not, says the minister",
        },
    ],
    dublin: [
        Figure {
            key: "claims2024",
            label: "claims of 2024",
        },
        Figure {
            key: "accepted2024",
            label: "of them accepted",
        },
        Figure {
            key: "transferred2024",
            label: "of them transferred",
        },
    ],
    timeline: [
        Figure {
            key: "proposalLate",
            label: "days after it was due, the proposal came",
        },
        Figure {
            key: "councilDays",
            label: "days later the Council decided",
        },
        Figure {
            key: "daysLeft",
            label: "days of the year were left then",
        },
    ],
};
