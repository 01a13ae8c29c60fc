//! The numbers that are offered by name for a field, from the data.

use super::condition;
use app::state::Field;
use said::cycle;
use said::subject::Subject;
use solidarity_core::union::{Union, settle_union_in};
use solidarity_core::{Cases, dublin, law};

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
        let cycle = cycle::told();
        match self {
            Self::EveryonePays => Some(Cases::ZERO),
            Self::SpainsCount => Some(cycle.counted_pledges()?.relocations),
            Self::AsChosen => Some(cycle.chosen_relocations()),
            Self::WholePool => Some(cycle.reference_pool().relocations),
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

    /// The key of its name in the texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::EveryonePays => "everyone-pays",
            Self::SpainsCount => "spains-count",
            Self::AsChosen => "as-chosen",
            Self::WholePool => "whole-pool",
            Self::Threshold => "threshold",
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

pub use said::cycle::examples::ACCEPTED_IN;

/// The relocations of a pool that the data names.
pub fn pool(id: &str) -> Option<u64> {
    let pools = cycle::told().pools();
    let named = pools.iter().find(|pool| pool.id == id)?;
    named.size.map(|(relocations, _)| relocations)
}

/// What is left of the relocations chosen if every state that may use the pool does so
/// (Art. 60(3)).
fn carried_out() -> Option<Cases> {
    let cycle = cycle::told();
    let union = Union::as_chosen(&cycle).ok()?;
    let settled = settle_union_in(&cycle, &union).ok()?;
    Some(settled.implemented_relocations)
}

/// The numbers offered for a field, each with the key of its name in the texts.
pub fn offered(field: Field, subject: Subject) -> Vec<(&'static str, u64)> {
    let cycle = cycle::told();
    match field {
        Field::UnionPledges => {
            let named = |pledges: Pledges| Some((pledges.key(), pledges.relocations()?.get()));
            Pledges::ALL.into_iter().filter_map(named).collect()
        }
        // The claims are the Netherlands' own.
        Field::Eligible if condition::holds(subject, "NL") => {
            let accepted = dublin::accepted_by_benefitting(&cycle, ACCEPTED_IN);
            let accepted = accepted.map(|accepted| ("accepted", accepted.get()));
            accepted.into_iter().collect()
        }
        Field::Pool => {
            let pools = cycle.pools().iter();
            pools
                .filter_map(|pool| Some((pool.id, pool.size?.0)))
                .collect()
        }
        Field::Implemented => {
            let carried_out = carried_out();
            let carried_out = carried_out.map(|cases| ("without-users", cases.get()));
            carried_out.into_iter().collect()
        }
        Field::Eligible | Field::Relocations | Field::Measures | Field::Deduction => vec![],
    }
}

#[cfg(test)]
mod tests {
    use super::{Pledges, handy};
    use said::cycle;
    use solidarity_core::{Cases, Pool};

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
        // Without Cyprus, the one of the four that chose relocation.
        assert_eq!(super::carried_out(), Some(Cases::new(9_022)));
        let Pool {
            relocations: pool, ..
        } = cycle::told().reference_pool();
        assert_eq!(Pledges::WholePool.relocations(), Some(pool));
    }
}
