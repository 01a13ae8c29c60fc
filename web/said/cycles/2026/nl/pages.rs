//! What the pages and parts are called, and what is said of them, in Dutch, at level B1.

use crate::texts::pages::{PageTexts, PartTexts};

pub const STORY: PageTexts = PageTexts {
    name: "Uitleg",
    option: Some("De hele uitleg"),
    title: "Moet … betalen én asielzaken overnemen?",
    about: None,
};

pub const CLAIMS: PageTexts = PageTexts {
    name: "Klopt het?",
    option: Some("De uitspraken"),
    title: "Klopt het? Uitspraken over solidariteit bij asiel",
    about: Some("Uitspraken en vragen uit het debat, elk met een oordeel en de redenen"),
};

pub const CHECK: PageTexts = PageTexts {
    name: "Reken na",
    option: Some("Getallen controleren"),
    title: "Reken het na",
    about: Some("Een genoemd getal controleren, en een tegenvoorbeeld zoeken"),
};

pub const COUNTRIES: PageTexts = PageTexts {
    name: "Landen",
    option: Some("Landen"),
    title: "Wat draagt elk land bij?",
    about: Some("Het eerlijk aandeel, de situatie en de keuze van elk land, naast elkaar"),
};

pub const DUBLIN: PageTexts = PageTexts {
    name: "Dublin",
    option: Some("Dublin"),
    title: "Dublinclaims van Nederland, 2020–2024",
    about: Some(
        "Dublinclaims van Nederland van 2020 tot en met 2024: gevraagd, akkoord en overgedragen",
    ),
};

pub const TIMELINE: PageTexts = PageTexts {
    name: "Tijdlijn",
    option: Some("Tijdlijn"),
    title: "Tijdlijn van de eerste solidariteitspool",
    about: Some("De eerste solidariteitsronde: wat moest wanneer, en wat gebeurde wanneer"),
};

pub const SHARE: PageTexts = PageTexts {
    name: "Delen en insluiten",
    option: None,
    title: "Delen, citeren en insluiten",
    about: None,
};

pub const BALANCE: PartTexts = PartTexts {
    title: "De balans: aandeel, betaling en overgenomen zaken",
    description: "Wat een land betaalt en hoeveel zaken het overneemt, bij elk aantal toegezegde herplaatsingen.",
    about: None,
};

pub const FIGURE: PartTexts = PartTexts {
    title: "Controleer een getal",
    description: "Kan dit bedrag, aantal of aandeel uit de regels komen?",
    about: Some("Kan een genoemd getal uit de regels komen? Dat is na te rekenen"),
};

pub const COUNTRY_TABLE: PartTexts = PartTexts {
    title: "Alle landen in een tabel",
    description: "Het eerlijke aandeel van elk land, zijn keuze en wat de Commissie over zijn situatie vaststelde.",
    about: None,
};

pub const LINE: PartTexts = PartTexts {
    title: "De tijdlijn van de eerste ronde",
    description: "Wat wanneer moest gebeuren, en wanneer het gebeurde.",
    about: None,
};

pub const TOTALS: PartTexts = PartTexts {
    title: "De Dublinclaims van Nederland per jaar",
    description: "Hoe vaak Nederland een ander land vroeg een zaak over te nemen, en hoe vaak dat lukte.",
    about: None,
};
