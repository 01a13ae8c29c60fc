//! Products and quotients of whole numbers that may be long and mostly are not.
//!
//! WebAssembly has no 128-bit numbers: each operation on them is a call, and a
//! checked product is several. Nearly all numbers here fit in 32 or 64 bits,
//! and bulk work spends its time with them.

/// The product. Returns `None` if it is too large.
#[inline]
pub(crate) fn product(one: u128, other: u128) -> Option<u128> {
    match (u32::try_from(one), u32::try_from(other)) {
        (Ok(one), Ok(other)) => Some((u64::from(one) * u64::from(other)).into()),
        _ => long_product(one, other),
    }
}

fn long_product(one: u128, other: u128) -> Option<u128> {
    match (u64::try_from(one), u64::try_from(other)) {
        (Ok(one), Ok(other)) => Some(u128::from(one) * u128::from(other)),
        _ => one.checked_mul(other),
    }
}

/// The quotient and the remainder. Returns `None` for a division by 0.
#[inline]
pub(crate) fn divide(above: u128, below: u128) -> Option<(u128, u128)> {
    if below == 1 {
        Some((above, 0))
    } else {
        long_divide(above, below)
    }
}

fn long_divide(above: u128, below: u128) -> Option<(u128, u128)> {
    if let (Ok(above), Ok(below)) = (u64::try_from(above), u64::try_from(below)) {
        let quotient = above.checked_div(below)?;
        return Some((quotient.into(), (above - quotient * below).into()));
    }
    let quotient = above.checked_div(below)?;
    Some((quotient, above - quotient * below))
}

/// The quotient, rounded up. Returns `None` for a division by 0.
pub(crate) fn divide_rounded_up(above: u128, below: u128) -> Option<u128> {
    let (quotient, rest) = divide(above, below)?;
    quotient.checked_add(u128::from(rest != 0))
}

/// A product in two halves, the higher first.
pub(crate) fn wide_product(one: u128, other: u128) -> (u128, u128) {
    const LOW: u128 = u64::MAX as u128;
    let (one, other) = ((one >> 64, one & LOW), (other >> 64, other & LOW));
    let low = one.1 * other.1;
    let middle = one.0 * other.1 + (low >> 64);
    let rest = one.1 * other.0 + (middle & LOW);
    let high = one.0 * other.0 + (middle >> 64) + (rest >> 64);
    (high, (rest << 64) | (low & LOW))
}

/// Ten to a power. Returns `None` if it is too large.
pub(crate) fn ten_to(power: u32) -> Option<u128> {
    if power < 20 {
        Some(10_u64.pow(power).into())
    } else {
        10_u128.checked_pow(power)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_and_long_numbers_give_the_same() {
        let numbers = [0, 1, 7, 1 << 31, 1 << 33, (1 << 63) + 9, 1 << 64, 3 << 70];
        for one in numbers {
            for other in numbers {
                assert_eq!(product(one, other), one.checked_mul(other));
                let quotient = one.checked_div(other).zip(one.checked_rem(other));
                assert_eq!(divide(one, other), quotient);
                let up = (other != 0).then(|| one.div_ceil(other));
                assert_eq!(divide_rounded_up(one, other), up);
            }
        }
    }

    #[test]
    fn wide_products_are_exact() {
        assert_eq!(wide_product(3, 5), (0, 15));
        assert_eq!(wide_product(1 << 100, 1 << 100), (1 << 72, 0));
        assert_eq!(wide_product(u128::MAX, u128::MAX), (u128::MAX - 1, 1));
        assert_eq!(wide_product(u128::MAX, 2), (1, u128::MAX - 1));
    }

    #[test]
    fn powers_of_ten() {
        for power in 0..=39 {
            assert_eq!(ten_to(power), 10_u128.checked_pow(power));
        }
    }
}
