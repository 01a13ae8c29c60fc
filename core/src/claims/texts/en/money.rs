//! Claims about what is paid, in English.

use crate::claims::registry::{GreeceDeal, Payment};
use crate::claims::texts::{En, Outcome, SaidIn};

impl SaidIn<En> for Payment {
    const TEXTS: &Self = &Self {
        claim: "At the legal minimum the Netherlands pays between {low} and {high}.",
        question: "Does the Netherlands pay between {low} and {high} at the legal minimum?",
        search: "30 million, 40 million, cost, costs, price, bill, amount, money, pay, payment",
        holds: Outcome {
            answer: "That is true. The fair share is then {payment}, which is also the highest amount named.",
            figure: "{payment}",
            would_change: &["A different share: {needed} gives {high}."],
            unknown: Some("How the amounts that were named were worked out."),
        },
        with_caveat: Outcome {
            answer: "The fair share is then {payment}, which lies between the amounts named. But {high} goes with a share of {needed}, and the Dutch share is {share}.",
            figure: "{payment}",
            would_change: &["A different share: {needed} gives {high}."],
            unknown: Some("How the amounts that were named were worked out."),
        },
        does_not_hold: Outcome {
            answer: "That is not true. The fair share is then {payment}, which lies outside the amounts named.",
            figure: "{payment}",
            would_change: &["A different share: {needed} gives {high}."],
            unknown: Some("How the amounts that were named were worked out."),
        },
        sum: "A share of {share} in {minimumCases} relocations is {cases} cases, rounded up. The two minimum numbers imply {unitValue} a case.",
        narrow: "Without the countries that can receive support, the share would be {narrowShare}. But the legal key includes those countries.",
        own_pool: "The 2026 pool is smaller. In it the fair share is {ownPayment}.",
    };
}

impl SaidIn<En> for GreeceDeal {
    const TEXTS: &Self = &Self {
        claim: "The agreement with Greece lowers the Dutch contribution by several million euros.",
        question: "Does the agreement with Greece lower the Dutch contribution by several million euros?",
        search: "Greece, Greek deal, agreement, Athens, set against, millions, Van Weel",
        holds: Outcome {
            answer: "That is true. {counted} cases count, so the payment falls by {lower}.",
            figure: "{lower} less",
            would_change: &["A different number of cases that the Commission allows to count."],
            unknown: None,
        },
        not_as_worded: Outcome {
            answer: "The payment falls, but not by several million: {counted} cases count, and that makes {lower}.",
            figure: "{lower} less",
            would_change: &["If at least {lowCases} cases counted."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "No. {counted} cases count, so the payment remains {payment}.",
            figure: "{counted} cases count",
            would_change: &["If any cases counted."],
            unknown: None,
        },
        not_in_sources: Outcome {
            answer: "If cases count, the payment falls; that much follows from the rules. By how much, and whether they count at all, cannot be said from these sources: no number was given, and the Commission had still to agree.",
            figure: "{lowCases} to {highCases} cases, if it is true",
            would_change: &["The number of cases that the Commission allows to count."],
            unknown: Some("How many cases count, and whether the Commission has agreed."),
        },
        direction: "The preamble says that a case taken over counts towards the fair share. That each one takes {unitValue} off the payment is inferred from the ratio in the law; no article says so.",
        several: "If ‘several million’ means {low} to {high}, that is {lowCases} to {highCases} cases. This was worked out here; the government gave no number.",
        route: "Cases can be taken over voluntarily if at least {half} relocations are pledged, or if a country pledges half its own share as relocations. With at most {pledges} pledged and a contribution in money, neither condition is met. How the agreement fits in is not known.",
        commission: "According to the government, the agreement had still to be settled with the Commission.",
    };
}
