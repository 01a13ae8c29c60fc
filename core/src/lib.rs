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
//! ```
//! use solidarity_core::{Cases, Scenario, settle};
//!
//! // The Forum was reconvened, 7 916 relocations pledged, 660 cases can be offset.
//! let settlement = settle(&Scenario {
//!     union_relocation_pledges: Cases::new(7_916),
//!     forum_reconvened: true,
//!     eligible_cases: Some(Cases::new(660)),
//!     ..Scenario::default()
//! })?;
//! assert_eq!(settlement.due.offset_cases.get(), 660);
//! assert_eq!(settlement.due.financial_eur.to_string(), "8560000");
//! assert_eq!(settlement.overlap_cases.get(), 0);
//! # Ok::<(), solidarity_core::Error>(())
//! ```

pub mod border;
mod check;
pub mod claims;
mod counterexample;
mod csv;
mod cycle;
pub mod dublin;
mod error;
#[cfg(feature = "js")]
mod js;
pub mod later;
pub mod law;
pub mod published;
mod quantity;
mod query;
mod reading;
mod scenario;
#[cfg(feature = "schema")]
pub mod schema;
mod settle;
mod settlement;
pub mod source;
pub mod timeline;
pub mod written;

pub use check::{
    CheckReason, CheckRequest, FigureCheck, Quantity, Solution, SolveRequest, Unknown,
    check_figure, solve_for,
};
pub use counterexample::{
    Axis, Counterexample, CounterexampleSearch, EligibleMark, Landmark, Measures, Part, Progress,
    Space, UnionMark, Values, grid,
};
pub use csv::{CsvForm, to_csv};
pub use cycle::{
    Choice, Cycle, CycleOverview, Dated, KeyRow, MemberState, NamedPool, Obligation, Situation,
    Vintage, cycles, editions, reference_key,
};
pub use error::{Error, ErrorCode};
pub use quantity::{Cases, Eur, Figure, Percent, Share};
pub use query::{OlderData, from_query, from_query_about, made_with, to_query};
pub use reading::{
    Answer, Argument, CapReading, DeductionReading, FallenAwayReading, Question, Reading,
    ToldArgument, ToldQuestion, ToldReading, VolumeReading, readings,
};
pub use scenario::{OffsetChoice, PledgeChoice, Pool, Rules, Scenario, ShareChoice};
pub use settle::{
    Ledger, Provenance, TraceInput, TraceStep, TurningPoints, across_pledges, pledges_for, settle,
    settle_in, settle_many, turning_points,
};
pub use settlement::{
    Due, FairShare, Invariant, InvariantId, LimitedBy, Offset, OffsetBasis, Pledge, Settlement,
    TracedSettlement, Trigger,
};
