//! The words around a claim, in English, equal in content to the Dutch.

use crate::texts::claim::Words;

pub const WORDS: Words = Words {
    holds: "True",
    with_caveat: "True, with a caveat",
    not_as_worded: "Not true as worded",
    does_not_hold: "Not true",
    on_reading: "Depends on how the law is read",
    not_in_sources: "Cannot be said from these sources",
    said_by: "Said by",
    asked_by: "Asked by",
    contradicted_by: "Contradicted by",
    as_statement: "As a statement:",
    why: "Why?",
    would_change: "What would change the verdict?",
    unknown: "What is not known?",
    from_rules: "This question follows from the rules. Nobody in these sources puts it like this.",
    see: "See it in the balance",
    copy: "Copy as a quotation",
};
