//! The solidarity calculation of Regulation (EU) 2024/1351 (AMMR).
//!
//! Three rules meet in it: the reference key fixes a member state's mandatory
//! fair share (Art. 57(3), 66); the state may fulfil it with money (Art.
//! 56(2)(b)); and where too few relocations are pledged, responsibility offsets
//! make it take cases, each of which counts towards that same share (Art. 63,
//! recital 33).
//!
//! Data flows one way: a [`Scenario`] goes in, a [`Settlement`] comes out.
//! Shares are exact fractions and amounts exact decimals; each place that
//! rounds says which way and why. [`Ledger`] says how the types keep a unit of
//! the share from being discharged twice.
//!
//! # The ten steps
//!
//! The steps are those of a state with population `pop` and GDP `gdp`, in a pool of
//! `R` relocations and `F` euros. It pledges `a` relocations and measures worth `c`
//! euros, the Council deducts `k` cases, and `E` cases in the country can be
//! offset. In the Union `P` relocations are pledged, of which `P'` are to be
//! implemented. Where the regulation is open, the [readings](Reading) say how a
//! step goes.
//!
//! | step | name | article | formula | file in `core/src/` |
//! |---|---|---|---|---|
//! | 1 | unit value | 12(2)-(3) | `u = F / R` | `settle/value.rs` |
//! | 2 | share | 66, Annex I | `s = (pop / Σ pop + gdp / Σ gdp) / 2` over the bound states, or typed | `cycle/mod.rs`, `settle/basis.rs` |
//! | 3 | fair share | 57(3) | `S = ceil(s R)` cases, worth `S u` | `settle/basis.rs` |
//! | 4 | pledge | 56(2), 57(3)-(4) | money `b = S u - a u - c`, at least 0 | `settle/mod.rs`, `settle/ledger.rs` |
//! | 5 | deduction | 61, 62 | `k u` off the pledge: money first, then measures, then relocations; left to do `L = S - k` | `settle/mod.rs`, `settle/ledger.rs` |
//! | 6 | threshold and shortfall | 63(3)-(4), 13(4) | `T = max(30 000, ceil(0.6 R))`; mandatory if `P' < T` after the reconvened Forum; then `G = T - P'` | `settle/trigger.rs` |
//! | 7 | offsets asked | 63(3), 2(20) | `ceil(s G / Σ s)` over the contributing states, or a number | `settle/offset.rs` |
//! | 8 | offsets taken | 63(7)-(8) | `O = min(asked, S - k, E)` | `settle/offset.rs` |
//! | 9 | due | recital 33 | `min(O, L) u` off what step 5 left, in the same order | `settle/outcome.rs`, `settle/ledger.rs` |
//! | 10 | overlap | recital 33 | `max(0, (money + measures) / u + relocations + min(O, L) - L)` | `settle/invariants.rs` |
//!
//! A scenario gives `P` and `P'` as they are assumed to be. A
//! [`Union`](union::Union) works them out: steps 1 to 5 for every bound state, `P`
//! the sum of their `a`, `P'` the sum of what step 5 leaves of it in the states that
//! do not use the pool (Art. 63(4)), step 6 once, then steps 7 to 10 for every state,
//! with the sum of step 7 over those that contribute in that Union. The files are in
//! `core/src/union/`.
//!
//! ```
//! use solidarity_core::{Cases, Scenario, settle};
//!
//! // The Forum was reconvened, 9 066 relocations pledged, 660 cases can be offset.
//! let settlement = settle(&Scenario {
//!     forum_reconvened: true,
//!     eligible_cases: Some(Cases::new(660)),
//!     ..Scenario::default()
//! })?;
//! assert_eq!(settlement.due.offset_cases.get(), 660);
//! assert_eq!(settlement.due.financial_eur.to_string(), "8560000");
//! assert_eq!(settlement.overlap_cases.get(), 0);
//! # Ok::<(), solidarity_core::Error>(())
//! ```
//!
//! # Crate features
//!
//! No feature is on by default, and no feature changes a calculation with the
//! existing data.
//!
//! - `js`: the border of the JavaScript package, for WebAssembly. It adds no items
//!   to the interface in Rust.
//! - `schema`: the module `schema`, with the JSON Schemas of input and output, and
//!   the program that writes them.
//! - `invented`: adds cycles that never were, for the tests of a newer cycle and a
//!   revised one. With it the newest cycle is an invented one.

// The types that it would be done with are in `clippy.toml`.
#![deny(clippy::float_arithmetic)]

pub mod border;
pub mod check;
pub mod claims;
pub mod counterexample;
pub mod csv;
mod cycle;
pub mod dublin;
mod error;
#[cfg(feature = "js")]
mod js;
mod language;
pub mod later;
pub mod law;
pub mod published;
mod quantity;
pub mod query;
pub mod reading;
pub mod said;
mod scenario;
#[cfg(feature = "schema")]
pub mod schema;
mod settle;
mod settlement;
pub mod source;
pub mod timeline;
pub mod union;
pub mod what_if;
pub mod written;

pub use cycle::{
    Choice, Cycle, CycleOverview, Dated, KeyRow, MemberState, NamedPool, Obligation, Situation,
    StateName, Vintage, cycles, editions, reference_key,
};
pub use error::{Error, ErrorCode};
pub use language::Language;
pub use quantity::{Cases, Eur, Figure, ParseError, Percent, Share};
pub use reading::{CapReading, DeductionReading, FallenAwayReading, Reading, VolumeReading};
pub use rust_decimal::Decimal;
pub use scenario::{OffsetChoice, PledgeChoice, Pool, Rules, Scenario, ShareChoice};
pub use settle::{
    BulkError, Ledger, Provenance, TraceInput, TraceStep, TurningPoints, across_pledges,
    pledges_for, settle, settle_in, settle_many, turning_points,
};
pub use settlement::{
    Due, FairShare, Invariant, InvariantId, LimitedBy, Offset, OffsetBasis, Pledge, Settlement,
    TracedSettlement, Trigger,
};
