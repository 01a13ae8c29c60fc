//! The search for counterexamples, in steps.

use super::border::{Answer, Given, answer};
use wasm_bindgen::prelude::*;

/// See [`crate::counterexample::CounterexampleSearch`].
#[wasm_bindgen]
#[derive(Default)]
pub struct CounterexampleSearch {
    search: Option<crate::counterexample::CounterexampleSearch>,
}

#[wasm_bindgen]
impl CounterexampleSearch {
    /// A search without a space. `open` gives it one, because an exception in a
    /// constructor unwinds through the module.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the [`crate::counterexample::Space`] of a message. Answers with the
    /// number of its combinations.
    pub fn open(&mut self, tape: &[u32], text: &str) -> Answer {
        answer(|| {
            let search =
                crate::counterexample::CounterexampleSearch::new(&Given::new(tape, text).take()?)?;
            Ok(self.search.insert(search).total())
        })
    }

    /// Tries up to `n` more combinations. Answers with the progress, or with `null`
    /// if it has no space.
    pub fn step(&mut self, n: u32) -> Answer {
        answer(|| Ok(self.search.as_mut().map(|search| search.step(n.into()))))
    }
}
