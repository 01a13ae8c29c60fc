//! What is wrong with a number that was typed, in English, equal in content to the
//! Dutch.

use crate::texts::slip::Slips;

pub const SLIPS: Slips = Slips {
    empty: "Enter a number, for example 12,600.",
    not_a_figure: "This cannot be read as a number. Write for example 12,600, 40 million or 5.2%.",
    vague: "This does not say how many. Write a number, for example 12,600.",
    ambiguous: "This can mean two numbers. Write 12,600 for twelve thousand six hundred.",
    several: "There is more than one number here. Write one, or for example 30 to 40 million.",
    negative: "There is no number below zero here.",
    too_large: "This number is too large.",
    range: "This takes one number, not a range, an ‘at most’ or an ‘at least’.",
    not_whole: "This must be a whole number. Write for example 12,600 or 12600.",
    other_kind: "This number is about something other than what is asked here.",
};
