//! A citation: as plain text, for BibTeX, and as RIS.

#[cfg(test)]
mod tests;

use super::choice::Choice;
use super::site::{edition, published};
use said::dates;
use said::fill::fill;
use said::pages::{Part, What};
use said::subject::Subject;
use said::texts::sharing::{Words, words};

/// What a citation is made of.
pub struct Citation {
    words: &'static Words,
    title: String,
    key: String,
    address: String,
    /// The day on which this version of the data was put together: `2026-10-06`.
    published: &'static str,
    published_told: String,
    /// The day on which it was looked at; none without a clock.
    accessed: Option<Day>,
}

/// A day, and as it is told.
struct Day {
    day: String,
    told: String,
}

impl Citation {
    /// Of a choice, looked at on a day, if one is known.
    #[must_use]
    pub fn of(choice: &Choice<'_>, root: &str, today: Option<&str>) -> Self {
        let told = |day: &str| dates::written(day, choice.language).unwrap_or_default();
        let published = published();
        Self {
            words: words(choice.language),
            title: title(choice),
            key: key(choice.what),
            address: choice.cited(root),
            published,
            published_told: told(published),
            accessed: today.map(|day| Day {
                day: day.to_owned(),
                told: told(day),
            }),
        }
    }

    /// As a list of references in a text has it.
    #[must_use]
    pub fn plain(&self) -> String {
        let Self { words, title, .. } = self;
        let (year, rest) = split_year(self.published);
        // `6 oktober 2026` without its year.
        let day = self.published_told.strip_suffix(year).unwrap_or(rest);
        let published = fill(words.published, &[year, day.trim_end()]);
        let accessed = self.accessed.as_ref().map_or_else(
            || words.not_accessed.to_owned(),
            |day| fill(words.accessed, &[&day.told]),
        );
        let parts: [&str; 5] = [&published, title, edition(), &accessed, &self.address];
        fill(words.citation, &parts)
    }

    /// For BibTeX and its successor, which read it as UTF-8.
    #[must_use]
    pub fn bibtex(&self) -> String {
        let (year, _) = split_year(self.published);
        let version = fill(self.words.version, &[edition()]);
        let mut fields = vec![
            ("author", "{Solidariteitswijzer}".to_owned()),
            ("title", ["{", &escaped(&self.title), "}"].concat()),
            ("year", year.to_owned()),
            ("date", self.published.to_owned()),
            ("version", edition().to_owned()),
            ("url", bare(&self.address)),
            ("langid", self.words.language_name.to_owned()),
        ];
        let note = match &self.accessed {
            Some(day) => {
                fields.push(("urldate", day.day.clone()));
                version
            }
            None => [&version, ". ", self.words.not_accessed_note()].concat(),
        };
        fields.push(("note", escaped(&note)));
        let fields = fields
            .iter()
            .map(|(name, value)| format!("  {name} = {{{value}}},\n"));
        format!("@misc{{{},\n{}}}\n", self.key, fields.collect::<String>())
    }

    /// For programs that keep references.
    #[must_use]
    pub fn ris(&self) -> String {
        let dated = |day: &str| [&day.replace('-', "/"), "/"].concat();
        let (year, _) = split_year(self.published);
        let version = fill(self.words.version, &[edition()]);
        let mut lines = vec![
            ("TY", "ELEC".to_owned()),
            ("AU", "Solidariteitswijzer".to_owned()),
            ("TI", self.title.clone()),
            ("PY", year.to_owned()),
            ("DA", dated(self.published)),
            ("ET", edition().to_owned()),
            ("LA", self.words.language_code.to_owned()),
            ("UR", self.address.clone()),
        ];
        if let Some(day) = &self.accessed {
            lines.extend([("Y2", dated(&day.day)), ("N1", version)]);
        } else {
            let note = [&version, ". ", self.words.not_accessed_note()].concat();
            lines.push(("N1", note));
        }
        lines.push(("ER", String::new()));
        let lines = lines.iter().map(|(tag, value)| {
            // A line ends a field.
            let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
            [tag, "  - ", &value, "\r\n"].concat()
        });
        lines.collect()
    }
}

/// What is shared, as it calls itself.
#[must_use]
pub fn title(choice: &Choice<'_>) -> String {
    match choice.what {
        What::Page(page) => {
            let subject = Subject::of(&choice.scenario.member_state);
            let name = subject.map_or("", |subject| subject.name(choice.language));
            fill(page.title(choice.language), &[name])
        }
        What::Part(part) => part_title(choice, part),
    }
}

/// What a part of the choice is called: a claim by its text.
pub fn part_title(choice: &Choice<'_>, part: Part<'_>) -> String {
    let title = part.title(choice.language).map(str::to_owned);
    let claimed = || choice.claimed.as_ref().map(|claimed| claimed.claim.clone());
    // A claim that stands for the page of all of them is called as that page is.
    let of_page = || part.record().page.title(choice.language).to_owned();
    title.or_else(claimed).unwrap_or_else(of_page)
}

fn key(what: What<'_>) -> String {
    let name = match what {
        What::Page(page) => page.record().id.to_owned(),
        What::Part(Part::Claim(id)) => id.to_owned(),
        What::Part(part) => ["part-", &part.name()].concat(),
    };
    ["solidariteitswijzer-", edition(), "-", &name].concat()
}

/// `2026` and the rest of a day.
fn split_year(day: &str) -> (&str, &str) {
    day.split_once('-').unwrap_or((day, ""))
}

/// A text whose signs mean nothing to `TeX`.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => written.extend(['\\', sign]),
            '\\' => written.push_str("\\textbackslash{}"),
            '~' => written.push_str("\\textasciitilde{}"),
            '^' => written.push_str("\\textasciicircum{}"),
            // A space that does not break.
            '\u{a0}' => written.push('~'),
            sign => written.push(sign),
        }
    }
    written
}

/// An address as it is, but for the signs that would end its field.
fn bare(address: &str) -> String {
    address
        .replace('{', "%7B")
        .replace('}', "%7D")
        .replace('\\', "%5C")
}
