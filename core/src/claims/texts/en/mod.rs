//! The claims in English.

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
    answer: "This cannot be worked out from these data.",
    figure: "cannot be worked out",
    would_change: &["Data from which it can be worked out."],
    unknown: None,
};
