//! The claims in Dutch, at level B1.

mod compliance;
mod council;
mod dublin;
mod key;
mod limit;
mod mechanism;
mod money;
mod others;
mod pledges;
mod pressure;

use super::Outcome;

pub const NOT_CALCULATED: Outcome = Outcome {
    answer: "Met deze gegevens is dit niet te berekenen.",
    figure: "niet te berekenen",
    would_change: &["Gegevens waarmee het wel te berekenen is."],
    unknown: None,
};
