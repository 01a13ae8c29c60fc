//! Finds the input with which a figure would come out.

use super::{Quantity, negative, scenario, whole_cases};
use crate::{
    Cases, Cycle, Error, ErrorCode, Eur, Figure, Percent, Pool, Scenario, Share, ShareChoice,
    settle_in,
};
use rust_decimal::{Decimal, RoundingStrategy};
use serde::{Deserialize, Serialize};

/// The input that is to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Unknown {
    /// The share, in the given pool.
    Share,
    /// The size of the pool, at the given share and the given value of a case.
    Pool,
}

/// A figure, and the input that is to be found.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SolveRequest {
    /// The member state.
    pub member_state: String,
    /// The pool. If the pool is to be found, this one gives the value of a case.
    pub pool: Pool,
    /// Where the share comes from. It is not looked at if the share is to be found.
    pub share: ShareChoice,
    /// The quantity that the figure is about: the whole fair share as a payment in
    /// EUR or in cases, or the share itself.
    pub quantity: Quantity,
    /// The figure.
    pub value: Figure,
    /// The input that is to be found.
    pub unknown: Unknown,
}

/// The share or pool with which the whole fair share comes to the figure.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Solution {
    /// Whether there is such a share or pool.
    pub solvable: bool,
    /// Whether the fair share then is exactly the figure. A payment that is no
    /// whole number of cases is rounded up to one.
    pub exact: bool,
    /// The fair share in cases that belongs to the figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cases: Option<Cases>,
    /// The least share or pool that gives it: percent, or relocations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The largest share or pool that gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// A scenario with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scenario: Option<Scenario>,
}

/// The decimals to which shares are found.
const PERCENT_DECIMALS: u32 = 10;

/// Finds the share, or the pool, with which the whole fair share would come to a
/// figure. It is worked out with the newest cycle; [`solve_for_in`] takes another.
///
/// # Errors
/// Those of [`crate::settle`], and `InvalidScenario` for a figure below zero.
///
/// ```
/// use solidarity_core::{check::*, *};
/// // EUR 40 million in the pool of the legal minimum: which share would that be?
/// let solution = solve_for(&SolveRequest {
///     member_state: "NL".to_owned(),
///     pool: Pool { relocations: Cases::new(30_000), financial_eur: Eur::whole(600_000_000) },
///     share: ShareChoice::Key,
///     quantity: Quantity::Payment,
///     value: "40000000".parse().unwrap(),
///     unknown: Unknown::Share,
/// })?;
/// assert_eq!(solution.cases, Some(Cases::new(2_000)));
/// assert_eq!(solution.to.unwrap(), "6.6666666666");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn solve_for(request: &SolveRequest) -> Result<Solution, Error> {
    solve_for_in(&Cycle::latest(), request)
}

/// Does the same as [`solve_for`] with the data of the given cycle.
///
/// # Errors
/// Those of [`solve_for`].
///
/// ```
/// use solidarity_core::{check::*, *};
/// let cycle = Cycle::find("2026")?;
/// let Scenario { member_state, pool, share, .. } = Scenario::first_view(&cycle);
/// let solution = solve_for_in(&cycle, &SolveRequest {
///     member_state, pool, share, quantity: Quantity::Cases, value: "1000".parse().unwrap(),
///     unknown: Unknown::Pool,
/// })?;
/// assert_eq!(solution.scenario.unwrap().cycle, "2026");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn solve_for_in(cycle: &Cycle<'static>, request: &SolveRequest) -> Result<Solution, Error> {
    let value = request.value.decimal();
    negative("value", value)?;
    let state = cycle.bound_state(&request.member_state)?;
    let whole = ShareChoice::Percent {
        percent: Percent::from_decimal(Decimal::ONE_HUNDRED),
    };
    // The pool must be one that can be settled, even if the share is unknown.
    let all = settle_in(
        cycle,
        &scenario(cycle, &request.member_state, request.pool, whole),
    )?;
    let unit = all.unit_value_eur.decimal();
    let wanted = match request.quantity {
        // Every payment, however small, takes a case.
        Quantity::Payment => up(value.checked_div(unit))
            .map(|cases| cases.max(Cases::new((!value.is_zero()).into()))),
        Quantity::Cases => whole_cases(value).map(Cases::new),
        Quantity::Share => return share_itself(cycle, request, value),
    };
    let Some(wanted) = wanted else {
        return Ok(Solution::NONE);
    };
    let exact = match request.quantity {
        Quantity::Payment => unit.checked_mul(wanted.get().into()) == Some(value),
        _ => true,
    };
    let range = match request.unknown {
        Unknown::Share => share_range(wanted, request.pool.relocations),
        Unknown::Pool => {
            let share = match request.share {
                ShareChoice::Key => cycle.share(state),
                ShareChoice::Percent { percent } => Share::from_percent(percent),
            };
            share.and_then(|share| pool_range(wanted, share))
        }
    };
    let Some((from, to)) = range else {
        return Ok(Solution {
            cases: Some(wanted),
            ..Solution::NONE
        });
    };
    let found = match request.unknown {
        Unknown::Share => scenario(
            cycle,
            &request.member_state,
            request.pool,
            ShareChoice::Percent {
                percent: Percent::from_decimal(to),
            },
        ),
        Unknown::Pool => {
            let relocations = whole_cases(to).map(Cases::new).unwrap_or_default();
            let amount = unit
                .checked_mul(to)
                .ok_or_else(|| Error::overflow("value", value))?;
            let pool = Pool {
                relocations,
                financial_eur: Eur::from_decimal(amount.normalize()),
            };
            scenario(cycle, &request.member_state, pool, request.share)
        }
    };
    let gives = settle_in(cycle, &found)?.fair_share.cases == wanted;
    Ok(Solution {
        solvable: gives,
        exact: gives && exact,
        cases: Some(wanted),
        from: gives.then(|| from.normalize().to_string()),
        to: gives.then(|| to.normalize().to_string()),
        scenario: gives.then_some(found),
    })
}

impl Solution {
    const NONE: Self = Self {
        solvable: false,
        exact: false,
        cases: None,
        from: None,
        to: None,
        scenario: None,
    };
}

/// The answer to a figure that is a share itself. No pool changes it.
fn share_itself(cycle: &Cycle, request: &SolveRequest, value: Decimal) -> Result<Solution, Error> {
    if request.unknown == Unknown::Pool {
        return Ok(Solution::NONE);
    }
    let percent = Percent::from_decimal(value);
    let found = scenario(
        cycle,
        &request.member_state,
        request.pool,
        ShareChoice::Percent { percent },
    );
    let settlement = match settle_in(cycle, &found) {
        Err(error) if error.code == ErrorCode::ShareOutOfRange => return Ok(Solution::NONE),
        settled => settled?,
    };
    Ok(Solution {
        solvable: true,
        exact: true,
        cases: Some(settlement.fair_share.cases),
        from: Some(percent.to_string()),
        to: Some(percent.to_string()),
        scenario: Some(found),
    })
}

/// The shares by which the pool rounds up to that many cases: above (cases - 1) /
/// pool, up to cases / pool. Returns `None` if there are none.
fn share_range(cases: Cases, pool: Cases) -> Option<(Decimal, Decimal)> {
    if cases > pool {
        return None;
    }
    let percent = |cases: u64| {
        Decimal::from(cases)
            .checked_mul(Decimal::ONE_HUNDRED)?
            .checked_div(pool.get().into())
    };
    let down = |percent: Decimal| {
        percent.round_dp_with_strategy(PERCENT_DECIMALS, RoundingStrategy::ToZero)
    };
    let to = down(percent(cases.get())?);
    let from = match cases.get().checked_sub(1) {
        None => Decimal::ZERO,
        Some(fewer) => down(percent(fewer)?).checked_add(Decimal::new(1, PERCENT_DECIMALS))?,
    };
    Some((from, to))
}

/// The pools in which the share rounds up to that many cases. The fair share never
/// falls as the pool grows, so both ends are found by halving. Returns `None` if
/// there are none.
fn pool_range(cases: Cases, share: Share) -> Option<(Decimal, Decimal)> {
    /// A number above that of all people, which no pool exceeds.
    const LARGEST: u64 = 10_000_000_000;
    let first_with_at_least = |wanted: u64| {
        let (mut low, mut high) = (1, LARGEST);
        while low < high {
            let middle = u64::midpoint(low, high);
            if share.of_cases_rounded_up(Cases::new(middle))?.get() >= wanted {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Some(low)
    };
    let from = first_with_at_least(cases.get())?;
    let to = first_with_at_least(cases.get().checked_add(1)?)?.checked_sub(1)?;
    (from <= to && to < LARGEST - 1).then(|| (from.into(), to.into()))
}

fn up(cases: Option<Decimal>) -> Option<Cases> {
    u64::try_from(cases?.ceil()).ok().map(Cases::new)
}
