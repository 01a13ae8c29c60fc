//! Scenarios that give a figure.

use super::scenario;
use crate::{
    Cases, Cycle, Error, ErrorCode, Eur, PledgeChoice, Reading, Scenario, Settlement,
    check::CheckRequest, settle_in, settle_many,
};
use rust_decimal::Decimal;

/// The scenarios of a request, and the settlement of the plainest.
pub(super) struct Scenarios {
    pub base: Scenario,
    pub plain: Settlement,
}

impl Scenarios {
    pub(super) fn of(cycle: &Cycle<'static>, request: &CheckRequest) -> Result<Self, Error> {
        let base = scenario(cycle, &request.member_state, request.pool, request.share);
        let plain = settled(&base)?;
        Ok(Self { base, plain })
    }

    /// A scenario in which the state pays that much. Returns `None` if no whole
    /// number of cases and no amount of measures leaves that payment.
    ///
    /// Any payment up to the whole fair share can come out: offsets or relocations
    /// take whole cases off, alternative measures the rest.
    pub(super) fn paying(&self, payment: Decimal) -> Result<Option<Scenario>, Error> {
        let whole = self.plain.fair_share.eur.decimal();
        let left = whole.checked_sub(payment).unwrap_or_default();
        let unit = self.plain.unit_value_eur.decimal();
        let cases = left
            .checked_div(unit)
            .and_then(|cases| u64::try_from(cases.trunc()).ok());
        let cases = cases.unwrap_or_default();
        let rest = unit
            .checked_mul(cases.into())
            .and_then(|worth| left.checked_sub(worth));
        let rest = rest.unwrap_or_default().max(Decimal::ZERO).normalize();
        let candidates = self.with_cases(cases, Eur::from_decimal(rest), Reading::default());
        first_that(&candidates, |settlement| {
            settlement.due.financial_eur.decimal() == payment
        })
    }

    /// A scenario in which the state takes that many cases, as relocations or
    /// offsets. Returns `None` if there is none.
    pub(super) fn taking(&self, cases: u64, reading: Reading) -> Result<Option<Scenario>, Error> {
        let candidates = self.with_cases(cases, Eur::ZERO, reading);
        first_that(&candidates, |settlement| taken(settlement) == cases)
    }

    /// Every reading with the most cases that the state takes under it, which are
    /// the larger of the offsets that can be asked and its whole fair share as
    /// relocations.
    pub(super) fn most_cases(&self) -> Result<Vec<(Reading, u64)>, Error> {
        let readings = Reading::all();
        let scenarios: Vec<_> = readings
            .iter()
            .map(|reading| Scenario {
                reading: *reading,
                union_relocation_pledges: Cases::ZERO,
                forum_reconvened: true,
                ..self.base.clone()
            })
            .collect();
        let settlements = settle_many(&scenarios).map_err(|bulk| bulk.error)?;
        let fair_share = self.plain.fair_share.cases.get();
        let most = settlements
            .iter()
            .map(|settlement| taken(settlement).max(fair_share));
        Ok(readings.into_iter().zip(most).collect())
    }

    /// The scenarios in which `cases` may take the place of money. For 0 cases that
    /// is the base with the measures alone; otherwise offsets are tried first, and
    /// then relocations.
    fn with_cases(&self, cases: u64, alternative_eur: Eur, reading: Reading) -> Vec<Scenario> {
        let of_relocations = |relocations| Scenario {
            pledge: PledgeChoice {
                relocations,
                alternative_eur,
            },
            ..self.base.clone()
        };
        if cases == 0 {
            return vec![of_relocations(Cases::ZERO)];
        }
        let cases = Cases::new(cases);
        let of_offsets = Scenario {
            forum_reconvened: true,
            union_relocation_pledges: Cases::ZERO,
            eligible_cases: Some(cases),
            reading,
            ..of_relocations(Cases::ZERO)
        };
        vec![of_offsets, of_relocations(cases)]
    }
}

/// The cases that a state takes, as relocations and offsets.
fn taken(settlement: &Settlement) -> u64 {
    let due = &settlement.due;
    due.relocations.get().saturating_add(due.offset_cases.get())
}

fn settled(scenario: &Scenario) -> Result<Settlement, Error> {
    settle_in(&Cycle::find(&scenario.cycle)?, scenario)
}

/// The first of the candidates that really gives what is asked. A candidate that
/// pledges more than the share cannot be settled and is passed over.
fn first_that(
    candidates: &[Scenario],
    gives: impl Fn(&Settlement) -> bool,
) -> Result<Option<Scenario>, Error> {
    for candidate in candidates {
        match settled(candidate) {
            Ok(settlement) if gives(&settlement) => return Ok(Some(candidate.clone())),
            Ok(_) => {}
            Err(error) if error.code == ErrorCode::PledgeExceedsFairShare => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}
