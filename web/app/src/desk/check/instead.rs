//! What would have to be different for a figure to come out.

use super::answer::Question;
use super::written::{cases, eur, inwards, percent, share_now};
use rust_decimal::Decimal;
use said::cycle;
use said::fill::fill;
use said::language::Language;
use said::number::Style;
use said::texts::desk as words;
use solidarity_core::{
    Error, Figure, Percent, Scenario, Settlement, Share, ShareChoice,
    check::{Quantity, Solution, SolveRequest, Unknown, solve_for_in},
};

/// Something that would have to be different.
#[derive(Clone, PartialEq, Debug)]
pub struct Instead {
    pub said: String,
    pub scenario: Option<Scenario>,
}

/// What would have to be different for the figure to come out as the whole fair
/// share: the share, or the pool.
///
/// # Errors
/// Those of [`solve_for_in`].
pub(super) fn instead(
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
                value: Figure::from(question.value()),
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
    let typed = Percent::from(question.value());
    let fair_share =
        Share::from_percent(typed).and_then(|share| question.pool.fair_share(share).ok());
    if let Some(fair_share) = fair_share {
        let [share, eur, cases] = [
            percent(question.value(), language),
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
