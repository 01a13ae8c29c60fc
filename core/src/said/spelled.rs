//! Numbers in words, of both languages: `tweeëntwintigduizend`, The size may come
//! after a fraction: `two and a half million`.
//!
//! The grammar is our own and not a library's: `text2num`, which reads Dutch and
//! English well, would weigh 28 kB in the page, knows no halves, and reads ordinals
//! as numbers. The tests compare the two.

use super::morphemes::Morpheme::{self, A, And, Dash, Of, Part, Scale, Small};
use rust_decimal::Decimal;

/// A number in words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Spelled {
    /// The number without its size: 22 in `tweeëntwintig miljoen`.
    pub number: Decimal,
    /// The size that the number is counted in: 1, or a thousand and more.
    pub size: u64,
    /// The number of words that it takes up.
    pub words: usize,
}

/// The number that these words start with. Returns `None` if they start with none.
/// Each word is given as its parts. `and_parts` says that `and` separates two
/// numbers (`between thirty and forty`) and does not join the parts of one.
pub(super) fn spelled(words: &[Vec<Morpheme>], and_parts: bool) -> Option<Spelled> {
    // Each part has the index of its word.
    let flat: Vec<(usize, Morpheme)> = words
        .iter()
        .enumerate()
        .flat_map(|(at, word)| word.iter().map(move |part| (at, *part)))
        .collect();
    let mut reader = Reader {
        parts: &flat,
        at: 0,
        and_parts,
    };
    let (number, size) = reader.number()?;
    // The number must end at the end of a word.
    let words = match flat.get(reader.at) {
        None => words.len(),
        Some((word, _)) => {
            let before = flat.get(reader.at.checked_sub(1)?)?.0;
            (before < *word).then_some(*word)?
        }
    };
    Some(Spelled {
        number,
        size,
        words,
    })
}

struct Reader<'a> {
    parts: &'a [(usize, Morpheme)],
    at: usize,
    and_parts: bool,
}

impl Reader<'_> {
    fn peek(&self, ahead: usize) -> Option<Morpheme> {
        self.parts
            .get(self.at.saturating_add(ahead))
            .map(|part| part.1)
    }

    /// Whether this part and the one before stand in the same word.
    fn is_inside_word(&self, ahead: usize) -> bool {
        let at = self.at.saturating_add(ahead);
        let word = |at: usize| self.parts.get(at).map(|part| part.0);
        at > 0 && word(at) == word(at.saturating_sub(1))
    }

    fn number(&mut self) -> Option<(Decimal, u64)> {
        if let Some(part) = self.part() {
            return Some(part);
        }
        let mut total = 0_u64;
        let mut below = u64::MAX;
        let mut last = None;
        let mut is_first = true;
        loop {
            let start = self.at;
            if !is_first {
                self.skip_and();
            }
            let group = self.hundreds();
            let scale = match self.peek(0) {
                Some(Scale(scale)) if scale > 100 && scale < below => {
                    self.at += 1;
                    scale
                }
                _ => 1,
            };
            let is_group = group.is_some() || scale > 1;
            if !is_group || scale >= below {
                self.at = start;
                break;
            }
            let group = group.unwrap_or(1);
            total = total.checked_add(group.checked_mul(scale)?)?;
            last = is_first.then_some((group, scale));
            below = scale;
            is_first = false;
            if scale == 1 {
                break;
            }
        }
        if is_first {
            return None;
        }
        let hundredths = i64::try_from(total).ok()?.checked_mul(100)?;
        if let Some(half) = self.and_a_half() {
            let number = Decimal::new(hundredths.checked_add(half)?, 2).normalize();
            // `two and a half million`.
            let size = self.size().unwrap_or(1);
            return Some((number, size));
        }
        match last {
            Some((group, scale)) => Some((group.into(), scale)),
            None => Some((total.into(), 1)),
        }
    }

    /// Reads a fraction and its size: `een half miljoen`, `three quarters of a
    /// million`, `anderhalf`.
    fn part(&mut self) -> Option<(Decimal, u64)> {
        let start = self.at;
        let times = match self.peek(0)? {
            Small(times @ 1..=3) if matches!(self.peek(1), Some(Part(_))) => {
                self.at += 1;
                times
            }
            A if matches!(self.peek(1), Some(Part(_))) => {
                self.at += 1;
                1
            }
            _ => 1,
        };
        let Some(Part(hundredths)) = self.peek(0) else {
            // `a million` is read as without its article.
            let is_article = self.peek(0) == Some(A) && matches!(self.peek(1), Some(Scale(_)));
            self.at = start.saturating_add(usize::from(is_article));
            return None;
        };
        self.at += 1;
        let number = Decimal::new(hundredths, 2).checked_mul(times.into())?;
        let end = self.at;
        // The size follows as in `a quarter of a million`, `half a million` or
        // `half million`.
        if self.peek(0) == Some(Of) {
            self.at += 1;
        }
        if matches!(self.peek(0), Some(A | Small(1))) {
            self.at += 1;
        }
        let Some(size) = self.size() else {
            self.at = end;
            return Some((number.normalize(), 1));
        };
        Some((number.normalize(), size))
    }

    fn size(&mut self) -> Option<u64> {
        let Some(Scale(scale)) = self.peek(0) else {
            return None;
        };
        self.at += 1;
        Some(scale)
    }

    /// Reads an added fraction in hundredths: `en een half`, `and a half`, and
    /// `twee-en-een-half` as one word.
    fn and_a_half(&mut self) -> Option<i64> {
        let start = self.at;
        if self.peek(0) != Some(And) {
            return None;
        }
        self.at += 1;
        if matches!(self.peek(0), Some(A | Small(1))) {
            self.at += 1;
        }
        if let Some(Part(part @ 1..100)) = self.peek(0) {
            self.at += 1;
            return Some(part);
        }
        self.at = start;
        None
    }

    /// Skips `and` between groups: `one hundred and five`, `duizend en acht`.
    fn skip_and(&mut self) {
        let joins = self.is_inside_word(0) || !self.and_parts;
        if self.peek(0) == Some(And) && joins {
            self.at += 1;
        }
    }

    /// Reads a number below a thousand, or a number of hundreds: `twaalfhonderd`.
    fn hundreds(&mut self) -> Option<u64> {
        let start = self.at;
        let small = self.small();
        if self.peek(0) != Some(Scale(100)) {
            return small;
        }
        let hundreds = small.unwrap_or(1);
        if hundreds == 0 {
            self.at = start;
            return None;
        }
        self.at += 1;
        let end = self.at;
        self.skip_and();
        let Some(rest) = self.small() else {
            self.at = end;
            return hundreds.checked_mul(100);
        };
        // `one hundred and five hundred` is no number.
        if self.peek(0) == Some(Scale(100)) {
            self.at = end;
            return hundreds.checked_mul(100);
        }
        hundreds.checked_mul(100)?.checked_add(rest)
    }

    /// Reads a number below a hundred: `vijfentwintig`, `twenty-five`.
    fn small(&mut self) -> Option<u64> {
        let Some(Small(first)) = self.peek(0) else {
            return None;
        };
        let dash = usize::from(self.peek(1) == Some(Dash));
        // `tussen vijf en twintig` are two numbers, `vijfentwintig` is one.
        let is_one_word = self.is_inside_word(1) && self.is_inside_word(2);
        let is_dutch = is_one_word || !self.and_parts;
        let (number, length) = match (self.peek(1), self.peek(2)) {
            (Some(And), Some(Small(tens))) if is_dutch && is_unit(first) && is_tens(tens) => {
                (tens.checked_add(first)?, 3)
            }
            _ => match self.peek(dash + 1) {
                Some(Small(unit)) if is_tens(first) && is_unit(unit) => {
                    (first.checked_add(unit)?, 2 + dash)
                }
                _ => (first, 1),
            },
        };
        self.at += length;
        Some(number)
    }
}

const fn is_unit(number: u64) -> bool {
    matches!(number, 1..=9)
}

const fn is_tens(number: u64) -> bool {
    matches!(number, 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90)
}
