//! Claims about transfers, in Dutch.

use crate::claims::texts::{Kept, Outcome, Transfers};

pub const KEPT: Kept = Kept {
    claim: "Nederland houdt nu al zaken waarvoor Griekenland en Italië verantwoordelijk zijn.",
    holds: Outcome {
        answer: "Dat klopt voor 2024. Ongeveer {greeceClaims} claims hadden naar Griekenland gekund en Italië nam er {italyAccepted} aan. Er waren {transferred} overdrachten.",
        figure: "ongeveer {greeceClaims} en {italyAccepted} claims",
        would_change: &["Als er net zo veel overdrachten als claims zijn."],
        unknown: Some(
            "Het echte aantal voor Italië: mogelijke claims worden niet vast geregistreerd. Alle getallen zijn afgerond.",
        ),
    },
    does_not_hold: Outcome {
        answer: "Nee. In 2024 waren er {transferred} overdrachten naar Griekenland en Italië, zo veel als er claims waren.",
        figure: "{transferred} overdrachten",
        would_change: &["Als er minder overdrachten dan claims zijn."],
        unknown: None,
    },
    rule: "Kan een overdracht niet, dan behandelt Nederland de aanvraag in beginsel zelf.",
    italy: "Bij Italië zijn {italyClaims} claims geteld, waarvan {italyAccepted} aangenomen.",
    not_counted: "Zulke zaken tellen niet vanzelf als solidariteit. Nederland moet ze daarvoor aanwijzen, en ze moeten aan de eisen voldoen.",
};

pub const TRANSFERS: Transfers = Transfers {
    claim: "{stated}% van de Dublinoverdrachten lukt.",
    holds: Outcome {
        answer: "Dat klopt voor 2024: {ofAccepted} van de aangenomen claims en {ofClaims} van alle claims.",
        figure: "{ofClaims} van alle claims",
        would_change: &[
            "Latere overdrachten op claims uit 2024: de cijfers kunnen nog veranderen.",
        ],
        unknown: Some("Het precieze percentage: de getallen zijn afgerond op tientallen."),
    },
    with_caveat: Outcome {
        answer: "Van de claims uit 2024 die zijn aangenomen: {ofAccepted}. Van alle claims is het {ofClaims}.",
        figure: "{ofAccepted} of {ofClaims}",
        would_change: &[
            "Latere overdrachten op claims uit 2024: de cijfers kunnen nog veranderen.",
        ],
        unknown: Some("Het precieze percentage: de getallen zijn afgerond op tientallen."),
    },
    does_not_hold: Outcome {
        answer: "Nee. In 2024 was het {ofAccepted} van de aangenomen claims en {ofClaims} van alle claims.",
        figure: "{ofAccepted} of {ofClaims}",
        would_change: &[
            "Latere overdrachten op claims uit 2024: de cijfers kunnen nog veranderen.",
        ],
        unknown: Some("Het precieze percentage: de getallen zijn afgerond op tientallen."),
    },
    totals: "Op {claims} claims uit 2024 kwamen {accepted} akkoorden en {transferred} overdrachten.",
    greece: "In het totaal zitten ongeveer {greeceClaims} claims op Griekenland die niet konden worden ingediend. Zonder die is het {ofMade}.",
};
