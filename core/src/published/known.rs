//! The knowledge of a fair share: published, proposed, or worked out.

use super::OfficialFairShare;
use crate::cycle::data;
use crate::source::Citations;
use crate::{Cases, Cycle, Percent};

/// The share of a member state in the Commission's proposal, which the Council then
/// changed. The number of cases that it came to is not known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProposedShare {
    /// The member state.
    pub state: &'static str,
    /// Its share.
    pub share: Percent,
    /// Who passed it on.
    pub source: Citations,
}

/// The range in which an unpublished fair share must lie, worked out from the
/// published shares of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InferredFairShare {
    /// The member state.
    pub state: &'static str,
    /// The smallest number of cases.
    pub least: Cases,
    /// The largest.
    pub most: Cases,
    /// The source that it was worked out here, and the one in which the official
    /// number stands.
    pub source: Citations,
}

/// The knowledge of the fair share of a member state in the Council's pool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnownFairShare {
    /// It was published.
    Published(&'static OfficialFairShare),
    /// It was worked out from the published shares of others.
    Inferred(&'static InferredFairShare),
    /// Only the key gives it.
    ByKeyOnly,
}

impl Cycle<'_> {
    /// The knowledge of a fair share apart from the key. No published number of the
    /// Netherlands was read for 2026; one row of the data, filled in, changes that.
    ///
    /// ```
    /// use solidarity_core::{Cycle, published::KnownFairShare};
    /// let cycle = Cycle::version("2026", 1)?;
    /// let KnownFairShare::Inferred(range) = cycle.known_fair_share("NL") else {
    ///     panic!("published after all");
    /// };
    /// assert_eq!((range.least.get(), range.most.get()), (1_088, 1_103));
    /// assert!(matches!(cycle.known_fair_share("DE"), KnownFairShare::Published(_)));
    /// assert_eq!(cycle.known_fair_share("MT"), KnownFairShare::ByKeyOnly);
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn known_fair_share(&self, state: &str) -> KnownFairShare {
        let mut published = self.official_fair_shares().iter();
        if let Some(row) = published.find(|row| row.state == state) {
            return KnownFairShare::Published(row);
        }
        let inferred = self.entry(data::INFERRED_FAIR_SHARES);
        let mut inferred = inferred.copied().unwrap_or_default().iter();
        inferred
            .find(|row| row.state == state)
            .map_or(KnownFairShare::ByKeyOnly, KnownFairShare::Inferred)
    }

    /// The shares in the Commission's proposal, as far as they were passed on.
    ///
    /// ```
    /// let proposed = solidarity_core::Cycle::debated().proposed_shares();
    /// let germany = proposed.iter().find(|row| row.state == "DE").unwrap();
    /// assert_eq!(germany.share.to_string(), "21.69");
    /// assert_eq!(germany.source.to_string(), "proposal-summary");
    /// ```
    #[must_use]
    pub fn proposed_shares(&self) -> &'static [ProposedShare] {
        let proposed = self.entry(data::PROPOSED_SHARES);
        proposed.copied().unwrap_or_default()
    }
}
