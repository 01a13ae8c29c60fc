//! The grid: one mark for each case of the fair share, filled from the bottom
//! row up and from left to right.

use super::stack::{Form, Stack, beyond};
use super::{HEIGHT, WIDTH};
use solidarity_core::{Cases, Settlement};
use std::fmt::Write as _;

/// More marks than that cannot be told apart: then each stands for ten cases.
const MOST_MARKS: u64 = 2_500;

/// How the marks lie.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Grid {
    /// Cases for each mark.
    pub cases_per_mark: u64,
    columns: u32,
    rows: u32,
    /// Marks of the fair share itself.
    share: u32,
}

impl Grid {
    /// Room for the fair share and for what is taken beyond it. `fullest` is
    /// the same scenario where the most is taken, so that the marks keep their
    /// places while the scenario moves.
    #[must_use]
    pub fn of(fullest: &Settlement) -> Self {
        let share = fullest.fair_share.cases.get();
        let all = share.saturating_add(beyond(fullest).get()).max(1);
        let mut cases_per_mark: u64 = 1;
        while all.div_ceil(cases_per_mark) > MOST_MARKS {
            cases_per_mark = cases_per_mark.saturating_mul(10);
        }
        let marks = |cases: u64| u32::try_from(cases.div_ceil(cases_per_mark)).unwrap_or(u32::MAX);
        let all = marks(all);
        let mut columns = 1;
        // Twelve to five, so that it fits on a phone below its slider.
        while columns * 5 < all.div_ceil(columns) * 12 {
            columns += 1;
        }
        Self {
            cases_per_mark,
            columns,
            rows: all.div_ceil(columns),
            share: marks(share),
        }
    }

    /// The lines between the marks, as an SVG path.
    #[must_use]
    pub fn lines(self) -> String {
        let mut path = String::new();
        // Writing to a string cannot fail.
        for column in 0..=self.columns {
            let _ = write!(path, "M{} 0V{HEIGHT}", self.x(column));
        }
        for row in 0..=self.rows {
            let _ = write!(path, "M0 {}H{WIDTH}", self.y(row));
        }
        path
    }

    /// The marks of a form, as the outline that holds them.
    #[must_use]
    pub fn outline_of(self, settlement: &Settlement, form: Form) -> String {
        let (from, until) = Stack::of(settlement, self.share).of_form(form);
        self.outline(from, until)
    }

    /// The forms that have marks, from the bottom to the top.
    pub fn forms_of(self, settlement: &Settlement) -> impl Iterator<Item = Form> {
        let pieces = Stack::of(settlement, self.share).pieces().into_iter();
        let with_marks = pieces.filter(|(_, from, until)| from < until);
        with_marks.map(|(form, ..)| form)
    }

    /// The outline of the marks from one to another, as an SVG path: a
    /// staircase, because marks follow each other like words on lines.
    fn outline(self, from: u32, until: u32) -> String {
        if from >= until {
            return String::new();
        }
        let place = |mark: u32| (mark % self.columns, mark / self.columns);
        let ((from_column, from_row), (until_column, until_row)) = (place(from), place(until));
        let [left, right] = [from_column, until_column].map(|column| self.x(column));
        let [bottom, top] = [from_row, until_row].map(|row| self.y(row));
        let [above_bottom, above_top] = [from_row, until_row].map(|row| self.y(row + 1));
        if from_row == until_row {
            return format!("M{left} {bottom}H{right}V{above_bottom}H{left}z");
        }
        let mut path = format!("M{left} {bottom}H{WIDTH}V{top}H{right}");
        if right > 0 {
            let _ = write!(path, "V{above_top}H0");
        }
        let _ = write!(path, "V{above_bottom}H{left}z");
        path
    }

    /// The left edge of a column.
    fn x(self, column: u32) -> u32 {
        column * WIDTH / self.columns
    }

    /// The lower edge of a row.
    fn y(self, row: u32) -> u32 {
        self.rows.saturating_sub(row) * HEIGHT / self.rows
    }

    /// The cases below a point of the grid, given from its left upper corner
    /// as thousandths of its width and height.
    #[must_use]
    pub fn cases_below(self, x: u32, y: u32) -> Cases {
        let of = |thousandths: u32, marks: u32| thousandths.min(1_000) * marks / 1_000;
        let row = self.rows.saturating_sub(of(y, self.rows).saturating_add(1));
        let mark = row * self.columns + of(x, self.columns);
        Cases::new(u64::from(mark).saturating_mul(self.cases_per_mark))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Settled;
    use rstest::rstest;
    use said::cycle;

    fn grid() -> Grid {
        Grid {
            cases_per_mark: 1,
            columns: 4,
            rows: 3,
            share: 11,
        }
    }

    #[rstest]
    #[case(0, 0, "")]
    #[case(1, 3, "M300 800H900V533H300z")]
    #[case(0, 6, "M0 800H1200V533H600V266H0V533H0z")]
    #[case(6, 8, "M600 533H1200V266H0V266H600z")]
    fn marks_follow_each_other_like_words(
        #[case] from: u32,
        #[case] until: u32,
        #[case] path: &str,
    ) {
        assert_eq!(grid().outline(from, until), path);
    }

    #[test]
    fn a_point_has_as_many_cases_below_as_marks_before_it() {
        assert_eq!(grid().cases_below(0, 999).get(), 0);
        assert_eq!(grid().cases_below(500, 400).get(), 6);
        assert_eq!(grid().cases_below(1_000, 0).get(), 12);
    }

    #[test]
    fn there_is_a_mark_for_each_case_and_large_shares_have_marks_of_ten() {
        let of = |pool: u64| {
            let mut scenario = cycle::first_view();
            crate::state::Field::Pool.set(&mut scenario, Some(pool));
            Settled::of(scenario).map(|now| Grid::of(&now.settlement))
        };
        let usual = of(21_000).ok();
        assert_eq!(usual.map(|grid| grid.share), Some(1_088));
        assert_eq!(usual.map(|grid| grid.cases_per_mark), Some(1));
        let large = of(100_000).ok();
        assert_eq!(large.map(|grid| grid.cases_per_mark), Some(10));
    }
}
