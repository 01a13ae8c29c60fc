//! The figures of `data/`, checked and written out by the build program.
#![expect(
    clippy::unreadable_literal,
    reason = "written by a program, read by nobody"
)]

use super::{Choice, Dated, MemberState, NamedPool, Obligation, Situation, Vintage};
use crate::border::Stated;
use crate::dublin::{Column, Count, DublinRow, Mark};
use crate::later::{LaterFact, LaterFigure, Seen};
use crate::published::{
    GdpByYear, InferredFairShare, OfficialFairShare, ProposedShare, PublishedKind,
};
use crate::source::{Citation, Citations, Grade, Place, Source, SourceKind};
use crate::timeline::{Event, Moment, StatedVote, Vote};
use crate::{Cases, Eur, Percent};
use rust_decimal::Decimal;

/// The data of a version of a cycle that every settlement needs. Everything else
/// stands in lists of its own, at the same `index`.
#[derive(Debug)]
pub struct Figures {
    pub id: &'static str,
    pub version: u16,
    pub index: usize,
    pub proposal_relocations: u64,
    pub states: &'static [MemberState],
}

include!(concat!(env!("OUT_DIR"), "/data.rs"));
