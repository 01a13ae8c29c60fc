//! The names of a link with their values, and the scenario that they describe.

use super::address::Address;
use super::alike;
use super::names::{
    self, ALTERNATIVE, CAPPED, COUNTED, CYCLE, DATA, DEDUCTION, ELIGIBLE, EUR, FORUM, IMPLEMENTED,
    OFFSETS, PLEDGED, POOL, RELOCATIONS, SHARE, STATE,
};
use super::value;
use crate::{
    Cases, Cycle, Error, ErrorCode, OffsetChoice, PledgeChoice, Pool, Reading, Rules, Scenario,
    ShareChoice,
};
use std::str::FromStr;

/// The known names in a link with their values, each once.
pub(super) struct Query {
    path: String,
    pairs: Vec<(&'static str, String)>,
}

impl Query {
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let Address { path, pairs } = Address::of(text);
        let mut query = Self {
            path,
            pairs: Vec::new(),
        };
        for (name, value) in pairs {
            let Some(known) = names::known(&name) else {
                let meant = alike::resembled(&name);
                meant.map_or(Ok(()), |meant| Err(unknown(&name, meant)))?;
                continue;
            };
            match query.text(known) {
                Some(before) if before.eq_ignore_ascii_case(&value) => {}
                Some(before) => return Err(twice(known, before, &value)),
                None => query.pairs.push((known, value)),
            }
        }
        Ok(query)
    }

    fn text(&self, name: &str) -> Option<&str> {
        let found = self.pairs.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The cycle of the link, in the version of the data that the link was made
    /// with. A link that names no cycle is about `unnamed`.
    pub(super) fn made_in(&self, unnamed: &Cycle<'static>) -> Result<Cycle<'static>, Error> {
        let version = self.read(DATA, |text| {
            let digits = text.bytes().all(|byte| byte.is_ascii_digit());
            digits.then(|| text.parse::<u16>().ok()).flatten()
        })?;
        match (self.text(CYCLE), version) {
            (None, None) => Ok(*unnamed),
            (None, Some(version)) => Cycle::version(unnamed.id(), version),
            (Some(cycle), version) => Cycle::version(cycle, version.unwrap_or(1)),
        }
    }

    /// Refuses a link that names another cycle.
    pub(super) fn only_about(&self, cycle: &Cycle) -> Result<(), Error> {
        match self.text(CYCLE) {
            Some(other) if other != cycle.id() => Err(Error::new(
                ErrorCode::UnknownCycle,
                CYCLE,
                other,
                cycle.id(),
            )),
            _ => Ok(()),
        }
    }

    /// The scenario that the link describes. Everything that it leaves out is as in
    /// the first view of its cycle. A link without a cycle or a state is about the
    /// given ones.
    pub(super) fn scenario(
        &self,
        cycle: &Cycle<'static>,
        member_state: &str,
    ) -> Result<Scenario, Error> {
        let cycle = self.made_in(cycle)?;
        let standard = Scenario::first_view(&cycle);
        Ok(Scenario {
            cycle: standard.cycle,
            member_state: self.state(&cycle)?.unwrap_or(member_state).to_owned(),
            pool: Pool {
                relocations: self.cases(POOL)?.unwrap_or(standard.pool.relocations),
                financial_eur: self.decimal(EUR)?.unwrap_or(standard.pool.financial_eur),
            },
            share: self
                .decimal(SHARE)?
                .map_or(ShareChoice::Key, |percent| ShareChoice::Percent { percent }),
            pledge: PledgeChoice {
                relocations: self.cases(RELOCATIONS)?.unwrap_or_default(),
                alternative_eur: self.decimal(ALTERNATIVE)?.unwrap_or_default(),
            },
            deduction_cases: self.cases(DEDUCTION)?.unwrap_or_default(),
            union_relocation_pledges: self
                .cases(PLEDGED)?
                .unwrap_or(standard.union_relocation_pledges),
            union_relocations_implemented: self.cases(IMPLEMENTED)?,
            forum_reconvened: self.yes(FORUM)?.unwrap_or(standard.forum_reconvened),
            eligible_cases: self.cases(ELIGIBLE)?,
            offset: self
                .cases(OFFSETS)?
                .map_or(OffsetChoice::Computed, |cases| OffsetChoice::Cases {
                    cases,
                }),
            reading: self.reading()?,
            rules: Rules {
                offsets_count_towards_fair_share: self.yes(COUNTED)?.unwrap_or(true),
                offsets_capped_at_fair_share: self.yes(CAPPED)?.unwrap_or(true),
            },
        })
    }

    /// The member state that the link names, or else the one of its page's folder.
    /// Returns `None` if there is neither.
    fn state(&self, cycle: &Cycle<'static>) -> Result<Option<&'static str>, Error> {
        let bound = |code: &str| cycle.bound_state(&code.to_ascii_uppercase());
        if let Some(named) = self.text(STATE) {
            return match bound(named) {
                Ok(state) => Ok(Some(state.code)),
                Err(error) => Err(Error::new(error.code, STATE, named, error.allowed)),
            };
        }
        let folders = self.path.rsplit('/').filter(|folder| folder.len() == 2);
        let mut states = folders.filter_map(|folder| bound(folder).ok());
        Ok(states.next().map(|state| state.code))
    }

    fn read<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Error> {
        let fault = |given| {
            let allowed = names::takes(name).map(names::Takes::allowed);
            let allowed = allowed.unwrap_or_default();
            Error::new(ErrorCode::InvalidScenario, name, given, allowed)
        };
        self.text(name)
            .map(|text| read(text).ok_or_else(|| fault(text)))
            .transpose()
    }

    fn cases(&self, name: &str) -> Result<Option<Cases>, Error> {
        self.read(name, |text| value::whole(text).map(Cases::new))
    }

    fn decimal<T: FromStr>(&self, name: &str) -> Result<Option<T>, Error> {
        self.read(name, |text| {
            let as_written = text.parse().ok();
            as_written.or_else(|| value::decimal(text)?.parse().ok())
        })
    }

    fn yes(&self, name: &str) -> Result<Option<bool>, Error> {
        self.read(name, |text| match text.to_ascii_lowercase().as_str() {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        })
    }

    /// The readings that the link names, and the default for the others.
    fn reading(&self) -> Result<Reading, Error> {
        let mut reading = Reading::default();
        for place in Reading::OPEN_PLACES {
            let chosen = self.read(place.link, |text| {
                let mut answers = place.answers.iter();
                let answer = answers.find(|answer| answer.eq_ignore_ascii_case(text))?;
                reading.with(place.id, answer)
            })?;
            reading = chosen.unwrap_or(reading);
        }
        Ok(reading)
    }
}

/// The most characters of an unknown name or value that an error shows.
const SHOWN: usize = 28;

fn shown(text: &str) -> String {
    text.chars().take(SHOWN).collect()
}

fn unknown(name: &str, meant: &'static str) -> Error {
    let name = shown(name);
    Error::new(ErrorCode::UnknownName, &name, &name, meant)
}

fn twice(name: &str, before: &str, value: &str) -> Error {
    let given = [&shown(before), ", ", &shown(value)].concat();
    Error::new(ErrorCode::GivenTwice, name, given, "this name once")
}
