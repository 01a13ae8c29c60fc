//! The texts of the pages of claims and checks, in English.

use crate::texts::checks::{Filters, Section, Subjects, Texts};
use crate::texts::frame::Titles;

pub const TEXTS: Texts = Texts {
    claims: Titles {
        page_title: "Is it true? Claims about solidarity in asylum – Solidariteitswijzer",
        description: "Claims and questions from the debate on the European solidarity mechanism, each with a verdict, a figure and the reasons.",
        title: "Is it true?",
        lead: "These are claims and questions from the debate, in our own words. Each verdict follows from the rules, the readings and the data that this site knows, so it changes when they do.",
    },
    check: Titles {
        page_title: "Check it yourself – Solidariteitswijzer",
        description: "Check an amount, a number of cases or a share, look for a counterexample, and see what other data would change.",
        title: "Check it yourself",
        lead: "Here you can check a figure that somebody has quoted, look for a counterexample, and see what a different weighting or year would change.",
    },
    list_title: "The claims",
    filters: Filters {
        subject: "Subject",
        verdict: "Verdict",
        all: "all",
    },
    subjects: Subjects {
        both: "Paying and taking over",
        share: "The Dutch share",
        pool: "The pool",
        others: "Other countries",
        dublin: "Dublin and Greece",
    },
    what_if: Section {
        title: "What if the key were different?",
        intro: "The law fixes how much population and economy count for, and the figures are those of a particular year. These tables show how much difference that makes.",
    },
};
