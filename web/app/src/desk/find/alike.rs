//! How alike two words are.

use super::token::Token;
use strsim::osa_distance;

/// A word of a query.
pub struct Asked {
    pub token: Token,
    /// It may still be typed.
    pub is_unfinished: bool,
}

/// How a word of a query fits one of an entry, from least to best.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Alike {
    /// The word asked for is a compound with it: `asielopvang` and `opvang`.
    Around,
    /// Two slips apart.
    TwoSlips,
    /// One slip apart.
    OneSlip,
    /// It is in a compound: `druk` in `migratiedruk`.
    Inside,
    /// It begins so, and may still be typed.
    Begun,
    /// Another form of the same word.
    Stem,
    /// The same.
    Same,
}

impl Alike {
    /// What it counts for.
    pub fn points(self) -> u32 {
        match self {
            Self::Around => 2,
            Self::TwoSlips => 3,
            Self::OneSlip => 4,
            Self::Inside => 5,
            Self::Begun => 7,
            Self::Stem => 8,
            Self::Same => 10,
        }
    }

    /// Whether it supposes that the query was mistyped.
    pub fn is_slip(self) -> bool {
        matches!(self, Self::OneSlip | Self::TwoSlips)
    }
}

/// Shorter parts of a word are found in too many others.
const SHORTEST_INSIDE: usize = 4;
/// The same for a stem, which lost its ending.
const SHORTEST_STEM_INSIDE: usize = 5;
/// The same for a part of the word asked for: `onder` is in too many.
const SHORTEST_PART: usize = 6;
/// The beginning of a word or number that says anything.
const SHORTEST_BEGINNING: usize = 2;

impl Asked {
    /// How it fits a word of an entry, if it does.
    pub fn alike(&self, other: &Token) -> Option<Alike> {
        let asked = &self.token;
        let begins = asked.text.len() >= SHORTEST_BEGINNING && other.text.starts_with(&asked.text);
        if asked.text == other.text {
            return Some(Alike::Same);
        }
        if asked.is_number || other.is_number {
            // `20` for 20 000.
            let both = asked.is_number && other.is_number;
            let alike = if self.is_unfinished {
                Alike::Begun
            } else {
                Alike::Around
            };
            return (both && begins).then_some(alike);
        }
        if asked.stem == other.stem {
            return Some(Alike::Stem);
        }
        if begins && self.is_unfinished {
            return Some(Alike::Begun);
        }
        if is_inside(asked, other) {
            return Some(Alike::Inside);
        }
        self.slips(other)
            .or_else(|| is_around(asked, other).then_some(Alike::Around))
    }

    fn slips(&self, other: &Token) -> Option<Alike> {
        let asked = &self.token;
        let length = asked.text.chars().count();
        let allowed = match length {
            0..5 => return None,
            5..8 => 1,
            _ => 2,
        };
        // Hardly anybody mistypes the first letter, and it saves much work.
        if asked.text.chars().next() != other.text.chars().next() {
            return None;
        }
        let mut slips = osa_distance(&asked.text, &other.text);
        slips = slips.min(osa_distance(&asked.stem, &other.stem));
        if self.is_unfinished {
            let beginning: String = other.text.chars().take(length).collect();
            slips = slips.min(osa_distance(&asked.text, &beginning));
        }
        match slips {
            0 | 1 => Some(Alike::OneSlip),
            2 if allowed == 2 => Some(Alike::TwoSlips),
            _ => None,
        }
    }
}

fn is_inside(asked: &Token, other: &Token) -> bool {
    let text = asked.text.len() >= SHORTEST_INSIDE && other.text.contains(&asked.text);
    text || asked.stem.len() >= SHORTEST_STEM_INSIDE && other.text.contains(&asked.stem)
}

fn is_around(asked: &Token, other: &Token) -> bool {
    other.stem.len() >= SHORTEST_PART
        && (asked.text.starts_with(&other.stem) || asked.stem.ends_with(&other.stem))
}
