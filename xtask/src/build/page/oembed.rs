//! The oEmbed answers (<https://oembed.com>): of each part that others may show,
//! a file that says how to. A page that is pasted into an editor is found by the
//! link in its head (see [`super::head`]).

use serde_json::{Value, json};

use super::head::escaped;
use super::pages::Page;
use super::previews;
use crate::base::files::Files;

/// How wide a frame is unless its page makes it wider or narrower, in CSS
/// pixels.
const WIDTH: u16 = 640;

/// How long an answer may be kept, in seconds: a day.
const KEPT: u32 = 86_400;

/// Where the answer of a page is written.
pub fn file(page: &Page) -> String {
    format!("{}oembed.json", page.path())
}

/// The answers of all pages that have one, for a site at `address`; the pages
/// stand in a folder of it.
pub fn answers<'a>(
    pages: impl IntoIterator<Item = &'a Page>,
    address: &str,
    folder: &str,
) -> Files {
    let answers = pages.into_iter().filter_map(|page| {
        let answer = answer(page, address, folder, page.oembed?);
        let path = format!("{folder}{}", file(page));
        Some((path.into(), answer.to_string().into_bytes()))
    });
    answers.collect()
}

/// What an editor is told of a page that stands in a frame so high.
fn answer(page: &Page, address: &str, folder: &str, height: u16) -> Value {
    let title = &page.preview.title;
    let (source, shown) = (format!("{address}{folder}{}", page.path()), escaped(title));
    json!({
        "version": "1.0",
        "type": "rich",
        "provider_name": page.preview.site,
        "provider_url": address,
        "title": title,
        "html": format!(
            "<iframe src=\"{source}\" title=\"{shown}\" width=\"{WIDTH}\" height=\"{height}\"></iframe>"
        ),
        "width": WIDTH,
        "height": height,
        "thumbnail_url": format!("{address}{folder}{}", page.picture()),
        "thumbnail_width": previews::WIDTH,
        "thumbnail_height": previews::HEIGHT,
        "cache_age": KEPT,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::page::pages::{Preview, Styles};

    fn part(oembed: Option<u16>) -> Page {
        Page {
            language: "en".to_owned(),
            paths: ["embed/saldo/", "en/embed/balance/"].map(str::to_owned),
            styles: Styles::Story,
            opens: None,
            subject: "NL".to_owned(),
            title: "Long".to_owned(),
            description: String::new(),
            body: "body".to_owned(),
            frozen: String::new(),
            oembed,
            preview: Preview {
                site: "Site".to_owned(),
                title: "\"Yes\" & no".to_owned(),
                alt: String::new(),
                drawn: Value::Null,
            },
        }
    }

    #[test]
    fn an_answer_says_how_to_show_a_part() {
        let answer = answer(&part(None), "https://example.org/a/", "", 480);
        let expected = [
            ("version", json!("1.0")),
            ("type", json!("rich")),
            ("provider_name", json!("Site")),
            ("provider_url", json!("https://example.org/a/")),
            ("title", json!("\"Yes\" & no")),
            ("width", json!(640)),
            ("height", json!(480)),
            (
                "html",
                json!(
                    "<iframe src=\"https://example.org/a/en/embed/balance/\" \
                     title=\"&quot;Yes&quot; &amp; no\" width=\"640\" height=\"480\"></iframe>"
                ),
            ),
            (
                "thumbnail_url",
                json!("https://example.org/a/en/embed/balance/preview.png"),
            ),
            ("thumbnail_width", json!(1_200)),
            ("thumbnail_height", json!(630)),
            ("cache_age", json!(86_400)),
        ];
        for (key, value) in &expected {
            assert_eq!(answer.get(key), Some(value), "{key}");
        }
        assert_eq!(answer.as_object().map(serde_json::Map::len), Some(12));
    }

    #[test]
    fn only_parts_have_an_answer() {
        let pages = [part(None), part(Some(480))];
        let answers = answers(&pages, "https://example.org/", "");
        let names: Vec<_> = answers.keys().filter_map(|path| path.to_str()).collect();
        assert_eq!(names, ["en/embed/balance/oembed.json"]);
    }

    #[test]
    fn only_parts_lead_to_an_answer() {
        let leads = |page| {
            crate::build::page::head::tags(&page, "https://example.org/", "").contains(
                "<link rel=\"alternate\" type=\"application/json+oembed\" \
                 href=\"https://example.org/en/embed/balance/oembed.json\">",
            )
        };
        assert!(leads(part(Some(480))) && !leads(part(None)));
    }
}
