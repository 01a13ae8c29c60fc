//! Scenarios that stay in the module.

use super::border::{Answer, Given, Refusal, answer};
use crate::{Scenario, Settlement};
use wasm_bindgen::prelude::*;

/// Scenarios that were read once, and their settlements. Only those asked for
/// cross the border as objects, which costs far more than settling them.
#[wasm_bindgen]
#[derive(Default)]
pub struct Batch {
    scenarios: Vec<Scenario>,
    settlements: Vec<Settlement>,
}

#[wasm_bindgen]
impl Batch {
    /// A batch without scenarios.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the scenarios of a message. Answers with the number of scenarios in the
    /// batch.
    pub fn add(&mut self, tape: &[u32], text: &str) -> Answer {
        answer(|| {
            let scenarios: Vec<_> = Given::new(tape, text).take_all()?;
            self.scenarios.extend(scenarios);
            Ok(self.scenarios.len())
        })
    }

    /// Settles all scenarios. Answers with the number that were settled.
    pub fn settle(&mut self) -> Answer {
        answer(|| {
            let settled = crate::settle_many(&self.scenarios);
            self.settlements = settled.map_err(|bulk| Refusal::at(bulk.index, bulk.error))?;
            Ok(self.settlements.len())
        })
    }

    /// Answers with the settlement at an index, or with `null` if there is none.
    pub fn at(&self, index: u32) -> Answer {
        answer(|| Ok(self.settlements.get(index as usize)))
    }
}
