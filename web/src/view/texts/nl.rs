//! Dutch, at level B1.

use super::Frame;

pub const FRAME: Frame = Frame {
    pages_label: "Pagina’s",
    pages: [
        "Uitleg",
        "Landen",
        "Dublin",
        "Tijdlijn",
        "Delen en insluiten",
    ],
};
