//! What a picture says, and how that is told to who does not see it.

use said::language::Language;
use said::texts::story;
use serde::Serialize;

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

/// A picture that has a title and a sentence, and is not described yet.
pub fn bare(language: Language, title: String, sentence: String) -> Preview {
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
    pub fn described(self) -> Self {
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
