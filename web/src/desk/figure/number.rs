//! The value of a number, however it is written.

use crate::language::Language;
use rust_decimal::Decimal;

/// What follows a number. It can tell thousands from decimals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum After {
    /// A percent sign.
    Percent,
    /// A word of size: `mln`.
    Size,
    /// Anything else.
    Other,
}

/// The value of a number, with as many decimals as it is written with; nothing
/// for one that is written in no known way.
///
/// `.` and `,` say for themselves what they are, except where a number has only
/// one and exactly three digits after it. Then what follows decides:
///
/// | after it | the sign is | `2.000` | `2,000` |
/// |---|---|---|---|
/// | a percent sign | the decimal point: no share is 2 000 % | 2 | 2 |
/// | a word of size | what it is in the language | nl 2 000, en 2 | nl 2, en 2 000 |
/// | anything else | for thousands: nobody says euros or cases to three decimals | 2 000 | 2 000 |
pub fn value(number: &str, after: After, language: Language) -> Option<Decimal> {
    let (whole, decimals) = match point(number, after, language) {
        Some(at) => number.split_at_checked(at)?,
        None => (number, ""),
    };
    let decimals = decimals.get(1..).unwrap_or_default();
    // One kind of sign between thousands.
    let thousands = whole.chars().find(|sign| !sign.is_ascii_digit());
    let mut groups = whole.split(|sign| Some(sign) == thousands);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_group = |group: &&str| group.len() == 3 && group.bytes().all(|b| b.is_ascii_digit());
    if !rest.is_empty() && (!matches!(first.len(), 1..=3) || !rest.iter().all(is_group)) {
        return None;
    }
    let whole = [first, &rest.concat()].concat();
    Decimal::from_str_exact(&["0", &whole, ".", decimals].concat()).ok()
}

/// Where the decimal point stands.
fn point(number: &str, after: After, language: Language) -> Option<usize> {
    let at = number.rfind(['.', ','])?;
    let (before, behind) = number.split_at_checked(at)?;
    let sign = behind.chars().next()?;
    if before.contains(sign) {
        return None;
    }
    let looks_grouped = behind.len() == 4
        && matches!(before.len(), 1..=3)
        && !before.starts_with('0')
        && before.bytes().all(|byte| byte.is_ascii_digit());
    let is_point = !looks_grouped
        || match after {
            After::Percent => true,
            After::Size => sign == language.of(',', '.'),
            After::Other => false,
        };
    is_point.then_some(at)
}
