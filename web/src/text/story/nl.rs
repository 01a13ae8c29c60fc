//! The story in Dutch, at level B1.

use super::{
    Answer, Balance, Choice, Chrome, Contents, Controls, Glossary, Key, Limits, Method, Point,
    Pool, Reason, Source, Sources, Story, Term, Trigger, Why,
};

pub const NL: Story = Story {
    answer: Answer {
        title: "Betaalt Nederland én krijgt het er zaken bij?",
        lead: "Nooit dubbel. Elke zaak die Nederland overneemt, gaat van de betaling af. Wel kan het een mix worden. En een land dat kiest voor betalen, kan toch op zaken uitkomen.",
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
                text: "Nederland hoeft niet meer over te nemen dan zijn {fairShare|eerlijk aandeel} ({63(7)}). Dat is op twee manieren te meten.",
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
        title: "Hoe groot is het Nederlandse deel?",
        paragraphs: &[
            "Een vaste {key|verdeelsleutel} bepaalt het deel van elk land ({66}, {annex1}).",
            "Nederland heeft {population} van de {populationTotal} inwoners: {populationPercent}. Het {gdp|bbp} is {gdp} van {gdpTotal} miljoen euro: {gdpPercent}. Elk telt voor de helft. Dat geeft {share}.",
            "Denemarken valt buiten de verordening ({r90}). De andere {countedStates} landen tellen mee, ook landen die hulp krijgen.",
            "Hele zaken worden naar boven afgerond. Kijk naar Frankrijk: {franceShare}% van {poolCases} is {franceExact}. Gepubliceerd is {franceCases} ({decision}).",
            "Het officiële Nederlandse getal staat niet in deze bronnen; het is hier berekend. De minister noemde ongeveer {statedShareLow} tot {statedShareHigh}% ({answers|antwoord op vraag 4}).",
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
            "Bij het minimum noemde de minister {statedPaymentLow} tot {statedPaymentHigh} ({consultation}). Hier komt er {minimumFairShareEur} uit.",
        ],
        table_caption: "Wat elke pool voor Nederland betekent",
        table_headings: [
            "Pool",
            "Herplaatsingen",
            "In euro’s",
            "Nederland, in zaken",
            "Nederland, in euro’s",
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
            "De minister schreef dat Nederland met geld zal bijdragen ({answers|antwoord op vraag 3 en 4}). Een lijst met keuzes van {2026-01} noemt die van Nederland niet ({agenda}).",
            "Een land onder migratiedruk kan {deduction|korting} vragen. Dat kan ook in een ‘significante migratiesituatie’, en als een land zichzelf zo ziet ({61}, {62}). De Raad beslist. Volgens de Commissie heeft Nederland ‘risico op migratiedruk’ ({status}). Dat alleen geeft geen recht op korting.",
        ],
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
        example: "Stel: na een nieuw Forum tellen alleen de gemelde {pledge|toezeggingen} van Duitsland en Frankrijk, {germanyFrance}. Dan ontbreken er {shortfall}. Het Nederlandse deel is {requested}. De grens maakt daar {offset} van.",
        paragraphs: &[
            "Niet elke zaak {eligible|kan meetellen} ({63(8)}). Kinderen die alleen reizen, tellen bijvoorbeeld niet.",
            "Overnemen kan soms ook vrijwillig ({63(1)}, {63(2)}, {69}). En doet een land zijn toegezegde herplaatsingen niet binnen het jaar? Dan moet het op verzoek zaken overnemen ({63(5)}).",
            "Toezeggingen kunnen wegvallen, bijvoorbeeld door korting ({63(4)}). Of ook dan eerst het Forum nodig is, is niet duidelijk.",
            "Twee punten zijn op twee manieren te lezen. Nemen landen alleen het tekort over, of het hele getal van de drempel? En is de grens het aandeel in de pool of in de drempel? U kunt alle vier de combinaties kiezen. ‘Nooit dubbel’ klopt in alle vier.",
        ],
        table_caption: "Na een nieuw Forum, met alles in geld toegezegd en genoeg zaken",
        table_headings: [
            "Toegezegd door alle landen",
            "Gevraagd van Nederland",
            "Overgenomen",
            "Nog te betalen",
        ],
        table_rows: [
            "telling van Spanje",
            "Duitsland en Frankrijk",
            "zestig procent van de pool",
            "voorbeeld bij de balans",
            "de drempel",
        ],
    },

    balance: Balance {
        title: "Het aandeel blijft gelijk, de vorm verandert",
        grid_caption: "Elk blokje is één zaak van het aandeel. Het heeft één vorm, bijvoorbeeld betaald.",
        chart_caption: "De grafiek toont hetzelfde bij elk aantal toegezegde herplaatsingen. De som blijft gelijk.",
        example: "Stel: na een nieuw Forum zijn er {tippingPledges} herplaatsingen toegezegd. Nederland neemt dan {tippingOffset} zaken over. Voor de andere {tippingPaidCases} betaalt het {tippingPayment}. Bij {allUntil} toezeggingen of minder zijn het alleen zaken.",
        eligible: "Kunnen er maar {eligible} zaken meetellen? Dan blijft altijd minstens {eligiblePayment} te betalen. Zoveel {dublin|Dublinclaims} uit 2024 namen Spanje, Italië en Cyprus aan ({answers|antwoord op vraag 7}).",
        dragging: "Slepen in een beeld zet de schakelaar voor het nieuwe Forum aan.",
        rules: "U kunt ook regels uitzetten. Dan kan een blokje wel dubbel tellen.",
        table_caption: "De grafiek als tabel",
        table_headings: [
            "Toegezegd door alle landen",
            "Overgenomen",
            "Nog te betalen",
        ],
    },

    controls: Controls {
        paid: "betaald",
        paid_for: "voor zoveel zaken:",
        taken: "overgenomen",
        taken_from: "zaken van landen die hulp krijgen",
        fair_share: "eerlijk aandeel",
        share_of: "van de pool",
        cases: "zaken",
        worth: "dat is waard",
        unit_value: "bedrag per zaak",
        relocated: "herplaatst",
        measures: "andere maatregelen",
        deducted: "korting van de Raad",
        twice: "dubbel geteld",
        beyond: "meer dan het aandeel",
        grid_title: "Elke zaak van het aandeel",
        grid_table_caption: "De blokjes als tabel",
        grid_table_headings: ["Vorm", "Zaken"],
        chart_title: "Hoe minder herplaatsingen, hoe meer zaken",
        chart_axis: "herplaatsingen die de EU-landen samen toezeggen",
        steer_title: "Wat als?",
        slider: "Toegezegde herplaatsingen",
        forum: "De landen zijn opnieuw bij elkaar geroepen",
        forum_note: "Pas daarna kan overnemen verplicht worden ({13(4)}, {63(3)}). Staat dit uit? Dan verandert de schuif niets.",
        more_title: "Verander meer",
        pledges: "Precies aantal toegezegde herplaatsingen",
        pledges_note: "Van alle EU-landen samen.",
        pledges_named: &[
            "telling van Spanje",
            "Duitsland en Frankrijk",
            "60% van de pool van 2026",
            "voorbeeld",
            "wettelijk minimum",
        ],
        eligible: "Zaken die kunnen meetellen",
        eligible_note: "Het aantal in Nederland ({63(8)}). Leeg is: geen grens.",
        eligible_named: &["akkoorden van 2024"],
        pool: "Grootte van de pool",
        pool_note: "In herplaatsingen. Het bedrag per zaak blijft gelijk ({12(3)}).",
        pool_named: &[
            "wettelijk minimum",
            "vastgesteld voor 2026",
            "de helft van het minimum",
        ],
        mix_title: "Een andere keuze dan alleen geld",
        relocations: "Eigen herplaatsingen",
        relocations_note: "De rest betaalt het land ({57(4)}).",
        measures_note: "In euro’s. Ze tellen als geld ({65(1)}).",
        deduction: "Korting van de Raad",
        deduction_note: "In zaken. Het land moet erom vragen ({61}, {62}).",
        rules_title: "Zet een regel uit",
        counted: "Overgenomen zaken tellen mee",
        counted_note: "{^r33}. Zet u dit uit? Dan betaalt het land én neemt het zaken over: het aandeel telt dubbel.",
        capped: "Overnemen stopt bij het eerlijk aandeel",
        capped_note: "{^63(7)}. Zet u dit uit? Dan kan een land meer zaken krijgen dan zijn aandeel.",
        readings_title: "Lees de wet anders",
        up_to: "Landen nemen het hele getal van de drempel over",
        up_to_note: "In plaats van alleen wat er ontbreekt ({63(3)}).",
        on_threshold: "De grens is het aandeel in de drempel",
        on_threshold_note: "In plaats van het aandeel in de pool ({63(7)}).",
        open_scenario: "Bekijk deze stand in de balans",
        deducted_still_asked: "Let op: bij deze lezing kan de grens hoger zijn dan het aandeel in de pool. Dan kan een land ook zaken krijgen als de Raad het hele aandeel kwijtscheldt.",
    },

    limits: Limits {
        title: "Wat deze regel niet zegt",
        points: [
            Point {
                head: "Mislukte overdrachten",
                text: "Een zaak telt pas mee als Nederland die aanwijst ({63(6)}). Een mislukte {dublin|overdracht} is niet genoeg. Op claims uit 2024 kwamen {accepted2024} akkoorden en {transferred2024} overdrachten: {transferRate2024}%. Ongeveer {greeceClaims} claims aan Griekenland konden niet ({answers|antwoord op vraag 7}).",
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
                text: "Dat overnames meetellen, staat in {r33}, niet in {63}. De minister schrijft dat de betaling dan daalt ({answers|antwoord op vraag 4, 5 en 9}).",
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
    sources: Sources {
        law: Source {
            short: "verordening 2024/1351",
            title: "Verordening (EU) 2024/1351 over asiel- en migratiebeheer",
            date: "{2024-05-14}",
            locator: "artikelen 11 tot en met 13, 56 tot en met 66, 69 en 85; bijlage I; overwegingen 31, 33 en 90",
            used_for: "alle regels op deze pagina",
        },
        decision: Source {
            short: "besluit 2025/2642",
            title: "Uitvoeringsbesluit (EU) 2025/2642 van de Raad over de solidariteitspool voor 2026",
            date: "{2025-12}",
            locator: "referentiegetal; bijlage, zoals gemeld door andere landen",
            used_for: "grootte van de pool van 2026; cijfers van Frankrijk en Duitsland",
        },
        status: Source {
            short: "besluit 2025/2323",
            title: "Uitvoeringsbesluit (EU) 2025/2323 van de Commissie over migratiedruk",
            date: "{2025-11-11}",
            locator: "zoals weergegeven in Kamerstuk 32 317, nr. 985, deel 1, en in de pers",
            used_for: "welke landen onder druk staan of risico lopen",
        },
        answers: Source {
            short: "antwoorden 6791733",
            title: "Antwoorden op Kamervragen over het Europese solidariteitsmechanisme",
            date: "{2025-10-14}",
            locator: "kenmerk 6791733, antwoorden op vraag 3, 4, 5, 7 en 9",
            used_for: "het genoemde aandeel, de keuze om te betalen, de verrekening, Dublincijfers van 2024",
        },
        consultation: Source {
            short: "Kamerstuk 32 317, nr. 974",
            title: "Verslag van een schriftelijk overleg over de Raad van 13 en {2025-10-14}",
            date: "{2025-10-08}",
            locator: "Kamerstuk 32 317, nr. 974, onder ‘Solidariteitsmechanisme’",
            used_for: "het genoemde bedrag bij het wettelijk minimum",
        },
        rapporteur: Source {
            short: "Kamerstuk 32 317, nr. 985",
            title: "Tussenverslag van de rapporteur over het Europese asiel- en migratiepact",
            date: "{2025-12-12} (brief van {2025-11})",
            locator: "Kamerstuk 32 317, nr. 985, deel 1",
            used_for: "het idee van een halve pool, de beoordeling in {2026-07}, migratiedruk",
        },
        agenda: Source {
            short: "Kamerstuk 32 317, nr. 989",
            title: "Agenda met toelichting voor de informele Raad van 22 en {2026-01-23}",
            date: "{2026-01-15}",
            locator: "Kamerstuk 32 317, nr. 989, onder ‘Aanname jaarlijkse solidariteitspool’",
            used_for: "welk land welke vorm koos",
        },
        council: Source {
            short: "CM 5563/1/25 REV 1",
            title: "Raad van de EU: einde van de schriftelijke procedure over de pool van 2026, met verklaringen van drie landen",
            date: "{2026-01-05}",
            locator: "CM 5563/1/25 REV 1, verklaring van Spanje, punt 3 en 4",
            used_for: "de telling van Spanje; het getal in het voorstel van de Commissie",
        },
        population: Source {
            short: "Eurostat, demo_pjan",
            title: "Eurostat: inwoners op {2025-01-01}",
            date: "uitgave van {2025-07}",
            locator: "tabel demo_pjan; voor sommige landen afgerond op honderd",
            used_for: "de verdeelsleutel",
        },
        gdp: Source {
            short: "Eurostat, nama_10_gdp",
            title: "Eurostat: bruto binnenlands product, 2022 tot en met 2025",
            date: "uitgave van {2026-10-06}",
            locator: "tabel nama_10_gdp (B1GQ, CP_MEUR)",
            used_for: "de verdeelsleutel (bbp van 2024) en de tabel met andere jaren",
        },
    },

    glossary_title: "Begrippen",
    glossary: Glossary {
        case: Term {
            term: "zaak",
            explanation: "De asielaanvraag van één persoon. Eén herplaatsing, één overgenomen zaak en {unitValue} tellen even zwaar.",
        },
        pool: Term {
            term: "solidariteitspool",
            explanation: "De bijdragen die de landen voor één jaar toezeggen aan landen onder migratiedruk ({56(1)}).",
        },
        reference_number: Term {
            term: "referentiegetal",
            explanation: "Het aantal herplaatsingen en het bedrag voor de hele pool. De Raad stelt het elk jaar vast ({57(1)}).",
        },
        key: Term {
            term: "verdeelsleutel",
            explanation: "De som die bepaalt welk deel elk land bijdraagt. Inwoners en bbp tellen elk voor de helft ({66}).",
        },
        gdp: Term {
            term: "bbp",
            explanation: "Bruto binnenlands product: de waarde van alles wat een land in een jaar maakt en aan diensten levert.",
        },
        fair_share: Term {
            term: "eerlijk aandeel",
            explanation: "Het deel van de pool dat een land verplicht bijdraagt. De verdeelsleutel bepaalt hoe groot het is ({57(3)}, {66}).",
        },
        unit_value: Term {
            term: "bedrag per zaak",
            explanation: "Het geld dat gelijk staat aan één herplaatsing. Het volgt uit de vaste verhouding in {12(3)}.",
        },
        pledge: Term {
            term: "toezegging",
            explanation: "Wat een land zegt bij te dragen aan de pool. Het staat daarna in het besluit van de Raad ({57(1)}).",
        },
        relocation: Term {
            term: "herplaatsing",
            explanation: "Een land neemt een asielzoeker over van een land onder migratiedruk. Soms gaat het om iemand die al bescherming heeft ({56(2)(a)}).",
        },
        money: Term {
            term: "financiële bijdrage",
            explanation: "Geld in plaats van herplaatsing, vaak ‘afkoop’ genoemd ({56(2)(b)}, {64}).",
        },
        measures: Term {
            term: "andere maatregelen",
            explanation: "Hulp zoals personeel, diensten of materieel. Het land dat hulp krijgt, moet erom vragen ({65(1)}).",
        },
        deduction: Term {
            term: "korting",
            explanation: "Een land hoeft dan minder of niets van zijn toezegging te doen. Het land vraagt erom en de Raad beslist ({61}, {62}).",
        },
        benefitting: Term {
            term: "begunstigde lidstaat",
            explanation: "Een land onder migratiedruk dat hulp krijgt uit de pool ({58}, {59}).",
        },
        contributing: Term {
            term: "bijdragende lidstaat",
            explanation: "Een land dat moet bijdragen. Hier: elk land waarvoor de verordening geldt, zonder de landen die hulp krijgen of vrijgesteld zijn.",
        },
        forum: Term {
            term: "Forum",
            explanation: "Het overleg waarin de landen hun bijdragen toezeggen, in het Engels {en|High-Level Forum} ({13}).",
        },
        threshold: Term {
            term: "drempel",
            explanation: "Het aantal toegezegde herplaatsingen waaronder overnemen verplicht kan worden ({63(3)}).",
        },
        offset: Term {
            term: "verantwoordelijkheidscompensatie",
            explanation: "Een land behandelt zelf een asielaanvraag waarvoor een ander land verantwoordelijk is. Hier ook: een zaak overnemen ({63}).",
        },
        eligible: Term {
            term: "zaak die kan meetellen",
            explanation: "Een asielaanvraag waarvoor een land dat hulp krijgt verantwoordelijk is. Ze moet voldoen aan alle eisen van {63(8)}.",
        },
        dublin: Term {
            term: "Dublinclaim, overdracht",
            explanation: "Met een claim vraagt een land aan een ander land om een asielaanvraag te behandelen. Gaat de asielzoeker daarna echt over, dan is dat een overdracht.",
        },
    },

    chrome: Chrome {
        name: "Solidariteitswijzer",
        page_title: "Betaalt Nederland én krijgt het er zaken bij? – Solidariteitswijzer",
        description: "Hoe de Europese regels voor solidariteit bij asiel samen werken voor Nederland: aandeel, betaling en overgenomen zaken. Elk getal is na te rekenen.",
        language_label: "Taal",
        dutch: "Nederlands",
        english: "English",
        skip_link: "Naar de inhoud",
        navigation_label: "Op deze pagina",
        contents: Contents {
            answer: "Het antwoord",
            key: "Het Nederlandse deel",
            pool: "De pool",
            choice: "De keuze",
            trigger: "Te weinig herplaatsingen",
            balance: "De balans",
            limits: "Wat de regel niet zegt",
            method: "De berekening",
            sources: "Bronnen",
            glossary: "Begrippen",
        },
        why_this_number: "waarom dit getal?",
        close: "Sluiten",
        rule: "Regel",
        formula: "Formule",
        filled_in: "Met de getallen ingevuld",
        inputs: "Wat erin gaat",
        source: "Bron",
        result: "Uitkomst",
        chosen: "gekozen op deze pagina",
        earlier_step: "eerder berekend",
        yes: "ja",
        no: "nee",
        table: "Bekijk de tabel",
        official_publication: "officiële publicatie",
        print_title: "Samenvatting",
        print_scenario: "Deze situatie",
        print_figures: "De getallen en hun uitleg",
        no_program: "De schuif en de velden werken alleen met JavaScript. U ziet de stand van 2026. De tekst, de getallen en de tabellen zijn compleet.",
        not_later: "De documenten lopen tot en met {2026-01-15}. Wat daarna is gebeurd, staat hier niet in. Alleen de cijfers over het bbp zijn van later.",
    },

    why: Why {
        unit_value_eur: Reason {
            title: "Bedrag per zaak",
            sentence: "Dit is het bedrag van de pool gedeeld door het aantal herplaatsingen; de verordening vraagt daarvoor een vaste verhouding ({12(2)}, {12(3)}).",
        },
        share_percent: Reason {
            title: "Aandeel in de pool",
            sentence: "Dit deel van de pool hoort bij het land, volgens de verdeelsleutel ({66}, {annex1}) of volgens het percentage dat u zelf invult.",
        },
        fair_share: Reason {
            title: "Eerlijk aandeel in zaken",
            sentence: "Dit is het aandeel van de herplaatsingen in de pool, naar boven afgerond op een hele zaak ({57(3)}, {66}).",
        },
        fair_share_eur: Reason {
            title: "Eerlijk aandeel in euro’s",
            sentence: "Dit is het eerlijk aandeel in zaken maal het bedrag per zaak, want alle vormen zijn evenveel waard ({56(2)}).",
        },
        pledge_financial_eur: Reason {
            title: "Toegezegd in geld",
            sentence: "Dit blijft van het eerlijk aandeel over om te betalen, als de toegezegde herplaatsingen en maatregelen eraf zijn ({57(4)}).",
        },
        threshold: Reason {
            title: "Drempel",
            sentence: "Dit is het hoogste van twee getallen: het wettelijk minimum en zestig procent van de herplaatsingen in de pool ({63(3)}).",
        },
        mandatory: Reason {
            title: "Is overnemen verplicht?",
            sentence: "Overnemen is verplicht als het Forum opnieuw bijeen is geweest én de toegezegde herplaatsingen onder de drempel blijven ({13(4)}, {63(3)}).",
        },
        shortfall: Reason {
            title: "Zaken voor alle bijdragende landen samen",
            sentence: "Dit is wat ontbreekt tot de drempel, of in de andere lezing de hele drempel; is overnemen niet verplicht, dan is het nul ({63(3)}).",
        },
        offset_requested: Reason {
            title: "Gevraagd van dit land",
            sentence: "Dit is het aantal dat u zelf invult, of het deel van dit land naast de andere bijdragende landen, naar boven afgerond ({63(3)}, {66}); een land dat niet bijdraagt, krijgt nul.",
        },
        offset_cap: Reason {
            title: "Grens voor overnemen",
            sentence: "Meer dan zijn eerlijk aandeel, min de korting, hoeft een land niet over te nemen ({63(7)}); dat is het aandeel in de pool of, in de andere lezing, in de drempel.",
        },
        offset: Reason {
            title: "Overgenomen zaken",
            sentence: "Dit is het kleinste van wat is gevraagd, de grens als die regel aanstaat, en het aantal zaken dat kan meetellen als dat is ingevuld ({63(3)}, {63(7)}, {63(8)}).",
        },
        offset_counted: Reason {
            title: "Overgenomen zaken die binnen het aandeel passen",
            sentence: "Zoveel overgenomen zaken kunnen meetellen voor het eerlijk aandeel in de pool; wat daarboven komt, maakt de betaling niet kleiner ({r33}, {63(7)}).",
        },
        payment_eur: Reason {
            title: "Betaling",
            sentence: "Dit is het toegezegde geld min de korting en, als die regel aanstaat, min de overgenomen zaken, maar nooit minder dan nul ({r33}, {61}, {62}).",
        },
        alternative_eur: Reason {
            title: "Andere maatregelen",
            sentence: "Dit blijft over van de toegezegde maatregelen, nadat korting en meetellende zaken eerst van het geld zijn afgehaald ({65}, {r33}).",
        },
        relocations: Reason {
            title: "Herplaatsingen",
            sentence: "Dit blijft over van de toegezegde herplaatsingen, nadat korting en meetellende zaken eerst van geld en maatregelen zijn afgehaald ({56(2)(a)}, {r33}).",
        },
        overlap: Reason {
            title: "Dubbel geteld",
            sentence: "Dit is het deel van het aandeel dat twee keer zou worden voldaan; met beide regels aan is het altijd nul ({r33}, {63(7)}).",
        },
        spain_part: Reason {
            title: "De telling van Spanje als deel van de pool",
            sentence: "Dit zijn de herplaatsingen en het geld die Spanje telt, samen, als deel van het referentiegetal ({57(1)}, {12(3)}).",
        },
        france_exact: Reason {
            title: "Het aandeel van Frankrijk voor het afronden",
            sentence: "Dit is het gepubliceerde percentage van Frankrijk maal de herplaatsingen in de pool.",
        },
        paper: Reason {
            title: "Toezeggingen van Duitsland en Frankrijk",
            sentence: "Dit is hun gepubliceerde eerlijk aandeel samen; beide landen kozen voor herplaatsen ({agenda}).",
        },
        accepted: Reason {
            title: "Claims die zijn aangenomen",
            sentence: "Dit zijn de Dublinclaims van 2024 die Spanje, Italië en Cyprus aannamen ({answers|antwoord op vraag 7}); voor Griekenland is er geen getal.",
        },
        weighted: Reason {
            title: "Aandeel met een andere weging",
            sentence: "Dit is het aandeel als inwoners en bbp anders zouden wegen dan de wet voorschrijft ({66}).",
        },
        year_share: Reason {
            title: "Aandeel met het bbp van een ander jaar",
            sentence: "Dit is de verdeelsleutel met het bbp van dat jaar en de inwoners van {2025-01-01} ({66}).",
        },
    },
};
