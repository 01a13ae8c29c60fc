//! The texts of the claims, in Dutch (level B1) and English: for each claim of the
//! registry a table in each language, in which a missing text does not compile.
//!
//! Words in braces are filled in with what the rule worked out. The texts of a
//! verdict are true of that verdict only; a rule gives a reason only where the
//! reason is true.

mod en;
mod nl;

use super::Verdict;

/// One text.
pub type Text = &'static str;

/// Marks the tables in Dutch.
pub struct Nl;

/// Marks the tables in English.
pub struct En;

/// The texts of a claim in a language. Each claim has them in every language.
pub trait SaidIn<L>: Sized + 'static {
    const TEXTS: &Self;
}

/// The texts that every claim has, whatever its verdicts and reasons.
pub trait Said: SaidIn<Nl> + SaidIn<En> {
    /// The claim as a statement, which the verdict is about.
    fn claim(&self) -> Text;
    /// The claim as a question, to which the verdict is the answer.
    fn question(&self) -> Text;
}

/// The texts of a verdict.
pub struct Outcome {
    pub answer: Text,
    /// The figure that decides the verdict.
    pub figure: Text,
    pub would_change: &'static [Text],
    pub unknown: Option<Text>,
}

/// The conclusion of a rule: a verdict with its texts.
pub struct Concluded<T: 'static> {
    pub verdict: Verdict,
    pub outcome: fn(&T) -> &Outcome,
}

/// The texts in Dutch and English for a claim without an answer from the data or
/// the calculation.
pub static NOT_CALCULATED: [&Outcome; 2] = [&nl::NOT_CALCULATED, &en::NOT_CALCULATED];
