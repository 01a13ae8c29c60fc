//! The worker from the desk's side.

use counterexample_worker::{Order, Report, Searcher};
use gloo::worker::{Spawnable, WorkerBridge};
use leptos::prelude::*;
use solidarity_core::{Scenario, counterexample::Axis, query::to_query};

/// A worker that is fetched at its first order.
#[derive(Clone, Copy)]
pub struct Remote {
    bridge: StoredValue<Option<WorkerBridge<Searcher>>, LocalStorage>,
    /// The address of its script.
    address: StoredValue<String>,
    /// Its last word. `None` before the first.
    pub report: RwSignal<Option<Report>>,
}

impl Remote {
    /// One that has not been asked anything.
    pub fn new(address: String) -> Self {
        Self {
            bridge: StoredValue::new_local(None),
            address: StoredValue::new(address),
            report: RwSignal::new(None),
        }
    }

    /// Searches from the beginning.
    pub fn start(self, base: &Scenario, varying: &[Axis]) {
        self.order(Order::Start {
            base: to_query(base),
            varying: varying.iter().map(|axis| axis.id().to_owned()).collect(),
        });
    }

    /// Tells it something.
    pub fn order(self, order: Order) {
        if self.bridge.with_value(Option::is_none) {
            let spawned = self.address.with_value(|address| self.spawn(address));
            self.bridge.set_value(Some(spawned));
        }
        self.bridge.with_value(|bridge| {
            if let Some(bridge) = bridge {
                bridge.send(order);
            }
        });
    }

    fn spawn(self, address: &str) -> WorkerBridge<Searcher> {
        Searcher::spawner()
            .callback(move |report| self.report.set(report))
            .with_loader(true)
            .spawn(address)
    }
}
