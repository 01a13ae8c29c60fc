//! What a cell of the table holds, and what it can stand for.

use super::DublinRow;

/// A number in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// Rounded to tens.
    Rounded(u32),
    /// 1 to 4, printed as `<5`.
    BelowFive,
}

impl Count {
    /// All numbers that would be printed so. Which way halves were rounded is not
    /// said; a 0 is none, as 1 to 4 are printed as `<5`.
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

/// How far a number rounded to tens can be off.
const HALF: u64 = 5;

/// From the least to the most that something can be, both included.
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

    /// What two of them can add up to.
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
    /// All of them, as the source has them.
    pub const ALL: [Self; 3] = [Self::Claims, Self::Accepted, Self::Transferred];
}

/// In what a cell differs from one that is simply as printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Without a number: nothing in the scan, and 0 % printed below it.
    Blank,
    /// Without a number: the scan has fewer numbers than years, so that none can
    /// be given a year.
    Lost,
    /// Without a number: under a stamp.
    Covered,
    /// Without a number: what the scan has does not fit the other numbers.
    Misread,
    /// Corrected: this number in the scan, which cannot be.
    Printed(u32),
    /// 0 in the scan, above a percentage that is not 0.
    Doubtful,
}

impl DublinRow {
    /// What stands in a column.
    #[must_use]
    pub fn count(&self, column: Column) -> Option<Count> {
        match column {
            Column::Claims => self.claims,
            Column::Accepted => self.accepted,
            Column::Transferred => self.transferred,
        }
    }

    /// In what a cell differs from one that is simply as printed. A cell without
    /// a number always does.
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

    /// What a cell can stand for. Returns `None` if it has no number. A 0 that is
    /// [`Mark::Doubtful`] may have been rounded down.
    #[must_use]
    pub fn span(&self, column: Column) -> Option<Span> {
        let span = self.count(column)?.span();
        Some(match self.mark(column) {
            Some(Mark::Doubtful) => Span { most: 4, ..span },
            _ => span,
        })
    }

    /// The transfers as a percentage of the accepted claims, as far as the rounded
    /// numbers tell: in whole per cent, rounded half up. Returns `None` if one of them
    /// is missing.
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
            // No more can be transferred than were accepted.
            most: percent(transferred.most, accepted.least)?.min(100),
        })
    }
}
