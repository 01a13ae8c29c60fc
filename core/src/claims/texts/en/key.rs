//! Claims about the reference key, in English.

use crate::claims::texts::{Key, Outcome, Share};

pub const SHARE: Share = Share {
    claim: "The Dutch share is about {low} to {high}%.",
    holds: Outcome {
        answer: "That is right. With the figures of Eurostat the share comes to {share}.",
        figure: "{share}",
        would_change: &["Other figures of population or GDP. Each year the latest apply."],
        unknown: Some("The official Dutch percentage is not in these sources."),
    },
    with_caveat: Outcome {
        answer: "The share comes to {share}. But published figures of other countries do not confirm the calculation.",
        figure: "{share}",
        would_change: &[
            "Other figures of population or GDP. Each year the latest apply.",
            "Published figures of other countries that confirm the calculation.",
        ],
        unknown: Some("The official Dutch percentage is not in these sources."),
    },
    does_not_hold: Outcome {
        answer: "That is not right. With these figures the share comes to {share}.",
        figure: "{share}",
        would_change: &["Other figures of population or GDP. Each year the latest apply."],
        unknown: Some("The official Dutch percentage is not in these sources."),
    },
    halves: "Population ({population} of the total) and GDP ({gdp}) each count for half.",
    published: "The same sum was made for {checked} other countries. The difference from their published figures is at most {largestGap}.",
};

pub const KEY: Key = Key {
    claim: "The reference key is negotiated in the Council.",
    does_not_hold: Outcome {
        answer: "No. The key is fixed in the regulation. Published figures of {checked} countries follow from it, with a difference of at most {largestGap}.",
        figure: "at most {largestGap} apart",
        would_change: &[
            "An amendment of the regulation.",
            "Published figures that are more than {tolerance}% apart.",
        ],
        unknown: None,
    },
    not_settled: Outcome {
        answer: "That cannot be said. The key is in the regulation, but published figures do not confirm here that it was used.",
        figure: "no confirmation",
        would_change: &["Published figures that are at most {tolerance}% apart."],
        unknown: Some("Which key was used instead."),
    },
    law: "The share of each country follows from a fixed formula: population and GDP, each for half.",
    minister: "The minister wrote that the key was no subject of the talks.",
    council: "The Council does decide on the size of the pool. Each country chooses its own form.",
};
