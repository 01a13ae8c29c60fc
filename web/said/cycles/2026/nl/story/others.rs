//! What the story says of all member states together, in Dutch.

use crate::texts::story::{NamedUnions, Others, UnionColumns, UnionOwes};

pub const OTHERS: Others = Others {
    title: "Wat doen andere landen?",
    text: "Stel weer dat de landen opnieuw bij elkaar komen. Hoeveel er ontbreekt, hangt dan af van wat elk land doet. Druk op een land en kies iets anders.",
    without_program: "Zonder JavaScript staat deze kaart stil. Zij toont wat de landen kozen, voor zover dat bekend is.",
    begin: "Begin bij",
    unions: NamedUnions {
        as_chosen: "zoals gekozen",
        everyone_pays: "iedereen betaalt",
        everyone_relocates: "iedereen herplaatst",
        spains_count: "de telling van Spanje",
    },
    map: "Kaart van de landen die meedoen",
    deduction: "Korting van de Raad",
    pledged: "toegezegd",
    whole: "De hele balk is de grens ({63(3)}):",
    figures: "Alle getallen van deze kaart",
    implemented: "daarvan uit te voeren: zonder kortingen en landen die zelf hulp gebruiken ({63(4)})",
    missing: "er ontbreken: de grens min wat uit te voeren is ({63(3)})",
    taken: "overgenomen door alle landen, elk tot zijn eigen deel ({63(7)})",
    relocated: "herplaatsingen die dan overblijven ({r33})",
    open: "ontbreekt dan nog: wat ontbrak min wat is overgenomen ({63(3)})",
    own: "Voor {subject}",
    owes: UnionOwes {
        asked: "gevraagd: zijn deel van wat ontbreekt ({63(3)})",
        taken: "neemt over: hoogstens zijn eigen deel ({63(7)})",
        relocated: "herplaatst: wat daarna nog te doen is ({r33})",
        paid: "betaalt: wat daarna nog over is ({r33})",
    },
    columns: UnionColumns {
        country: "Land",
        taken: "neemt over",
        relocated: "herplaatst",
        paid: "betaalt",
    },
    assumed: "Precies: waar de kaart van uitgaat",
    assumptions: &[
        "Wie {relocation|herplaatsen} én iets anders koos, telt bij ‘zoals gekozen’ voor zijn hele aandeel als herplaatsing, want de verdeling is niet openbaar. Het getal is dus het hoogste dat mogelijk is.",
        "De kaart neemt aan dat de landen onder migratiedruk de hulp uit de pool gebruiken. Dan hoeven zij hun toezegging niet uit te voeren ({60(3)}). De balans hierboven telt die toezeggingen wel mee, daarom ontbreekt er hier iets meer. Aan een land met korting op alles wordt niets gevraagd. Wat aan een land wordt gevraagd dat niet bijdraagt, blijft open.",
        "Een overgenomen zaak komt in de plaats van wat een land anders zou doen, ook van een herplaatsing ({r33}). Neemt een land dat herplaatst zaken over, dan blijven er dus minder herplaatsingen over. Bij wat dan nog ontbreekt, telt de kaart die niet op.",
        "Elk land heeft hier genoeg zaken die mogen meetellen. Wat er ontbreekt, is verdeeld naar het aandeel van de landen die bijdragen: dat is onze aanname. De telling van Spanje, {spainCases} herplaatsingen, is verdeeld over de landen die herplaatsen kozen: ook dat doen wij.",
    ],
    table: "Alle landen in een tabel",
    table_caption: "Wat elk land kiest, en wat ervan komt: overgenomen zaken komen in de plaats van de rest ({63(3)}, {63(7)}, {r33})",
    not_bound: "doet niet mee",
    more: "Meer: {countries|elk land in een tabel}, {dublinPage|de cijfers over Dublin} en {timeline|de tijdlijn}.",
};
