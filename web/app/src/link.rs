//! Links as pages write them: the one place that knows where a link leads when the
//! page is a part in a frame.

use leptos::prelude::*;
use said::language::Language;
use said::pages::{Address, Page, What};
use said::subject::Subject;
use solidarity_core::{Scenario, query::to_query};

/// Said to all that is drawn for a part in a frame. Where it is not said, links are
/// those of a whole page.
#[derive(Clone)]
struct Frame {
    /// The way to the page that the part belongs to, from which its links are written.
    whole: String,
    /// The part's own place on that page.
    anchor: String,
}

/// Draws for a part in a frame: links that leave it open outside, and start from the
/// page that it belongs to. `whole` is the way there, `anchor` the part's place on it.
pub fn in_frame<T>(whole: String, anchor: String, draw: impl FnOnce() -> T) -> T {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(Frame { whole, anchor });
        draw()
    })
}

/// The way from a page beside the story, or from a part, to a scenario in the balance
/// of the story about its state.
#[must_use]
pub fn story_with(from: What<'_>, language: Language, scenario: &Scenario) -> String {
    let subject = Subject::of(&scenario.member_state).unwrap_or_else(Subject::netherlands);
    let from = match from {
        What::Page(page) => Address::of_page(page, subject),
        What::Part(part) => Address::of_part(part),
    };
    let story = Address::of_page(Page::Story, subject);
    let way = from.way_to(language, story.path(language));
    [
        way.trim_start_matches("./"),
        "?",
        &to_query(scenario),
        "#balance",
    ]
    .concat()
}

/// A link.
pub struct Link {
    class: &'static str,
    address: String,
    current: Option<&'static str>,
    language: Option<&'static str>,
    label: Option<String>,
    leaves: bool,
}

impl Link {
    /// A link to an address, seen from the whole page.
    pub fn to(address: impl Into<String>) -> Self {
        Self {
            class: "nl-link",
            address: address.into(),
            current: None,
            language: None,
            label: None,
            leaves: false,
        }
    }

    /// With another class than that of the design system.
    #[must_use]
    pub fn class(self, class: &'static str) -> Self {
        Self { class, ..self }
    }

    /// Marks it as the link to what is shown, if it is.
    #[must_use]
    pub fn current(self, current: Option<&'static str>) -> Self {
        Self { current, ..self }
    }

    /// Leads to a page in a language, and is called so in that language.
    #[must_use]
    pub fn language(self, language: Language) -> Self {
        Self {
            language: Some(language.code()),
            ..self
        }
    }

    /// Is called so where it is not seen.
    #[must_use]
    pub fn label(self, label: String) -> Self {
        Self {
            label: Some(label),
            ..self
        }
    }

    /// Leaves a frame even where its address is the part's own place: the way to that
    /// place on the whole page.
    #[must_use]
    pub fn out_of_frame(self) -> Self {
        Self {
            leaves: true,
            ..self
        }
    }

    /// Draws it around its text.
    pub fn around(self, inside: impl IntoView + 'static) -> AnyView {
        let frame: Option<Frame> = use_context();
        let Way { address, target } = match frame {
            Some(frame) if self.leaves || !frame.has(&self.address) => frame.out(self.address),
            _ => Way {
                address: self.address,
                target: None,
            },
        };
        let rel = target.map(|_| "noopener");
        view! {
            <a
                target=target
                rel=rel
                class=self.class
                href=address
                hreflang=self.language
                lang=self.language
                aria-current=self.current
                aria-label=self.label
            >
                {inside}
            </a>
        }
        .into_any()
    }
}

/// Where a link leads.
struct Way {
    address: String,
    /// `None` if it opens where the reader is.
    target: Option<&'static str>,
}

impl Frame {
    /// Whether an address leads to the part's own place, which shows another scenario
    /// in the frame.
    fn has(&self, address: &str) -> bool {
        let place = address.split_once('#').map(|(_, place)| place);
        address.starts_with(['?', '#']) && place == Some(self.anchor.as_str())
    }

    /// The way out of the frame.
    fn out(&self, address: String) -> Way {
        let address = if address.contains("://") {
            address
        } else {
            [&self.whole, &*address].concat()
        };
        Way {
            address,
            target: Some("_blank"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;
    use said::pages::Part;

    fn frame(anchor: &str) -> Frame {
        Frame {
            whole: "../../".to_owned(),
            anchor: anchor.to_owned(),
        }
    }

    #[rstest]
    #[case::beside("landen/", "../../landen/")]
    #[case::above("../be/", "../../../be/")]
    #[case::scenario("?a=b#balance", "../../?a=b#balance")]
    #[case::source("#source-law", "../../#source-law")]
    #[case::elsewhere("https://example.org/", "https://example.org/")]
    fn a_link_that_leaves_a_frame_starts_from_the_whole_page(
        #[case] address: &str,
        #[case] way: &str,
    ) {
        let frame = frame("figure");
        assert!(!frame.has(address));
        assert_eq!(frame.out(address.to_owned()).address, way);
    }

    #[rstest]
    #[case::within("#balance")]
    #[case::scenario("?a=b#balance")]
    fn a_link_to_the_part_itself_stays(#[case] address: &str) {
        assert!(frame("balance").has(address));
    }

    #[rstest]
    #[case::page(What::Page(Page::Claims), Language::Nl, "NL", "../?")]
    #[case::english(What::Page(Page::Check), Language::En, "NL", "../../en/?")]
    #[case::other(What::Page(Page::Check), Language::Nl, "BE", "../be/?")]
    #[case::part(What::Part(Part::Figure), Language::Nl, "NL", "../../?")]
    fn a_scenario_is_shown_in_the_story_about_its_state(
        #[case] from: What<'_>,
        #[case] language: Language,
        #[case] state: &str,
        #[case] way: &str,
    ) {
        let mut scenario = said::cycle::first_view();
        scenario.member_state = state.to_owned();
        let address = story_with(from, language, &scenario);
        assert!(address.starts_with(way), "{address}");
        assert!(address.ends_with("#balance"), "{address}");
    }

    #[test]
    fn on_a_whole_page_links_open_where_the_reader_is() {
        let drawn = || Link::to("#a").around("b").to_html();
        let owner = Owner::new();
        assert!(!owner.with(drawn).contains("target"));
        let framed = || in_frame("../".to_owned(), "c".to_owned(), drawn);
        assert!(owner.with(framed).contains("href=\"../#a\""));
    }
}
