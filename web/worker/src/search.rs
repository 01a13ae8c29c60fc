//! The worker itself.

use crate::{Order, Report};
use gloo::timers::callback::Timeout;
use gloo::worker::{HandlerId, Worker, WorkerScope};
use solidarity_core::{
    Error,
    counterexample::{Axis, CounterexampleSearch, Space},
    query::{from_query, to_query},
};

/// Scenarios between two looks at the clock.
const PORTION: u64 = 20_000;

/// How long the worker searches before it listens again, in milliseconds. A
/// browser makes a timeout take about four.
const TURN: f64 = 100.0;

/// Searches for a counterexample as it is told, and reports after every turn.
pub struct Searcher {
    search: Option<CounterexampleSearch>,
    /// Who asked.
    to: Option<HandlerId>,
    report: Report,
    /// Time spent searching, in milliseconds.
    spent: f64,
    /// What brings the next turn; to drop it is to stop.
    next: Option<Timeout>,
}

impl Worker for Searcher {
    /// It is its turn again.
    type Message = ();
    type Input = Order;
    /// `None` if the search that was asked for cannot be made.
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
    /// Reports, and lets the next turn come if there is one.
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

/// Milliseconds since the worker began.
fn now() -> f64 {
    use wasm_bindgen::JsCast;
    let scope: web_sys::WorkerGlobalScope = js_sys::global().unchecked_into();
    scope.performance().map_or(0.0, |clock| clock.now())
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a time that passed, far below what a whole number holds"
)]
fn whole(milliseconds: f64) -> u64 {
    milliseconds.round() as u64
}
