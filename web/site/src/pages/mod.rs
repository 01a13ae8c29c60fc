//! The pages: the story of each member state, and beside it the claims, the
//! checks, the countries, the Dublin figures, the time line, and the page to share, cite
//! and embed. Each is plain HTML
//! that reads without a program.

pub mod check;
pub mod claims;
pub mod countries;
pub mod dublin;
mod frame;
pub mod share;
mod sources;
pub mod story;
pub mod timeline;

use crate::draw::teller::Teller;
use crate::page::Prerendered;
use said::pages::Page;

/// Draws a page.
pub fn page(teller: Teller, page: Page) -> Prerendered {
    match page {
        Page::Story => story::page(teller),
        Page::Countries => countries::page(teller),
        Page::Dublin => dublin::page(teller),
        Page::Timeline => timeline::page(teller),
        Page::Claims => claims::page(teller),
        Page::Check => check::page(teller),
        Page::Share => share::page(teller),
    }
}
