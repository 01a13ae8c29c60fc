//! The parts of the program that are fetched when a reader goes there.
//!
//! Each is cut off from the rest when the program is built, and comes as files of
//! its own. A part that cannot be fetched says so in its status, and the next time
//! that it is asked for it is tried again.

use crate::state::State;
use leptos::prelude::*;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use said::language::Language;

/// A part of the program.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// What answers a reader's questions.
    Desk,
    /// What sorts, filters and saves tables and pictures.
    Tools,
    /// What makes links, citations and codes of a reader's choice.
    Share,
}

/// How far a part is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    /// Nobody has needed it yet.
    NotAsked,
    /// It was asked for and is on its way.
    Asked,
    /// It answers.
    Open,
    /// It could not be fetched.
    Missing,
}

/// The parts of the page that runs, with all that they need of it.
#[derive(Clone, Copy)]
pub struct Parts {
    /// The language of the page.
    language: Language,
    /// The state of the page. `None` on a page that is about no member state.
    state: Option<State>,
    /// The address of the worker's script.
    worker: StoredValue<String>,
    desk: RwSignal<Status>,
    tools: RwSignal<Status>,
    share: RwSignal<Status>,
}

impl Parts {
    /// The parts of a page, none of them asked for.
    pub fn new(language: Language, state: Option<State>, worker: String) -> Self {
        let not_asked = || RwSignal::new(Status::NotAsked);
        Self {
            language,
            state,
            worker: StoredValue::new(worker),
            desk: not_asked(),
            tools: not_asked(),
            share: not_asked(),
        }
    }

    /// Whether the page is about a member state, and so has a scenario.
    pub const fn has_state(self) -> bool {
        self.state.is_some()
    }

    /// How far a part is; changes with it.
    pub const fn status(self, part: Part) -> RwSignal<Status> {
        match part {
            Part::Desk => self.desk,
            Part::Tools => self.tools,
            Part::Share => self.share,
        }
    }

    /// Fetches a part and opens it, unless it is open. Gives whether it is open then.
    pub async fn open(self, part: Part) -> bool {
        let status = self.status(part);
        if status.get_untracked() == Status::Open {
            return true;
        }
        status.set(Status::Asked);
        let opened = match part {
            Part::Desk => desk(self).await,
            Part::Tools => tools(self).await,
            Part::Share => share(self).await,
        };
        status.set(if opened.is_ok() {
            Status::Open
        } else {
            Status::Missing
        });
        opened.is_ok()
    }

    /// Asks for a part without waiting for it.
    pub fn ask(self, part: Part) {
        leptos::task::spawn_local(async move {
            self.open(part).await;
        });
    }

    /// Whether a part still has to be opened once it is here: asked for twice, it
    /// arrives twice.
    fn is_waited_for(self, part: Part) -> bool {
        self.status(part).get_untracked() != Status::Open
    }
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible)]
fn desk(parts: Parts) -> Result<(), SplitLoaderError> {
    if let Some(state) = parts.state.filter(|_| parts.is_waited_for(Part::Desk)) {
        crate::desk::open(state, parts.worker.get_value());
    }
    Ok(())
}

#[wasm_split(tools, wasm_split_path = ::leptos::wasm_split, fallible)]
fn tools(parts: Parts) -> Result<(), SplitLoaderError> {
    if parts.is_waited_for(Part::Tools) {
        crate::tools::take_up(parts.language);
    }
    Ok(())
}

#[wasm_split(share, wasm_split_path = ::leptos::wasm_split, fallible)]
fn share(parts: Parts) -> Result<(), SplitLoaderError> {
    if parts.is_waited_for(Part::Share) {
        crate::share::take_up();
    }
    Ok(())
}
