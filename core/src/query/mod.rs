//! A scenario as the query of an address, and back.
//!
//! # What is written
//!
//! Cycle, state, pool and pledges are always written, so that a link keeps its
//! meaning when newer data change the first view. The rest is written only if it
//! differs from the plain case: share from the key, all financial, no deduction, no
//! pledges that fell away, offsets computed, the default readings, both rules on.
//!
//! `data` is the version of the cycle's data that a link was made with. It is not
//! written for version 1, so that links older than the name itself stay true.
//!
//! # What is forgiven
//!
//! A link passes through many hands. Changes that do not alter what is meant are
//! undone:
//!
//! - a whole address instead of its query, also with words, quotation marks, angle
//!   brackets or the code of a page around it; one that a mail program or a network
//!   carries within its own address; a question mark or `&` too many or too few;
//! - `&amp;`, once or more often, and a semicolon where a known name follows it;
//! - other cases of letters, in names and in words such as `yes` and `NL`;
//! - signs after a value that belong to the sentence around it, as they are or
//!   percent-encoded, such as a full stop, a bracket or a quotation mark;
//! - signs that nobody sees, such as a zero-width space or a soft hyphen;
//! - numbers as people group them, where only one number can be meant. Cases have no
//!   decimals, so `22.000` is twenty-two thousand. An amount such as `420.000.000` or
//!   `5,5` is clear, `420,000` is not; `420.000` is read as links write it, with a
//!   point for decimals;
//! - the same name twice with the same value.
//!
//! Without `state` an address is about the member state of its folder: `/be/` is
//! about Belgium.
//!
//! # What is named
//!
//! Everything else is an error that says which name, what was given and what is
//! allowed: a value that its name does not take, a name that stands twice with
//! different values, and an unknown name that resembles a known one, since a link
//! read by half shows another scenario than the one that was meant. A name resembles
//! a known one if it contains it, is the larger part of it, or is one letter away
//! from it, two if the known one has six letters or more. Names that resemble none,
//! such as those of a campaign, are passed over.

mod address;
mod alike;
mod names;
mod older;
mod read;
mod value;
mod write;

pub use names::{Takes, takes};
pub use older::{OlderData, made_with, made_with_about};

use crate::{Cycle, Error, Scenario};
use read::Query;

/// The scenario as a query, without the question mark.
///
/// ```
/// use solidarity_core::{Scenario, query::to_query};
/// assert_eq!(
///     to_query(&Scenario::default()),
///     "cycle=2026&state=NL&pool=21000&eur=420000000&pledged=9066&forum=no"
/// );
/// ```
#[must_use]
pub fn to_query(scenario: &Scenario) -> String {
    write::written(scenario)
}

/// The scenario that a link describes: a whole address, or its query with or
/// without the question mark. Everything that it leaves out is as in the first view
/// of its cycle. The [module](self#what-is-forgiven) says what is forgiven. A
/// scenario is settled with the newest data: [`made_with`] says whether the link
/// was made with older.
///
/// # Errors
/// The field of an error is the name in the link.
/// [`crate::ErrorCode::InvalidScenario`] for a value that its name does not take;
/// [`crate::ErrorCode::UnknownName`] for a name that resembles a known one, which
/// `allowed` holds; [`crate::ErrorCode::GivenTwice`] for a name with two values;
/// [`crate::ErrorCode::UnknownCycle`]; [`crate::ErrorCode::UnknownMemberState`] and
/// [`crate::ErrorCode::NotBound`].
///
/// ```
/// use solidarity_core::query::{from_query, to_query};
/// let scenario = from_query("https://example.org/be/?Pledged=7916&amp;forum=yes#balance")?;
/// assert_eq!(scenario.union_relocation_pledges.get(), 7_916);
/// assert!(scenario.forum_reconvened);
/// assert_eq!(scenario.member_state, "BE");
/// assert_eq!(from_query(&to_query(&scenario))?, scenario);
///
/// let fault = |link| from_query(link).unwrap_err().to_string();
/// assert_eq!(fault("forum=maybe"), "forum: given maybe, allowed: yes or no");
/// assert_eq!(fault("?pledgd=7916"), "pledgd: given pledgd, allowed: pledged");
/// assert_eq!(fault("?pool=1&pool=2"), "pool: given 1, 2, allowed: this name once");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn from_query(link: &str) -> Result<Scenario, Error> {
    let newest = Cycle::latest();
    let member_state = Scenario::first_view(&newest).member_state;
    Query::parse(link)?.scenario(&newest, &member_state)
}

/// Does the same as [`from_query`] for a page that is about one cycle and one
/// member state. A query that leaves these out is about them, so that a page about
/// Belgium in 2026 opens such a link as one about Belgium in 2026. A query may name
/// another state, but no other cycle: the page's texts would not fit it.
///
/// # Errors
/// Those of [`from_query`], and [`crate::ErrorCode::UnknownCycle`] for another cycle.
///
/// ```
/// use solidarity_core::{Cycle, query::from_query_about};
/// let cycle = Cycle::find("2026")?;
/// let opened = from_query_about("?forum=yes", &cycle, "BE")?;
/// assert_eq!((opened.cycle.as_str(), opened.member_state.as_str()), ("2026", "BE"));
/// assert_eq!(from_query_about("?state=MT", &cycle, "BE")?.member_state, "MT");
/// assert_eq!(
///     from_query_about("?cycle=2031", &cycle, "BE").unwrap_err().to_string(),
///     "cycle: given 2031, allowed: 2026"
/// );
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn from_query_about(
    link: &str,
    cycle: &Cycle<'static>,
    member_state: &str,
) -> Result<Scenario, Error> {
    let query = Query::parse(link)?;
    query.only_about(cycle)?;
    query.scenario(cycle, member_state)
}
