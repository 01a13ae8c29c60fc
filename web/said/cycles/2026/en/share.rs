//! The texts of the page, in English.

use crate::texts::frame::Titles;
use crate::texts::share::{Choose, Cite, Code, Embed, Groups, Link, Table, Texts, Themes};

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "Share, cite and embed – Solidariteitswijzer",
        description: "Make a link, a sentence, a citation, a QR code or a code that puts a part of the Solidariteitswijzer into your own page.",
        title: "Share, cite and embed",
        lead: "Choose what you want to share. The link, a sentence, a citation, a QR code and the codes for your own page then appear below.",
    },
    choose: Choose {
        title: "What do you want to share?",
        still: "Choosing works only with JavaScript. Below is everything for the whole explanation, and at the end the code of each part.",
        needs_program: "Making this file works only with JavaScript.",
        what: "Page or part",
        groups: Groups {
            pages: "Whole pages",
            parts: "Parts",
            claims: "One claim",
        },
        language: "Language",
        dutch: "Dutch",
        english: "English",
        edition: "Data",
        live: "Live: newest data",
        frozen: "Frozen: today’s data",
        edition_note: "A live link follows new data. A frozen link keeps today’s data, but its wording and its program may still be improved.",
        theme: "Colours of an embedded part",
        themes: Themes {
            device: "As the reader’s device",
            light: "Light",
            dark: "Dark",
        },
        theme_note: "This is for the codes to embed, not for the link.",
        pasted: "Scenario: paste a link of this site",
        pasted_note: "This shares your own settings of the slider and the fields. Left empty, it shares the scenario you came here with.",
    },
    link: Link {
        title: "Link and sentence",
        address: "link",
        sentence: "sentence",
        picture: "Copy the picture",
        save_picture: "Save the picture",
        share: "Share from this device",
    },
    cite: Cite {
        title: "Cite",
        intro: "A citation leads to the frozen page. We recommend that, because the frozen page goes on working with the same data. Its wording may change, so if you quote it, say on which day you read it.",
        live: "Lead to the live page, even if the figures change later",
        plain: "text",
    },
    qr: Code {
        title: "QR code",
        intro: "For a slide or a sheet of paper. The code is the link above. It is always black on white, because every camera reads it so.",
        label: "QR code of the link",
    },
    table: Table {
        title: "Spreadsheet",
        intro: "The scenario and what comes of it, line by line: value, unit and article. This is of the scenario that you chose, also where you share another page.",
        points: "CSV (decimal points)",
        commas: "CSV (decimal commas)",
    },
    embed: Embed {
        title: "Embed in your own page",
        intro: "A part fits in any page. There are three ways. None of them sets cookies.",
        iframe: "iframe",
        iframe_note: "Works without a script. You can change the height yourself.",
        element: "element with script",
        element_note: "Fits its height. A page needs the script only once, however many parts it has.",
        oembed: "oEmbed address",
        oembed_note: "For editing systems that fetch it by themselves. It gives the part without a scenario and colours of its own.",
        tokens: "Your own colours and measures",
        tokens_note: "On each line one token, such as --nl-link-color: #154273. They come into the code of the iframe.",
        tokens_known: "Which tokens are there?",
        preview: "Preview",
        parts: "The code of each part",
        parts_intro: "The iframes, live and in the scenario that the explanation starts from.",
    },
    copy: "Copy:",
    save: "Save as",
};
