//! A page without what a browser does not need.
//!
//! - Signs that only hydration reads. Between texts, and where a list ends, the
//!   build leaves an empty comment; the browser's program looks for them in the
//!   places of [`app::live`] and nowhere else.
//! - Ends of elements that the next tag ends anyhow. HTML names those that may be
//!   left out ("optional tags"); the page that is read is the same.

/// What stands at such a place.
const SIGN: &str = "!";

/// Elements that have no end.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

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
    // How many elements are open, from that of a live part on.
    let mut depth = 0_usize;
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        kept.push_str(text);
        let (tag, after) = after.split_at(end(after));
        rest = after.strip_prefix('>').unwrap_or(after);
        let name = tag.split([' ', '/']).next().unwrap_or_default();
        let is_end = tag.starts_with('/');
        depth = depth.saturating_sub(usize::from(is_end));
        let is_sign = tag == SIGN && depth == 0;
        if is_sign || (is_end && is_implied(tag, rest, depth > 0)) {
            continue;
        }
        kept.extend(["<", tag, ">"]);
        let has_end = !VOID.contains(&name) && !tag.ends_with('/');
        if has_end && !is_end && !tag.starts_with(SIGN) {
            let is_live = tag.contains(" data-live=\"");
            depth += usize::from(depth > 0 || is_live);
        }
    }
    kept.push_str(rest);
    kept
}

/// Whether an end may be left out before what follows.
fn is_implied(tag: &str, rest: &str, is_live: bool) -> bool {
    // Signs between the two go, but in a live part.
    let next = if is_live {
        rest
    } else {
        rest.trim_start_matches("<!>")
    };
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
    // The one after the place goes, those inside stay, however deep.
    #[case(
        "<p data-live=\"x\">a<!><b>b<!></b><br><!></p><!>c",
        "<p data-live=\"x\">a<!><b>b<!></b><br><!></p>c"
    )]
    #[case(
        "<g data-live=\"x\"><path d=\"M0\"/><!></g><!>",
        "<g data-live=\"x\"><path d=\"M0\"/><!></g>"
    )]
    #[case("<p title=\"a>b<!>\">c<!></p>", "<p title=\"a>b<!>\">c</p>")]
    #[case("<!-- words --><!>", "<!-- words -->")]
    // Ends that the next tag implies, but for those before a text or a sign.
    #[case("<ul><li>a</li><!><li>b</li></ul>", "<ul><li>a<li>b</ul>")]
    #[case("<p>a</p><p>b</p>c", "<p>a<p>b</p>c")]
    #[case(
        "<tr><th>a</th><td>b</td></tr><tr></tr></tbody>",
        "<tr><th>a<td>b<tr></tbody>"
    )]
    #[case(
        "<ul data-live=\"x\"><li>a</li><!></ul>",
        "<ul data-live=\"x\"><li>a</li><!></ul>"
    )]
    fn only_what_a_browser_needs_is_kept(#[case] html: &str, #[case] kept: &str) {
        assert_eq!(lean(html), kept);
    }

    #[test]
    fn a_page_without_live_parts_has_no_signs() {
        for page in crate::list::prerender() {
            let has_parts = page.body.contains(" data-live=\"");
            assert_eq!(page.body.contains("<!>"), has_parts, "{}", page.path());
        }
    }
}
