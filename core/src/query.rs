//! A scenario as the query of an address, and back.
//!
//! Cycle, state, pool and pledges are always written, so that a link keeps its
//! meaning when newer data change the first view. The rest is written only
//! where it differs from the plain case: share from the key, all financial, no
//! deduction, offsets computed, readings `fill` and `reference`, both rules on.

use crate::{
    CapReading, Cases, Cycle, Error, ErrorCode, OffsetChoice, PledgeChoice, Pool, Reading, Rules,
    Scenario, ShareChoice, VolumeReading,
};
use form_urlencoded::Serializer;
use std::str::FromStr;

const CYCLE: &str = "cycle";
const STATE: &str = "state";
const POOL: &str = "pool";
const EUR: &str = "eur";
const PLEDGED: &str = "pledged";
const FORUM: &str = "forum";
const ELIGIBLE: &str = "eligible";
const SHARE: &str = "share";
const RELOCATIONS: &str = "relocations";
const ALTERNATIVE: &str = "alternative";
const DEDUCTION: &str = "deduction";
const OFFSETS: &str = "offsets";
const VOLUME: &str = "volume";
const CAP: &str = "cap";
const COUNTED: &str = "counted";
const CAPPED: &str = "capped";

/// The scenario as a query, without the question mark.
///
/// ```
/// use solidarity_core::{Scenario, to_query};
/// assert_eq!(
///     to_query(&Scenario::default()),
///     "cycle=2026&state=NL&pool=21000&eur=420000000&pledged=962&forum=no"
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
    if scenario.reading.volume == VolumeReading::UpTo {
        query.append_pair(VOLUME, "upTo");
    }
    if scenario.reading.cap == CapReading::Threshold {
        query.append_pair(CAP, "threshold");
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
/// What is not in it is as in [`Scenario::default`]; names that are not of this
/// project, such as those of a campaign, are passed over.
///
/// # Errors
/// [`ErrorCode::InvalidScenario`] for a value that its name does not allow, or
/// a name given twice; [`ErrorCode::UnknownCycle`].
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
    from_query_with(query, Scenario::default())
}

/// The same where another scenario than [`Scenario::default`] stands for what is
/// not in the query: a page about Belgium opens a link without a state as one
/// about Belgium.
///
/// # Errors
/// Those of [`from_query`].
///
/// ```
/// use solidarity_core::{Scenario, from_query_with};
/// let belgium = || Scenario { member_state: "BE".to_owned(), ..Scenario::default() };
/// assert_eq!(from_query_with("?forum=yes", belgium())?.member_state, "BE");
/// assert_eq!(from_query_with("?state=MT", belgium())?.member_state, "MT");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn from_query_with(query: &str, standard: Scenario) -> Result<Scenario, Error> {
    let query = Query::parse(query)?;
    if let Some(cycle) = query.text(CYCLE) {
        Cycle::find(cycle)?;
    }
    Ok(Scenario {
        cycle: query.text(CYCLE).map_or(standard.cycle, str::to_owned),
        member_state: query
            .text(STATE)
            .map_or(standard.member_state, str::to_owned),
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
        forum_reconvened: query.yes(FORUM)?.unwrap_or(standard.forum_reconvened),
        eligible_cases: query.cases(ELIGIBLE)?,
        offset: query
            .cases(OFFSETS)?
            .map_or(OffsetChoice::Computed, |cases| OffsetChoice::Cases {
                cases,
            }),
        reading: Reading {
            volume: query
                .one_of(
                    VOLUME,
                    [("fill", VolumeReading::Fill), ("upTo", VolumeReading::UpTo)],
                )?
                .unwrap_or(VolumeReading::Fill),
            cap: query
                .one_of(
                    CAP,
                    [
                        ("reference", CapReading::Reference),
                        ("threshold", CapReading::Threshold),
                    ],
                )?
                .unwrap_or(CapReading::Reference),
        },
        rules: Rules {
            offsets_count_towards_fair_share: query.yes(COUNTED)?.unwrap_or(true),
            offsets_capped_at_fair_share: query.yes(CAPPED)?.unwrap_or(true),
        },
    })
}

/// The names of this project in a query, each at most once.
struct Query(Vec<(String, String)>);

impl Query {
    fn parse(text: &str) -> Result<Self, Error> {
        const NAMES: [&str; 16] = [
            CYCLE,
            STATE,
            POOL,
            EUR,
            PLEDGED,
            FORUM,
            ELIGIBLE,
            SHARE,
            RELOCATIONS,
            ALTERNATIVE,
            DEDUCTION,
            OFFSETS,
            VOLUME,
            CAP,
            COUNTED,
            CAPPED,
        ];
        let text = text.strip_prefix('?').unwrap_or(text);
        let mut query = Self(Vec::new());
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            if !NAMES.contains(&name.as_ref()) {
                continue;
            }
            if query.text(&name).is_some() {
                return Err(invalid(&name, &value, "this name once"));
            }
            query.0.push((name.into_owned(), value.into_owned()));
        }
        Ok(query)
    }

    fn text(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    fn read<T>(
        &self,
        name: &str,
        allowed: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Error> {
        self.text(name)
            .map(|text| read(text).ok_or_else(|| invalid(name, text, allowed)))
            .transpose()
    }

    fn cases(&self, name: &str) -> Result<Option<Cases>, Error> {
        self.read(name, "a whole number of cases, 0 or more", |text| {
            let digits = text.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| text.parse().ok()).flatten().map(Cases::new)
        })
    }

    fn decimal<T: FromStr>(&self, name: &str) -> Result<Option<T>, Error> {
        self.read(name, "a number with a point for decimals", |text| {
            text.parse().ok()
        })
    }

    fn yes(&self, name: &str) -> Result<Option<bool>, Error> {
        self.one_of(name, [("yes", true), ("no", false)])
    }

    fn one_of<T: Copy>(&self, name: &str, words: [(&str, T); 2]) -> Result<Option<T>, Error> {
        let [(first, _), (second, _)] = words;
        self.read(name, &format!("{first} or {second}"), |text| {
            words
                .iter()
                .find(|(word, _)| *word == text)
                .map(|(_, value)| *value)
        })
    }
}

fn invalid(name: &str, given: &str, allowed: &str) -> Error {
    Error::new(ErrorCode::InvalidScenario, name, given, allowed)
}
