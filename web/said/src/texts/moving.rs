//! What the page says of a scenario while it moves: what the pictures show, and what is
//! wrong with a link.

use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;

texts! {
    /// The words in one language; each `…` in them is filled in.
    Words {
        relocations: Text,
        cases: Text,
        /// Of cases that qualify, where nothing limits them.
        enough: Text,
        state: Text,
        /// Cases taken over, and what is left to pay, as one value of a slider.
        taken_and_paid: Text,
        asked_is_lowest: Text,
        cap_is_lowest: Text,
        qualifying_is_lowest: Text,

        elsewhere: Text,
        to_page: Text,

        fault_cycle: Text,
        fault_state: Text,
        fault_not_bound: Text,
        fault_pool: Text,
        fault_share: Text,
        fault_pledge: Text,
        fault_deduction: Text,
        fault_invalid: Text,
        fault_value: Text,
        fault_no_value: Text,
        fault_name: Text,
        fault_twice: Text,
        fault_too_large: Text,
        fault_address: Text,
        not_fetched: Text,

        takes_cycle: Text,
        takes_version: Text,
        takes_state: Text,
        takes_cases: Text,
        takes_decimal: Text,
        or: Text,

        pays_and_takes: Text,
        pays: Text,
        takes: Text,
        neither: Text,
        would_contribute: Text,
        rule_off: Text,
        typed_share: Text,
        other_ratio: Text,
        no_ground: Text,
        other_reading: Text,
        /// Where one form alone is all of the share.
        sum_of_one: Text,
        sum: Text,
        sum_with_others: Text,
        sum_twice: Text,
        sum_beyond: Text,
        mark: Text,
        mark_of_many: Text,

        not_reconvened: Text,
        nothing_tips: Text,
        tips: Text,
        sum_stays: Text,
        not_counted: Text,
    }
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::moving::WORDS, &en::moving::WORDS)
}
