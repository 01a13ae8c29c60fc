//! The words that only the pictures of links have, in English, equal in content to the
//! Dutch.

use crate::texts::preview::Words;

pub const WORDS: Words = Words {
    case: "case",
    cases: "cases",
    fair_share: "Fair share in the pool of …: …",
    first_view: "{only:only-money}When paying, Forum not reconvened{only:not-only-money}As chosen, Forum not reconvened{only:spared}If {subject} contributes all the same",
    reconvened: "Forum reconvened and … relocations pledged",
    countries: [
        ("contributingStates", "countries must contribute"),
        ("benefittingStates", "countries can receive help"),
        ("exemptStates", "countries need not, says the minister"),
    ],
    dublin: [
        ("claims2024", "claims of 2024"),
        ("accepted2024", "of them accepted"),
        ("transferred2024", "of them transferred"),
    ],
    timeline: [
        ("proposalLate", "days after it was due, the proposal came"),
        ("councilDays", "days later the Council decided"),
        ("daysLeft", "days of the year were left then"),
    ],
};
