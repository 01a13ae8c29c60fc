//! The texts of the page, in Dutch at level B1.

use crate::texts::dublin::{
    Check, CheckColumns, Model, ModelColumns, OtherStates, PerColumn, Section, Signs, Table, Texts,
    Tiles, Totals,
};
use crate::texts::frame::Titles;

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "Dublinclaims van Nederland, 2020–2024",
        description: "Hoeveel Dublinclaims Nederland verstuurde, hoeveel akkoorden en overdrachten er kwamen, per land en jaar, en welke zaken kunnen meetellen als overname.",
        title: "Dublinclaims van Nederland, 2020–2024",
        lead: "Met een {dublin|Dublinclaim} vraagt Nederland een ander land om een asielaanvraag te behandelen. De minister gaf de aantallen per land in het {answers|antwoord op vraag 7}. De claims uit 2024 leidden tot {accepted2024} akkoorden en {transferred2024} overdrachten.",
    },
    columns: PerColumn {
        claims: "Claims",
        accepted: "Akkoorden",
        transferred: "Overdrachten",
    },
    in_sentence: PerColumn {
        claims: "claims",
        accepted: "akkoorden",
        transferred: "overdrachten",
    },
    rate: "Overgedragen",
    year: "Jaar",
    country: "Land",
    other_states: OtherStates {
        switzerland: "Zwitserland",
        norway: "Noorwegen",
    },
    totals: Totals {
        title: "Alle landen samen",
        paragraphs: &[
            "De stand is die van {2025-10-01}. Alle aantallen zijn afgerond op tientallen. Het jaar is dat van de claim: akkoorden en overdrachten tellen bij het jaar waarin de claim is verstuurd, ook als ze later kwamen. De getallen kunnen dus nog veranderen.",
            "De tabel telt wat Nederland aan andere landen vroeg. Wat andere landen aan Nederland vroegen, staat er niet in.",
            "Het percentage is het aantal overdrachten gedeeld door het aantal akkoorden: {transferRate2024}% in 2024. De drie Kamerleden die de vraag stelden, vroegen om het percentage van de claims. Dat is in 2024 {transferOfClaims2024}%.",
        ],
        caption: "Totalen zoals gedrukt ({answers|antwoord op vraag 7})",
        chart_title: "Claims, akkoorden en overdrachten van alle landen samen, 2020 tot en met 2024",
        chart_caption: "Alle drie de aantallen daalden in 2021, stegen tot 2023 en daalden in 2024. De tabel hierboven heeft dezelfde getallen.",
    },
    check: Check {
        title: "Tellen de rijen op tot de totalen?",
        before: &[
            "Een afgerond getal staat voor meer getallen: 550 kan 545 tot en met 555 zijn. ‘<5’ is 1, 2, 3 of 4. Zo hebben de rijen samen een laagste en een hoogste uitkomst. Past het gedrukte totaal daartussen, dan klopt het binnen de afronding. Dat is overal zo.",
            "De rijen van Estland, Ierland, IJsland en Liechtenstein zijn in de scan beschadigd. Wij hebben ze niet overgenomen. Wat er leesbaar is, is nergens hoger dan 10. Daarom rekenen we voor deze vier samen 0 tot en met {leftOutMost}.",
        ],
        caption: "De rijen opgeteld, naast het gedrukte totaal",
        columns: CheckColumns {
            what: "Jaar en kolom",
            printed: "Gedrukt totaal",
            sum: "Som van de rijen",
            difference: "Verschil",
            span: "Laagst–hoogst",
            fits: "Past het?",
            without: "Zonder getal",
        },
        nobody: "geen",
        within: "ja",
        not_within: "nee",
        after: &[
            "In de som telt ‘<5’ als 0. Een land zonder getal telt ook als 0, in de som, de laagste en de hoogste uitkomst. De marge is ruim: deze toets vindt grote fouten, geen kleine.",
            "De toets laat ook iets anders zien. Zonder de rij van Griekenland past het totaal van de claims in geen enkel jaar. In de {claims2024} claims van 2024 zitten dus ongeveer {greeceClaims} claims die Nederland niet heeft verstuurd.",
        ],
    },
    tiles: Tiles {
        title: "Land voor land",
        paragraphs: &[
            "Elk plaatje is één land. Landen van ongeveer dezelfde grootte staan bij elkaar en hebben dezelfde schaal. Vergelijk dus alleen binnen een groep. De hele tabel op deze pagina heeft dezelfde getallen.",
        ],
        signs: Signs {
            claims: "claims",
            accepted: "akkoorden",
            transferred: "overdrachten",
            below_five: "1 tot en met 4 (<5)",
            missing: "geen getal in de tabel",
        },
        more_than: "Meer dan … claims in het hoogste jaar",
        between: "Meer dan … en hoogstens … claims in het hoogste jaar",
        at_most: "Hoogstens … claims in het hoogste jaar",
        scale: "Schaal: 0 tot ….",
        no_number: "geen getal",
    },
    table: Table {
        title: "De hele tabel",
        paragraphs: &[
            "De bron is een scan met schade. Waar een getal ontbreekt, staat een woord. Waar er iets mee is, staat een *, en in de laatste kolom wat. De woorden leiden naar de uitleg onder de tabel. Wij vullen niets stil in.",
        ],
        choose_countries: "Kies landen",
        all_years: "Alle jaren",
        caption: "Dublinclaims van Nederland per land en jaar ({answers|antwoord op vraag 7})",
        computed: "Zelf gerekend",
        too_small: "te klein",
        unknown: "onbekend",
        blank: "leeg",
        lost: "onleesbaar",
        covered: "bedekt",
        misread: "onleesbaar",
        notes_heading: "Let op",
        note_names: [
            ("note-could", "voetnoot"),
            ("note-printed", "verbeterd"),
            ("note-doubtful", "twijfel"),
        ],
        notes_title: "Uitleg bij de tabel",
        notes: [
            (
                "note-could",
                "Voetnoot. Volgens de bron zijn dit claims die Nederland had kunnen versturen. De voetnoot staat bij Griekenland, Hongarije, Italië en Malta. De tekst boven de tabel zegt iets anders: aan Malta zijn in 2024 ongeveer {maltaClaims} claims verstuurd, en voor Italië worden mogelijke claims niet op een vaste manier geteld. De bron spreekt zichzelf hier tegen. Wij kiezen niet.",
            ),
            (
                "note-printed",
                "Verbeterd. Frankrijk, 2021: in de scan staan {franceScanned} overdrachten. Bij {franceAccepted} akkoorden en {franceRate}% moeten het er 80 of 90 zijn. Wij tonen {franceCorrected}. Roemenië, 2022: in de scan staan {romaniaScanned} akkoorden op {romaniaClaims} claims. Wij lezen {romaniaCorrected}: dat past bij het percentage en bij het totaal.",
            ),
            (
                "note-doubtful",
                "Twijfel. Finland, 2021 en Noorwegen, 2020: er staat 0, maar het percentage eronder is hoger dan 0. Dan hoort er ‘<5’ te staan. Wij tonen de 0 van de scan.",
            ),
            (
                "note-blank",
                "Leeg: in de scan staat hier geen getal. Het percentage eronder is 0.",
            ),
            (
                "note-lost",
                "Onleesbaar, Griekenland en Hongarije: de scan heeft minder getallen dan jaren. We weten niet welk getal bij welk jaar hoort. De getallen die er staan, zijn 10, <5 en 0.",
            ),
            (
                "note-misread",
                "Onleesbaar, Denemarken: de scan leest 1% of 2%. Dat past niet bij de aantallen.",
            ),
            (
                "note-covered",
                "Bedekt, Roemenië, 2023: een stempel staat over het aantal claims.",
            ),
            (
                "note-computed",
                "Zelf gerekend: het percentage dat de afgeronde getallen toelaten. ‘Te klein’: de getallen zijn zo klein dat er meer dan vijf procentpunten tussen het laagste en het hoogste zit. ‘Onbekend’: er ontbreekt een getal.",
            ),
        ],
    },
    no_transfers: Section {
        title: "Geen overdrachten in 2024",
        paragraphs: &[
            "In 2024 kon Nederland aan vier landen niemand overdragen: Griekenland, Hongarije, Italië en Malta. In principe behandelt Nederland die aanvragen dan zelf ({answers|antwoord op vraag 7}). Dat Griekenland voor die aanvragen verantwoordelijk was, staat niet vast, want de claims zijn nooit verstuurd. Griekenland was hoogstens als eerste aan de beurt.",
        ],
        points: &[
            (
                "Griekenland",
                "Ongeveer {greeceClaims} claims had Nederland kunnen versturen.",
            ),
            (
                "Hongarije",
                "Ongeveer {hungaryClaims} claims had Nederland kunnen versturen.",
            ),
            (
                "Malta",
                "Volgens de tekst verstuurde Nederland ongeveer {maltaClaims} claims. Volgens de tabel waren er {maltaAccepted} akkoorden.",
            ),
            (
                "Italië",
                "De tabel heeft {italyClaims} claims en {italyAccepted} akkoorden. Volgens de tekst worden mogelijke claims niet op een vaste manier geteld. Het echte aantal kan dus hoger zijn.",
            ),
        ],
    },
    model: Model {
        title: "Welke zaken kunnen meetellen als overname?",
        before: &[
            "Een {offset|overname} kan alleen gaan over een zaak waarvoor een {benefitting|begunstigde lidstaat} verantwoordelijk is ({63(3)}). In 2026 kunnen dat Spanje, Italië, Cyprus en Griekenland zijn, als zij van de pool gebruikmaken. Een akkoord is een teken dat zo’n land verantwoordelijk is. Daarom geven de akkoorden van deze landen een orde van grootte. De zaken zelf kunnen niet meetellen: zij vallen onder de oude regels, een deel is al overgedragen en de termijnen zijn voorbij.",
            "De uitleg kan met dit aantal rekenen. Daarbij nemen we aan: het {forum|Forum} is opnieuw bijeengekomen, en alle landen samen zegden {chosenRelocations} herplaatsingen toe, het meeste dat de landen die herplaatsen kozen samen kunnen doen.",
        ],
        use_it: "Gebruik …, het aantal van 2024, als ‘zaken die kunnen meetellen’",
        caption: "Akkoorden van de landen die in 2026 hulp kunnen krijgen, en wat Nederland daarmee zou doen in 2026 ({answers|antwoord op vraag 7})",
        columns: ModelColumns {
            together: "Samen",
            taken: "Nederland neemt over",
            paid: "Nog te betalen",
            link: "In de uitleg",
        },
        link: "Reken met …",
        asked_title: "Wat de wet nog meer vraagt",
        asked: &[
            "Niet elk akkoord is een zaak die meetelt. {^63(8)} heeft eisen waarover de tabel niets zegt. Zaken die in het andere land al definitief zijn afgewezen, mag een land ook overnemen ({63(9)}). De eisen:",
        ],
        asked_list: &[
            "De asielzoeker is geen kind dat alleen is.",
            "Het andere land is verantwoordelijk om een reden uit artikel 29 tot en met 33, zoals een visum of de plek van binnenkomst.",
            "De tijd om over te dragen is nog niet voorbij.",
            "De asielzoeker is niet uit beeld.",
            "De asielzoeker heeft nog geen bescherming en is niet via een toelatingsprogramma gekomen.",
        ],
        uncounted_title: "Wat dit aantal niet zegt",
        uncounted: &[
            (
                "Niet aangewezen",
                "Een zaak telt pas mee als Nederland die aanwijst ({63(6)}). Een mislukte overdracht is niet genoeg. Van de akkoorden uit 2024 leidden er ongeveer {notTransferred2024} niet tot een overdracht. De bron zegt niet waarom, en ook niet waar deze mensen nu zijn.",
            ),
            (
                "Al overgedragen",
                "Uit de akkoorden van 2024 zijn {spainTransferred} mensen aan Spanje en {cyprusTransferred} aan Cyprus overgedragen. Zij zitten wel in de akkoorden hierboven, maar blijven niet in Nederland.",
            ),
            (
                "Claims die niet konden",
                "De {greeceClaims} claims aan Griekenland zijn niet verstuurd. Ze tellen hierboven niet mee. Of ze aan de eisen voldoen, zegt de bron niet.",
            ),
            (
                "Landen die geen hulp krijgen",
                "De Commissie wees Hongarije en Malta voor 2026 niet aan als landen onder migratiedruk. Zolang zij geen hulp krijgen, kunnen hun zaken niet meetellen ({63(3)}).",
            ),
            (
                "Tekortkomingen in een land",
                "Stelt de Commissie in haar jaarlijkse besluit, of in een besluit op verzoek van dat land, structurele tekortkomingen vast die de verordening ernstig kunnen schaden, dan hoeft Nederland voor dat land geen zaken over te nemen ({60(3)}).",
            ),
        ],
    },
};
