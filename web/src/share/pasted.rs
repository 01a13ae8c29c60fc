//! A link that somebody pasted.

use crate::cycle;
use crate::language::Language;
use crate::subject::Subject;
use crate::text;
use solidarity_core::{Cycle, Error, ErrorCode, Scenario, settle_in};

/// The scenario of a link to this site, or of a query alone.
///
/// # Errors
/// What is wrong with it, in words.
pub fn scenario(pasted: &str, language: Language) -> Result<Scenario, String> {
    read(pasted.trim()).map_err(|error| text::fault(&error, language))
}

fn read(pasted: &str) -> Result<Scenario, Error> {
    let before_fragment = pasted.split('#').next().unwrap_or_default();
    let (path, query) = match before_fragment.split_once('?') {
        Some(parts) => parts,
        None if before_fragment.contains("://") => (before_fragment, ""),
        None if before_fragment.contains('=') => ("", before_fragment),
        None => return Err(no_link(pasted)),
    };
    let scenario = cycle::opened(query, &subject(path))?;
    // What is shared can be worked out.
    let cycle = Cycle::find(&scenario.cycle)?;
    settle_in(&cycle, &scenario)?;
    Ok(scenario)
}

/// The code of the state that the page of a link is about.
fn subject(path: &str) -> String {
    let codes = path.split('/').filter(|part| part.len() == 2);
    let mut named = codes.filter_map(|code| Subject::of(&code.to_ascii_uppercase()));
    named.next_back().map_or_else(
        || cycle::first_view().member_state,
        |subject| subject.code().to_owned(),
    )
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
    use solidarity_core::to_query;

    #[rstest]
    #[case("https://a.nl/?forum=yes&pledged=7916#balance", "NL", true)]
    #[case("  ?forum=yes ", "NL", true)]
    #[case("forum=no", "NL", false)]
    #[case("https://a.nl/b/en/be/", "BE", false)]
    #[case("https://a.nl/2026-1/el/index.html?forum=yes", "EL", true)]
    #[case("https://a.nl/be/?state=MT&utm_source=x", "MT", false)]
    #[case("https://a.nl/en/", "NL", false)]
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
    #[case("forum=x", "‘x’ kan hier niet.", "‘x’ is not possible here.")]
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
