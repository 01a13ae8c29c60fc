//! The parts of the program that are fetched when a reader goes there.
//!
//! Each is cut off from the rest when the program is built, and comes as files of
//! its own. A part that cannot be fetched says so in its status, and is tried again
//! when it is next asked for.

#![expect(
    clippy::unnecessary_wraps,
    reason = "what can fail is the fetching, which is added around each part"
)]

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
    /// What plays all member states together.
    Union,
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
    pub language: Language,
    /// The state of the page. `None` on a page that is about no member state.
    state: StoredValue<Option<State>>,
    /// The address of the worker's script.
    worker: StoredValue<String>,
    desk: RwSignal<Status>,
    tools: RwSignal<Status>,
    share: RwSignal<Status>,
    union: RwSignal<Status>,
}

impl Parts {
    /// The parts of a page, none of them asked for.
    #[must_use]
    pub fn new(language: Language, state: Option<State>, worker: String) -> Self {
        let not_asked = || RwSignal::new(Status::NotAsked);
        Self {
            language,
            state: StoredValue::new(state),
            worker: StoredValue::new(worker),
            desk: not_asked(),
            tools: not_asked(),
            share: not_asked(),
            union: not_asked(),
        }
    }

    /// How far a part is, followed from here on.
    #[must_use]
    pub fn status(self, part: Part) -> Status {
        self.signal(part).get()
    }

    /// How far a part is now.
    #[must_use]
    pub fn status_now(self, part: Part) -> Status {
        self.signal(part).get_untracked()
    }

    /// Fetches a part and opens it, unless it is open or on its way: so it opens once.
    pub fn ask(self, part: Part) {
        if matches!(self.status_now(part), Status::Asked | Status::Open) {
            return;
        }
        self.signal(part).set(Status::Asked);
        leptos::task::spawn_local(async move {
            let opened = match part {
                Part::Desk => desk(self).await,
                Part::Tools => tools(self).await,
                Part::Share => share(self).await,
                Part::Union => union(self).await,
            };
            self.signal(part).set(if opened.is_ok() {
                Status::Open
            } else {
                Status::Missing
            });
        });
    }

    const fn signal(self, part: Part) -> RwSignal<Status> {
        match part {
            Part::Desk => self.desk,
            Part::Tools => self.tools,
            Part::Share => self.share,
            Part::Union => self.union,
        }
    }
}

#[wasm_split(desk, wasm_split_path = ::leptos::wasm_split, fallible)]
fn desk(parts: Parts) -> Result<(), SplitLoaderError> {
    if let Some(state) = parts.state.get_value() {
        crate::desk::open(state, parts.worker.get_value());
    }
    Ok(())
}

#[wasm_split(tools, wasm_split_path = ::leptos::wasm_split, fallible)]
fn tools(parts: Parts) -> Result<(), SplitLoaderError> {
    crate::tools::take_up(parts.language);
    Ok(())
}

#[wasm_split(share, wasm_split_path = ::leptos::wasm_split, fallible)]
fn share(parts: Parts) -> Result<(), SplitLoaderError> {
    crate::share::take_up(parts.language);
    Ok(())
}

#[wasm_split(union, wasm_split_path = ::leptos::wasm_split, fallible)]
fn union(parts: Parts) -> Result<(), SplitLoaderError> {
    if let Some(state) = parts.state.get_value() {
        crate::union::open(state);
    }
    Ok(())
}
