//! The texts of the claims, in Dutch (level B1) and English: for each claim of the
//! registry a table in each language, in which a missing text does not compile.
//!
//! Words in braces are filled in with what the rule worked out. What is said of
//! a verdict is true of that verdict only; a rule gives a reason only where the
//! reason is true.

mod en;
mod nl;

use super::Verdict;

/// One text.
pub type Text = &'static str;

/// Dutch, as the language of a table.
pub struct Nl;

/// English, as the language of a table.
pub struct En;

/// The texts of a claim in a language. Each claim has them in every language.
pub trait SaidIn<L>: Sized + 'static {
    const TEXTS: &Self;
}

/// What every claim has, whatever its verdicts and reasons.
pub trait Said: SaidIn<Nl> + SaidIn<En> {
    /// As a statement, about which the verdict is.
    fn claim(&self) -> Text;
    /// As a question to which the verdict is the same.
    fn question(&self) -> Text;
}

/// What is said of a verdict.
pub struct Outcome {
    pub answer: Text,
    /// The figure that decides.
    pub figure: Text,
    pub would_change: &'static [Text],
    pub unknown: Option<Text>,
}

/// What a rule came to: a verdict, and what is said of it.
pub struct Concluded<T: 'static> {
    pub verdict: Verdict,
    pub outcome: fn(&T) -> &Outcome,
}

/// What is said in Dutch and English where the data or the calculation give no
/// answer.
pub static NOT_CALCULATED: [&Outcome; 2] = [&nl::NOT_CALCULATED, &en::NOT_CALCULATED];
