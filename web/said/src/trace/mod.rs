//! Traces as people read them: what a panel says of each step, in both
//! languages. The build writes them, and the desk rewrites them when the
//! scenario moves; the page's own program goes without.

mod cite;
mod formula;

pub use cite::{Origin, cite, origin};
pub use formula::Aspect;

/// The steps of a trace, in their order.
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
