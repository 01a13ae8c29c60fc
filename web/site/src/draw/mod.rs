//! What pages, parts and previews are drawn with: the teller of their texts, figures
//! that stay, their panels and tables, sections and ways to sources.

pub mod atlas;
pub mod bars;
pub mod buttons;
pub mod cite;
pub mod condition;
pub mod facts;
pub mod filter;
pub mod named;
pub mod panels;
pub mod sections;
pub mod tables;
pub mod teller;
