//! Claims about what is paid, in Dutch.

use crate::claims::registry::{GreeceDeal, Payment};
use crate::claims::texts::{Nl, Outcome, SaidIn};

impl SaidIn<Nl> for Payment {
    const TEXTS: &Self = &Self {
        claim: "Bij het wettelijk minimum betaalt Nederland tussen {low} en {high}.",
        question: "Betaalt Nederland bij het wettelijk minimum tussen {low} en {high}?",
        search: "30 miljoen, 40 miljoen, kosten, kost, prijs, rekening, bedrag, geld, betalen, betaling",
        holds: Outcome {
            answer: "Dat klopt. Het eerlijk aandeel is dan {payment}, en dat is ook het hoogste bedrag dat is genoemd.",
            figure: "{payment}",
            would_change: &["Een ander aandeel: {needed} geeft {high}."],
            unknown: Some("Hoe de genoemde bedragen zijn berekend."),
        },
        with_caveat: Outcome {
            answer: "Het eerlijk aandeel is dan {payment}, en dat ligt tussen de genoemde bedragen. Maar {high} hoort bij een aandeel van {needed}, terwijl het Nederlandse aandeel {share} is.",
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
        sum: "Het aandeel van {share} in {minimumCases} herplaatsingen is afgerond {cases} zaken. Uit de twee minimumgetallen volgt {unitValue} per zaak.",
        narrow: "Zonder de landen die hulp kunnen krijgen, zou het aandeel {narrowShare} zijn. Maar de wettelijke sleutel telt die landen mee.",
        own_pool: "De pool voor 2026 is kleiner. Daarin is het eerlijk aandeel {ownPayment}.",
    };
}

impl SaidIn<Nl> for GreeceDeal {
    const TEXTS: &Self = &Self {
        claim: "De afspraak met Griekenland verlaagt de Nederlandse bijdrage met enkele miljoenen euro’s.",
        question: "Verlaagt de afspraak met Griekenland de Nederlandse bijdrage met enkele miljoenen euro’s?",
        search: "Griekenland, Griekse deal, akkoord, Athene, verrekenen, miljoenen, Van Weel",
        holds: Outcome {
            answer: "Dat klopt. Er tellen {counted} zaken mee, dus de betaling daalt met {lower}.",
            figure: "{lower} minder",
            would_change: &["Een ander aantal zaken dat de Commissie laat meetellen."],
            unknown: None,
        },
        not_as_worded: Outcome {
            answer: "De betaling daalt, maar niet met enkele miljoenen: er tellen {counted} zaken mee, en dat scheelt {lower}.",
            figure: "{lower} minder",
            would_change: &["Als er minstens {lowCases} zaken meetellen."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "Nee. Er tellen {counted} zaken mee, dus de betaling blijft {payment}.",
            figure: "{counted} zaken tellen mee",
            would_change: &["Als er zaken meetellen."],
            unknown: None,
        },
        not_in_sources: Outcome {
            answer: "Tellen er zaken mee, dan daalt volgens de regels de betaling. Maar welk bedrag dat is, is met deze bronnen niet te zeggen: een aantal zaken is niet genoemd, en overleg met de Commissie moest nog volgen.",
            figure: "{lowCases} tot {highCases} zaken, als het klopt",
            would_change: &["Het aantal zaken dat de Commissie laat meetellen."],
            unknown: Some("Hoeveel zaken meetellen, en of de Commissie heeft ingestemd."),
        },
        direction: "Een overgenomen zaak telt mee voor het eerlijk aandeel. Zo haalt elke zaak hier {unitValue} van de betaling af.",
        several: "Wie ‘enkele miljoenen’ leest als {low} tot {high}, komt op {lowCases} tot {highCases} zaken. Dat is hier uitgerekend; het kabinet noemde geen aantal.",
        route: "Vrijwillig overnemen kan bij minstens {half} toegezegde herplaatsingen, of als een land zelf de helft van zijn aandeel herplaatst. Met {pledges} en een bijdrage in geld is geen van beide zo. Hoe de afspraak daarin past, is niet bekend.",
        commission: "Volgens het kabinet moest de afspraak nog met de Commissie worden uitgewerkt.",
    };
}
