//! The texts of the page, in Dutch at level B1.

use crate::texts::countries::{
    Bars, Border, BorderColumns, BorderRows, Choices, Classes, Colourings, Columns, Differences,
    Filters, Kinds, Map, Named, Obligations, ProposedColumns, Published, PublishedColumns, Section,
    Situations, Table, Texts, Words,
};
use crate::texts::frame::Titles;

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "Wat draagt elk land bij? – Solidariteitswijzer",
        description: "Alle 27 landen van de Unie in 2026: eerlijk aandeel in zaken en euro’s, situatie, en de gekozen vorm van solidariteit.",
        title: "Wat draagt elk land bij in 2026?",
        lead: "De verordening geldt voor {countedStates} van de {unionStates} landen van de Unie. {choseMoney} landen kozen geld, Nederland meegeteld, {choseRelocation} herplaatsen, {choseMeasures} alternatieve maatregelen en {choseMix} een mix. {exemptStates} landen hoeven volgens de minister niet bij te dragen en {refusingStates} zeiden niet bij te dragen.",
    },

    words: Words {
        choices: Choices {
            relocation: Named {
                name: "herplaatsen",
                sign: "H",
            },
            money: Named {
                name: "geld",
                sign: "€",
            },
            measures: Named {
                name: "alternatieve maatregelen",
                sign: "M",
            },
            relocation_and_money: Named {
                name: "herplaatsen en geld",
                sign: "H+€",
            },
            money_and_measures: Named {
                name: "geld en alternatieve maatregelen",
                sign: "€+M",
            },
            exempt: Named {
                name: "niet verplicht volgens de minister",
                sign: "(–)",
            },
            refused: Named {
                name: "zei niet bij te dragen",
                sign: "N",
            },
            not_bound: Named {
                name: "niet gebonden",
                sign: "–",
            },
        },
        situations: Situations {
            under_pressure: Named {
                name: "onder migratiedruk",
                sign: "D",
            },
            at_risk_and_significant: Named {
                name: "risico en significante situatie",
                sign: "R+S",
            },
            significant: Named {
                name: "significante situatie",
                sign: "S",
            },
            at_risk: Named {
                name: "risico op migratiedruk",
                sign: "R",
            },
            none: Named {
                name: "niet aangewezen",
                sign: "·",
            },
            not_bound: Named {
                name: "niet gebonden",
                sign: "–",
            },
        },
        obligations: Obligations {
            full: "moet bijdragen",
            benefitting: "kan hulp krijgen",
            exempt: "niet verplicht volgens de minister",
            not_bound: "niet gebonden",
        },
        no_share: "geen aandeel",
        classes: Classes {
            lowest: "minder dan 1%",
            low: "1 tot 2%",
            middle: "2 tot 5%",
            high: "5 tot 10%",
            highest: "10% of meer",
        },
        none: "–",
    },

    map: Map {
        title: "De Unie op een kaart",
        intro: "Elk vakje is een land. Kies wat de kleuren laten zien. Een vakje brengt u naar de rij van dat land in de tabel.",
        name: "Kaart van de 27 landen van de Unie",
        colour_by: "De kleuren tonen",
        colourings: Colourings {
            choice: "de gekozen vorm",
            share: "het aandeel in %",
            situation: "de situatie",
        },
        caption: "Alle vakjes zijn even groot: zij tonen niet hoe groot een land is. Denemarken is gearceerd, want de verordening geldt daar niet ({r90}). De grenzen bij het aandeel zijn ronde getallen. De tabel hieronder zegt hetzelfde.",
    },

    table: Table {
        title: "Alle landen in een tabel",
        intro: "Het {fairShare|eerlijk aandeel} volgt uit de {key|verdeelsleutel} ({66}). Kies een land om de hele uitleg voor dat land te lezen.",
        caption: "De pool van 2026, het grootste aandeel eerst",
        columns: Columns {
            country: "Land",
            population: "Inwoners",
            gdp: "Bbp, miljoen euro",
            share: "Aandeel",
            cases: "Zaken",
            eur: "In euro’s",
            situation: "Situatie",
            choice: "Gekozen vorm",
            obligation: "Verplichting",
        },
        page_of: ": toon de uitleg voor dit land",
        rounded: "afgerond op honderd:",
        total: "Samen, zonder Denemarken",
        sources: "Inwoners: {population|Eurostat, demo_pjan}. Situatie: {status}. Gekozen vorm: {agenda}, voor Nederland {answers}. De verplichting volgt uit die twee. Bbp:",
        gdp_source: "Eurostat, nama_10_gdp",
        notes: &[
            "Bij ≈ is het aantal inwoners alleen bekend als getal dat op honderd is afgerond.",
            "De aandelen zijn samen 100%. De zaken zijn samen {roundedTotal}: {roundedExtra} meer dan {poolCases}, want elk aandeel wordt naar boven afgerond op een hele zaak.",
            "De lijst met gekozen vormen is van {2026-01-15} ({agenda}). Nederland staat er niet in. Dat Nederland met geld zal bijdragen, staat in de {answers|antwoorden op vraag 3 en 4}.",
            "De {benefittingStates} landen onder migratiedruk kunnen hulp krijgen uit de {pool|pool}. Maken zij daarvan gebruik, dan hoeven zij hun toezegging niet uit te voeren ({60(3)}, {r30}). Doen zij dat niet, dan kunnen zij om {deduction|korting} vragen ({61(1)}). Welke van de vier er gebruik van maken, was op {2026-01-15} nog niet bekend ({agenda}).",
            "{exemptStates} landen hoeven volgens de lijst van de minister niet bij te dragen, omdat zij een significante migratiesituatie hebben ({agenda}). Ook {notExemptAllTheSame} andere landen hebben zo’n situatie; zij kozen wel een vorm. In de verordening vraagt een land om korting en beslist de Raad ({62(1)}, {62(5)}). Spanje en Slowakije schrijven dat die weg niet is gevolgd ({council}).",
            "Hongarije en Slowakije zeiden niet bij te dragen ({agenda}). De verordening bindt ook deze landen; hun aandeel staat in de tabel.",
            "Letland en Slowakije schrijven dat zij om volledige korting hebben gevraagd ({council}). De uitkomst staat niet in deze bronnen.",
            "De Commissie wees {atRiskStates} landen aan met risico op migratiedruk en {onlySignificant} met alleen een significante migratiesituatie ({status}). Het {rapporteur|tussenverslag} telt die bij elkaar op en noemt ze landen met hoge migratiedruk, maar in de verordening is dat iets anders. Risico op migratiedruk geeft volgens het tussenverslag recht op extra steun, niet op herplaatsingen, en de Commissie weegt het mee als zo’n land om hulp of korting vraagt ({59(4)}, {62(3)}).",
            "In {r91} staat nog dat Ierland niet gebonden is. Maar op {2024-06-27} meldde Ierland dat het mee wil doen, en op {2024-07-31} bevestigde de Commissie dat, zoals het protocol over Ierland toestaat ({ireland-bound}). Daarom geldt de verordening ook voor Ierland.",
        ],
        filters: Filters {
            choice: "Gekozen vorm",
            situation: "Situatie",
            obligation: "Verplichting",
        },
        all: "alle",
        pool: "Pool",
        pools: [
            ("2026", "vastgesteld voor 2026: 21.000"),
            ("legal-minimum", "minimum voor het voorstel: 30.000"),
            ("half", "helft van het minimum: 15.000"),
        ],
        pool_size: "Herplaatsingen in de pool",
    },

    published: Published {
        title: "Klopt dit met gepubliceerde cijfers?",
        paragraphs: &[
            "Van {publishedStates} landen is een cijfer voor 2026 bekend. Zij controleren de som; zij gaan er niet in. Alleen die van Duitsland en Frankrijk komen uit de bijlage van {decision}, en wel zoals gemeld. De andere zijn bedragen die een regering of de pers noemde.",
            "{only:inferred}Het officiële aandeel van Nederland staat in de {decision|bijlage van het besluit}, die hier niet gelezen is. Hier komen er {ownCases} zaken uit. Waarschijnlijk ligt het officiële getal tussen {rangeLow} en {rangeHigh}: uit de cijfers van Duitsland en Frankrijk volgt dat de Commissie met een lager bbp van de Unie rekende ({own|hier afgeleid}).{only:NL published}Voor Nederland zijn officieel {officialCases} zaken gepubliceerd ({decision}). Hier komen er {ownCases} uit.",
            "Elk verschil hieronder is berekend min gepubliceerd. Eén oorzaak speelt bij alle landen: de Commissie rekende met het bbp zoals dat in het najaar van 2025 bekend was. Deze pagina gebruikt de cijfers van {2026-10-06}. Hoeveel dat per land uitmaakt, is hier niet na te gaan.",
        ],
        caption: "Eerlijk aandeel in de pool van 2026",
        columns: PublishedColumns {
            country: "Land",
            published_share: "Gepubliceerd aandeel",
            published_cases: "Gepubliceerde zaken",
            published_eur: "Gepubliceerd bedrag",
            share: "Berekend aandeel",
            cases: "Berekende zaken",
            eur: "Berekend bedrag",
            difference: "Verschil in zaken",
        },
        why: "Bron en verschil per land",
        kinds: Kinds {
            cases: "Het aantal zaken is gepubliceerd.",
            amount: "Alleen een bedrag is genoemd; de zaken zijn dat bedrag gedeeld door het {unitValue|bedrag per zaak}.",
            at_most: "Alleen een bedrag is genoemd, als ‘ten hoogste’; de zaken zijn dat bedrag gedeeld door het {unitValue|bedrag per zaak}.",
        },
        differences: Differences {
            same: "Na afronden is het aantal zaken gelijk.",
            more: "Hier komen er meer uit. Een ander bbp kan het verschil verklaren.",
            fewer: "Hier komen er minder uit. Een ander bbp kan het verschil verklaren.",
        },
        proposed_title: "De aandelen in het voorstel van de Commissie",
        proposed: &[
            "Van tien landen gaf een andere partij het aandeel in het voorstel door ({proposal-summary}). Dat is niet het besluit van de Raad: die stelde een kleinere pool vast. Zaken of bedragen zijn hieruit niet af te leiden.",
        ],
        proposed_caption: "Aandeel in het voorstel, zoals doorgegeven ({proposal-summary}), naast het aandeel dat hier berekend is",
        proposed_columns: ProposedColumns {
            country: "Land",
            proposed: "Aandeel in het voorstel",
            share: "Berekend aandeel",
            difference: "Verschil in procentpunten",
        },
    },

    among: Section {
        title: "Wat als de anderen niet meetellen?",
        paragraphs: &[
            "Welk deel zou Nederland dragen als alleen {contributing|bijdragende landen} meetelden? Dat is {among}.",
            "De aanname: de {benefittingStates} landen die hulp kunnen krijgen en de {exemptStates} die volgens de minister niet hoeven bij te dragen, vallen weg. De {contributingStates} andere landen tellen mee, ook de {refusingStates} die zeiden niet bij te dragen. Zonder die twee is het {amongWilling}.",
            "In de pool van 2026 zouden dat {amongCases} zaken zijn, als deze landen samen alle {poolCases} dragen. Berekend met het aandeel van {ownShare} zijn het er {ownCases}.",
            "Maar zo werkt de verordening niet. Een eerlijk aandeel verandert niet als andere landen niet bijdragen ({57(3)}, {66}). Toch kan wat anderen niet doen Nederland langs drie wegen raken. De Commissie houdt er rekening mee als zij de grootte van de pool voorstelt ({12(3)}). Grote kortingen zijn een reden om het Forum opnieuw bijeen te roepen, waarna de landen meer kunnen toezeggen ({13(4)}). En toezeggingen die wegvallen, kunnen overnemen verplicht maken ({63(4)}).",
            "Bij het verdelen van zaken telt dit deel wel. Wordt {offset|overnemen} verplicht, dan nemen alleen bijdragende landen zaken over ({63(3)}). Deze pagina verdeelt die zaken dan op deze manier; de verordening zegt niet met zoveel woorden hoe. Ook dan hoeft een land niet meer over te nemen dan zijn eerlijk aandeel ({63(7)}).",
        ],
    },

    spain: Section {
        title: "Wat telt Spanje als ‘daadwerkelijke solidariteit’?",
        paragraphs: &[
            "Spanje telt {spainCases} herplaatsingen en {spainEur} ({council}). Dat geld staat gelijk aan {spainMoneyCases} zaken. Samen is dat {spainTogether} van {poolCases}: {spainPercent}.",
            "De aanname: geld en herplaatsingen tellen even zwaar ({56(2)}). Een zaak is evenveel waard als in de pool van 2026.",
            "Spanje zelf zet de telling naast de {minimumCases} herplaatsingen of {minimumEur} die de Commissie had vastgesteld. Dan is het {spainPercentOfProposal}.",
            "Het besluit noemt volgens Spanje ook een percentage dat een aanwijzing is: 42% van de pool voor landen waar veel mensen aankomen na een redding op zee ({12(5)}). Spanje vindt dat dit een minimum moet zijn en flink hoger moet. Het vreest dat het besluit een voorbeeld wordt voor latere jaren ({council}).",
            "Het is de telling van één land. De officiële toezeggingen staan in {decision|het besluit van de Raad} ({57(1)}). Die lijst staat in de bijlage, die hier niet gelezen is. De telling is ook niet de grootte van de pool: het eerlijk aandeel van een land hangt er niet van af.",
        ],
    },

    specific: Section {
        title: "‘Specifieke problemen’: bestaat die groep?",
        paragraphs: &[
            "In {2025-10} vroegen Kamerleden naar een groep landen met ‘specifieke problemen’ ({consultation}). Zo’n groep staat niet in de verordening.",
            "De verordening kent drie situaties: onder migratiedruk, risico op migratiedruk, en een significante migratiesituatie ({11(1)}). De Commissie stelt ze elk jaar vast, met het jaarverslag en gegevens over alle landen ({9}, {10}).",
            "Het kabinet schreef toen dat het met de Commissie en andere landen praatte. Het ging om landen die niet onder migratiedruk vallen zoals de verordening die omschrijft, maar wel een ‘specifieke druk’ ervaren. Zij zouden daarvoor erkenning kunnen krijgen ({consultation}, {2025-10-08}; {answers|antwoord op vraag 6}, {2025-10-14}).",
            "De uitkomst van die gesprekken staat niet in deze bronnen. In het besluit van {2025-11-11} heeft Nederland ‘risico op migratiedruk’ ({status}).",
            "Een land dat niet is aangewezen, kan wel zelf vinden dat het onder migratiedruk staat of in een significante migratiesituatie zit. Dan kan het om {deduction|korting} vragen en moet het dat onderbouwen ({61(2)}, {62(3)}). De Raad beslist.",
        ],
    },

    bargain: Section {
        title: "Waarom deze afspraak, en wat wilde Nederland?",
        paragraphs: &[
            "De solidariteit hoort bij het migratiepact: tien Europese wetten over asiel. Het tussenverslag noemt de gedachte erachter: alleen als landen samen de verantwoordelijkheid nemen, werkt het Europese asiel- en migratiebeheer ({rapporteur}). De minister noemt strengere controles aan de buitengrenzen, snellere asielprocedures en minder mogelijkheden om door te reizen. Daartegenover staat de solidariteit ({answers|antwoord op vraag 5}).",
            "Het kabinet wilde dat de pool op een objectieve analyse berust, een realistische hoogte heeft en niet extra drukt op de landen die bijdragen. Dat Dublin werkt, noemde het een belangrijke voorwaarde om solidariteit te krijgen en aan te bieden. Daarom praatte het met de Commissie en andere landen over een plan om Dublinoverdrachten te hervatten ({consultation}).",
            "Mag een land weigeren zolang andere landen zich niet aan de regels houden? Niet in het algemeen. Maar stelt de Commissie bij een land structurele tekortkomingen vast met mogelijk ernstige gevolgen, dan hoeft niemand zijn toezeggingen en overnames voor dat ene land uit te voeren ({60(3)}).",
            "Kamerleden vroegen of Nederland behalve nettobetaler ook netto-ontvanger van asielzaken wordt. De minister antwoordde dat de bijdrage daalt als Nederland zaken overneemt, en dat er dus niet betaald wordt én daarnaast extra zaken komen ({answers|antwoord op vraag 5}). Of Nederland in totaal meer zaken krijgt dan het weggeeft, zegt dat antwoord niet.",
            "Een land met risico op migratiedruk, zoals Nederland, krijgt volgens het tussenverslag extra steun, maar geen herplaatsingen ({rapporteur}).",
        ],
    },

    border: Border {
        title: "De andere kant van de afspraak: grensprocedures",
        paragraphs: &[
            "Bij een grensprocedure wordt een asielaanvraag aan de grens behandeld. Wie de rapporteur sprak, benadrukte de ruil: landen in het zuiden stemden in met grensprocedures, en krijgen daar herplaatsingen voor ({rapporteur}). Landen waar veel migranten irregulier aankomen, moeten de meeste doen.",
            "Het tussenverslag noemt {borderUnion} per jaar twee keer: één keer als het minste, één keer als getal waar het naartoe groeit. Daar staan minstens {minimumCases} herplaatsingen per jaar tegenover. Dat zijn {borderRatio} grensprocedures op elke herplaatsing.",
        ],
        picture: "Per jaar in de Unie: grensprocedures, en herplaatsingen volgens het wettelijk minimum",
        bars: Bars {
            procedures: "grensprocedures",
            relocations: "herplaatsingen",
        },
        caption: "Grensprocedures en herplaatsingen ({rapporteur|tussenverslag, deel 1 en voetnoot 2})",
        columns: BorderColumns {
            what: "Wat",
            number: "Aantal",
        },
        rows: BorderRows {
            procedures: "Grensprocedures per jaar in de Unie",
            relocations: "Herplaatsingen per jaar, wettelijk minimum",
            ratio: "Grensprocedures op elke herplaatsing",
            dutch_places: "Nederland: plekken voor grensprocedures",
            dutch_first: "Nederland: aanvragen in het eerste jaar",
            dutch_second: "Nederland: aanvragen in het jaar daarna",
        },
        notes: &[
            "Voor Nederland noemt de voetnoot {borderFirst} en {borderSecond} aanvragen als het minste. Maar het besluit waar zij naar verwijst, (EU) 2024/2150 van {2024-08-05}, gaat volgens zijn titel over het maximumaantal dat een land per jaar moet behandelen.",
            "Een plek is iets anders dan een aanvraag: op één plek kunnen in een jaar meer aanvragen na elkaar worden behandeld.",
            "Grensprocedures tellen niet mee voor het eerlijk aandeel. Zij staan niet bij de vormen van solidariteit ({56(2)}).",
        ],
    },
};
