//! Claims about the reference key, in Dutch.

use crate::claims::texts::{Key, Outcome, Share};

pub const SHARE: Share = Share {
    claim: "Het Nederlandse aandeel is ongeveer {low} tot {high}%.",
    holds: Outcome {
        answer: "Dat klopt. Met de cijfers van Eurostat komt het aandeel op {share}.",
        figure: "{share}",
        would_change: &["Andere cijfers over inwoners of bbp. Elk jaar gelden de nieuwste."],
        unknown: Some("Het officiële Nederlandse percentage staat niet in deze bronnen."),
    },
    with_caveat: Outcome {
        answer: "Het aandeel komt op {share}. Maar gepubliceerde cijfers van andere landen bevestigen de berekening niet.",
        figure: "{share}",
        would_change: &[
            "Andere cijfers over inwoners of bbp. Elk jaar gelden de nieuwste.",
            "Gepubliceerde cijfers van andere landen die de berekening bevestigen.",
        ],
        unknown: Some("Het officiële Nederlandse percentage staat niet in deze bronnen."),
    },
    does_not_hold: Outcome {
        answer: "Dat klopt niet. Met deze cijfers komt het aandeel op {share}.",
        figure: "{share}",
        would_change: &["Andere cijfers over inwoners of bbp. Elk jaar gelden de nieuwste."],
        unknown: Some("Het officiële Nederlandse percentage staat niet in deze bronnen."),
    },
    halves: "Inwoners ({population} van het totaal) en bbp ({gdp}) tellen elk voor de helft.",
    published: "Voor {checked} andere landen is dezelfde som gemaakt. Het verschil met hun gepubliceerde cijfers is hoogstens {largestGap}.",
};

pub const KEY: Key = Key {
    claim: "Over de verdeelsleutel wordt onderhandeld in de Raad.",
    does_not_hold: Outcome {
        answer: "Nee. De sleutel staat vast in de verordening. Gepubliceerde cijfers van {checked} landen volgen eruit, met hoogstens {largestGap} verschil.",
        figure: "hoogstens {largestGap} verschil",
        would_change: &[
            "Een wijziging van de verordening.",
            "Gepubliceerde cijfers die meer dan {tolerance}% afwijken.",
        ],
        unknown: None,
    },
    not_settled: Outcome {
        answer: "Niet te zeggen. De sleutel staat in de verordening, maar gepubliceerde cijfers bevestigen hier niet dat die is gebruikt.",
        figure: "geen bevestiging",
        would_change: &["Gepubliceerde cijfers die hoogstens {tolerance}% afwijken."],
        unknown: Some("Welke sleutel dan is gebruikt."),
    },
    law: "Het aandeel van elk land volgt uit een vaste formule: inwoners en bbp, elk voor de helft.",
    minister: "De minister schreef dat de sleutel geen onderwerp was van de gesprekken.",
    council: "De Raad beslist wel over de omvang van de pool. Elk land kiest zelf zijn vorm.",
};
