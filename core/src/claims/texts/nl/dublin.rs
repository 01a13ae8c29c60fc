//! Claims about transfers, in Dutch.

use crate::claims::registry::{Kept, Transfers};
use crate::claims::texts::{Nl, Outcome, SaidIn};

impl SaidIn<Nl> for Kept {
    const TEXTS: &Self = &Self {
        claim: "Nederland behandelt al zaken waarvoor eerst Griekenland of Italië aan de beurt was.",
        question: "Behandelt Nederland al zaken waarvoor eerst Griekenland of Italië aan de beurt was?",
        search: "Dublin, Dublinclaim, Griekenland, Grieks, Italië, Italiaans, terugsturen, overdracht, blijven hier",
        holds: Outcome {
            answer: "Dat klopt voor 2024. Griekenland en Italië hadden de claims aangenomen, maar er waren maar {transferred} overdrachten.",
            figure: "ongeveer {greeceClaims} en {italyClaims} claims",
            would_change: &["Als er net zo veel overdrachten als claims zijn."],
            unknown: Some("Het precieze aantal: de getallen zijn afgerond."),
        },
        with_caveat: Outcome {
            answer: "In 2024 had Nederland ongeveer {greeceClaims} claims op Griekenland kunnen indienen, en er waren {transferred} overdrachten aan Griekenland en Italië. Maar of die landen echt verantwoordelijk waren, is meestal niet vastgesteld.",
            figure: "ongeveer {greeceClaims} en {italyClaims} claims",
            would_change: &[
                "Als er net zo veel overdrachten als claims zijn.",
                "Als Griekenland en Italië de claims hadden aangenomen, klopte het helemaal.",
            ],
            unknown: Some(
                "Het echte aantal voor Italië, want mogelijke claims worden niet vast geregistreerd. Alle getallen zijn afgerond.",
            ),
        },
        does_not_hold: Outcome {
            answer: "Nee. In 2024 waren er {transferred} overdrachten naar Griekenland en Italië, zo veel als er claims waren.",
            figure: "{transferred} overdrachten",
            would_change: &["Als er minder overdrachten dan claims zijn."],
            unknown: None,
        },
        rule: "Als overdragen niet kan, behandelt Nederland de aanvraag in beginsel zelf.",
        greece: "Voor Griekenland gaat het om claims die Nederland had kunnen indienen. Omdat dat niet gebeurde, heeft Griekenland er ook niet over beslist.",
        italy: "Voor Italië noemt de tabel {italyClaims} claims, waarvan er {italyAccepted} zijn aangenomen. Volgens een voetnoot zijn het ook hier claims die ingediend hadden kunnen worden.",
        not_counted: "Zulke zaken tellen niet vanzelf als solidariteit. Daarvoor moet Nederland ze aanwijzen, en dat kan alleen als de termijn voor overdracht nog loopt.",
    };
}

impl SaidIn<Nl> for Transfers {
    const TEXTS: &Self = &Self {
        claim: "Van de claims uit 2024 die zijn aangenomen, leidde {stated}% tot een overdracht.",
        question: "Leidde {stated}% van de aangenomen claims uit 2024 tot een overdracht?",
        search: "Dublin, overdracht, overdragen, terugsturen, lukken, gelukt, slagen, mislukken, 36 procent, hoeveel Dublinoverdrachten",
        holds: Outcome {
            answer: "Dat klopt: {transferred} van de {accepted} aangenomen claims. Van alle claims uit 2024 is het {ofClaims}.",
            figure: "{ofAccepted} van de aangenomen claims",
            would_change: &[
                "Latere overdrachten op claims uit 2024, want de cijfers kunnen nog veranderen.",
            ],
            unknown: Some("Het precieze percentage: de getallen zijn afgerond op tientallen."),
        },
        does_not_hold: Outcome {
            answer: "Nee. Van de aangenomen claims uit 2024 was het {ofAccepted}, en van alle claims {ofClaims}.",
            figure: "{ofAccepted} van de aangenomen claims",
            would_change: &[
                "Latere overdrachten op claims uit 2024, want de cijfers kunnen nog veranderen.",
            ],
            unknown: Some("Het precieze percentage: de getallen zijn afgerond op tientallen."),
        },
        totals: "Op {claims} claims uit 2024 kwamen {accepted} akkoorden en {transferred} overdrachten.",
        all: "De tabel zet de overdrachten naast de aangenomen claims. Kamerleden vroegen om het deel van alle claims, en dat is {ofClaims}.",
        greece: "In het totaal zitten ongeveer {greeceClaims} claims op Griekenland die ingediend hadden kunnen worden, maar dat niet zijn. Zonder die claims is het {ofMade}.",
    };
}
