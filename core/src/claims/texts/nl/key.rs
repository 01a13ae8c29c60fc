//! Claims about the reference key, in Dutch.

use crate::claims::registry::{Key, Share};
use crate::claims::texts::{Nl, Outcome, SaidIn};

impl SaidIn<Nl> for Share {
    const TEXTS: &Self = &Self {
        claim: "Het Nederlandse aandeel is ongeveer {low} tot {high}%.",
        question: "Is het Nederlandse aandeel ongeveer {low} tot {high}%?",
        search: "hoeveel procent, percentage, 5 procent, 6 procent, deel, verdeelsleutel, inwoners, bbp",
        holds: Outcome {
            answer: "Dat klopt. Met de cijfers van Eurostat komt het aandeel op {share}.",
            figure: "{share}",
            would_change: &["Andere cijfers over inwoners of bbp. Elk jaar gelden de nieuwste."],
            unknown: Some(
                "Het officiële Nederlandse percentage. De toezeggingen van elk land staan in de bijlage van het besluit van de Raad, die hier niet is gelezen.",
            ),
        },
        with_caveat: Outcome {
            answer: "Het aandeel komt op {share}. Maar de gepubliceerde cijfers van andere landen bevestigen de berekening niet.",
            figure: "{share}",
            would_change: &[
                "Andere cijfers over inwoners of bbp. Elk jaar gelden de nieuwste.",
                "Gepubliceerde cijfers van andere landen die de berekening bevestigen.",
            ],
            unknown: Some(
                "Het officiële Nederlandse percentage. De toezeggingen van elk land staan in de bijlage van het besluit van de Raad, die hier niet is gelezen.",
            ),
        },
        does_not_hold: Outcome {
            answer: "Dat klopt niet. Met deze cijfers komt het aandeel op {share}.",
            figure: "{share}",
            would_change: &["Andere cijfers over inwoners of bbp. Elk jaar gelden de nieuwste."],
            unknown: Some(
                "Het officiële Nederlandse percentage. De toezeggingen van elk land staan in de bijlage van het besluit van de Raad, die hier niet is gelezen.",
            ),
        },
        halves: "Nederland heeft {population} van de inwoners en {gdp} van het bbp van de landen waarvoor de wet geldt. Elk telt half.",
        published: "Voor {checked} andere landen is dezelfde som gemaakt. De uitkomst verschilt hoogstens {largestGap} van het aantal zaken of het bedrag dat is gepubliceerd of gemeld.",
    };
}

impl SaidIn<Nl> for Key {
    const TEXTS: &Self = &Self {
        claim: "Over de verdeelsleutel wordt onderhandeld.",
        question: "Wordt er over de verdeelsleutel onderhandeld?",
        search: "onderhandelen, onderhandeling, onderhandelbaar, onderhandeld, verdeelsleutel, verdeling, afspreken, veranderen, referentiesleutel",
        holds: Outcome {
            answer: "Dat klopt. Het aandeel verandert mee met wat landen afspreken: van {share} naar {otherShare}.",
            figure: "van {share} naar {otherShare}",
            would_change: &["Als het aandeel alleen van inwoners en bbp afhangt."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "Nee. De sleutel staat in de verordening. Wat landen ook afspreken over de pool, daardoor verandert het aandeel van {share} niet.",
            figure: "steeds {share}",
            would_change: &["Een wijziging van de verordening."],
            unknown: None,
        },
        law: "Het aandeel van elk land volgt uit een vaste formule: inwoners en bbp, elk voor de helft.",
        minister: "De minister schrijft dat de sleutel geen deel is van het overleg, en dat hij in de verordening is vastgesteld.",
        council: "De Raad beslist wel over de omvang van de pool, en elk land kiest zelf de vorm van zijn bijdrage.",
        word: "Spanje noemt in de Nederlandse vertaling een ‘referentiesleutel’ die lager is dan het minimum. Dat gaat over de omvang van de pool, niet over de verdeelsleutel.",
    };
}
