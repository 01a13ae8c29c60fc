//! Claims about transfers, in English.

use crate::claims::registry::{Kept, Transfers};
use crate::claims::texts::{En, Outcome, SaidIn};

impl SaidIn<En> for Kept {
    const TEXTS: &Self = &Self {
        claim: "The Netherlands already handles cases for which Greece or Italy was first in line.",
        question: "Does the Netherlands already handle cases for which Greece or Italy was first in line?",
        search: "Dublin claim, Greece, Greek, Italy, Italian, send back, return, transfer, stay here",
        holds: Outcome {
            answer: "That is true for 2024. Greece and Italy had accepted the claims, but there were only {transferred} transfers.",
            figure: "about {greeceClaims} and {italyClaims} claims",
            would_change: &["If there were as many transfers as claims."],
            unknown: Some("The precise number: the figures are rounded."),
        },
        with_caveat: Outcome {
            answer: "In 2024 the Netherlands could have made about {greeceClaims} claims on Greece, and there were {transferred} transfers to Greece and Italy. But whether those countries were in fact responsible was mostly never established.",
            figure: "about {greeceClaims} and {italyClaims} claims",
            would_change: &[
                "If there were as many transfers as claims.",
                "If Greece and Italy had accepted the claims, it would be wholly true.",
            ],
            unknown: Some(
                "The real number for Italy, since possible claims are not systematically registered. All figures are rounded.",
            ),
        },
        does_not_hold: Outcome {
            answer: "No. In 2024 there were {transferred} transfers to Greece and Italy, as many as there were claims.",
            figure: "{transferred} transfers",
            would_change: &["If there were fewer transfers than claims."],
            unknown: None,
        },
        rule: "If a transfer is not possible, the Netherlands in principle examines the application itself.",
        greece: "For Greece these are claims that the Netherlands could have made. As it did not, Greece never decided on them.",
        italy: "For Italy the table has {italyClaims} claims, of which {italyAccepted} were accepted. A footnote says that these too are claims that could have been made.",
        not_counted: "Such cases do not automatically count as solidarity. They count only if offsets apply and the Netherlands identifies them while the time limit for transfer is running.",
    };
}

impl SaidIn<En> for Transfers {
    const TEXTS: &Self = &Self {
        claim: "{stated}% of the 2024 claims that were accepted led to a transfer.",
        question: "Did {stated}% of the 2024 claims that were accepted lead to a transfer?",
        search: "Dublin, transfer, send back, return, succeed, success, fail, 36 percent, how many Dublin transfers",
        holds: Outcome {
            answer: "That is true: {transferred} of the {accepted} claims accepted. Of all 2024 claims it is {ofClaims}.",
            figure: "{ofAccepted} of accepted claims",
            would_change: &["Later transfers on 2024 claims, as the figures can still change."],
            unknown: Some("The precise percentage: the numbers are rounded to tens."),
        },
        does_not_hold: Outcome {
            answer: "No. It was {ofAccepted} of the 2024 claims that were accepted, and {ofClaims} of all claims.",
            figure: "{ofAccepted} of accepted claims",
            would_change: &["Later transfers on 2024 claims, as the figures can still change."],
            unknown: Some("The precise percentage: the numbers are rounded to tens."),
        },
        totals: "The {claims} claims made in 2024 led to {accepted} acceptances and {transferred} transfers.",
        all: "The table sets transfers against accepted claims. Members of parliament asked for the proportion of all claims, which is {ofClaims}.",
        greece: "The total includes about {greeceClaims} claims on Greece that could have been made but were not. Without those it is {ofMade}.",
    };
}
