//! What is said of all member states together, where the program says it too.

use super::countries::Named;
use crate::cycle::{en, nl};
use crate::language::Language;

/// Its words in one language.
pub struct Words {
    /// What a state does, and the sign of it.
    pub relocation: Named,
    pub relocation_and_money: Named,
    pub money: Named,
    pub money_and_measures: Named,
    pub measures: Named,
    pub refuses: Named,
    pub uses_pool: Named,
    pub deducted: Named,
    /// What is deducted of a share.
    pub no_deduction: &'static str,
    pub half_deduction: &'static str,
    pub whole_deduction: &'static str,
    /// What a state is asked; `…` is the state.
    pub choose: &'static str,
    /// What is said of a piece of a link that is not known; `…` is the piece.
    pub unknown: &'static str,
    /// What comes of a Union: `…` is what is pledged, what is missing, the state that
    /// the page is about, its cases and what it pays.
    pub finding: &'static str,
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::union::WORDS, &en::union::WORDS)
}
