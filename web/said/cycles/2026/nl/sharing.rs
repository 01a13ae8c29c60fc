//! Dutch, at level B1.

use crate::texts::sharing::{Said, Words};

pub const WORDS: Words = Words {
    sentence: "… heeft een eerlijk aandeel van … zaken in een pool van … herplaatsingen. Bij … toegezegde herplaatsingen in de EU en …, zoals de Solidariteitswijzer het uitrekent met Verordening (EU) 2024/1351, gegevensversie ….",
    forum: "een Forum dat opnieuw bijeenkomt",
    no_forum: "zonder nieuwe bijeenkomst van het Forum",
    pays: "betaalt het land …",
    takes: "neemt het … zaken over",
    relocates: "doet het … herplaatsingen",
    measures: "geeft het … aan alternatieve maatregelen",
    deducted: "krijgt het … zaken korting",
    and: " en ",
    about_sentence: "… – met bronnen in de Solidariteitswijzer, gegevensversie ….",
    claim_sentence: "‘…’ – …. … (Solidariteitswijzer, over Verordening (EU) 2024/1351, gegevensversie ….)",

    citation: "Solidariteitswijzer. (…). … (gegevensversie …). … …",
    published: "…, …",
    accessed: "Geraadpleegd op …, van",
    not_accessed: "Geraadpleegd op [vul de datum in], van",
    version: "gegevensversie …",
    language_code: "nl",
    language_name: "dutch",

    frame: "… – Solidariteitswijzer",
    only_parts: "Een hele pagina kunt u niet insluiten, een onderdeel wel. Hieronder staat het onderdeel dat erbij hoort: ‘…’.",
    too_long: "Deze link is te lang voor een QR-code.",

    token_no_colon: "Regel ‘…’: schrijf een naam, een dubbele punt en een waarde.",
    token_name: "‘…’ is geen naam. Een naam begint met -- en heeft alleen letters, cijfers en streepjes.",
    token_value: "De waarde ‘…’ kan niet. Gebruik geen url(, puntkomma, accolades of aanhalingstekens.",
};

pub const SAID: Said = Said {
    changed: "Link, citaat en codes zijn aangepast.",
    copied: "Gekopieerd: …",
    by_hand: "Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd: kopieer hem zelf.",
    image_copied: "Gekopieerd: het beeld",
    image_not: "Een beeld kopiëren kan deze browser niet. U kunt het wel bewaren.",
    image_missing: "Het beeld is er niet.",
    saved: "Bewaard: …",
    not_saved: "Bewaren lukt niet in deze browser.",
    not_shared: "Delen lukte niet. Kopieer de link.",
};
