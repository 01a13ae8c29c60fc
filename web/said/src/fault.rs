//! What is wrong with a scenario, or with the link that describes it, in words.

use crate::fill::fill;
use crate::language::Language;
use crate::texts::moving::{Words, words};
use solidarity_core::{
    Error, ErrorCode,
    query::{Takes, takes},
};

/// Says what is wrong with a scenario, or with the link that describes it.
///
/// ```
/// use said::{cycle, fault::fault, language::Language};
///
/// let error = cycle::opened("state=XX", "NL").unwrap_err();
/// assert_eq!(fault(&error, Language::En), "XX is not a member state.");
/// ```
#[must_use]
pub fn fault(error: &Error, language: Language) -> String {
    let words = words(language);
    let Error {
        code,
        field,
        given,
        allowed,
    } = error;
    if let Some(taken) = takes(field).filter(|_| given.is_empty()) {
        return fill(words.fault_no_value, &[field, &in_words(taken, words)]);
    }
    match code {
        ErrorCode::UnknownCycle => fill(words.fault_cycle, &[given]),
        ErrorCode::UnknownMemberState => fill(words.fault_state, &[given]),
        ErrorCode::NotBound => words.fault_not_bound.to_owned(),
        ErrorCode::EmptyPool => words.fault_pool.to_owned(),
        ErrorCode::ShareOutOfRange => words.fault_share.to_owned(),
        ErrorCode::PledgeExceedsFairShare => words.fault_pledge.to_owned(),
        ErrorCode::DeductionExceedsFairShare => words.fault_deduction.to_owned(),
        ErrorCode::InvalidScenario => match takes(field) {
            Some(taken) => {
                let allowed = in_words(taken, words);
                fill(words.fault_value, &[field, given, &allowed])
            }
            None => fill(words.fault_invalid, &[given]),
        },
        ErrorCode::UnknownName => fill(words.fault_name, &[given, allowed]),
        ErrorCode::GivenTwice => fill(words.fault_twice, &[field, given]),
        ErrorCode::Overflow => words.fault_too_large.to_owned(),
        // The list of codes may grow in the core.
        _ => fill(words.fault_invalid, &[given]),
    }
}

/// The values that a name in a link takes, in words.
fn in_words(taken: Takes, words: &Words) -> String {
    let of_words = |ids: &[&str]| {
        let quoted: Vec<_> = ids.iter().map(|id| ["‘", id, "’"].concat()).collect();
        quoted.join(&[" ", words.or, " "].concat())
    };
    match taken {
        Takes::Cycle => words.takes_cycle.to_owned(),
        Takes::Version => words.takes_version.to_owned(),
        Takes::MemberState => words.takes_state.to_owned(),
        Takes::Cases => words.takes_cases.to_owned(),
        Takes::Decimal => words.takes_decimal.to_owned(),
        Takes::YesNo => of_words(&["yes", "no"]),
        Takes::Reading(place) => of_words(place.answers),
    }
}

/// What is said where the part that reads could not be fetched.
#[must_use]
pub fn not_fetched(language: Language) -> &'static str {
    words(language).not_fetched
}

/// Says that the scenario of an address was not taken over, and why.
#[must_use]
pub fn address_fault(fault: &str, language: Language) -> String {
    fill(words(language).fault_address, &[fault])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cycle;
    use Language::{En, Nl};
    use rstest::rstest;

    #[rstest]
    #[case(
        "?forum=x",
        "Bij ‘forum’ staat ‘x’, maar daar hoort ‘yes’ of ‘no’.",
        "‘forum’ is given as ‘x’, but it takes ‘yes’ or ‘no’."
    )]
    #[case(
        "?pledged=22k",
        "Bij ‘pledged’ staat ‘22k’, maar daar hoort een heel getal, bijvoorbeeld 12600.",
        "‘pledged’ is given as ‘22k’, but it takes a whole number, for example 12600."
    )]
    #[case(
        "?eur=420,000",
        "Bij ‘eur’ staat ‘420,000’, maar daar hoort een getal met een punt voor de decimalen, \
         bijvoorbeeld 5.5.",
        "‘eur’ is given as ‘420,000’, but it takes a number with a point for its decimals, \
         for example 5.5."
    )]
    #[case(
        "?volume=",
        "Bij ‘volume’ staat niets, maar daar hoort ‘fill’ of ‘upTo’.",
        "‘volume’ has no value, but it takes ‘fill’ or ‘upTo’."
    )]
    #[case(
        "?pledgd=1",
        "In de link staat ‘pledgd’, maar die naam bestaat hier niet. Waarschijnlijk is ‘pledged’ \
         bedoeld.",
        "The link has ‘pledgd’, a name that does not exist here. It probably means ‘pledged’."
    )]
    #[case(
        "?pledged=1&pledged=2",
        "In de link staat ‘pledged’ meer dan één keer, met verschillende waarden: 1, 2. Laat er \
         één staan.",
        "The link has ‘pledged’ more than once, with different values: 1, 2. Keep only one of them."
    )]
    #[case(
        "?state=%00",
        "Bij ‘state’ staat niets, maar daar hoort een lidstaat in twee letters, bijvoorbeeld NL.",
        "‘state’ has no value, but it takes a member state in two letters, for example NL."
    )]
    #[case("?state=XX", "XX is geen lidstaat.", "XX is not a member state.")]
    fn what_is_wrong_with_a_link_is_said(
        #[case] link: &str,
        #[case] dutch: &str,
        #[case] english: &str,
    ) {
        for (language, said) in [(Nl, dutch), (En, english)] {
            let fault = cycle::opened(link, "NL").map_err(|error| fault(&error, language));
            assert_eq!(fault, Err(said.to_owned()));
        }
    }
}
