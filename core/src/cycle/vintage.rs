//! The version of a cycle's data, and the documents that it is made of.

use crate::source::Citations;
use serde::Serialize;

/// A version of a cycle's data. A revision of the figures is a new version. The
/// older one stays, so that a link made with it can still be settled as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Vintage {
    /// The number of the version, from 1. It is 0 for an invented cycle.
    pub version: u16,
    /// The day on which this version was put together, `2026-10-06`.
    pub published: &'static str,
    /// The day on which its documents end.
    pub sources_until: Dated,
    /// Where the number in the Commission's proposal stands (Art. 12(2)).
    pub proposal: Citations,
    /// The Council's decision on the pool (Art. 57(1)).
    pub decision: Dated,
    /// The day whose inhabitants count (Art. 66(a)).
    pub population: Dated,
    /// The year whose GDP counts (Art. 66(b)).
    pub gdp_year: u16,
    /// The day on which that GDP was read, because it is revised for years after.
    pub gdp: Dated,
    /// The Commission's decision on the situations (Art. 11), and where the
    /// choices of the states are from.
    pub positions: Dated,
}

/// A day, and the source of what is dated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Dated {
    /// The day, written as `2026-10-06`.
    pub on: &'static str,
    /// The places that it stands in.
    pub source: Citations,
}

const NOTHING: Dated = Dated {
    on: "",
    source: Citations(&[]),
};

/// The vintage of an invented cycle, which names no documents.
pub(super) static INVENTED: Vintage = Vintage {
    version: 0,
    published: "",
    sources_until: NOTHING,
    proposal: Citations(&[]),
    decision: NOTHING,
    population: NOTHING,
    gdp_year: 0,
    gdp: NOTHING,
    positions: NOTHING,
};
