//! The search that the verdicts on the rule itself rest on: every combination
//! of the values below, settled one by one.

use super::Grounds;
use crate::{
    CapReading, Cases, Eur, OffsetChoice, Percent, PledgeChoice, Pool, Reading, Scenario,
    Settlement, ShareChoice, law,
};
use rust_decimal::Decimal;

/// What the search came to. Scenarios are tried with the plainest values first,
/// so that those found are as plain as can be.
#[derive(Debug, Default)]
pub(super) struct Search {
    /// Scenarios settled.
    pub tried: u64,
    /// Units of the share discharged twice.
    pub twice: Option<Found>,
    /// More relocations due than the state itself pledged.
    pub relocated: Option<Found>,
    /// All forms together beyond the fair share, the cap being read on the pool.
    pub beyond: Option<Found>,
    /// Money and cases taken over, both.
    pub mix: Option<Found>,
}

/// The first scenario in which something was found.
#[derive(Debug)]
pub(super) struct Found {
    /// How many cases of it.
    pub cases: Cases,
    pub scenario: Scenario,
    pub settlement: Settlement,
}

/// The share that is tried beside the one of the key, in percent.
const OTHER_SHARE: u64 = 20;

impl Search {
    /// Tries the four readings; the share of the key in the pool and in that of
    /// the legal minimum, and 20 % of a pool twice as large, whose 60 % lies above
    /// the minimum; all cases eligible, and as many as half the share; offsets
    /// computed, and twice the share; a pledge of money, half relocations, all
    /// relocations, and a quarter relocations with a quarter measures; no
    /// deduction, half the share, all of it; no Forum, and a reconvened one with
    /// no pledges in the Union, three quarters of the threshold, and all of it
    /// but one.
    ///
    /// Nothing if one of them cannot be settled. More values would find nothing
    /// else (the properties are tested on far more), and keep a page waiting.
    pub fn of(grounds: &Grounds) -> Option<Self> {
        let mut search = Self::default();
        let minimum = |times| Pool {
            relocations: Cases::new(times * law::LEGAL_MINIMUM_RELOCATIONS),
            financial_eur: Eur::whole(times * law::LEGAL_MINIMUM_EUR),
        };
        let percent = Percent::from_decimal(OTHER_SHARE.into());
        for reading in Reading::all() {
            for (pool, share) in [
                (grounds.pool, ShareChoice::Key),
                (minimum(1), ShareChoice::Key),
                (minimum(2), ShareChoice::Percent { percent }),
            ] {
                let scenario = Scenario {
                    pool,
                    share,
                    reading,
                    ..grounds.scenario()
                };
                search.vary(grounds, scenario)?;
            }
        }
        Some(search)
    }

    /// Everything that is measured by the fair share of one pool.
    fn vary(&mut self, grounds: &Grounds, mut scenario: Scenario) -> Option<()> {
        let plain = grounds.settled(&scenario)?;
        let share = plain.fair_share.cases.get();
        let threshold = plain.trigger.threshold_cases.get();
        let unit = plain.unit_value_eur.decimal();
        let pledges = [(0, 0), (share / 2, 0), (share, 0), (share / 4, share / 4)];
        let unions = [
            (false, 0),
            (true, 0),
            (true, threshold / 4 * 3),
            (true, threshold.saturating_sub(1)),
        ];
        for eligible in [None, Some(share / 2)] {
            scenario.eligible_cases = eligible.map(Cases::new);
            for asked in [None, Some(share.saturating_mul(2))] {
                scenario.offset = asked.map_or(OffsetChoice::Computed, |asked| {
                    let cases = Cases::new(asked);
                    OffsetChoice::Cases { cases }
                });
                for (relocations, measures) in pledges {
                    scenario.pledge = PledgeChoice {
                        relocations: Cases::new(relocations),
                        alternative_eur: Eur::from_decimal(unit.checked_mul(measures.into())?),
                    };
                    for deduction in [0, share / 2, share] {
                        scenario.deduction_cases = Cases::new(deduction);
                        for (reconvened, pledged) in unions {
                            scenario.forum_reconvened = reconvened;
                            scenario.union_relocation_pledges = Cases::new(pledged);
                            self.look_at(&scenario, &grounds.settled(&scenario)?)?;
                        }
                    }
                }
            }
        }
        Some(())
    }

    fn look_at(&mut self, scenario: &Scenario, settlement: &Settlement) -> Option<()> {
        self.tried += 1;
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
        if scenario.reading.cap == CapReading::Reference {
            keep(&mut self.beyond, beyond(settlement)?);
        }
        if !due.financial_eur.decimal().is_zero() {
            keep(&mut self.mix, due.offset_cases);
        }
        Some(())
    }
}

/// What all forms come to beyond the fair share, in whole cases.
fn beyond(settlement: &Settlement) -> Option<Cases> {
    let due = settlement.due;
    let cases = [due.relocations, due.offset_cases, due.deduction_cases];
    let cases = cases.iter().map(|cases| cases.get()).sum::<u64>();
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
