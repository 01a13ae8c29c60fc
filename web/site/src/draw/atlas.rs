//! Where the tiles of a map of the Union lie.

/// Rows from north to south, each with its columns from west to east.
pub const ATLAS: [[&str; 6]; 7] = [
    ["", "", "SE", "FI", "EE", ""],
    ["IE", "", "DK", "", "LV", ""],
    ["", "NL", "DE", "PL", "LT", ""],
    ["", "BE", "LU", "CZ", "SK", ""],
    ["", "FR", "", "AT", "HU", "RO"],
    ["PT", "ES", "IT", "SI", "HR", "BG"],
    ["", "", "MT", "", "EL", "CY"],
];

/// The codes with their column and row, from 0.
pub fn places() -> impl Iterator<Item = (usize, usize, &'static str)> {
    let rows = ATLAS.iter().enumerate();
    rows.flat_map(|(y, row)| {
        let columns = row.iter().enumerate();
        columns.map(move |(x, code)| (x, y, *code))
    })
}
