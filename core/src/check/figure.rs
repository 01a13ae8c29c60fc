//! Whether a figure can come out of the rules at all.

use super::{Quantity, negative, scenario, whole_cases};
use crate::{
    CapReading, Cases, Cycle, Error, Eur, Figure, PledgeChoice, Pool, Reading, Scenario,
    Settlement, ShareChoice, settle_many,
};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A figure that somebody names.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CheckRequest {
    /// Of which state.
    pub member_state: String,
    /// In which pool.
    pub pool: Pool,
    /// By which share.
    pub share: ShareChoice,
    /// What the figure is about.
    pub quantity: Quantity,
    /// The figure: EUR, cases or percent.
    pub value: Figure,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FigureCheck {
    /// Whether some scenario with both rules on gives the figure, under any reading.
    pub reachable: bool,
    /// The least that comes out, in the figure's own unit.
    #[serde(serialize_with = "crate::quantity::as_text")]
    pub min: Decimal,
    /// The most that comes out.
    #[serde(serialize_with = "crate::quantity::as_text")]
    pub max: Decimal,
    /// Why, as a word.
    pub reason: CheckReason,
    /// Why, in a sentence.
    pub explanation: String,
    /// A scenario that gives the figure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scenario: Option<Scenario>,
}

/// Why a figure can or cannot come out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum CheckReason {
    /// It lies within the bounds, and the scenario gives it.
    WithinBounds,
    /// It is more than the rules allow.
    AboveMaximum,
    /// It is less than the rules give.
    BelowMinimum,
    /// It lies within the bounds, but no whole number of cases and no amount
    /// with an end gives it.
    NotWhole,
}

/// Whether a named figure can come out of the rules, with both rules on and
/// under any reading; within which bounds; and in which scenario. Worked out with the
/// newest cycle; [`check_figure_in`] takes another.
///
/// A percentage is matched in the decimals it is given with: 5.18 matches a
/// share of 5.1767 %.
///
/// # Errors
/// Those of [`crate::settle`], and `InvalidScenario` for a figure below zero.
///
/// ```
/// use solidarity_core::{CheckRequest, Quantity, Scenario, check_figure};
/// let Scenario { member_state, pool, share, .. } = Scenario::default();
/// let check = check_figure(&CheckRequest {
///     member_state, pool, share, quantity: Quantity::Payment, value: "40000000".parse().unwrap(),
/// })?;
/// assert!(!check.reachable);
/// assert_eq!(check.max.to_string(), "21760000");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn check_figure(request: &CheckRequest) -> Result<FigureCheck, Error> {
    check_figure_in(&Cycle::latest(), request)
}

/// The same with the newest data of that cycle.
///
/// # Errors
/// Those of [`check_figure`].
///
/// ```
/// use solidarity_core::{CheckRequest, Cycle, Quantity, Scenario, check_figure_in};
/// let cycle = Cycle::find("2026")?;
/// let Scenario { member_state, pool, share, .. } = Scenario::first_view(&cycle);
/// let check = check_figure_in(&cycle, &CheckRequest {
///     member_state, pool, share, quantity: Quantity::Cases, value: "660".parse().unwrap(),
/// })?;
/// assert_eq!(check.scenario.unwrap().cycle, "2026");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn check_figure_in(
    cycle: &Cycle<'static>,
    request: &CheckRequest,
) -> Result<FigureCheck, Error> {
    let value = request.value.decimal();
    negative(value)?;
    let base = scenario(cycle, &request.member_state, request.pool, request.share);
    let plain = first(&base)?;
    match request.quantity {
        Quantity::Share => Ok(check_share(value, base, &plain)),
        Quantity::Payment => check_payment(value, &base, &plain),
        Quantity::Cases => check_cases(value, &base, &plain),
    }
}

fn first(scenario: &Scenario) -> Result<Settlement, Error> {
    crate::settle_in(&Cycle::find(&scenario.cycle)?, scenario)
}

fn check_share(value: Decimal, base: Scenario, plain: &Settlement) -> FigureCheck {
    let share = plain.share_percent.decimal();
    let matches = share.round_dp_with_strategy(
        value.scale(),
        rust_decimal::RoundingStrategy::MidpointAwayFromZero,
    ) == value;
    let found = matches.then_some(base);
    let explanation = format!(
        "The share is {} %, the same in every scenario.",
        plain.share_percent
    );
    answer(value, share, share, found, explanation)
}

/// Any payment from nothing to the whole fair share can come out: offsets or
/// relocations take whole cases off, alternative measures the rest.
fn check_payment(
    value: Decimal,
    base: &Scenario,
    plain: &Settlement,
) -> Result<FigureCheck, Error> {
    let max = plain.fair_share.eur.decimal();
    let mut found = None;
    if value <= max {
        let left = max.checked_sub(value).unwrap_or_default();
        let unit = plain.unit_value_eur.decimal();
        let cases = left
            .checked_div(unit)
            .and_then(|cases| u64::try_from(cases.trunc()).ok());
        let cases = cases.unwrap_or_default();
        let rest = unit
            .checked_mul(cases.into())
            .and_then(|worth| left.checked_sub(worth));
        let alternative_eur =
            Eur::from_decimal(rest.unwrap_or_default().max(Decimal::ZERO).normalize());
        let candidates = by_cases(base, Cases::new(cases), alternative_eur);
        found = pick(&candidates, |settlement| {
            settlement.due.financial_eur.decimal() == value
        })?;
    }
    let explanation = format!(
        "The payment lies from EUR 0 to EUR {max}: the fair share of {} cases at EUR {} each.",
        plain.fair_share.cases, plain.unit_value_eur
    );
    Ok(answer(value, Decimal::ZERO, max, found, explanation))
}

/// Cases run from none to the fair share, by pledge or offset; and under the
/// reading `threshold` as far as offsets can be asked.
fn check_cases(value: Decimal, base: &Scenario, plain: &Settlement) -> Result<FigureCheck, Error> {
    let taken = |settlement: &Settlement| {
        settlement.due.relocations.get() + settlement.due.offset_cases.get()
    };
    let everything: Vec<_> = Reading::all()
        .into_iter()
        .map(|reading| Scenario {
            reading,
            union_relocation_pledges: Cases::ZERO,
            forum_reconvened: true,
            ..base.clone()
        })
        .collect();
    let settlements = settle_many(&everything).map_err(|(_, error)| error)?;
    let by_reference = plain.fair_share.cases.get();
    let max = settlements
        .iter()
        .map(taken)
        .chain([by_reference])
        .max()
        .unwrap_or_default();
    let explanation = format!(
        "Relocations and offsets together lie from 0 to {max} cases; to {by_reference} where the fair share of Art. 63(7) is counted on the pool."
    );
    let Some(cases) = whole_cases(value) else {
        return Ok(answer(value, Decimal::ZERO, max.into(), None, explanation));
    };
    let candidates = by_cases(base, Cases::new(cases), Eur::ZERO);
    let found = pick(&candidates, |settlement| taken(settlement) == cases)?;
    Ok(answer(value, Decimal::ZERO, max.into(), found, explanation))
}

/// Scenarios in which that many cases take the place of money: none needed;
/// else as offsets, under the plain reading first; else as relocations.
fn by_cases(base: &Scenario, cases: Cases, alternative_eur: Eur) -> Vec<Scenario> {
    let mut candidates = Vec::new();
    let base = Scenario {
        pledge: PledgeChoice {
            alternative_eur,
            ..base.pledge
        },
        ..base.clone()
    };
    if cases == Cases::ZERO {
        return vec![base];
    }
    for cap in [CapReading::Reference, CapReading::Threshold] {
        candidates.push(Scenario {
            forum_reconvened: true,
            union_relocation_pledges: Cases::ZERO,
            eligible_cases: Some(cases),
            reading: Reading {
                cap,
                ..Reading::default()
            },
            ..base.clone()
        });
    }
    candidates.push(Scenario {
        pledge: PledgeChoice {
            relocations: cases,
            alternative_eur,
        },
        ..base
    });
    candidates
}

/// The first of the candidates that really gives what is asked. One that
/// pledges more than the share is no scenario, and passed over.
fn pick(
    candidates: &[Scenario],
    gives: impl Fn(&Settlement) -> bool,
) -> Result<Option<Scenario>, Error> {
    for candidate in candidates {
        match first(candidate) {
            Ok(settlement) if gives(&settlement) => return Ok(Some(candidate.clone())),
            Ok(_) => {}
            Err(error) if error.code == crate::ErrorCode::PledgeExceedsFairShare => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

fn answer(
    value: Decimal,
    min: Decimal,
    max: Decimal,
    scenario: Option<Scenario>,
    explanation: String,
) -> FigureCheck {
    let reason = if scenario.is_some() {
        CheckReason::WithinBounds
    } else if value < min {
        CheckReason::BelowMinimum
    } else if value > max {
        CheckReason::AboveMaximum
    } else {
        CheckReason::NotWhole
    };
    FigureCheck {
        reachable: scenario.is_some(),
        min: min.normalize(),
        max: max.normalize(),
        reason,
        explanation,
        scenario,
    }
}
