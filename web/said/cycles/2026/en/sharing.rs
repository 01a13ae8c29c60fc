//! English, equal in content to the Dutch.

use crate::texts::sharing::{Said, Words};

pub const WORDS: Words = Words {
    sentence: "… has a fair share of … cases in a pool of … relocations. With … relocations pledged in the EU and …, as Solidariteitswijzer works it out from Regulation (EU) 2024/1351, data version ….",
    forum: "the Forum reconvened",
    no_forum: "the Forum not reconvened",
    pays: "it pays …",
    takes: "takes over … cases",
    relocates: "relocates … cases",
    measures: "gives … in alternative measures",
    deducted: "has a deduction of … cases",
    and: " and ",
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
