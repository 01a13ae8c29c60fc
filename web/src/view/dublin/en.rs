//! The texts of the page, in English.

use super::{Texts, Titles};

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "dublin en",
        description: "dublin en",
        title: "dublin en",
        lead: "dublin en",
    },
};
