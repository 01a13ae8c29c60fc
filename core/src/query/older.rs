//! Links that were made with older data: the result at that time, and the result
//! now.

use super::read::Query;
use crate::{Cycle, Error, Scenario, Settlement, Vintage, settle_in};
use serde::Serialize;

/// The data that a link was made with, if they are no longer the newest of its
/// cycle.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OlderData {
    /// The scenario of the link. Its pool and pledges are the link's own.
    pub scenario: Scenario,
    /// The data that the link was made with.
    pub made_with: &'static Vintage,
    /// The newest data of the cycle.
    pub newest: &'static Vintage,
    /// The settlement with the older data. `None` if the scenario cannot be settled
    /// with them.
    pub then: Option<Settlement>,
    /// The settlement with the newest data. `None` if the scenario cannot be
    /// settled with them, and then [`crate::settle`] says why.
    pub now: Option<Settlement>,
}

/// The data that a link was made with. Returns `None` if they are still the newest
/// of its cycle. A link without `data` was made with version 1, and a link that
/// names no cycle has the newest data.
///
/// # Errors
/// Those of [`crate::query::from_query`].
///
/// ```
/// use solidarity_core::{Scenario, query::{made_with, to_query}};
/// assert_eq!(made_with(&to_query(&Scenario::default()))?, None);
/// assert_eq!(
///     made_with("cycle=2026&data=70").unwrap_err().to_string(),
///     "data: given 70, allowed: 1"
/// );
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn made_with(query: &str) -> Result<Option<OlderData>, Error> {
    let newest = Cycle::latest();
    let member_state = Scenario::first_view(&newest).member_state;
    older(&Query::parse(query)?, &newest, &member_state)
}

/// Does the same as [`made_with`] for a page that is about one cycle and one member
/// state.
///
/// # Errors
/// Those of [`crate::query::from_query_about`].
///
/// ```
/// use solidarity_core::{Cycle, query::made_with_about};
/// assert_eq!(made_with_about("forum=yes", &Cycle::find("2026")?, "BE")?, None);
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn made_with_about(
    query: &str,
    cycle: &Cycle<'static>,
    member_state: &str,
) -> Result<Option<OlderData>, Error> {
    let query = Query::parse(query)?;
    query.only_about(cycle)?;
    older(&query, cycle, member_state)
}

fn older(
    query: &Query,
    cycle: &Cycle<'static>,
    member_state: &str,
) -> Result<Option<OlderData>, Error> {
    let scenario = query.scenario(cycle, member_state)?;
    let older = query.made_in(cycle)?;
    let newest = Cycle::find(&scenario.cycle)?;
    if older.data_version() == newest.data_version() {
        return Ok(None);
    }
    Ok(Some(OlderData {
        then: settle_in(&older, &scenario).ok(),
        now: settle_in(&newest, &scenario).ok(),
        made_with: older.vintage(),
        newest: newest.vintage(),
        scenario,
    }))
}
