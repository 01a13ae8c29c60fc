//! Draws all pages and parts of the site, and prints them as JSON: the editions of
//! the data, the one of these pages last, and the pages.

mod draw;
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
