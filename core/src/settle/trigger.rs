//! Step 6: whether offsets are mandatory, and how many are missing.

use super::basis::Basis;
use crate::quantity::whole::{divide_rounded_up, product};
use crate::{
    Cases, Error, ErrorCode, FallenAwayReading, Pool, Reading, Scenario, Trigger, VolumeReading,
    law,
};

/// The pledges of the whole Union, and the rest of them that is implemented. They
/// are the same for every state, so that a Union works them out once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct UnionPledges {
    /// The relocations in the Council's act.
    pub pledged: Cases,
    /// The pledged relocations that are to be implemented, at most as many.
    pub implemented: Cases,
    /// Whether the Forum was reconvened (Art. 13(4)).
    pub forum_reconvened: bool,
}

impl UnionPledges {
    /// The pledges of a scenario.
    pub fn of(scenario: &Scenario) -> Result<Self, Error> {
        let pledged = scenario.union_relocation_pledges;
        let implemented = scenario.union_relocations_implemented.unwrap_or(pledged);
        if implemented > pledged {
            return Err(Error::new(
                ErrorCode::InvalidScenario,
                "unionRelocationsImplemented",
                implemented,
                format!("0 to {pledged}, the relocations pledged"),
            ));
        }
        Ok(Self {
            pledged,
            implemented,
            forum_reconvened: scenario.forum_reconvened,
        })
    }

    /// Whether contributing states must take offsets: if the Forum was reconvened
    /// and the pledges are below the threshold (Art. 63(3)), or if pledges fell
    /// away and the rest is below it (Art. 63(4)). The reading decides whether the
    /// second needs the Forum too.
    fn are_too_few(&self, threshold: Cases, reading: Reading) -> bool {
        let fell_away = self.implemented < self.pledged;
        let may_apply = match reading.fallen_away {
            FallenAwayReading::AfterForum => self.forum_reconvened,
            FallenAwayReading::Always => self.forum_reconvened || fell_away,
        };
        may_apply && self.implemented < threshold
    }

    pub fn trigger(&self, thresholds: &Thresholds, reading: Reading) -> Trigger {
        let mandatory = self.are_too_few(thresholds.higher(), reading);
        let shortfall_cases = match reading.volume {
            _ if !mandatory => Cases::ZERO,
            VolumeReading::Fill => thresholds.higher().saturating_sub(self.implemented),
            VolumeReading::UpTo => thresholds.higher(),
        };
        Trigger {
            threshold_cases: thresholds.higher(),
            legal_minimum_cases: thresholds.legal_minimum,
            sixty_percent_cases: thresholds.sixty_percent,
            shortfall_cases,
            mandatory,
        }
    }
}

/// The two numbers of Art. 63(3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Thresholds {
    /// 30 000 (Art. 63(3)(a), 12(2)(a)).
    pub legal_minimum: Cases,
    /// 60 % of the reference number, rounded up (Art. 63(3)(b)).
    pub sixty_percent: Cases,
}

impl Thresholds {
    /// The two numbers for a pool.
    pub fn of(pool: Pool) -> Result<Self, Error> {
        let sixty_percent = sixty_percent(pool.relocations);
        let too_large = || Error::overflow("pool.relocations", pool.relocations);
        Ok(Self {
            legal_minimum: Cases::new(law::LEGAL_MINIMUM_RELOCATIONS),
            sixty_percent: sixty_percent.ok_or_else(too_large)?,
        })
    }

    /// The higher of the two.
    pub fn higher(&self) -> Cases {
        self.legal_minimum.max(self.sixty_percent)
    }
}

/// 60 % of the reference number (Art. 63(3)(b)). It is rounded up to a whole case,
/// because pledges are below 60 % exactly when they are below the next whole
/// number. Returns `None` if it is too large.
fn sixty_percent(relocations: Cases) -> Option<Cases> {
    let (part, whole) = law::MANDATORY_PART;
    let sixty = divide_rounded_up(
        product(relocations.get().into(), part.into())?,
        whole.into(),
    )?;
    u64::try_from(sixty).ok().map(Cases::new)
}

/// Step 6.
pub(super) fn trigger(basis: &Basis, scenario: &Scenario) -> Result<Trigger, Error> {
    let pledges = UnionPledges::of(scenario)?;
    Ok(pledges.trigger(&basis.thresholds, scenario.reading))
}
