//! A link that somebody pasted.

use said::cycle;
use said::fault;
use said::language::Language;
use solidarity_core::{Cycle, Error, ErrorCode, Scenario, settle_in};

/// The scenario of a link to this site, of the code of a page that shows it, or of a
/// query alone.
///
/// # Errors
/// What is wrong with it, in words.
pub fn scenario(pasted: &str, language: Language) -> Result<Scenario, String> {
    read(pasted.trim()).map_err(|error| fault::fault(&error, language))
}

fn read(pasted: &str) -> Result<Scenario, Error> {
    // A word alone is no link, though it could be a name without a value.
    if !["?", "=", "://"].iter().any(|sign| pasted.contains(sign)) {
        return Err(no_link(pasted));
    }
    let scenario = cycle::opened(pasted, &cycle::first_view().member_state)?;
    // What is shared can be worked out.
    let cycle = Cycle::find(&scenario.cycle)?;
    settle_in(&cycle, &scenario)?;
    Ok(scenario)
}

/// Something that is no link at all.
fn no_link(pasted: &str) -> Error {
    let shown: String = pasted.chars().take(60).collect();
    Error {
        code: ErrorCode::InvalidScenario,
        field: "link".to_owned(),
        given: shown,
        allowed: "a link to this site".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{En, Nl};
    use rstest::rstest;
    use solidarity_core::query::to_query;

    #[rstest]
    #[case("https://a.nl/?forum=yes&pledged=7916#balance", "NL", true)]
    #[case("  ?forum=yes ", "NL", true)]
    #[case("forum=no", "NL", false)]
    #[case("https://a.nl/b/en/be/", "BE", false)]
    #[case("https://a.nl/2026-1/el/index.html?forum=yes", "EL", true)]
    #[case("https://a.nl/be/?state=MT&utm_source=x", "MT", false)]
    #[case("https://a.nl/en/", "NL", false)]
    #[case("https://a.nl/?pledged=22000&amp;forum=yes", "NL", true)]
    #[case("Zie <https://a.nl/be/?FORUM=yes>.", "BE", true)]
    #[case(
        "<iframe src=\"https://a.nl/embed/balance/?state=BE&amp;forum=yes\" title=\"a\"></iframe>",
        "BE",
        true
    )]
    fn reads(#[case] pasted: &str, #[case] state: &str, #[case] forum: bool) {
        let read = scenario(pasted, Nl);
        let read = read.map(|read| (read.member_state, read.forum_reconvened));
        assert_eq!(read, Ok((state.to_owned(), forum)));
    }

    #[test]
    fn a_link_of_this_page_comes_back_the_same() {
        let moved = Scenario {
            forum_reconvened: true,
            member_state: "MT".to_owned(),
            ..cycle::first_view()
        };
        let link = ["https://a.nl/mt/?", &to_query(&moved)].concat();
        assert_eq!(scenario(&link, Nl), Ok(moved));
    }

    #[rstest]
    #[case("", "‘’ kan hier niet.", "‘’ is not possible here.")]
    #[case("hello", "‘hello’ kan hier niet.", "‘hello’ is not possible here.")]
    #[case(
        "forum=x",
        "Bij ‘forum’ staat ‘x’, maar daar hoort ‘yes’ of ‘no’.",
        "‘forum’ is given as ‘x’, but it takes ‘yes’ or ‘no’."
    )]
    #[case("?state=XX", "XX is geen lidstaat.", "XX is not a member state.")]
    #[case(
        "?state=DK",
        "De verordening geldt niet voor Denemarken.",
        "The regulation does not apply to Denmark."
    )]
    #[case(
        "?pool=0",
        "De pool moet groter zijn dan 0.",
        "The pool must be larger than 0."
    )]
    #[case(
        "?deduction=2000",
        "De korting is groter dan het eerlijk aandeel.",
        "The deduction is more than the fair share."
    )]
    fn says_what_is_wrong(#[case] pasted: &str, #[case] dutch: &str, #[case] english: &str) {
        assert_eq!(scenario(pasted, Nl), Err(dutch.to_owned()));
        assert_eq!(scenario(pasted, En), Err(english.to_owned()));
    }
}
