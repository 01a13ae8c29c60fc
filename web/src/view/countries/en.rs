//! The texts of the page, in English.

use super::{Texts, Titles};

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "countries en",
        description: "countries en",
        title: "countries en",
        lead: "countries en",
    },
};
