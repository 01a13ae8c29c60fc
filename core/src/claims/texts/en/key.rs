//! Claims about the reference key, in English.

use crate::claims::registry::{Key, Share};
use crate::claims::texts::{En, Outcome, SaidIn};

impl SaidIn<En> for Share {
    const TEXTS: &Self = &Self {
        claim: "The Dutch share is about {low} to {high}%.",
        question: "Is the Dutch share about {low} to {high}%?",
        search: "how many percent, percentage, 5 percent, 6 percent, part, reference key, distribution key, population, GDP",
        holds: Outcome {
            answer: "That is true. With Eurostat’s figures the share comes to {share}.",
            figure: "{share}",
            would_change: &["Other population or GDP figures. The latest apply each year."],
            unknown: Some(
                "The official Dutch percentage. Each country’s pledges are in the annex to the Council’s decision, which was not read for this page.",
            ),
        },
        with_caveat: Outcome {
            answer: "The share comes to {share}. But the figures published by other countries do not bear out the calculation.",
            figure: "{share}",
            would_change: &[
                "Other population or GDP figures. The latest apply each year.",
                "Published figures of other countries that bear out the calculation.",
            ],
            unknown: Some(
                "The official Dutch percentage. Each country’s pledges are in the annex to the Council’s decision, which was not read for this page.",
            ),
        },
        does_not_hold: Outcome {
            answer: "That is not true. With these figures the share comes to {share}.",
            figure: "{share}",
            would_change: &["Other population or GDP figures. The latest apply each year."],
            unknown: Some(
                "The official Dutch percentage. Each country’s pledges are in the annex to the Council’s decision, which was not read for this page.",
            ),
        },
        halves: "The Netherlands has {population} of the population and {gdp} of the GDP of all the countries taking part. Each counts for half.",
        published: "The same sum was done for {checked} other countries. The number of cases it gives differs by at most {largestGap} from the number published, or derived from a published amount.",
    };
}

impl SaidIn<En> for Key {
    const TEXTS: &Self = &Self {
        claim: "The reference key is negotiated.",
        question: "Is the reference key negotiated?",
        search: "negotiate, negotiating, negotiation, distribution key, reference key, agree, bargain, change",
        holds: Outcome {
            answer: "That is true. The share moves with what countries agree on: from {share} to {otherShare}.",
            figure: "from {share} to {otherShare}",
            would_change: &["If the share depended on population and GDP alone."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "No. The key is laid down in the regulation. Whatever the Council and the countries agree about the pool, the Dutch share remains {share}.",
            figure: "{share} in each case",
            would_change: &["An amendment to the regulation."],
            unknown: None,
        },
        law: "Each country’s share follows from a fixed formula: population and GDP, half each.",
        minister: "The minister writes that the key is not part of the talks, and that it is laid down in the regulation.",
        council: "The Council does decide on the size of the pool, and each country chooses the form of its contribution.",
        word: "The Dutch translation of Spain’s statement speaks of a ‘reference key’ that is below the minimum. That is about the size of the pool, not about this key.",
    };
}
