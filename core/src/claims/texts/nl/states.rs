//! Claims about who contributes, and to whom, in Dutch.

use crate::claims::texts::{AllPledge, Compliance, Outcome};

pub const COMPLIANCE: Compliance = Compliance {
    claim: "Landen die zich niet aan de Dublinregels houden, krijgen toch solidariteit.",
    holds: Outcome {
        answer: "De Commissie stelde geen structurele tekortkomingen vast bij {benefitting}. Bijdragen aan die landen blijven dus verplicht.",
        figure: "geen tekortkomingen vastgesteld",
        would_change: &["Als de Commissie zulke tekortkomingen vaststelt."],
        unknown: None,
    },
    does_not_hold: Outcome {
        answer: "Nee. De Commissie stelde structurele tekortkomingen vast bij {found}. Niemand hoeft daar dan nog aan bij te dragen.",
        figure: "tekortkomingen bij {found}",
        would_change: &["Als de Commissie ze niet meer vaststelt."],
        unknown: None,
    },
    not_settled: Outcome {
        answer: "Nog niet te zeggen. De Commissie zou dit in juli 2026 beoordelen. De uitkomst staat niet in deze bronnen.",
        figure: "besluit niet bekend",
        would_change: &["Een besluit van de Commissie over structurele tekortkomingen."],
        unknown: Some("De uitkomst. De bronnen stoppen in januari 2026."),
    },
    law: "Bij structurele tekortkomingen met mogelijk ernstige gevolgen hoeft niemand voor dat land toezeggingen uit te voeren of zaken over te nemen.",
    assessment: "De Commissie wilde in juli 2026 oordelen, omdat het om de nieuwe regels gaat.",
};

pub const ALL_PLEDGE: AllPledge = AllPledge {
    claim: "Alle lidstaten dragen bij aan de solidariteitspool.",
    holds: Outcome {
        answer: "Dat klopt. Geen van de {bound} landen waarvoor de verordening geldt, weigert, is vrijgesteld of kan worden uitgezonderd.",
        figure: "{out} van {bound} landen niet",
        would_change: &["Als een land weigert of wordt vrijgesteld."],
        unknown: None,
    },
    with_caveat: Outcome {
        answer: "Van de {bound} landen waarvoor de verordening geldt, weigert niemand. Maar {benefittingCount} landen die hulp krijgen, kunnen worden uitgezonderd.",
        figure: "{benefittingCount} van {bound} landen misschien niet",
        would_change: &["Als die landen zeker wel bijdragen."],
        unknown: Some("Of die landen om een uitzondering vragen."),
    },
    does_not_hold: Outcome {
        answer: "Nee. Van de {bound} landen waarvoor de verordening geldt, weigeren er {refusingCount} en zijn er {exemptCount} niet verplicht. Nog {benefittingCount} kunnen worden uitgezonderd.",
        figure: "{out} van {bound} landen niet",
        would_change: &["Als landen die weigeren of vrijgesteld zijn toch bijdragen."],
        unknown: Some("Of landen die zelf hulp krijgen, om een uitzondering vragen."),
    },
    refusing: "Zij zeiden niet te zullen bijdragen: {refusing}.",
    exempt: "Niet verplicht, door een ‘significante migratiesituatie’: {exempt}.",
    benefitting: "Als zij dat willen, worden zij uitgezonderd: {benefitting}.",
    not_bound: "De verordening geldt niet voor {notBound}.",
};
