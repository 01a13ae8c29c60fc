//! What is shown of a page where somebody shares its link: the words of a
//! picture that the build draws (xtask/src/previews.rs), and of the tags in the
//! page's head. All of it stands on the page itself.

#[cfg(test)]
mod tests;
mod words;

use crate::draw::facts::{Example, example};
use crate::draw::named::Pledges;
use crate::draw::teller::Teller;
use crate::place::Place;
use app::claim;
use app::picture::{Form, cases_of};
use leptos::prelude::WithValue;
use said::cycle;
use said::fill::fill;
use said::language::Language;
use said::number::{self, Amount};
use said::texts::frame::Titles;
use said::texts::preview::{Words, words};
use said::texts::story;
use serde::Serialize;
use solidarity_core::Cases;
use solidarity_core::claims::Claim;
use words::figures_of;

/// What a picture says.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Preview {
    /// The name of the site.
    pub kicker: &'static str,
    /// What the page is about.
    pub title: String,
    /// What it comes to.
    pub sentence: String,
    /// Of a claim.
    pub verdict: Option<Verdict>,
    /// What the bars add up to; empty if there are none.
    pub heading: String,
    /// The fair share, once for each scenario.
    pub bars: Vec<Bar>,
    /// Three at most.
    pub figures: Vec<Figure>,
    /// The same in words, for who does not see the picture.
    pub alt: String,
}

/// A verdict: the sign and the words for it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Verdict {
    /// `holds`, `caveat`, `not` or `open`.
    pub mark: &'static str,
    pub words: &'static str,
}

/// A fair share in one scenario, divided into its forms.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Bar {
    /// The scenario.
    pub label: String,
    pub parts: Vec<Part>,
}

/// A part of a bar.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Part {
    /// What the style sheet knows its form by.
    pub form: &'static str,
    /// How wide it is.
    pub cases: u64,
    /// What it says: euros, or cases.
    pub shown: String,
}

/// A figure.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Figure {
    pub shown: String,
    /// What it counts; empty where it says so itself.
    pub label: &'static str,
}

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
            teller.words(answer.lead),
        )
    }
    .described()
}

/// Of a page beside the story, with the figures that it is known for.
pub fn of_view(teller: Teller, here: &Place, titles: &Titles) -> Preview {
    let named = figures_of(here, teller.language);
    let figures = named.iter().filter_map(|(key, label)| {
        let shown = teller
            .facts
            .with_value(|facts| Some(facts.find(key)?.shown(teller.language)));
        Some(Figure {
            shown: shown?,
            label,
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

fn bare(language: Language, title: String, sentence: String) -> Preview {
    Preview {
        kicker: language.of(&story::NL, &story::EN).chrome.name,
        title,
        sentence,
        verdict: None,
        heading: String::new(),
        bars: Vec::new(),
        figures: Vec::new(),
        alt: String::new(),
    }
}

impl Preview {
    /// The same with another title and sentence.
    pub fn called(self, title: String, sentence: String) -> Self {
        Self {
            title,
            sentence,
            ..self
        }
        .described()
    }

    /// Fills `alt` with everything the picture shows except the sentence, which the
    /// page's description already carries.
    fn described(self) -> Self {
        let bars = self.bars.iter().map(|bar| {
            let parts = bar.parts.iter().map(|part| part.shown.as_str());
            let parts: Vec<_> = parts.collect();
            format!("{}: {}.", bar.label, parts.join(" + "))
        });
        let figures = self
            .figures
            .iter()
            .map(|figure| format!("{} {}", figure.shown, figure.label));
        let verdict = self.verdict.map(|verdict| format!("{}.", verdict.words));
        let heading = Some(format!("{}.", self.heading)).filter(|_| !self.heading.is_empty());
        let figures: Vec<_> = figures.map(|figure| figure.trim_end().to_owned()).collect();
        let figures = Some(format!("{}.", figures.join(", "))).filter(|_| !figures.is_empty());
        let said = [Some(self.title.clone()), verdict, heading];
        let said = said.into_iter().flatten().chain(bars).chain(figures);
        let said: Vec<_> = said.collect();
        Self {
            alt: said.join(" "),
            ..self
        }
    }
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
