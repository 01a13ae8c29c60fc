//! The texts of the page, in English.

use super::{Texts, Titles};

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "timeline en",
        description: "timeline en",
        title: "timeline en",
        lead: "timeline en",
    },
};
