//! Claims about the pool and the pledges, in Dutch.

use crate::claims::registry::{Pledged, PoolSize};
use crate::claims::texts::{Nl, Outcome, SaidIn};

impl SaidIn<Nl> for PoolSize {
    const TEXTS: &Self = &Self {
        claim: "De solidariteitspool is elk jaar minstens {minimumCases} herplaatsingen.",
        question: "Is de solidariteitspool elk jaar minstens {minimumCases} herplaatsingen?",
        search: "dertigduizend, 600 miljoen, 30.000, 21.000, solidariteitspool, omvang, grootte, quotum, quota, minimum, helft, maximum",
        holds: Outcome {
            answer: "Dat klopt. De Raad stelde de pool voor 2026 vast op {poolCases} herplaatsingen of {poolEur}.",
            figure: "{poolCases} of {poolEur}",
            would_change: &["Een besluit van de Raad onder het minimum."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "Nee. Voor 2026 stelde de Raad {poolCases} herplaatsingen of {poolEur} vast. Het minimum van {minimumCases} staat in de regels voor het voorstel van de Commissie. Een maximum is er niet.",
            figure: "{poolCases} of {poolEur}",
            would_change: &["Een nieuw besluit van de Raad met minstens het minimum."],
            unknown: Some(
                "Of de Raad onder het minimum mag gaan. De verordening zegt dat niet met zoveel woorden.",
            ),
        },
        council: "De Commissie moet normaal minstens {minimumCases} herplaatsingen en {minimumEur} voorstellen, en meer mag ook. Dat is één pool, niet twee. Volgens Spanje vond de Commissie {proposalCases} nodig in 2026.",
        lower_for: "Voor een lager getal pleit dat de Raad het voorstel met gekwalificeerde meerderheid mag wijzigen.",
        lower_against: "Daartegen pleit dat de minimumgetallen volgens de toelichting een garantie zijn voor de landen die hulp krijgen. Spanje schrijft dat het besluit van de verordening afwijkt, onder meer door het lage getal.",
        share: "In deze pool is het eerlijk aandeel van Nederland {share}. Bij het minimum is het {minimumShare}.",
    };
}

impl SaidIn<Nl> for Pledged {
    const TEXTS: &Self = &Self {
        claim: "De daadwerkelijke solidariteit voor 2026 is {countedCases} herplaatsingen en {countedEur}.",
        question: "Is de daadwerkelijke solidariteit voor 2026 {countedCases} herplaatsingen en {countedEur}?",
        search: "werkelijk, echt, feitelijk, Spanje, Spaans, 74,66 miljoen, 962, toegezegd, toezeggingen",
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
        not_in_sources: Outcome {
            answer: "Met deze bronnen niet te zeggen. Het is de telling van Spanje. De toezeggingen van elk land staan in de bijlage van het besluit van de Raad, en die is hier niet gelezen.",
            figure: "omgerekend {part} van de pool",
            would_change: &["De toezeggingen in de bijlage van het besluit van de Raad."],
            unknown: Some(
                "Wat elk land toezegde, en hoeveel daarvan afgaat door vermindering en andere hulp.",
            ),
        },
        counted: "Omgerekend is dat {partOfProposal} van de {proposal} waar Spanje het naast zet, en {part} van de {pool} die de Raad vaststelde.",
        spain: "Volgens Spanje zegt het besluit zelf dat verschillende landen hun plicht om toe te zeggen niet nakwamen. Ook zouden bijdragen zijn verlaagd zonder besluit van de Raad, en is andere hulp toegestaan.",
        chosen: "De landen die voor herplaatsen kozen, komen samen op hoogstens {chosen} herplaatsingen, als zij hun hele aandeel zo invullen. Dat is hier uitgerekend.",
    };
}
