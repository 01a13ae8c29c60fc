//! English.

use crate::texts::frame::Frame;

pub const FRAME: Frame = Frame {
    pages_label: "Pages",
    pages: [
        "Explanation",
        "Countries",
        "Dublin",
        "Timeline",
        "Share and embed",
    ],
};
