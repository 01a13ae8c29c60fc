//! The story in Dutch, at level B1.

mod checks;
mod chrome;
mod controls;
mod glossary;
mod sources;
mod why;

use super::{Answer, Balance, Choice, Key, Limits, Method, Others, Point, Pool, Story, Trigger};

pub const NL: Story = Story {
    answer: Answer {
        title: "Betaalt {subject} én krijgt het er zaken bij?",
        lead: "Nooit dubbel. {only:contributes}Elke zaak die {subject} overneemt, gaat van de betaling af. Wel kan het een mix worden. En een land dat kiest voor betalen, kan toch op zaken uitkomen.{only:spared}{^subject} hoeft voor 2026 niet bij te dragen. Draagt het toch bij, dan telt elke zaak van zijn aandeel één keer.",
        notes: &[
            "{only:benefitting}{^subject} staat onder migratiedruk ({status}) en kan hulp krijgen uit de pool. Het hoeft zijn toezegging niet uit te voeren ({60(3)}). Ook hoeft het geen zaken over te nemen: dat doen alleen landen die bijdragen ({63(3)}). De bedragen op deze pagina laten zien hoe het zou zijn als {subject} wel bijdroeg.",
            "{only:exempt}{^subject} heeft een ‘significante migratiesituatie’ en hoeft voor 2026 niet bij te dragen ({agenda}). Daarom worden er hier ook geen zaken van gevraagd ({63(3)}). De bedragen op deze pagina laten zien hoe het zou zijn als {subject} wel bijdroeg.",
            "{only:refused}{^subject} heeft gezegd niet bij te dragen ({agenda}). De verplichting in de verordening blijft gelijk ({57(3)}). Met die verplichting is hier gerekend.",
            "{only:not-only-money}Hier is gerekend alsof {subject} alles met geld bijdraagt. Voor 2026 koos het voor {choice} ({agenda}).",
        ],
        checked: "Berekend met de regels van de Europese {law|verordening 2024/1351}.",
        use_it: "Lees verder, of ga naar de balans en verschuif zelf.",
        sense_title: "In welke zin klopt dat?",
        sense: [
            Point {
                head: "Nooit dubbel",
                text: "Elke {case|zaak} van het aandeel telt één keer ({r33}, {63(7)}).",
            },
            Point {
                head: "Met een grens",
                text: "{^subject} hoeft niet meer over te nemen dan zijn {fairShare|eerlijk aandeel} ({63(7)}). Dat is op twee manieren te meten.",
            },
            Point {
                head: "Wel een mix",
                text: "Betalen én overnemen kan, elk voor een ander deel.",
            },
            Point {
                head: "Soms alleen zaken",
                text: "Een land dat voor betalen kiest, kan uitkomen op alleen zaken.",
            },
            Point {
                head: "Hier niet bij",
                text: "Zaken die blijven omdat een overdracht mislukt, tellen niet vanzelf mee.",
            },
        ],
    },

    key: Key {
        title: "Hoe groot is het deel van {subject}?",
        paragraphs: &[
            "Een vaste {key|verdeelsleutel} bepaalt het deel van elk land ({66}, {annex1}).",
            "{^subject} heeft {population} van de {populationTotal} inwoners: {populationPercent}. Het {gdp|bbp} is {gdp} van {gdpTotal} miljoen euro: {gdpPercent}. Elk telt voor de helft. Dat geeft {share}.",
            "Denemarken valt buiten de verordening ({r90}). De andere {countedStates} landen tellen mee, ook landen die hulp krijgen.{only:IE} In {r91} staat nog dat Ierland niet gebonden is, maar op {2024-06-27} meldde Ierland dat het mee wil doen, en op {2024-07-31} bevestigde de Commissie dat, zoals het protocol over Ierland toestaat ({ireland-bound}).",
            "Hele zaken worden naar boven afgerond. Dat leiden wij af uit het cijfer van Frankrijk, want de wet zegt het niet: {franceShare}% van {poolCases} is {franceExact}. Gepubliceerd is {franceCases} ({decision}).",
            "{only:published}Voor {subject} zijn {officialCases} zaken gepubliceerd ({decision}). Hier komen er {fairShare} uit.{only:announced}Volgens berichten betaalt {subject} {only:announced at-most}ten hoogste {only:announced}{officialEur}, dus {officialCases} zaken. Hier komen er {fairShare} uit.{only:unpublished}Het officiële getal van {subject} staat in de {decision|bijlage van het besluit}, die hier niet gelezen is; het is hier berekend.{only:inferred} Waarschijnlijk ligt het officiële getal tussen {rangeLow} en {rangeHigh} zaken: uit de cijfers van Duitsland en Frankrijk volgt dat de Commissie met een lager bbp van de Unie rekende ({own|hier afgeleid}).{only:NL} De minister noemde ongeveer {statedShareLow} tot {statedShareHigh}% ({answers|antwoord op vraag 4}).",
        ],
        weights_caption: "Wat als de weging anders was? De wet legt half om half vast.",
        weights_headings: ["Inwoners tellen voor", "Bbp telt voor", "Aandeel", "Zaken"],
        years_caption: "Het jaar van het bbp verschuift het aandeel. De inwoners blijven die van {2025-01-01}.",
        years_headings: ["Bbp van", "Aandeel", "Zaken", "In euro’s"],
    },

    pool: Pool {
        title: "Hoe groot is de pool?",
        paragraphs: &[
            "De {pool|solidariteitspool} is de hulp van alle landen voor één jaar. De Commissie stelt normaal minstens {minimumCases} {relocation|herplaatsingen} en {minimumEur} voor ({12(2)}).",
            "De Raad mag dat wijzigen ({57(1)}). Voor 2026 is het {referenceNumber|referentiegetal} {poolCases}, ofwel {poolEur} ({decision}, {57(3)}). Of dat onder het minimum mag, zegt de wet niet uitdrukkelijk.",
            "Ook de helft was een idee: {halfCases} ({rapporteur}). De meeste regels gelden pas vanaf {2026-07-01} ({85}).",
            "Spanje telt voor 2026 als echte bijdrage {spainCases} herplaatsingen en {spainEur} ({council}). Samen is dat in geld {spainPercent} van de pool.",
            "{only:NL}Bij het minimum noemde de minister {statedPaymentLow} tot {statedPaymentHigh} ({consultation}). Hier komt er {minimumFairShareEur} uit.",
        ],
        table_caption: "Wat elke pool voor {subject} betekent",
        table_headings: [
            "Pool",
            "Herplaatsingen",
            "In euro’s",
            "{^subject}, in zaken",
            "{^subject}, in euro’s",
        ],
        table_rows: [
            "wettelijk minimum",
            "vastgesteld voor 2026",
            "helft van het minimum",
        ],
    },

    choice: Choice {
        title: "Wat kan een land kiezen?",
        paragraphs: &[
            "Een land kiest zelf ({57(4)}): {relocation|herplaatsen}, een {money|financiële bijdrage}, {measures|andere maatregelen} of een mix. Alle vormen zijn evenveel waard ({56(2)}).",
            "Het {unitValue|bedrag per zaak} is {unitValue} ({12(2)}, {12(3)}). Het geld gaat naar de begroting van de Unie ({64(1)}).",
            "Een voorbeeld voor 2026: met {mixRelocations} herplaatsingen blijft {mixEur} te betalen.",
            "{only:NL}De minister schreef dat Nederland met geld zal bijdragen ({answers|antwoord op vraag 3 en 4}). Een lijst met keuzes van {2026-01} noemt die van Nederland niet ({agenda}).",
            "{only:not-NL chose}{^subject} koos voor 2026 voor {choice} ({agenda}).{only:benefitting} Wil het worden uitgezonderd, dan kan dat. Of het dat doet, was toen nog niet duidelijk.",
            "{only:refused}{^subject} heeft gezegd niet bij te dragen ({agenda}).",
            "{only:exempt}{^subject} hoeft voor 2026 niet bij te dragen ({agenda}).",
            "Een land onder migratiedruk kan {deduction|korting} vragen. Dat kan ook in een ‘significante migratiesituatie’, en als een land zichzelf zo ziet ({61}, {62}). De Raad beslist. {only:status:at-risk}Volgens de Commissie heeft {subject} ‘risico op migratiedruk’ ({status}). Dat alleen geeft geen recht op korting.{only:status:at-risk+significant-situation}Volgens de Commissie heeft {subject} ‘risico op migratiedruk’ en een ‘significante migratiesituatie’ ({status}).{only:status:significant-situation}Volgens de Commissie heeft {subject} een ‘significante migratiesituatie’ ({status}).{only:status:under-pressure}Volgens de Commissie staat {subject} onder migratiedruk ({status}).{only:status:none}{^subject} staat niet bij de landen die de Commissie noemt ({status}).",
        ],
        forms: [
            "herplaatsingen",
            "een financiële bijdrage",
            "andere maatregelen",
        ],
        and: " en ",
    },

    trigger: Trigger {
        title: "Wat als er te weinig herplaatsingen zijn?",
        intro: "Dan kan een land zaken moeten overnemen van een {benefitting|land dat hulp krijgt}: {offset|verantwoordelijkheidscompensatie}. Dat is pas verplicht na deze stappen.",
        steps: [
            "De Raad vindt de bijdragen te klein en roept met gewone meerderheid het {forum|Forum} opnieuw bijeen. Dat kan op initiatief van een land of op uitnodiging van de Commissie ({13(4)}).",
            "Daarna blijven de toegezegde herplaatsingen onder de {threshold|drempel} van {threshold}. Dat is het hoogste van {minimumCases} en {sixtyPercent}, zestig procent van de pool ({63(3)}).",
            "Elk {contributing|bijdragend land} neemt zijn deel over, ook als het koos voor geld ({63(3)}).",
            "Meer dan zijn {fairShare|eerlijk aandeel} hoeft een land niet over te nemen ({63(7)}).",
        ],
        example: "Stel: na een nieuw Forum tellen alleen {only:off-paper}de gemelde {pledge|toezeggingen} van Duitsland en Frankrijk, {germanyFrance}.{only:on-paper}de {pledge|toezeggingen} die Spanje telt, {spainCases}.{only:all} Dan ontbreken er {shortfall}. {only:contributes}Het deel van {subject} is {requested}. De grens maakt daar {offset} van.{only:spared}Van {subject} wordt niets gevraagd: alleen landen die bijdragen, nemen zaken over ({63(3)}).",
        paragraphs: &[
            "Niet elke zaak {eligible|kan meetellen} ({63(8)}). Kinderen die alleen reizen, tellen bijvoorbeeld niet.",
            "Overnemen kan soms ook vrijwillig ({63(1)}, {63(2)}, {69}). En doet een land zijn toegezegde herplaatsingen niet binnen het jaar? Dan moet het op verzoek zaken overnemen ({63(5)}).",
            "Toezeggingen kunnen wegvallen, bijvoorbeeld door korting ({63(4)}). Of ook dan eerst het Forum nodig is, is niet duidelijk.",
            "Twee punten zijn op twee manieren te lezen. Nemen landen alleen het tekort over, of het hele getal van de drempel? En is de grens het aandeel in de pool of in de drempel? U kunt alle vier de combinaties kiezen. ‘Nooit dubbel’ klopt in alle vier.",
        ],
        table_caption: "Na een nieuw Forum, met alles in geld toegezegd en genoeg zaken",
        table_headings: [
            "Toegezegd door alle landen",
            "Gevraagd van {subject}",
            "Overgenomen",
            "Nog te betalen",
        ],
    },

    balance: Balance {
        title: "Het aandeel blijft gelijk, de vorm verandert",
        chart_caption: "De grafiek toont hetzelfde bij elk aantal toegezegde herplaatsingen.",
        notes: &[
            "{only:benefitting}Let op: {subject} hoeft zijn toezegging niet uit te voeren ({60(3)}). U ziet hoe het zou zijn als het wel bijdroeg.",
            "{only:exempt}Let op: {subject} hoeft voor 2026 niet bij te dragen ({agenda}). U ziet hoe het zou zijn als het wel bijdroeg.",
            "{only:refused}Dit is de verplichting van {subject} ({57(3)}). Het heeft gezegd niet bij te dragen ({agenda}).",
            "{only:not-only-money}De balans begint met alles in geld. {^subject} koos voor {choice} ({agenda}). Dat kunt u instellen bij ‘Verander meer’.",
        ],
        example: "{only:spared}Van {subject} worden geen zaken gevraagd ({63(3)}). Hoe weinig herplaatsingen er ook zijn, de stand blijft {fairShareEur}.{only:contributes}Stel: na een nieuw Forum zijn er {tippingPledges} herplaatsingen toegezegd. {^subject} neemt dan {tippingOffset} zaken over. Voor de andere {tippingPaidCases} betaalt het {tippingPayment}. Bij {allUntil} toezeggingen of minder zijn het alleen zaken.",
        eligible: "{only:contributes}Kunnen er maar {eligible} zaken meetellen? Dan blijft altijd minstens {eligiblePayment} te betalen.{only:NL} Zoveel {dublin|Dublinclaims} uit 2024 namen Spanje, Italië en Cyprus aan ({answers|antwoord op vraag 7}).",
        dragging: "Slepen in een beeld zet de schakelaar voor het nieuwe Forum aan.",
        rules: "U kunt ook regels uitzetten. Dan kan een blokje wel dubbel tellen.",
        table_caption: "De grafiek als tabel",
        table_headings: [
            "Toegezegd door alle landen",
            "Overgenomen",
            "Nog te betalen",
        ],
    },

    controls: controls::CONTROLS,

    checks: checks::CHECKS,
    others: Others {
        title: "Wat doen andere landen?",
        pages: [
            Point {
                head: "Landen",
                text: "Van elk land het aandeel, de situatie en de keuze, op een kaart en in een tabel. Ook: grensprocedures, en de vraag of ‘specifieke problemen’ in de wet staan.",
            },
            Point {
                head: "Dublin",
                text: "Wat Nederland vijf jaar lang aan andere landen vroeg. Welke van die zaken kunnen meetellen, en welke niet.",
            },
            Point {
                head: "Tijdlijn",
                text: "Wat wanneer klaar moest zijn, wanneer het kwam, en wie tegen stemde.",
            },
        ],
    },

    limits: Limits {
        title: "Wat deze regel niet zegt",
        points: [
            Point {
                head: "Mislukte overdrachten",
                text: "Een zaak telt pas mee als {subject} die aanwijst ({63(6)}). Een mislukte {dublin|overdracht} is niet genoeg.{only:NL} Op claims uit 2024 kwamen {accepted2024} akkoorden en {transferred2024} overdrachten: {transferRate2024}%. Ongeveer {greeceClaims} claims aan Griekenland konden niet ({answers|antwoord op vraag 7}).",
            },
            Point {
                head: "Tekortkomingen in een land",
                text: "Stelt de Commissie structurele tekortkomingen bij de Dublinregels vast, met mogelijk ernstige gevolgen? Dan hoeft niemand voor dat land toezeggingen of overnames te doen ({60(3)}). De beoordeling was gepland voor {2026-07} ({rapporteur}).",
            },
            Point {
                head: "Het moment",
                text: "Geld hoeft niet voor het einde van het jaar betaald te zijn ({60(3)}). Betalen kan dus later zijn dan overnemen.",
            },
            Point {
                head: "Meer doen",
                text: "Een land mag vrijwillig meer doen dan zijn aandeel ({r31}).",
            },
            Point {
                head: "Een overweging",
                text: "Dat overnames meetellen, staat in {r33}, niet in {63}.{only:NL} De minister schrijft dat de betaling dan daalt ({answers|antwoord op vraag 4, 5 en 9}).",
            },
            Point {
                head: "Een ander jaar",
                text: "De Commissie bepaalt elk jaar wie onder druk staat ({11(1)}). De ronde voor 2027 hoort er te zijn, maar zit hier niet in.",
            },
            Point {
                head: "De toekomst",
                text: "De documenten stoppen op {2026-01-15}. Of het Forum opnieuw bijeenkomt, voorspelt deze pagina niet.",
            },
        ],
    },

    method: Method {
        title: "Hoe is dit berekend?",
        paragraphs: &[
            "Alles is precies berekend, zonder schattingen. Alleen hele zaken worden naar boven afgerond.",
            "De beginstand: pool van 2026, alles in geld, geen korting, {spainCases} toezeggingen, geen nieuw Forum, genoeg zaken. Landen nemen alleen het tekort over. De grens is het aandeel in de pool.",
            "Twee keuzes maakt deze pagina zelf. De verdeelsleutel verdeelt de zaken over de landen. Korting en zaken gaan eerst van het geld af, dan van maatregelen, dan van herplaatsingen.",
            "Controleer het zelf: open bij een getal ‘waarom dit getal?’. Links gaan naar officiële publicaties.",
            "De cijfers over het bbp zijn van {2026-10-06}. De Commissie had oudere. Officiële uitkomsten kunnen iets afwijken.",
        ],
    },

    sources_title: "Bronnen",
    sources: sources::SOURCES,

    glossary: glossary::GLOSSARY,

    chrome: chrome::CHROME,

    why: why::WHY,
};
