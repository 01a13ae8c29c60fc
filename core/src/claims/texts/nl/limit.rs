//! Claims about how much can be asked, in Dutch.

use crate::claims::registry::MoreThanShare;
use crate::claims::texts::{Nl, Outcome, SaidIn};

impl SaidIn<Nl> for MoreThanShare {
    const TEXTS: &Self = &Self {
        claim: "Een land kan worden verplicht tot meer dan zijn eerlijk aandeel.",
        question: "Kan een land worden verplicht tot meer dan zijn eerlijk aandeel?",
        search: "boven het aandeel, extra, bijspringen, maximum, plafond, grens, limiet, onbeperkt, eerlijk aandeel, meer dan zijn deel",
        holds: Outcome {
            answer: "Dat klopt. Er is een situatie waarin een land {beyond} zaken meer doet dan zijn eerlijk aandeel.",
            figure: "{beyond} zaken boven het aandeel",
            would_change: &["Als alle vormen samen nooit boven het aandeel komen."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "Nee. Meer dan {cases} zaken hoeft Nederland niet over te nemen, en elke zaak telt mee voor zijn aandeel.",
            figure: "hoogstens {cases} zaken",
            would_change: &["Een andere uitleg van de grens voor overnemen."],
            unknown: None,
        },
        on_reading: Outcome {
            answer: "Dat hangt af van hoe je het maximum aan overnames meet. Op de pool is het voor Nederland {cases} zaken, gelijk aan zijn aandeel. Op de drempel voor overnemen kunnen het er {thresholdCap} worden.",
            figure: "{cases} of {thresholdCap} zaken",
            would_change: &[
                "Een uitspraak van een rechter, of een besluit, over het getal waarop de grens wordt gemeten.",
            ],
            unknown: Some("Welke lezing de Commissie en de landen zullen volgen."),
        },
        pool: "Voor de pool pleit dat hetzelfde artikel het eerlijk aandeel meet op het referentiegetal van de pool. Landen zeggen hun aandeel ook in die pool toe.",
        threshold: "Voor de drempel pleit dat de grens zelf alleen de verdeelsleutel noemt en geen getal, terwijl overnemen tot aan de drempel gaat. Dan kan het meer zijn dan het aandeel.",
        minister: "De minister schrijft dat een land niet hoeft bij te dragen boven zijn aandeel volgens de verdeelsleutel. Op welk getal hij dat meet, staat er niet bij.",
        own: "Een land mag vrijwillig meer herplaatsingen toezeggen. Dat bindt dan wel. Wie het niet nakomt, kan naar de letter zaken moeten overnemen tot dat hogere getal.",
        forum: "Een nieuw Forum kan om extra bijdragen vragen, en de Raad kan daarna een hoger referentiegetal vaststellen. Dan blijft het percentage gelijk, maar het aandeel wordt groter.",
        example: "Een voorbeeld: {exampleCases} overgenomen zaken en {exampleEur}, bij een aandeel van {exampleShare} zaken.",
    };
}
