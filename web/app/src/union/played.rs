//! The Union that a reader plays, and its link.

use super::form::{Deduction, Form};
use said::cycle;
use solidarity_core::union::{NamedUnionId, Union, UnionState};
use solidarity_core::{Obligation, Pool, Reading, Rules, Scenario};
use std::collections::BTreeMap;

/// A Union that has a name, with what was changed in it.
#[derive(Clone, PartialEq, Debug)]
pub struct Played {
    from: NamedUnionId,
    /// By the codes of the states.
    changed: BTreeMap<&'static str, Change>,
}

/// What a reader has a state do. What is `None` is as in the named Union.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Change {
    /// What it chooses.
    pub form: Option<Form>,
    /// What the Council deducts.
    pub deduction: Option<Deduction>,
}

/// What a Union takes from the scenario of its page.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Common {
    pool: Pool,
    reading: Reading,
    rules: Rules,
}

impl Common {
    /// That of a scenario.
    #[must_use]
    pub const fn of(scenario: &Scenario) -> Self {
        Self {
            pool: scenario.pool,
            reading: scenario.reading,
            rules: scenario.rules,
        }
    }
}

/// The name of a named Union in links and controls, which is that of the package.
#[must_use]
pub const fn name(id: NamedUnionId) -> &'static str {
    match id {
        NamedUnionId::AsChosen => "asChosen",
        NamedUnionId::EveryonePays => "everyonePays",
        NamedUnionId::EveryoneRelocates => "everyoneRelocates",
        NamedUnionId::SpainsCount => "spainsCount",
    }
}

/// The named Union of that name. Returns `None` if there is none.
#[must_use]
pub fn find(named: &str) -> Option<NamedUnionId> {
    NamedUnionId::ALL.into_iter().find(|id| name(*id) == named)
}

/// The code of a bound state, as the data have it. Returns `None` if there is none.
#[must_use]
pub fn code(code: &str) -> Option<&'static str> {
    let state = cycle::told().bound_state(code).ok()?;
    Some(state.code)
}

/// Whether a state benefits, so that it can use the pool.
#[must_use]
pub fn benefits(code: &str) -> bool {
    let state = cycle::told().bound_state(code);
    state.is_ok_and(|state| state.obligation == Obligation::Benefitting)
}

impl Played {
    /// A named Union as it is.
    #[must_use]
    pub const fn from(from: NamedUnionId) -> Self {
        let changed = BTreeMap::new();
        Self { from, changed }
    }

    /// Which named Union it is. Returns `None` once something was changed in it.
    #[must_use]
    pub fn is_as_named(&self) -> Option<NamedUnionId> {
        self.changed.is_empty().then_some(self.from)
    }

    /// The same with another change of one state, of which the rest stays.
    #[must_use]
    pub fn with(&self, code: &'static str, change: Change) -> Self {
        let mut played = self.clone();
        let kept = played.changed.entry(code).or_default();
        kept.form = change.form.or(kept.form);
        kept.deduction = change.deduction.or(kept.deduction);
        played
    }

    /// The Union that a link says. A link read by half would show another Union than
    /// was meant.
    ///
    /// # Errors
    /// The first piece that this page does not know.
    pub fn read(link: &str) -> Result<Self, String> {
        // What a sentence around a link leaves at its end.
        let link = link.trim_end_matches(|sign: char| !sign.is_ascii_alphanumeric());
        let mut pieces = link.split('_');
        let from = pieces.next().unwrap_or_default();
        let unknown = |piece: &str| piece.to_owned();
        let mut played = Self::from(match from {
            "" => NamedUnionId::AsChosen,
            name => find(name).ok_or_else(|| unknown(name))?,
        });
        for piece in pieces {
            let (code, change) = changed(piece).ok_or_else(|| unknown(piece))?;
            played = played.with(code, change);
        }
        Ok(played)
    }

    /// The link that says it, after `union=`; empty as long as every state does what it
    /// chose.
    #[must_use]
    pub fn write(&self) -> String {
        if self.is_as_named() == Some(NamedUnionId::AsChosen) {
            return String::new();
        }
        let mut link = name(self.from).to_owned();
        for (code, Change { form, deduction }) in &self.changed {
            link.push_str(&["_", code].concat());
            let words = form.map(Form::word).into_iter();
            for word in words.chain(deduction.map(Deduction::word)) {
                link.push_str(&["-", word].concat());
            }
        }
        link
    }

    /// The Union, with the Forum reconvened. Returns `None` if it cannot be calculated
    /// with.
    #[must_use]
    pub fn union(&self, common: Common) -> Option<Union> {
        let Common {
            pool,
            reading,
            rules,
        } = common;
        let cycle = cycle::told();
        let mut union = Union::named(self.from, &cycle, pool).ok()??;
        union.forum_reconvened = true;
        union.reading = reading;
        union.rules = rules;
        for (code, change) in &self.changed {
            let share = cycle.share(cycle.bound_state(code).ok()?)?;
            let fair_share = pool.fair_share(share).ok()?.cases;
            let does = union.states.get_mut(*code)?;
            if let Some(form) = change.form {
                *does = UnionState {
                    deduction_cases: does.deduction_cases,
                    ..form.does(pool, fair_share).ok()?
                };
            }
            if let Some(deduction) = change.deduction {
                does.deduction_cases = deduction.cases(fair_share);
            }
        }
        Some(union)
    }
}

/// A state and what is changed of it, as a piece of a link says it: `DE-money-half`.
fn changed(piece: &str) -> Option<(&'static str, Change)> {
    let mut words = piece.split('-');
    let code = code(words.next()?)?;
    let mut change = Change::default();
    for word in words {
        match (Form::find(word), Deduction::find(word)) {
            (Some(Form::UsesPool), _) if !benefits(code) => return None,
            (Some(form), _) => change.form = Some(form),
            (None, deduction) => change.deduction = Some(deduction?),
        }
    }
    (change != Change::default()).then_some((code, change))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use solidarity_core::{Cases, Cycle};

    #[rstest]
    #[case("", "")]
    #[case("everyonePays", "everyonePays")]
    #[case("asChosen_DE-money", "asChosen_DE-money")]
    #[case(
        "spainsCount_DE-refuses_FR-relocationMoney-half_IT-usesPool",
        "spainsCount_DE-refuses_FR-relocationMoney-half_IT-usesPool"
    )]
    #[case("spainsCount_DE-half", "spainsCount_DE-half")]
    // As it stands at the end of a sentence.
    #[case("asChosen_DE-money).", "asChosen_DE-money")]
    fn a_link_restores_the_whole_union(#[case] link: &str, #[case] written: &str) {
        let read = Played::read(link).map(|played| played.write());
        assert_eq!(read.as_deref(), Ok(written));
    }

    #[rstest]
    #[case("nothing", "nothing")]
    #[case("asChosen_XX-money", "XX-money")]
    #[case("asChosen_DE", "DE")]
    #[case("asChosen_DE-mony", "DE-mony")]
    // Only a benefitting state can use the pool.
    #[case("asChosen_NL-usesPool", "NL-usesPool")]
    #[case("everyonePays_DE-money-no", "DE-money-no")]
    fn what_it_does_not_know_is_named(#[case] link: &str, #[case] unknown: &str) {
        assert_eq!(Played::read(link), Err(unknown.to_owned()));
    }

    fn common() -> Common {
        Common::of(&cycle::first_view())
    }

    fn does(played: &Played, code: &str) -> UnionState {
        let union = played.union(common());
        let does = union.and_then(|union| union.states.get(code).copied());
        does.unwrap_or_default()
    }

    fn fair_share(cycle: &Cycle, code: &str) -> Cases {
        let share = cycle
            .bound_state(code)
            .ok()
            .and_then(|state| cycle.share(state));
        let fair_share = share.and_then(|share| common().pool.fair_share(share).ok());
        fair_share
            .map(|fair_share| fair_share.cases)
            .unwrap_or_default()
    }

    #[test]
    fn a_state_does_what_was_chosen_for_it() {
        let fair_share = fair_share(&cycle::told(), "IT");
        for form in Form::ALL {
            for deduction in Deduction::ALL {
                // Italy benefits, so that it can do all of them.
                let change = Change {
                    form: Some(form),
                    deduction: Some(deduction),
                };
                let does = does(
                    &Played::from(NamedUnionId::AsChosen).with("IT", change),
                    "IT",
                );
                let found = (
                    Form::of(&does, common().pool, fair_share),
                    Deduction::of(&does, fair_share),
                );
                assert_eq!(found, (form, deduction));
            }
        }
    }

    #[test]
    fn a_deduction_alone_leaves_the_choice_as_it_was() {
        // In Spain's count Germany relocates some of its share, which no form is.
        let counted = Played::from(NamedUnionId::SpainsCount);
        let before = does(&counted, "DE");
        let half = Change {
            deduction: Some(Deduction::Half),
            ..Change::default()
        };
        let after = does(&counted.with("DE", half), "DE");
        assert!(before.relocations > Cases::ZERO);
        assert_eq!(after.relocations, before.relocations);
        assert!(after.deduction_cases > Cases::ZERO);
    }
}
