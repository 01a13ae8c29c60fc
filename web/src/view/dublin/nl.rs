//! The texts of the page, in Dutch at level B1.

use super::{Texts, Titles};

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "dublin nl",
        description: "dublin nl",
        title: "dublin nl",
        lead: "dublin nl",
    },
};
