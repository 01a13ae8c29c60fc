//! Sharing, citing and embedding. The page of it stands prerendered with the first
//! choice; here the same texts are made of what a reader chooses.

pub mod choice;
pub mod cite;
#[expect(
    clippy::unnecessary_wraps,
    reason = "what can fail is the fetching, which is added around it"
)]
mod claims;
pub mod embed;
pub mod outcome;
mod pasted;
pub mod qr;
mod sentence;
pub mod site;
mod spreadsheet;
mod tokens;

mod copy;
mod form;
mod page;
mod save;
mod shared;

use crate::browser::dom;
use said::language::Language;
use shared::Shared;

/// Takes up the form, for as long as the page lives.
pub fn take_up(language: Language) {
    for control in dom::all(".needs-tools[hidden]") {
        // This attribute can always be taken away.
        let _ = control.remove_attribute("hidden");
    }
    let (shared, fault) = Shared::of_address(language);
    page::follow(shared, fault.as_deref());
    shared.keep_in_address();
    copy::listen(language);
    save::listen(shared);
}
