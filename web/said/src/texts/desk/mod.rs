//! What the desk says, in both languages. A language without one of the texts
//! does not compile.

mod counterexample;

pub use counterexample::{AxesWords, AxisWords, Counterexample, Grid, MeasureWords, PartWords};

use crate::cycle::{en, nl};
use crate::language::Language;
use solidarity_core::check::Quantity;

/// The texts of a language.
pub struct Words {
    pub check: Check,
    pub counterexample: Counterexample,
    pub grid: Grid,
    pub find: Find,
    pub copy: Copy,
    pub older: Older,
}

/// Of a link that was made with older data.
pub struct Older {
    /// The cycle; version, date and result then; version, date and result now.
    pub told: &'static str,
    /// Payment, cases taken, fair share.
    pub result: &'static str,
    pub not_to_be_had: &'static str,
}

/// Of the check of a figure.
pub struct Check {
    pub typed: &'static str,
    pub typed_note: &'static str,
    /// Figures that were really said, to try.
    pub examples: &'static [&'static str],
    pub about: &'static str,
    pub about_payment: &'static str,
    pub about_cases: &'static str,
    pub about_share: &'static str,
    pub pool: &'static str,
    /// By their id in the data.
    pub pools: &'static [(&'static str, &'static str)],
    pub pool_of_balance: &'static str,
    pub yes: &'static str,
    pub yes_rounded: &'static str,
    pub vintage_higher: &'static str,
    pub vintage_lower: &'static str,
    pub only_under_reading: &'static str,
    pub only_voluntarily: &'static str,
    pub no: &'static str,
    /// A range; what has no least or no most.
    pub from_to: &'static str,
    pub at_most: &'static str,
    pub at_least: &'static str,
    pub per_case: &'static str,
    pub per_case_not: &'static str,
    pub vintage: &'static str,
    /// The question, its reading and the most then.
    pub reading: &'static str,
    pub voluntary: &'static str,
    pub above_pool: &'static str,
    pub not_whole: &'static str,
    pub bounds_payment: &'static str,
    pub bounds_cases: &'static str,
    pub bounds_share: &'static str,
    pub see: &'static str,
    pub instead: &'static str,
    pub instead_share: &'static str,
    pub instead_pool: &'static str,
    pub instead_up: &'static str,
    pub no_pool: &'static str,
    pub share_gives: &'static str,
    pub share_is_fixed: &'static str,
    pub see_instead: &'static str,
}

/// Of the search over claims, terms and figures.
pub struct Find {
    pub results: &'static str,
    pub nothing: &'static str,
    pub found: &'static str,
    /// What a result is.
    pub claim: &'static str,
    pub term: &'static str,
    pub figure: &'static str,
    pub section: &'static str,
    pub more: &'static str,
    pub back: &'static str,
}

/// Of a citable sentence.
pub struct Copy {
    pub copied: &'static str,
    pub by_hand: &'static str,
    /// Claim, verdict, answer, figure, sources, date of the data, address.
    pub sentence: &'static str,
    /// Until when the documents run, the day of the GDP, today.
    pub data_until: &'static str,
}

/// The texts of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::desk::WORDS, &en::desk::WORDS)
}

impl Check {
    /// What a figure of that quantity is called.
    #[must_use]
    pub const fn about(&self, quantity: Quantity) -> &'static str {
        match quantity {
            Quantity::Payment => self.about_payment,
            Quantity::Cases => self.about_cases,
            Quantity::Share => self.about_share,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use solidarity_core::counterexample::Axis;

    #[test]
    fn both_languages_have_the_same_places() {
        let places = |words: &Words| {
            let Words {
                check,
                counterexample,
                grid,
                find,
                copy,
                older,
            } = words;
            [
                check.yes,
                check.yes_rounded,
                check.vintage_higher,
                check.vintage_lower,
                check.only_under_reading,
                check.only_voluntarily,
                check.no,
                check.from_to,
                check.at_most,
                check.at_least,
                check.per_case,
                check.per_case_not,
                check.vintage,
                check.reading,
                check.above_pool,
                check.bounds_payment,
                check.bounds_cases,
                check.bounds_share,
                check.instead_share,
                check.instead_pool,
                check.instead_up,
                check.share_gives,
                older.told,
                older.result,
                counterexample.total,
                counterexample.progress,
                counterexample.speed,
                counterexample.none,
                counterexample.broken,
                grid.pool,
                grid.mix,
                grid.tenths,
                grid.fallen_away,
                find.found,
                copy.sentence,
                copy.data_until,
            ]
            .into_iter()
            .chain(Axis::ALL.map(|axis| counterexample.axis(axis).values))
            .map(|text| text.matches(crate::fill::PLACE).count())
            .collect::<Vec<_>>()
        };
        assert_eq!(places(&nl::desk::WORDS), places(&en::desk::WORDS));
    }
}
