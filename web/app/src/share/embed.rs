//! The codes with which a page of others shows a part.

use super::choice::Choice;
use super::cite::part_title;
use super::site::edition;
use said::fill::fill;
use said::pages::What;
use said::texts::sharing::words;

/// A frame: works without any script.
#[must_use]
pub fn iframe(choice: &Choice<'_>, root: &str) -> String {
    let part = choice.part();
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\"></iframe>",
        escaped(&choice.frame(root)),
        escaped(&title(choice)),
        part.record().height
    )
}

/// What a frame is called.
#[must_use]
pub fn title(choice: &Choice<'_>) -> String {
    let part = part_title(choice, choice.part());
    fill(words(choice.language).frame, &[&part])
}

/// An element of its own, which follows the height of what it shows.
pub fn element(choice: &Choice<'_>, root: &str) -> String {
    let words = words(choice.language);
    let edition = choice.is_frozen.then(|| edition().to_owned());
    let attributes = [
        ("part", Some(choice.part().name())),
        ("scenario", choice.told()),
        ("lang", Some(words.language_code.to_owned())),
        ("theme", choice.theme.name().map(str::to_owned)),
        ("edition", edition),
    ];
    let told = attributes.into_iter().filter_map(|(name, value)| {
        let value = escaped(&value?);
        Some(format!(" {name}=\"{value}\""))
    });
    format!(
        "<script src=\"{}embed.js\" async></script>\n<solidariteits-wijzer{}><a href=\"{}\">{}</a></solidariteits-wijzer>",
        escaped(root),
        told.collect::<String>(),
        // For readers without scripts.
        escaped(&choice.frame(root)),
        escaped(&title(choice))
    )
}

/// That a page cannot be embedded, and which part stands for it.
#[must_use]
pub fn note(choice: &Choice<'_>) -> String {
    match choice.what {
        What::Part(_) => String::new(),
        What::Page(_) => {
            let part = part_title(choice, choice.part());
            fill(words(choice.language).only_parts, &[&part])
        }
    }
}

/// As it may stand in an attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share::choice::{Claimed, Theme};
    use said::cycle;
    use said::language::Language::{En, Nl};
    use said::pages::{Page, Part};
    use solidarity_core::Scenario;

    const ROOT: &str = "https://a.nl/b/";

    #[test]
    fn the_first_choice_has_the_shortest_codes() {
        let choice = Choice::first(Nl);
        assert_eq!(
            iframe(&choice, ROOT),
            "<iframe src=\"https://a.nl/b/embed/balance/\" title=\"De balans: aandeel, betaling en overgenomen zaken – Solidariteitswijzer\" width=\"100%\" height=\"1500\" loading=\"lazy\"></iframe>"
        );
        assert_eq!(
            element(&choice, ROOT),
            "<script src=\"https://a.nl/b/embed.js\" async></script>\n<solidariteits-wijzer part=\"balance\" lang=\"nl\"><a href=\"https://a.nl/b/embed/balance/\">De balans: aandeel, betaling en overgenomen zaken – Solidariteitswijzer</a></solidariteits-wijzer>"
        );
        assert_eq!(
            choice.oembed(ROOT),
            "https://a.nl/b/embed/balance/oembed.json"
        );
        assert!(note(&choice).contains("De balans"));
    }

    #[test]
    fn codes_carry_the_whole_choice() {
        let choice = Choice {
            what: What::Part(Part::Figure),
            is_frozen: true,
            theme: Theme::Dark,
            tokens: "--a:b".to_owned(),
            scenario: Scenario {
                forum_reconvened: true,
                ..cycle::first_view()
            },
            ..Choice::first(En)
        };
        let query = "cycle=2026&amp;state=NL&amp;pool=21000&amp;eur=420000000&amp;pledged=9066&amp;forum=yes";
        let frame = iframe(&choice, ROOT);
        let address = format!(
            "\"https://a.nl/b/2026-1/en/embed/figure/?{query}&amp;theme=dark&amp;tokens=--a:b\""
        );
        assert!(frame.contains(&address), "{frame}");
        assert_eq!(
            element(&choice, ROOT).lines().last().unwrap_or_default(),
            format!(
                "<solidariteits-wijzer part=\"figure\" scenario=\"{query}\" lang=\"en\" theme=\"dark\" edition=\"2026-1\"><a href={address}>Check a figure – Solidariteitswijzer</a></solidariteits-wijzer>"
            )
        );
        assert_eq!(note(&choice), "");
    }

    #[test]
    fn a_claim_may_have_quotation_marks() {
        let choice = Choice {
            what: What::Part(Part::Claim("never-both")),
            claimed: Some(Claimed {
                claim: "\"Nee\" & <ja>".to_owned(),
                verdict: String::new(),
                answer: String::new(),
            }),
            ..Choice::first(Nl)
        };
        let frame = iframe(&choice, ROOT);
        assert!(
            frame.contains("title=\"&quot;Nee&quot; &amp; &lt;ja&gt; – "),
            "{frame}"
        );
        assert!(frame.contains("/embed/claim/never-both/\""), "{frame}");
    }

    #[test]
    fn every_page_has_a_part_that_stands_for_it() {
        let parts = [
            (Page::Countries, "/embed/countries/"),
            (Page::Dublin, "/embed/dublin/"),
            (Page::Timeline, "/embed/timeline/"),
        ];
        for (page, address) in parts {
            let choice = Choice {
                what: What::Page(page),
                ..Choice::first(Nl)
            };
            assert!(iframe(&choice, ROOT).contains(address));
        }
    }
}
