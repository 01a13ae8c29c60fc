//! The parts of numbers in words, of both languages.

/// A part of a number in words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Morpheme {
    /// A number below a hundred.
    Small(u64),
    /// A factor: a hundred, a thousand, a million, …
    Scale(u64),
    /// A part of one, in hundredths.
    Part(i64),
    And,
    /// `of` and `a`, as in `a quarter of a million`.
    Of,
    A,
    /// A dash between two words.
    Dash,
}

use Morpheme::{A, And, Of, Part, Scale, Small};

#[rustfmt::skip]
const VOCABULARY: &[(&str, Morpheme)] = &[
    ("nul", Small(0)), ("een", Small(1)), ("twee", Small(2)), ("drie", Small(3)), ("vier", Small(4)),
    ("vijf", Small(5)), ("zes", Small(6)), ("zeven", Small(7)), ("acht", Small(8)), ("negen", Small(9)),
    ("tien", Small(10)), ("elf", Small(11)), ("twaalf", Small(12)), ("dertien", Small(13)),
    ("veertien", Small(14)), ("vijftien", Small(15)), ("zestien", Small(16)), ("zeventien", Small(17)),
    ("achttien", Small(18)), ("negentien", Small(19)), ("twintig", Small(20)), ("dertig", Small(30)),
    ("veertig", Small(40)), ("vijftig", Small(50)), ("zestig", Small(60)), ("zeventig", Small(70)),
    ("tachtig", Small(80)), ("negentig", Small(90)), ("honderd", Scale(100)), ("duizend", Scale(1_000)),
    ("miljoen", Scale(MILLION)), ("miljard", Scale(1_000 * MILLION)),
    ("anderhalf", Part(150)), ("anderhalve", Part(150)), ("half", Part(50)), ("halve", Part(50)),
    ("kwart", Part(25)), ("driekwart", Part(75)), ("en", And),
    ("zero", Small(0)), ("one", Small(1)), ("two", Small(2)), ("three", Small(3)), ("four", Small(4)),
    ("five", Small(5)), ("six", Small(6)), ("seven", Small(7)), ("eight", Small(8)), ("nine", Small(9)),
    ("ten", Small(10)), ("eleven", Small(11)), ("twelve", Small(12)), ("thirteen", Small(13)),
    ("fourteen", Small(14)), ("fifteen", Small(15)), ("sixteen", Small(16)), ("seventeen", Small(17)),
    ("eighteen", Small(18)), ("nineteen", Small(19)), ("twenty", Small(20)), ("thirty", Small(30)),
    ("forty", Small(40)), ("fifty", Small(50)), ("sixty", Small(60)), ("seventy", Small(70)),
    ("eighty", Small(80)), ("ninety", Small(90)), ("hundred", Scale(100)), ("thousand", Scale(1_000)),
    ("million", Scale(MILLION)), ("billion", Scale(1_000 * MILLION)),
    ("quarter", Part(25)), ("quarters", Part(25)), ("and", And),
];

pub(super) const MILLION: u64 = 1_000_000;

/// The parts of a word that is a number or a part of one. Returns `None` for any
/// other word. Dutch writes most numbers as one word.
pub(super) fn morphemes(word: &str) -> Option<Vec<Morpheme>> {
    match word {
        "a" | "an" => return Some(vec![A]),
        "of" => return Some(vec![Of]),
        _ => {}
    }
    let mut rest = word;
    let mut found = Vec::new();
    while !rest.is_empty() {
        let known = VOCABULARY.iter().filter(|(name, _)| rest.starts_with(name));
        let (name, morpheme) = known.max_by_key(|(name, _)| name.len())?;
        found.push(*morpheme);
        rest = rest.get(name.len()..)?;
    }
    Some(found)
}
