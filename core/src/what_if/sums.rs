//! Sums over member states.

use super::{Traced, pool_relocations};
use crate::{
    Cases, Choice, Cycle, Language, Provenance, TraceStep,
    dublin::{self, Count},
    settle::{TraceInput, sourced},
};

/// The fair shares of all bound states together, which are more than the pool
/// because each is rounded up. [`rounded_up`] makes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RoundedUp {
    /// All fair shares together, in cases.
    pub together: Cases,
    /// The cases by which they are more than the relocations of the pool.
    pub extra: Cases,
}

/// The fair shares together, and the cases that rounding up adds to the pool that
/// the Council set. The value of the step `roundedTotal` is the number of cases
/// added (Art. 57(3), 66). Returns `None` if a fair share cannot be calculated.
///
/// ```
/// use solidarity_core::{Cycle, what_if::rounded_up};
/// let rounded = rounded_up(&Cycle::debated()).unwrap();
/// assert_eq!(rounded.figure.together.get(), 21_015);
/// assert_eq!(rounded.step.filled, "21015 − 21000");
/// assert_eq!(rounded.figure.extra.get(), 15);
/// ```
#[must_use]
pub fn rounded_up(cycle: &Cycle) -> Option<Traced<RoundedUp>> {
    let pool = cycle.reference_pool().relocations;
    let bound = cycle.states().iter().filter(|state| state.is_bound());
    let fair_shares = bound.map(|state| cycle.share(state)?.of_cases_rounded_up(pool));
    let together = fair_shares
        .map(|cases| cases.map(Cases::get))
        .sum::<Option<u64>>();
    let together = Cases::new(together?);
    let extra = together.saturating_sub(pool);
    let step = TraceStep::of(
        "roundedTotal",
        "Art. 57(3), 66",
        "casesTogether − relocations",
        vec![
            sourced("casesTogether", together, Provenance::Step("fairShare")),
            pool_relocations(cycle),
        ],
        extra,
    );
    Some(Traced {
        figure: RoundedUp { together, extra },
        step,
    })
}

/// [`Cycle::chosen_relocations`] with its step `chosen`: the most relocations that the
/// states which chose this form come to, in cases (Art. 57(3)-(4), 66). Beside the sum
/// the inputs are the fair share of each of these states, by its name in that language.
/// Returns `None` if one of the fair shares cannot be calculated.
///
/// ```
/// use solidarity_core::{Cycle, Language, what_if::chosen_relocations};
/// let chosen = chosen_relocations(&Cycle::debated(), Language::En).unwrap();
/// assert_eq!(chosen.figure.get(), 9_066);
/// let germany = chosen.step.inputs.iter().find(|input| input.name == "Germany");
/// assert_eq!(germany.unwrap().value, "4574");
/// ```
#[must_use]
pub fn chosen_relocations(cycle: &Cycle, language: Language) -> Option<Traced<Cases>> {
    let together = cycle.chosen_relocations();
    let pool = cycle.reference_pool().relocations;
    let relocating = cycle.states().iter();
    let relocating = relocating.filter(|state| state.chose(Choice::Relocation));
    let fair_shares = relocating.map(|state| {
        let cases = cycle.share(state)?.of_cases_rounded_up(pool)?;
        let name = language.of(state.name_nl, state.name_en);
        Some(sourced(name, cases, Provenance::Step("fairShare")))
    });
    let sum = sourced(
        "chosenFairShares",
        together,
        cycle.vintage().positions.source,
    );
    let inputs = std::iter::once(Some(sum)).chain(fair_shares);
    let step = TraceStep::of(
        "chosen",
        "Art. 57(3)-(4), 66",
        "chosenFairShares",
        inputs.collect::<Option<Vec<_>>>()?,
        together,
    );
    Some(Traced {
        figure: together,
        step,
    })
}

/// The names of [`accepted_by_benefitting`], in the order of its formula.
const BENEFITTING: [(&str, &str); 3] = [("spain", "ES"), ("italy", "IT"), ("cyprus", "CY")];

/// [`dublin::accepted_by_benefitting`] with its step `accepted`: the claims of one year
/// that the benefitting states accepted (Art. 63(8)). The formula names Spain, Italy and
/// Cyprus. Returns `None` if the table does not have that year, and if the claims that
/// these three accepted are not those of all benefitting states of the cycle.
///
/// ```
/// use solidarity_core::{Cycle, what_if::accepted_by_benefitting};
/// let accepted = accepted_by_benefitting(&Cycle::debated(), 2024).unwrap();
/// assert_eq!(accepted.step.filled, "550 + 100 + 10");
/// assert_eq!(accepted.figure.get(), 660);
/// ```
#[must_use]
pub fn accepted_by_benefitting(cycle: &Cycle, year: u16) -> Option<Traced<Cases>> {
    let accepted = dublin::accepted_by_benefitting(cycle, year)?;
    let mut named = 0;
    let mut inputs: Vec<TraceInput> = Vec::with_capacity(BENEFITTING.len());
    for (name, state) in BENEFITTING {
        let Count::Rounded(number) = dublin::row(state, year)?.accepted? else {
            return None;
        };
        named += u64::from(number);
        inputs.push(sourced(name, number, dublin::source()));
    }
    if named != accepted.get() {
        return None;
    }
    let step = TraceStep::of(
        "accepted",
        "Art. 63(8)",
        "spain + italy + cyprus",
        inputs,
        accepted,
    );
    Some(Traced {
        figure: accepted,
        step,
    })
}
