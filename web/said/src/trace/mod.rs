//! Traces as people read them: what a panel says of each step. The build writes them,
//! and the desk, a lazy part of the program, writes them anew when the scenario moves.
//!
//! Sources are named by their keys in the core's table. Provisions of the law come from
//! the core as text, `Art. 63(3), recital 33`, which is part of what its package gives
//! to others; [`cite`] reads that form.

mod cite;
mod formula;

pub use cite::{Origin, cite, origin};
pub use formula::Aspect;

/// The names of the steps of a trace, in their order.
pub const STEPS: [&str; 18] = [
    "unitValueEur",
    "sharePercent",
    "fairShare",
    "fairShareEur",
    "pledgeFinancialEur",
    "threshold",
    "mandatory",
    "shortfall",
    "offsetRequested",
    "offsetCap",
    "offset",
    "leftToDo",
    "offsetCounted",
    "offsetBeyond",
    "paymentEur",
    "alternativeEur",
    "relocations",
    "overlap",
];

/// How the names begin of what is told of the scenario as it would be with the Forum
/// reconvened.
pub const SUPPOSED: &str = "suppose-";

/// The steps that are told of it.
pub const SUPPOSED_STEPS: [&str; 4] = ["offsetRequested", "offsetCap", "offset", "paymentEur"];
