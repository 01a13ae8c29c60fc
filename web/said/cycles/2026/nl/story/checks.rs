//! What a reader can ask, in Dutch.

use crate::texts::story::Checks;

pub const CHECKS: Checks = Checks {
    find: "{only:NL}Zoek een uitspraak, woord of getal{only:not-NL}Zoek een woord of getal",
    find_note: "Bijvoorbeeld: solidariteit, afkopen,{only:NL} spreidingswet,{only:all} 20.000",
    claims_title: "Klopt die uitspraak?",
    claims: &[
        "{only:not-NL}De uitspraken uit het debat gaan over Nederland. {only:all}Op {claims|de pagina met alle uitspraken} staat bij elke uitspraak wie het zei, wat het oordeel is en waarom.",
        "Op {check|de pagina om na te rekenen} kunt u een getal controleren of een tegenvoorbeeld zoeken.",
    ],
    rule_off: "Let op: in de balans staat een regel uit. De oordelen hieronder zijn berekend zonder die regel.",
    figure_title: "Controleer een getal",
    figure: &[
        "Iemand noemt een bedrag, een aantal zaken of een aandeel. Vul het in zoals u het hoort. U ziet dan of het uit de regels kan komen, en tussen welke grenzen het ligt.",
    ],
    break_title: "Zoek een tegenvoorbeeld",
    breaking: &[
        "Volgen twee dingen altijd uit de regels: dat geen zaak van het aandeel dubbel telt, en dat een land niet meer overneemt dan zijn bovengrens? Zoek zelf een stand waarin dat niet zo is. Het eerste rust op {r33}, het tweede op {63(7)}. Staan die regels aan, dan kan de zoektocht alleen een fout in de berekening vinden.",
        "Kies wat er mag verschillen. De pagina rekent dan alle standen van een vast rooster door. Eronder staat wat er in het rooster zit. Standen daarbuiten worden niet gezocht.",
    ],
    waits: "Dit deel werkt alleen met JavaScript. Het wordt geladen als u hier komt.",
    missing: "Dit deel kon niet worden geladen.",
};
