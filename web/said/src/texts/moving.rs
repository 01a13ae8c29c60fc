//! What the page says while it moves. A language that lacks one of these words does
//! not compile.

use crate::cycle::{en, nl};
use crate::language::Language;

/// The words of a language; each `…` in them is filled in.
pub struct Words {
    pub relocations: &'static str,
    pub state: &'static str,

    pub elsewhere: &'static str,
    pub to_page: &'static str,

    pub fault_cycle: &'static str,
    pub fault_state: &'static str,
    pub fault_not_bound: &'static str,
    pub fault_pool: &'static str,
    pub fault_share: &'static str,
    pub fault_pledge: &'static str,
    pub fault_deduction: &'static str,
    pub fault_invalid: &'static str,
    pub fault_value: &'static str,
    pub fault_no_value: &'static str,
    pub fault_name: &'static str,
    pub fault_twice: &'static str,
    pub fault_too_large: &'static str,
    pub fault_address: &'static str,

    pub takes_cycle: &'static str,
    pub takes_version: &'static str,
    pub takes_state: &'static str,
    pub takes_cases: &'static str,
    pub takes_decimal: &'static str,
    pub or: &'static str,

    pub pays_and_takes: &'static str,
    pub pays: &'static str,
    pub takes: &'static str,
    pub neither: &'static str,
    pub would_contribute: &'static str,
    pub rule_off: &'static str,
    pub typed_share: &'static str,
    pub other_ratio: &'static str,
    pub no_ground: &'static str,
    pub other_reading: &'static str,
    pub sum: &'static str,
    pub sum_with_others: &'static str,
    pub sum_twice: &'static str,
    pub sum_beyond: &'static str,
    pub mark: &'static str,
    pub mark_of_many: &'static str,

    pub not_reconvened: &'static str,
    pub nothing_tips: &'static str,
    pub tips: &'static str,
    pub sum_stays: &'static str,
    pub not_counted: &'static str,
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::moving::WORDS, &en::moving::WORDS)
}
