//! Claims about how much can be asked, in English.

use crate::claims::registry::MoreThanShare;
use crate::claims::texts::{En, Outcome, SaidIn};

impl SaidIn<En> for MoreThanShare {
    const TEXTS: &Self = &Self {
        claim: "A country can be obliged to do more than its fair share.",
        question: "Can a country be obliged to do more than its fair share?",
        search: "above its share, extra, step in, maximum, ceiling, cap, limit, unlimited, fair share, more than its part",
        holds: Outcome {
            answer: "That is true. There is a situation in which a country does {beyond} cases more than its fair share.",
            figure: "{beyond} cases beyond the share",
            would_change: &["If all forms together never came to more than the share."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "No. The Netherlands need not take over more than {cases} cases, and every case counts towards its share.",
            figure: "at most {cases} cases",
            would_change: &["A different interpretation of the cap on offsets."],
            unknown: None,
        },
        on_reading: Outcome {
            answer: "It depends on the number the cap is measured on. If that is the pool, {cases} cases is the most for the Netherlands, the same as its share. If it is the threshold, it could be {thresholdCap}.",
            figure: "{cases} or {thresholdCap} cases",
            would_change: &[
                "A court ruling, or a decision, on the number that the cap is measured on.",
            ],
            unknown: Some("Which reading the Commission and the countries will follow."),
        },
        pool: "In favour of the pool: the same article measures the fair share on the reference number of the pool. That is also the pool to which countries pledge their share.",
        threshold: "In favour of the threshold: the cap itself names only the reference key and no number, while offsets run up to the threshold. No case is counted twice under this reading either.",
        minister: "The minister writes that a country cannot be made to contribute beyond the share that the reference key gives it. He does not say on which number he measures that share.",
        own: "A country may voluntarily pledge more relocations. Once that is in the Council’s decision, it is binding. A country that does not honour it can be made to take over cases up to the number pledged.",
        forum: "A reconvened Forum can request additional contributions, and the Council can then set a higher reference number. The percentage stays the same, but the share becomes larger.",
        example: "An example: {exampleCases} cases taken over and {exampleEur}, with a share of {exampleShare} cases.",
    };
}
