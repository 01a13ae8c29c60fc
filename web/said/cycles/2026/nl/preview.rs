//! The words that only the pictures of links have, in Dutch, at level B1.

use crate::texts::preview::{Figure, Words};

pub const WORDS: Words = Words {
    case: "zaak",
    cases: "zaken",
    fair_share: "Eerlijk aandeel in de pool van …: …",
    first_view: "{only:only-money}Bij betalen, zonder nieuw Forum{only:not-only-money}Met de eigen keuze, zonder nieuw Forum{only:spared}Als {subject} toch bijdraagt",
    reconvened: "Met nieuw Forum en … toegezegde herplaatsingen",
    countries: [
        Figure {
            key: "contributingStates",
            label: "landen moeten bijdragen",
        },
        Figure {
            key: "benefittingStates",
            label: "landen kunnen hulp krijgen",
        },
        Figure {
            key: "exemptStates",
            label: "landen hoeven niet, volgens de minister",
        },
    ],
    dublin: [
        Figure {
            key: "claims2024",
            label: "claims uit 2024",
        },
        Figure {
            key: "accepted2024",
            label: "akkoorden daarop",
        },
        Figure {
            key: "transferred2024",
            label: "overdrachten daarop",
        },
    ],
    timeline: [
        Figure {
            key: "proposalLate",
            label: "dagen na de uiterste datum kwam het voorstel",
        },
        Figure {
            key: "councilDays",
            label: "dagen daarna besliste de Raad",
        },
        Figure {
            key: "daysLeft",
            label: "dagen waren er toen nog over van het jaar",
        },
    ],
};
