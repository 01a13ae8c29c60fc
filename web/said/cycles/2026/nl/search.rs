//! What people search for, in Dutch.

use crate::texts::search::Words;

pub const WORDS: Words = Words {
    terms: &[
        (
            "case",
            "persoon, mens, mensen, asielzoeker, vluchteling, migrant, dossier, zaken",
        ),
        (
            "pool",
            "pool, pot, fonds, solidariteitsmechanisme, solidariteitsreserve, jaarlijks",
        ),
        ("referenceNumber", "omvang, grootte, streefgetal, totaal"),
        (
            "key",
            "referentiesleutel, verdeling, verdelen, formule, weging, spreiding",
        ),
        (
            "gdp",
            "bruto binnenlands product, economie, welvaart, rijkdom, bnp",
        ),
        (
            "fairShare",
            "billijk aandeel, billijke bijdrage, evenredig, verplichting, verplicht deel, quotum, quota",
        ),
        (
            "unitValue",
            "20.000, tarief, prijs, kosten, per persoon, per asielzoeker, per migrant, per hoofd",
        ),
        (
            "pledge",
            "belofte, beloven, aanbod, aanbieden, toegezegd, toezeggen",
        ),
        (
            "relocation",
            "herplaatsen, herverdeling, herverdelen, overplaatsen, asielzoekers opnemen, vluchtelingen opnemen, opvang, relocatie",
        ),
        (
            "money",
            "afkoop, afkopen, afgekocht, afkoopsom, vrijkopen, betalen, betaling, geld, boete, kosten",
        ),
        (
            "measures",
            "alternatieve maatregelen, alternatief, grensbewaking, personeel, materieel, Frontex",
        ),
        (
            "deduction",
            "vermindering, verlaging, vrijstelling, vrijgesteld, ontheffing, uitzondering, opt-out, aftrek",
        ),
        ("pressure", "druk, instroom, aankomsten, overbelasting"),
        (
            "benefitting",
            "ontvanger, ontvangen, Griekenland, Cyprus, Spanje, Italië, grenslanden, migratiedruk",
        ),
        ("contributing", "betaler, bijdragen, meedoen, geven"),
        (
            "forum",
            "overleg, vergadering, bijeenkomst, forum op hoog niveau, ministers",
        ),
        ("threshold", "ondergrens, minimum, 60 procent, grens"),
        (
            "offset",
            "compensatie, overnemen, overgenomen, overname, verrekenen, verrekening, opnemen, offset",
        ),
        ("eligible", "in aanmerking, geschikt, meetellen, meetelt"),
        (
            "dublin",
            "Dublinclaims, Dublinverordening, claimakkoord, overdragen, terugsturen, terugname, verantwoordelijk land",
        ),
    ],
    figures: &[
        (
            "unitValueEur",
            "20.000, tarief, prijs, kosten, per persoon, per asielzoeker",
        ),
        (
            "sharePercent",
            "percentage, hoeveel procent, verdeelsleutel",
        ),
        (
            "fairShare",
            "billijk aandeel, hoeveel mensen, hoeveel zaken",
        ),
        ("fairShareEur", "billijk aandeel, hoeveel geld, bedrag"),
        (
            "pledgeFinancialEur",
            "toezegging, afkoop, afkopen, bijdrage",
        ),
        ("threshold", "ondergrens, minimum, 30.000, 60 procent"),
        ("mandatory", "verplichting, dwang, wanneer overnemen"),
        ("shortfall", "tekort, ontbreken, te weinig, gat"),
        ("offsetRequested", "verzoek, vragen, overname"),
        ("offsetCap", "maximum, plafond, limiet, hoogstens"),
        (
            "offset",
            "verantwoordelijkheidscompensatie, compensatie, overname, overnemen",
        ),
        ("leftToDo", "korting, vermindering, rest, wat blijft over"),
        ("offsetCounted", "compensatie, meetellen, verrekenen"),
        (
            "offsetBeyond",
            "boven het aandeel, meer dan het aandeel, extra",
        ),
        (
            "paymentEur",
            "betalen, betaalt, kosten, rekening, geld, afkoop, afkopen, afgekocht, boete",
        ),
        (
            "alternativeEur",
            "alternatieve maatregelen, personeel, materieel",
        ),
        ("relocations", "herplaatsen, opnemen, herverdelen"),
        ("overlap", "dubbel, twee keer, allebei, overlap"),
        ("spainPart", "Spanje, Spaans, 962, 74,66 miljoen"),
        ("franceExact", "Frankrijk, Frans, afronding, afronden"),
        ("announced", "genoemd bedrag, aangekondigd, regering"),
        (
            "chosen",
            "9.066, herplaatsen, gekozen, toegezegd, hoogstens",
        ),
        (
            "accepted",
            "Dublinclaims, claimakkoord, geaccepteerd, Spanje, Italië, Cyprus",
        ),
        ("weighted", "weging, gewicht, inwoners, bevolking, bbp"),
        ("yearShare", "jaartal, bbp, economie"),
    ],
    sections: &[
        ("answer", "kort antwoord, samenvatting, betaalt en krijgt"),
        ("key", "verdeelsleutel, percentage, aandeel, inwoners, bbp"),
        ("pool", "solidariteitspool, pot, omvang, minimum"),
        (
            "choice",
            "kiezen, keuzes, vormen, betalen, afkopen, herplaatsen, maatregelen",
        ),
        ("trigger", "drempel, Forum, verplicht, overnemen, tekort"),
        (
            "balance",
            "schuif, grafiek, tekening, rekenen, proberen, simulatie",
        ),
        ("limits", "grenzen, uitzonderingen, voorbehoud, onzeker"),
        ("method", "rekenwijze, rekenen, afronden, formule, methode"),
        (
            "sources",
            "documenten, herkomst, wet, verordening, literatuur",
        ),
    ],
};
