//! The cells of the table, and the numbers that they can stand for.

use super::DublinRow;

/// A number in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Rounded to tens.
    Rounded(u32),
    /// A number from 1 to 4, printed as `<5`.
    BelowFive,
}

impl Count {
    /// All numbers that would be printed so. The source does not say which way
    /// halves were rounded. A printed 0 is exactly 0, because 1 to 4 are printed as
    /// `<5`.
    ///
    /// ```
    /// use solidarity_core::dublin::{Count, Span};
    /// assert_eq!(Count::Rounded(550).span(), Span { least: 545, most: 555 });
    /// assert_eq!(Count::BelowFive.span(), Span { least: 1, most: 4 });
    /// assert_eq!(Count::Rounded(0).span(), Span { least: 0, most: 0 });
    /// ```
    #[must_use]
    pub fn span(self) -> Span {
        match self {
            Self::Rounded(0) => Span::default(),
            Self::Rounded(tens) => {
                let tens = u64::from(tens);
                Span {
                    least: tens.saturating_sub(HALF),
                    most: tens + HALF,
                }
            }
            Self::BelowFive => Span { least: 1, most: 4 },
        }
    }
}

/// The most that a number rounded to tens can be off.
const HALF: u64 = 5;

/// The range from the least to the most that a number can be, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// The lower end.
    pub least: u64,
    /// The upper end.
    pub most: u64,
}

impl Span {
    /// Whether a number lies in it.
    #[must_use]
    pub fn has(self, number: u64) -> bool {
        (self.least..=self.most).contains(&number)
    }

    /// Whether a number can lie in both.
    #[must_use]
    pub fn meets(self, other: Self) -> bool {
        self.least <= other.most && other.least <= self.most
    }

    /// The range of the sum of two numbers that lie in these ranges.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            least: self.least + other.least,
            most: self.most + other.most,
        }
    }
}

/// A column of counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Claims made, or that could have been made.
    Claims,
    /// Claims that the other state accepted.
    Accepted,
    /// Transfers carried out.
    Transferred,
}

impl Column {
    /// All columns, in the order of the source.
    pub const ALL: [Self; 3] = [Self::Claims, Self::Accepted, Self::Transferred];
}

/// The way in which a cell differs from the print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// It has no number: the scan is blank there, and 0 % is printed below it.
    Blank,
    /// It has no number: the scan has fewer numbers than years, so that no number
    /// can be given a year.
    Lost,
    /// It has no number: a stamp covers it.
    Covered,
    /// It has no number: the one in the scan does not fit the other numbers.
    Misread,
    /// It was corrected: the scan has this number, which cannot be right.
    Printed(u32),
    /// It is 0 in the scan, above a percentage that is not 0.
    Doubtful,
}

impl DublinRow {
    /// The number in a column. Returns `None` if the cell has no number.
    #[must_use]
    pub fn count(&self, column: Column) -> Option<Count> {
        match column {
            Column::Claims => self.claims,
            Column::Accepted => self.accepted,
            Column::Transferred => self.transferred,
        }
    }

    /// The way in which a cell differs from the print. Returns `None` if it does
    /// not. A cell without a number always does.
    ///
    /// ```
    /// use solidarity_core::dublin::{Column, Mark, row};
    /// let romania = row("RO", 2022).unwrap();
    /// assert_eq!(romania.mark(Column::Accepted), Some(Mark::Printed(920)));
    /// assert_eq!(romania.mark(Column::Claims), None);
    /// ```
    #[must_use]
    pub fn mark(&self, column: Column) -> Option<Mark> {
        let mut marks = self.marks.iter();
        marks.find(|(of, _)| *of == column).map(|(_, mark)| *mark)
    }

    /// The numbers that a cell can stand for. Returns `None` if it has no number. A
    /// 0 that is [`Mark::Doubtful`] may have been rounded down.
    #[must_use]
    pub fn span(&self, column: Column) -> Option<Span> {
        let span = self.count(column)?.span();
        Some(match self.mark(column) {
            Some(Mark::Doubtful) => Span { most: 4, ..span },
            _ => span,
        })
    }

    /// The range of the transfers as a percentage of the accepted claims, given
    /// that both numbers are rounded: in whole per cent, rounded half up. Returns
    /// `None` if one of them is missing.
    ///
    /// ```
    /// use solidarity_core::dublin::{Span, row};
    /// // 165 to 175 of 545 to 555; 32 % is printed.
    /// let spain = row("ES", 2024).unwrap();
    /// assert_eq!(spain.rate_span(), Some(Span { least: 30, most: 32 }));
    /// ```
    #[must_use]
    pub fn rate_span(&self) -> Option<Span> {
        let accepted = self.span(Column::Accepted)?;
        let transferred = self.span(Column::Transferred)?;
        let percent = |part: u64, whole: u64| (200 * part + whole).checked_div(2 * whole);
        Some(Span {
            least: percent(transferred.least, accepted.most)?,
            // No more people can be transferred than were accepted.
            most: percent(transferred.most, accepted.least)?.min(100),
        })
    }
}
