//! Where a number of a formula comes from.

use crate::source::Citations;
use serde::{Serialize, Serializer};
use std::fmt;

/// Where a number that goes into a formula comes from. As text, and so in JSON:
/// places in sources (`"council@spain-4"`, several joined by `; `),
/// `"total population@2025-01-01"`, `"step fairShare"` or `"scenario"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provenance {
    /// It stands in a source, or the law sets it.
    Source(Citations),
    /// The numbers in a source, added up over the member states that are bound.
    Total(Citations),
    /// The outcome of an earlier step, by its name.
    Step(&'static str),
    /// Chosen in the scenario.
    Scenario,
}

impl From<Citations> for Provenance {
    fn from(citations: Citations) -> Self {
        Self::Source(citations)
    }
}

impl fmt::Display for Provenance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Source(citations) => citations.fmt(f),
            Self::Total(citations) => write!(f, "total {citations}"),
            Self::Step(name) => write!(f, "step {name}"),
            Self::Scenario => f.write_str("scenario"),
        }
    }
}

impl Serialize for Provenance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
