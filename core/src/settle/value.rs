//! The worth of cases and euros in one common measure.

use crate::quantity::whole::{divide, product, ten_to};
use crate::{Cases, Error, ErrorCode, Eur, Pool, Share};
use rust_decimal::Decimal;

/// An exact worth within one pool. Cases and amounts become values through the
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

    /// This value as a share of the whole. Returns `None` if it is more than the
    /// whole.
    pub fn part_of(self, whole: Self) -> Option<Share> {
        Share::of(self.0, whole.0)
    }

    /// The length of this value on a scale on which `whole` has the length `width`.
    pub fn on_a_scale_of(self, width: u32, whole: Self) -> u32 {
        let reach = self
            .0
            .checked_mul(width.into())
            .and_then(|r| r.checked_div(whole.0));
        reach
            .and_then(|reach| u32::try_from(reach).ok())
            .unwrap_or_default()
    }
}

/// The worth of one case in a pool: amount / relocations (Art. 12(2)-(3)).
///
/// The measure is the smallest unit of euros divided by `parts`, so that one case
/// is a whole number in it even if the amount does not divide evenly: a pool of EUR
/// 100 for 3 relocations is reckoned in thirds of a cent, and stays exact though a
/// case is worth EUR 33.333…
#[derive(Debug, Clone, Copy)]
pub(crate) struct UnitValue {
    /// The divisor of the smallest unit. It is 1 if a case is worth a whole number
    /// of that unit.
    parts: u128,
    /// The worth of one case in the measure.
    per_case: u128,
    decimals: u32,
}

/// The least decimals of the smallest unit. They are cents, so that one unit value
/// serves all pledges of ordinary amounts.
const LEAST_DECIMALS: u32 = 2;

impl UnitValue {
    /// Step 1. `finest` is an amount whose decimals must be kept too.
    pub fn of(pool: Pool, finest: Eur) -> Result<Self, Error> {
        let amount = pool.financial_eur;
        if pool.relocations == Cases::ZERO || amount.decimal().is_zero() {
            let (field, given) = match pool.relocations {
                Cases::ZERO => ("pool.relocations", pool.relocations.to_string()),
                _ => ("pool.financialEur", amount.to_string()),
            };
            return Err(Error::new(
                ErrorCode::EmptyPool,
                field,
                given,
                "more than 0",
            ));
        }
        let decimals = Self::decimals(pool, finest);
        let too_large = || Self::too_fine(pool, finest);
        let worth = scaled(amount, decimals).ok_or_else(too_large)?;
        let relocations = pool.relocations.get().into();
        let (per_case, rest) = divide(worth, relocations).ok_or_else(too_large)?;
        Ok(match rest {
            0 => Self {
                parts: 1,
                per_case,
                decimals,
            },
            _ => Self {
                parts: relocations,
                per_case: worth,
                decimals,
            },
        })
    }

    /// Whether this is also the unit value of a scenario of the same pool with
    /// that amount.
    pub fn serves(&self, pool: Pool, finest: Eur) -> bool {
        self.decimals == Self::decimals(pool, finest)
    }

    fn decimals(pool: Pool, finest: Eur) -> u32 {
        LEAST_DECIMALS
            .max(pool.financial_eur.decimals())
            .max(finest.decimals())
    }

    /// The error for amounts that do not fit together in one measure. It names the
    /// amount with more decimals.
    pub fn too_fine(pool: Pool, finest: Eur) -> Error {
        if finest.decimals() > pool.financial_eur.decimals() {
            Error::overflow("pledge.alternativeEur", finest)
        } else {
            Error::overflow("pool.financialEur", pool.financial_eur)
        }
    }

    /// The worth of one case in EUR. Returns `None` if it is too large.
    pub fn eur_per_case(&self) -> Option<Eur> {
        self.eur(Value(self.per_case))
    }

    pub fn of_cases(&self, cases: Cases) -> Option<Value> {
        product(cases.get().into(), self.per_case).map(Value)
    }

    pub fn of_eur(&self, amount: Eur) -> Option<Value> {
        if amount.decimal().is_zero() {
            return Some(Value::default());
        }
        product(scaled(amount, self.decimals)?, self.parts).map(Value)
    }

    /// The whole cases in a value. The rest is dropped.
    pub fn cases(&self, value: Value) -> Cases {
        if value == Value::default() {
            return Cases::ZERO;
        }
        let (cases, _) = divide(value.0, self.per_case).unwrap_or_default();
        Cases::new(u64::try_from(cases).unwrap_or(u64::MAX))
    }

    /// A value in EUR. If it has no finite decimal form, it is cut off after 19
    /// decimals more than the amounts have, or after as many as a decimal holds.
    /// Returns `None` if it is too large.
    pub fn eur(&self, value: Value) -> Option<Eur> {
        if value == Value::default() {
            return Some(Eur::ZERO);
        }
        let (whole, rest) = divide(value.0, self.parts)?;
        let decimal = |units: u128, decimals| {
            Decimal::try_from_i128_with_scale(units.try_into().ok()?, decimals).ok()
        };
        if rest == 0 {
            return decimal(whole, self.decimals).map(Eur::from_decimal);
        }
        (0..=19).rev().find_map(|more| {
            let scale = ten_to(more)?;
            let (fraction, _) = divide(product(rest, scale)?, self.parts)?;
            let units = product(whole, scale)?.checked_add(fraction)?;
            decimal(units, self.decimals.checked_add(more)?).map(Eur::from_decimal)
        })
    }

    /// A value in EUR, rounded down to the last decimal that the amounts have, as a
    /// state would write it. This unit value serves the rounded amount too.
    pub fn eur_rounded_down(&self, value: Value) -> Option<Eur> {
        let (units, _) = divide(value.0, self.parts)?;
        let units = i128::try_from(units).ok()?;
        let decimal = Decimal::try_from_i128_with_scale(units, self.decimals).ok()?;
        Some(Eur::from_decimal(decimal))
    }

    /// A value in the measure of `other`, which is of the same pool and has no more
    /// decimals. Returns `None` if it is too large.
    pub fn converted(&self, value: Value, other: &Self) -> Option<Value> {
        if self.parts == other.parts && self.decimals == other.decimals {
            return Some(value);
        }
        let finer = ten_to(self.decimals.checked_sub(other.decimals)?)?;
        let units = product(value.0, product(finer, self.parts)?)?;
        let (whole, rest) = divide(units, other.parts)?;
        (rest == 0).then_some(Value(whole))
    }

    /// Whether a case is worth that many whole euros.
    pub fn is_whole_eur(&self, euros: u64) -> bool {
        let units = ten_to(self.decimals).and_then(|one| product(one, euros.into()));
        self.parts == 1 && units == Some(self.per_case)
    }
}

/// An amount in units of its decimal number `decimals`. Returns `None` if it has
/// more decimals or is too large.
fn scaled(amount: Eur, decimals: u32) -> Option<u128> {
    let amount = amount.decimal();
    let factor = ten_to(decimals.checked_sub(amount.scale())?)?;
    product(u128::try_from(amount.mantissa()).ok()?, factor)
}
