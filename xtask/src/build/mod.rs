//! Makes what is handed to others: the site, in `dist/`, and the JavaScript
//! package, in `target/pkg/`.

pub mod address;
mod budget;
mod compress;
pub mod edition;
pub mod hosts;
pub mod licences;
pub mod page;
pub mod pkg;
pub mod program;
pub mod site;
