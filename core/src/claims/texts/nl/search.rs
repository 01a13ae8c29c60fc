//! Claims about the rule itself, in Dutch.

use crate::claims::texts::{ForcedRelocation, MoreThanShare, NeverBoth, Outcome};

pub const NEVER_BOTH: NeverBoth = NeverBoth {
    claim: "Het gebeurt nooit dat Nederland betaalt en daar bovenop nog zaken krijgt.",
    holds: Outcome {
        answer: "Dat klopt. In {tried} doorgerekende situaties telt geen zaak dubbel en is er nooit een mix.",
        figure: "{overlap} zaken dubbel",
        would_change: &["Als overgenomen zaken niet meer meetellen voor het aandeel."],
        unknown: None,
    },
    with_caveat: Outcome {
        answer: "Geen deel van het aandeel telt dubbel. Wel kan Nederland een deel betalen en voor een ander deel zaken overnemen.",
        figure: "{overlap} zaken dubbel",
        would_change: &[
            "Zonder de regel dat overgenomen zaken meetellen, klopt het niet.",
            "Kon er nooit een mix komen, dan klopt het zonder meer.",
        ],
        unknown: Some(
            "Of het Forum opnieuw bijeenkomt. Zaken die blijven door een mislukte overdracht, zijn hier niet geteld.",
        ),
    },
    does_not_hold: Outcome {
        answer: "Dat klopt niet. Er is een situatie waarin {overlap} zaken van het aandeel dubbel tellen.",
        figure: "{overlap} zaken dubbel",
        would_change: &["Als elke overgenomen zaak meetelt voor het aandeel."],
        unknown: None,
    },
    searched: "In {tried} doorgerekende situaties, bij elke lezing van de wet, telt geen zaak dubbel.",
    counted: "Elke overgenomen zaak telt mee voor het aandeel. De betaling daalt met {unitValue} per zaak.",
    example: "Een voorbeeld: na een nieuw Forum zijn {mixPledges} herplaatsingen toegezegd. Nederland neemt dan {mixCases} zaken over en betaalt {mixEur}.",
    twice: "Een voorbeeld: {twiceCases} overgenomen zaken, en toch nog {twiceEur} betalen.",
};

pub const FORCED_RELOCATION: ForcedRelocation = ForcedRelocation {
    claim: "Een land dat kiest voor betalen, kan toch verplicht worden om asielzoekers te herplaatsen.",
    holds: Outcome {
        answer: "Dat klopt. Er is een situatie met {relocations} herplaatsingen meer dan het land zelf toezegde.",
        figure: "{relocations} herplaatsingen",
        would_change: &["Als er nooit meer herplaatsingen uitkomen dan een land zelf toezegt."],
        unknown: None,
    },
    does_not_hold: Outcome {
        answer: "Nee. Een land kiest zelf de vorm. Wel kan het verplicht worden om zaken over te nemen; dat is iets anders.",
        figure: "{relocations} herplaatsingen",
        would_change: &["Een wet die een land een andere vorm oplegt dan het koos."],
        unknown: None,
    },
    chosen: "Elk land kiest zelf: herplaatsen, betalen, andere maatregelen of een mix.",
    searched: "In {tried} doorgerekende situaties zijn er nooit meer herplaatsingen dan het land zelf toezegde.",
    offsets: "Bij overnemen behandelt Nederland de aanvraag van iemand die al hier is. Die persoon wordt dan niet overgedragen.",
    example: "In dit voorbeeld zijn er {relocations} herplaatsingen meer dan de {pledged} die het land zelf toezegde.",
};

pub const MORE_THAN_SHARE: MoreThanShare = MoreThanShare {
    claim: "Een land kan verplicht worden tot meer dan zijn eerlijk aandeel.",
    holds: Outcome {
        answer: "Dat klopt. Er is een situatie met {beyond} zaken meer dan het eerlijk aandeel.",
        figure: "{beyond} zaken boven het aandeel",
        would_change: &["Als alle vormen samen nooit boven het aandeel komen."],
        unknown: None,
    },
    does_not_hold: Outcome {
        answer: "Nee, met het aandeel in de pool als grens: {cases} zaken. In de andere lezing is de grens het aandeel in de drempel: {thresholdCap} zaken.",
        figure: "{beyond} zaken boven het aandeel",
        would_change: &["Als vaststaat dat de grens op de drempel wordt gemeten."],
        unknown: Some(
            "Op welk getal de grens wordt gemeten. De verordening zegt dat niet uitdrukkelijk.",
        ),
    },
    limit: "Een land hoeft niet meer over te nemen dan zijn eerlijk aandeel volgens de verdeelsleutel.",
    reading: "Gemeten op de drempel is de grens {thresholdCap} zaken, tegen {cases} in de pool. Ook dan telt geen zaak dubbel.",
    request: "Een nieuw Forum kan landen om extra bijdragen vragen. De verordening noemt dat een verzoek.",
    example: "Een voorbeeld: {exampleCases} overgenomen zaken en {exampleEur}, bij een aandeel van {exampleShare} zaken.",
};
