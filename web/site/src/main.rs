//! Draws all pages and parts of the site, and prints them as JSON: the editions of
//! the data, the one of these pages last, and the pages.
//!
//! Which pages and parts there are says one table, [`said::pages`]; this crate has a
//! function for each that draws it. Each room uses only those above it:
//!
//! | room | what |
//! |---|---|
//! | `draw/` | what all are drawn with: the teller of texts, figures, panels, tables, sections |
//! | `preview/` | what is shown of a page where its link is shared |
//! | `page.rs` | what a page is made of, for the template around it |
//! | `pages/` | the whole pages, a folder each, and what they have around them |
//! | `parts/` | the parts that other pages show in a frame, made of the functions that draw the whole |
//! | `list.rs` | all of them |
//!
//! HTML is written once and not read again: links know whether they stand in a frame
//! ([`app::link`]), and the teller knows which panels were opened.

mod draw;
#[cfg(test)]
mod house;
mod list;
mod page;
mod pages;
mod parts;
mod preview;
#[cfg(test)]
mod read;
#[cfg(test)]
mod tests;

use page::Prerendered;
use serde::Serialize;

/// What is printed.
#[derive(Serialize)]
struct Site {
    editions: Vec<&'static str>,
    pages: Vec<Printed>,
}

/// A page, and what its frozen twin says above it.
#[derive(Serialize)]
struct Printed {
    #[serde(flatten)]
    page: Prerendered,
    frozen: String,
}

fn main() -> Result<(), serde_json::Error> {
    let site = Site {
        editions: solidarity_core::editions().to_vec(),
        pages: list::prerender().map(printed).collect(),
    };
    serde_json::to_writer(std::io::stdout().lock(), &site)
}

fn printed(page: Prerendered) -> Printed {
    Printed {
        frozen: page.frozen(),
        page,
    }
}
