//! The reference key as a table of what each member state's share is made of.

use super::{
    Choice, Cycle, MemberState, Obligation, Situation,
    state::{choices, situations},
};
use crate::{Cases, Error, Eur, Percent, Pool, Share};
use rust_decimal::Decimal;
use serde::Serialize;

/// One member state in the reference key of a cycle, with its fair share of the
/// cycle's own pool.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyRow {
    /// Its code.
    pub member_state: &'static str,
    /// Its name.
    pub name: StateName,
    /// Inhabitants.
    pub population: u64,
    /// GDP in million euro.
    pub gdp_meur: Eur,
    /// Its part of the population of the bound states.
    pub population_percent: Percent,
    /// Its part of the GDP of the bound states.
    pub gdp_percent: Percent,
    /// Its share, the mean of the two. It is 0 for a state that is not bound.
    pub share_percent: Percent,
    /// Its fair share in cases, rounded up.
    pub cases: Cases,
    /// Its fair share in EUR.
    pub eur: Eur,
    /// Its situations by the Commission's decision (Art. 11).
    #[serde(serialize_with = "situations")]
    pub status: &'static [Situation],
    /// The forms of solidarity that it chose. Empty if they are not known here.
    #[serde(serialize_with = "choices")]
    pub choice: &'static [Choice],
    /// Its obligation to contribute, which follows from the two above.
    pub obligation: Obligation,
}

/// The name of a member state in Dutch and English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct StateName {
    /// The name in Dutch: `"Nederland"`.
    pub nl: &'static str,
    /// The name in English: `"Netherlands"`.
    pub en: &'static str,
}

/// The reference key of a cycle: all member states, in the order of their codes.
///
/// # Errors
/// [`crate::ErrorCode::UnknownCycle`].
///
/// ```
/// let key = solidarity_core::reference_key("2026")?;
/// let nl = key.iter().find(|row| row.member_state == "NL").unwrap();
/// assert_eq!(nl.name.nl, "Nederland");
/// assert_eq!((nl.cases.get(), nl.eur.to_string().as_str()), (1_088, "21760000"));
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn reference_key(cycle: &str) -> Result<Vec<KeyRow>, Error> {
    let cycle = Cycle::find(cycle)?;
    Ok(cycle
        .states()
        .iter()
        .map(|state| row(cycle, state))
        .collect())
}

fn row(cycle: Cycle<'static>, state: &MemberState) -> KeyRow {
    let percent = |share: Option<Share>| share.map(Share::percent).unwrap_or_default();
    let Pool { relocations, .. } = cycle.reference_pool();
    let share = cycle.share(state);
    let cases = share
        .and_then(|share| share.of_cases_rounded_up(relocations))
        .unwrap_or_default();
    KeyRow {
        member_state: state.code,
        name: StateName {
            nl: state.name_nl,
            en: state.name_en,
        },
        population: state.population,
        gdp_meur: Eur::from_decimal(Decimal::from(state.gdp_tenths) / Decimal::TEN),
        population_percent: percent(cycle.population_share(state)),
        gdp_percent: percent(cycle.gdp_share(state)),
        share_percent: percent(share),
        cases,
        eur: cycle.worth(cases).eur,
        status: state.situations,
        choice: state.choices,
        obligation: state.obligation,
    }
}
