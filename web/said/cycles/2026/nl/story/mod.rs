//! The story in Dutch, at level B1.

mod checks;
mod chrome;
mod controls;
mod glossary;
mod others;
mod sources;
mod why;

use crate::texts::story::{
    Answer, Balance, BalanceColumns, Card, Choice, Forms, Key, Limits, Lowest, Method, Point, Pool,
    PoolColumns, PoolRows, Step, Steps, Story, Trigger, TriggerColumns, WeightColumns, YearColumns,
};

/// The whole story in Dutch.
pub const NL: Story = Story {
    answer: Answer {
        title: "Moet {subject} betalen én asielzaken overnemen?",
        line: "{only:contributes}Het kan allebei, maar niets hoort dubbel te tellen.{only:benefitting}Wie zelf hulp krijgt, hoeft niet bij te dragen.{only:exempt}Volgens een lijst van januari 2026 hoeft dat nu niet.",
        lead: "De EU ziet {pressure|grote druk} op Spanje, Italië, Griekenland en Cyprus. Volgens het migratiepact, een EU-wet, moeten andere landen dan helpen. {only:NL}Nederland koos voor 2026 voor geld. {only:not-NL chose}{^subject} koos voor 2026 voor {choice}. {only:contributes}Toch kan {subject} asielzaken moeten overnemen, van mensen die er al zijn en dan niet terug hoeven naar zo’n land.",
        notes: &[
            "{only:benefitting}{^subject} staat onder migratiedruk ({status}) en kan daarom hulp krijgen uit de pool. Maakt het daarvan gebruik, dan hoeft het zijn toezegging niet uit te voeren ({60(3)}) en wordt het niet gevraagd om zaken over te nemen ({63(3)}). Of het dat doet, was in januari 2026 nog niet duidelijk ({agenda}). De bedragen op deze pagina laten zien hoe het zou zijn als {subject} wel bijdroeg.",
            "{only:exempt}{^subject} heeft een ‘significante migratiesituatie’ ({status}). Daarom hoeft het volgens {agenda} voor 2026 niet bij te dragen, en worden er hier geen zaken van gevraagd ({63(3)}). In de verordening vraagt een land daarom en beslist de Raad ({62(1)}, {62(5)}). Spanje en Slowakije schrijven dat die weg niet is gevolgd ({council}). De bedragen op deze pagina laten zien hoe het zou zijn als {subject} wel bijdroeg.",
            "{only:refused}{^subject} heeft gezegd niet bij te dragen ({agenda}). De verplichting in de verordening blijft gelijk ({57(3)}). Met die verplichting is hier gerekend.",
            "{only:not-only-money}{^subject} koos voor 2026 voor {choice} ({agenda}). Daar gaat deze pagina van uit.{only:not-only-money mixes} Hoe het die vormen verdeelt, is niet bekend.{only:relocates mixes} Hier staat zijn hele aandeel als herplaatsing, want dat is het meeste dat kan.{only:measures mixes} Hier staat de helft als geld en de helft als maatregelen.{only:relocates} Zijn er geen zaken om over te nemen, dan blijft het aan zijn herplaatsingen gebonden ({r33}).",
        ],
        checked: "Berekend met de regels van de Europese {law|verordening 2024/1351}.",
        sense_title: "Wat kan wel, en wat niet?",
        sense: [
            Point {
                head: "Niet dubbel",
                text: "Elke {case|zaak} van het aandeel hoort één keer te tellen. Dat staat in {r33}, de toelichting bij de wet, en niet in een artikel.",
            },
            Point {
                head: "Met een grens",
                text: "{^subject} hoeft niet meer over te nemen dan zijn {fairShare|eerlijk aandeel} ({63(7)}). Of dat aandeel op de pool of op de drempel wordt gemeten, staat er niet bij.",
            },
            Point {
                head: "Wel allebei",
                text: "Betalen én overnemen kan, elk voor een ander deel. Dat gebeurt als er minder zaken kunnen meetellen dan er worden gevraagd.",
            },
            Point {
                head: "Ook alleen zaken",
                text: "Een land dat voor betalen kiest, kan uitkomen op alleen zaken. Komen de landen opnieuw bijeen, dan is dat in 2026 met de bekende keuzes wat er volgt, als er genoeg zaken zijn.",
            },
            Point {
                head: "Hier niet bij",
                text: "Soms lukt het niet om iemand naar een ander land over te dragen, en blijft de zaak hier. Zo’n zaak telt niet vanzelf mee.",
            },
        ],
    },

    card: Card {
        title: "Onze som voor {subject}, 2026",
        opens: "{only:only-money}De schuif begint bij geld en geen zaken.{only:not-only-money}De schuif begint bij de keuze van {subject} en geen zaken.{only:contributes} Stel dat het zaken worden: schuif maar. Wie dat beslist, staat bij stap vier.",
        paid: "betalen",
        relocated: "herplaatsen",
        measures: "aan maatregelen",
        taken: "zaken overnemen",
        slider: "Hoeveel zaken neemt {subject} over?",
        cases: "zaken",
        caption: "{only:only-money}Elke zaak die meetelt, scheelt {unitValue}.{only:relocates}Elke zaak die meetelt, vervangt een herplaatsing.{only:measures}Elke zaak die meetelt, vervangt {unitValue} aan geld of maatregelen.{only:contributes} Dat niets dubbel telt, staat in {r33}: die legt de wet uit, maar bindt zelf niet.",
        outcomes: "Drie uitkomsten als voorbeeld. Oranje zijn zaken.",
        only_own: "geen zaken",
        mix: "{eligible} zaken",
        only_cases: "{offset} zaken",
    },

    steps: Steps {
        title: "{only:only-money}Kan geld zaken worden? Vier stappen{only:not-only-money}Kan het zaken worden? Vier stappen{only:spared}Hoe het werkt, in vier stappen",
        share: Step {
            known: "Onze som, {2025-12}",
            head: "Hoe groot is het deel?",
            text: "{^subject} heeft {populationPercent} van de inwoners en {gdpPercent} van de economie van de EU-landen die meedoen. De wet neemt het gemiddelde. De pool voor 2026 is {poolCases} blokjes van {unitValue}, dus het deel van {subject} is {fairShare}.",
            picture: "Het gemiddelde van twee percentages is het deel van de pool",
            more: "Precies: de verdeelsleutel, en het officiële getal",
        },
        choice: Step {
            known: "{only:NL}Gekozen, {2025-10}{only:not-NL chose}Gekozen, {2026-01}{only:refused}Niet gekozen, {2026-01}{only:exempt}Niet gekozen, {2026-01}",
            head: "Eerst kiest een land zelf",
            text: "Er zijn drie vormen, en een mix mag: asielzoekers uit zo’n land laten komen (herplaatsen), betalen, of bijvoorbeeld personeel sturen als zo’n land dat vraagt. De wet weegt ze gelijk.{only:NL} Nederland koos voor geld.",
            picture: "Drie vormen en een overgenomen zaak wegen gelijk",
            more: "Precies: de vormen, en wie minder hoeft",
        },
        few: Step {
            known: "Onze som, {2026-01}",
            head: "Zijn er te weinig herplaatsingen toegezegd?",
            text: "Minder dan {threshold} toegezegde herplaatsingen is volgens de wet te weinig ({63(3)}). De Raad, de ministers van de landen, koos voor 2026 met {poolCases} een kleinere pool. Als elk land dat daarvoor koos zijn hele deel herplaatst, zijn het er {chosenRelocations}. Ook met overgenomen zaken blijft er een tekort, want elk land stopt bij zijn eigen deel.",
            picture: "De grens ligt boven de hele pool",
            more: "Precies: de pool, en of hij kleiner mocht",
        },
        again: Step {
            known: "Niet bekend, {2026-01-15}",
            head: "Vraagt de Raad landen om meer hulp?",
            text: "Vindt een meerderheid in de Raad de hulp te klein, dan komt er nieuw overleg, op initiatief van een land of op uitnodiging van de Commissie ({13(4)}). Blijft het daarna onder de grens, dan moet elk bijdragend land zaken overnemen van mensen die al in dat land zijn, tot zijn eigen deel, ook als het betaalt. Of dat zonder nieuw overleg kan, is niet duidelijk.",
            picture: "Kies een antwoord. Het beeld bovenaan verandert mee",
            more: "Precies: wie beslist, wat volgt, en wat onduidelijk is",
        },
        end: "Tot hier de uitleg, dus u kunt hier stoppen. Hieronder kunt u alles nagaan.",

        population: "inwoners",
        economy: "economie",
        average: "gemiddelde",
        slice: "van de pool",

        relocation: "één herplaatsing",
        case: "één overgenomen zaak",
        amount: "{unitValue}",
        help: "{unitValue} aan hulp",

        chosen: "gekozen",
        pool: "hele pool",
        threshold: "grens",

        meet: "Komt er nieuw overleg, en blijft het daarna onder de grens?",
        no: "Nee",
        no_follows: "{only:only-money}Het blijft bij betalen.{only:not-only-money}Het blijft bij de keuze.{only:spared}Er verandert niets.",
        yes: "Ja",
        yes_follows: "{only:contributes}Het worden zaken, tot het eigen deel.{only:spared}{^subject} neemt niets over.",
    },

    lowest: Lowest {
        title: "Hoeveel zaken worden het dan? Hooguit het eigen deel",
        text: "{only:contributes}Stel dat het antwoord ja is. Van deze drie getallen telt dan het laagste. Gevraagd wordt {contributingPercent} van wat er tot de grens ontbreekt: meer dan {share}, want niet elk land draagt bij. Die verdeling is onze aanname.{only:spared}Van {subject} worden geen zaken gevraagd ({63(3)}).",
        then: "Dan is het voor {subject}:",
        asked: "deel van wat ontbreekt",
        cap: "eigen deel, het maximum",
        qualifying: "zaken die {eligible|mogen meetellen}",
        pledged: "Hoeveel herplaatsingen zeggen alle EU-landen samen toe?",
        qualify: "Hoeveel zaken in {subject} mogen meetellen?",
        pledged_note: "Van nul tot de grens. Gekozen zijn er hoogstens {chosenRelocations}.",
        qualify_note: "{only:contributes}Rechts is genoeg.{only:NL} In 2024 erkenden landen {eligible} keer dat een zaak van hen was, onder oude regels.",
        chart: "De grafiek: zaken en geld bij elk aantal toezeggingen",
        all_figures: "Alle getallen van deze stand, met uitleg",
    },

    key: Key {
        title: "Hoe groot is het deel van {subject}?",
        paragraphs: &[
            "Een vaste {key|verdeelsleutel} bepaalt welk deel van de solidariteit elk land draagt ({66}, {annex1}).",
            "{^subject} heeft {population} van de {populationTotal} inwoners: {populationPercent}. Het {gdp|bbp} is {gdp} van {gdpTotal} miljoen euro: {gdpPercent}. Elk telt voor de helft, en dat geeft {share}.",
            "Denemarken is niet aan deze verordening gebonden, al kan het de regels over Dublin met een eigen overeenkomst overnemen ({r90}). De andere {countedStates} landen tellen mee, ook landen die hulp kunnen krijgen. IJsland, Noorwegen, Zwitserland en Liechtenstein tellen niet mee: zij kunnen worden uitgenodigd om vrijwillig iets bij te dragen ({13(1)}).{only:IE} In {r91} staat nog dat Ierland niet gebonden is, maar op {2024-06-27} meldde Ierland dat het mee wil doen, en op {2024-07-31} bevestigde de Commissie dat, zoals het protocol over Ierland toestaat ({ireland-bound}).",
            "Hele zaken worden naar boven afgerond. Wij leiden dat af uit het cijfer van Frankrijk: {franceShare}% van {poolCases} is {franceExact}, en gepubliceerd is {franceCases} ({decision}).",
            "{only:published}Voor {subject} zijn {officialCases} zaken gepubliceerd ({decision}). Hier komen er {fairShare} uit.{only:announced}Volgens berichten betaalt {subject} {only:announced at-most}ten hoogste {only:announced}{officialEur}, dus {officialCases} zaken. Hier komen er {fairShare} uit.{only:unpublished}Het officiële getal van {subject} staat in de {decision|bijlage van het besluit}, die hier niet gelezen is; het is hier berekend en kan er ongeveer {vintageGap}% van afwijken.{only:inferred} Waarschijnlijk ligt het officiële getal tussen {rangeLow} en {rangeHigh} zaken: uit de cijfers van Duitsland en Frankrijk volgt dat de Commissie met een lager bbp van de Unie rekende ({own|hier afgeleid}).{only:NL} De minister noemde ongeveer {statedShareLow} tot {statedShareHigh}% ({answers|antwoord op vraag 4}).",
        ],
        weights_caption: "Wat als de weging anders was? De wet legt half om half vast.",
        weights_columns: WeightColumns {
            population: "Inwoners tellen voor",
            gdp: "Bbp telt voor",
            share: "Aandeel",
            cases: "Zaken",
        },
        years_caption: "Het jaar van het bbp verschuift het aandeel. De inwoners blijven die van {2025-01-01}.",
        years_columns: YearColumns {
            year: "Bbp van",
            share: "Aandeel",
            cases: "Zaken",
            eur: "In euro’s",
        },
    },

    pool: Pool {
        title: "Hoe groot is de pool?",
        paragraphs: &[
            "De {pool|solidariteitspool} is de hulp die landen elkaar voor één jaar toezeggen. De Commissie stelt in de regel minstens {minimumCases} {relocation|herplaatsingen} en {minimumEur} voor ({12(2)}), en meer mag ook ({12(3)}). Het is één pool, op twee manieren uitgedrukt, want alle vormen zijn evenveel waard ({56(2)}). Een maximum noemt de verordening niet.",
            "De Raad mag het voorstel wijzigen ({57(1)}). Voor 2026 is het {referenceNumber|referentiegetal} {poolCases}, uitgedrukt in geld {poolEur} ({decision}, {57(3)}). Mag dat onder het minimum? De verordening zegt het niet uitdrukkelijk. Tegen spreekt {r15}, dat de minimumgetallen een garantie noemt voor landen die hulp krijgen. Voor spreekt dat de Raad mag wijzigen ({57(1)}). Spanje vindt dat het niet mag ({council}).",
            "Ook de helft van het minimum was een idee: {halfCases} ({rapporteur}). De meeste regels gelden pas vanaf {2026-07-01} ({85}).",
            "Spanje telt voor 2026 als ‘daadwerkelijke solidariteit’ {spainCases} herplaatsingen en {spainEur} ({council}). Dat is de telling van één land en geen lijst van toezeggingen. Alles omgerekend in geld is het {spainPercent} van de pool van {poolCases}. Spanje zelf zet het naast {minimumCases} herplaatsingen, en dan is het {spainPercentOfProposal}.",
            "{only:NL}Bij het minimum noemde de minister {statedPaymentLow} tot {statedPaymentHigh} ({consultation}). Hier komt er {minimumFairShareEur} uit.",
        ],
        table_caption: "Wat elke pool voor {subject} betekent: in zaken of in euro’s, niet allebei",
        table_columns: PoolColumns {
            pool: "Pool",
            relocations: "Herplaatsingen",
            eur: "Of in euro’s",
            subject_cases: "{^subject}, in zaken",
            subject_eur: "{^subject}, of in euro’s",
        },
        table_rows: PoolRows {
            minimum: "minimum voor het voorstel",
            set: "vastgesteld voor 2026",
            half: "helft van het minimum",
        },
    },

    choice: Choice {
        title: "Wat kan een land kiezen?",
        paragraphs: &[
            "Een land kiest zelf ({57(4)}): {relocation|herplaatsen}, een {money|financiële bijdrage}, {measures|alternatieve maatregelen} of een mix. Alle vormen zijn evenveel waard ({56(2)}). Vraagt geen land om de alternatieve maatregelen, dan worden ze geld ({57(4)}).",
            "Uit de getallen in de wet volgt een {unitValue|bedrag per zaak} van {unitValue}; zelf staat het in geen artikel ({12(2)}, {12(3)}). Het geld gaat via de begroting van de Unie ({64(1)}) naar migratie, opvang, asiel en grensbeheer in landen die hulp krijgen, en soms naar landen buiten de Unie ({56(2)(b)}, {56(3)}). Blijft er geld over, dan kan dat naar een ander Europees fonds ({64(4)}).",
            "Een voorbeeld voor 2026: met {mixRelocations} herplaatsingen blijft {mixEur} te betalen.",
            "{only:NL}De minister schreef dat Nederland met geld zal bijdragen ({answers|antwoord op vraag 3 en 4}). Een lijst met keuzes van {2026-01} noemt die van Nederland niet ({agenda}).",
            "{only:not-NL chose}{^subject} koos voor 2026 voor {choice} ({agenda}).{only:benefitting} Wil het worden uitgezonderd, dan kan dat. Of het dat doet, was toen nog niet duidelijk.",
            "{only:refused}{^subject} heeft gezegd niet bij te dragen ({agenda}).",
            "{only:exempt}Volgens {agenda} hoeft {subject} voor 2026 niet bij te dragen.",
            "Een land onder migratiedruk kan {deduction|vermindering (korting)} vragen als het niet zelf hulp vraagt of krijgt uit de pool ({61(1)}). Ook een land in een ‘significante migratiesituatie’ kan dat ({62(1)}), en een land dat zelf vindt dat het in een van die twee verkeert. Binnen vier weken geeft de Commissie haar oordeel ({61(3)}, {62(4)}), en daarna beslist de Raad ({61(4)}, {62(5)}). {only:status:at-risk}Volgens de Commissie heeft {subject} ‘risico op migratiedruk’ ({status}). Dat alleen geeft geen recht op korting, maar bij een verzoek moet de Commissie het meewegen ({59(4)}, {62(3)}).{only:status:at-risk+significant-situation}Volgens de Commissie heeft {subject} ‘risico op migratiedruk’ en een ‘significante migratiesituatie’ ({status}).{only:status:significant-situation}Volgens de Commissie heeft {subject} een ‘significante migratiesituatie’ ({status}).{only:status:under-pressure}Volgens de Commissie staat {subject} onder migratiedruk ({status}).{only:status:none}{^subject} staat niet bij de landen die de Commissie noemt ({status}).",
        ],
        forms: Forms {
            relocation: "herplaatsingen",
            money: "een financiële bijdrage",
            measures: "alternatieve maatregelen",
        },
        and: " en ",
    },

    trigger: Trigger {
        title: "Wat als er te weinig herplaatsingen zijn?",
        intro: "Dan kan een land asielaanvragen moeten behandelen waarvoor eigenlijk een {benefitting|land dat hulp krijgt} verantwoordelijk is, van mensen die al in het land zelf zijn: {offset|verantwoordelijkheidscompensatie}. Verplicht is dat na deze stappen. Of het bij weggevallen toezeggingen ook zonder de eerste stap kan, is niet duidelijk ({63(4)}).",
        steps: [
            "De Raad vindt de bijdragen te klein voor de behoefte, bijvoorbeeld door kortingen, omdat een land meer hulp nodig heeft of omdat de situatie erom vraagt. Dan roept hij met gewone meerderheid het {forum|Forum} opnieuw bijeen, op initiatief van een land of op uitnodiging van de Commissie ({13(4)}). Een tweede weg is er als de pool te klein is voor een land dat later hulp vraagt ({59(7)}).",
            "Daarna blijven de toegezegde herplaatsingen onder de {threshold|drempel} van {threshold}. Dat is het hoogste van {minimumCases} en {sixtyPercent}, zestig procent van het referentiegetal ({63(3)}).",
            "Elk {contributing|bijdragend land} neemt zijn deel over, ook als het koos voor geld ({63(3)}).",
            "Meer dan zijn {fairShare|eerlijk aandeel} hoeft een land niet over te nemen ({63(7)}).",
        ],
        example: "Stel dat het Forum opnieuw bijeenkomt, en dat alle landen die voor 2026 herplaatsen kozen dat voor hun hele aandeel doen. Dan zijn er hoogstens {chosenRelocations} herplaatsingen toegezegd en ontbreken er {shortfall}. {only:contributes}{^subject} zou er {requested} krijgen, maar de grens brengt dat terug tot {offset}.{only:spared}Van {subject} wordt niets gevraagd, want alleen landen die bijdragen nemen zaken over ({63(3)}).",
        paragraphs: &[
            "De drempel ligt boven de hele pool van {poolCases}, omdat de Raad onder het minimum bleef. Met toezeggingen binnen de pool wordt hij dus nooit gehaald: zolang de pool niet groter wordt, is overnemen na een nieuw Forum in 2026 altijd verplicht.",
            "Een nieuw Forum kan ook anders eindigen. De landen kunnen meer toezeggen, en de Raad kan met gekwalificeerde meerderheid een hoger getal vaststellen. Dan stijgt ieders aandeel, in zaken en in euro’s ({13(4)}, {57}).",
            "Niet elke zaak {eligible|kan meetellen} ({63(8)}). Kinderen die alleen reizen, tellen bijvoorbeeld niet.",
            "Overnemen kan ook vrijwillig, maar alleen onder voorwaarden en in plaats van herplaatsen. Alle landen samen moeten minstens de helft van het getal in het voorstel van de Commissie hebben toegezegd, of het land zelf minstens de helft van zijn aandeel als herplaatsing, en het andere land moet het goed vinden ({63(1)}, {63(2)}, {69}). Met de bekende keuzes haalt de Unie die helft niet.{only:only-money} Voor een land dat alles betaalt, is die weg dan dicht.",
            "Voert een land zijn toegezegde herplaatsingen niet binnen het jaar uit? Dan moet het op verzoek zaken overnemen, zoveel als het had toegezegd ({63(5)}).",
            "Op vier punten is de verordening verschillend te lezen. Nemen de landen alleen over wat er ontbreekt, of de hele drempel? Wordt de grens op de pool gemeten of op de drempel? Verlaagt een korting die grens? En is bij weggevallen toezeggingen eerst een nieuw Forum nodig? In de balans kunt u bij elk punt kiezen. In alle zestien lezingen die deze pagina kent telt niets dubbel, zolang overgenomen zaken meetellen.",
        ],
        table_caption: "Na een nieuw Forum, {only:only-money}met alles in geld toegezegd{only:not-only-money}met de eigen keuze van {subject}{only:contributes} en genoeg zaken. {only:relocates}De laatste rij kan{only:only-money}De laatste twee rijen kunnen{only:measures}De laatste twee rijen kunnen{only:contributes} alleen als andere landen vrijwillig meer toezeggen dan hun aandeel.",
        table_columns: TriggerColumns {
            pledged: "Toegezegd door alle landen",
            asked: "Gevraagd van {subject}",
            taken: "Overgenomen",
            paid: "Nog te betalen",
        },
    },

    balance: Balance {
        title: "Het aandeel blijft gelijk, de vorm verandert",
        chart_caption: "De grafiek toont hetzelfde bij elk aantal toegezegde herplaatsingen.",
        notes: &[
            "{only:benefitting}Let op: {subject} hoeft zijn toezegging niet uit te voeren als het van de pool gebruikmaakt ({60(3)}). U ziet hoe het zou zijn als het wel bijdroeg.",
            "{only:exempt}Let op: volgens {agenda} hoeft {subject} voor 2026 niet bij te dragen. U ziet hoe het zou zijn als het wel bijdroeg.",
            "{only:refused}Dit is de verplichting van {subject} ({57(3)}). Het heeft gezegd niet bij te dragen ({agenda}).",
            "{only:not-only-money}De balans begint met wat {subject} koos: {choice} ({agenda}). Een andere keuze kunt u instellen bij ‘Verander meer’.",
        ],
        example: "{only:spared}Van {subject} worden geen zaken gevraagd ({63(3)}). Hoe weinig herplaatsingen er ook zijn, zijn aandeel blijft {fairShareEur}.{only:contributes}Stel dat het Forum opnieuw bijeenkomt, met de {chosenRelocations} herplaatsingen die er met de bekende keuzes hoogstens zijn. {^subject} neemt dan {offset} zaken over. {only:only-money}Dat is zijn hele aandeel, en de betaling wordt {reconvenedPayment}.{only:relocates}Dat is zijn hele aandeel, en herplaatsingen zijn er dan niet meer te doen.{only:measures}Dat is zijn hele aandeel, en te betalen of te doen blijft er niets over.{only:contributes} Pas boven {allUntil} toezeggingen worden het minder zaken. Met de keuzes die bekend zijn, kan dat niet.",
        eligible: "{only:contributes}Een mix ontstaat als er te weinig zaken kunnen meetellen. Zijn het er maar {eligible}, dan blijft er {only:only-money}minstens {eligiblePaymentAbout} te betalen.{only:relocates}een aandeel van {eligibleLeft} zaken te herplaatsen.{only:measures}een aandeel van {eligibleLeft} zaken in geld en maatregelen.{only:NL} Dat is het aantal {dublin|Dublinclaims} uit 2024 dat Spanje, Italië en Cyprus aannamen ({answers|antwoord op vraag 7}). Het laat alleen de orde van grootte zien: die zaken vallen onder de oude regels en hun termijnen zijn voorbij ({63(8)}).",
        dragging: "Sleept u in een beeld, dan doet de balans alsof de landen opnieuw bijeen zijn gekomen.",
        rules: "U kunt ook regels uitzetten. Dan kan een blokje wel dubbel tellen.",
        table_caption: "De grafiek als tabel",
        table_columns: BalanceColumns {
            pledged: "Toegezegd door alle landen",
            taken: "Overgenomen",
            paid: "Nog te betalen",
        },
    },

    controls: controls::CONTROLS,

    checks: checks::CHECKS,
    others: others::OTHERS,

    limits: Limits {
        title: "Wat telt niet mee, en wat kan nog misgaan?",
        points: &[
            Point {
                head: "Mislukte overdrachten",
                text: "Soms lukt het niet om iemand naar een ander land over te dragen. Dan blijft de zaak in {subject}, maar die telt niet vanzelf mee: het land moet haar eerst aanwijzen ({63(6)}).",
            },
            Point {
                head: "Een toelichting, geen artikel",
                text: "Dat niets dubbel telt, staat in {r33}. {only:NL}De minister schrijft het ook. {only:all}Maar een overweging licht de wet toe en bindt niet zelf.",
            },
            Point {
                head: "Eerst betalen, dan overnemen",
                text: "Een land kan eerst betalen en pas later zaken moeten overnemen. Over terugbetalen zegt de verordening niets.",
            },
            Point {
                head: "Meer beloven bindt",
                text: "Een land mag meer toezeggen dan zijn deel ({r31}). Staat dat in het besluit van de Raad, dan bindt het.",
            },
            Point {
                head: "Een grotere pool",
                text: "Elk jaar komt er een nieuwe pool. Die kan groter zijn, want de wet noemt geen maximum ({12(3)}). Dan is ook het deel groter.",
            },
            Point {
                head: "Wat wij weten",
                text: "De documenten stoppen op {2026-01-15}.{only:NL} Op {2026-01-14} maakten Nederland en Griekenland een afspraak waardoor de bijdrage enkele miljoenen lager moet worden. De Commissie moest daar nog over beslissen ({greece-deal|het bericht}).",
            },
        ],
        more: "Precies: elke grens van de regel",
        exactly: &[
            Point {
                head: "Mislukte overdrachten",
                text: "Een zaak telt pas mee als {subject} die aanwijst ({63(6)}). Een mislukte {dublin|overdracht} is niet genoeg.{only:NL} De claims uit 2024 leidden tot {accepted2024} akkoorden en {transferred2024} overdrachten: {transferRate2024}% van de akkoorden. Ongeveer {greeceClaims} claims aan Griekenland konden niet ({answers|antwoord op vraag 7}).",
            },
            Point {
                head: "Tekortkomingen in een land",
                text: "Een land hoeft niets uit te voeren of over te nemen voor een land met structurele tekortkomingen bij de Dublinregels die de verordening ernstig kunnen schaden. Wel moet de Commissie die tekortkomingen hebben vastgesteld in haar jaarlijkse besluit of in een besluit op verzoek van dat land ({60(3)}). Zo’n besluit kan de uitvoering van een afgesproken pool dus alsnog tegenhouden. Een beoordeling was gepland voor {2026-07} ({rapporteur}); dat is nog niet zo’n besluit.",
            },
            Point {
                head: "Het moment",
                text: "Geld hoeft niet voor het einde van het jaar betaald te zijn ({60(3)}), dus betalen kan later zijn dan overnemen. Andersom kan ook: eerst betalen en later gevraagd worden om over te nemen. Over terugbetalen zegt de verordening niets.",
            },
            Point {
                head: "Meer doen",
                text: "Een land mag vrijwillig meer toezeggen dan zijn aandeel ({r31}). Staat dat in het besluit van de Raad, dan is het eraan gebonden, en voor herplaatsingen die het dan niet uitvoert noemt {63(7)} geen grens ({63(5)}).",
            },
            Point {
                head: "Een overweging",
                text: "Dat overnames meetellen, staat in {r33}, niet in {63}. Een overweging licht de wet toe, maar bindt niet zelf.{only:NL} De minister schrijft dat de betaling dan daalt ({answers|antwoord op vraag 4, 5 en 9}). Met hoeveel per zaak, staat nergens: {unitValue} volgt uit het bedrag per zaak.",
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
            "Er wordt gerekend met exacte getallen, maar wat erin gaat is soms afgerond. Van enkele landen is het aantal inwoners alleen op honderd bekend, en de Dublincijfers zijn tientallen. Hele zaken worden naar boven afgerond.",
            "De balans begint bij de pool van 2026, zonder korting, zonder nieuw Forum en met genoeg zaken. Zij rekent met {chosenRelocations} toegezegde herplaatsingen, het meeste dat de landen die herplaatsen kozen samen doen. {only:not-only-money}Het land zelf begint met zijn eigen keuze.{only:only-money}Het land zelf draagt alles in geld bij.{only:spared}Het land zelf staat er zoals het koos, en anders met alles in geld.{only:all} Van elke open plek in de verordening geldt de eerste lezing.",
            "Drie keuzes maakt deze pagina zelf. De verdeelsleutel verdeelt de zaken over de bijdragende landen. Korting en zaken gaan eerst van het geld af, dan van maatregelen, dan van herplaatsingen. En een korting verlaagt ook de grens voor overnemen, al zegt {63(7)} dat niet; dat laatste kunt u veranderen.",
            "Een zoektocht door duizenden standen laat zien wat uit de regels volgt. Dat de regels ook zo bedoeld zijn, kan een computer niet laten zien: daarvoor zijn er {r33}{only:NL}, het antwoord van de minister{only:all} en {63(7)}.",
            "Controleer het zelf: open bij een getal ‘waarom dit getal?’. Links gaan naar officiële publicaties.",
            "De cijfers over het bbp zijn van {2026-10-06}. De Commissie had oudere. Officiële uitkomsten kunnen daardoor ongeveer {vintageGap}% afwijken.",
        ],
    },

    sources_title: "Bronnen",
    sources: sources::SOURCES,

    glossary: glossary::GLOSSARY,

    chrome: chrome::CHROME,

    why: why::WHY,
};
