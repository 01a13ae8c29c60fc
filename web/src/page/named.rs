//! The numbers that are offered by name for a field, from the data.

use super::condition;
use crate::state::Field;
use crate::subject::Subject;
use crate::text::story::{Controls, Text};
use solidarity_core::{Cases, Cycle, Scenario, dublin, law};

/// A number of relocations pledged in the Union that has a name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Pledges {
    /// None: every state pays.
    EveryonePays,
    /// What Spain counts as actual solidarity: a count, not pledges.
    SpainsCount,
    /// The most that the states which chose relocation come to.
    AsChosen,
    /// The whole pool.
    WholePool,
    /// The threshold of Art. 63(3), which lies above the pool of 2026.
    Threshold,
}

impl Pledges {
    /// All of them, from the fewest to the most.
    pub const ALL: [Self; 5] = [
        Self::EveryonePays,
        Self::SpainsCount,
        Self::AsChosen,
        Self::WholePool,
        Self::Threshold,
    ];

    /// How many relocations. Returns `None` if the data does not say.
    pub fn relocations(self) -> Option<Cases> {
        let cycle = Cycle::latest();
        match self {
            Self::EveryonePays => Some(Cases::ZERO),
            Self::SpainsCount => Some(cycle.counted_pledges()?.relocations),
            Self::AsChosen => Some(cycle.chosen_relocations()),
            Self::WholePool => Some(Scenario::first_view(&cycle).pool.relocations),
            Self::Threshold => Some(Cases::new(law::LEGAL_MINIMUM_RELOCATIONS)),
        }
    }

    /// The figure of the text that is the same number, if there is one.
    pub const fn figure(self) -> &'static str {
        match self {
            Self::EveryonePays => "nobodyRelocates",
            Self::SpainsCount => "spainCases",
            Self::AsChosen => "chosenRelocations",
            Self::WholePool => "poolCases",
            Self::Threshold => "threshold",
        }
    }

    /// What it is called.
    pub const fn name(self, texts: &Controls) -> Text {
        let names = &texts.pledges_named;
        match self {
            Self::EveryonePays => names.everyone_pays,
            Self::SpainsCount => names.spains_count,
            Self::AsChosen => names.as_chosen,
            Self::WholePool => names.whole_pool,
            Self::Threshold => names.threshold,
        }
    }
}

/// A number of cases for the examples of a state: half its fair share in one
/// digit and zeros, so that it is easy to read and never more than the share.
pub fn handy(fair_share: Cases) -> Cases {
    let half = fair_share.get() / 2;
    let unit = 10_u64.pow(half.checked_ilog10().unwrap_or_default());
    Cases::new(half / unit * unit)
}

/// The year of the accepted claims that are offered as eligible cases.
pub const ACCEPTED_IN: u16 = 2024;

/// The relocations of a pool that the data names.
pub fn pool(id: &str) -> Option<u64> {
    let pools = Cycle::latest().pools();
    let named = pools.iter().find(|pool| pool.id == id)?;
    named.size.map(|(relocations, _)| relocations)
}

/// What a pool of the data is called. Returns `None` if it has no name here.
fn pool_name(id: &str, texts: &Controls) -> Option<Text> {
    let names = &texts.pool_named;
    match id {
        "legal-minimum" => Some(names.legal_minimum),
        "half" => Some(names.half),
        id => (id == Cycle::latest().id()).then_some(names.of_cycle),
    }
}

/// The numbers offered for a field, each with its name.
pub fn offered(field: Field, subject: Subject, texts: &Controls) -> Vec<(u64, Text)> {
    match field {
        Field::UnionPledges => {
            let named = |pledges: Pledges| {
                let relocations = pledges.relocations()?;
                Some((relocations.get(), pledges.name(texts)))
            };
            Pledges::ALL.into_iter().filter_map(named).collect()
        }
        // The claims are the Netherlands' own.
        Field::Eligible if condition::holds(subject, "NL") => {
            let accepted = dublin::accepted_by_benefitting(&Cycle::latest(), ACCEPTED_IN);
            let accepted = accepted.map(|cases| (cases.get(), texts.accepted_named));
            accepted.into_iter().collect()
        }
        Field::Pool => {
            let pools = Cycle::latest().pools().iter();
            let named = pools.filter_map(|pool| {
                let (relocations, _) = pool.size?;
                Some((relocations, pool_name(pool.id, texts)?))
            });
            named.collect()
        }
        Field::Eligible
        | Field::Implemented
        | Field::Relocations
        | Field::Measures
        | Field::Deduction => vec![],
    }
}

#[cfg(test)]
mod tests {
    use super::{Pledges, handy};
    use solidarity_core::{Cases, Cycle};

    #[test]
    fn the_examples_number_is_round_and_below_the_share() {
        for (share, number) in [(1_088, 500), (4_555, 2_000), (28, 10), (2, 1), (0, 0)] {
            assert_eq!(handy(Cases::new(share)), Cases::new(number), "{share}");
        }
    }

    #[test]
    fn the_numbers_of_pledges_are_those_of_the_data() {
        let numbers = Pledges::ALL.map(|pledges| pledges.relocations().map(Cases::get));
        assert_eq!(numbers, [0, 962, 9_066, 21_000, 30_000].map(Some));
        let (pool, _) = Cycle::latest().reference_pool();
        assert_eq!(Pledges::WholePool.relocations(), Some(pool));
    }
}
