//! A scenario as the query of an address, and back.
//!
//! Cycle, state, pool and pledges are always written, so that a link keeps its
//! meaning when newer data change the first view. The rest is written only
//! where it differs from the plain case: share from the key, all financial, no
//! deduction, no pledges that fell away, offsets computed, the default readings,
//! both rules on.
//!
//! `data` is the version of the cycle's data that a link was made with. It is not
//! written for version 1, so that links older than the name itself stay true.

mod names;
mod older;

pub use older::{OlderData, made_with};

use crate::{Cases, Cycle, Error, OffsetChoice, PledgeChoice, Pool, Rules, Scenario, ShareChoice};
use form_urlencoded::Serializer;
use names::{
    ALTERNATIVE, CAPPED, COUNTED, CYCLE, DATA, DEDUCTION, ELIGIBLE, EUR, FORUM, IMPLEMENTED,
    OFFSETS, PLEDGED, POOL, Query, RELOCATIONS, SHARE, STATE,
};

/// The scenario as a query, without the question mark.
///
/// ```
/// use solidarity_core::{Scenario, to_query};
/// assert_eq!(
///     to_query(&Scenario::default()),
///     "cycle=2026&state=NL&pool=21000&eur=420000000&pledged=9066&forum=no"
/// );
/// ```
#[must_use]
pub fn to_query(scenario: &Scenario) -> String {
    let mut query = Serializer::new(String::new());
    let yes_no = |yes: bool| if yes { "yes" } else { "no" };
    query
        .append_pair(CYCLE, &scenario.cycle)
        .append_pair(STATE, &scenario.member_state)
        .append_pair(POOL, &scenario.pool.relocations.to_string())
        .append_pair(EUR, &scenario.pool.financial_eur.to_string())
        .append_pair(PLEDGED, &scenario.union_relocation_pledges.to_string())
        .append_pair(FORUM, yes_no(scenario.forum_reconvened));
    if let Some(implemented) = scenario.union_relocations_implemented {
        query.append_pair(IMPLEMENTED, &implemented.to_string());
    }
    let newest = Cycle::find(&scenario.cycle).map(|cycle| cycle.data_version());
    if let Ok(version @ 2..) = newest {
        query.append_pair(DATA, &version.to_string());
    }
    if let Some(eligible) = scenario.eligible_cases {
        query.append_pair(ELIGIBLE, &eligible.to_string());
    }
    if let ShareChoice::Percent { percent } = scenario.share {
        query.append_pair(SHARE, &percent.to_string());
    }
    let PledgeChoice {
        relocations,
        alternative_eur,
    } = scenario.pledge;
    if relocations != Cases::ZERO {
        query.append_pair(RELOCATIONS, &relocations.to_string());
    }
    if !alternative_eur.decimal().is_zero() {
        query.append_pair(ALTERNATIVE, &alternative_eur.to_string());
    }
    if scenario.deduction_cases != Cases::ZERO {
        query.append_pair(DEDUCTION, &scenario.deduction_cases.to_string());
    }
    if let OffsetChoice::Cases { cases } = scenario.offset {
        query.append_pair(OFFSETS, &cases.to_string());
    }
    for (question, answer) in scenario.reading.chosen() {
        if !question.is_default(answer) {
            query.append_pair(question.link, answer);
        }
    }
    if !scenario.rules.offsets_count_towards_fair_share {
        query.append_pair(COUNTED, "no");
    }
    if !scenario.rules.offsets_capped_at_fair_share {
        query.append_pair(CAPPED, "no");
    }
    query.finish()
}

/// The scenario that a query describes, with or without its question mark.
/// What is not in it is as in the first view of its cycle; names that are not of
/// this project, such as those of a campaign, are passed over. A scenario is
/// settled with the newest data: [`made_with`] says whether the link was made
/// with older.
///
/// # Errors
/// [`crate::ErrorCode::InvalidScenario`] for a value that its name does not
/// allow, or a name given twice; [`crate::ErrorCode::UnknownCycle`].
///
/// ```
/// use solidarity_core::{from_query, to_query};
/// let scenario = from_query("?pledged=7916&forum=yes")?;
/// assert_eq!(scenario.union_relocation_pledges.get(), 7_916);
/// assert_eq!(from_query(&to_query(&scenario))?, scenario);
/// assert_eq!(
///     from_query("forum=maybe").unwrap_err().to_string(),
///     "forum: given maybe, allowed: yes or no"
/// );
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn from_query(query: &str) -> Result<Scenario, Error> {
    from_query_about(query, &Scenario::default().member_state)
}

/// The same where a query without a state is about that member state: a page about
/// Belgium opens such a link as one about Belgium.
///
/// # Errors
/// Those of [`from_query`].
///
/// ```
/// use solidarity_core::from_query_about;
/// assert_eq!(from_query_about("?forum=yes", "BE")?.member_state, "BE");
/// assert_eq!(from_query_about("?state=MT", "BE")?.member_state, "MT");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn from_query_about(query: &str, member_state: &str) -> Result<Scenario, Error> {
    let query = Query::parse(query)?;
    let standard = Scenario::first_view(&query.made_in()?);
    Ok(Scenario {
        cycle: standard.cycle,
        member_state: query.text(STATE).unwrap_or(member_state).to_owned(),
        pool: Pool {
            relocations: query.cases(POOL)?.unwrap_or(standard.pool.relocations),
            financial_eur: query.decimal(EUR)?.unwrap_or(standard.pool.financial_eur),
        },
        share: query
            .decimal(SHARE)?
            .map_or(ShareChoice::Key, |percent| ShareChoice::Percent { percent }),
        pledge: PledgeChoice {
            relocations: query.cases(RELOCATIONS)?.unwrap_or_default(),
            alternative_eur: query.decimal(ALTERNATIVE)?.unwrap_or_default(),
        },
        deduction_cases: query.cases(DEDUCTION)?.unwrap_or_default(),
        union_relocation_pledges: query
            .cases(PLEDGED)?
            .unwrap_or(standard.union_relocation_pledges),
        union_relocations_implemented: query.cases(IMPLEMENTED)?,
        forum_reconvened: query.yes(FORUM)?.unwrap_or(standard.forum_reconvened),
        eligible_cases: query.cases(ELIGIBLE)?,
        offset: query
            .cases(OFFSETS)?
            .map_or(OffsetChoice::Computed, |cases| OffsetChoice::Cases {
                cases,
            }),
        reading: query.reading()?,
        rules: Rules {
            offsets_count_towards_fair_share: query.yes(COUNTED)?.unwrap_or(true),
            offsets_capped_at_fair_share: query.yes(CAPPED)?.unwrap_or(true),
        },
    })
}
