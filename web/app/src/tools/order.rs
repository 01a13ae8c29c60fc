//! The order of rows.

use super::table::Cell;
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// What a cell is sorted by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    Number(Decimal),
    Words(String),
    /// Nothing to sort by: always last.
    None,
}

/// Whether a sign is a letter or a number, or one of another alphabet.
fn is_letter(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || (!sign.is_ascii() && sign != '–')
}

impl Key {
    /// Of a cell. `<5` sorts as the number under it would: above 0, below 5.
    pub fn of(cell: &Cell) -> Self {
        match cell {
            Cell::Exact(exact) => exact.parse().map_or(Self::None, Self::Number),
            Cell::Text(text) => match text.trim_start_matches('<').parse::<Decimal>() {
                Ok(number) if text.starts_with('<') => Self::Number(number - Decimal::ONE),
                Ok(number) => Self::Number(number),
                // Only the first letters of names are capitals, and those have no
                // accents: the tables of all the world's letters weigh 8 kB.
                Err(_) if text.chars().any(is_letter) => Self::Words(text.to_ascii_lowercase()),
                Err(_) => Self::None,
            },
        }
    }

    /// Which of two comes first, going up or down.
    pub fn compare(&self, other: &Self, down: bool) -> Ordering {
        let order = match (self, other) {
            (Self::None, Self::None) => return Ordering::Equal,
            (Self::None, _) => return Ordering::Greater,
            (_, Self::None) => return Ordering::Less,
            (Self::Number(one), Self::Number(two)) => one.cmp(two),
            (Self::Words(one), Self::Words(two)) => one.cmp(two),
            (Self::Number(_), Self::Words(_)) => Ordering::Less,
            (Self::Words(_), Self::Number(_)) => Ordering::Greater,
        };
        if down { order.reverse() } else { order }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(cells: &[Cell], down: bool) -> Vec<Cell> {
        let mut cells = cells.to_vec();
        cells.sort_by(|one, two| Key::of(one).compare(&Key::of(two), down));
        cells
    }

    #[test]
    fn numbers_sort_by_value_and_what_is_missing_stays_last() {
        let exact = |text: &str| Cell::Exact(text.to_owned());
        let text = |text: &str| Cell::Text(text.to_owned());
        let cells = [text("–"), exact("10"), exact("9"), text("<5"), exact("0")];
        let up = [exact("0"), text("<5"), exact("9"), exact("10"), text("–")];
        let down = [exact("10"), exact("9"), text("<5"), exact("0"), text("–")];
        assert_eq!(sorted(&cells, false), up);
        assert_eq!(sorted(&cells, true), down);
    }

    #[test]
    fn words_sort_without_regard_to_capitals() {
        let text = |text: &str| Cell::Text(text.to_owned());
        let cells = [text("Malta"), text("België"), text("letland")];
        assert_eq!(
            sorted(&cells, false),
            [text("België"), text("letland"), text("Malta")]
        );
    }
}
