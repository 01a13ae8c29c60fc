//! The texts of the page, in English.

use super::texts::{Choose, Cite, Code, Embed, Link, Texts};
use crate::view::frame::Titles;

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "Share, cite and embed – Solidariteitswijzer",
        description: "Make a link, a sentence, a citation, a QR code or a code that puts a part of the Solidariteitswijzer into your own page.",
        title: "Share, cite and embed",
        lead: "Choose what you want to share. Below are then the link, a sentence, a citation, a QR code and the codes for your own page.",
    },
    choose: Choose {
        title: "What do you want to share?",
        still: "Choosing works only with JavaScript. Below is everything for the whole explanation, and at the end the code of each part.",
        what: "Page or part",
        groups: ["Whole pages", "Parts", "One claim"],
        pages: ["The whole explanation", "Countries", "Dublin", "Time line"],
        language: "Language",
        dutch: "Dutch",
        english: "English",
        edition: "Data",
        live: "Live: newest data",
        frozen: "Frozen: stays as it is now",
        edition_note: "A live link follows new data. A frozen link keeps the version of now.",
        theme: "Colours of an embedded part",
        themes: ["As the reader’s device", "Light", "Dark"],
        theme_note: "This is for the codes to embed, not for the link.",
        pasted: "Scenario: paste a link of this site",
        pasted_note: "So you share your own positions of the slider and the fields. Empty is the scenario you came here with.",
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
        intro: "A citation leads to the frozen page. We recommend that: who looks later sees the same figures as you.",
        live: "Lead to the live page, even if the figures change later",
        plain: "text",
    },
    qr: Code {
        title: "QR code",
        intro: "For a slide or a sheet of paper. The code is the link above. It is always black on white, because every camera reads it so.",
        label: "QR code of the link",
    },
    embed: Embed {
        title: "Embed in your own page",
        intro: "A part fits in any page. There are three ways. None of them sets cookies.",
        iframe: "iframe",
        iframe_note: "Works without a script. You can change the height yourself.",
        element: "element with script",
        element_note: "Fits its height. The script stands once on a page, also with more parts.",
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
