//! What the desk says, in both languages. A language without one of the texts
//! does not compile.

use crate::cycle::{en, nl};
use crate::language::Language;
use solidarity_core::counterexample::{Landmark, Measures, Part};

/// The texts of a language.
pub struct Words {
    pub check: Check,
    pub breaking: Breaking,
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
    pub examples: [&'static str; 3],
    pub about: &'static str,
    /// A payment, cases, a share.
    pub abouts: [&'static str; 3],
    pub pool: &'static str,
    /// By their id in the data.
    pub pools: [(&'static str, &'static str); 3],
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

/// Of the search for a counterexample.
pub struct Breaking {
    pub varying: &'static str,
    /// In the order of [`solidarity_core::counterexample::Axis::ALL`]: what varies.
    pub axes: [&'static str; 8],
    /// And what it runs through; its number of values stands in place.
    pub values: [&'static str; 8],
    pub rest: &'static str,
    pub total: &'static str,
    pub too_large: &'static str,
    pub start: &'static str,
    pub stop: &'static str,
    pub resume: &'static str,
    pub progress: &'static str,
    pub speed: &'static str,
    pub stopped: &'static str,
    pub none_so_far: &'static str,
    pub none: &'static str,
    pub only_here: &'static str,
    pub broken_so_far: &'static str,
    pub broken: &'static str,
    pub first: &'static str,
    /// Never twice, within the cap, adds up: what does not hold.
    pub breaks: [&'static str; 3],
    pub see: &'static str,
}

/// Of the values that the search for a counterexample runs through.
pub struct Grid {
    pub all: &'static str,
    pub pool: &'static str,
    pub key: &'static str,
    /// Relocations, and what of the rest is measures.
    pub mix: &'static str,
    /// None, one, a third, half, all but one, all.
    pub parts: [&'static str; 6],
    /// Nothing, a cent, a third, all.
    pub measures: [&'static str; 4],
    pub no_forum: &'static str,
    /// No reconvened Forum; pledged is the threshold, so many tenths are carried out.
    pub fallen_away: &'static str,
    pub one_fallen_away: &'static str,
    /// The legal minimum, 60 % of the pool, where the whole share is asked.
    pub landmarks: [&'static str; 3],
    pub tenths: &'static str,
    pub cap: &'static str,
    pub threshold_cap: &'static str,
    pub fair_share: &'static str,
    pub fair_share_of_threshold: &'static str,
    pub no_limit: &'static str,
    pub rules: &'static str,
}

/// Of the search over claims, terms and figures.
pub struct Find {
    pub results: &'static str,
    pub nothing: &'static str,
    pub found: &'static str,
    /// A claim, a term, a figure, a section.
    pub kinds: [&'static str; 4],
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
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::desk::WORDS, &en::desk::WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_have_the_same_places() {
        let places = |words: &Words| {
            let Words {
                check,
                breaking,
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
                breaking.total,
                breaking.progress,
                breaking.speed,
                breaking.none,
                breaking.broken,
                grid.pool,
                grid.mix,
                grid.tenths,
                grid.fallen_away,
                find.found,
                copy.sentence,
                copy.data_until,
            ]
            .into_iter()
            .chain(breaking.values)
            .map(|text| text.matches(crate::fill::PLACE).count())
            .collect::<Vec<_>>()
        };
        assert_eq!(places(&nl::desk::WORDS), places(&en::desk::WORDS));
    }
}

impl Grid {
    #[must_use]
    pub fn part(&self, part: Part) -> &'static str {
        let [none, one, third, half, all_but_one, all] = self.parts;
        match part {
            Part::None => none,
            Part::One => one,
            Part::Third => third,
            Part::Half => half,
            Part::AllButOne => all_but_one,
            Part::All => all,
        }
    }

    #[must_use]
    pub fn measure(&self, measures: Measures) -> &'static str {
        let [none, cent, third, all] = self.measures;
        match measures {
            Measures::None => none,
            Measures::Cent => cent,
            Measures::Third => third,
            Measures::All => all,
        }
    }

    #[must_use]
    pub fn landmark(&self, landmark: Landmark) -> &'static str {
        let [legal_minimum, sixty_percent, fair_share_asked] = self.landmarks;
        match landmark {
            Landmark::LegalMinimum => legal_minimum,
            Landmark::SixtyPercent => sixty_percent,
            Landmark::FairShareAsked => fair_share_asked,
        }
    }
}
