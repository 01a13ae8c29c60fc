//! All states of a Union added up, by their exact worth.

use super::{
    StateSettlement, Union, UnionStanding, UnionTotals,
    together::{Member, Together, of_state},
};
use crate::settle::{UnitValue, Value};
use crate::{Cases, Error};

/// The sums so far. Amounts are kept by their exact worth, because in EUR they may
/// have no finite decimal form.
pub(super) struct Sum {
    /// The measure in which the amounts of all states are whole numbers.
    unit: UnitValue,
    totals: UnionTotals,
    financial: Value,
    alternative: Value,
}

impl Sum {
    pub fn new(union: &Union, together: &Together) -> Result<Self, Error> {
        let amount = |member: &Member| member.scenario.pledge.alternative_eur;
        let members = together.members.iter();
        let finest = members.max_by_key(|member| amount(member).decimals());
        let code = finest.map_or("", |member| member.state.code);
        let unit = UnitValue::of(union.pool, finest.map(amount).unwrap_or_default());
        Ok(Self {
            unit: unit.map_err(|error| of_state(error, code))?,
            totals: UnionTotals::default(),
            financial: Value::default(),
            alternative: Value::default(),
        })
    }

    /// Adds a state. Returns `None` if the numbers are too large to calculate with.
    pub fn add(&mut self, member: &Member, state: &StateSettlement) -> Option<()> {
        let StateSettlement {
            settlement,
            standing,
        } = state;
        let (due, offset) = (&settlement.due, &settlement.offset);
        let left = settlement
            .fair_share
            .cases
            .saturating_sub(due.deduction_cases);
        let totals = &mut self.totals;
        add(&mut totals.fair_share_cases, settlement.fair_share.cases)?;
        add(&mut totals.deduction_cases, due.deduction_cases)?;
        match standing {
            UnionStanding::UsesPool => add(&mut totals.not_obliged_cases, left)?,
            UnionStanding::Refused => add(&mut totals.refused_cases, left)?,
            UnionStanding::Contributes | UnionStanding::Deducted => {
                add(&mut totals.relocations, due.relocations)?;
                add(&mut totals.offset_cases, offset.cases)?;
                add(&mut totals.beyond_cases, offset.beyond_cases)?;
                let of = |worth| self.unit.converted(worth, &member.basis.unit);
                let ledger = &settlement.ledger;
                self.financial = self.financial.checked_add(of(ledger.financial())?)?;
                self.alternative = self.alternative.checked_add(of(ledger.alternative())?)?;
            }
        }
        Some(())
    }

    /// The totals, and whether they add up to the fair shares. Returns `None` if the
    /// numbers are too large to calculate with.
    pub fn finish(self, shortfall: Cases) -> Option<(UnionTotals, bool)> {
        let totals = UnionTotals {
            financial_eur: self.unit.eur(self.financial)?,
            alternative_eur: self.unit.eur(self.alternative)?,
            open_cases: shortfall.saturating_sub(self.totals.offset_cases),
            ..self.totals
        };
        let cases = [
            totals.relocations,
            totals.deduction_cases,
            totals.offset_cases.saturating_sub(totals.beyond_cases),
            totals.not_obliged_cases,
            totals.refused_cases,
        ];
        let cases = self.unit.of_cases(Cases::together(cases.into_iter())?)?;
        let discharged = cases
            .checked_add(self.financial)?
            .checked_add(self.alternative)?;
        let whole = self.unit.of_cases(totals.fair_share_cases)?;
        Some((totals, discharged == whole))
    }
}

fn add(total: &mut Cases, cases: Cases) -> Option<()> {
    *total = Cases::together([*total, cases].into_iter())?;
    Some(())
}
