//! The situations that the verdicts on the mechanism are checked in: a list of a
//! few hundred, each settled by itself. This checks the calculation: it can show
//! what follows from the rules, and not that the rules are the law. The search for
//! a counterexample (`counterexample/`) goes through far more.

use super::Grounds;
use crate::{CapReading, Cases, Eur, PledgeChoice, Reading, Scenario, Settlement};
use rust_decimal::Decimal;

/// The findings in all situations. The plainest situations come first, so that each
/// finding is as plain as can be.
#[derive(Debug, Default)]
pub(super) struct Situations {
    /// The number of situations that were settled.
    pub tried: u64,
    /// The number of readings.
    pub readings: u64,
    /// Units of the share are discharged twice.
    pub twice: Option<Found>,
    /// More relocations are due than the state itself pledged.
    pub relocated: Option<Found>,
    /// All forms together are more than the fair share, with the cap read on the
    /// pool.
    pub beyond_on_pool: Option<Found>,
    /// All forms together are more than the fair share, with the cap read on the
    /// threshold.
    pub beyond_on_threshold: Option<Found>,
    /// Money is paid and cases are taken over as well.
    pub mix: Option<Found>,
}

/// The first situation with a finding.
#[derive(Debug)]
pub(super) struct Found {
    /// The number of cases that were found.
    pub cases: Cases,
    pub scenario: Scenario,
    pub settlement: Settlement,
}

/// The relocations pledged in the Union, those to be implemented (`None` if all
/// are), and whether the Forum was reconvened.
type Union = (Cases, Option<Cases>, bool);

impl Situations {
    /// Settles every combination within the pool of the cycle, under every reading:
    /// a pledge of money, of half relocations and of all relocations; no deduction,
    /// and a deduction of half the share; the relocations that states chose without
    /// a new Forum, with one, with all of them fallen away, and a new Forum without
    /// any pledges; all cases eligible, and as many as were accepted in the last
    /// year of the Dublin table. Returns `None` if one of them cannot be settled.
    pub fn of(grounds: &Grounds) -> Option<Self> {
        let mut found = Self::default();
        let plain = grounds.scenario();
        let share = grounds.settled(&plain)?.fair_share.cases.get();
        let chosen = plain.union_relocation_pledges;
        let eligible = grounds.accepted().unwrap_or(Cases::new(share / 2));
        let unions = [
            (chosen, None, false),
            (chosen, None, true),
            (chosen, Some(Cases::ZERO), false),
            (Cases::ZERO, None, true),
        ];
        for reading in Reading::all() {
            found.readings += 1;
            for relocations in [0, share / 2, share].map(Cases::new) {
                for deduction_cases in [0, share / 2].map(Cases::new) {
                    let scenario = Scenario {
                        reading,
                        deduction_cases,
                        pledge: PledgeChoice {
                            relocations,
                            alternative_eur: Eur::ZERO,
                        },
                        ..plain.clone()
                    };
                    for union in unions {
                        for eligible in [None, Some(eligible)] {
                            found.try_one(grounds, &scenario, union, eligible)?;
                        }
                    }
                }
            }
        }
        Some(found)
    }

    fn try_one(
        &mut self,
        grounds: &Grounds,
        scenario: &Scenario,
        (pledged, implemented, forum_reconvened): Union,
        eligible_cases: Option<Cases>,
    ) -> Option<()> {
        let scenario = Scenario {
            union_relocation_pledges: pledged,
            union_relocations_implemented: implemented,
            forum_reconvened,
            eligible_cases,
            ..scenario.clone()
        };
        let settlement = grounds.settled(&scenario)?;
        self.tried += 1;
        self.note(&scenario, &settlement)
    }

    fn note(&mut self, scenario: &Scenario, settlement: &Settlement) -> Option<()> {
        let due = settlement.due;
        let keep = |place: &mut Option<Found>, cases: Cases| {
            if cases > Cases::ZERO && place.is_none() {
                *place = Some(Found {
                    cases,
                    scenario: scenario.clone(),
                    settlement: *settlement,
                });
            }
        };
        keep(&mut self.twice, settlement.overlap_cases);
        let pledged = scenario.pledge.relocations;
        keep(&mut self.relocated, due.relocations.saturating_sub(pledged));
        let beyond = beyond(settlement)?;
        match scenario.reading.cap {
            CapReading::Reference => keep(&mut self.beyond_on_pool, beyond),
            CapReading::Threshold => keep(&mut self.beyond_on_threshold, beyond),
        }
        if !due.financial_eur.decimal().is_zero() {
            keep(&mut self.mix, due.offset_cases);
        }
        Some(())
    }
}

/// The whole cases by which the state gives more in all forms than its fair share.
/// A deduction does not count, because the state does not give it. Returns `None`
/// if it gives no more, or if the numbers are too large.
fn beyond(settlement: &Settlement) -> Option<Cases> {
    let due = settlement.due;
    let cases = due.relocations.get().checked_add(due.offset_cases.get())?;
    let unit = settlement.unit_value_eur.decimal();
    let money = due
        .financial_eur
        .decimal()
        .checked_add(due.alternative_eur.decimal())?;
    let worth = unit.checked_mul(cases.into())?.checked_add(money)?;
    let over = worth.checked_sub(settlement.fair_share.eur.decimal())?;
    let over = over.max(Decimal::ZERO).checked_div(unit)?.trunc();
    u64::try_from(over).ok().map(Cases::new)
}
