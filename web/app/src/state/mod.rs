//! The one state of the page: the scenario. All else follows from it.

mod address;
mod field;
pub mod finding;
pub mod reader;
mod reading;
mod rest;
mod series;
mod suppose;
mod switch;

pub use field::Field;
pub use reading::OfferedReading;
pub use series::Series;
pub use suppose::Lowest;
pub use switch::Switch;

use field::FIELDS;
use leptos::prelude::*;
use said::fault;
use said::language::Language;
use said::subject::Subject;
use solidarity_core::written;
use solidarity_core::{Cycle, Error, Scenario, Settlement, settle_in};

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
    /// Whether it has been another than the first view.
    moved: RwSignal<bool>,
    /// The scenario once it has been at rest: for what would hold up a slider.
    pub rested: RwSignal<Scenario>,
    /// Whether the reader has changed the scenario since it was last at rest; an
    /// address that changes it is no such move.
    by_reader: StoredValue<bool>,
    /// Whether the Forum is reconvened in it; changed only where it differs.
    pub reconvened: RwSignal<bool>,
    /// What stands in a field while it cannot be taken over, with the reason.
    drafts: StoredValue<[RwSignal<Option<Draft>>; FIELDS]>,
    /// Why the address the page was opened with cannot be taken over.
    pub address_fault: RwSignal<Option<String>>,
    /// The Union that the reader plays, as its link says it; empty as long as every
    /// state does what it chose.
    pub union: RwSignal<String>,
    /// What is said aloud once the scenario has been at rest.
    pub announced: RwSignal<Option<String>>,
}

/// A scenario and what it comes to.
pub struct Settled {
    /// The scenario.
    pub scenario: Scenario,
    /// What it comes to.
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
    #[must_use]
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
            moved: RwSignal::new(false),
            rested,
            by_reader: StoredValue::new(false),
            reconvened: RwSignal::new(false),
            drafts: StoredValue::new(Field::ALL.map(|_| RwSignal::new(None))),
            address_fault: RwSignal::new(None),
            union: RwSignal::new(String::new()),
            announced: RwSignal::new(None),
        }
    }

    /// Reads scenario and settlement, and follows them.
    pub fn settled<T>(self, read: impl FnOnce(&Settled) -> T) -> T {
        self.settled.with(read)
    }

    /// Whether the scenario has been another than the first view of the page;
    /// changes once.
    #[must_use]
    pub fn is_moved(self) -> bool {
        self.moved.get()
    }

    /// Changes the scenario if it can be settled then.
    ///
    /// # Errors
    /// If it cannot: it stays as it is, and what is wrong is said in words.
    fn change(self, change: impl FnOnce(&mut Scenario)) -> Result<(), String> {
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
        if !self.moved.get_untracked() && *scenario != self.subject.first_view() {
            self.moved.set(true);
        }
        self.settled.set(settled);
        Ok(())
    }

    /// Takes over what is typed in a field, or keeps it as a draft that says
    /// what is wrong. The last valid result stays either way.
    pub async fn type_in(self, field: Field, typed: String) {
        let read = reader::field(field, typed.clone(), self.language).await;
        let taken = read.and_then(|value| self.change(|scenario| field.set(scenario, value)));
        self.keep_draft(field, taken, || typed);
    }

    /// Sets a field to a number that was not typed.
    pub fn choose(self, field: Field, number: u64) {
        let taken = self.change(|scenario| field.set(scenario, Some(number)));
        self.keep_draft(field, taken, || number.to_string());
    }

    /// Has the Union pledge so many relocations and its Forum be reconvened, in one
    /// change.
    pub fn pledge(self, relocations: u64) {
        let taken = self.change(|scenario| {
            Switch::Forum.set(scenario, true);
            Field::UnionPledges.set(scenario, Some(relocations));
        });
        self.keep_draft(Field::UnionPledges, taken, || relocations.to_string());
    }

    /// Keeps what could not be taken over as the draft of its field; what was taken
    /// over ends a draft.
    fn keep_draft(self, field: Field, taken: Result<(), String>, text: impl FnOnce() -> String) {
        let Some(kept) = self.draft(field) else {
            return;
        };
        let draft = taken.err().map(|fault| Draft {
            text: text(),
            fault,
        });
        if draft.is_some() || kept.with_untracked(Option::is_some) {
            kept.set(draft);
        }
    }

    /// Plays another Union, given as its link says it.
    pub fn play(self, union: String) {
        self.by_reader.set_value(true);
        self.union.set(union);
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
        let kept = |place: usize| self.drafts.with_value(|drafts| drafts.get(place).copied());
        place.and_then(kept)
    }

    /// What is wrong with what stands in a field. Returns `None` if it could be
    /// taken over.
    #[must_use]
    pub fn fault_of(self, field: Field) -> Option<String> {
        self.draft(field)?
            .with(|draft| Some(draft.as_ref()?.fault.clone()))
    }

    /// What stands in a field: the draft, or the scenario's value.
    #[must_use]
    pub fn text_of(self, field: Field) -> String {
        let draft = self
            .draft(field)
            .and_then(|draft| draft.with(|draft| Some(draft.as_ref()?.text.clone())));
        let written = |value| written::plain(value, self.language);
        draft.unwrap_or_else(|| {
            self.settled(|settled| field.get(&settled.scenario).map(written))
                .unwrap_or_default()
        })
    }
}

impl Settled {
    /// Settles a scenario.
    ///
    /// # Errors
    /// If the core cannot settle it.
    pub fn of(scenario: Scenario) -> Result<Self, Error> {
        let settlement = settle_in(&Cycle::find(&scenario.cycle)?, &scenario)?;
        Ok(Self {
            scenario,
            settlement,
        })
    }
}

#[cfg(test)]
mod tests;
