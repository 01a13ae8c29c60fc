//! A page without the signs that only hydration reads. Between texts, and where
//! a list ends, the build leaves an empty comment; the browser's program looks
//! for them in the places of [`crate::live`] and nowhere else.

/// What stands at such a place.
const SIGN: &str = "!";

/// Elements that have no end.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

/// The same page, without the empty comments outside the places of live parts.
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
        if tag == SIGN && depth == 0 {
            continue;
        }
        kept.extend(["<", tag, ">"]);
        if tag.starts_with('/') {
            depth = depth.saturating_sub(1);
        } else if !tag.starts_with(SIGN) && !VOID.contains(&name) && !tag.ends_with('/') {
            let is_live = tag.contains(" data-live=\"");
            depth += usize::from(depth > 0 || is_live);
        }
    }
    kept.push_str(rest);
    kept
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
    fn only_places_of_live_parts_keep_their_signs(#[case] html: &str, #[case] kept: &str) {
        assert_eq!(lean(html), kept);
    }

    #[test]
    fn a_page_without_live_parts_has_no_signs() {
        for page in crate::page::prerender() {
            let has_parts = page.body.contains(" data-live=\"");
            assert_eq!(page.body.contains("<!>"), has_parts, "{}", page.path());
        }
    }
}
