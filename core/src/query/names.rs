//! The names in a query, and how their values are read.

use crate::{Cases, Cycle, Error, ErrorCode, Reading};
use std::str::FromStr;

pub(super) const CYCLE: &str = "cycle";
pub(super) const DATA: &str = "data";
pub(super) const STATE: &str = "state";
pub(super) const POOL: &str = "pool";
pub(super) const EUR: &str = "eur";
pub(super) const PLEDGED: &str = "pledged";
pub(super) const IMPLEMENTED: &str = "implemented";
pub(super) const FORUM: &str = "forum";
pub(super) const ELIGIBLE: &str = "eligible";
pub(super) const SHARE: &str = "share";
pub(super) const RELOCATIONS: &str = "relocations";
pub(super) const ALTERNATIVE: &str = "alternative";
pub(super) const DEDUCTION: &str = "deduction";
pub(super) const OFFSETS: &str = "offsets";
pub(super) const COUNTED: &str = "counted";
pub(super) const CAPPED: &str = "capped";

/// The names above. The questions of a reading have their own.
const NAMES: [&str; 16] = [
    CYCLE,
    DATA,
    STATE,
    POOL,
    EUR,
    PLEDGED,
    IMPLEMENTED,
    FORUM,
    ELIGIBLE,
    SHARE,
    RELOCATIONS,
    ALTERNATIVE,
    DEDUCTION,
    OFFSETS,
    COUNTED,
    CAPPED,
];

fn is_known(name: &str) -> bool {
    let mut questions = Reading::QUESTIONS.iter();
    NAMES.contains(&name) || questions.any(|question| question.link == name)
}

/// The names of this project in a query, each at most once.
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let text = text.strip_prefix('?').unwrap_or(text);
        let mut query = Self(Vec::new());
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            if !is_known(&name) {
                continue;
            }
            if query.text(&name).is_some() {
                return Err(invalid(&name, &value, "this name once"));
            }
            query.0.push((name.into_owned(), value.into_owned()));
        }
        Ok(query)
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The cycle of the link, in the version of the data that the link was made
    /// with. A link that names no cycle takes whatever is newest.
    pub(super) fn made_in(&self) -> Result<Cycle<'static>, Error> {
        let version = self.read(DATA, "a version of the data, 1 or more", |text| {
            let digits = text.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| text.parse::<u16>().ok()).flatten()
        })?;
        match (self.text(CYCLE), version) {
            (None, None) => Ok(Cycle::latest()),
            (None, Some(version)) => Cycle::version(Cycle::latest().id(), version),
            (Some(cycle), version) => Cycle::version(cycle, version.unwrap_or(1)),
        }
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

    pub(super) fn cases(&self, name: &str) -> Result<Option<Cases>, Error> {
        self.read(name, "a whole number of cases, 0 or more", |text| {
            let digits = text.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| text.parse().ok()).flatten().map(Cases::new)
        })
    }

    pub(super) fn decimal<T: FromStr>(&self, name: &str) -> Result<Option<T>, Error> {
        self.read(name, "a number with a point for decimals", |text| {
            text.parse().ok()
        })
    }

    pub(super) fn yes(&self, name: &str) -> Result<Option<bool>, Error> {
        self.read(name, "yes or no", |text| match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    }

    /// The readings that the query names, the default for the others.
    pub(super) fn reading(&self) -> Result<Reading, Error> {
        let mut reading = Reading::default();
        for question in Reading::QUESTIONS {
            let answers: Vec<_> = question.answers.iter().map(|answer| answer.id).collect();
            let chosen = self.read(question.link, &answers.join(" or "), |text| {
                reading.with(question.id, text)
            })?;
            reading = chosen.unwrap_or(reading);
        }
        Ok(reading)
    }
}

fn invalid(name: &str, given: &str, allowed: &str) -> Error {
    Error::new(ErrorCode::InvalidScenario, name, given, allowed)
}
