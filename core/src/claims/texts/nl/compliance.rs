//! Claims about states that do not keep to the Dublin rules, in Dutch.

use crate::claims::registry::{Compensation, Compliance, Refusal};
use crate::claims::texts::{Nl, Outcome, SaidIn};

impl SaidIn<Nl> for Compliance {
    const TEXTS: &Self = &Self {
        claim: "Landen die zich niet aan de Dublinregels houden, krijgen toch solidariteit.",
        question: "Krijgen landen die zich niet aan de Dublinregels houden, toch solidariteit?",
        search: "Dublin, overtreden, naleven, nakomen, schenden, tekortkomingen, Griekenland, Italië, doorreizen, belonen, straf",
        holds: Outcome {
            answer: "De Commissie stelde geen systematische tekortkomingen vast bij {benefitting}. Bijdragen aan die landen blijven dus verplicht.",
            figure: "geen tekortkomingen vastgesteld",
            would_change: &["Als de Commissie zulke tekortkomingen vaststelt."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "Nee. De Commissie stelde systematische tekortkomingen vast bij {found}. Niemand hoeft dan nog toezeggingen aan die landen uit te voeren.",
            figure: "tekortkomingen bij {found}",
            would_change: &["Als de Commissie ze niet meer vaststelt."],
            unknown: None,
        },
        not_in_sources: Outcome {
            answer: "Met deze bronnen niet te zeggen. Het hangt af van een oordeel van de Commissie, dat na deze bronnen kwam of nog moet komen. Kijk in haar besluit over migratiedruk, dat elk jaar vóór half oktober hoort te komen.",
            figure: "oordeel staat niet in deze bronnen",
            would_change: &["Een besluit van de Commissie over systematische tekortkomingen."],
            unknown: Some("Of de Commissie tekortkomingen heeft vastgesteld, en bij welk land."),
        },
        law: "Schiet een land stelselmatig tekort bij de Dublinregels, met mogelijk ernstige gevolgen, dan hoeft niemand ervoor toezeggingen uit te voeren of zaken over te nemen.",
        decision: "De Commissie moet dat wel hebben vastgesteld. Dat kan in haar jaarlijkse besluit over migratiedruk, of in een besluit over een land dat zelf zegt onder druk te staan.",
        assessment: "Volgens de rapporteur zou de Commissie in juli 2026 oordelen, omdat het om de nieuwe regels gaat. Volgens de pers zou zij er in oktober 2026 nog eens naar kijken.",
    };
}

impl SaidIn<Nl> for Refusal {
    const TEXTS: &Self = &Self {
        claim: "Van Nederland kan geen bijdrage worden gevraagd zolang andere landen zich niet aan de regels houden.",
        question: "Kan van Nederland geen bijdrage worden gevraagd zolang andere landen zich niet aan de regels houden?",
        search: "weigeren, niet betalen, boycot, voorwaarde, opschorten, pas betalen als, buitengrens, grensprocedures, op orde, rechter",
        with_caveat: Outcome {
            answer: "De Commissie stelde tekortkomingen vast bij alle landen die hulp kunnen krijgen, dus Nederland hoeft voor geen van die landen iets uit te voeren. Het eerlijk aandeel blijft wel vastgesteld.",
            figure: "aandeel blijft {share} zaken",
            would_change: &[
                "Als er een land is dat hulp krijgt en waarbij geen tekortkomingen zijn.",
            ],
            unknown: Some("Wat er dan gebeurt met geld dat al is betaald."),
        },
        not_as_worded: Outcome {
            answer: "Niet in het algemeen. Alleen tegenover een land waarbij de Commissie systematische tekortkomingen heeft vastgesteld, hoeft Nederland zijn toezegging niet uit te voeren en geen zaken over te nemen. Het eerlijk aandeel blijft {share} zaken.",
            figure: "aandeel blijft {share} zaken",
            would_change: &[
                "Als de Commissie tekortkomingen vaststelt bij alle landen die hulp kunnen krijgen.",
                "Een besluit van de Commissie dat er geen tekortkomingen zijn.",
            ],
            unknown: Some("Of de Commissie tekortkomingen heeft vastgesteld, en bij welk land."),
        },
        does_not_hold: Outcome {
            answer: "Nee. De Commissie stelde bij geen van de landen die hulp kunnen krijgen tekortkomingen vast, dus alle toezeggingen moeten worden uitgevoerd.",
            figure: "aandeel blijft {share} zaken",
            would_change: &["Als de Commissie zulke tekortkomingen vaststelt."],
            unknown: None,
        },
        law: "De verordening maakt deze uitzondering per land, en alleen voor wat voor dat land is bedoeld.",
        share: "De plicht om het eerlijk aandeel toe te zeggen hangt niet af van wat andere landen doen. Het gaat om {share} zaken of {shareEur}, en geld gaat naar de begroting van de Unie.",
        minister: "De minister zei geen ja of nee. Volgens hem verwacht het kabinet dat alle landen hun plichten nakomen, houdt de Commissie toezicht, en kaart hij zo nodig gebreken aan.",
    };
}

impl SaidIn<Nl> for Compensation {
    const TEXTS: &Self = &Self {
        claim: "Door overnames compenseert Nederland landen die de Dublinregels niet naleven.",
        question: "Compenseert Nederland door overnames landen die de Dublinregels niet naleven?",
        search: "Dublin-offsets, compenseren, opdraaien voor, afschuiven, verantwoordelijkheid, Dublinclaimanten, belonen",
        with_caveat: Outcome {
            answer: "De landen die hulp kunnen krijgen, hadden alle claims aangenomen. Zaken die Nederland overneemt, hadden dus aan die landen overgedragen kunnen worden.",
            figure: "{accepted} van {claims} claims aangenomen",
            would_change: &["Als niet alle claims zijn aangenomen."],
            unknown: None,
        },
        not_as_worded: Outcome {
            answer: "Een overname ontlast het land dat verantwoordelijk is. Maar overnemen kan niet bij elke zaak, en hoeft niet als de Commissie bij dat land systematische tekortkomingen vaststelt.",
            figure: "{accepted} van {claims} mogelijke claims aangenomen",
            would_change: &[
                "Als alle claims op landen die hulp kunnen krijgen, waren aangenomen.",
                "Als de Commissie tekortkomingen vaststelt bij al die landen, hoeft niemand over te nemen.",
            ],
            unknown: Some("Hoeveel zaken onder de nieuwe regels aan de eisen voldoen."),
        },
        does_not_hold: Outcome {
            answer: "Nee. Voor {benefitting} hoeft Nederland geen zaken over te nemen.",
            figure: "geen zaken over te nemen",
            would_change: &["Als overnemen voor een van die landen wel verplicht wordt."],
            unknown: None,
        },
        conditions: "Overnemen kan alleen bij een zaak waarvoor het andere land als verantwoordelijk is aangewezen en de termijn nog loopt. In 2024 waren er {claims} claims op landen die nu hulp kunnen krijgen, deels niet ingediend. Aangenomen zijn er {accepted}, onder oude regels.",
        counts: "Elke overgenomen zaak telt mee voor het Nederlandse aandeel, dus de betaling daalt. Een zaak die blijft doordat overdragen niet lukt, telt niet vanzelf mee.",
        towards: "Heeft de Commissie bij een land systematische tekortkomingen met de Dublinregels vastgesteld, dan hoeft niemand zaken van dat land over te nemen.",
        minister: "De minister schreef dat landen die een bijdrage willen krijgen, hun plichten moeten nakomen, en dat de Commissie daarop moet toezien.",
    };
}
