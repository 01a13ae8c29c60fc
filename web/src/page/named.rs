//! The numbers that are offered by name for a field, from the data.

use super::condition;
use crate::cycle;
use crate::state::Field;
use crate::subject::Subject;
use solidarity_core::{Cases, dublin, law, settle};

/// Union pledges of the page's own example.
pub const EXAMPLE: u64 = 22_000;

/// A number of cases for the examples of a state: half its fair share in one
/// digit and zeros, so that it is easy to read and never more than the share.
pub fn handy(fair_share: Cases) -> Cases {
    let half = fair_share.get() / 2;
    let unit = 10_u64.pow(half.checked_ilog10().unwrap_or_default());
    Cases::new(half / unit * unit)
}

/// The year of the accepted claims that are offered as eligible cases.
pub const ACCEPTED_IN: u16 = 2024;

/// Sixty per cent of the cycle's pool, rounded up (Art. 63(3)(b)).
pub fn sixty_percent() -> u64 {
    let first_view = settle(&cycle::first_view());
    first_view.map_or(0, |settlement| settlement.trigger.sixty_percent_cases.get())
}

/// The relocations of a pool that the data names.
pub fn pool(id: &str) -> Option<u64> {
    let pools = cycle::told().pools();
    let named = pools.iter().find(|pool| pool.id == id)?;
    named.size.map(|(relocations, _)| relocations)
}

/// The numbers offered for a field, each with the key of its name in the texts.
pub fn offered(field: Field, subject: Subject) -> Vec<(&'static str, u64)> {
    let cycle = cycle::told();
    match field {
        Field::UnionPledges => vec![
            ("counted", cycle.known_relocation_pledges().get()),
            ("on-paper", cycle.relocation_pledges_on_paper().get()),
            ("sixty-percent", sixty_percent()),
            ("example", EXAMPLE),
            ("legal-minimum", law::LEGAL_MINIMUM_RELOCATIONS),
        ],
        // The claims are the Netherlands' own.
        Field::Eligible if !condition::holds(subject, "NL") => vec![],
        Field::Eligible => {
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
        Field::Relocations | Field::Measures | Field::Deduction => vec![],
    }
}

#[cfg(test)]
mod tests {
    use super::handy;
    use solidarity_core::Cases;

    #[test]
    fn the_examples_number_is_round_and_below_the_share() {
        for (share, number) in [(1_088, 500), (4_555, 2_000), (28, 10), (2, 1), (0, 0)] {
            assert_eq!(handy(Cases::new(share)), Cases::new(number), "{share}");
        }
    }
}
