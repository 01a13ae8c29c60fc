//! The switches: each sets one thing of the scenario on or off.

use solidarity_core::Scenario;

/// Something that is so or not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Switch {
    /// The High-Level Forum was reconvened (Art. 13(4)).
    Forum,
    /// Offsets count towards the fair share (recital 33).
    Counted,
    /// Offsets stop at the fair share (Art. 63(7)).
    Capped,
}

impl Switch {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Forum, Self::Counted, Self::Capped];

    /// Its `id` in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Forum => "forum-yes",
            Self::Counted => "counted",
            Self::Capped => "capped",
        }
    }

    /// Whether it is on in a scenario.
    #[must_use]
    pub fn get(self, scenario: &Scenario) -> bool {
        match self {
            Self::Forum => scenario.forum_reconvened,
            Self::Counted => scenario.rules.offsets_count_towards_fair_share,
            Self::Capped => scenario.rules.offsets_capped_at_fair_share,
        }
    }

    /// Sets it in a scenario.
    pub fn set(self, scenario: &mut Scenario, on: bool) {
        match self {
            Self::Forum => scenario.forum_reconvened = on,
            Self::Counted => scenario.rules.offsets_count_towards_fair_share = on,
            Self::Capped => scenario.rules.offsets_capped_at_fair_share = on,
        }
    }
}
