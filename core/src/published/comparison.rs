//! Published fair shares beside those that the key gives.

use super::{OfficialFairShare, PublishedKind};
use crate::quantity::as_text;
use crate::source::Citations;
use crate::{Cycle, FairShare, Percent, Pool};
use rust_decimal::Decimal;
use serde::Serialize;

/// A published fair share beside the one that the key gives, both in the pool
/// that the Council set.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PublishedComparison {
    /// The member state.
    pub member_state: &'static str,
    /// Which number of it was published.
    pub kind: PublishedKind,
    /// The published fair share. Its cases may be worked out from the EUR by the
    /// unit value, or the EUR from the cases: [`PublishedComparison::kind`] says
    /// which.
    pub published: FairShare,
    /// The published share in percent. `None` if no share was published.
    pub published_percent: Option<Percent>,
    /// The fair share by the key.
    pub computed: FairShare,
    /// The share by the key in percent.
    pub computed_percent: Percent,
    /// The computed less the published fair share, in cases.
    pub difference_cases: i64,
    /// The computed less the published fair share, in EUR.
    #[serde(serialize_with = "as_text")]
    pub difference_eur: Decimal,
    /// Why the two may differ.
    pub reason: DifferenceReason,
    /// Who published it, and when.
    pub source: Citations,
}

/// Why a published fair share and the one by the key may differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum DifferenceReason {
    /// They are the same number of cases.
    Same,
    /// The publisher named the most it would be, and the key does not give more.
    AtMost,
    /// The decision was made with an older GDP: the one here was read after it.
    /// The GDP that was used is not in the data, so the GDP must differ; whether
    /// anything else differs cannot be told from the data.
    OlderGdp,
    /// The data here give no reason.
    Unknown,
}

impl Cycle<'_> {
    /// Every published fair share beside the one by the key, in the order of the
    /// data. A state without a share by the key is left out.
    ///
    /// ```
    /// use solidarity_core::{Cycle, published::DifferenceReason};
    /// let compared = Cycle::version("2026", 1)?.published_comparisons();
    /// let of = |state| compared.iter().find(|row| row.member_state == state).unwrap();
    /// assert_eq!(of("FR").reason, DifferenceReason::Same);
    /// // 4 574 cases by the key, 4 555 by the Council's decision.
    /// assert_eq!(of("DE").difference_cases, 19);
    /// assert_eq!(of("DE").difference_eur.to_string(), "380000");
    /// assert_eq!(of("DE").reason, DifferenceReason::OlderGdp);
    /// # Ok::<(), solidarity_core::Error>(())
    /// ```
    #[must_use]
    pub fn published_comparisons(&self) -> Vec<PublishedComparison> {
        let rows = self.official_fair_shares().iter();
        rows.filter_map(|row| self.compared(row)).collect()
    }

    fn compared(&self, row: &OfficialFairShare) -> Option<PublishedComparison> {
        let share = self.share(self.bound_state(row.state).ok()?)?;
        let Pool { relocations, .. } = self.reference_pool();
        let computed = self.worth(share.of_cases_rounded_up(relocations)?);
        let published = self.worth(row.cases);
        let cases = i128::from(computed.cases.get()) - i128::from(row.cases.get());
        let reason = match cases {
            0 => DifferenceReason::Same,
            ..0 if row.kind == PublishedKind::AtMost => DifferenceReason::AtMost,
            // Days written as 2026-10-06 are in the order of time.
            _ if self.vintage().gdp.on > self.vintage().decision.on => DifferenceReason::OlderGdp,
            _ => DifferenceReason::Unknown,
        };
        Some(PublishedComparison {
            member_state: row.state,
            kind: row.kind,
            published,
            published_percent: row.share,
            computed,
            computed_percent: share.percent(),
            difference_cases: i64::try_from(cases).ok()?,
            difference_eur: computed
                .eur
                .decimal()
                .checked_sub(published.eur.decimal())?,
            reason,
            source: row.source,
        })
    }
}
