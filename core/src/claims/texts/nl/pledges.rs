//! The claim about who contributes, in Dutch.

use crate::claims::registry::AllPledge;
use crate::claims::texts::{Nl, Outcome, SaidIn};

impl SaidIn<Nl> for AllPledge {
    const TEXTS: &Self = &Self {
        claim: "Alle lidstaten dragen bij aan de solidariteitspool.",
        question: "Dragen alle lidstaten bij aan de solidariteitspool?",
        search: "Hongarije, Hongaars, Slowakije, Polen, Tsjechië, Oostenrijk, Kroatië, weigeren, weigert, meedoen, iedereen, alle landen, elk land",
        holds: Outcome {
            answer: "Dat klopt. Van de {bound} landen waarvoor de verordening geldt, zegt niemand niet te zullen bijdragen en is niemand uitgezonderd.",
            figure: "{out} van {bound} landen niet",
            would_change: &["Als een land niet bijdraagt of wordt uitgezonderd."],
            unknown: None,
        },
        with_caveat: Outcome {
            answer: "Van de {bound} landen waarvoor de verordening geldt, zegt niemand niet te zullen bijdragen. Maar {benefittingCount} landen die hulp kunnen krijgen, kunnen worden uitgezonderd.",
            figure: "{benefittingCount} van {bound} landen misschien niet",
            would_change: &["Als die landen zeker wel bijdragen."],
            unknown: Some("Of die landen de pool gebruiken en dan niet bijdragen."),
        },
        does_not_hold: Outcome {
            answer: "Nee. Van de {bound} landen waarvoor de verordening geldt, zeggen er {refusingCount} niet bij te dragen. Volgens het kabinet zijn er {exemptCount} niet verplicht en kunnen {benefittingCount} worden uitgezonderd.",
            figure: "{out} van {bound}: nee of niet verplicht",
            would_change: &["Als deze landen toch bijdragen."],
            unknown: Some(
                "Of landen die hulp kunnen krijgen, de pool gebruiken en dan niet bijdragen.",
            ),
        },
        refusing: "Zij zeiden niet te zullen bijdragen: {refusing}.",
        exempt: "Volgens het kabinet niet verplicht, door een significante migratiesituatie: {exempt}. Spanje en Slowakije betwisten de weg daarheen, omdat de Raad over elke vermindering moet beslissen.",
        benefitting: "Gebruiken zij de pool, dan hoeven zij hun toezegging niet uit te voeren: {benefitting}.",
        not_bound: "De verordening geldt niet voor {notBound}.",
    };
}
