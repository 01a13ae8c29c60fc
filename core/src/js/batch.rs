//! Bulk work that stays inside WebAssembly.

use super::border::{give, take_list, throw_at};
use crate::{Scenario, Settlement};
use wasm_bindgen::prelude::*;

/// Scenarios that were read once, and their settlements. Only those asked for
/// cross the border as objects, which costs far more than settling them.
#[wasm_bindgen]
pub struct Batch {
    scenarios: Vec<Scenario>,
    settlements: Vec<Settlement>,
}

#[wasm_bindgen]
impl Batch {
    /// Reads an array of scenarios.
    #[wasm_bindgen(constructor)]
    pub fn new(scenarios: &JsValue) -> Result<Self, JsValue> {
        Ok(Self {
            scenarios: take_list(scenarios)?,
            settlements: Vec::new(),
        })
    }

    /// Settles all of them; the number settled.
    pub fn settle(&mut self) -> Result<usize, JsValue> {
        self.settlements = crate::settle_many(&self.scenarios).map_err(throw_at)?;
        Ok(self.settlements.len())
    }

    /// One settlement, or `undefined` where there is none.
    pub fn at(&self, index: usize) -> Result<JsValue, JsValue> {
        self.settlements
            .get(index)
            .map_or(Ok(JsValue::UNDEFINED), give)
    }
}
