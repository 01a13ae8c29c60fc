//! The search over what the page has: claims, terms, figures and sections. It
//! forgives spelling and inflection, in the language of the page.
//!
//! An entry is found by its title, by what else it says, and by the words that
//! people use for it (`said::texts::search`). How alike two words are says `alike.rs`; this
//! file adds that up and ranks.

mod alike;
mod entry;
#[cfg(test)]
mod tests;
mod token;

pub use entry::{Entry, Kind, all};

use alike::{Alike, Asked};
use said::language::Language;
use std::cmp::Reverse;
use token::{Token, Tokens};

/// Entries, ready to be searched.
pub struct Index {
    tokens: Tokens,
    entries: Vec<(Entry, Vec<Place>)>,
}

/// A word in an entry, and how much it weighs there.
struct Place {
    token: Token,
    weight: u32,
    /// Two neighbours written as one: `buyout` for `buy out`.
    is_joined: bool,
}

/// What a word in the running text weighs.
const IN_TEXT: u32 = 2;
/// What a word in the title or among the other words weighs, at least.
const IN_NAME: u32 = 6;
/// What the words of a title share among them: a title of one word that is the
/// word asked for comes before longer ones.
const TITLE_SHARED: u32 = 6;

impl Index {
    /// Takes the words of all entries apart.
    #[must_use]
    pub fn new(entries: Vec<Entry>, language: Language) -> Self {
        let tokens = Tokens::new(language);
        let with_places = entries.into_iter().map(|entry| {
            let title = tokens.of(&entry.title);
            let shared = u32::try_from(title.len()).map_or(0, |n| TITLE_SHARED / n.max(1));
            let mut places = Vec::new();
            for (found, weight, joins) in [
                (title, IN_NAME + shared, true),
                (tokens.of(entry.words), IN_NAME, true),
                (tokens.of(&entry.text), IN_TEXT, false),
            ] {
                let pairs = found.iter().zip(found.iter().skip(1)).filter(|_| joins);
                let pairs = pairs.filter_map(|(one, next)| tokens.joined(one, next));
                places.extend(pairs.map(|token| Place {
                    token,
                    weight,
                    is_joined: true,
                }));
                places.extend(found.into_iter().map(|token| Place {
                    token,
                    weight,
                    is_joined: false,
                }));
            }
            (entry, places)
        });
        Self {
            entries: with_places.collect(),
            tokens,
        }
    }

    /// The entries that fit a query, best first, and at most so many; none for a
    /// query that nothing fits. The last word may be unfinished, unless a space
    /// follows it.
    ///
    /// At least half of the words must fit. The entry that more words fit comes
    /// first, then the one they fit better; of two alike, the one that was given
    /// first.
    #[must_use]
    pub fn find(&self, query: &str, most: usize) -> Vec<&Entry> {
        let asked = self.tokens.asked(query);
        if asked.is_empty() {
            return Vec::new();
        }
        let mut scores: Vec<Vec<u32>> = asked.iter().map(|word| self.scores(word)).collect();
        // `verdeel sleutel` means `verdeelsleutel`: both words fit then.
        for (at, (one, next)) in asked.iter().zip(asked.iter().skip(1)).enumerate() {
            let Some(token) = self.tokens.joined(&one.token, &next.token) else {
                continue;
            };
            let is_unfinished = next.is_unfinished;
            let joined = self.scores(&Asked {
                token,
                is_unfinished,
            });
            for row in scores.iter_mut().skip(at).take(2) {
                for (score, joined) in row.iter_mut().zip(&joined) {
                    *score = (*score).max(*joined);
                }
            }
        }
        let mut fitting = Vec::new();
        for (at, (entry, _)) in self.entries.iter().enumerate() {
            let of_words = || scores.iter().filter_map(|row| row.get(at).copied());
            let words = of_words().filter(|score| *score > 0).count();
            if words > 0 && words * 2 >= asked.len() {
                // Of two alike the earlier one is more.
                fitting.push(((words, of_words().sum::<u32>(), Reverse(at)), entry));
            }
        }
        let best = std::iter::from_fn(|| {
            let (at, _) = fitting
                .iter()
                .enumerate()
                .max_by_key(|(_, (rank, _))| *rank)?;
            Some(fitting.swap_remove(at).1)
        });
        best.take(most).collect()
    }

    /// How well a word fits each entry. What fits few entries counts for more.
    fn scores(&self, asked: &Asked) -> Vec<u32> {
        let fits = |place: &Place| {
            let alike = asked.alike(&place.token)?;
            // Of two neighbours nobody typed a part.
            (!place.is_joined || alike >= Alike::Stem).then_some((alike, place.weight))
        };
        let mut best: Vec<Vec<(Alike, u32)>> = self
            .entries
            .iter()
            .map(|(_, places)| places.iter().filter_map(fits).collect())
            .collect();
        // A word that stands here is no slip for another one.
        let is_known = best
            .iter()
            .flatten()
            .any(|(alike, _)| *alike >= Alike::Begun);
        if is_known {
            for fitting in &mut best {
                fitting.retain(|(alike, _)| !alike.is_slip());
            }
        }
        let found = best.iter().filter(|fitting| !fitting.is_empty()).count();
        let rarity = (best.len() / found.max(1)).max(1).ilog2() + 1;
        let points = |(alike, weight): &(Alike, u32)| alike.points() * weight * rarity;
        let scores = best.iter().map(|fitting| fitting.iter().map(points).max());
        scores.map(Option::unwrap_or_default).collect()
    }
}
