//! The dependence of a settlement on the Union's relocation pledges: the numbers of
//! pledges at which the state's cases become money again (Art. 63(3)).

use super::{
    basis::{Basis, Standing},
    settle_on,
    trigger::UnionPledges,
};
use crate::{Cases, Cycle, Error, Scenario, Settlement};

/// The numbers of relocation pledges of the whole Union at which the settlement of
/// a scenario changes, all else as in the scenario. [`turning_points`] makes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TurningPoints {
    /// The most offsets that the state takes, which are as many as without any
    /// pledges.
    pub most: Cases,
    /// The highest pledges at which it still takes that many.
    pub most_until: Cases,
    /// The least pledges at which it takes none.
    pub none_from: Cases,
    /// The highest pledges at which it pays no money. `None` if the pledges do not
    /// decide whether money is due.
    pub unpaid_until: Option<Cases>,
}

/// A scenario settled at `steps` + 1 numbers of Union relocation pledges, evenly
/// spaced from 0 to `most` and rounded down to whole cases; with 0 steps it is
/// settled at 0 alone. As many pledges fall away as in the scenario. The scenario's
/// `cycle` is not looked at.
///
/// # Errors
/// Those of [`crate::settle_in`].
///
/// ```
/// use solidarity_core::{Cases, Cycle, Scenario, across_pledges};
/// let scenario = Scenario { forum_reconvened: true, ..Scenario::default() };
/// let points = across_pledges(&Cycle::latest(), &scenario, Cases::new(30_000), 3)?;
/// let taken = points.iter().map(|(pledges, settlement)| {
///     (pledges.get(), settlement.due.offset_cases.get())
/// });
/// assert!(taken.eq([(0, 1_088), (10_000, 1_088), (20_000, 818), (30_000, 0)]));
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn across_pledges(
    cycle: &Cycle,
    scenario: &Scenario,
    most: Cases,
    steps: u16,
) -> Result<Vec<(Cases, Settlement)>, Error> {
    let mut line = Line::of(cycle, scenario)?;
    (0..=steps)
        .map(|step| {
            let reached = u128::from(most.get()) * u128::from(step) / u128::from(steps.max(1));
            let pledges = u64::try_from(reached).unwrap_or(most.get());
            Ok((Cases::new(pledges), line.settle(pledges)?))
        })
        .collect()
}

/// The least Union relocation pledges at which the state takes at most `taken`
/// offsets, all else as in the scenario. Returns `None` if it takes more whatever
/// the pledges, as with [`crate::OffsetChoice::Cases`].
///
/// # Errors
/// Those of [`crate::settle_in`].
///
/// ```
/// use solidarity_core::{Cases, Cycle, Scenario, pledges_for};
/// let scenario = Scenario { forum_reconvened: true, ..Scenario::default() };
/// let pledges = pledges_for(&Cycle::latest(), &scenario, Cases::new(655))?;
/// assert_eq!(pledges, Some(Cases::new(21_993)));
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn pledges_for(
    cycle: &Cycle,
    scenario: &Scenario,
    taken: Cases,
) -> Result<Option<Cases>, Error> {
    Line::of(cycle, scenario)?.least(&|settlement| settlement.offset.cases <= taken)
}

/// The points at which the settlement changes as the Union's relocation pledges
/// rise from 0, or from 1 if pledges fall away. Returns `None` if the offsets do
/// not depend on the pledges: the Forum was not reconvened, the state does not
/// contribute or has no cases to take, or the number of offsets is given.
///
/// # Errors
/// Those of [`crate::settle_in`].
///
/// ```
/// use solidarity_core::{Cases, Cycle, Scenario, turning_points};
/// let scenario = Scenario { forum_reconvened: true, ..Scenario::default() };
/// let points = turning_points(&Cycle::latest(), &scenario)?.unwrap();
/// assert_eq!(points.most, Cases::new(1_088));
/// assert_eq!(points.most_until, Cases::new(16_711));
/// assert_eq!(points.none_from, Cases::new(30_000));
/// // All of the share is taken there, so no money is paid up to the same point.
/// assert_eq!(points.unpaid_until, Some(points.most_until));
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn turning_points(cycle: &Cycle, scenario: &Scenario) -> Result<Option<TurningPoints>, Error> {
    let mut line = Line::of(cycle, scenario)?;
    let most = line.settle(line.start())?.offset.cases;
    let fewer_from = line.least(&|settlement| settlement.offset.cases < most)?;
    let none_from = line.least(&|settlement| settlement.offset.cases == Cases::ZERO)?;
    let paid_from = line.least(&|settlement| !settlement.due.financial_eur.decimal().is_zero())?;
    let before = |from: Cases| {
        let before = from.get().checked_sub(1)?;
        (before >= line.start()).then_some(Cases::new(before))
    };
    let most_until = fewer_from.and_then(before);
    Ok(most_until
        .zip(none_from)
        .map(|(most_until, none_from)| TurningPoints {
            most,
            most_until,
            none_from,
            unpaid_until: paid_from.and_then(before),
        }))
}

/// The least Union relocation pledges at which at most `most` offsets are asked of
/// the state, all else as in the scenario. Returns `None` if more are asked
/// whatever the pledges.
pub(crate) fn pledges_asking(
    basis: &Basis,
    scenario: &Scenario,
    most: Cases,
) -> Result<Option<Cases>, Error> {
    let mut line = Line::on(*basis, scenario)?;
    line.least(&|settlement| settlement.offset.requested_cases <= most)
}

/// A scenario under any Union relocation pledges.
struct Line {
    basis: Basis,
    scenario: Scenario,
    /// The pledges of the scenario that are not to be implemented.
    fallen_away: Option<Cases>,
}

impl Line {
    fn of(cycle: &Cycle, scenario: &Scenario) -> Result<Self, Error> {
        let standing = Standing::of(cycle, &scenario.member_state)?;
        Self::on(Basis::of(&standing, scenario)?, scenario)
    }

    fn on(basis: Basis, scenario: &Scenario) -> Result<Self, Error> {
        let UnionPledges {
            pledged,
            implemented,
            ..
        } = UnionPledges::of(scenario)?;
        let fallen_away = pledged.saturating_sub(implemented);
        Ok(Self {
            basis,
            scenario: scenario.clone(),
            fallen_away: (fallen_away > Cases::ZERO).then_some(fallen_away),
        })
    }

    /// The least pledges to look at. If pledges fall away, there is at least one
    /// pledge.
    fn start(&self) -> u64 {
        u64::from(self.fallen_away.is_some())
    }

    /// Settles the scenario at this number of pledges. As many fall away as in the
    /// scenario, or all if there are fewer.
    fn settle(&mut self, pledges: u64) -> Result<Settlement, Error> {
        let pledges = Cases::new(pledges);
        self.scenario.union_relocation_pledges = pledges;
        self.scenario.union_relocations_implemented = self
            .fallen_away
            .map(|fallen| pledges.saturating_sub(fallen));
        settle_on(&self.basis, &self.scenario)
    }

    /// The least pledges for which `reached` holds, found by halving. More pledges
    /// never ask more of a state, and once the rest of them reaches the threshold,
    /// more pledges change no figure. Returns `None` if it never holds.
    fn least(&mut self, reached: &dyn Fn(&Settlement) -> bool) -> Result<Option<Cases>, Error> {
        let fallen_away = self.fallen_away.unwrap_or_default();
        let threshold = self.basis.thresholds.higher();
        let (mut low, mut high) = (
            self.start(),
            threshold.get().saturating_add(fallen_away.get()),
        );
        if !reached(&self.settle(high)?) {
            return Ok(None);
        }
        while low < high {
            let middle = u64::midpoint(low, high);
            if reached(&self.settle(middle)?) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Ok(Some(Cases::new(low)))
    }
}
