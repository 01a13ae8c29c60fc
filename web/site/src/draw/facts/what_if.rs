//! What the share would be with another key: other weights, or the GDP of another
//! year. The steps are written as the core writes its own.

use super::own::{input, step};
use said::subject::Subject;
use solidarity_core::{Cycle, MemberState, Provenance, Share, TraceStep, published, settle};

/// The share with other weights.
pub fn weighted(cycle: &Cycle, state: &MemberState, weight: u8) -> Option<(Share, TraceStep)> {
    let share = cycle.share_weighted(state, weight)?;
    let [population, gdp] = [cycle.population_share(state)?, cycle.gdp_share(state)?];
    let made = Provenance::Step("sharePercent");
    let step = step(
        "weighted",
        "Art. 66",
        "weight / 100 × populationPercent + (100 − weight) / 100 × gdpPercent",
        vec![
            input("weight", weight, Provenance::Scenario),
            input("populationPercent", population.percent(), made),
            input("gdpPercent", gdp.percent(), made),
        ],
        share.percent(),
    );
    Some((share, step))
}

/// The share with the GDP of another year.
pub fn of_year(cycle: &Cycle, state: &MemberState, year: u16) -> Option<(Share, TraceStep)> {
    let share = cycle.share_with_gdp_of(state, year)?;
    let key = settle(&Subject::of(state.code)?.in_money()).ok()?;
    let key = key.trace.iter().find(|step| step.step == "sharePercent")?;
    let at = published::gdp_years()
        .iter()
        .position(|other| *other == year)?;
    let source = published::gdp_source(year)?;
    let gdp = |code: &str| {
        let mut rows = published::gdp_by_year().iter();
        rows.find(|row| row.state == code)?
            .gdp_tenths
            .get(at)
            .copied()
    };
    let bound = cycle.states().iter().filter(|state| state.is_bound());
    let total: u64 = bound.filter_map(|state| gdp(state.code)).sum();
    let meur =
        |tenths: u64| rust_decimal::Decimal::new(i64::try_from(tenths).unwrap_or_default(), 1);
    let inputs = key.inputs.iter().cloned().map(|mut input| {
        match input.name {
            "gdpMeur" => input.value = meur(gdp(state.code).unwrap_or_default()).to_string(),
            "gdpMeurTotal" => input.value = meur(total).to_string(),
            _ => return input,
        }
        input.source = match input.source {
            Provenance::Total(_) => Provenance::Total(source),
            _ => source.into(),
        };
        input
    });
    let step = step(
        "yearShare",
        key.rule,
        key.formula,
        inputs.collect(),
        share.percent(),
    );
    Some((share, step))
}
