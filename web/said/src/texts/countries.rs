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
    pub bargain: Section,
    pub border: Border,
}

/// What choices, situations, obligations and shares are called.
pub struct Words {
    pub choices: Choices,
    pub situations: Situations,
    pub obligations: Obligations,
    /// Of a state without a share.
    pub no_share: Text,
    pub classes: Classes,
    /// Where a state has no number.
    pub none: Text,
}

/// A name, and one to three signs that stand for it on a tile.
pub struct Named {
    pub name: Text,
    pub sign: Text,
}

/// What each choice is called.
pub struct Choices {
    pub relocation: Named,
    pub money: Named,
    pub measures: Named,
    pub relocation_and_money: Named,
    pub money_and_measures: Named,
    pub exempt: Named,
    pub refused: Named,
    pub not_bound: Named,
}

/// What each situation is called.
pub struct Situations {
    pub under_pressure: Named,
    pub at_risk_and_significant: Named,
    pub significant: Named,
    pub at_risk: Named,
    pub none: Named,
    pub not_bound: Named,
}

/// What each obligation is called.
pub struct Obligations {
    pub full: Text,
    pub benefitting: Text,
    pub exempt: Text,
    pub not_bound: Text,
}

/// What each class of shares is called.
pub struct Classes {
    pub lowest: Text,
    pub low: Text,
    pub middle: Text,
    pub high: Text,
    pub highest: Text,
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
    pub colourings: Colourings,
    pub caption: Text,
}

/// What the colours can show.
pub struct Colourings {
    pub choice: Text,
    pub share: Text,
    pub situation: Text,
}

/// The table of all states.
pub struct Table {
    pub title: Text,
    pub intro: Text,
    pub caption: Text,
    pub columns: Columns,
    /// Said after the name of a country that links to its own page.
    pub page_of: Text,
    pub rounded: Text,
    pub total: Text,
    pub sources: Text,
    pub gdp_source: Text,
    pub notes: Paragraphs,
    pub filters: Filters,
    pub all: Text,
    /// Its choices: the pools of the data, by id.
    pub pool: Text,
    pub pools: [(&'static str, Text); 3],
    pub pool_size: Text,
}

/// The heads of its columns.
pub struct Columns {
    pub country: Text,
    pub population: Text,
    pub gdp: Text,
    pub share: Text,
    pub cases: Text,
    pub eur: Text,
    pub situation: Text,
    pub choice: Text,
    pub obligation: Text,
}

/// What it can be filtered by.
pub struct Filters {
    pub choice: Text,
    pub situation: Text,
    pub obligation: Text,
}

/// The published figures beside the computed ones.
pub struct Published {
    pub title: Text,
    pub paragraphs: Paragraphs,
    pub caption: Text,
    pub columns: PublishedColumns,
    pub why: Text,
    /// What was published. The source stands before it.
    pub kinds: Kinds,
    pub differences: Differences,
    pub proposed_title: Text,
    pub proposed: Paragraphs,
    pub proposed_caption: Text,
    pub proposed_columns: ProposedColumns,
}

/// The heads of its columns: what was published, and what is computed here.
pub struct PublishedColumns {
    pub country: Text,
    pub published_share: Text,
    pub published_cases: Text,
    pub published_eur: Text,
    pub share: Text,
    pub cases: Text,
    pub eur: Text,
    pub difference: Text,
}

/// What was published of a state.
pub struct Kinds {
    pub cases: Text,
    pub amount: Text,
    /// The most that an amount would be.
    pub at_most: Text,
}

/// How many the computed cases are beside the published ones.
pub struct Differences {
    pub same: Text,
    pub more: Text,
    pub fewer: Text,
}

/// The heads of the columns of the shares in the proposal.
pub struct ProposedColumns {
    pub country: Text,
    pub proposed: Text,
    pub share: Text,
    pub difference: Text,
}

/// Border procedures.
pub struct Border {
    pub title: Text,
    pub paragraphs: Paragraphs,
    pub picture: Text,
    pub bars: Bars,
    pub caption: Text,
    pub columns: BorderColumns,
    pub rows: BorderRows,
    pub notes: Paragraphs,
}

/// What the two bars are of.
pub struct Bars {
    pub procedures: Text,
    pub relocations: Text,
}

/// The heads of the columns of its table.
pub struct BorderColumns {
    pub what: Text,
    pub number: Text,
}

/// The rows of its table: of the Union, and of the Netherlands.
pub struct BorderRows {
    pub procedures: Text,
    pub relocations: Text,
    pub ratio: Text,
    pub dutch_places: Text,
    pub dutch_first: Text,
    pub dutch_second: Text,
}

/// The texts in a language.
#[must_use]
pub fn texts(language: Language) -> &'static Texts {
    language.of(&nl::countries::TEXTS, &en::countries::TEXTS)
}
