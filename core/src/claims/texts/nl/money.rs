//! Claims about what is paid, in Dutch.

use crate::claims::texts::{Outcome, Payment, Pressure};

pub const PAYMENT: Payment = Payment {
    claim: "Bij het wettelijk minimum betaalt Nederland tussen {low} en {high}.",
    holds: Outcome {
        answer: "Dat klopt. Het eerlijk aandeel is dan {payment}, en dat is ook het hoogste bedrag dat is genoemd.",
        figure: "{payment}",
        would_change: &["Een ander aandeel: {needed} geeft {high}."],
        unknown: Some("Hoe de genoemde bedragen zijn berekend."),
    },
    with_caveat: Outcome {
        answer: "{payment} ligt tussen de genoemde bedragen. Maar {high} past bij een aandeel van {needed}, en het aandeel is {share}.",
        figure: "{payment}",
        would_change: &["Een ander aandeel: {needed} geeft {high}."],
        unknown: Some("Hoe de genoemde bedragen zijn berekend."),
    },
    does_not_hold: Outcome {
        answer: "Dat klopt niet. Het eerlijk aandeel is dan {payment}, en dat ligt buiten de genoemde bedragen.",
        figure: "{payment}",
        would_change: &["Een ander aandeel: {needed} geeft {high}."],
        unknown: Some("Hoe de genoemde bedragen zijn berekend."),
    },
    sum: "Het aandeel van {share} in {minimumCases} herplaatsingen is afgerond {cases} zaken, elk {unitValue}.",
    narrow: "Zonder de landen die zelf hulp krijgen zou het aandeel {narrowShare} zijn. De wettelijke sleutel telt die landen mee.",
    own_pool: "De pool voor 2026 is kleiner. Daarin is het eerlijk aandeel {ownPayment}.",
};

pub const PRESSURE: Pressure = Pressure {
    claim: "Als Nederland wordt erkend als land onder migratiedruk, hoeft het niets bij te dragen.",
    holds: Outcome {
        answer: "Dat klopt. Nederland krijgt dan zelf hulp uit de pool en hoeft zijn toezegging niet uit te voeren.",
        figure: "geen plicht",
        would_change: &["Als Nederland niet als land onder druk geldt."],
        unknown: None,
    },
    with_caveat: Outcome {
        answer: "Niet vanzelf. Een erkend land dat hulp uit de pool krijgt, hoeft zijn toezegging niet uit te voeren. Zonder die hulp kan het korting vragen; de Raad beslist.",
        figure: "{full} tot {none}",
        would_change: &[
            "Als Nederland als land onder druk zelf hulp uit de pool krijgt.",
            "Een besluit van de Raad over korting.",
        ],
        unknown: Some(
            "Hoe de Raad zou beslissen. Met de drempel als grens kunnen na volledige korting nog {left} zaken worden gevraagd.",
        ),
    },
    does_not_hold: Outcome {
        answer: "Dat klopt niet. Ook na volledige korting blijft er {full} over, en {fullCases} zaken om over te nemen.",
        figure: "{full} en {fullCases} zaken",
        would_change: &["Als volledige korting niets overlaat."],
        unknown: None,
    },
    at_risk: "De Commissie noemt Nederland een land met ‘risico op migratiedruk’. Dat alleen neemt niets van de bijdrage weg.",
    law: "Landen die hulp krijgen en landen met volledige korting hoeven hun toezegging niet uit te voeren.",
    deduction: "Korting vragen kan ook een land dat zichzelf onder druk vindt. Van {none} kan dan {full} overblijven.",
};
