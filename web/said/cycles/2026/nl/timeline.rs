//! The texts of the page, in Dutch at level B1.

use crate::texts::frame::Titles;
use crate::texts::timeline::{
    Due, DueColumns, Happening, Happenings, Later, Line, Part, Reasons, Spans, Texts, VoteColumns,
    Voting,
};

pub const TITLES: Titles = Titles {
    page_title: "Tijdlijn van de eerste solidariteitspool – Solidariteitswijzer",
    description: "Van de vragen van oktober 2025 tot de beoordeling van juli 2026: wat moest wanneer, wat gebeurde wanneer, en wie stemde hoe over de solidariteitspool.",
    title: "De eerste ronde, van vraag tot beoordeling",
    lead: "Op {2025-10-06} stelden Kamerleden vragen over de hulp voor 2026. Op {2025-12-22} stelde de Raad de pool vast. Het voorstel daarvoor kwam {proposalLate} dagen na de uiterste datum.",
};

pub const TEXTS: Texts = Texts {
    line: Line {
        title: "Wat gebeurde wanneer?",
        intro: "De documenten lopen tot {2026-01-15}. Wat daarna gepland was, staat hier als gepland.",
        events: Happenings {
            questions: Happening {
                title: "Kamerleden stellen vragen",
                text: "Een Kamercommissie vraagt de minister naar de solidariteitspool ({consultation}). Op dezelfde dag sturen drie Kamerleden schriftelijke vragen in ({answers}).",
            },
            consultation: Happening {
                title: "De minister antwoordt de commissie",
                text: "Het antwoord: het voorstel van de Europese Commissie is vertrouwelijk ({12(6)}), en de Raad beslist in december ({consultation}).",
            },
            answers: Happening {
                title: "De minister beantwoordt de schriftelijke vragen",
                text: "Het jaarverslag en het besluit over migratiedruk worden openbaar, het voorstel voor de pool niet ({answers|antwoord op vraag 11}, {12(6)}).",
            },
            proposal: Happening {
                title: "De Europese Commissie komt met haar voorstel",
                text: "Het gaat over de {pool|solidariteitspool} voor 2026. Het jaarverslag en het besluit over migratiedruk komen op dezelfde dag ({rapporteur|Kamerstuk 32 317, nr. 985, deel 1}, {status}).",
            },
            forum: Happening {
                title: "Het Forum moet bijeengeroepen zijn",
                text: "In het {forum|Forum} zeggen landen hun bijdrage toe. De Raad roept het bijeen binnen vijftien dagen na de stukken van de Commissie ({13(2)}). Wanneer dat gebeurde, staat niet in deze documenten.",
            },
            deduction_asked: Happening {
                title: "Slowakije vraagt volledige korting",
                text: "Dat gebeurt eind november in een brief ({council|verklaring van Slowakije}). Ook een land dat de Commissie niet heeft aangewezen, mag {deduction|korting} vragen ({62(3)}).",
            },
            delay_feared: Happening {
                title: "De rapporteur ziet kans op vertraging",
                text: "Het voorstel kwam later, dus de Raad heeft minder tijd. Landen denken verschillend over het voorstel. Een idee is een pool van de helft van het minimum ({rapporteur|Kamerstuk 32 317, nr. 985, deel 1}).",
            },
            december_council: Happening {
                title: "De Raad wordt het eens over de pool",
                text: "De Raad bereikt een politiek akkoord over {poolCases} herplaatsingen of {poolEur} ({press-release}). De voorzitter, Denemarken, wilde dat voor deze dag ({rapporteur|Kamerstuk 32 317, nr. 985, deel 1}). Slowakije noemt bezwaren, onder meer over het {referenceNumber|referentiegetal} ({council|verklaring van Slowakije}).",
            },
            procedure: Happening {
                title: "De schriftelijke stemming begint",
                text: "De landen stemmen zonder vergadering ({council}). Het besluit zelf heeft de datum van deze dag ({decision}).",
            },
            adoption: Happening {
                title: "De Raad stelt de pool vast",
                text: "De stemming eindigt om twaalf uur ’s middags. Er is een gekwalificeerde meerderheid, zoals nodig ({council}, {57(1)}). Het besluit zelf heeft een eerdere datum: {2025-12-19} ({decision}).",
            },
            publication: Happening {
                title: "Het besluit staat in het Publicatieblad",
                text: "Dat is {decision|besluit 2025/2642}. De bijlage noemt de toezeggingen van elk land; die is hier niet gelezen.",
            },
            note: Happening {
                title: "De uitslag komt op papier",
                text: "De nota over de stemming is van deze dag ({council}). Een Kamerbrief noemt dit de dag van het akkoord ({agenda}). Volgens de nota was de pool toen al vastgesteld.",
            },
            choices: Happening {
                title: "De Kamer leest wat landen kiezen",
                text: "Een brief noemt van de meeste landen hoe zij bijdragen ({agenda}). Dit is het laatste document.",
            },
            informal_council: Happening {
                title: "Ministers komen bijeen in Cyprus",
                text: "Voor deze informele Raad was de brief van {2026-01-15} bedoeld ({agenda}).",
            },
            pact: Happening {
                title: "Het hele pact moet zijn ingevoerd",
                text: "Dat zijn tien verordeningen en richtlijnen samen, in alle landen van de Unie ({rapporteur}). Ook nieuwe regels over veilige landen moeten dan gelden ({agenda}).",
            },
            application: Happening {
                title: "De verordening geldt",
                text: "Dan gelden ook de regels van {law|verordening 2024/1351} die nog niet golden ({85}, {rapporteur|Kamerstuk 32 317, nr. 985, deel 1}).",
            },
            assessment: Happening {
                title: "De Commissie beoordeelt de Dublinregels",
                text: "Zij kijkt of landen zich genoeg aan de {dublin|Dublinregels} houden om hulp te krijgen ({rapporteur|Kamerstuk 32 317, nr. 985, deel 1}). Pas als zij daarna in haar jaarlijkse besluit, of in een besluit op verzoek van een land, tekortkomingen vaststelt die de verordening ernstig kunnen schaden, hoeft niemand voor dat land toezeggingen of overnames te doen ({60(3)}).",
            },
            next_proposal: Happening {
                title: "De stukken voor 2027",
                text: "Het jaarverslag, het besluit over migratiedruk en het voorstel komen elk jaar uiterlijk op deze dag. De ronde voor 2027 hoort er te zijn, maar zit niet in deze documenten.",
            },
            pledges_implemented: Happening {
                title: "De toezeggingen voor 2026 moeten zijn uitgevoerd",
                text: "Geld mag later. Andere hulp geven landen in de regel binnen het jaar zelf.",
            },
            next_pool: Happening {
                title: "De pool voor 2027",
                text: "De Raad stelt de pool elk jaar vast voor het einde van het jaar. Die voor 2027 zit niet in deze documenten.",
            },
        },
        by: "uiterlijk",
        late: "dagen later",
        early: "dagen eerder",
        to: "en",
        planned: "gepland",
        passed: "De datum is voorbij. Wat er gebeurde, staat niet in deze bronnen.",
        sources_end: "Tot hier lopen de documenten",
        today: "Vandaag",
    },

    due: Due {
        title: "Uiterste data en echte data",
        intro: "De verordening noemt data voor elk jaar. In deze ronde moest het voorstel van de Commissie er op {2025-10-15} zijn ({12(6)}). De Raad moest de pool vaststellen voor het einde van het jaar ({57(1)}).",
        caption: "Tussen beide uiterste data liggen {roundDays} dagen. Na {proposalLate} dagen kwam het voorstel ({rapporteur|Kamerstuk 32 317, nr. 985, deel 1}). De Raad besliste {councilDays} dagen later ({council}). Toen waren er nog {daysLeft} dagen over.",
        spans: Spans {
            waited: "wachten op het voorstel",
            used: "van voorstel tot besluit",
            left: "over tot het einde van het jaar",
        },
        table_caption: "Wat moest wanneer ({law}), en wanneer was het er ({rapporteur}, {council})?",
        columns: DueColumns {
            step: "Stap",
            due: "Uiterlijk",
            date: "Echte datum",
            difference: "Verschil",
        },
        unknown: "niet in deze documenten",
    },

    vote: Voting {
        title: "Wie stemde wat?",
        intro: "De Raad stemde op papier over de pool van 2026, tot {2025-12-22}, twaalf uur ’s middags. Nodig was een gekwalificeerde meerderheid ({57(1)}). Die was er ({council}).",
        table_caption: "De stemming over de pool van 2026 ({council})",
        columns: VoteColumns {
            vote: "Stem",
            states: "Landen",
        },
        against: "tegen",
        abstained: "onthield zich",
        in_favour: "voor",
        others: &[
            "De nota noemt alleen wie tegen was of zich onthield. Alle andere delegaties stemden voor, staat er. In de tabel zijn dat de landen waarvoor de verordening geldt.",
            "Denemarken is niet gebonden aan de verordening ({r90}). De nota zegt niet of zij de Deense delegatie meetelt. Daarom staat Denemarken niet in de tabel.",
        ],
        reasons_title: "Waarom tegen, waarom onthouden?",
        reasons_intro: "Drie landen gaven een verklaring bij de uitslag ({council|bijlage}). Kort, in onze woorden:",
        reasons: Reasons {
            latvia: "Letland steunt het pact. Het vindt dat de beoordeling te veel op cijfers rust. De ligging, de veiligheid en het werk aan de buitengrens telden volgens Letland te weinig mee. Het vroeg volledige korting.",
            slovakia: "Slowakije wijst op de opvang van mensen uit Oekraïne. Het vindt het zorgelijk dat het niet op de lijst staat van landen in een significante migratiesituatie. Het heeft ook bezwaar tegen het getal, tegen kortingen vóór het besluit over de pool, en tegen ‘andere vormen van solidariteitssteun’, die volgens Slowakije niet in de verordening staan.",
            spain: "Spanje vindt dat het besluit afwijkt van de verordening. Het getal ligt onder het minimum, en meerdere landen zegden volgens het besluit niet toe wat zij moesten. Kortingen zijn volgens Spanje verwerkt zonder besluit van de Raad. Het noemt de {rescuedPercent}% voor landen waar veel mensen na redding op zee aankomen een minimum, en vreest dat het besluit een slecht voorbeeld geeft. Spanje stemde niet tegen, omdat het achter het pact staat.",
        },
        no_statement: "Bij de nota staat geen verklaring.",
    },

    secrecy: Part {
        title: "Wat was vertrouwelijk, en hoe lang?",
        paragraphs: &[
            "Het voorstel van de Commissie mag niet openbaar zijn tot de Raad de pool vaststelt. Het is zolang gerubriceerd als {en|RESTREINT UE/EU RESTRICTED}. De Raad en het Europees Parlement krijgen het wel ({12(6)}).",
            "Kamerleden vroegen om het voorstel te mogen zien voordat de Raad besloot. De minister noemde het vertrouwelijk, op grond van dit artikel en andere regels van de Unie ({consultation}; {answers|antwoord op vraag 11}). De Kamer kreeg de inzet van het kabinet in algemene woorden. Meer zou komen met de agenda van de Raad van december.",
            "Het jaarverslag en het besluit over migratiedruk vallen hier niet onder. Die zouden wel openbaar worden ({answers|antwoord op vraag 11}).",
            "Sinds {2025-12-22} geldt dit verbod van {12(6)} niet meer voor het voorstel van 2026. Of het daarna openbaar werd, staat niet in deze documenten. Spanje noemt wel het aantal herplaatsingen: {proposalCases} ({council|verklaring van Spanje, punt 3}).",
        ],
    },

    application: Part {
        title: "Wanneer gelden de regels?",
        paragraphs: &[
            "De verordening geldt vanaf {2026-07-01}. Een deel geldt al sinds {2024-06-11}, zoals {7|artikel 7 tot en met 15}, {56|56} en {57|57} ({85}). Daarom kon de ronde voor 2026 al in het jaar ervoor beginnen.",
            "Over het hele pact noemt de rapporteur {2026-06-12} ({rapporteur}). Deze verordening is een deel van het pact en heeft een eigen datum.",
        ],
    },

    later: Later {
        title: "Wat zeggen andere bronnen?",
        intro: "Dit staat niet in de documenten hierboven en gaat niet in de berekening. Achter elk feit staat of de overheid zelf het zegt, of anderen het melden, of dat het hier is uitgerekend.",
        start: "alleen het begin is gelezen",
    },
};
