//! A page without what a browser does not need.
//!
//! - Signs that only hydration reads. Between texts, and where a list ends, the
//!   build leaves an empty comment; nothing of this site is hydrated.
//! - Ends of elements that the next tag ends anyhow. HTML names those that may be
//!   left out ("optional tags"); the page that is read is the same.

/// What stands at such a place.
const SIGN: &str = "!";

/// Ends that may be left out, and before which tags.
const IMPLIED: [(&str, &[&str]); 7] = [
    ("/li", &["li", "/ul", "/ol"]),
    ("/td", &["td", "th", "/tr"]),
    ("/th", &["td", "th", "/tr"]),
    ("/tr", &["tr", "/tbody", "/thead"]),
    ("/dt", &["dt", "dd"]),
    ("/dd", &["dt", "dd", "/dl"]),
    (
        "/p",
        &[
            "p", "ul", "ol", "dl", "h2", "h3", "h4", "div", "table", "details", "section",
            "article", "/div", "/section", "/article", "/details", "/header", "/li", "/dd",
        ],
    ),
];

/// The same page, shorter.
pub fn lean(html: &str) -> String {
    let mut kept = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        kept.push_str(text);
        let (tag, after) = after.split_at(end(after));
        rest = after.strip_prefix('>').unwrap_or(after);
        if tag == SIGN || is_implied(tag, rest) {
            continue;
        }
        kept.extend(["<", tag, ">"]);
    }
    kept.push_str(rest);
    kept
}

/// Whether an end may be left out before what follows.
fn is_implied(tag: &str, rest: &str) -> bool {
    // Signs between the two go as well.
    let next = rest.trim_start_matches("<!>");
    let next = next.strip_prefix('<').unwrap_or_default();
    let next = next.split([' ', '>']).next().unwrap_or_default();
    let ended = IMPLIED.iter().find(|(end, _)| *end == tag);
    ended.is_some_and(|(_, before)| before.contains(&next))
}

/// Where a tag ends: at the first `>` that is in no attribute.
fn end(tag: &str) -> usize {
    let mut is_quoted = false;
    let end = tag.char_indices().find(|(_, sign)| {
        is_quoted ^= *sign == '"';
        *sign == '>' && !is_quoted
    });
    end.map_or(tag.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::lean;
    use rstest::rstest;

    #[rstest]
    #[case("a<!>b", "ab")]
    #[case("<p>a<!>b<!></p><!>", "<p>ab</p>")]
    #[case("<p>a<!><b>b<!></b><br><!></p><!>c", "<p>a<b>b</b><br></p>c")]
    #[case("<p title=\"a>b<!>\">c<!></p>", "<p title=\"a>b<!>\">c</p>")]
    #[case("<!-- words --><!>", "<!-- words -->")]
    // Ends that the next tag implies, but for those before a text or a sign.
    #[case("<ul><li>a</li><!><li>b</li></ul>", "<ul><li>a<li>b</ul>")]
    #[case("<p>a</p><p>b</p>c", "<p>a<p>b</p>c")]
    #[case(
        "<tr><th>a</th><td>b</td></tr><tr></tr></tbody>",
        "<tr><th>a<td>b<tr></tbody>"
    )]
    fn only_what_a_browser_needs_is_kept(#[case] html: &str, #[case] kept: &str) {
        assert_eq!(lean(html), kept);
    }

    #[test]
    fn no_page_has_signs_of_hydration() {
        for page in crate::list::prerender() {
            assert!(!page.body.contains("<!>"), "{}", page.path());
        }
    }
}
