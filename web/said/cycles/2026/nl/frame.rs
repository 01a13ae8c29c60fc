//! Dutch, at level B1.

use crate::texts::frame::Frame;

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
