//! The figures of `data/`, checked and written out by the build program.
#![expect(
    clippy::unreadable_literal,
    reason = "written by a program, read by nobody"
)]

use super::{MemberState, NamedPool, Obligation};
use crate::dublin::{Count, DublinRow};
use crate::published::{GdpByYear, OfficialFairShare};
use crate::timeline::{Event, Moment, StatedVote, Vote};

include!(concat!(env!("OUT_DIR"), "/data.rs"));
