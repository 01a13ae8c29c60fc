//! The ledger, which says in which form each unit of the fair share is discharged.

use super::value::{UnitValue, Value};
use crate::{Cases, Due};

/// The fair share as one line, cut into forms.
///
/// The line runs from 0 to the whole fair share and keeps only the points where one
/// form ends and the next begins:
///
/// ```text
/// 0 ─ relocations ─┬─ alternative ─┬─ financial ─┬─ offsets ─┬─ deduction ─ whole
/// ```
///
/// A unit of the share is a point on that line, and a point lies between exactly
/// two cuts. A unit that is paid *and* taken as a case therefore cannot be written
/// down: there is no value of this type that says so, and no way to make one but to
/// move the cuts. The forms always add up to the whole, because each is the
/// distance between neighbouring cuts.
///
/// Deduction and offsets each eat the line from the right. That is the order in
/// which they are taken off the pledge: financial, alternative, relocations.
///
/// If a rule is switched off, there are offsets that discharge no unit of the
/// share. They lie outside the ledger, and only there can an overlap arise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ledger {
    relocations_end: Value,
    alternative_end: Value,
    financial_end: Value,
    offsets_end: Value,
    whole: Value,
}

impl Ledger {
    /// Step 4: a pledge. Returns `None` if the parts are worth more than the whole.
    pub(crate) fn pledged(relocations: Value, alternative: Value, whole: Value) -> Option<Self> {
        let alternative_end = relocations.checked_add(alternative)?;
        (alternative_end <= whole).then_some(Self {
            relocations_end: relocations,
            alternative_end,
            financial_end: whole,
            offsets_end: whole,
            whole,
        })
    }

    /// Step 5: a deduction takes its worth off the pledge.
    #[must_use]
    pub(crate) fn deduct(self, worth: Value) -> Self {
        let end = self.offsets_end.saturating_sub(worth);
        Self {
            offsets_end: end,
            ..self.pledge_until(end)
        }
    }

    /// Step 9: offsets take the place of what is left of the pledge.
    #[must_use]
    pub(crate) fn offset(self, worth: Value) -> Self {
        self.pledge_until(self.financial_end.saturating_sub(worth))
    }

    /// The points at which the forms end on a picture of the share that is `width`
    /// wide: relocations, alternative measures, money, offsets, deduction. They are
    /// rounded down, and each form lies between two neighbouring ends.
    ///
    /// ```
    /// use solidarity_core::{Cases, Scenario, settle};
    /// let settlement = settle(&Scenario { deduction_cases: Cases::new(544), ..Scenario::default() })?;
    /// assert_eq!(settlement.ledger.ends(1_000), [0, 0, 500, 500, 1_000]);
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn ends(&self, width: u32) -> [u32; 5] {
        [
            self.relocations_end,
            self.alternative_end,
            self.financial_end,
            self.offsets_end,
            self.whole,
        ]
        .map(|end| end.on_a_scale_of(width, self.whole))
    }

    fn pledge_until(self, end: Value) -> Self {
        Self {
            relocations_end: self.relocations_end.min(end),
            alternative_end: self.alternative_end.min(end),
            financial_end: self.financial_end.min(end),
            ..self
        }
    }

    pub(crate) fn relocations(&self) -> Value {
        self.relocations_end
    }

    pub(crate) fn alternative(&self) -> Value {
        self.alternative_end.saturating_sub(self.relocations_end)
    }

    pub(crate) fn financial(&self) -> Value {
        self.financial_end.saturating_sub(self.alternative_end)
    }

    pub(crate) fn deduction(&self) -> Value {
        self.whole.saturating_sub(self.offsets_end)
    }

    /// The amount due in each form. `offsets` are all that the state takes, which
    /// may be more than the ledger counts. Returns `None` if an amount is too
    /// large.
    pub(crate) fn due(&self, unit: &UnitValue, offsets: Cases) -> Option<Due> {
        Some(Due {
            financial_eur: unit.eur(self.financial())?,
            alternative_eur: unit.eur(self.alternative())?,
            relocations: unit.cases(self.relocations()),
            offset_cases: offsets,
            deduction_cases: unit.cases(self.deduction()),
        })
    }
}
