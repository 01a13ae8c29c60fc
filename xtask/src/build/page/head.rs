//! What a page says of itself to those that show its link: Open Graph, which
//! other formats fall back on, and the way to its oEmbed answer.
//!
//! Every byte of it comes with the first view, so it says nothing twice: the
//! description is that of search engines (index.html), and the size of the
//! picture is in the picture.

use super::oembed;
use super::pages::Page;

/// The tags of a page, one a line, for a site at `address`; the page stands in a
/// folder of it.
pub fn tags(page: &Page, address: &str, folder: &str) -> String {
    let here = format!("{address}{folder}{}", page.path());
    let picture = format!("{address}{folder}{}", page.picture());
    let locale = match page.language.as_str() {
        "en" => "en_GB",
        _ => "nl_NL",
    };
    let said = [
        ("type", "website"),
        ("locale", locale),
        ("site_name", &escaped(&page.preview.site)),
        ("title", &escaped(&page.preview.title)),
        ("url", &here),
        ("image", &picture),
        ("image:alt", &escaped(&page.preview.alt)),
    ];
    let said = said.map(|(key, said)| format!("<meta property=\"og:{key}\" content=\"{said}\">\n"));
    let frame = page.oembed.map(|_| {
        let answer = oembed::file(page);
        format!(
            "\n<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}{folder}{answer}\">"
        )
    });
    [
        &format!("<link rel=\"canonical\" href=\"{here}\">\n"),
        said.concat().as_str(),
        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
        frame.as_deref().unwrap_or_default(),
    ]
    .concat()
}

/// A text within an attribute or an element.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}
