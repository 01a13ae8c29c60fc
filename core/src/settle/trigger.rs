//! Step 6: whether offsets are mandatory, and how many are missing.

use super::basis::Basis;
use crate::{Cases, Scenario, Trigger, VolumeReading};

/// Art. 63(3): mandatory where the Forum was reconvened and the pledges stay
/// below the higher of the two numbers.
pub(super) fn trigger(basis: &Basis, scenario: &Scenario) -> Trigger {
    let pledges = scenario.union_relocation_pledges;
    let mandatory = scenario.forum_reconvened && pledges < basis.threshold;
    let shortfall_cases = match scenario.reading.volume {
        _ if !mandatory => Cases::ZERO,
        VolumeReading::Fill => basis.threshold.saturating_sub(pledges),
        VolumeReading::UpTo => basis.threshold,
    };
    Trigger {
        threshold_cases: basis.threshold,
        legal_minimum_cases: basis.legal_minimum,
        sixty_percent_cases: basis.sixty_percent,
        shortfall_cases,
        mandatory,
    }
}
