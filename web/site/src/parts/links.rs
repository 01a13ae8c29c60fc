//! Where the links of a part lead: out of the frame, and as from the page that the
//! part belongs to.

/// How a link begins, in the pages as they are written.
const LINK: &str = "<a ";
const ADDRESS: &str = "href=\"";

/// The HTML of a part in which every link that leaves it opens outside.
///
/// `whole` is the way to the page that it is a part of, from which its links were
/// written. A link to another scenario stays where the part itself can show it.
pub fn outside(html: &str, whole: &str, shows_scenarios: bool) -> String {
    let mut pieces = html.split(LINK);
    let mut told = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        told.push_str(LINK);
        let link = piece.split_once(ADDRESS).and_then(|(before, rest)| {
            let (address, after) = rest.split_once('"')?;
            Some((before, address, after))
        });
        // A link without an address, or whose address a program sets.
        let Some((before, address, after)) = link.filter(|(before, ..)| !before.contains('>'))
        else {
            told.push_str(piece);
            continue;
        };
        let stays = match address.split_at_checked(1) {
            Some(("#", id)) => html.contains(&format!("id=\"{id}\"")),
            Some(("?", _)) => shows_scenarios,
            _ => false,
        };
        let way = if stays || address.contains("://") {
            ""
        } else {
            whole
        };
        let target = if stays {
            ""
        } else {
            "target=\"_blank\" rel=\"noopener\" "
        };
        told.extend([target, before, ADDRESS, way, address, "\"", after]);
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case::beside("landen/", "../../landen/")]
    #[case::above("../be/", "../../../be/")]
    #[case::scenario("?a=b#balance", "../../?a=b#balance")]
    #[case::source("#source-law", "../../#source-law")]
    #[case::elsewhere("https://example.org/", "https://example.org/")]
    fn a_link_that_leaves_opens_outside(#[case] address: &str, #[case] led: &str) {
        let html = format!("<p id=\"here\"><a class=\"x\" href=\"{address}\">y</a></p>");
        let expected = format!(
            "<p id=\"here\"><a target=\"_blank\" rel=\"noopener\" class=\"x\" href=\"{led}\">y</a></p>"
        );
        assert_eq!(outside(&html, "../../", false), expected);
    }

    #[rstest]
    #[case::within("#here", false)]
    #[case::scenario("?a=b#balance", true)]
    fn a_link_that_stays_is_left_alone(#[case] address: &str, #[case] shows_scenarios: bool) {
        let html = format!("<p id=\"here\"><a class=\"x\" href=\"{address}\">y</a></p>");
        assert_eq!(outside(&html, "../../", shows_scenarios), html);
    }

    #[test]
    fn what_is_no_link_is_left_alone() {
        for html in ["", "<p>a</p>", "<a class=\"x\">y</a><p href=\"z\"></p>"] {
            assert_eq!(outside(html, "../", true), html);
        }
    }
}
