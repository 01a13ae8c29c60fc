//! The words that only the pictures of links have, in Dutch at level B1.

use crate::texts::preview::Words;

pub const WORDS: Words = Words {
    case: "zaak",
    cases: "zaken",
    fair_share: "Eerlijk aandeel in de pool van …: …",
    first_view: "{only:only-money}Bij betalen, zonder nieuw Forum{only:not-only-money}Met de eigen keuze, zonder nieuw Forum{only:spared}Als {subject} toch bijdraagt",
    reconvened: "Met nieuw Forum en … toegezegde herplaatsingen",
    countries: [
        ("contributingStates", "landen moeten bijdragen"),
        ("benefittingStates", "landen kunnen hulp krijgen"),
        ("exemptStates", "landen hoeven niet, volgens de minister"),
    ],
    dublin: [
        ("claims2024", "claims uit 2024"),
        ("accepted2024", "akkoorden daarop"),
        ("transferred2024", "overdrachten daarop"),
    ],
    timeline: [
        (
            "proposalLate",
            "dagen na de uiterste datum kwam het voorstel",
        ),
        ("councilDays", "dagen daarna besliste de Raad"),
        ("daysLeft", "dagen waren er toen nog over van het jaar"),
    ],
};
