//! What is said of the parts, in Dutch, at level B1.

use crate::texts::parts::Texts;

pub const TEXTS: Texts = Texts {
    balance: "Wat een land betaalt en hoeveel zaken het overneemt, bij elk aantal toegezegde herplaatsingen.",
    figure: "Kan dit bedrag, aantal of aandeel uit de regels komen?",
    countries: "Het eerlijke aandeel van elk land, zijn keuze en wat de Commissie over zijn situatie vaststelde.",
    timeline: "Wat wanneer moest gebeuren, en wanneer het gebeurde.",
    dublin: "Hoe vaak Nederland een ander land vroeg een zaak over te nemen, en hoe vaak dat lukte.",
    version: "gegevens",
    whole: "Bekijk de hele pagina",
    frozen: (
        "Deze pagina houdt de gegevens van versie ",
        " vast: nieuwere cijfers veranderen haar niet. De tekst en het rekenprogramma kunnen wel zijn verbeterd. ",
        "Bekijk haar met de gegevens van nu",
    ),
};
