//! Claims about the pool and the pledges, in Dutch.

use crate::claims::texts::{Outcome, Pledged, PoolSize};

pub const POOL: PoolSize = PoolSize {
    claim: "De pool voor 2026 is minstens {minimumCases} herplaatsingen of {minimumEur}.",
    holds: Outcome {
        answer: "Dat klopt. De Raad stelde {poolCases} herplaatsingen of {poolEur} vast.",
        figure: "{poolCases} of {poolEur}",
        would_change: &["Een besluit van de Raad onder het minimum."],
        unknown: None,
    },
    does_not_hold: Outcome {
        answer: "Nee. De Raad stelde {poolCases} herplaatsingen of {poolEur} vast. Het minimum staat in de regels voor het voorstel van de Commissie.",
        figure: "{poolCases} of {poolEur}",
        would_change: &["Een nieuw besluit van de Raad met minstens het minimum."],
        unknown: Some(
            "Of de Raad onder het minimum mag gaan, zegt de verordening niet uitdrukkelijk. Spanje vindt dat het besluit afwijkt.",
        ),
    },
    council: "De Raad stelt het referentiegetal vast en mag het voorstel van de Commissie wijzigen.",
    proposal: "De Commissie moet normaal minstens {minimumCases} herplaatsingen voorstellen. Haar voorstel noemde er {proposalCases}.",
    share: "In deze pool is het eerlijk aandeel van Nederland {share}. Bij het minimum is het {minimumShare}.",
};

pub const PLEDGED: Pledged = Pledged {
    claim: "De echte bijdragen voor 2026 zijn {countedCases} herplaatsingen en {countedEur}.",
    holds: Outcome {
        answer: "Dat klopt. Ook het officiële totaal is {officialCases} herplaatsingen en {officialEur}.",
        figure: "{officialCases} en {officialEur}",
        would_change: &["Een ander officieel totaal van de toezeggingen."],
        unknown: None,
    },
    does_not_hold: Outcome {
        answer: "Nee. Het officiële totaal is {officialCases} herplaatsingen en {officialEur}.",
        figure: "{officialCases} en {officialEur}",
        would_change: &["Een ander officieel totaal van de toezeggingen."],
        unknown: None,
    },
    not_settled: Outcome {
        answer: "Niet bekend. Dit is de telling van Spanje: {part} van de pool. Een officieel totaal van de toezeggingen staat niet in deze bronnen.",
        figure: "{part} van de pool",
        would_change: &["Een officieel totaal van de toezeggingen."],
        unknown: Some(
            "Wat elk land precies toezegde, en hoeveel daarvan afgaat door korting en andere hulp.",
        ),
    },
    counted: "Spanje telt {countedCases} herplaatsingen en {countedEur}. Omgerekend is dat samen {part} van de pool.",
    paper: "Op papier is er meer. De aandelen van {paperStates}, die voor herplaatsen kozen, zijn samen {paper} herplaatsingen.",
    both: "Spanje schrijft dat bijdragen zijn verlaagd en dat landen ook op een andere manier mogen helpen. Dat kan het verschil verklaren.",
};
