//! The words around a claim, in Dutch at level B1.

use crate::texts::claim::Words;

pub const WORDS: Words = Words {
    holds: "Klopt",
    with_caveat: "Klopt, met een kanttekening",
    not_as_worded: "Klopt zo niet",
    does_not_hold: "Klopt niet",
    on_reading: "Hangt af van hoe je de wet leest",
    not_in_sources: "Met deze bronnen niet te zeggen",
    said_by: "Gezegd door",
    asked_by: "Gevraagd door",
    contradicted_by: "Tegengesproken door",
    as_statement: "Als uitspraak:",
    why: "Waarom?",
    would_change: "Wat zou het oordeel veranderen?",
    unknown: "Wat is niet bekend?",
    from_rules: "Deze vraag volgt uit de regels. In deze bronnen stelt niemand haar zo.",
    see: "Bekijk het in de balans",
    copy: "Kopieer als citaat",
};
