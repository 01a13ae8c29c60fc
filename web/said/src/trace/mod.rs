//! Traces as people read them: what a panel says of each step, in both
//! languages. The build writes them, and the desk rewrites them when the
//! scenario moves; the page's own program goes without.

mod cite;
mod en;
mod formula;
mod nl;
mod words;

pub use cite::{Origin, cite, origin};
pub use formula::Aspect;
pub use words::Words;

use crate::language::Language;

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

/// The words of a language.
fn words(language: Language) -> &'static Words {
    language.of(&nl::WORDS, &en::WORDS)
}
