//! How a provision of the law is cited, in Dutch.

use crate::texts::law::Provisions;

pub const PROVISIONS: Provisions = Provisions {
    article: "artikel …",
    recital: "overweging …",
    annex: "bijlage …",
    paragraph: ", lid …",
    up_to_paragraph: "-…",
    point: ", onder …",
};
