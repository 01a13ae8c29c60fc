//! The words that only the pictures have, in both languages.

use crate::place::{COUNTRIES, DUBLIN, Place, TIMELINE};
use said::language::Language;

/// The key of a figure, and what it counts.
type Named = (&'static str, &'static str);

/// The words of a language; each `…` is filled in.
pub struct Words {
    pub case: &'static str,
    pub cases: &'static str,
    /// The year of the pool, and the fair share in it.
    pub fair_share: &'static str,
    /// The scenario of the first view, marked as texts of the story are.
    pub first_view: &'static str,
    /// The scenario of the example, with its pledges.
    pub reconvened: &'static str,
    countries: [Named; 3],
    dublin: [Named; 3],
    timeline: [Named; 3],
}

const NL: Words = Words {
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

const EN: Words = Words {
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

impl Words {
    /// The figures of a page beside the story, none of another.
    pub fn figures_of(&self, page: &Place) -> &[Named] {
        let all = [
            (COUNTRIES, &self.countries),
            (DUBLIN, &self.dublin),
            (TIMELINE, &self.timeline),
        ];
        let found = all.into_iter().find(|(other, _)| other == page);
        found.map_or(&[], |(_, figures)| figures)
    }
}

/// The words of a language.
pub fn words(language: Language) -> &'static Words {
    language.of(&NL, &EN)
}
