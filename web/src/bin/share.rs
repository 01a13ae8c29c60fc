//! The program that shares.

use wasm_bindgen::prelude::wasm_bindgen;

/// Takes up the form to share, cite and embed.
#[wasm_bindgen]
pub fn take_up() {
    solidariteitswijzer::share::take_up();
}

fn main() {}
