//! Everything around the story, in Dutch.

use crate::texts::story::Chrome;

pub const CHROME: Chrome = Chrome {
    name: "Solidariteitswijzer",
    page_title: "Moet {subject} betalen én asielzaken overnemen? – Solidariteitswijzer",
    description: "Hoe de Europese regels voor solidariteit bij asiel samen werken voor {subject}: aandeel, betaling en overgenomen zaken. Elk getal is na te rekenen.",
    states: "Over {subject} – kies een ander land",
    states_label: "Kies een land",
    language_label: "Taal",
    dutch: "Nederlands",
    english: "English",
    skip_link: "Naar de inhoud",
    navigation_label: "Op deze pagina",
    find: "Zoek",
    why_this_number: "waarom dit getal?",
    why: "waarom?",
    close: "Sluiten",
    save: "Bewaar",
    table: "Bekijk de tabel",
    print_figures: "De getallen en hun uitleg",
    no_program: "De schuif en de velden werken alleen met JavaScript. U ziet de stand van 2026. De tekst, de getallen en de tabellen zijn compleet.",
    vintage: "Ronde …, versie … van de gegevens, van …: inwoners op …, bbp van … zoals gelezen op …, documenten tot en met ….",
    cycles: "Ronde:",
    next_cycle: "De ronde voor het jaar daarna zit hier nog niet in.",
    not_later: "De documenten lopen tot en met {2026-01-15}. Wat andere bronnen zeggen, staat op de tijdlijn, met wie het zegt. Alleen de cijfers over het bbp zijn van later.",
    official: "officieel",
    reported: "gemeld door anderen",
    inferred: "hier uitgerekend",
};
