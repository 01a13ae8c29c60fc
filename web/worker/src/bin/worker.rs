//! The program of the worker.

use counterexample_worker::Searcher;
use gloo::worker::Registrable;

fn main() {
    Searcher::registrar().register();
}
