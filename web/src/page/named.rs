//! The numbers that are offered by name for a field, from the data.

use crate::state::Field;
use solidarity_core::{Cases, Cycle, Scenario, dublin, law, settle};

/// Union pledges of the page's own example.
pub const EXAMPLE: u64 = 22_000;

/// The year of the accepted claims that are offered as eligible cases.
pub const ACCEPTED_IN: u16 = 2024;

/// Sixty per cent of the cycle's pool, rounded up (Art. 63(3)(b)).
pub fn sixty_percent() -> u64 {
    let first_view = settle(&Scenario::default());
    first_view.map_or(0, |settlement| settlement.trigger.sixty_percent_cases.get())
}

/// The relocations of a pool that the data names.
pub fn pool(id: &str) -> Option<u64> {
    let pools = Cycle::latest().pools();
    let named = pools.iter().find(|pool| pool.id == id)?;
    named.size.map(|(relocations, _)| relocations)
}

/// The numbers offered for a field, each with the place of its name among the
/// field's names in the texts.
pub fn offered(field: Field) -> Vec<u64> {
    let cycle = Cycle::latest();
    match field {
        Field::UnionPledges => vec![
            cycle.known_relocation_pledges().get(),
            cycle.relocation_pledges_on_paper().get(),
            sixty_percent(),
            EXAMPLE,
            law::LEGAL_MINIMUM_RELOCATIONS,
        ],
        Field::Eligible => {
            let accepted = dublin::accepted_by_benefitting(&cycle, ACCEPTED_IN);
            accepted.map(Cases::get).into_iter().collect()
        }
        // The legal minimum, the pool of the cycle, the half.
        Field::Pool => {
            let pools = cycle.pools().iter();
            pools.filter_map(|pool| Some(pool.size?.0)).collect()
        }
        Field::Relocations | Field::Measures | Field::Deduction => vec![],
    }
}
