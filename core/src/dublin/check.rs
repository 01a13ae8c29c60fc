//! The check that the rows of the table add up to its totals.

use super::{Column, Count, LEFT_OUT, Span, TOTAL, claims, total};

/// A column of one year, added up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The column.
    pub column: Column,
    /// Its total, as printed.
    pub printed: u32,
    /// The sum of the rows as they stand, in which `<5` and a cell without a number
    /// count as 0.
    pub sum: u64,
    /// The range of the sum of the rows with a number and those of [`LEFT_OUT`].
    pub span: Span,
    /// The states whose cell has no number. Each could only add to the sum.
    pub missing: Vec<&'static str>,
}

/// Adds up a column of one year, without the rows of some states. Returns `None` if
/// the table does not have that year.
///
/// ```
/// use solidarity_core::dublin::{Column, Span, check};
/// let claims = check(2024, Column::Claims, &[]).unwrap();
/// assert_eq!((claims.printed, claims.sum), (8_850, 8_790));
/// assert_eq!(claims.span, Span { least: 8_660, most: 8_980 });
/// assert!(claims.is_within_rounding());
///
/// // The claims that Greece was never sent are in the total.
/// assert!(!check(2024, Column::Claims, &["EL"]).unwrap().is_within_rounding());
/// ```
#[must_use]
pub fn check(year: u16, column: Column, without: &[&str]) -> Option<Check> {
    let Count::Rounded(printed) = total(year)?.count(column)? else {
        return None;
    };
    let mut check = Check {
        column,
        printed,
        sum: 0,
        span: Check::left_out(),
        missing: Vec::new(),
    };
    let rows = claims()
        .iter()
        .filter(|row| row.year == year && row.state != TOTAL && !without.contains(&row.state));
    for row in rows {
        match row.span(column) {
            Some(span) => check.span = check.span.plus(span),
            None => check.missing.push(row.state),
        }
        if let Some(Count::Rounded(tens)) = row.count(column) {
            check.sum += u64::from(tens);
        }
    }
    Some(check)
}

impl Check {
    /// The range of what the rows of [`LEFT_OUT`] can add. No number in them is
    /// above 10.
    #[must_use]
    pub fn left_out() -> Span {
        let one = Count::Rounded(10).span();
        LEFT_OUT.iter().fold(Span::default(), |sum, _| Span {
            least: 0,
            most: sum.most + one.most,
        })
    }

    /// Whether the rows with a number come to the total by rounding alone, with 0
    /// in the cells without a number.
    #[must_use]
    pub fn is_within_rounding(&self) -> bool {
        Count::Rounded(self.printed).span().meets(self.span)
    }

    /// The printed total less the sum of the rows as they stand. It is below zero
    /// if the total is lower.
    #[must_use]
    pub fn difference(&self) -> i64 {
        i64::from(self.printed).saturating_sub(i64::try_from(self.sum).unwrap_or(i64::MAX))
    }
}
