//! The origin of a number in a formula.

use crate::source::Citations;
use serde::{Serialize, Serializer};
use std::fmt;

/// The origin of a number that goes into a formula. Its text, also in JSON, is one
/// of: places in sources (`"council@spain-4"`, several joined by `; `), `"total
/// population@2025-01-01"`, `"contributing population@2025-01-01"`, `"step
/// fairShare"`, `"settlement DE"` or `"scenario"`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provenance {
    /// It stands in a source, or the law sets it.
    Source(Citations),
    /// The numbers in a source, added up over the member states that are bound.
    Total(Citations),
    /// The numbers in a source, added up over the member states that contribute in
    /// a Union.
    Contributing(Citations),
    /// It is in the settlement of a member state, by its code.
    Settlement(&'static str),
    /// The outcome of an earlier step, by its name.
    Step(&'static str),
    /// It was chosen in the scenario.
    Scenario,
}

impl Provenance {
    /// The places in sources that the number comes from. Empty if it comes from no
    /// source.
    #[must_use]
    pub const fn citations(self) -> Citations {
        match self {
            Self::Source(places) | Self::Total(places) | Self::Contributing(places) => places,
            Self::Settlement(_) | Self::Step(_) | Self::Scenario => Citations(&[]),
        }
    }
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
            Self::Contributing(citations) => write!(f, "contributing {citations}"),
            Self::Settlement(code) => write!(f, "settlement {code}"),
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
