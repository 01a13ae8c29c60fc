//! The texts of the page, in Dutch at level B1.

use super::{Texts, Titles};

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "timeline nl",
        description: "timeline nl",
        title: "timeline nl",
        lead: "timeline nl",
    },
};
