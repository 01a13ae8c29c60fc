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
    /// One that has no space yet: whatever a constructor throws has unwound
    /// through the module.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the [`crate::counterexample::Space`] of a message; how many combinations it has.
    pub fn open(&mut self, tape: &[u32], text: &str) -> Answer {
        answer(|| {
            let search =
                crate::counterexample::CounterexampleSearch::new(&Given::new(tape, text).take()?)?;
            Ok(self.search.insert(search).total())
        })
    }

    /// Tries up to `n` more; the progress, or nothing if it has no space.
    pub fn step(&mut self, n: u32) -> Answer {
        answer(|| Ok(self.search.as_mut().map(|search| search.step(n.into()))))
    }
}
