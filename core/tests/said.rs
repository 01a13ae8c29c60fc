//! Figures as people say them, read as they mean them.

#![expect(clippy::unwrap_used, reason = "a test may fail where it stands")]

#[path = "said/figures.rs"]
mod figures;
#[path = "said/numbers.rs"]
mod numbers;
#[path = "said/properties.rs"]
mod properties;
#[path = "said/slips.rs"]
mod slips;

use solidarity_core::{
    Language,
    said::{FigureKind, Slip, read_figure},
};

const LANGUAGES: [Language; 2] = [Language::Nl, Language::En];

/// A figure in short: its number, or the ends of its range, and its kind.
fn read(text: &str, language: Language) -> Result<(String, FigureKind), Slip> {
    let said = read_figure(text, language)?;
    let number = match (said.value, said.high) {
        (Some(value), _) => value.to_string(),
        (None, Some(high)) => format!("{} to {high}", said.low),
        (None, None) => format!("from {}", said.low),
    };
    Ok((number, said.kind))
}
