//! The value of a number in digits, however it is written.

use super::{Slip, characters::POINT};
use crate::Language;
use rust_decimal::Decimal;

/// The text after a number, which can tell thousands from decimals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum After {
    /// A percent sign.
    Percent,
    /// A word of size: `mln`.
    Size,
    /// Anything else.
    Other,
}

/// The most digits that stay exact when a word of size follows.
const MOST_DIGITS: usize = 18;

/// The value of a number, with as many decimals as it is written with. The table
/// of [`super::read_figure`] says which sign is the decimal point.
pub(super) fn value(number: &str, after: After, language: Language) -> Result<Decimal, Slip> {
    let count = number.bytes().filter(u8::is_ascii_digit).count();
    if count > MOST_DIGITS {
        return Err(Slip::TooLarge);
    }
    let (whole, decimals) = match point(number, after, language)? {
        Some(at) => number.split_at_checked(at).unwrap_or((number, "")),
        None => (number, ""),
    };
    let decimals = decimals.trim_start_matches(|sign: char| !sign.is_ascii_digit());
    // Only one kind of sign may stand between thousands.
    let thousands = whole.chars().find(|sign| !sign.is_ascii_digit());
    let mut groups = whole.split(|sign| Some(sign) == thousands);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let is_group = |group: &&str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    if !rest.is_empty() && (!matches!(first.len(), 1..=3) || !rest.iter().all(is_group)) {
        return Err(Slip::NotAFigure);
    }
    let whole = [first, &rest.concat()].concat();
    let plain = ["0", &whole, ".", decimals].concat();
    Decimal::from_str_exact(plain.trim_end_matches('.')).map_err(|_| Slip::NotAFigure)
}

/// The index of the decimal point. `None` if the number has no decimals.
fn point(number: &str, after: After, language: Language) -> Result<Option<usize>, Slip> {
    let Some(at) = number.rfind(['.', ',', POINT]) else {
        return Ok(None);
    };
    let Some((before, behind)) = number.split_at_checked(at) else {
        return Ok(None);
    };
    let sign = behind.chars().next().unwrap_or_default();
    if sign == POINT {
        return Ok(Some(at));
    }
    if before.contains(sign) {
        return Ok(None);
    }
    let is_thousand_long = behind.len() == 4;
    let looks_grouped = is_thousand_long
        && matches!(before.len(), 1..=3)
        && !before.starts_with('0')
        && before.bytes().all(|byte| byte.is_ascii_digit());
    if looks_grouped {
        let is_point = match after {
            After::Percent => true,
            After::Size => sign == language.of(',', '.'),
            After::Other => false,
        };
        return Ok(is_point.then_some(at));
    }
    // Three zeros after `7916.` are thousands that were grouped wrongly, or
    // decimals that nobody needs.
    let has_value = before.bytes().any(|byte| matches!(byte, b'1'..=b'9'));
    if after == After::Other && has_value && is_thousand_long && behind.ends_with("000") {
        return Err(Slip::Ambiguous);
    }
    Ok(Some(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Nl};
    use rstest::rstest;

    #[rstest]
    #[case("2.000", After::Percent, "2", "2")]
    #[case("2,000", After::Percent, "2", "2")]
    #[case("2.000", After::Size, "2000", "2")]
    #[case("2,000", After::Size, "2", "2000")]
    #[case("2.000", After::Other, "2000", "2000")]
    #[case("2,000", After::Other, "2000", "2000")]
    #[case("1٫500", After::Other, "1.5", "1.5")]
    fn a_sign_is_what_follows_says(
        #[case] number: &str,
        #[case] after: After,
        #[case] dutch: Decimal,
        #[case] english: Decimal,
    ) {
        assert_eq!(value(number, after, Nl), Ok(dutch));
        assert_eq!(value(number, after, En), Ok(english));
    }
}
