//! The claim about recognition as under pressure, in Dutch.

use crate::claims::registry::Pressure;
use crate::claims::texts::{Nl, Outcome, SaidIn};

impl SaidIn<Nl> for Pressure {
    const TEXTS: &Self = &Self {
        claim: "Een erkenning als land onder migratiedruk betekent dat Nederland geen extra asielaanvragen hoeft over te nemen.",
        question: "Hoeft Nederland geen extra asielaanvragen over te nemen als het wordt erkend als land onder migratiedruk?",
        search: "vrijstelling, vrijgesteld, uitzondering, ontheffing, opt-out, asielcrisis, overbelast, migratiedruk, hoge druk, korting",
        holds: Outcome {
            answer: "Dat klopt. Nederland krijgt dan zelf hulp uit de pool en hoeft zijn toezegging niet uit te voeren.",
            figure: "geen plicht",
            would_change: &["Als Nederland niet als land onder druk geldt."],
            unknown: None,
        },
        not_as_worded: Outcome {
            answer: "Het volgt niet vanzelf uit de erkenning. Een erkend land dat de pool gebruikt, hoeft zijn toezegging niet uit te voeren. Gebruikt het de pool niet, dan moet het om vermindering (korting) vragen en beslist de Raad.",
            figure: "{full} tot {none}",
            would_change: &[
                "Als Nederland als land onder druk zelf hulp uit de pool krijgt.",
                "Een besluit van de Raad over een vermindering.",
            ],
            unknown: Some("Hoe de Raad over een verzoek van Nederland zou beslissen."),
        },
        does_not_hold: Outcome {
            answer: "Dat klopt niet. Ook na een volledige vermindering blijft er {full} over, en {fullCases} zaken om over te nemen.",
            figure: "{full} en {fullCases} zaken",
            would_change: &["Als een volledige vermindering niets overlaat."],
            unknown: None,
        },
        uses_pool: "Een land dat zelf hulp uit de pool krijgt, hoeft zijn toezegging niet uit te voeren, en dan worden er ook geen zaken van gevraagd.",
        deduction: "Een land onder druk kan dit alleen vragen als het de pool niet gebruikt. De Commissie beoordeelt het binnen vier weken, dan beslist de Raad. Van {none} kan {full} blijven, zonder overnames.",
        at_risk: "De Commissie noemt Nederland een land met risico op migratiedruk. Dat geeft op zichzelf geen recht op vermindering, maar de Commissie moet het wel meewegen als Nederland een verzoek doet.",
        minister: "De minister bevestigde niet dat Nederland zich zo laat erkennen. Hij noemde de inzet van het kabinet: een realistische pool, en Dublinregels die werken.",
    };
}
