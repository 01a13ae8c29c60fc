//! The program of the tools.

use wasm_bindgen::prelude::wasm_bindgen;

/// Takes up the tools for the tables and pictures of the page.
#[wasm_bindgen]
pub fn take_up() {
    solidariteitswijzer::tools::take_up();
}

fn main() {}
