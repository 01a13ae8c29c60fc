//! The program that the Web Worker runs.

use counterexample_worker::Searcher;
use gloo::worker::Registrable;

fn main() {
    Searcher::registrar().register();
}
