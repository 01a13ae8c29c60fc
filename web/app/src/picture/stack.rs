//! The fair share as a stack of forms, from the bottom to the top.

use solidarity_core::{Cases, Settlement};

/// A form in which a case of the fair share is discharged, or what lies outside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// The Council deducted it.
    Deduction,
    /// The state takes it over.
    Taken,
    /// It is discharged a second time.
    Overlap,
    /// The state pays for it.
    Money,
    /// An alternative measure stands for it.
    Measures,
    /// The state relocates a person to itself.
    Relocations,
    /// The state takes it, but that is more than the fair share.
    Beyond,
}

impl Form {
    /// All, from the bottom of the stack to its top.
    pub const ALL: [Self; 7] = [
        Self::Deduction,
        Self::Taken,
        Self::Overlap,
        Self::Money,
        Self::Measures,
        Self::Relocations,
        Self::Beyond,
    ];

    /// Its class in the style sheet, which gives it its colour and texture.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Deduction => "deduction",
            Self::Taken => "taken",
            Self::Overlap => "overlap",
            Self::Money => "money",
            Self::Measures => "measures",
            Self::Relocations => "relocations",
            Self::Beyond => "beyond",
        }
    }
}

/// Where each form of [`Form::ALL`] ends, counted from the bottom.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stack([u32; 7]);

impl Stack {
    /// The stack of a settlement, with the fair share `height` high. Each form
    /// lies between two neighbouring ends, rounded down.
    pub fn of(settlement: &Settlement, height: u32) -> Self {
        let scaled = |cases: Cases| scale(cases, settlement.fair_share.cases, height);
        // The core counts from the other end of the line.
        let [
            top_of_measures,
            top_of_money,
            top_of_taken,
            top_of_deduction,
            _,
        ] = settlement
            .ledger
            .ends(height)
            .map(|end| height.saturating_sub(end));
        // What is discharged twice lies over the forms from the lowest up.
        let overlap = scaled(settlement.overlap_cases);
        let twice_from = top_of_taken.min(height.saturating_sub(overlap));
        let twice_until = twice_from.saturating_add(overlap).min(height);
        let beyond = height.saturating_add(scaled(beyond(settlement)));
        Self([
            top_of_deduction.min(twice_from),
            top_of_taken.min(twice_from),
            twice_until,
            top_of_money.max(twice_until),
            top_of_measures.max(twice_until),
            height,
            beyond,
        ])
    }

    /// From where to where each form lies.
    pub fn pieces(self) -> [(Form, u32, u32); 7] {
        let mut from = 0;
        let mut ends = self.0.into_iter();
        Form::ALL.map(|form| {
            let until = ends.next().unwrap_or(from);
            let piece = (form, from, until);
            from = until;
            piece
        })
    }

    /// From where to where a form lies.
    pub fn of_form(self, form: Form) -> (u32, u32) {
        let mut pieces = self.pieces().into_iter();
        let piece = pieces.find(|(other, ..)| *other == form);
        piece.map_or((0, 0), |(_, from, until)| (from, until))
    }
}

/// Offsets that can discharge nothing: nothing of the share was left to do.
#[must_use]
pub fn beyond(settlement: &Settlement) -> Cases {
    settlement.offset.beyond_cases
}

/// The cases that a form discharges.
#[must_use]
pub fn cases_of(settlement: &Settlement, form: Form) -> Cases {
    match form {
        Form::Overlap => return settlement.overlap_cases,
        Form::Beyond => return beyond(settlement),
        _ => {}
    }
    let share = u32::try_from(settlement.fair_share.cases.get()).unwrap_or(u32::MAX);
    let (from, until) = Stack::of(settlement, share).of_form(form);
    Cases::new(until.saturating_sub(from).into())
}

/// The cases that are paid, whether or not they are discharged twice.
#[must_use]
pub fn paid_cases(settlement: &Settlement) -> Cases {
    let share = u32::try_from(settlement.fair_share.cases.get()).unwrap_or(u32::MAX);
    let [_, measures, money, ..] = settlement.ledger.ends(share);
    Cases::new(money.saturating_sub(measures).into())
}

/// A number of cases where the fair share is `height` high.
pub fn scale(cases: Cases, fair_share: Cases, height: u32) -> u32 {
    let scaled = cases.get().saturating_mul(height.into());
    let scaled = scaled.checked_div(fair_share.get()).unwrap_or_default();
    u32::try_from(scaled).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Settled;
    use Form::{Beyond, Deduction, Measures, Money, Overlap, Relocations, Taken};
    use rstest::rstest;
    use said::cycle;

    #[rstest]
    #[case("", &[(Money, 1_088)])]
    #[case("forum=yes&pledged=22000", &[(Taken, 655), (Money, 433)])]
    #[case("forum=yes&pledged=0", &[(Taken, 1_088)])]
    #[case("deduction=88&relocations=100&alternative=2000000", &[(Deduction, 88), (Money, 800), (Measures, 100), (Relocations, 100)])]
    #[case("forum=yes&pledged=22000&counted=no", &[(Overlap, 655), (Money, 433)])]
    #[case("forum=yes&pledged=22000&counted=no&relocations=1088", &[(Overlap, 655), (Relocations, 433)])]
    #[case("forum=yes&pledged=0&capped=no", &[(Taken, 1_088), (Beyond, 1_366)])]
    #[case("forum=yes&pledged=0&counted=no&deduction=500", &[(Deduction, 500), (Overlap, 588)])]
    #[case("forum=yes&pledged=0&counted=no&capped=no&deduction=500", &[(Deduction, 500), (Overlap, 588), (Beyond, 1_866)])]
    fn each_case_has_one_form(#[case] query: &str, #[case] expected: &[(Form, u32)]) {
        let now =
            Settled::of(cycle::opened(query, "NL").unwrap_or_else(|_| cycle::first_view())).ok();
        let stack = now.map(|now| Stack::of(&now.settlement, 1_088));
        let pieces = stack.map(Stack::pieces).into_iter().flatten();
        let heights: Vec<_> = pieces
            .map(|(form, from, until)| (form, until - from))
            .filter(|(_, height)| *height > 0)
            .collect();
        assert_eq!(heights, expected);
    }
}
