//! The texts of the page, in Dutch at level B1.

use super::{Texts, Titles};

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "countries nl",
        description: "countries nl",
        title: "countries nl",
        lead: "countries nl",
    },
};
