//! What is wrong with what was typed, in words.

use crate::language::Language;
use solidarity_core::said::Slip;

/// What is wrong, and what to write instead.
pub fn text(slip: Slip, language: Language) -> &'static str {
    match slip {
        Slip::Empty => language.of(
            "Vul een getal in, bijvoorbeeld 12.600.",
            "Enter a number, for example 12,600.",
        ),
        Slip::NotAFigure => language.of(
            "Dit is niet te lezen als getal. Schrijf bijvoorbeeld 12.600, 40 miljoen of 5,2%.",
            "This cannot be read as a number. Write for example 12,600, 40 million or 5.2%.",
        ),
        Slip::Vague => language.of(
            "Hier staat niet hoeveel het er zijn. Schrijf een getal, bijvoorbeeld 12.600.",
            "This does not say how many. Write a number, for example 12,600.",
        ),
        Slip::Ambiguous => language.of(
            "Dit kan twee getallen betekenen. Schrijf 12.600 voor twaalfduizend zeshonderd.",
            "This can mean two numbers. Write 12,600 for twelve thousand six hundred.",
        ),
        Slip::Several => language.of(
            "Hier staan meer getallen. Schrijf er één, of bijvoorbeeld 30 tot 40 miljoen.",
            "There is more than one number here. Write one, or for example 30 to 40 million.",
        ),
        Slip::Negative => language.of(
            "Een getal onder nul komt hier niet voor.",
            "There is no number below zero here.",
        ),
        Slip::TooLarge => language.of("Dit getal is te groot.", "This number is too large."),
        Slip::Range => language.of(
            "Hier past één getal, en geen ‘tussen’, ‘hooguit’ of ‘minstens’.",
            "This takes one number, not a range, an ‘at most’ or an ‘at least’.",
        ),
        Slip::NotWhole => language.of(
            "Dit moet een heel getal zijn. Schrijf bijvoorbeeld 12.600 of 12600.",
            "This must be a whole number. Write for example 12,600 or 12600.",
        ),
        Slip::OtherKind => language.of(
            "Dit getal gaat over iets anders dan hier wordt gevraagd.",
            "This number is about something other than what is asked here.",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_slip_says_something_of_its_own_in_both_languages() {
        for slip in Slip::ALL {
            assert_ne!(text(slip, Language::Nl), text(slip, Language::En));
            let alike =
                Slip::ALL.map(|other| text(other, Language::Nl) == text(slip, Language::Nl));
            assert_eq!(alike.into_iter().filter(|is_alike| *is_alike).count(), 1);
        }
    }
}
