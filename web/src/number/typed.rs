//! Numbers as people type them.

use crate::language::Language;

/// What is wrong with a number that was typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slip {
    Empty,
    NotANumber,
    NotWhole,
    TooLarge,
}

/// A whole number in the habits of a language: `7.916,00` in Dutch, `7,916.00`
/// in English. Between thousands a space will do too; decimals must be zeros.
pub fn whole(typed: &str, language: Language) -> Result<u64, Slip> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Slip::Empty);
    }
    let (thousands, point) = language.of(('.', ','), (',', '.'));
    let (whole, decimals) = typed.split_once(point).unwrap_or((typed, ""));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let groups: Vec<&str> = whole
        .split([thousands, ' ', '\u{a0}', '\u{202f}'])
        .collect();
    let grouped = match groups.split_first() {
        Some((first, rest)) => {
            !first.is_empty()
                && (rest.is_empty() || first.len() <= 3)
                && rest.iter().all(|group| group.len() == 3)
        }
        None => false,
    };
    if !is_digits(decimals) || !groups.iter().all(|group| is_digits(group)) {
        return Err(Slip::NotANumber);
    }
    if !grouped || decimals.bytes().any(|digit| digit != b'0') {
        return Err(Slip::NotWhole);
    }
    let number = groups.concat().parse().map_err(|_| Slip::TooLarge)?;
    // More than all people there are: surely a slip, and too long to show.
    if number > LARGEST {
        Err(Slip::TooLarge)
    } else {
        Ok(number)
    }
}

const LARGEST: u64 = 10_000_000_000;

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("7916", 7_916)]
    #[case("7.916", 7_916)]
    #[case(" 7 916 ", 7_916)]
    #[case("7\u{a0}916", 7_916)]
    #[case("1.000.000", 1_000_000)]
    #[case("7.916,00", 7_916)]
    #[case("0", 0)]
    #[case("007", 7)]
    fn reads(#[case] typed: &str, #[case] number: u64) {
        assert_eq!(whole(typed, Language::Nl), Ok(number));
        // English swaps the two signs.
        let swapped: String = typed
            .chars()
            .map(|sign| match sign {
                '.' => ',',
                ',' => '.',
                other => other,
            })
            .collect();
        assert_eq!(whole(&swapped, Language::En), Ok(number));
    }

    #[rstest]
    #[case("", Slip::Empty)]
    #[case("  ", Slip::Empty)]
    #[case("7,5", Slip::NotWhole)]
    #[case("7.91", Slip::NotWhole)]
    #[case("7916.000", Slip::NotWhole)]
    #[case(".5", Slip::NotWhole)]
    #[case(",", Slip::NotWhole)]
    #[case("-5", Slip::NotANumber)]
    #[case("1e3", Slip::NotANumber)]
    #[case("٣", Slip::NotANumber)]
    #[case("<b>", Slip::NotANumber)]
    #[case("99999999999999999999", Slip::TooLarge)]
    #[case("10.000.000.001", Slip::TooLarge)]
    fn refuses(#[case] typed: &str, #[case] slip: Slip) {
        assert_eq!(whole(typed, Language::Nl), Err(slip));
    }
}
