//! All that the site says, in both languages: its texts, and how it writes numbers,
//! dates, sources, traces and claims.
//!
//! Nothing here knows of a screen. The build ([`site`](../site/index.html)) and the
//! program ([`app`](../app/index.html)) say the same because they say it from here.
//!
//! Texts are filed by the cycle that they are about: `cycles/2026/{nl,en}`. The cycle
//! that the site tells of is [`cycle::told`].

#[path = "../cycles/2026/mod.rs"]
mod cycle_2026;

pub mod caveats;
pub mod cycle;
pub mod dates;
pub mod fault;
pub mod fill;
pub mod language;
pub mod links;
pub mod number;
pub mod subject;
pub mod texts;
pub mod trace;
