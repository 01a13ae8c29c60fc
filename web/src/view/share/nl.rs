//! The texts of the page, in Dutch (level B1).

use super::texts::{Choose, Cite, Code, Embed, Link, Texts};
use crate::view::frame::Titles;

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
        what: "Pagina of onderdeel",
        groups: ["Hele pagina’s", "Onderdelen", "Eén uitspraak"],
        pages: ["De hele uitleg", "Landen", "Dublin", "Tijdlijn"],
        language: "Taal",
        dutch: "Nederlands",
        english: "Engels",
        edition: "Gegevens",
        live: "Levend: nieuwste gegevens",
        frozen: "Bevroren: blijft zoals nu",
        edition_note: "Een levende link volgt nieuwe gegevens. Een bevroren link houdt de versie van nu.",
        theme: "Kleuren van een ingesloten onderdeel",
        themes: ["Zoals het apparaat van de lezer", "Licht", "Donker"],
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
        intro: "Een citaat verwijst naar de bevroren pagina. Dat raden wij aan: wie later kijkt, ziet dezelfde getallen als u.",
        live: "Verwijs naar de levende pagina, ook als de getallen later veranderen",
        plain: "tekst",
    },
    qr: Code {
        title: "QR-code",
        intro: "Voor een dia of een vel papier. De code is de link hierboven. Hij is altijd zwart op wit, want zo leest elke camera hem.",
        label: "QR-code van de link",
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
