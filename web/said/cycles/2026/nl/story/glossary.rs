//! The terms, in Dutch.

use crate::texts::story::{Glossary, Term};

pub const GLOSSARY: Glossary = Glossary {
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
        explanation: "Het deel van de pool dat een land verplicht bijdraagt, in de verordening het verplichte billijke aandeel. De verdeelsleutel bepaalt hoe groot het is ({57(3)}, {66}).",
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
        explanation: "Een asielzoeker reist van een land onder migratiedruk naar een ander land, dat zijn aanvraag behandelt ({67}). Alleen als beide landen dat afspreken, kan het ook gaan om iemand die minder dan drie jaar geleden bescherming kreeg ({56(2)(a)}).",
    },
    money: Term {
        term: "financiële bijdrage",
        explanation: "Geld in plaats van herplaatsing, vaak ‘afkoop’ genoemd ({56(2)(b)}, {64}).",
    },
    measures: Term {
        term: "alternatieve maatregelen",
        explanation: "Alternatieve solidariteitsmaatregelen: hulp zoals personeel, diensten of materieel. Het land dat hulp krijgt, moet erom vragen ({65(1)}); gebeurt dat niet, dan worden ze geld ({57(4)}).",
    },
    deduction: Term {
        term: "vermindering (korting)",
        explanation: "Een land hoeft dan minder of niets van zijn toezegging te doen. Het land vraagt erom, de Commissie beoordeelt dat en de Raad beslist ({61}, {62}).",
    },
    pressure: Term {
        term: "migratiedruk",
        explanation: "Er komen zo veel mensen aan, of er vragen zo veel mensen asiel, dat zelfs een land met een goed voorbereid asielstelsel onevenredig veel moet doen en meteen hulp nodig heeft ({2(24)}). De Commissie stelt elk jaar vast voor welke landen dat geldt ({11(1)}).",
    },
    benefitting: Term {
        term: "begunstigde lidstaat",
        explanation: "Een land onder migratiedruk dat hulp krijgt uit de pool ({58}, {59}).",
    },
    contributing: Term {
        term: "bijdragende lidstaat",
        explanation: "Een land dat bijdraagt of moet bijdragen ({2(20)}). Hier: elk land waarvoor de verordening geldt, zonder de landen die hulp kunnen krijgen, de landen die volgens de minister niet hoeven bij te dragen, en landen met volledige korting.",
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
        explanation: "Een land behandelt zelf de asielaanvraag van iemand die al in dat land is, terwijl een ander land verantwoordelijk was. Hier ook: een zaak overnemen ({63}).",
    },
    eligible: Term {
        term: "zaak die kan meetellen",
        explanation: "Een asielaanvraag waarvoor een land dat hulp krijgt verantwoordelijk is. Ze moet voldoen aan alle eisen van {63(8)}.",
    },
    dublin: Term {
        term: "Dublinclaim, overdracht",
        explanation: "Met een claim vraagt een land aan een ander land om een asielaanvraag te behandelen. Gaat de asielzoeker daarna echt over, dan is dat een overdracht.",
    },
};
