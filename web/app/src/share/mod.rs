//! Sharing, citing and embedding. The page of it stands prerendered with the
//! first choice; a program of its own, small and without Leptos, makes the same
//! texts of what a reader chooses.

pub mod choice;
pub mod cite;
pub mod embed;
pub mod made;
mod pasted;
pub mod qr;
mod sentence;
pub mod site;
mod table;
mod tokens;

mod copy;
mod form;
mod picture;
mod show;

/// Takes up the form, for as long as the page lives.
pub fn take_up() {
    for control in crate::browser::dom::all(".needs-tools[hidden]") {
        // This attribute can always be taken away.
        let _ = control.remove_attribute("hidden");
    }
    show::take_up();
    copy::take_up();
    picture::take_up();
}
