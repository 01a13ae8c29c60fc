//! The fields a reader types in: what each reads and where it goes.

use rust_decimal::Decimal;
use said::language::Language;
use solidarity_core::said::{FigureKind, Slip, read_whole};
use solidarity_core::{Cases, Eur, Scenario, law};

/// A field for a whole number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// The Union's relocation pledges.
    UnionPledges,
    /// Those of them that are to be implemented; empty for all.
    Implemented,
    /// Cases that can be offset; empty for no limit.
    Eligible,
    /// The size of the pool, in relocations.
    Pool,
    /// Relocations that the state pledges.
    Relocations,
    /// Alternative measures that the state pledges, in EUR.
    Measures,
    /// Cases that the Council deducted.
    Deduction,
}

/// How many of the Union's pledges are not to be carried out. Returns `None` where
/// nothing is said of that.
pub fn fallen_away(scenario: &Scenario) -> Option<u64> {
    let left = scenario.union_relocations_implemented?.get();
    Some(scenario.union_relocation_pledges.get().saturating_sub(left))
}

/// How many there are.
pub const FIELDS: usize = 7;

impl Field {
    /// All of them.
    pub const ALL: [Self; FIELDS] = [
        Self::UnionPledges,
        Self::Implemented,
        Self::Eligible,
        Self::Pool,
        Self::Relocations,
        Self::Measures,
        Self::Deduction,
    ];

    /// Its `id` in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::UnionPledges => "pledges",
            Self::Implemented => "implemented",
            Self::Eligible => "eligible",
            Self::Pool => "pool-size",
            Self::Relocations => "relocations",
            Self::Measures => "measures",
            Self::Deduction => "deduction",
        }
    }

    /// Whether it means something when nothing stands in it.
    const fn may_be_empty(self) -> bool {
        matches!(self, Self::Eligible | Self::Implemented)
    }

    /// The number typed. Returns `None` for an empty field that may be empty.
    ///
    /// # Errors
    /// What is wrong with the text, if it is no whole number that fits.
    pub fn read(self, typed: &str, language: Language) -> Result<Option<u64>, Slip> {
        let kind = match self {
            Self::Measures => FigureKind::Eur,
            _ => FigureKind::Cases,
        };
        match read_whole(typed, kind, language) {
            Err(Slip::Empty) if self.may_be_empty() => Ok(None),
            read => read.map(Some),
        }
    }

    /// Its value in a scenario. Returns `None` if the scenario says
    /// nothing of it.
    #[must_use]
    pub fn get(self, scenario: &Scenario) -> Option<Decimal> {
        let cases = match self {
            Self::UnionPledges => scenario.union_relocation_pledges,
            Self::Implemented => scenario.union_relocations_implemented?,
            Self::Eligible => scenario.eligible_cases?,
            Self::Pool => scenario.pool.relocations,
            Self::Relocations => scenario.pledge.relocations,
            Self::Measures => return Some(scenario.pledge.alternative_eur.decimal()),
            Self::Deduction => scenario.deduction_cases,
        };
        Some(cases.get().into())
    }

    /// Puts a value into a scenario. The pool's amount follows its relocations
    /// in the ratio of Art. 12(3), EUR 20 000 a case.
    pub fn set(self, scenario: &mut Scenario, value: Option<u64>) {
        let number = value.unwrap_or_default();
        let cases = Cases::new(number);
        match self {
            Self::UnionPledges => {
                // As many fall away as before, as far as there are any.
                let fallen = fallen_away(scenario);
                let left = fallen.map(|fallen| number.saturating_sub(fallen));
                scenario.union_relocations_implemented = left.map(Cases::new);
                scenario.union_relocation_pledges = cases;
            }
            Self::Implemented => {
                scenario.union_relocations_implemented = value.map(Cases::new);
            }
            Self::Eligible => scenario.eligible_cases = value.map(Cases::new),
            Self::Pool => {
                scenario.pool.relocations = cases;
                let eur = number.saturating_mul(law::EUR_PER_CASE);
                scenario.pool.financial_eur = Eur::whole(eur);
            }
            Self::Relocations => scenario.pledge.relocations = cases,
            Self::Measures => scenario.pledge.alternative_eur = Eur::whole(number),
            Self::Deduction => scenario.deduction_cases = cases,
        }
    }
}
