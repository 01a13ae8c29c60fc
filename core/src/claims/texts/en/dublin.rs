//! Claims about transfers, in English.

use crate::claims::texts::{Kept, Outcome, Transfers};

pub const KEPT: Kept = Kept {
    claim: "The Netherlands already keeps cases for which Greece and Italy are responsible.",
    holds: Outcome {
        answer: "That is right for 2024. About {greeceClaims} claims could have gone to Greece and Italy accepted {italyAccepted}. There were {transferred} transfers.",
        figure: "about {greeceClaims} and {italyAccepted} claims",
        would_change: &["If there are as many transfers as claims."],
        unknown: Some(
            "The real number for Italy: possible claims are not registered systematically. All numbers are rounded.",
        ),
    },
    does_not_hold: Outcome {
        answer: "No. In 2024 there were {transferred} transfers to Greece and Italy, as many as there were claims.",
        figure: "{transferred} transfers",
        would_change: &["If there are fewer transfers than claims."],
        unknown: None,
    },
    rule: "Where a transfer is not possible, the Netherlands in principle examines the application itself.",
    italy: "For Italy {italyClaims} claims are counted, of which {italyAccepted} were accepted.",
    not_counted: "Such cases do not count as solidarity by themselves. The Netherlands must identify them for that, and they must meet the conditions.",
};

pub const TRANSFERS: Transfers = Transfers {
    claim: "{stated}% of Dublin transfers succeed.",
    holds: Outcome {
        answer: "That is right for 2024: {ofAccepted} of accepted claims and {ofClaims} of all claims.",
        figure: "{ofClaims} of all claims",
        would_change: &["Later transfers on claims of 2024: the figures can still change."],
        unknown: Some("The precise percentage: the numbers are rounded to tens."),
    },
    with_caveat: Outcome {
        answer: "Of the claims of 2024 that were accepted: {ofAccepted}. Of all claims it is {ofClaims}.",
        figure: "{ofAccepted} or {ofClaims}",
        would_change: &["Later transfers on claims of 2024: the figures can still change."],
        unknown: Some("The precise percentage: the numbers are rounded to tens."),
    },
    does_not_hold: Outcome {
        answer: "No. In 2024 it was {ofAccepted} of accepted claims and {ofClaims} of all claims.",
        figure: "{ofAccepted} or {ofClaims}",
        would_change: &["Later transfers on claims of 2024: the figures can still change."],
        unknown: Some("The precise percentage: the numbers are rounded to tens."),
    },
    totals: "On {claims} claims of 2024 came {accepted} acceptances and {transferred} transfers.",
    greece: "The total includes about {greeceClaims} claims on Greece that could not be made. Without those it is {ofMade}.",
};
