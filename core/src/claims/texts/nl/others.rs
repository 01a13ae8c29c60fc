//! Claims about what other states do, in Dutch.

use crate::claims::registry::{Deductions, EveryoneRelocates, MassBuyout};
use crate::claims::texts::{Nl, Outcome, SaidIn};

impl SaidIn<Nl> for MassBuyout {
    const TEXTS: &Self = &Self {
        claim: "Als alle landen betalen, moet Nederland alsnog asielzoekers herplaatsen.",
        question: "Moet Nederland alsnog asielzoekers herplaatsen als alle landen betalen?",
        search: "afkoop, afkopen, afgekocht, afkoopsom, vrijkopen, alle landen betalen, niemand herplaatst, overnemen",
        holds: Outcome {
            answer: "Dat klopt. Nederland moet dan {relocations} herplaatsingen uitvoeren.",
            figure: "{relocations} herplaatsingen",
            would_change: &["Als betalen nooit in herplaatsen verandert."],
            unknown: None,
        },
        not_as_worded: Outcome {
            answer: "Herplaatsen hoeft Nederland niet. Wel kan het na een nieuw Forum {offsets} zaken moeten overnemen van mensen die al in Nederland zijn. De betaling gaat dan van {before} naar {after}.",
            figure: "{relocations} herplaatsingen, wel {offsets} zaken",
            would_change: &[
                "Bij {threshold} of meer toegezegde herplaatsingen hoeft Nederland niets over te nemen. De pool telt er {pool}.",
            ],
            unknown: Some(
                "Of het Forum opnieuw bijeenkomt, en hoeveel zaken dan aan de eisen voldoen.",
            ),
        },
        does_not_hold: Outcome {
            answer: "Nee. Nederland hoeft dan niet te herplaatsen en ook geen zaken over te nemen.",
            figure: "{relocations} herplaatsingen, {offsets} zaken",
            would_change: &["Als Nederland na een nieuw Forum wel zaken moet overnemen."],
            unknown: None,
        },
        chosen: "Een land kiest zelf de vorm van zijn bijdrage, en wat andere landen kiezen, verandert dat niet.",
        mandatory: "Overnemen is verplicht als het Forum opnieuw bijeen is geweest en er dan minder dan {threshold} herplaatsingen zijn toegezegd. Of dat nieuwe Forum ook nodig is als toezeggingen wegvallen, is niet duidelijk.",
        eligible: "Alleen zaken die aan alle eisen voldoen, kunnen worden overgenomen. Zijn dat er minder, dan blijft er meer te betalen.",
    };
}

impl SaidIn<Nl> for Deductions {
    const TEXTS: &Self = &Self {
        claim: "Elke vermindering voor een ander land moet door de overige landen worden opgevangen.",
        question: "Moet elke vermindering voor een ander land door de overige landen worden opgevangen?",
        search: "korting, kortingen, vrijstelling, verlaging, opdraaien, doorschuiven, andere landen, rekening van anderen",
        holds: Outcome {
            answer: "Dat klopt. Het eerlijk aandeel van Nederland gaat door de vermindering van {share} naar {shareAfter} zaken.",
            figure: "van {share} naar {shareAfter} zaken",
            would_change: &["Als het aandeel niet verandert door een vermindering van anderen."],
            unknown: None,
        },
        not_as_worded: Outcome {
            answer: "Niet rechtstreeks: het eerlijk aandeel van Nederland blijft {share} zaken. Maar valt een bijdrage van een ander weg, dan kan dat Nederland wel raken: door een grotere pool, een nieuw Forum of zaken om over te nemen.",
            figure: "aandeel blijft {share} zaken",
            would_change: &[
                "Als een vermindering over de andere landen werd verdeeld, klopte het.",
                "Als wegvallende herplaatsingen nooit tot overnemen leiden, bleef er minder van over.",
            ],
            unknown: Some(
                "Of overnemen zonder nieuw Forum verplicht kan zijn, en welke verminderingen de Raad heeft gegeven.",
            ),
        },
        does_not_hold: Outcome {
            answer: "Nee. Door die vermindering verandert het Nederlandse aandeel niet, en er worden ook niet meer zaken gevraagd.",
            figure: "aandeel blijft {share} zaken",
            would_change: &["Als Nederland door de vermindering meer zaken moet overnemen."],
            unknown: None,
        },
        key: "De verdeelsleutel kijkt naar inwoners en bbp van alle landen waarvoor de wet geldt. Een vermindering wordt niet over de anderen verdeeld.",
        pool: "Los van verminderingen hoeven landen die hulp krijgen, niet bij te dragen. De Commissie moet daar rekening mee houden, dus kan de pool groter worden.",
        forum: "Grote verminderingen zijn een reden om het Forum opnieuw bijeen te roepen en extra bijdragen te vragen. De Raad kan daarna een hoger getal vaststellen.",
        offsets: "Stel: {state} heeft volledige vermindering en {deducted} van hooguit {pledges} herplaatsingen vallen weg. Volgens één lezing is overnemen dan verplicht zonder nieuw Forum, en Nederland neemt {offsetsAfter} zaken over in plaats van {offsetsBefore}.",
    };
}

impl SaidIn<Nl> for EveryoneRelocates {
    const TEXTS: &Self = &Self {
        claim: "Als alle landen hun hele aandeel herplaatsen, hoeft niemand zaken over te nemen.",
        question: "Hoeft niemand zaken over te nemen als alle landen hun hele aandeel herplaatsen?",
        search: "iedereen herplaatst, genoeg herplaatsingen, drempel, 30.000, 21.000, hele pool, solidair, onhaalbaar",
        holds: Outcome {
            answer: "Dat klopt. Met de hele pool van {pool} herplaatsingen is de drempel van {threshold} gehaald.",
            figure: "{pool} van {threshold}",
            would_change: &["Een pool die kleiner is dan de drempel."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "Nee. De hele pool is {pool} herplaatsingen en de drempel is {threshold}, dus ook dan ontbreken er {short}. Komt het Forum opnieuw bijeen, dan is overnemen verplicht.",
            figure: "{pool} van {threshold}",
            would_change: &["Een pool die minstens zo groot is als de drempel."],
            unknown: Some("Of het Forum in dat geval opnieuw bijeen zou komen."),
        },
        threshold: "De drempel is het hoogste van twee getallen: het wettelijk minimum en zestig procent van het referentiegetal. Bij een pool van {pool} is dat {threshold}.",
        asked: "Nederland zou {relocations} van zijn {share} zaken herplaatsen en {offsets} zaken overnemen. Ook dan telt elke zaak één keer, maar de vorm verandert.",
        forum: "Zonder nieuw Forum hoeft het niet, zolang er geen toezeggingen wegvallen. Vallen die weg, dan is niet duidelijk of er eerst een Forum nodig is.",
    };
}
