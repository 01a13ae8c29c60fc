//! What stands around pages and parts, in English.

use crate::texts::frame::{Frame, Frozen, OfPart};

pub const FRAME: Frame = Frame {
    pages_label: "Pages",
    part: OfPart {
        version: "data",
        whole: "See the whole page",
    },
    frozen: Frozen {
        before: "This page keeps the data of version ",
        after: ": newer figures do not change it. Its wording and its program may have been improved since. ",
        today: "See it with today’s data",
    },
};
