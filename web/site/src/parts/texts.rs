//! What is said of the parts, in both languages. What they are called stands with
//! the page that shares them.

use said::language::Language;
use said::texts::story::Text;

/// The texts of the parts: of each, what is to be seen in it.
pub struct Texts {
    pub balance: Text,
    pub figure: Text,
    pub countries: Text,
    pub timeline: Text,
    pub dublin: Text,
    /// Before the version of the data.
    pub version: Text,
    /// The link to the page that a part belongs to.
    pub whole: Text,
    /// On a page that keeps the data of an edition: what it keeps and what not, before
    /// and after the edition's name; and the link to the same page with today's data.
    pub frozen: (Text, Text, Text),
}

/// The texts in a language.
pub const fn texts(language: Language) -> &'static Texts {
    match language {
        Language::Nl => &NL,
        Language::En => &EN,
    }
}

const NL: Texts = Texts {
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

const EN: Texts = Texts {
    balance: "What a country pays and how many cases it takes over, for any number of pledged relocations.",
    figure: "Can this amount, number or share come out of the rules?",
    countries: "The fair share of each country, its choice, and what the Commission found about its situation.",
    timeline: "What had to happen when, and when it did happen.",
    dublin: "How often the Netherlands asked another country to take over a case, and how often that was done.",
    version: "data",
    whole: "See the whole page",
    frozen: (
        "This page keeps the data of version ",
        ": newer figures do not change it. Its wording and its program may have been improved since. ",
        "See it with today’s data",
    ),
};
