//! Numbers as people type them.

use super::{FAULT_NOT_A_NUMBER, FAULT_NOT_WHOLE, FAULT_TOO_LARGE};

/// A whole number in Dutch habits: dots or spaces between thousands, a comma
/// before decimals, which must then be zeros.
pub fn whole(typed: &str) -> Result<u64, &'static str> {
    let typed = typed.trim();
    let (whole, decimals) = typed.split_once(',').unwrap_or((typed, ""));
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let groups: Vec<&str> = whole.split(['.', ' ', '\u{a0}', '\u{202f}']).collect();
    let grouped = match groups.split_first() {
        Some((first, rest)) => {
            !first.is_empty()
                && (rest.is_empty() || first.len() <= 3)
                && rest.iter().all(|group| group.len() == 3)
        }
        None => false,
    };
    if !is_digits(decimals) || !groups.iter().all(|group| is_digits(group)) {
        return Err(FAULT_NOT_A_NUMBER);
    }
    if !grouped || decimals.bytes().any(|digit| digit != b'0') {
        return Err(FAULT_NOT_WHOLE);
    }
    let number = groups.concat().parse().map_err(|_| FAULT_TOO_LARGE)?;
    // More than all people there are: surely a slip, and too long to show.
    if number > LARGEST {
        Err(FAULT_TOO_LARGE)
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
        assert_eq!(whole(typed), Ok(number));
    }

    #[rstest]
    #[case("7,5", FAULT_NOT_WHOLE)]
    #[case("7.91", FAULT_NOT_WHOLE)]
    #[case("7916.000", FAULT_NOT_WHOLE)]
    #[case(".5", FAULT_NOT_WHOLE)]
    #[case(",", FAULT_NOT_WHOLE)]
    #[case("-5", FAULT_NOT_A_NUMBER)]
    #[case("1e3", FAULT_NOT_A_NUMBER)]
    #[case("٣", FAULT_NOT_A_NUMBER)]
    #[case("<b>", FAULT_NOT_A_NUMBER)]
    #[case("99999999999999999999", FAULT_TOO_LARGE)]
    #[case("10.000.000.001", FAULT_TOO_LARGE)]
    fn refuses(#[case] typed: &str, #[case] fault: &str) {
        assert_eq!(whole(typed), Err(fault));
    }
}
