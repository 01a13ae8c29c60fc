//! Splits a [plain](super::plain) text into numbers, words and signs. Figures and
//! searches are read from the same parts, so that both take a number alike.

use super::characters::POINT;

/// A part of a text. Spaces are no parts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part<'a> {
    /// Digits, with the signs between them: `40.000.000`, `20 000`, `.5`.
    Number(&'a str),
    /// Letters, with the apostrophes between them: `euro's`.
    Word(&'a str),
    /// Anything else.
    Sign(char),
}

/// The parts of a text, in their order.
pub fn parts(text: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = text.trim_start();
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = match (number(rest), word(rest)) {
            (0, 0) => first.len_utf8(),
            (number, word) => number.max(word),
        };
        let (part, after) = rest.split_at_checked(end)?;
        rest = after.trim_start();
        Some(if number(part) > 0 {
            Part::Number(part)
        } else if word(part) > 0 {
            Part::Word(part)
        } else {
            Part::Sign(first)
        })
    })
}

/// The length in bytes of the number that a text starts with. It is 0 if the text
/// starts with none.
fn number(text: &str) -> usize {
    // A number may start with a point before a digit: `.5`.
    let first = text.chars().next().filter(|sign| is_point(*sign));
    let mut end = first.map_or(0, char::len_utf8);
    if digits(after(text, end)) == 0 {
        return 0;
    }
    let mut has_point = end > 0;
    let mut group = 0;
    loop {
        let run = digits(after(text, end));
        group += run;
        end += run;
        let next = after(text, end);
        let Some(sign) = next.chars().next() else {
            return end;
        };
        let behind = digits(after(next, sign.len_utf8()));
        let joins = match sign {
            sign if is_point(sign) => behind > 0,
            // A space or apostrophe separates thousands only, as in `2 000`, and
            // not the two numbers of `2026 660`.
            ' ' | APOSTROPHE => behind == 3 && group <= 3 && !has_point,
            _ => false,
        };
        if !joins {
            return end;
        }
        has_point |= is_point(sign);
        group = 0;
        end += sign.len_utf8();
    }
}

/// The length in bytes of the word that a text starts with. It is 0 if the text
/// starts with none.
fn word(text: &str) -> usize {
    let mut end = 0;
    for (at, sign) in text.char_indices() {
        let next = at + sign.len_utf8();
        let joins = at > 0 && sign == APOSTROPHE;
        let belongs =
            sign.is_alphabetic() || (joins && after(text, next).starts_with(char::is_alphabetic));
        if !belongs {
            break;
        }
        end = next;
    }
    end
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn after(text: &str, at: usize) -> &str {
    text.get(at..).unwrap_or_default()
}

/// Whether decimals may follow this sign.
fn is_point(sign: char) -> bool {
    matches!(sign, '.' | ',' | POINT)
}

/// The one form of the apostrophe in a plain text.
const APOSTROPHE: char = '\'';

#[cfg(test)]
mod tests {
    use super::Part::{Number, Sign, Word};
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("", &[])]
    #[case("40mln", &[Number("40"), Word("mln")])]
    #[case(" € 40.000.000,50 ", &[Sign('€'), Number("40.000.000,50")])]
    #[case("20 000 euro's", &[Number("20 000"), Word("euro's")])]
    #[case("2 000 000", &[Number("2 000 000")])]
    #[case("2026 660 zaken", &[Number("2026"), Number("660"), Word("zaken")])]
    #[case("1,5 000", &[Number("1,5"), Number("000")])]
    #[case("5, 6.", &[Number("5"), Sign(','), Number("6"), Sign('.')])]
    #[case(".5%", &[Number(".5"), Sign('%')])]
    #[case("63(7)", &[Number("63"), Sign('('), Number("7"), Sign(')')])]
    #[case("geen zo'n", &[Word("geen"), Word("zo'n")])]
    #[case("'t of x'", &[Sign('\''), Word("t"), Word("of"), Word("x"), Sign('\'')])]
    #[case("٫5 2٫5", &[Number("٫5"), Number("2٫5")])]
    #[case("2٫5", &[Number("2٫5")])]
    #[case(".,", &[Sign('.'), Sign(',')])]
    fn takes_a_text_apart(#[case] text: &str, #[case] expected: &[Part<'_>]) {
        assert_eq!(parts(text).collect::<Vec<_>>(), expected);
    }
}
