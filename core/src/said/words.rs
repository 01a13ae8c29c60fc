//! The words and signs around a figure. One table for both languages: people mix
//! them.

use super::{FigureKind, morphemes::MILLION};
use crate::Language;

/// The meaning of a word or sign beside a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    /// The kind of the number.
    Kind(FigureKind),
    /// A factor of the number.
    Size(u64),
    /// The way in which the number bounds what was meant.
    Bound(Bound),
    /// It makes a range from one number to the next.
    To,
    /// It makes a range; before the first number it means that number or less.
    UpTo,
    /// It starts a range of two numbers with `and` between them.
    Between,
    /// The number is for each of the things that follow.
    Per,
    /// It says that there are some, and not how many.
    Vague,
    /// It makes a number negative, or makes a range from one number to the next.
    Dash,
    /// After a number it means that number or more.
    Plus,
    /// It makes a number negative.
    Minus,
    /// It comes before a year, which is not the figure.
    In,
    /// It has no effect on the value.
    Filler,
}

/// The way in which a number bounds what was meant.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Bound {
    /// What was meant lies near it, on either side.
    About,
    /// What was meant lies near it, and below.
    Nearly,
    /// What was meant lies near it, and above.
    JustOver,
    /// What was meant is that number or less.
    AtMost,
    /// What was meant is that number or more.
    AtLeast,
}

/// The meaning of the longest known phrase that the words start with, and its
/// number of words. Returns `None` if they start with no known phrase.
pub(super) fn phrase(words: &[&str], language: Language) -> Option<(Meaning, usize)> {
    let own = by_language(words.first()?, language).map(|meaning| (meaning, 1));
    let known = TABLE.iter().flat_map(|(meaning, phrases)| {
        let phrases = phrases.split(',').map(str::trim);
        phrases.map(move |phrase| (*meaning, phrase))
    });
    let fitting = known.filter_map(|(meaning, phrase)| {
        let length = phrase.split(' ').count();
        let said = words.get(..length)?;
        let fits = phrase.split(' ').eq(said.iter().copied());
        fits.then_some((meaning, length))
    });
    fitting.chain(own).max_by_key(|(_, length)| *length)
}

/// The words that mean one thing in Dutch and another in English.
fn by_language(word: &str, language: Language) -> Option<Meaning> {
    Some(match (word, language) {
        ("of", Language::Nl) => Meaning::To,
        ("of", Language::En) => Meaning::Filler,
        ("over", Language::En) => Meaning::Bound(Bound::AtLeast),
        ("some", Language::En) => Meaning::Bound(Bound::About),
        // In Dutch this is a word for 100 000.
        ("ton", Language::Nl) => Meaning::Size(100_000),
        _ => return None,
    })
}

const TABLE: &[(Meaning, &str)] = &[
    (Meaning::Kind(FigureKind::Eur), "eur, euro, euros, euro's"),
    (
        Meaning::Kind(FigureKind::Percent),
        "procent, percent, per cent, pct, percentage",
    ),
    (
        Meaning::Kind(FigureKind::Cases),
        "zaak, zaken, mens, mensen, persoon, personen, asielzaak, asielzaken, asielzoeker, \
         asielzoekers, asielaanvraag, asielaanvragen, aanvraag, aanvragen, vluchteling, \
         vluchtelingen, migrant, migranten, herplaatsing, herplaatsingen, overname, overnames, \
         case, cases, asylum case, asylum cases, person, persons, people, asylum seeker, \
         asylum seekers, application, applications, asylum application, asylum applications, \
         applicant, applicants, refugee, refugees, migrants, relocation, relocations, offset, \
         offsets, responsibility offset, responsibility offsets",
    ),
    (Meaning::Size(100), "honderd, hundred"),
    (Meaning::Size(1_000), "k, duizend, dzd, thousand"),
    (
        Meaning::Size(MILLION),
        "m, mn, mln, mio, mil, milj, miljoen, million, millions",
    ),
    (
        Meaning::Size(1_000 * MILLION),
        "b, bn, mld, mrd, miljard, billion, billions",
    ),
    (
        Meaning::Bound(Bound::About),
        "ca, circa, c, ongeveer, zo'n, rond, rond de, rondom, grofweg, ruwweg, pakweg, plusminus, \
         plus minus, min of meer, om en nabij, om en nabij de, om en bij, om en bij de, \
         in de buurt van, in de buurt van de, in de orde van, in de orde van grootte van, \
         naar schatting, geschat, zeg maar, een stuk of, about, approx, approximately, around, \
         roughly, more or less, plus or minus, give or take, or so, or thereabouts, \
         in the region of, in the order of, of the order of, on the order of, estimated, \
         an estimated, close to",
    ),
    (
        Meaning::Bound(Bound::Nearly),
        "bijna, haast, net niet, net geen, krap, kleine, een kleine, tegen, tegen de, iets minder dan, \
         net iets minder dan, net minder dan, net onder, net onder de, iets onder, iets onder de, \
         vlak onder, vlak onder de, almost, nearly, not quite, just under, just below, \
         slightly under, slightly below, slightly less than, slightly fewer than, a little under, \
         a little less than, a bit less than, just short of",
    ),
    (
        Meaning::Bound(Bound::JustOver),
        "ruim, dik, dikke, een dikke, iets meer dan, net iets meer dan, net meer dan, net boven, \
         net boven de, iets boven, iets boven de, vlak boven, vlak boven de, een ruime, goed, \
         just over, just above, slightly over, slightly above, slightly more than, a little over, \
         a little more than, a bit more than, a good",
    ),
    (
        Meaning::Bound(Bound::AtMost),
        "hooguit, hoogstens, maximaal, max, maximum, een maximum van, ten hoogste, op zijn hoogst, \
         op z'n hoogst, niet meer dan, niet hoger dan, niet boven de, \
         minder dan, lager dan, kleiner dan, onder, onder de, of minder, at most, up to, \
         no more than, not more than, no higher than, not exceeding, a maximum of, less than, \
         fewer than, lower than, under, below, or less, or fewer, or lower",
    ),
    (
        Meaning::Bound(Bound::AtLeast),
        "minstens, minimaal, minimum, een minimum van, ten minste, tenminste, op zijn minst, \
         op z'n minst, niet minder dan, niet lager dan, vanaf, meer dan, veel meer dan, hoger dan, groter dan, \
         boven, boven de, of meer, of hoger, at least, much more than, far more than, no less than, no fewer than, \
         not less than, not fewer than, a minimum of, more than, higher than, greater than, \
         above, upwards of, in excess of, exceeding, well over, or more, or higher",
    ),
    (Meaning::To, "to, till, through, a, or"),
    (Meaning::UpTo, "tot, tot wel, tot maximaal, tot en met"),
    (Meaning::Between, "tussen, between"),
    (Meaning::Per, "per, elk, each"),
    (
        Meaning::Vague,
        "enkele, enige, meerdere, verscheidene, diverse, een paar, paar, vele, veel, \
         tientallen, honderden, duizenden, tienduizenden, honderdduizenden, miljoenen, miljarden, \
         several, a few, few, a couple of, many, dozens, dozens of, tens of, hundreds, hundreds of, \
         thousands, thousands of, tens of thousands, hundreds of thousands, millions of, billions of",
    ),
    (Meaning::Minus, "min, minus, negatief, negative"),
    (Meaning::In, "in, voor, for, during"),
    (
        Meaning::Filler,
        "de, het, the, van, from, per jaar, per year, jaarlijks, annually, yearly, a year, \
         per annum, each year, elk jaar, in totaal, in total, totaal, total, samen, together, \
         bedrag van, een bedrag van, an amount of, aandeel van, een aandeel van, a share of, \
         van de pool, of the pool, en, and, an, aan, al, dus",
    ),
];

/// The meaning of a sign. Returns `None` for an unknown sign.
pub(super) fn sign(sign: char) -> Option<Meaning> {
    Some(match sign {
        '€' => Meaning::Kind(FigureKind::Eur),
        '%' => Meaning::Kind(FigureKind::Percent),
        '~' | '≈' | '±' => Meaning::Bound(Bound::About),
        '<' | '≤' => Meaning::Bound(Bound::AtMost),
        '+' => Meaning::Plus,
        '>' | '≥' => Meaning::Bound(Bound::AtLeast),
        '-' => Meaning::Dash,
        '.' | ',' | '!' | '?' | '(' | ')' | '"' | '“' | '”' | '„' | '\'' | '…' | ':' | ';' => {
            Meaning::Filler
        }
        _ => return None,
    })
}
