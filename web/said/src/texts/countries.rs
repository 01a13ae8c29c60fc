//! What the page of the countries says.

use super::frame::Titles;
use super::story::{Paragraphs, Text};
use crate::cycle::{en, nl};
use crate::language::Language;

/// The texts of the page in one language.
pub struct Texts {
    pub titles: Titles,
    pub words: Words,
    pub map: Map,
    pub table: Table,
    pub published: Published,
    pub among: Section,
    pub spain: Section,
    pub specific: Section,
    pub border: Border,
}

/// What choices, situations and obligations are called, each in the order of
/// the facts.
pub struct Words {
    pub choices: [Text; 8],
    /// One to three signs, for the tiles.
    pub choice_signs: [Text; 8],
    pub situations: [Text; 6],
    pub situation_signs: [Text; 6],
    pub obligations: [Text; 4],
    /// No share; then the five classes.
    pub shares: [Text; 6],
    /// Where a state has no number.
    pub none: Text,
}

/// A heading with paragraphs.
pub struct Section {
    pub title: Text,
    pub paragraphs: Paragraphs,
}

/// The tile map.
pub struct Map {
    pub title: Text,
    pub intro: Text,
    pub name: Text,
    pub colour_by: Text,
    /// Choice, share, situation.
    pub colourings: [Text; 3],
    pub caption: Text,
}

/// The table of all states.
pub struct Table {
    pub title: Text,
    pub intro: Text,
    pub caption: Text,
    /// Country, population, GDP, share, cases, euros, situation, choice, obligation.
    pub headings: [Text; 9],
    /// Said after the name of a country that links to its own page.
    pub page_of: Text,
    pub rounded: Text,
    pub total: Text,
    pub sources: Text,
    pub gdp_source: Text,
    pub notes: Paragraphs,
    /// Choice, situation, obligation.
    pub filters: [Text; 3],
    pub all: Text,
    /// Its choices: the pools of the data, by id.
    pub pool: Text,
    pub pools: [(&'static str, Text); 3],
    pub pool_size: Text,
}

/// The published figures beside the computed ones.
pub struct Published {
    pub title: Text,
    pub paragraphs: Paragraphs,
    pub caption: Text,
    /// Country; share, cases, euros as published; the same computed; difference.
    pub headings: [Text; 8],
    pub why: Text,
    /// What was published: the cases, an amount, the most that it would be. The
    /// source stands before it.
    pub kinds: [Text; 3],
    /// The computed cases are the same; more; fewer.
    pub differences: [Text; 3],
    pub proposed_title: Text,
    pub proposed: Paragraphs,
    pub proposed_caption: Text,
    /// Country, share in the proposal, computed share, difference.
    pub proposed_headings: [Text; 4],
}

/// Border procedures.
pub struct Border {
    pub title: Text,
    pub paragraphs: Paragraphs,
    pub picture: Text,
    /// What the two bars are of.
    pub bars: [Text; 2],
    pub caption: Text,
    /// What, how many.
    pub headings: [Text; 2],
    /// In the Union: border procedures, relocations, the ratio. In the
    /// Netherlands: places, first year, second year.
    pub rows: [Text; 6],
    pub notes: Paragraphs,
}

/// The texts in a language.
#[must_use]
pub fn texts(language: Language) -> &'static Texts {
    language.of(&nl::countries::TEXTS, &en::countries::TEXTS)
}
