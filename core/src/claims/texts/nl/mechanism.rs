//! Claims about the rule itself, in Dutch.

use crate::claims::registry::{ForcedRelocation, NeverBoth};
use crate::claims::texts::{Nl, Outcome, SaidIn};

impl SaidIn<Nl> for NeverBoth {
    const TEXTS: &Self = &Self {
        claim: "Het komt niet voor dat Nederland betaalt en daarbovenop nog zaken moet overnemen.",
        question: "Klopt het dat Nederland niet én betaalt én daarbovenop nog zaken moet overnemen?",
        search: "dubbel, beide, allebei, tegelijk, bovenop, twee keer, én én, afkoop, afkopen, afgekocht, afkoopsom, betalen, zaken krijgen, mix, netto-betaler, netto-ontvanger",
        holds: Outcome {
            answer: "Dat klopt. Elke zaak die Nederland overneemt, telt mee voor zijn aandeel, en een mix van betalen en overnemen komt niet voor.",
            figure: "{overlap} zaken dubbel geteld",
            would_change: &["Als overgenomen zaken niet meer meetellen voor het aandeel."],
            unknown: None,
        },
        with_caveat: Outcome {
            answer: "Volgens de toelichting bij de wet en de minister telt niets dubbel: een overgenomen zaak verlaagt de betaling. Maar deels betalen en deels overnemen kan wel.",
            figure: "{overlap} zaken dubbel geteld",
            would_change: &[
                "Zonder de regel dat overgenomen zaken meetellen, klopt het niet.",
                "Zou het altijd óf geld óf zaken zijn, dan klopte het helemaal.",
            ],
            unknown: Some(
                "Of het Forum opnieuw bijeenkomt, en hoe een betaling wordt verrekend die dan al is gedaan.",
            ),
        },
        does_not_hold: Outcome {
            answer: "Dat klopt niet. Er is een situatie waarin {overlap} zaken van het aandeel dubbel tellen.",
            figure: "{overlap} zaken dubbel geteld",
            would_change: &["Als elke overgenomen zaak meetelt voor het aandeel."],
            unknown: None,
        },
        recital: "De toelichting bij de verordening zegt dat overgenomen zaken meetellen voor het aandeel, en de minister schrijft dat de betaling dan daalt. Een artikel dat dit met zoveel woorden zegt, is er niet: dat over het maximum gaat niet over verrekenen.",
        example: "Stel: na een nieuw Forum voldoen maar {mixCases} zaken aan de eisen. Landen die nu hulp kunnen krijgen, namen in 2024 ongeveer zo veel claims aan. Nederland neemt die zaken over en betaalt voor de rest van zijn aandeel {mixEur}.",
        order: "Wordt overnemen pas verplicht nadat Nederland heeft betaald, dan is het geld al weg. De verordening zegt niet dat het dan terugkomt.",
        checked: "Ter controle zijn {tried} situaties doorgerekend, onder de {readings} lezingen van de wet die deze pagina kent. Daarin telt geen zaak dubbel. Dat toetst het rekenprogramma en bewijst niet dat dit de wet is.",
        twice: "Een voorbeeld: Nederland neemt {twiceCases} zaken over en moet toch nog {twiceEur} betalen.",
    };
}

impl SaidIn<Nl> for ForcedRelocation {
    const TEXTS: &Self = &Self {
        claim: "Een land dat kiest voor betalen, kan toch worden verplicht om asielzoekers te herplaatsen.",
        question: "Kan een land dat kiest voor betalen, toch worden verplicht om asielzoekers te herplaatsen?",
        search: "spreidingswet, dwang, dwingen, gedwongen, verplichten, asielzoekers opnemen, vluchtelingen opnemen, opvangen, opvang, herplaatsing, herplaatsen, toewijzen",
        holds: Outcome {
            answer: "Dat klopt. Er is een situatie met {relocations} herplaatsingen meer dan het land zelf toezegde.",
            figure: "{relocations} herplaatsingen",
            would_change: &["Als een land nooit meer hoeft te herplaatsen dan het zelf toezegt."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "Nee, want een land kiest zelf de vorm van zijn bijdrage. Wel kan het worden verplicht om zaken over te nemen van mensen die al in het land zijn. Niemand wordt daarvoor hierheen gebracht.",
            figure: "{relocations} herplaatsingen",
            would_change: &["Een wet die een land een andere vorm oplegt dan het koos."],
            unknown: None,
        },
        chosen: "Elk land kiest zelf: herplaatsen, betalen, alternatieve maatregelen of een mix daarvan.",
        offsets: "Bij overnemen behandelt Nederland de asielaanvraag van iemand die al hier is, en die persoon wordt dan niet overgedragen aan het land dat hulp krijgt.",
        checked: "Ter controle zijn {tried} situaties doorgerekend, onder de {readings} lezingen die deze pagina kent. Nergens zijn er meer herplaatsingen dan het land zelf toezegde.",
        example: "In dit voorbeeld zijn er {relocations} herplaatsingen meer dan de {pledged} die het land zelf toezegde.",
    };
}
