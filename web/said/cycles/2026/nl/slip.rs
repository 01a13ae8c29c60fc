//! What is wrong with a number that was typed, in Dutch at level B1.

use crate::texts::slip::Slips;

pub const SLIPS: Slips = Slips {
    empty: "Vul een getal in, bijvoorbeeld 12.600.",
    not_a_figure: "Dit is niet te lezen als getal. Schrijf bijvoorbeeld 12.600, 40 miljoen of 5,2%.",
    vague: "Hier staat niet hoeveel het er zijn. Schrijf een getal, bijvoorbeeld 12.600.",
    ambiguous: "Dit kan twee getallen betekenen. Schrijf 12.600 voor twaalfduizend zeshonderd.",
    several: "Hier staan meer getallen. Schrijf er één, of bijvoorbeeld 30 tot 40 miljoen.",
    negative: "Een getal onder nul komt hier niet voor.",
    too_large: "Dit getal is te groot.",
    range: "Hier past één getal, en geen ‘tussen’, ‘hooguit’ of ‘minstens’.",
    not_whole: "Dit moet een heel getal zijn. Schrijf bijvoorbeeld 12.600 of 12600.",
    other_kind: "Dit getal gaat over iets anders dan hier wordt gevraagd.",
};
