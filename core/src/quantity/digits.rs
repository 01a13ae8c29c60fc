//! Decimals as digits, both ways.
//!
//! `rust_decimal` works with 96 bits throughout, and WebAssembly has no numbers
//! of more than 64. Nearly all numbers here have fewer, and bulk work in
//! JavaScript would spend more time on their digits than on settling.

use rust_decimal::Decimal;

/// Every number of this many digits fits in 64 bits.
const SHORT: usize = 18;
const TEN_TO_18: u64 = 1_000_000_000_000_000_000;
/// Every number of this many digits fits in 32 bits.
const PART: usize = 9;
const TEN_TO_9: u64 = 1_000_000_000;

/// The number that these digits make, one text after the other. Returns `None`
/// if it is too large.
pub(super) fn units(whole: &str, fraction: &str) -> Option<i128> {
    if whole.len() + fraction.len() > SHORT {
        return [whole, fraction].concat().parse().ok();
    }
    let add = |units: u64, digit: u8| units * 10 + u64::from(digit.wrapping_sub(b'0'));
    Some(whole.bytes().chain(fraction.bytes()).fold(0, add).into())
}

/// The space for a sign, 29 digits and a point.
const ROOM: usize = 32;

/// Hands a number to `use_text` as text without zeros at its end: `5.5`, and not
/// `5.50`.
pub(super) fn written<T>(number: Decimal, use_text: impl FnOnce(&str) -> T) -> T {
    let units = number.mantissa().unsigned_abs();
    let mut digits = [b'0'; 4 * PART];
    let (left, right) = digits.split_at_mut(SHORT);
    let (upper, lower) = halves(units);
    fill(left, upper);
    fill(right, lower);

    let decimals = usize::try_from(number.scale()).unwrap_or_default();
    let (whole, fraction) = digits.split_at(digits.len().saturating_sub(decimals));
    let is_zero = |digit: &&u8| **digit == b'0';
    let zeros = whole.iter().take_while(is_zero).count();
    // The last digit before the point is written even if it is a zero.
    let (_, whole) = whole.split_at(zeros.min(whole.len().saturating_sub(1)));
    let zeros = fraction.iter().rev().take_while(is_zero).count();
    let (fraction, _) = fraction.split_at(fraction.len().saturating_sub(zeros));

    let sign: &[u8] = if number.is_sign_negative() && units != 0 {
        b"-"
    } else {
        b""
    };
    let point: &[u8] = if fraction.is_empty() { b"" } else { b"." };
    let mut text = [0; ROOM];
    let mut length = 0;
    for part in [sign, whole, point, fraction] {
        if let Some(room) = text.get_mut(length..length + part.len()) {
            room.copy_from_slice(part);
            length += part.len();
        }
    }
    let text = text.get(..length).map(str::from_utf8);
    use_text(text.and_then(Result::ok).unwrap_or_default())
}

/// The number before the last 18 digits, and the number that these make.
fn halves(units: u128) -> (u64, u64) {
    if let Ok(units) = u64::try_from(units) {
        return (units / TEN_TO_18, units % TEN_TO_18);
    }
    let half = |half: u128| u64::try_from(half).unwrap_or_default();
    let upper = units / u128::from(TEN_TO_18);
    (half(upper), half(units - upper * u128::from(TEN_TO_18)))
}

/// Fills in the digits of a number from the right; zeros stand there already.
fn fill(digits: &mut [u8], number: u64) {
    let parts = [number / TEN_TO_9, number % TEN_TO_9];
    for (digits, part) in digits.chunks_exact_mut(PART).zip(parts) {
        let mut rest = u32::try_from(part).unwrap_or_default();
        for digit in digits.iter_mut().rev() {
            if rest == 0 {
                break;
            }
            *digit = b'0' + u8::try_from(rest % 10).unwrap_or_default();
            rest /= 10;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_their_own_library_writes_them() {
        let units = [
            0,
            7,
            10,
            4_200,
            i128::from(u64::MAX),
            10_i128.pow(18),
            10_i128.pow(27) + 30,
            (1 << 96) - 1,
        ];
        for units in units.into_iter().flat_map(|units| [units, -units]) {
            for scale in 0..=28 {
                let number = Decimal::from_i128_with_scale(units, scale);
                let text = written(number, str::to_owned);
                assert_eq!(text, number.normalize().to_string());
            }
        }
    }

    #[test]
    fn short_and_long_numbers_are_read_alike() {
        for digits in [
            "0",
            "007",
            "999999999999999999",
            "1000000000000000000",
            "18446744073709551616",
        ] {
            for at in 0..digits.len() {
                let (whole, fraction) = digits.split_at(at);
                assert_eq!(units(whole, fraction), digits.parse().ok());
            }
        }
        assert_eq!(units(&"9".repeat(40), ""), None);
    }
}
