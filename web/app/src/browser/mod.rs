//! What the browser offers: the page, the clipboard, files. The build compiles this
//! as well and never calls it.

pub mod clipboard;
pub mod clock;
pub mod dom;
pub mod page;
pub mod saved;
