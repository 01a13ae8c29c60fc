//! Shares by another key than that of Art. 66, and the fair share that belongs to a
//! share.

use super::{Traced, pool_relocations};
use crate::{
    Cycle, Error, FairShare, MemberState, Provenance, Share, TraceStep,
    cycle::gdp_of,
    published,
    settle::{self, KEY_FORMULA, KEY_RULE, TraceInput, chosen, meur, sourced},
};

/// [`Cycle::share_weighted`] with its step `weighted`, in percent (Art. 66). Returns
/// `None` for a weight above 100, and for a state that is not bound.
///
/// ```
/// use solidarity_core::{Cycle, what_if::share_weighted};
/// let cycle = Cycle::debated();
/// let share = share_weighted(&cycle, cycle.bound_state("NL")?, 75).unwrap();
/// assert!(share.figure.percent().to_string().starts_with("4.6185363"));
/// assert_eq!(share.step.step, "weighted");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
#[must_use]
pub fn share_weighted(
    cycle: &Cycle,
    state: &MemberState,
    population_weight_percent: u8,
) -> Option<Traced<Share>> {
    let share = cycle.share_weighted(state, population_weight_percent)?;
    let step = TraceStep::of(
        "weighted",
        "Art. 66",
        "weight / 100 × populationPercent + (100 − weight) / 100 × gdpPercent",
        vec![
            chosen("weight", population_weight_percent),
            of_the_key("populationPercent", cycle.population_share(state)?),
            of_the_key("gdpPercent", cycle.gdp_share(state)?),
        ],
        share.percent(),
    );
    Some(Traced {
        figure: share,
        step,
    })
}

/// [`Cycle::share_with_gdp_of`] with its step `yearShare`, in percent (Art. 66). Its
/// inputs are those of the key, with the GDP of that year in its place. Returns `None`
/// for a year whose GDP is not known, and for a state that is not bound.
///
/// ```
/// use solidarity_core::{Cycle, what_if::share_with_gdp_of};
/// let cycle = Cycle::debated();
/// let share = share_with_gdp_of(&cycle, cycle.bound_state("NL")?, 2022).unwrap();
/// assert!(share.step.value.starts_with("5.1728772"));
/// let gdp = share.step.inputs.iter().find(|input| input.name == "gdpMeur").unwrap();
/// assert_eq!(gdp.source.to_string(), "gdp@2022");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
#[must_use]
pub fn share_with_gdp_of(cycle: &Cycle, state: &MemberState, year: u16) -> Option<Traced<Share>> {
    let share = cycle.share_with_gdp_of(state, year)?;
    let people = cycle.vintage().population.source;
    let gdp = published::gdp_source(year)?;
    let step = TraceStep::of(
        "yearShare",
        KEY_RULE,
        KEY_FORMULA,
        vec![
            sourced("population", state.population, people),
            sourced(
                "populationTotal",
                cycle.population_total(),
                Provenance::Total(people),
            ),
            sourced("gdpMeur", meur(gdp_of(state, year)?), gdp),
            sourced(
                "gdpMeurTotal",
                meur(cycle.gdp_total_of(year)?),
                Provenance::Total(gdp),
            ),
        ],
        share.percent(),
    );
    Some(Traced {
        figure: share,
        step,
    })
}

/// [`Cycle::share_among_contributing`] with its step `contributingPart`, in percent
/// (Art. 63(3), 66). Returns `None` for a state that does not contribute.
///
/// ```
/// use solidarity_core::{Cycle, what_if::share_among_contributing};
/// let cycle = Cycle::debated();
/// let part = share_among_contributing(&cycle, cycle.bound_state("NL")?).unwrap();
/// assert!(part.step.value.starts_with("8.17994850"));
/// assert!(share_among_contributing(&cycle, cycle.bound_state("IT")?).is_none());
/// # Ok::<(), solidarity_core::Error>(())
/// ```
#[must_use]
pub fn share_among_contributing(cycle: &Cycle, state: &MemberState) -> Option<Traced<Share>> {
    let part = cycle.share_among_contributing(state)?;
    let step = TraceStep::of(
        "contributingPart",
        "Art. 63(3), 66",
        "sharePercent / contributingSharePercent × 100",
        vec![
            of_the_key("sharePercent", cycle.share(state)?),
            sourced(
                "contributingSharePercent",
                cycle.contributing_share()?.percent(),
                cycle.vintage().positions.source,
            ),
        ],
        part.percent(),
    );
    Some(Traced { figure: part, step })
}

/// The fair share that belongs to a share of the pool that the Council set, in
/// whole cases and in EUR, with the step `fairShare`, in cases (Art. 57(3), 66).
///
/// # Errors
/// Those of [`Pool::fair_share`](crate::Pool::fair_share): for an invented cycle that
/// has no pool, [`EmptyPool`](crate::ErrorCode::EmptyPool).
///
/// ```
/// use solidarity_core::{Cycle, Share, what_if::fair_share};
/// let twentieth = Share::of(1, 20).unwrap();
/// let fair_share = fair_share(&Cycle::debated(), twentieth)?;
/// assert_eq!(fair_share.figure.cases.get(), 1_050);
/// assert_eq!(fair_share.step.filled, "ceil(5 / 100 × 21000)");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn fair_share(cycle: &Cycle, share: Share) -> Result<Traced<FairShare>, Error> {
    let figure = cycle.reference_pool().fair_share(share)?;
    let step = settle::fair_share(
        of_the_key("sharePercent", share),
        pool_relocations(cycle),
        figure.cases,
    );
    Ok(Traced { figure, step })
}

/// A share in percent, which the step about the key explains.
fn of_the_key(name: &'static str, share: Share) -> TraceInput {
    sourced(name, share.percent(), Provenance::Step("sharePercent"))
}
