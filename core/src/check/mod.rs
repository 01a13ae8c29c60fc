//! Checks a figure that somebody names: whether the rules can produce it, and if
//! not, what would have to be different.

mod asked;
mod bounds;
mod figure;
mod outcome;
mod scenarios;
mod solve;

pub use asked::{CheckRequest, Within};
pub use figure::{check_figure, check_figure_in};
pub use outcome::{CheckReason, FigureCheck, Outcome};
pub use solve::{Solution, SolveRequest, Unknown, solve_for, solve_for_in};

use crate::cycle::as_here;
use crate::{Cycle, Error, ErrorCode, Pool, Scenario, ShareChoice};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The quantity that a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Quantity {
    /// The payment of the state, in EUR.
    Payment,
    /// Relocations and offsets together, in cases.
    Cases,
    /// The state's share, in percent.
    Share,
}

/// The first view of a cycle, with this state, pool and share.
fn scenario(cycle: &Cycle, member_state: &str, pool: Pool, share: ShareChoice) -> Scenario {
    Scenario {
        member_state: as_here(member_state).to_owned(),
        pool,
        share,
        ..Scenario::first_view(cycle)
    }
}

fn whole_cases(value: Decimal) -> Option<u64> {
    value
        .is_integer()
        .then(|| u64::try_from(value).ok())
        .flatten()
}

fn negative(field: &str, value: Decimal) -> Result<(), Error> {
    if value.is_sign_negative() && !value.is_zero() {
        return Err(Error::new(
            ErrorCode::InvalidScenario,
            field,
            value,
            "0 or more",
        ));
    }
    Ok(())
}
