//! What a picture says is what its page says.

use super::{Preview, of_claim};
use crate::read::{pages, stories, text};
use said::language::Language;
use said::subject::Subject;
use solidarity_core::Choice;
use solidarity_core::claims;

/// The heading of a page.
fn heading(body: &str) -> &str {
    let rest = body
        .split_once("<h1")
        .and_then(|(_, rest)| rest.split_once('>'));
    let heading = rest.and_then(|(_, rest)| rest.split_once("</h1>"));
    heading.map_or("", |(heading, _)| heading)
}

/// What must be a number on the page: the figures, and the parts without their
/// unit.
fn numbers(preview: &Preview) -> impl Iterator<Item = &str> {
    let parts = preview.bars.iter().flat_map(|bar| &bar.parts);
    let parts = parts.map(|part| part.shown.split(' ').next().unwrap_or_default());
    let figures = preview.figures.iter().map(|figure| figure.shown.as_str());
    parts.chain(figures)
}

#[test]
fn every_picture_has_the_title_of_its_page() {
    for page in pages() {
        let title = page.preview.title.trim_matches(['‘', '’']);
        assert_eq!(title, heading(&page.body), "{}", page.path());
        let name = page.preview.kicker;
        assert!(page.body.contains(&format!(">{name}")), "{}", page.path());
    }
}

#[test]
fn every_number_of_a_picture_stands_on_its_page() {
    for page in pages() {
        let text = text(&page.body);
        // A form, a list of claims, and a part that is a table, have none that stands out.
        let has = numbers(&page.preview).next().is_some();
        let is_story_or_view = page.opens.is_none() || page.styles == "views";
        let must_have = page.oembed.is_none() && is_story_or_view;
        assert!(has || !must_have, "{}", page.path());
        for number in numbers(&page.preview) {
            assert!(text.contains(number), "{}: {number}", page.path());
        }
    }
}

#[test]
fn the_picture_of_a_story_gives_its_whole_answer() {
    for page in stories() {
        let line = page.body.split_once("class=\"line\">");
        let line = line.map(|(_, rest)| text(rest));
        let gives = line.is_some_and(|line| line.starts_with(&page.preview.sentence));
        assert!(gives, "{}", page.path());
    }
}

#[test]
fn every_bar_is_the_whole_fair_share() {
    for page in stories() {
        let share = Subject::of(page.subject).and_then(|subject| {
            let settled = super::example(subject, "base")?;
            Some(settled.settlement.fair_share.cases.get())
        });
        let bars = &page.preview.bars;
        for bar in bars {
            let sum = bar.parts.iter().map(|part| part.cases).sum();
            assert_eq!(Some(sum), share, "{}: {}", page.path(), bar.label);
        }
        // A second one where cases are asked, and only there.
        let contributes = Subject::of(page.subject).map(|subject| subject.state().contributes());
        assert_eq!(Some(bars.len() == 2), contributes, "{}", page.path());
        let forms = bars
            .iter()
            .map(|bar| bar.parts.iter().map(|part| part.form));
        let forms: Vec<Vec<_>> = forms.map(Iterator::collect).collect();
        let first = match Subject::of(page.subject).map(Subject::state) {
            Some(state) if state.chose(Choice::Relocation) => vec!["relocations"],
            Some(state) if state.choices == [Choice::Alternative] => vec!["measures"],
            Some(state) if state.chose(Choice::Alternative) => vec!["money", "measures"],
            _ => vec!["money"],
        };
        let expected = [first, vec!["taken"]];
        assert!(expected.starts_with(&forms), "{}: {forms:?}", page.path());
    }
}

#[test]
fn the_picture_of_a_claim_says_what_the_page_says_of_it() {
    for (language, path) in [(Language::Nl, "klopt-het/"), (Language::En, "en/claims/")] {
        let page = pages().iter().find(|page| page.path() == path);
        let body = page.map_or("", |page| page.body.as_str());
        for claim in claims::claims(language) {
            let preview = of_claim(&claim, language);
            let start = format!("id=\"claim-{}\"", claim.id);
            let article = body.split_once(start.as_str()).map(|(_, rest)| rest);
            let article = article.and_then(|rest| rest.split_once("</article>"));
            let article = article.map_or("", |(article, _)| article);
            let told = text(article);
            let title = preview.title.trim_matches(['‘', '’']);
            let figures = preview.figures.iter().map(|figure| figure.shown.as_str());
            assert_eq!(preview.figures.len(), 1, "{}", claim.id);
            for said in [title, &preview.sentence].into_iter().chain(figures) {
                assert!(told.contains(said), "{}: {said}", claim.id);
            }
            let verdict = preview.verdict.map(|verdict| {
                format!(
                    "data-verdict=\"{}\" class=\"verdict\">{}<",
                    verdict.mark, verdict.words
                )
            });
            assert!(
                verdict.is_some_and(|verdict| article.contains(&verdict)),
                "{}",
                claim.id
            );
        }
    }
}

#[test]
fn who_does_not_see_the_picture_reads_its_figures() {
    for page in pages() {
        for number in numbers(&page.preview) {
            assert!(page.preview.alt.contains(number), "{}", page.path());
        }
        assert!(page.preview.alt.starts_with(&page.preview.title));
        assert!(
            !page.preview.alt.contains(['{', '…', '<']),
            "{}",
            page.preview.alt
        );
    }
}
