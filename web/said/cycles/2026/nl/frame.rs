//! What stands around pages and parts, in Dutch, at level B1.

use crate::texts::frame::{Frame, Frozen, OfPart};

pub const FRAME: Frame = Frame {
    pages_label: "Pagina’s",
    part: OfPart {
        version: "gegevens",
        whole: "Bekijk de hele pagina",
    },
    frozen: Frozen {
        before: "Deze pagina houdt de gegevens van versie ",
        after: " vast: nieuwere cijfers veranderen haar niet. De tekst en het rekenprogramma kunnen wel zijn verbeterd. ",
        today: "Bekijk haar met de gegevens van nu",
    },
};
