//! The words and signs around a figure. One table for both languages: people
//! mix them.

use crate::language::Language;
use solidarity_core::Quantity;

/// What a word or sign beside a number means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Meaning {
    /// What the number is about.
    Unit(Quantity),
    /// Times how much.
    Size(u64),
    /// Nothing for the value: `about`.
    Filler,
    /// Below zero.
    Minus,
}

/// What a word in small letters means; nothing for one that is not known here.
pub fn word(word: &str, language: Language) -> Option<Meaning> {
    Some(match word {
        "eur" | "euro" | "euros" | "euro's" | "euro’s" => Meaning::Unit(Quantity::Payment),
        "procent" | "percent" | "pct" => Meaning::Unit(Quantity::Share),
        "zaak" | "zaken" | "mens" | "mensen" | "persoon" | "personen" | "asielzoeker"
        | "asielzoekers" | "asielaanvraag" | "asielaanvragen" | "aanvraag" | "aanvragen"
        | "vluchteling" | "vluchtelingen" | "migrant" | "migranten" | "herplaatsing"
        | "herplaatsingen" | "case" | "cases" | "person" | "persons" | "people" | "asylum"
        | "seeker" | "seekers" | "application" | "applications" | "applicant" | "applicants"
        | "refugee" | "refugees" | "migrants" | "relocation" | "relocations" | "offset"
        | "offsets" => Meaning::Unit(Quantity::Cases),
        "honderd" | "hundred" => Meaning::Size(100),
        "k" | "duizend" | "dzd" | "thousand" => Meaning::Size(1_000),
        // In Dutch a word for 100 000.
        "ton" if language == Language::Nl => Meaning::Size(100_000),
        "m" | "mn" | "mln" | "mio" | "mil" | "milj" | "miljoen" | "million" | "millions" => {
            Meaning::Size(1_000_000)
        }
        "b" | "bn" | "mld" | "mrd" | "miljard" | "billion" | "billions" => {
            Meaning::Size(1_000_000_000)
        }
        "ca" | "circa" | "ongeveer" | "zo'n" | "zo’n" | "rond" | "ruim" | "bijna" | "about"
        | "approx" | "approximately" | "around" | "roughly" | "some" | "almost" | "nearly"
        | "jaarlijks" | "annually" | "yearly" => Meaning::Filler,
        "min" | "minus" => Meaning::Minus,
        _ => return None,
    })
}

/// What a sign means.
pub fn sign(sign: char) -> Option<Meaning> {
    Some(match sign {
        '€' => Meaning::Unit(Quantity::Payment),
        '%' => Meaning::Unit(Quantity::Share),
        '~' | '≈' | '±' | '.' | ',' | '!' | '?' | '(' | ')' | '"' | '“' | '”' | '„' | '‘' | '’' => {
            Meaning::Filler
        }
        '-' | '−' | '–' | '—' => Meaning::Minus,
        _ => return None,
    })
}
