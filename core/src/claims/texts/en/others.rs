//! Claims about what other states do, in English.

use crate::claims::registry::{Deductions, EveryoneRelocates, MassBuyout};
use crate::claims::texts::{En, Outcome, SaidIn};

impl SaidIn<En> for MassBuyout {
    const TEXTS: &Self = &Self {
        claim: "If all countries pay, the Netherlands must relocate asylum seekers after all.",
        question: "Must the Netherlands relocate asylum seekers after all if every country pays?",
        search: "buy out, buyout, buy off, bought off, all countries pay, nobody relocates, take over",
        holds: Outcome {
            answer: "That is true. The Netherlands must then carry out {relocations} relocations.",
            figure: "{relocations} relocations",
            would_change: &["If payment never turned into relocation."],
            unknown: None,
        },
        not_as_worded: Outcome {
            answer: "The Netherlands need not relocate anybody. But after a reconvened Forum it may have to take over {offsets} cases of people who are already in the Netherlands. The payment then goes from {before} to {after}.",
            figure: "{relocations} relocations, but {offsets} cases",
            would_change: &[
                "With {threshold} or more relocations pledged, the Netherlands need not take over anything. The pool has {pool}.",
            ],
            unknown: Some(
                "Whether the Forum will be reconvened, and how many cases will then qualify.",
            ),
        },
        does_not_hold: Outcome {
            answer: "No. The Netherlands then has neither to relocate nor to take over cases.",
            figure: "{relocations} relocations, {offsets} cases",
            would_change: &[
                "If the Netherlands did have to take over cases after a reconvened Forum.",
            ],
            unknown: None,
        },
        chosen: "A country chooses the form of its contribution, and the choices of other countries do not change that.",
        mandatory: "Taking over is mandatory if the Forum has been reconvened and fewer than {threshold} relocations are then pledged. Whether a reconvened Forum is also needed when pledges fall away is unclear.",
        eligible: "Only cases that meet all the conditions can be taken over. If there are fewer of them, more is left to pay.",
    };
}

impl SaidIn<En> for Deductions {
    const TEXTS: &Self = &Self {
        claim: "Every reduction for another country must be absorbed by the rest.",
        question: "Must every reduction for another country be absorbed by the rest?",
        search: "deduction, deductions, discount, exemption, reduction, pass on, other countries, foot the bill",
        holds: Outcome {
            answer: "That is true. The reduction takes the Dutch fair share from {share} to {shareAfter} cases.",
            figure: "from {share} to {shareAfter} cases",
            would_change: &["If the share did not move with reductions for others."],
            unknown: None,
        },
        not_as_worded: Outcome {
            answer: "Not directly: the Dutch fair share remains {share} cases. But a reduction for another country can affect the Netherlands: through a reconvened Forum and a larger pool, or through an obligation to take over cases.",
            figure: "share remains {share} cases",
            would_change: &[
                "If a reduction were divided among the other countries, it would be true.",
                "If relocations that fall away never led to offsets, less of it would be left.",
            ],
            unknown: Some(
                "Whether offsets can be mandatory without a reconvened Forum, and which reductions the Council has granted.",
            ),
        },
        does_not_hold: Outcome {
            answer: "No. The reduction leaves the Dutch share as it is, and no more cases are asked for.",
            figure: "share remains {share} cases",
            would_change: &[
                "If the Netherlands had to take over more cases because of the reduction.",
            ],
            unknown: None,
        },
        key: "The reference key looks at the population and GDP of all the countries taking part. A reduction for one of them is not divided among the others.",
        pool: "Countries receiving support need not contribute either. That is not a reduction, but the Commission must take it into account in its proposal, which can make the pool larger.",
        forum: "Large reductions are a reason to reconvene the Forum and request additional contributions. The Council can then set a higher number.",
        offsets: "Suppose {state} is granted a full reduction and {deducted} of the {pledges} relocations fall away. On one reading offsets are then mandatory without a reconvened Forum, and the Netherlands takes over {offsetsAfter} cases rather than {offsetsBefore} if enough qualify.",
    };
}

impl SaidIn<En> for EveryoneRelocates {
    const TEXTS: &Self = &Self {
        claim: "If all countries relocate their whole share, nobody has to take over cases.",
        question: "If all countries relocate their whole share, is it true that nobody has to take over cases?",
        search: "everyone relocates, enough relocations, threshold, 30,000, 21,000, whole pool, out of reach",
        holds: Outcome {
            answer: "That is true. With the whole pool of {pool} relocations the threshold of {threshold} is reached.",
            figure: "{pool} of {threshold}",
            would_change: &["A pool that is smaller than the threshold."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "No. The whole pool is {pool} relocations and the threshold is {threshold}, so {short} would still be missing. If the Forum is reconvened, taking over is mandatory.",
            figure: "{pool} of {threshold}",
            would_change: &["A pool at least as large as the threshold."],
            unknown: Some("Whether the Forum would be reconvened in that event."),
        },
        threshold: "The threshold is the higher of two numbers, one of them the legal minimum for relocations. The Council set the pool at {pool}, and the threshold is {threshold}.",
        asked: "The Netherlands would relocate {relocations} of its {share} cases and take over {offsets}. Every case still counts once, but the form changes.",
        forum: "Without a reconvened Forum, taking over is not required as long as no pledges fall away. If some do, it is unclear whether the Forum must meet first.",
    };
}
