//! Claims about offsets and deductions, in Dutch.

use crate::claims::texts::{Deductions, MassBuyout, Outcome};

pub const MASS_BUYOUT: MassBuyout = MassBuyout {
    claim: "Als alle landen betalen, moet Nederland alsnog asielzoekers herplaatsen.",
    holds: Outcome {
        answer: "Dat klopt. Nederland moet dan {relocations} herplaatsingen uitvoeren.",
        figure: "{relocations} herplaatsingen",
        would_change: &["Als betalen nooit in herplaatsen verandert."],
        unknown: None,
    },
    with_caveat: Outcome {
        answer: "Herplaatsen niet. Wel kan Nederland na een nieuw Forum {offsets} zaken moeten overnemen. De betaling gaat dan van {before} naar {after}.",
        figure: "{relocations} herplaatsingen, {offsets} zaken",
        would_change: &[
            "Vanaf {threshold} toegezegde herplaatsingen hoeft Nederland niets over te nemen.",
            "Zonder nieuw Forum blijft het bij betalen.",
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
    chosen: "Een land kiest zelf de vorm van zijn bijdrage. Wat andere landen kiezen, verandert dat niet.",
    mandatory: "Overnemen is pas verplicht na een nieuw Forum, als de toegezegde herplaatsingen dan onder {threshold} blijven.",
    eligible: "Alleen zaken die aan alle eisen voldoen, tellen mee. Zijn het er minder, dan blijft er meer te betalen.",
};

pub const DEDUCTIONS: Deductions = Deductions {
    claim: "Elke korting voor een ander land moeten de overige landen opvangen, ook Nederland.",
    holds: Outcome {
        answer: "Dat klopt. Het eerlijk aandeel van Nederland gaat door de korting van {shareBefore} naar {shareAfter} zaken.",
        figure: "van {shareBefore} naar {shareAfter} zaken",
        would_change: &["Als het aandeel niet verandert door korting van anderen."],
        unknown: None,
    },
    with_caveat: Outcome {
        answer: "Het aandeel van Nederland verandert niet. Maar er zijn minder herplaatsingen, en na een nieuw Forum kan Nederland meer zaken moeten overnemen.",
        figure: "{rise} zaken meer",
        would_change: &[
            "Blijven er na de korting genoeg herplaatsingen over, dan verandert er niets.",
            "Als korting in de verdeelsleutel zou meetellen, klopt het.",
        ],
        unknown: Some(
            "Of een land met volledige korting nog meedoet bij overnemen. Zo niet, dan neemt Nederland {offsetsAlone} zaken over.",
        ),
    },
    does_not_hold: Outcome {
        answer: "Nee. Door die korting verandert voor Nederland het aandeel niet, en ook niet wat er wordt gevraagd.",
        figure: "{rise} zaken meer",
        would_change: &["Als Nederland door de korting meer zaken moet overnemen."],
        unknown: None,
    },
    key: "De verdeelsleutel kijkt alleen naar inwoners en bbp. Korting staat er niet in.",
    example: "Stel: na een nieuw Forum vallen door korting {deducted} van de {pledges} herplaatsingen weg, die van {state}. Nederland neemt dan {offsetsAfter} zaken over, zonder korting {offsetsBefore}.",
    payment: "De betaling gaat dan van {paymentBefore} naar {paymentAfter}: elke zaak telt mee voor het aandeel.",
};
