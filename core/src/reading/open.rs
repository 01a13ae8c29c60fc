//! The list of open places. Each question stands here once, with everything that
//! belongs to its readings.

use super::{Answer, Argument, OpenPlace, Question};
use serde::{Deserialize, Serialize};

const fn argument(provision: &'static str, dutch: &'static str, english: &'static str) -> Argument {
    Argument {
        provision,
        said: [dutch, english],
    }
}

open_places! {
    /// What "up to the higher of the two numbers" fills (Art. 63(3)).
    volume: VolumeReading, "volume", "volume", "63(3)",
    [
        "Hoeveel zaken moeten de landen samen overnemen?",
        "How many cases must the countries take over between them?",
    ],
    {
        /// Offsets fill the gap between the pledges and the threshold.
        #[default]
        Fill "fill",
        [
            "Alleen wat er aan herplaatsingen ontbreekt.",
            "Only as many as there are relocations missing.",
        ],
        &[argument(
            "r33",
            "Overnemen is bedoeld als tweede stap, voor als de toegezegde herplaatsingen onder de drempel blijven. Daarbij past dat overnames alleen het gat vullen.",
            "Offsets are meant as a second step, for when relocation pledges stay below the threshold. It fits that purpose that they fill only the gap.",
        )];
        /// Offsets may come to the whole threshold.
        UpTo "upTo",
        [
            "Zo veel als de hele drempel, hoeveel er ook al is toegezegd.",
            "As many as the whole threshold, however much has been pledged already.",
        ],
        &[argument(
            "63(3)",
            "De tekst noemt het hoogste van de twee getallen zelf als grens. Dat de toezeggingen daarvan af gaan, staat er niet.",
            "The text names the higher of the two numbers itself as the limit. It does not say that the pledges are taken off it.",
        )];
    }

    /// The number on which the fair share that caps offsets is counted (Art.
    /// 63(7)).
    cap: CapReading, "cap", "cap", "63(7)",
    [
        "Waarop wordt het aandeel gemeten dat de grens voor overnemen is?",
        "On which number is the cap on cases taken over measured?",
    ],
    {
        /// It is counted on the reference number of the pool.
        #[default]
        Reference "reference",
        [
            "Op de pool die de Raad vaststelde.",
            "On the pool that the Council set.",
        ],
        &[
            argument(
                "63(3)(b)",
                "Hetzelfde artikel meet het verplichte eerlijke aandeel op het referentiegetal van de pool.",
                "The same article measures the mandatory fair share on the reference number of the pool.",
            ),
            argument(
                "57(3)",
                "Landen zeggen hun eerlijke aandeel toe in de pool, dus het aandeel hoort bij die pool.",
                "Countries pledge their fair share to the pool, so the share belongs to that pool.",
            ),
        ];
        /// It is counted on the threshold of Art. 63(3).
        Threshold "threshold",
        [
            "Op de drempel waaronder overnemen verplicht wordt.",
            "On the threshold below which taking over becomes mandatory.",
        ],
        &[
            argument(
                "63(7)",
                "Dit lid noemt alleen de verdeelsleutel en niet het getal waarop die wordt toegepast. Overnames gaan tot aan de drempel, dus kan de sleutel ook daarop slaan.",
                "This paragraph names only the reference key, not the number it is applied to. Offsets run up to the threshold, so the key may be applied to that.",
            ),
            argument(
                "r15",
                "De minimumgetallen zijn een garantie voor landen die hulp krijgen. Met de pool als grens kan overnemen die garantie niet altijd waarmaken.",
                "The minimum numbers are a guarantee for the countries that receive help. With the pool as the cap, offsets cannot always make that guarantee good.",
            ),
        ];
    }

    /// Whether a deduction lowers the cap on offsets (Art. 61, 62, 63(7)).
    deduction: DeductionReading, "deduction", "afterDeduction", "63(7)",
    [
        "Verlaagt een vermindering door de Raad ook de grens voor overnemen?",
        "Does a deduction by the Council also lower the cap on cases taken over?",
    ],
    #[serde(default)]
    {
        /// Cases that the Council deducted are not asked again.
        #[default]
        LowersCap "lowersCap",
        [
            "Ja: wat de Raad in mindering bracht, wordt niet alsnog als overname gevraagd.",
            "Yes: what the Council has taken off is not asked for again as offsets.",
        ],
        &[
            argument(
                "61(4)",
                "Met een vermindering staat de Raad toe dat een land afwijkt van zijn bijdrage. Kon dezelfde bijdrage als overname terugkomen, dan betekende die toestemming weinig.",
                "A deduction is the Council’s leave to depart from a contribution. If the same contribution could come back as offsets, that leave would mean little.",
            ),
            argument(
                "r33",
                "Overnames horen bij het eerlijke aandeel. Van dat aandeel is na een vermindering minder over.",
                "Offsets count as part of the fair share. After a deduction, less of that share is left.",
            ),
        ];
        /// The cap is the whole fair share, as Art. 63(7) says.
        LeavesCap "leavesCap",
        [
            "Nee: de grens blijft het hele eerlijke aandeel.",
            "No: the cap stays the whole fair share.",
        ],
        &[
            argument(
                "63(7)",
                "De grens is het aandeel volgens de verdeelsleutel. Een vermindering wordt niet genoemd.",
                "The cap is the share by the reference key. A deduction is not mentioned.",
            ),
            argument(
                "60(3)",
                "Een land met een volledige vermindering hoeft zijn toezegging niet uit te voeren. Over een gedeeltelijke zegt dit lid niets.",
                "This paragraph frees a country with a full deduction from its contribution. It says nothing about a partial one.",
            ),
        ];
    }

    /// Whether offsets because pledges fell away need a reconvened Forum (Art. 63(4)).
    fallen_away: FallenAwayReading, "fallenAway", "fallenAway", "63(4)",
    [
        "Moet het Forum opnieuw bijeen zijn geweest als toezeggingen wegvallen?",
        "Must the Forum have been reconvened if pledges fall away?",
    ],
    #[serde(default)]
    {
        /// Paragraph 3 applies with all of its conditions.
        #[default]
        AfterForum "afterForum",
        [
            "Ja: ook dan is overnemen pas verplicht na een nieuw Forum.",
            "Yes: then too, taking over is mandatory only after a new Forum.",
        ],
        &[
            argument(
                "63(4)",
                "Dit lid laat lid 3 ook gelden, en lid 3 gaat uit van een Forum dat opnieuw bijeen is geweest.",
                "This paragraph makes paragraph 3 apply as well, and paragraph 3 presupposes a Forum that has met again.",
            ),
            argument(
                "13(4)",
                "Grote verminderingen zijn met zoveel woorden een reden om het Forum opnieuw bijeen te roepen.",
                "Significant deductions are named as a reason to reconvene the Forum.",
            ),
        ];
        /// Paragraph 4 stands on its own.
        Always "always",
        [
            "Nee: overnemen is dan verplicht zonder nieuw Forum.",
            "No: taking over is then mandatory without a new Forum.",
        ],
        &[
            argument(
                "63(4)",
                "Dit lid noemt een eigen aanleiding, namelijk verminderingen en landen die hun toezegging niet hoeven uit te voeren. Het Forum noemt het niet.",
                "This paragraph has a trigger of its own, deductions and countries that need not carry out their pledges. It does not mention the Forum.",
            ),
            argument(
                "r15",
                "De minimumgetallen geven landen die hulp krijgen zekerheid. Die zekerheid vervalt als eerst nog een vergadering nodig is.",
                "The minimum numbers give certainty to the countries that receive help. That certainty is lost if a meeting is needed first.",
            ),
        ];
    }
}
