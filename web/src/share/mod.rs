//! Sharing, citing and embedding. The page of it stands prerendered with the
//! first choice; a program of its own, small and without Leptos, makes the same
//! texts of what a reader chooses.

pub(crate) mod choice;
pub(crate) mod cite;
pub(crate) mod embed;
pub(crate) mod made;
#[cfg(any(feature = "share", test))]
mod pasted;
pub(crate) mod qr;
mod sentence;
pub(crate) mod site;
#[cfg(any(feature = "share", test))]
mod table;
#[cfg(any(feature = "share", test))]
mod tokens;
pub(crate) mod what;
pub(crate) mod words;

#[cfg(feature = "share")]
mod copy;
#[cfg(feature = "share")]
mod form;
#[cfg(feature = "share")]
mod picture;
#[cfg(feature = "share")]
mod show;

/// Takes up the form, for as long as the page lives.
#[cfg(feature = "share")]
pub fn take_up() {
    for control in crate::dom::all(".needs-tools[hidden]") {
        // This attribute can always be taken away.
        let _ = control.remove_attribute("hidden");
    }
    show::take_up();
    copy::take_up();
    picture::take_up();
}
