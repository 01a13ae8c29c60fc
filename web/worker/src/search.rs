//! The worker: it searches in turns, and listens for orders between them.

use crate::{Order, Report};
use gloo::timers::callback::Timeout;
use gloo::worker::{HandlerId, Worker, WorkerScope};
use solidarity_core::{
    Error,
    counterexample::{Axis, CounterexampleSearch, Space},
    query::{from_query, to_query},
};

/// The number of scenarios between two looks at the clock.
const PORTION: u64 = 20_000;

/// The milliseconds that the worker searches before it listens again. A browser makes
/// the pause between two turns take about four.
const TURN: f64 = 100.0;

/// Searches for a counterexample by order of the page, and reports after every turn.
pub struct Searcher {
    search: Option<CounterexampleSearch>,
    /// The page that the reports go to.
    to: Option<HandlerId>,
    report: Report,
    /// The milliseconds spent searching so far.
    spent: f64,
    /// The timer of the next turn. Dropping it stops the search.
    next: Option<Timeout>,
}

impl Worker for Searcher {
    /// The message to itself that a new turn begins.
    type Message = ();
    type Input = Order;
    /// `None` if the order describes no search that can be made.
    type Output = Option<Report>;

    fn create(_: &WorkerScope<Self>) -> Self {
        Self {
            search: None,
            to: None,
            report: Report::default(),
            spent: 0.0,
            next: None,
        }
    }

    fn update(&mut self, scope: &WorkerScope<Self>, (): ()) {
        self.next = None;
        self.turn();
        self.go_on(scope);
    }

    fn received(&mut self, scope: &WorkerScope<Self>, order: Order, id: HandlerId) {
        self.to = Some(id);
        match order {
            Order::Start { base, varying } => {
                self.search = begin(&base, &varying).ok();
                self.spent = 0.0;
                self.report = Report {
                    running: true,
                    total: self.search.as_ref().map_or(0, CounterexampleSearch::total),
                    ..Report::default()
                };
            }
            Order::Stop => self.report.running = false,
            Order::Resume => self.report.running = !self.report.is_done(),
        }
        self.go_on(scope);
    }
}

impl Searcher {
    /// Reports how far the search has come, and starts the timer of the next turn.
    fn go_on(&mut self, scope: &WorkerScope<Self>) {
        if let Some(to) = self.to {
            let report = self.search.as_ref().map(|_| self.report.clone());
            scope.respond(to, report);
        }
        self.next = (self.search.is_some() && self.report.running).then(|| {
            let scope = scope.clone();
            Timeout::new(0, move || scope.send_message(()))
        });
    }

    /// Searches until the time of a turn is over.
    fn turn(&mut self) {
        let Some(search) = &mut self.search else {
            return;
        };
        let start = now();
        loop {
            let progress = search.step(PORTION);
            let spent = now() - start;
            if progress.done || spent >= TURN {
                self.spent += spent;
                self.report = Report {
                    tried: progress.tried,
                    total: progress.total,
                    broken: progress.broken,
                    first: progress.first.map(|first| to_query(&first.scenario)),
                    milliseconds: whole(self.spent),
                    running: !progress.done,
                };
                return;
            }
        }
    }
}

/// Makes the search that an order asks for.
///
/// # Errors
/// Those of [`from_query`] and of [`CounterexampleSearch::new`].
#[expect(
    clippy::disallowed_methods,
    reason = "the desk writes its cycle into every scenario that it sends"
)]
fn begin(base: &str, varying: &[String]) -> Result<CounterexampleSearch, Error> {
    let is_asked = |axis: &Axis| varying.iter().any(|id| id == axis.id());
    CounterexampleSearch::new(&Space {
        base: from_query(base)?,
        varying: Axis::ALL.into_iter().filter(is_asked).collect(),
    })
}

/// The milliseconds since the worker began.
fn now() -> f64 {
    use wasm_bindgen::JsCast;
    let scope: web_sys::WorkerGlobalScope = js_sys::global().unchecked_into();
    scope.performance().map_or(0.0, |clock| clock.now())
}

/// A time in whole milliseconds.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time that passed, far below what a whole number holds"
)]
fn whole(milliseconds: f64) -> u64 {
    milliseconds.round() as u64
}
