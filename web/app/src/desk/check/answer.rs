//! What the rules say of a figure, in words.

use super::instead::{Instead, instead};
use super::written::{cases, eur, percent, share_now, shown};
use rust_decimal::Decimal;
use said::cycle;
use said::fill::fill;
use said::language::{Language, capital};
use said::texts::desk as words;
use solidarity_core::said::SaidFigure;
use solidarity_core::{
    Error, Eur, Figure, Pool, Scenario, Settlement, ShareChoice,
    check::{CheckReason, CheckRequest, FigureCheck, Outcome, Quantity, Within, check_figure_in},
    reading::readings,
    settle_in,
};

/// A figure to be checked.
#[derive(Clone, PartialEq)]
pub struct Question {
    pub member_state: String,
    pub pool: Pool,
    pub share: ShareChoice,
    pub quantity: Quantity,
    pub said: SaidFigure,
}

/// What the rules say of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Answer {
    /// As the style sheet knows it.
    pub mark: &'static str,
    /// Whether and in which sense it can come out, between which bounds, and why.
    pub said: Vec<String>,
    /// A scenario that gives it.
    pub scenario: Option<Scenario>,
    /// What would have to be different, each with a scenario where it is so.
    pub instead: Vec<Instead>,
}

/// Checks a figure.
///
/// # Errors
/// Those of [`check_figure_in`] and [`solidarity_core::check::solve_for_in`].
pub fn answer(question: &Question, language: Language) -> Result<Answer, Error> {
    let now = settle_in(
        &cycle::told(),
        &Scenario {
            member_state: question.member_state.clone(),
            pool: question.pool,
            share: question.share,
            ..cycle::first_view()
        },
    )?;
    if question.said.per_case && question.quantity == Quantity::Payment {
        return Ok(per_case(question, now.unit_value_eur, language));
    }
    let check = check_figure_in(
        &cycle::told(),
        &CheckRequest {
            member_state: question.member_state.clone(),
            pool: question.pool,
            share: question.share,
            quantity: question.quantity,
            value: question.said.value.map(Figure::from),
            within: Some(Within::from(question.said)),
        },
    )?;
    let mut said = vec![verdict(question, &check, language)];
    let reasons = check.reasons.iter();
    said.extend(reasons.filter_map(|reason| because(reason, question, language)));
    said.push(bounds(question, &check, &now, language));
    let (mark, is_beyond) = match check.outcome {
        Outcome::Yes | Outcome::YesRounded => ("holds", false),
        Outcome::WithinVintage | Outcome::OnlyUnderReading => ("caveat", false),
        Outcome::OnlyVoluntarily => ("caveat", true),
        Outcome::No => ("not", true),
    };
    Ok(Answer {
        mark,
        said,
        scenario: check.scenario,
        instead: if is_beyond {
            instead(question, &now, language)?
        } else {
            Vec::new()
        },
    })
}

impl Question {
    /// The figure that was named, or where its range starts.
    pub(super) fn value(&self) -> Decimal {
        self.said.value.unwrap_or(self.said.low)
    }

    /// The figure, as it is shown.
    fn figure(&self, language: Language) -> String {
        let words = &words::words(language).check;
        let shown = |value| shown(value, self.quantity, language);
        let SaidFigure {
            value, low, high, ..
        } = self.said;
        match (value, high) {
            (Some(value), _) => shown(value),
            (None, None) => fill(words.at_least, &[&shown(low)]),
            (None, Some(high)) if low.is_zero() => fill(words.at_most, &[&shown(high)]),
            (None, Some(high)) => fill(words.from_to, &[&shown(low), &shown(high)]),
        }
    }
}

fn verdict(question: &Question, check: &FigureCheck, language: Language) -> String {
    let words = &words::words(language).check;
    let gives = check.reasons.iter().find_map(|reason| match reason {
        CheckReason::Gives { value } => Some(*value),
        _ => None,
    });
    let said = match check.outcome {
        Outcome::Yes => words.yes,
        Outcome::YesRounded => words.yes_rounded,
        Outcome::WithinVintage if question.value() < check.min => words.vintage_lower,
        Outcome::WithinVintage => words.vintage_higher,
        Outcome::OnlyUnderReading => words.only_under_reading,
        Outcome::OnlyVoluntarily => words.only_voluntarily,
        Outcome::No => words.no,
    };
    let figure = match gives {
        Some(value) => shown(value, question.quantity, language),
        None => question.figure(language),
    };
    capital(fill(said, &[&figure]))
}

/// A reason in words. Returns `None` for those that the verdict and the bounds say.
fn because(reason: &CheckReason, question: &Question, language: Language) -> Option<String> {
    let words = &words::words(language).check;
    match reason {
        CheckReason::Vintage { distance_percent } => {
            let distance = percent(distance_percent.round_dp(2), language);
            Some(fill(words.vintage, &[&distance]))
        }
        CheckReason::Reading {
            question,
            answer,
            max,
        } => {
            let told = readings(language);
            let place = told.iter().find(|told| told.id == *question)?;
            let reading = place.readings.iter().find(|told| told.id == *answer)?;
            let most = cases(*max, language);
            Some(fill(words.reading, &[place.text, reading.text, &most]))
        }
        CheckReason::Voluntary { .. } => Some(words.voluntary.to_owned()),
        CheckReason::AbovePool { pool } => {
            let pool = shown(*pool, question.quantity, language);
            Some(fill(words.above_pool, &[&pool]))
        }
        CheckReason::NotWhole => Some(words.not_whole.to_owned()),
        _ => None,
    }
}

fn bounds(
    question: &Question,
    check: &FigureCheck,
    now: &Settlement,
    language: Language,
) -> String {
    let words = &words::words(language).check;
    let [least, most] =
        [check.min, check.max].map(|bound| shown(bound, question.quantity, language));
    match question.quantity {
        Quantity::Payment => fill(
            words.bounds_payment,
            &[
                &least,
                &most,
                &cases(now.fair_share.cases, language),
                &eur(now.unit_value_eur, language),
            ],
        ),
        Quantity::Cases => fill(words.bounds_cases, &[&least, &most]),
        Quantity::Share => fill(words.bounds_share, &[&percent(share_now(now), language)]),
    }
}

/// What was said of each case is not what the state pays.
fn per_case(question: &Question, unit: Eur, language: Language) -> Answer {
    let words = &words::words(language).check;
    let SaidFigure { low, high, .. } = question.said;
    let value = unit.decimal();
    let is_so = low <= value && high.is_none_or(|high| value <= high);
    let (mark, said) = if is_so {
        ("holds", words.per_case)
    } else {
        ("not", words.per_case_not)
    };
    Answer {
        mark,
        said: vec![fill(said, &[&eur(unit, language)])],
        scenario: None,
        instead: Vec::new(),
    }
}
