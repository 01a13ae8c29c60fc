//! The Union that a reader plays, and its link.

use super::form::{Deduction, Form};
use said::cycle;
use solidarity_core::union::{NamedUnionId, Union, UnionState};
use solidarity_core::{Cases, Obligation, Scenario};
use std::collections::BTreeMap;

/// A Union that has a name, with what was changed in it.
#[derive(Clone, PartialEq, Debug)]
pub struct Played {
    from: NamedUnionId,
    /// By the codes of the states.
    changed: BTreeMap<&'static str, Change>,
}

/// What a reader has a state do.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Change {
    /// What it chooses.
    pub form: Form,
    /// What the Council deducts.
    pub deduction: Deduction,
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

/// The fair share of a state in the pool of a scenario, in cases.
#[must_use]
pub fn fair_share(scenario: &Scenario, code: &str) -> Option<Cases> {
    let cycle = cycle::told();
    let share = cycle.share(cycle.bound_state(code).ok()?)?;
    Some(scenario.pool.fair_share(share).ok()?.cases)
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

    /// The same with another choice of one state.
    #[must_use]
    pub fn with(&self, code: &'static str, change: Change) -> Self {
        let mut played = self.clone();
        played.changed.insert(code, change);
        played
    }

    /// The Union that a link says. What it does not know in it is passed over: a link
    /// may come from a page with other states or choices.
    #[must_use]
    pub fn read(link: &str) -> Self {
        let mut pieces = link.split('_');
        let from = pieces.next().and_then(find);
        let changed = pieces.filter_map(|piece| {
            let mut words = piece.split('-');
            let code = code(words.next()?)?;
            let word = words.next()?;
            let form = Form::CHOICES.into_iter().find(|form| form.word() == word)?;
            if form == Form::UsesPool && !benefits(code) {
                return None;
            }
            let word = words.next().unwrap_or(Deduction::None.word());
            let mut deductions = Deduction::ALL.into_iter();
            let deduction = deductions.find(|deduction| deduction.word() == word)?;
            Some((code, Change { form, deduction }))
        });
        Self {
            from: from.unwrap_or(NamedUnionId::AsChosen),
            changed: changed.collect(),
        }
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
            link.push_str(&["_", code, "-", form.word()].concat());
            if *deduction != Deduction::None {
                link.push_str(&["-", deduction.word()].concat());
            }
        }
        link
    }

    /// The Union, with the Forum reconvened, in the pool of a scenario and by its
    /// readings and rules. Returns `None` if it cannot be calculated with.
    #[must_use]
    pub fn union(&self, scenario: &Scenario) -> Option<Union> {
        let cycle = cycle::told();
        let mut union = Union::named(self.from, &cycle, scenario.pool).ok()??;
        union.forum_reconvened = true;
        union.reading = scenario.reading;
        union.rules = scenario.rules;
        for (code, change) in &self.changed {
            let fair_share = fair_share(scenario, code)?;
            let does = UnionState {
                deduction_cases: change.deduction.cases(fair_share),
                ..change.form.does(scenario.pool, fair_share).ok()?
            };
            union.states.insert((*code).to_owned(), does);
        }
        Some(union)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("")]
    #[case("everyonePays")]
    #[case("asChosen_DE-money")]
    #[case("spainsCount_DE-refuses_FR-half-half_IT-uses")]
    fn a_link_restores_the_whole_union(#[case] link: &str) {
        assert_eq!(Played::read(link).write(), link);
    }

    #[rstest]
    #[case("nothing", "")]
    #[case("asChosen_XX-money_DE", "")]
    // Only a benefitting state can use the pool.
    #[case("asChosen_NL-uses_DE-money", "asChosen_DE-money")]
    #[case("everyonePays_DE-money-no", "everyonePays")]
    fn what_it_does_not_know_is_passed_over(#[case] link: &str, #[case] read: &str) {
        assert_eq!(Played::read(link).write(), read);
    }

    #[test]
    fn a_state_does_what_was_chosen_for_it() {
        let scenario = cycle::first_view();
        for form in Form::CHOICES {
            for deduction in Deduction::ALL {
                // Italy benefits, so that it can do all of them.
                let change = Change { form, deduction };
                let played = Played::from(NamedUnionId::AsChosen).with("IT", change);
                let union = played.union(&scenario);
                let does = union.and_then(|union| union.states.get("IT").copied());
                let fair_share = fair_share(&scenario, "IT").unwrap_or_default();
                let does = does.unwrap_or_default();
                let found = (
                    Form::chosen(&does, scenario.pool, fair_share),
                    Deduction::of(&does, fair_share),
                );
                assert_eq!(found, (form, deduction));
            }
        }
    }
}
