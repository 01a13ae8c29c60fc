//! English, equal in content to the Dutch.

use crate::texts::sharing::{About, Said, Titles, Words};

pub const WORDS: Words = Words {
    titles: Titles {
        story: "Does … have to pay and take asylum cases as well?",
        dublin: "Dublin claims by the Netherlands, 2020–2024",
        timeline: "Timeline of the first solidarity pool",
        countries: "What does each country contribute?",
    },
    balance: "The balance: share, payment and cases taken over",
    figure: "Check a figure",
    country_table: "All countries in a table",
    line: "The timeline of the first round",
    totals: "The Dublin claims of the Netherlands by year",

    sentence: "… has a fair share of … cases in a pool of … relocations. With … relocations pledged in the EU and …, as Solidariteitswijzer works it out from Regulation (EU) 2024/1351, data version ….",
    forum: "the Forum reconvened",
    no_forum: "the Forum not reconvened",
    pays: "it pays …",
    takes: "takes over … cases",
    relocates: "relocates … cases",
    measures: "gives … in alternative measures",
    deducted: "has a deduction of … cases",
    and: " and ",
    about: About {
        figure: "Can a figure that was named follow from the rules? It can be worked out",
        countries: "The fair share, the situation and the choice of each country, side by side",
        dublin: "Dublin claims by the Netherlands from 2020 to 2024: asked, accepted and transferred",
        timeline: "The first round of solidarity: what was due when, and what happened when",
    },
    about_sentence: "… – with sources, in Solidariteitswijzer, data version ….",
    claim_sentence: "‘…’ – …. … (Solidariteitswijzer, on Regulation (EU) 2024/1351, data version ….)",

    citation: "Solidariteitswijzer. (…). … (data version …). … …",
    published: "…, …",
    accessed: "Retrieved …, from",
    not_accessed: "Retrieved [fill in the date], from",
    version: "data version …",
    language_code: "en",
    language_name: "english",

    frame: "… – Solidariteitswijzer",
    only_parts: "A whole page cannot be embedded, a part can. Below is the part that goes with it: ‘…’.",
    too_long: "This link is too long for a QR code.",

    token_no_colon: "Line ‘…’: write a name, a colon and a value.",
    token_name: "‘…’ is not a name. A name begins with -- and has only letters, digits and hyphens.",
    token_value: "The value ‘…’ is not possible. Use no url(, semicolon, braces or quotation marks.",
};

pub const SAID: Said = Said {
    changed: "Link, citation and codes have changed.",
    copied: "Copied: …",
    by_hand: "Copying does not work by itself here. The text is selected: copy it yourself.",
    image_copied: "Copied: the picture",
    image_not: "This browser cannot copy a picture. You can save it.",
    image_missing: "The picture is not there.",
    saved: "Saved: …",
    not_saved: "Saving does not work in this browser.",
    not_shared: "Sharing did not work. Copy the link.",
};
