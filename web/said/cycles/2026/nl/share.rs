//! The texts of the page, in Dutch (level B1).

use crate::texts::frame::Titles;
use crate::texts::share::{Choose, Cite, Code, Embed, Groups, Link, Table, Texts, Themes};

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "Delen, citeren en insluiten – Solidariteitswijzer",
        description: "Maak een link, een zin, een citaat, een QR-code of een code om een onderdeel van de Solidariteitswijzer in uw eigen pagina te zetten.",
        title: "Delen, citeren en insluiten",
        lead: "Kies wat u wilt delen. Hieronder staan dan de link, een zin, een citaat, een QR-code en de codes voor uw eigen pagina.",
    },
    choose: Choose {
        title: "Wat wilt u delen?",
        still: "Kiezen kan alleen met JavaScript. Hieronder staat alles voor de hele uitleg, en onderaan de code van elk onderdeel.",
        needs_program: "Dit bestand maken kan alleen met JavaScript.",
        what: "Pagina of onderdeel",
        groups: Groups {
            pages: "Hele pagina’s",
            parts: "Onderdelen",
            claims: "Eén uitspraak",
        },
        language: "Taal",
        dutch: "Nederlands",
        english: "Engels",
        edition: "Gegevens",
        live: "Levend: nieuwste gegevens",
        frozen: "Bevroren: gegevens van nu",
        edition_note: "Een levende link volgt nieuwe gegevens. Een bevroren link houdt de gegevens van nu, maar de tekst en het rekenprogramma kunnen ook daar worden verbeterd.",
        theme: "Kleuren van een ingesloten onderdeel",
        themes: Themes {
            device: "Zoals het apparaat van de lezer",
            light: "Licht",
            dark: "Donker",
        },
        theme_note: "Dit geldt voor de codes om in te sluiten, niet voor de link.",
        pasted: "Stand: plak een link van deze site",
        pasted_note: "Zo deelt u uw eigen stand van de schuif en de velden. Leeg is de stand waarmee u hier kwam.",
    },
    link: Link {
        title: "Link en zin",
        address: "link",
        sentence: "zin",
        picture: "Kopieer het beeld",
        save_picture: "Bewaar het beeld",
        share: "Deel via dit apparaat",
    },
    cite: Cite {
        title: "Citeren",
        intro: "Een citaat verwijst naar de bevroren pagina. Dat raden wij aan, omdat die pagina met dezelfde gegevens blijft rekenen. De tekst kan wel veranderen. Neemt u woorden over, noem dan de dag waarop u ze las.",
        live: "Verwijs naar de levende pagina, ook als de getallen later veranderen",
        plain: "tekst",
    },
    qr: Code {
        title: "QR-code",
        intro: "Voor een dia of een vel papier. De code is de link hierboven. Hij is altijd zwart op wit, want zo leest elke camera hem.",
        label: "QR-code van de link",
    },
    table: Table {
        title: "Rekenblad",
        intro: "De stand en wat er uitkomt, regel voor regel: waarde, eenheid en artikel. Dit gaat over de stand die u koos, ook als u een andere pagina deelt.",
        points: "CSV (punt in decimalen)",
        commas: "CSV (komma in decimalen)",
    },
    embed: Embed {
        title: "Insluiten in uw eigen pagina",
        intro: "Een onderdeel past in elke pagina. Er zijn drie manieren. Geen ervan zet cookies.",
        iframe: "iframe",
        iframe_note: "Werkt zonder script. De hoogte kunt u zelf aanpassen.",
        element: "element met script",
        element_note: "Past zijn hoogte aan. Het script staat één keer op een pagina, ook bij meer onderdelen.",
        oembed: "oEmbed-adres",
        oembed_note: "Voor redactiesystemen die het zelf ophalen. Het geeft het onderdeel zonder eigen stand en kleuren.",
        tokens: "Eigen kleuren en maten",
        tokens_note: "Op elke regel een token, zoals --nl-link-color: #154273. Ze komen in de code van het iframe.",
        tokens_known: "Welke tokens zijn er?",
        preview: "Voorbeeld",
        parts: "De code van elk onderdeel",
        parts_intro: "De iframes, levend en in de stand waarmee de uitleg begint.",
    },
    copy: "Kopieer:",
    save: "Bewaar als",
};
