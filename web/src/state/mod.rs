//! The one state of the page: the scenario. All else follows from it.

mod address;
pub mod early;
mod field;

pub use field::Field;

use crate::text;
use leptos::prelude::*;
use solidarity_core::{Cases, Cycle, Error, Scenario, Settlement, settle_in};

/// The scenario, which can always be settled, and what is being typed.
#[derive(Clone, Copy)]
pub struct State {
    /// The settlement is kept beside its scenario: a scenario that cannot be
    /// settled never gets in.
    settled: RwSignal<Settled>,
    /// What stands in a field while it cannot be taken over, with the reason.
    drafts: [RwSignal<Option<Draft>>; 3],
    /// The address the page was opened with, while it cannot be taken over.
    pub address: RwSignal<Option<Draft>>,
}

struct Settled {
    scenario: Scenario,
    settlement: Settlement,
}

/// Text in a field, or in the address, that could not be taken over.
#[derive(Clone)]
pub struct Draft {
    /// As it was typed.
    pub text: String,
    /// What is wrong with it.
    pub fault: String,
}

impl State {
    /// The first view.
    ///
    /// # Panics
    /// Never in practice: the first view can be settled, and a test says so.
    pub fn new() -> Self {
        let settled = Settled::of(Scenario::default());
        #[expect(clippy::expect_used, reason = "without a first view there is no page")]
        let settled = settled.expect("the first view can be settled");
        Self {
            settled: RwSignal::new(settled),
            drafts: Field::ALL.map(|_| RwSignal::new(None)),
            address: RwSignal::new(None),
        }
    }

    /// Reads the scenario, and follows it.
    pub fn scenario<T>(self, read: impl FnOnce(&Scenario) -> T) -> T {
        self.settled.with(|settled| read(&settled.scenario))
    }

    /// Reads the settlement, and follows it.
    pub fn settlement<T>(self, read: impl FnOnce(&Settlement) -> T) -> T {
        self.settled.with(|settled| read(&settled.settlement))
    }

    /// Reads both, and follows them.
    pub fn settled<T>(self, read: impl FnOnce(&Scenario, &Settlement) -> T) -> T {
        self.settled
            .with(|settled| read(&settled.scenario, &settled.settlement))
    }

    /// Changes the scenario if it can be settled then; else it stays as it is,
    /// and what is wrong comes back in words.
    pub fn change(self, change: impl FnOnce(&mut Scenario)) -> Result<(), String> {
        let mut scenario = self
            .settled
            .with_untracked(|settled| settled.scenario.clone());
        change(&mut scenario);
        self.replace(scenario)
    }

    fn replace(self, scenario: Scenario) -> Result<(), String> {
        let settled = Settled::of(scenario).map_err(|error| text::fault(&error))?;
        self.settled.set(settled);
        Ok(())
    }

    /// Takes over what is typed in a field, or keeps it as a draft that says
    /// what is wrong. The last valid result stays either way.
    pub fn type_in(self, field: Field, typed: &str) {
        let taken = field
            .read(typed)
            .map_err(str::to_owned)
            .and_then(|cases| self.change(|scenario| field.set(scenario, cases)));
        let draft = taken.err().map(|fault| Draft {
            text: typed.to_owned(),
            fault,
        });
        self.draft(field).set(draft);
    }

    /// Sets a field by a button or the slider.
    pub fn choose(self, field: Field, cases: Cases) {
        self.type_in(field, &cases.to_string());
    }

    /// Sets whether the Forum was reconvened.
    pub fn reconvene(self, reconvened: bool) {
        // That alone makes no scenario one that cannot be settled.
        let _ = self.change(|scenario| scenario.forum_reconvened = reconvened);
    }

    /// The draft in a field, if there is one.
    pub fn draft(self, field: Field) -> RwSignal<Option<Draft>> {
        let [pledges, eligible, pool] = self.drafts;
        match field {
            Field::Pool => pool,
            Field::UnionPledges => pledges,
            Field::Eligible => eligible,
        }
    }

    /// What stands in a field: the draft, or the scenario's value.
    pub fn text_of(self, field: Field) -> String {
        let draft = self
            .draft(field)
            .with(|draft| Some(draft.as_ref()?.text.clone()));
        draft.unwrap_or_else(|| {
            self.scenario(|scenario| field.get(scenario).map(text::cases).unwrap_or_default())
        })
    }
}

impl Settled {
    fn of(scenario: Scenario) -> Result<Self, Error> {
        let cycle = Cycle::find(&scenario.cycle)?;
        let settlement = settle_in(&cycle, &scenario)?;
        Ok(Self {
            scenario,
            settlement,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_view_can_be_settled() {
        assert!(Settled::of(Scenario::default()).is_ok());
    }

    #[test]
    fn a_fault_keeps_the_last_valid_result_and_what_was_typed() {
        let owner = Owner::new();
        owner.with(|| {
            let state = State::new();
            state.type_in(Field::Pool, "30.000");
            assert_eq!(state.settlement(|s| s.fair_share.cases.get()), 1_553);
            state.type_in(Field::Pool, "dertig");
            assert_eq!(state.settlement(|s| s.fair_share.cases.get()), 1_553);
            assert_eq!(state.text_of(Field::Pool), "dertig");
            state.type_in(Field::Pool, "15000");
            assert_eq!(state.settlement(|s| s.fair_share.cases.get()), 777);
            assert_eq!(state.text_of(Field::Pool), "15.000");
        });
    }
}
