//! The fields a reader types in: what each reads and where it goes.

use crate::text::{self, input};
use solidarity_core::{Cases, Cycle, Eur, Scenario, law};

/// A field for a number of cases.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The size of the pool, in relocations.
    Pool,
    /// The Union's relocation pledges.
    UnionPledges,
    /// Cases that can be offset; empty for no limit.
    Eligible,
}

impl Field {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 3] = [Self::UnionPledges, Self::Eligible, Self::Pool];

    /// Its `id` in the page.
    pub fn id(self) -> &'static str {
        match self {
            Self::Pool => "pool",
            Self::UnionPledges => "pledges",
            Self::Eligible => "eligible",
        }
    }

    /// The number typed; nothing for an empty field that may be empty.
    pub fn read(self, typed: &str) -> Result<Option<Cases>, &'static str> {
        if typed.trim().is_empty() {
            return match self {
                Self::Eligible => Ok(None),
                Self::Pool | Self::UnionPledges => Err(text::FAULT_EMPTY),
            };
        }
        input::whole(typed).map(|number| Some(Cases::new(number)))
    }

    /// Its value in a scenario.
    pub fn get(self, scenario: &Scenario) -> Option<Cases> {
        match self {
            Self::Pool => Some(scenario.pool.relocations),
            Self::UnionPledges => Some(scenario.union_relocation_pledges),
            Self::Eligible => scenario.eligible_cases,
        }
    }

    /// Puts a value into a scenario. The pool's amount follows its relocations
    /// in the ratio of Art. 12(3), EUR 20 000 a case.
    pub fn set(self, scenario: &mut Scenario, cases: Option<Cases>) {
        let number = cases.unwrap_or_default();
        match self {
            Self::Pool => {
                scenario.pool.relocations = number;
                scenario.pool.financial_eur =
                    Eur::whole(number.get().saturating_mul(law::EUR_PER_CASE));
            }
            Self::UnionPledges => scenario.union_relocation_pledges = number,
            Self::Eligible => scenario.eligible_cases = cases,
        }
    }

    /// Values offered by name, with what each is.
    pub fn named(self) -> Vec<(Cases, &'static str)> {
        match self {
            Self::Pool => Cycle::latest()
                .pools()
                .iter()
                .filter_map(|pool| Some((Cases::new(pool.size?.0), text::pool_name(pool.id)?)))
                .collect(),
            Self::UnionPledges => text::NAMED_PLEDGES
                .map(|(n, name)| (Cases::new(n), name))
                .into(),
            Self::Eligible => text::NAMED_ELIGIBLE
                .map(|(n, name)| (Cases::new(n), name))
                .into(),
        }
    }
}
