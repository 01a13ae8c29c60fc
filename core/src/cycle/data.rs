//! The figures of `data/`, checked and written out by the build program.
#![expect(
    clippy::unreadable_literal,
    reason = "written by a program, read by nobody"
)]

use super::{MemberState, NamedPool, Obligation};
use crate::border::Stated;
use crate::dublin::{Count, DublinRow};
use crate::published::{GdpByYear, OfficialFairShare};

include!(concat!(env!("OUT_DIR"), "/data.rs"));
