//! What is shown of a page where somebody shares its link: the words of a
//! picture that the build draws (xtask/src/build/page/previews.rs), and of the tags in the
//! page's head. All of it stands on the page itself.

mod picture;
#[cfg(test)]
mod tests;

pub use picture::Preview;

use crate::draw::facts::{Example, example};
use crate::draw::named::Pledges;
use crate::draw::teller::Teller;
use app::claim;
use app::picture::{Form, cases_of};
use leptos::prelude::WithValue;
use picture::{Bar, Figure, Part, Verdict, bare};
use said::cycle;
use said::fill::fill;
use said::language::Language;
use said::number::{self, Amount};
use said::pages::Page;
use said::texts::frame::Titles;
use said::texts::preview::{Words, words};
use solidarity_core::Cases;
use solidarity_core::claims::Claim;

/// Of the story about a member state: its fair share as the first view shows it,
/// and in the example of a reconvened Forum where one is asked of it.
pub fn of_story(teller: Teller) -> Preview {
    let answer = &teller.story.answer;
    let words = words(teller.language);
    let pledged = Pledges::AsChosen.relocations().unwrap_or_default();
    let with = number::cases(pledged, teller.language);
    let scenarios = [
        ("base", teller.words(words.first_view)),
        ("reconvened", fill(words.reconvened, &[&with])),
    ];
    // Of whom no cases are asked, there is nothing more to show.
    let shown = if teller.subject.state().contributes() {
        2
    } else {
        1
    };
    let settled = scenarios
        .into_iter()
        .take(shown)
        .filter_map(|(name, label)| {
            let settled = example(teller.subject, name)?;
            Some((bar(&settled, label, teller.language), settled))
        });
    let (bars, settled): (Vec<_>, Vec<_>) = settled.unzip();
    let share = settled
        .first()
        .map(|first| first.settlement.fair_share.cases);
    let heading = share.map(|share| {
        let shown = cases(share, words, teller.language);
        fill(words.fair_share, &[cycle::told().id(), &shown])
    });
    Preview {
        heading: heading.unwrap_or_default(),
        bars,
        ..bare(
            teller.language,
            teller.words(answer.title),
            teller.words(answer.line),
        )
    }
    .described()
}

/// Of a page beside the story, with the figures that it is known for.
pub fn of_view(teller: Teller, page: Page, titles: &Titles) -> Preview {
    let words = words(teller.language);
    let named: &[_] = match page {
        Page::Countries => &words.countries,
        Page::Dublin => &words.dublin,
        Page::Timeline => &words.timeline,
        Page::Story | Page::Claims | Page::Check | Page::Share => &[],
    };
    let figures = named.iter().filter_map(|said| {
        let shown = teller
            .facts
            .with_value(|facts| Some(facts.find(said.key)?.shown(teller.language)));
        Some(Figure {
            shown: shown?,
            label: said.label,
        })
    });
    Preview {
        figures: figures.collect(),
        ..bare(
            teller.language,
            titles.title.to_owned(),
            titles.description.to_owned(),
        )
    }
    .described()
}

/// Of a claim: what somebody said or asked, the verdict, and the figure that decides.
/// What was said stands in quotation marks: elsewhere nothing around it says that it
/// is a claim.
pub fn of_claim(claim: &Claim, language: Language) -> Preview {
    let heading = claim.heading().to_text(language);
    let title = if claim.is_said() {
        format!("‘{heading}’")
    } else {
        heading
    };
    Preview {
        verdict: Some(Verdict {
            mark: claim::mark(claim.verdict),
            words: claim::words(language).verdict(claim.verdict),
        }),
        figures: vec![Figure {
            shown: claim.figure.to_text(language),
            label: "",
        }],
        ..bare(language, title, claim.answer.to_text(language))
    }
    .described()
}

/// With a title and a sentence only.
pub fn plain(language: Language, title: String, sentence: String) -> Preview {
    bare(language, title, sentence).described()
}

/// A scenario's fair share, divided.
fn bar(settled: &Example, label: String, language: Language) -> Bar {
    let parts = Form::ALL.into_iter().filter_map(|form| {
        let part = cases_of(&settled.settlement, form);
        let shown = match form {
            Form::Money => Amount::from(settled.settlement.due.financial_eur).shown(language),
            _ => cases(part, words(language), language),
        };
        (part.get() > 0).then(|| Part {
            form: form.class(),
            cases: part.get(),
            shown,
        })
    });
    Bar {
        label,
        parts: parts.collect(),
    }
}

fn cases(cases: Cases, words: &Words, language: Language) -> String {
    let unit = if cases.get() == 1 {
        words.case
    } else {
        words.cases
    };
    format!("{} {unit}", number::cases(cases, language))
}
