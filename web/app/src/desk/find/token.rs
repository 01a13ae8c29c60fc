//! Words as the search compares them.

use super::alike::Asked;
use frostem::{Algorithm, Stemmer};
use rust_decimal::Decimal;
use said::language::Language;
use solidarity_core::said::{Piece, pieces, plain};

/// A word or number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Token {
    /// In small letters without accents; a number as a plain decimal.
    pub text: String,
    /// What its forms have in common.
    pub stem: String,
    pub is_number: bool,
}

/// What takes a text of a language apart.
pub struct Tokens {
    language: Language,
    stemmer: Stemmer,
}

impl Tokens {
    pub fn new(language: Language) -> Self {
        let algorithm = language.of(Algorithm::Dutch, Algorithm::English);
        Self {
            language,
            stemmer: Stemmer::new(algorithm),
        }
    }

    /// The words and numbers of a text. `€ 30 mln` and `30.000.000 euro` are the
    /// same number, and so are `5,20%` and `5.2 percent`.
    pub fn of(&self, text: &str) -> Vec<Token> {
        let text = plain(text);
        let pieces = pieces(&text, self.language);
        let found = pieces.into_iter().filter_map(|piece| match piece {
            Piece::Word(word) => Some(self.word(word)),
            Piece::Sign('€') => Some(self.word("euro")),
            Piece::Sign('%') => Some(self.word(self.language.of("procent", "percent"))),
            Piece::Sign(_) => None,
            Piece::Number { written, value } => Some(number(written, value)),
        });
        found.collect()
    }

    /// The words of a query that say something, or all if none does.
    pub fn asked(&self, query: &str) -> Vec<Asked> {
        let silent = self.language.of(SILENT_NL, SILENT_EN);
        let says = |word: &Token| silent.split(' ').all(|other| other != word.text);
        let mut words = self.of(query);
        if words.iter().any(says) {
            words.retain(says);
        }
        let last = words.len().saturating_sub(1);
        let is_finished = query.ends_with(char::is_whitespace);
        let asked = words.into_iter().enumerate().map(|(at, token)| Asked {
            token,
            is_unfinished: at == last && !is_finished,
        });
        asked.collect()
    }

    /// Two words written as one. Returns `None` for numbers.
    pub fn joined(&self, one: &Token, next: &Token) -> Option<Token> {
        let are_words = !one.is_number && !next.is_number;
        are_words.then(|| self.word(&[&*one.text, &next.text].concat()))
    }

    fn word(&self, word: &str) -> Token {
        let text = word.replace('\'', "");
        let mut stem = self.stemmer.stem(&text).into_owned();
        // The Dutch stemmer leaves `betaalt` and `betaald` as they are.
        let is_long = stem.len() > LONGEST_WITH_ENDING;
        if self.language == Language::Nl && is_long && stem.ends_with(['t', 'd']) {
            stem.pop();
        }
        Token {
            text,
            stem,
            is_number: false,
        }
    }
}

/// A number by its value. One that cannot be read is still the same as itself.
fn number(written: &str, value: Option<Decimal>) -> Token {
    let text = value.map_or_else(|| written.to_owned(), |value| value.to_string());
    Token {
        stem: text.clone(),
        text,
        is_number: true,
    }
}

/// In a longer stem a last t or d may be the ending of a verb.
const LONGEST_WITH_ENDING: usize = 5;

/// Words in a question that say nothing about what is sought. The country is
/// always the same, and a sum of money is sought by its number.
const SILENT_NL: &str = "aan als bij dat de deze die dit door een en er eur euro euros gaat het hoe hoeveel ik \
    in is kan krijgt kunnen met moet moeten naar nederland nederlands nederlandse niet nu \
    of om ons onze ook op te toch van voor waar waarom wat we wel welk welke wie wij \
    worden wordt zijn";
const SILENT_EN: &str = "a an and are as at be by can do does dutch eur euro euros for from get gets has have \
    how i if in is it its many much must netherlands not of on or our should that the \
    their there they this to us we what where which who why will with";
