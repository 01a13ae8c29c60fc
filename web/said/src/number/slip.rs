//! What is wrong with a number that was typed.

use crate::language::Language;
use crate::texts::slip::slips;
use solidarity_core::said::Slip;

/// Says what is wrong with what was typed, and what to write instead.
///
/// ```
/// use said::language::Language;
/// use said::number::slip;
/// use solidarity_core::said::read_figure;
///
/// let slip = read_figure("40 euros and 3 cases", Language::En).unwrap_err();
/// assert!(!slip::text(slip, Language::En).is_empty());
/// ```
#[must_use]
pub fn text(slip: Slip, language: Language) -> &'static str {
    slips(language).of(slip)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_slip_says_something_of_its_own_in_both_languages() {
        for slip in Slip::ALL {
            assert_ne!(text(slip, Language::Nl), text(slip, Language::En));
            let alike =
                Slip::ALL.map(|other| text(other, Language::Nl) == text(slip, Language::Nl));
            assert_eq!(alike.into_iter().filter(|is_alike| *is_alike).count(), 1);
        }
    }
}
