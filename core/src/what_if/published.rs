//! Published fair shares, worked out one step further.

use super::{Traced, pool_relocations};
use crate::{
    Cases, Cycle, MemberState, TraceStep, law,
    published::KnownFairShare,
    settle::sourced,
    source::{Citation, Citations},
};
use rust_decimal::Decimal;

/// The provision in which the worth of a case stands.
const UNIT_VALUE_SOURCE: Citations = Citations(&[Citation::law("12(3)")]);

/// France's published share of the pool that the Council set, before it is rounded
/// up to whole cases, with the step `franceExact`, in cases to two decimals (Art.
/// 57(3), 66). It is the figure that shows which way fair shares are rounded.
/// Returns `None` if no share of France was published.
///
/// ```
/// use solidarity_core::{Cycle, what_if::french_share_before_rounding};
/// let cycle = Cycle::debated();
/// let exact = french_share_before_rounding(&cycle).unwrap();
/// assert_eq!(exact.figure.to_string(), "3360.44");
/// assert_eq!(exact.step.filled, "16.0021 / 100 × 21000");
/// ```
#[must_use]
pub fn french_share_before_rounding(cycle: &Cycle) -> Option<Traced<Decimal>> {
    let mut published = cycle.official_fair_shares().iter();
    let france = published.find(|row| row.state == "FR")?;
    let share = france.share?;
    let relocations = Decimal::from(cycle.reference_pool().relocations.get());
    let exact = share.decimal().checked_mul(relocations)?;
    let exact = exact.checked_div(Decimal::ONE_HUNDRED)?;
    let figure = exact.round_dp(2).normalize();
    let step = TraceStep::of(
        "franceExact",
        "Art. 57(3), 66",
        "sharePercent / 100 × relocations",
        vec![
            sourced("sharePercent", share, france.source),
            pool_relocations(cycle),
        ],
        figure,
    );
    Some(Traced { figure, step })
}

/// The number of cases that follows from the amount which a member state's
/// government named as its fair share, with the step `announced` (Art. 57(3),
/// 12(3)). Returns `None` if no amount was published.
///
/// ```
/// use solidarity_core::{Cycle, what_if::announced_cases};
/// let cycle = Cycle::debated();
/// let cases = announced_cases(&cycle, cycle.bound_state("IE")?).unwrap();
/// assert_eq!(cases.step.filled, "9260000 / 20000");
/// assert_eq!(cases.figure.get(), 463);
/// assert!(announced_cases(&cycle, cycle.bound_state("DE")?).is_none());
/// # Ok::<(), solidarity_core::Error>(())
/// ```
#[must_use]
pub fn announced_cases(cycle: &Cycle, state: &MemberState) -> Option<Traced<Cases>> {
    let KnownFairShare::Published(published) = cycle.known_fair_share(state.code) else {
        return None;
    };
    let step = TraceStep::of(
        "announced",
        "Art. 57(3), 12(3)",
        "officialEur / unitValueEur",
        vec![
            sourced("officialEur", published.amount?, published.source),
            sourced("unitValueEur", law::EUR_PER_CASE, UNIT_VALUE_SOURCE),
        ],
        published.cases,
    );
    Some(Traced {
        figure: published.cases,
        step,
    })
}
