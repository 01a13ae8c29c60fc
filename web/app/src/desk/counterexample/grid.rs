//! The values of the grid, in words: made from the grid itself, so that what is
//! said is what is searched.

use said::fill::fill;
use said::language::Language;
use said::number::{Style, cases};
use said::texts::desk::{self as words, Grid};
use solidarity_core::{
    Cases, Reading, Scenario, ShareChoice,
    counterexample::{Axis, CounterexampleSearch, EligibleMark, Space, UnionMark, Values, grid},
};

/// What varies at first: everything but the rules, for with them switched off there is
/// no rule left to search.
pub fn at_first() -> Vec<Axis> {
    let all = Axis::ALL.into_iter();
    all.filter(|axis| *axis != Axis::Rules).collect()
}

/// How many scenarios there are. Returns `None` if the search cannot be made.
pub fn total(base: &Scenario, varying: &[Axis]) -> Option<u64> {
    let space = Space {
        base: base.clone(),
        varying: varying.to_vec(),
    };
    let search = CounterexampleSearch::new(&space).ok()?;
    Some(search.total())
}

/// What an axis runs through: how many values, and all of them.
pub fn values(base: &Scenario, axis: Axis, language: Language) -> [String; 2] {
    let space = Space {
        base: base.clone(),
        varying: vec![axis],
    };
    let words = words::words(language);
    let values = grid(&space).into_iter().next().map(|(_, values)| values);
    let Some(values) = values else {
        return Default::default();
    };
    let text = words.counterexample.axis(axis).values;
    let counted = fill(text, &[&values.count().to_string()]);
    [counted, listed(&values, &words.grid, language)]
}

fn listed(values: &Values, words: &Grid, language: Language) -> String {
    let number = |number: u64| cases(Cases::new(number), language);
    match values {
        Values::Pools(pools) => list(pools.iter().map(|pool| {
            let eur = Style::Eur.write(&pool.financial_eur.to_string(), language);
            fill(words.pool, &[&cases(pool.relocations, language), &eur])
        })),
        Values::Shares(shares) => list(shares.iter().map(|share| match share {
            ShareChoice::Key => words.key.to_owned(),
            ShareChoice::Percent { percent } => {
                let percent = Style::Plain.write(&percent.to_string(), language);
                [&percent, "%"].concat()
            }
        })),
        Values::Pledges(mixes) => {
            let parts = distinct(mixes.iter().map(|(part, _)| words.part(*part)));
            let measures = distinct(mixes.iter().map(|(_, measures)| words.measure(*measures)));
            fill(words.mix, &[&list(parts), &list(measures)])
        }
        Values::Deductions(parts) => list(parts.iter().map(|part| words.part(*part))),
        Values::UnionPledges(marks) => {
            let tenths = marks
                .iter()
                .filter(|mark| matches!(mark, UnionMark::Tenths(_)));
            let tenths = fill(words.tenths, &[&tenths.count().to_string()]);
            let others = marks.iter().filter_map(|mark| match mark {
                UnionMark::ForumNotReconvened => Some(words.no_forum.to_owned()),
                UnionMark::FallenAway(tenths) => {
                    let tenths = tenths.to_string();
                    Some(fill(words.fallen_away, &[&tenths]))
                }
                UnionMark::OneFallenAway => Some(words.one_fallen_away.to_owned()),
                UnionMark::Tenths(_) => None,
                UnionMark::Beside(landmark, off) => Some(beside(words.landmark(*landmark), *off)),
            });
            list(others.chain([tenths]))
        }
        Values::EligibleCases(marks) => list(marks.iter().map(|mark| match mark {
            EligibleMark::Cases(cases) => number((*cases).into()),
            EligibleMark::BesideCap(off) => beside(words.cap, *off),
            EligibleMark::BesideThresholdCap(off) => beside(words.threshold_cap, *off),
            EligibleMark::BesideFairShare(off) => beside(words.fair_share, *off),
            EligibleMark::BesideFairShareOfThreshold(off) => {
                beside(words.fair_share_of_threshold, *off)
            }
            EligibleMark::NoLimit => words.no_limit.to_owned(),
        })),
        Values::Readings(_) => list(Reading::QUESTIONS.iter().map(|question| {
            let answers = question.answers.iter();
            let answers: Vec<_> = answers.map(|answer| told(answer.said, language)).collect();
            [told(question.asked, language), " ", &answers.join(" / ")].concat()
        })),
        Values::Rules(_) => words.rules.to_owned(),
    }
}

/// What the core says, in the language of the page.
fn told([dutch, english]: [&'static str; 2], language: Language) -> &'static str {
    language.of(dutch, english)
}

/// A landmark, or so many above or below it.
fn beside(landmark: &str, off: i8) -> String {
    let off = match off {
        0 => return landmark.to_owned(),
        1.. => format!(" + {off}"),
        _ => format!(" − {}", off.unsigned_abs()),
    };
    [landmark, &off].concat()
}

fn list<T: AsRef<str>>(values: impl IntoIterator<Item = T>) -> String {
    let mut listed = String::new();
    for value in values {
        if !listed.is_empty() {
            listed.push_str("; ");
        }
        listed.push_str(value.as_ref());
    }
    listed
}

/// Each once, where it came first.
fn distinct(values: impl IntoIterator<Item = &'static str>) -> Vec<&'static str> {
    let mut kept = Vec::new();
    for value in values {
        if !kept.contains(&value) {
            kept.push(value);
        }
    }
    kept
}
