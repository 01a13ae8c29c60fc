//! The search for counterexamples, in steps.

use super::{
    Answer,
    border::{give, take, throw},
};
use wasm_bindgen::prelude::*;

/// See [`crate::CounterexampleSearch`].
#[wasm_bindgen]
pub struct CounterexampleSearch {
    search: crate::CounterexampleSearch,
}

#[wasm_bindgen]
impl CounterexampleSearch {
    /// Reads a [`crate::Space`].
    #[wasm_bindgen(constructor)]
    pub fn new(space: JsValue) -> Result<Self, JsValue> {
        let search = crate::CounterexampleSearch::new(&take(space)?).map_err(throw)?;
        Ok(Self { search })
    }

    /// How many combinations there are.
    #[wasm_bindgen(getter)]
    pub fn total(&self) -> Answer {
        give(&self.search.total())
    }

    /// Tries up to `n` more; the progress.
    pub fn step(&mut self, n: u32) -> Answer {
        give(&self.search.step(n.into()))
    }
}
