//! All that the site says, in both languages: its texts, and how it writes numbers,
//! dates, sources, traces and claims.
//!
//! Nothing here knows of a screen. The build ([`site`](../site/index.html)) and the
//! program ([`app`](../app/index.html)) say the same because they say it from here.
//!
//! # Where things are
//!
//! Texts are filed by the cycle that they are about, in `cycles/2026/{nl,en}`: a file
//! for each page, and one for each thing that more than one page says. [`texts`] has
//! the table of each such file, so that a language that lacks a text does not compile.
//! [`cycle`] says which cycle the site tells of, and is the only module that names its
//! folder.
//!
//! The other modules put texts and figures together: [`number`] and [`dates`] write
//! what the data give, [`fill`] puts it into a text, [`links`] cites the law,
//! [`trace`] a calculation, and [`caveats`] and [`fault`] say what a reader should
//! know of a scenario or of a link.

pub mod caveats;
pub mod cycle;
pub mod dates;
pub mod fault;
pub mod fill;
pub mod language;
pub mod links;
pub mod number;
pub mod pages;
pub mod subject;
pub mod texts;
pub mod trace;
