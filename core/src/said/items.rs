//! Reads the parts of a text, one after the other, as items with a meaning.

use super::{
    FigureKind, Slip,
    morphemes::{Morpheme, morphemes},
    parts::Part,
    spelled::spelled,
    words::{Bound, Meaning, phrase, sign},
};
use crate::Language;
use rust_decimal::Decimal;

/// A part of a text with its meaning.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Item<'a> {
    /// A number in digits, whose value depends on the items around it.
    Digits(&'a str),
    /// A number in words, and the size that it is counted in.
    Spelled(Decimal, u64),
    Kind(FigureKind),
    Size(u64),
    Bound(Bound),
    To,
    UpTo,
    Between,
    Per,
    Dash,
    Plus,
    Minus,
}

/// The items of a text, without the words that have no effect on the value.
///
/// # Errors
/// [`Slip::NotAFigure`] for a word or sign that is not known, and
/// [`Slip::Vague`] for one that says `some`.
pub(super) fn items<'a>(parts: &[Part<'a>], language: Language) -> Result<Vec<Item<'a>>, Slip> {
    let mut teller = Teller {
        parts,
        at: 0,
        language,
        items: Vec::new(),
    };
    while teller.at < parts.len() {
        teller.next()?;
    }
    Ok(teller.items)
}

struct Teller<'a, 'b> {
    parts: &'b [Part<'a>],
    at: usize,
    language: Language,
    items: Vec<Item<'a>>,
}

impl<'a> Teller<'a, '_> {
    fn next(&mut self) -> Result<(), Slip> {
        match self.part(0) {
            Some(Part::Number(number)) => {
                self.items.push(Item::Digits(number));
                self.at += 1;
                self.skip_no_cents();
                Ok(())
            }
            Some(Part::Sign(found)) => {
                self.at += 1;
                self.mean(sign(found).ok_or(Slip::NotAFigure)?)
            }
            Some(Part::Word(_)) => self.word(),
            None => Ok(()),
        }
    }

    fn part(&self, ahead: usize) -> Option<Part<'a>> {
        self.parts.get(self.at.checked_add(ahead)?).copied()
    }

    /// Skips the sign for no cents: `€ 40.000,-`.
    fn skip_no_cents(&mut self) {
        if matches!(self.part(0), Some(Part::Sign(',' | '.')))
            && self.part(1) == Some(Part::Sign('-'))
        {
            self.at += 2;
            while self.part(0) == Some(Part::Sign('-')) {
                self.at += 1;
            }
        }
    }

    fn word(&mut self) -> Result<(), Slip> {
        let rest = self.parts.get(self.at..).unwrap_or_default();
        let words: Vec<&str> = rest
            .iter()
            .map_while(|part| match part {
                Part::Word(word) => Some(*word),
                _ => None,
            })
            .collect();
        let said = phrase(&words, self.language);
        // A phrase of several words means more than its words.
        if let Some((meaning, length @ 2..)) = said {
            self.at += length;
            return self.mean(meaning);
        }
        let follows_digits = matches!(self.items.last(), Some(Item::Digits(_)));
        let is_size = matches!(said, Some((Meaning::Size(_), _)));
        if !(follows_digits && is_size) && self.spelled() {
            return Ok(());
        }
        let first = words.first().copied().unwrap_or_default();
        if first == "t"
            && self.part(1) == Some(Part::Sign('/'))
            && self.part(2) == Some(Part::Word("m"))
        {
            self.at += 3;
            return self.mean(Meaning::UpTo);
        }
        self.at += 1;
        let (meaning, _) = said.ok_or(Slip::NotAFigure)?;
        match (first, meaning) {
            ("en" | "and", _) if self.is_between() && self.has_number() => self.mean(Meaning::To),
            // `a` joins two numbers in `5 a 6`, but is an article in `a 5%`.
            ("a", _) if !(self.has_number() && self.is_number(0)) => Ok(()),
            // A plural without a number, such as `millions`, says no amount.
            (plural, Meaning::Size(_)) if plural.ends_with('s') && !self.has_number() => {
                Err(Slip::Vague)
            }
            _ => self.mean(meaning),
        }
    }

    fn mean(&mut self, meaning: Meaning) -> Result<(), Slip> {
        self.items.push(match meaning {
            Meaning::Kind(kind) => Item::Kind(kind),
            Meaning::Size(size) => Item::Size(size),
            Meaning::Bound(bound) => Item::Bound(bound),
            Meaning::To => Item::To,
            Meaning::UpTo => Item::UpTo,
            Meaning::Between => Item::Between,
            Meaning::Per => Item::Per,
            Meaning::Dash => Item::Dash,
            Meaning::Plus => Item::Plus,
            Meaning::Minus => Item::Minus,
            Meaning::Vague => return Err(Slip::Vague),
            Meaning::Filler => return Ok(()),
            Meaning::In => {
                self.skip_year();
                return Ok(());
            }
        });
        Ok(())
    }

    /// Takes up a number in words if one starts here. Returns whether it did.
    fn spelled(&mut self) -> bool {
        let rest = self.parts.get(self.at..).unwrap_or_default();
        let words: Vec<Vec<Morpheme>> = rest
            .iter()
            .map_while(|part| match part {
                Part::Word(word) => morphemes(word),
                Part::Sign('-') => Some(vec![Morpheme::Dash]),
                _ => None,
            })
            .collect();
        let Some(number) = spelled(&words, self.is_between()) else {
            return false;
        };
        // In `een bedrag van 5 miljoen` the first word is an article, and no
        // number.
        let is_article = self.part(0) == Some(Part::Word("een")) && number.words == 1;
        let is_only_number = !(1..rest.len()).any(|ahead| self.is_number(ahead));
        self.at += number.words;
        if !is_article || is_only_number {
            self.items.push(Item::Spelled(number.number, number.size));
        }
        true
    }

    /// Skips a year, as in `in 2026`, unless it is the figure itself.
    fn skip_year(&mut self) {
        let is_year = matches!(self.part(0), Some(Part::Number(year))
            if year.len() == 4 && year.starts_with("20") && year.bytes().all(|b| b.is_ascii_digit()));
        let rest = self.parts.len().saturating_sub(self.at);
        let is_figure = !self.has_number() && !(1..rest).any(|ahead| self.is_number(ahead));
        if is_year && !is_figure {
            self.at += 1;
        }
    }

    fn is_between(&self) -> bool {
        self.items.contains(&Item::Between)
    }

    fn has_number(&self) -> bool {
        let mut items = self.items.iter();
        items.any(|item| matches!(item, Item::Digits(_) | Item::Spelled(..)))
    }

    /// Whether a number starts that far ahead.
    fn is_number(&self, ahead: usize) -> bool {
        let is_value = |part: &Morpheme| {
            matches!(
                part,
                Morpheme::Small(_) | Morpheme::Scale(_) | Morpheme::Part(_)
            )
        };
        match self.part(ahead) {
            Some(Part::Number(_)) => true,
            Some(Part::Word(word)) => {
                morphemes(word).is_some_and(|parts| parts.iter().any(is_value))
            }
            _ => false,
        }
    }
}
