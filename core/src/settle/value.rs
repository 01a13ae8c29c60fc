//! What cases and euros are worth in one common measure.

use crate::{Cases, Error, ErrorCode, Eur, Pool};
use rust_decimal::Decimal;

/// A worth within one pool, exact. Cases and amounts become values through the
/// pool's [`UnitValue`], and only values are added up.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Value(u128);

impl Value {
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    pub fn saturating_sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

/// What one case is worth in a pool: amount / relocations (Art. 12(2)-(3)).
///
/// The measure is the smallest unit of euros divided by the number of
/// relocations: in it the pool's amount and each case are whole numbers, also
/// where the amount does not divide evenly. A pool of EUR 100 for 3
/// relocations stays exact, though a case is worth EUR 33.333…
#[derive(Debug, Clone, Copy)]
pub(crate) struct UnitValue {
    relocations: u128,
    /// One case.
    per_case: u128,
    decimals: u32,
}

impl UnitValue {
    /// Step 1. `finest` is an amount whose decimals must be kept too.
    pub fn of(pool: Pool, finest: Eur) -> Result<Self, Error> {
        let amount = pool.financial_eur.decimal().normalize();
        let decimals = amount.scale().max(finest.decimal().normalize().scale());
        if pool.relocations == Cases::ZERO || amount.is_zero() {
            let (field, given) = match pool.relocations {
                Cases::ZERO => ("pool.relocations", pool.relocations.to_string()),
                _ => ("pool.financialEur", pool.financial_eur.to_string()),
            };
            return Err(Error::new(
                ErrorCode::EmptyPool,
                field,
                given,
                "more than 0",
            ));
        }
        let per_case = scaled(pool.financial_eur, decimals)
            .ok_or_else(|| Error::overflow("pool.financialEur", pool.financial_eur))?;
        Ok(Self {
            relocations: pool.relocations.get().into(),
            per_case,
            decimals,
        })
    }

    pub fn of_cases(&self, cases: Cases) -> Option<Value> {
        u128::from(cases.get())
            .checked_mul(self.per_case)
            .map(Value)
    }

    pub fn of_eur(&self, amount: Eur) -> Option<Value> {
        scaled(amount, self.decimals)?
            .checked_mul(self.relocations)
            .map(Value)
    }

    /// Whole cases in a value; what is left of it is dropped.
    pub fn cases(&self, value: Value) -> Cases {
        let cases = value.0.checked_div(self.per_case).unwrap_or_default();
        Cases::new(u64::try_from(cases).unwrap_or(u64::MAX))
    }

    /// A value in EUR; rounded at the 28th digit only where it has no end.
    pub fn eur(&self, value: Value) -> Option<Eur> {
        if value.0 == 0 {
            return Some(Eur::ZERO);
        }
        let whole = value.0.checked_div(self.relocations)?;
        let rest = value.0.checked_rem(self.relocations)?;
        let units = |number: u128| {
            Decimal::try_from_i128_with_scale(number.try_into().ok()?, self.decimals).ok()
        };
        let mut amount = units(whole)?;
        if rest != 0 {
            let rest =
                units(rest)?.checked_div(Decimal::from(u64::try_from(self.relocations).ok()?))?;
            amount = amount.checked_add(rest)?;
        }
        Some(Eur::from_decimal(amount))
    }
}

/// An amount in units of the last of `decimals` decimals.
fn scaled(amount: Eur, decimals: u32) -> Option<u128> {
    let amount = amount.decimal().normalize();
    let factor = 10_u128.checked_pow(decimals.checked_sub(amount.scale())?)?;
    u128::try_from(amount.mantissa()).ok()?.checked_mul(factor)
}
