//! The one state of the page: the scenario. All else follows from it.

mod address;
pub mod early;
mod field;
mod reading;
mod rest;
mod series;
mod switch;

pub use field::Field;
pub use reading::OfferedReading;
pub use series::{Series, pledges_taking};
pub use switch::Switch;

use field::FIELDS;
use leptos::prelude::*;
use said::fault;
use said::language::Language;
use said::number::{self, Style};
use said::subject::Subject;
use solidarity_core::{Cycle, Error, Scenario, Settlement, settle_in};

/// The id of the slider of the Union's pledges.
pub const SLIDER: &str = "pledges-slider";

/// The scenario, which can always be settled, and what is being typed.
#[derive(Clone, Copy)]
pub struct State {
    /// The language of the page; it stays.
    pub language: Language,
    /// The state that the page is about; it stays, whatever the scenario.
    pub subject: Subject,
    /// The settlement is kept beside its scenario: a scenario that cannot be
    /// settled never gets in.
    settled: RwSignal<Settled>,
    /// The same scenario at all numbers of Union pledges; changed only where it
    /// would be another one.
    pub series: RwSignal<Series>,
    /// The scenario once it has been at rest: for what would hold up a slider.
    pub rested: RwSignal<Scenario>,
    /// Whether the reader has changed the scenario since it was last at rest; an
    /// address that changes it is no such move.
    by_reader: StoredValue<bool>,
    /// Whether the Forum is reconvened in it; changed only where it differs.
    pub reconvened: RwSignal<bool>,
    /// What stands in a field while it cannot be taken over, with the reason.
    drafts: [RwSignal<Option<Draft>>; FIELDS],
    /// Why the address the page was opened with cannot be taken over.
    pub address_fault: RwSignal<Option<String>>,
    /// What is said aloud once the scenario has been at rest.
    pub announced: RwSignal<Option<String>>,
}

/// A scenario and what it comes to.
pub struct Settled {
    pub scenario: Scenario,
    pub settlement: Settlement,
}

/// Text in a field that could not be taken over.
#[derive(Clone)]
struct Draft {
    text: String,
    fault: String,
}

impl State {
    /// The first view.
    ///
    /// # Panics
    /// Never in practice: each first view can be settled, and a test says so.
    pub fn new(language: Language, subject: Subject) -> Self {
        let settled = Settled::of(subject.first_view());
        #[expect(clippy::expect_used, reason = "without a first view there is no page")]
        let settled = settled.expect("the first view can be settled");
        let series = Series::of(&settled.scenario);
        let rested = RwSignal::new(settled.scenario.clone());
        let settled = RwSignal::new(settled);
        Self {
            language,
            subject,
            settled,
            series: RwSignal::new(series),
            rested,
            by_reader: StoredValue::new(false),
            reconvened: RwSignal::new(false),
            drafts: Field::ALL.map(|_| RwSignal::new(None)),
            address_fault: RwSignal::new(None),
            announced: RwSignal::new(None),
        }
    }

    /// Reads scenario and settlement, and follows them.
    pub fn settled<T>(self, read: impl FnOnce(&Settled) -> T) -> T {
        self.settled.with(read)
    }

    /// Changes the scenario if it can be settled then; else it stays as it is,
    /// and what is wrong comes back in words.
    pub fn change(self, change: impl FnOnce(&mut Scenario)) -> Result<(), String> {
        let mut scenario = self.now(|now| now.scenario.clone());
        change(&mut scenario);
        self.replace(scenario)?;
        self.by_reader.set_value(true);
        Ok(())
    }

    /// Reads scenario and settlement as they are now.
    pub fn now<T>(self, read: impl FnOnce(&Settled) -> T) -> T {
        self.settled.with_untracked(read)
    }

    fn replace(self, scenario: Scenario) -> Result<(), String> {
        let settled = Settled::of(scenario).map_err(|error| fault::fault(&error, self.language))?;
        let Settled { scenario, .. } = &settled;
        // What the pictures show in every case, stays while a slider moves.
        if self.series.with_untracked(|series| !series.is_of(scenario)) {
            self.series.set(Series::of(scenario));
        }
        if self.reconvened.get_untracked() != scenario.forum_reconvened {
            self.reconvened.set(scenario.forum_reconvened);
        }
        self.settled.set(settled);
        Ok(())
    }

    /// Takes over what is typed in a field, or keeps it as a draft that says
    /// what is wrong. The last valid result stays either way.
    pub fn type_in(self, field: Field, typed: &str) {
        let taken = field
            .read(typed, self.language)
            .map_err(|slip| number::slip::text(slip, self.language).to_owned())
            .and_then(|value| self.change(|scenario| field.set(scenario, value)));
        let draft = taken.err().map(|fault| Draft {
            text: typed.to_owned(),
            fault,
        });
        if let Some(signal) = self.draft(field) {
            signal.set(draft);
        }
    }

    /// Sets a field to a number that was not typed.
    pub fn choose(self, field: Field, value: u64) {
        self.type_in(field, &value.to_string());
    }

    /// Sets a switch.
    pub fn switch(self, switch: Switch, on: bool) {
        // A switch alone makes no scenario one that cannot be settled.
        let _ = self.change(|scenario| switch.set(scenario, on));
    }

    /// Has the regulation read in one of the ways that it leaves open.
    pub fn read(self, offered: &OfferedReading) {
        // A reading alone makes no scenario one that cannot be settled.
        let _ = self.change(|scenario| offered.choose(scenario));
    }

    fn draft(self, field: Field) -> Option<RwSignal<Option<Draft>>> {
        let place = Field::ALL.iter().position(|other| *other == field);
        place.and_then(|place| self.drafts.get(place).copied())
    }

    /// What is wrong with what stands in a field.
    pub fn fault_of(self, field: Field) -> Option<String> {
        self.draft(field)?
            .with(|draft| Some(draft.as_ref()?.fault.clone()))
    }

    /// What stands in a field: the draft, or the scenario's value.
    pub fn text_of(self, field: Field) -> String {
        let draft = self
            .draft(field)
            .and_then(|draft| draft.with(|draft| Some(draft.as_ref()?.text.clone())));
        let written = |value: String| Style::Plain.write(&value, self.language);
        draft.unwrap_or_else(|| {
            self.settled(|settled| field.get(&settled.scenario).map(written))
                .unwrap_or_default()
        })
    }
}

impl Settled {
    /// Settles a scenario.
    pub fn of(scenario: Scenario) -> Result<Self, Error> {
        let settlement = settle_in(&Cycle::find(&scenario.cycle)?, &scenario)?;
        Ok(Self {
            scenario,
            settlement,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use said::cycle;

    #[test]
    fn every_first_view_can_be_settled() {
        assert!(Subject::all().all(|subject| Settled::of(subject.first_view()).is_ok()));
    }

    #[test]
    fn a_fault_keeps_the_last_valid_result_and_what_was_typed() {
        let owner = Owner::new();
        owner.with(|| {
            let state = State::new(Language::Nl, Subject::netherlands());
            let fair_share = || state.settled(|now| now.settlement.fair_share.cases.get());
            state.type_in(Field::Pool, "30.000");
            assert_eq!(fair_share(), 1_553);
            state.type_in(Field::Pool, "veel");
            assert_eq!(fair_share(), 1_553);
            assert_eq!(state.text_of(Field::Pool), "veel");
            assert!(state.fault_of(Field::Pool).is_some());
            state.type_in(Field::Pool, "15000");
            assert_eq!(fair_share(), 777);
            assert_eq!(state.text_of(Field::Pool), "15.000");
            assert!(state.fault_of(Field::Pool).is_none());
        });
    }

    #[test]
    fn a_reading_is_taken_over_and_what_is_carried_out_follows_what_is_pledged() {
        let owner = Owner::new();
        owner.with(|| {
            let state = State::new(Language::Nl, Subject::netherlands());
            let offered = OfferedReading::find("fallenAway-always");
            assert!(offered.is_some_and(|offered| {
                state.read(&offered);
                state.now(|now| offered.is_chosen(&now.scenario))
            }));
            state.type_in(Field::Implemented, "8.000");
            // Under that reading no new Forum is needed.
            assert!(state.now(|now| now.settlement.trigger.mandatory));
            state.type_in(Field::UnionPledges, "5.000");
            // As many fall away as before.
            assert_eq!(state.text_of(Field::Implemented), "3.934");
            assert!(state.series.with(|series| series.turning().is_some()));
            state.type_in(Field::Implemented, "6.000");
            assert!(state.fault_of(Field::Implemented).is_some());
            state.type_in(Field::Implemented, "");
            assert_eq!(state.text_of(Field::Implemented), "");
        });
    }

    #[test]
    fn each_field_and_switch_gives_back_what_was_set() {
        let mut scenario = cycle::first_view();
        for field in Field::ALL {
            field.set(&mut scenario, Some(7));
            assert_eq!(field.get(&scenario).as_deref(), Some("7"), "{field:?}");
        }
        for switch in Switch::ALL {
            for on in [true, false] {
                switch.set(&mut scenario, on);
                assert_eq!(switch.get(&scenario), on, "{switch:?}");
            }
        }
    }
}
