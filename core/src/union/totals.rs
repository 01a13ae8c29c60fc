//! All states of a Union added up, by their exact worth.

use super::{
    StateSettlement, Union, UnionStanding, UnionTotals,
    together::{Place, Together, of_state},
};
use crate::settle::{UnitValue, Value};
use crate::{Cases, Error, Ledger};
use std::collections::BTreeMap;

/// The totals, and whether they add up to the fair shares.
pub(super) fn totals(
    union: &Union,
    together: &Together,
    states: &BTreeMap<&'static str, StateSettlement>,
) -> Result<(UnionTotals, bool), Error> {
    let unit = common_unit(union, together)?;
    let too_large = || Error::overflow("pool.relocations", union.pool.relocations);
    let cases = |of: &dyn Fn(&StateSettlement) -> Cases| {
        Cases::together(states.values().map(of)).ok_or_else(too_large)
    };
    let given = |of: &dyn Fn(&StateSettlement) -> Cases| {
        cases(&|state| {
            if state.standing.gives() {
                of(state)
            } else {
                Cases::ZERO
            }
        })
    };
    let left_of = |standing: UnionStanding| {
        cases(&|state| {
            let fair_share = state.settlement.fair_share.cases;
            let left = fair_share.saturating_sub(state.settlement.due.deduction_cases);
            if state.standing == standing {
                left
            } else {
                Cases::ZERO
            }
        })
    };
    let worth = |of: &dyn Fn(&Ledger) -> Value| {
        let giving = together
            .places
            .iter()
            .filter(|place| place.standing.gives());
        let mut values = giving.map(|place| {
            let state = states.get(place.state.code)?;
            unit.converted(of(&state.settlement.ledger), &place.basis.unit)
        });
        let sum = values.try_fold(Value::default(), |sum, value| sum.checked_add(value?));
        sum.ok_or_else(too_large)
    };
    let financial = worth(&Ledger::financial)?;
    let alternative = worth(&Ledger::alternative)?;
    let offset_cases = given(&|state| state.settlement.offset.cases)?;
    let totals = UnionTotals {
        fair_share_cases: cases(&|state| state.settlement.fair_share.cases)?,
        relocations: given(&|state| state.settlement.due.relocations)?,
        financial_eur: unit.eur(financial).ok_or_else(too_large)?,
        alternative_eur: unit.eur(alternative).ok_or_else(too_large)?,
        deduction_cases: cases(&|state| state.settlement.due.deduction_cases)?,
        offset_cases,
        beyond_cases: given(&|state| state.settlement.offset.beyond_cases)?,
        not_obliged_cases: left_of(UnionStanding::UsesPool)?,
        refused_cases: left_of(UnionStanding::Refused)?,
        open_cases: together
            .trigger
            .shortfall_cases
            .saturating_sub(offset_cases),
    };
    let discharged = totals.discharged(&unit, financial, alternative);
    let discharged = discharged.ok_or_else(too_large)?;
    let whole = unit.of_cases(totals.fair_share_cases);
    Ok((totals, discharged == whole.ok_or_else(too_large)?))
}

impl UnionTotals {
    /// What becomes of the fair shares in every way there is. Returns `None` if it
    /// is too large to calculate with.
    fn discharged(&self, unit: &UnitValue, financial: Value, alternative: Value) -> Option<Value> {
        let counted = self.offset_cases.saturating_sub(self.beyond_cases);
        let cases = [
            self.relocations,
            self.deduction_cases,
            counted,
            self.not_obliged_cases,
            self.refused_cases,
        ];
        let cases = unit.of_cases(Cases::together(cases.into_iter())?)?;
        cases.checked_add(financial)?.checked_add(alternative)
    }
}

/// The measure in which the amounts of all states are whole numbers.
fn common_unit(union: &Union, together: &Together) -> Result<UnitValue, Error> {
    let amount = |place: &Place| place.scenario.pledge.alternative_eur;
    let finest = together
        .places
        .iter()
        .max_by_key(|place| amount(place).decimals());
    let code = finest.map_or("", |place| place.state.code);
    UnitValue::of(union.pool, finest.map(amount).unwrap_or_default())
        .map_err(|error| of_state(error, code))
}
