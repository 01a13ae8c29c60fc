//! How a provision of the law is cited, in English.

use crate::texts::law::Provisions;

pub const PROVISIONS: Provisions = Provisions {
    article: "Article …",
    recital: "recital …",
    annex: "Annex …",
    paragraph: "(…)",
    up_to_paragraph: "-(…)",
    point: "(…)",
};
