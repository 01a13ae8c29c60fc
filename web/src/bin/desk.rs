//! The program of the desk. Its script opens it, because that knows where the
//! worker is.

use wasm_bindgen::prelude::wasm_bindgen;

/// Opens the desk; `worker` is the address of the worker's script.
#[wasm_bindgen]
pub fn open(worker: String) {
    solidariteitswijzer::desk::open(worker);
}

fn main() {}
