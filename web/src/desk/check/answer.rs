//! What the rules say of a figure, in words.

use crate::cycle;
use crate::desk::words::{self, fill};
use crate::language::Language;
use crate::number::{Amount, Style};
use rust_decimal::{Decimal, RoundingStrategy};
use solidarity_core::{
    Cases, CheckReason, CheckRequest, Error, Eur, Figure, FigureCheck, Percent, Pool, Quantity,
    Scenario, Settlement, Share, ShareChoice, Solution, SolveRequest, Unknown, check_figure_in,
    settle_in, solve_for_in,
};

/// A figure to be checked.
#[derive(Clone, PartialEq)]
pub struct Question {
    pub member_state: String,
    pub pool: Pool,
    pub share: ShareChoice,
    pub quantity: Quantity,
    pub value: Decimal,
}

/// What the rules say of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Answer {
    pub reachable: bool,
    /// Whether it can come out, between which bounds, and why not.
    pub said: Vec<String>,
    /// A scenario that gives it.
    pub scenario: Option<Scenario>,
    /// What would have to be different, each with a scenario where it is so.
    pub instead: Vec<Instead>,
}

/// Something that would have to be different.
#[derive(Clone, PartialEq, Debug)]
pub struct Instead {
    pub said: String,
    pub scenario: Option<Scenario>,
}

/// Checks a figure.
///
/// # Errors
/// Those of [`check_figure_in`] and [`solve_for_in`].
pub fn answer(question: &Question, language: Language) -> Result<Answer, Error> {
    let words = &words::words(language).check;
    let check = check_figure_in(
        &cycle::told(),
        &CheckRequest {
            member_state: question.member_state.clone(),
            pool: question.pool,
            share: question.share,
            quantity: question.quantity,
            value: Figure::from(question.value),
        },
    )?;
    let now = settle_in(
        &cycle::told(),
        &Scenario {
            member_state: question.member_state.clone(),
            pool: question.pool,
            share: question.share,
            ..cycle::first_view()
        },
    )?;
    let figure = question.shown(question.value, language);
    let verdict = if check.reachable { words.yes } else { words.no };
    let mut said = vec![fill(verdict, &[&figure])];
    if check.reason == CheckReason::NotWhole {
        said.push(words.not_whole.to_owned());
    }
    said.extend(bounds(question, &check, &now, language));
    let instead = if check.reachable {
        Vec::new()
    } else {
        instead(question, &now, language)?
    };
    Ok(Answer {
        reachable: check.reachable,
        said,
        scenario: check.scenario,
        instead,
    })
}

impl Question {
    /// A value of its kind, as it is shown.
    fn shown(&self, value: Decimal, language: Language) -> String {
        let style = match self.quantity {
            Quantity::Payment => Style::Eur,
            Quantity::Cases => Style::Plain,
            Quantity::Share => return percent(value, language),
        };
        style.write(&value.normalize().to_string(), language)
    }
}

/// A percentage, with all the decimals it has.
fn percent(value: Decimal, language: Language) -> String {
    let written = value.normalize().to_string();
    let (whole, decimals) = written.split_once('.').unwrap_or((&written, ""));
    let whole = Style::Plain.write(whole, language);
    let point = if decimals.is_empty() {
        ""
    } else {
        language.of(",", ".")
    };
    [&whole, point, decimals, "%"].concat()
}

/// Decimals that a share is shown with.
const DECIMALS: u32 = 4;

/// The share as it is, near enough.
fn share_now(now: &Settlement) -> Decimal {
    now.share_percent.decimal().round_dp(DECIMALS)
}

/// Bounds with as few decimals as a reader needs, and both within the bounds.
fn inwards(from: Decimal, to: Decimal) -> (Decimal, Decimal) {
    use RoundingStrategy::{AwayFromZero, ToZero};
    let mut rounded = (DECIMALS..).map(|decimals| {
        let up = from.round_dp_with_strategy(decimals, AwayFromZero);
        (up, to.round_dp_with_strategy(decimals, ToZero))
    });
    let found = rounded.by_ref().take(10).find(|(from, to)| from <= to);
    found.unwrap_or((from, to))
}

fn cases(cases: Cases, language: Language) -> String {
    crate::number::cases(cases, language)
}

fn eur(eur: Eur, language: Language) -> String {
    Amount::from(eur).shown(language)
}

fn bounds(
    question: &Question,
    check: &FigureCheck,
    now: &Settlement,
    language: Language,
) -> Vec<String> {
    let words = &words::words(language).check;
    let [least, most] = [check.min, check.max].map(|bound| question.shown(bound, language));
    let share = now.fair_share.cases;
    match question.quantity {
        Quantity::Payment => vec![fill(
            words.bounds_payment,
            &[
                &least,
                &most,
                &cases(share, language),
                &eur(now.unit_value_eur, language),
            ],
        )],
        Quantity::Cases => {
            let mut said = vec![fill(words.bounds_cases, &[&least, &most])];
            if check.max > Decimal::from(share.get()) {
                let share = cases(share, language);
                said.push(fill(words.bounds_by_threshold, &[&share]));
            }
            said
        }
        Quantity::Share => {
            let share = percent(share_now(now), language);
            vec![fill(words.bounds_share, &[&share])]
        }
    }
}

fn instead(
    question: &Question,
    now: &Settlement,
    language: Language,
) -> Result<Vec<Instead>, Error> {
    let words = &words::words(language).check;
    if question.quantity == Quantity::Share {
        return Ok(of_share(question, language));
    }
    let solve = |unknown| {
        solve_for_in(
            &cycle::told(),
            &SolveRequest {
                member_state: question.member_state.clone(),
                pool: question.pool,
                share: question.share,
                quantity: question.quantity,
                value: Figure::from(question.value),
                unknown,
            },
        )
    };
    let by_share = solve(Unknown::Share)?;
    let by_pool = solve(Unknown::Pool)?;
    let mut found = Vec::new();
    if let Some((from, to)) = range(&by_share) {
        let (from, to) = inwards(from, to);
        let [from, to, share] = [from, to, share_now(now)].map(|value| percent(value, language));
        found.push(Instead {
            said: fill(words.instead_share, &[&from, &to, &share]),
            scenario: by_share.scenario.clone(),
        });
    }
    if let Some((from, to)) = range(&by_pool) {
        let plain = |value: Decimal| Style::Plain.write(&value.to_string(), language);
        let pool = cases(question.pool.relocations, language);
        found.push(Instead {
            said: fill(words.instead_pool, &[&plain(from), &plain(to), &pool]),
            scenario: by_pool.scenario.clone(),
        });
    }
    let is_exact = |solution: &Solution| !solution.solvable || solution.exact;
    if let Some(rounded) = by_share.cases.filter(|_| !is_exact(&by_share)) {
        found.push(Instead {
            said: fill(words.instead_up, &[&cases(rounded, language)]),
            scenario: None,
        });
    }
    if found.is_empty() {
        found.push(Instead {
            said: words.no_pool.to_owned(),
            scenario: None,
        });
    }
    Ok(found)
}

/// The least and the most that gives the figure.
fn range(solution: &Solution) -> Option<(Decimal, Decimal)> {
    let from = solution.from.as_ref()?.parse().ok()?;
    let to = solution.to.as_ref()?.parse().ok()?;
    Some((from, to))
}

/// What another share would come to, and that nothing makes it another.
fn of_share(question: &Question, language: Language) -> Vec<Instead> {
    let words = &words::words(language).check;
    let mut found = vec![Instead {
        said: words.share_is_fixed.to_owned(),
        scenario: None,
    }];
    let typed = Percent::from(question.value);
    let fair_share =
        Share::from_percent(typed).and_then(|share| question.pool.fair_share(share).ok());
    if let Some(fair_share) = fair_share {
        let [share, eur, cases] = [
            percent(question.value, language),
            eur(fair_share.eur, language),
            cases(fair_share.cases, language),
        ];
        found.push(Instead {
            said: fill(words.share_gives, &[&share, &eur, &cases]),
            scenario: Some(Scenario {
                member_state: question.member_state.clone(),
                pool: question.pool,
                share: ShareChoice::Percent { percent: typed },
                ..cycle::first_view()
            }),
        });
    }
    found
}
