//! Which of the licences that a work offers we take it under, and the text that
//! goes with it.

use std::path::Path;

use anyhow::{Context, Result, bail};
use spdx::{Expression, Licensee, ParseMode};

use crate::base::files;

/// Licences under which a work may become part of one under the EUPL-1.2, those
/// first that ask for the least. None asks for
/// more than its notice.
const ALLOWED: [&str; 13] = [
    "0BSD",
    "CC0-1.0",
    "Unlicense",
    "BSL-1.0",
    "MIT",
    "ISC",
    "Zlib",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Unicode-3.0",
    "Apache-2.0",
    // Of a typeface that is sent as it is.
    "OFL-1.1",
    "EUPL-1.2",
];

/// The permission and disclaimer of the MIT licence, for the crates that name
/// it and forget to ship it.
const MIT: &str = include_str!("MIT.txt");

/// The licences to take a work under, by their SPDX names: enough of what it
/// offers, and nothing that is not allowed here.
pub fn taken(offered: &str) -> Result<Vec<String>> {
    let offer = Expression::parse_mode(offered, ParseMode::LAX)
        .with_context(|| format!("`{offered}` is no expression of licences"))?;
    let allowed: Vec<_> = ALLOWED
        .into_iter()
        .map(Licensee::parse)
        .collect::<Result<_, _>>()?;
    let Ok(needed) = offer.minimized_requirements(&allowed) else {
        bail!("`{offered}` does not let it be part of a work under the EUPL-1.2");
    };
    Ok(needed.iter().map(ToString::to_string).collect())
}

/// The texts of those licences from the work's own folder.
pub fn texts(folder: &Path, taken: &[String], authors: &str) -> Result<String> {
    let shipped = shipped(folder)?;
    let mut texts = Vec::new();
    for licence in taken {
        let found = text_of(licence, &shipped);
        let text = match found {
            Some(name) => files::read_text(&folder.join(name))?,
            None if licence == "MIT" => format!("Copyright (c) {authors}\n\n{MIT}"),
            None => bail!("{} ships no text of {licence}", folder.display()),
        };
        let text = text.replace("\r\n", "\n");
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    Ok(texts.join("\n\n"))
}

/// The names of the files with licences.
fn shipped(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let upper = name.to_uppercase();
        let starts = ["LICENSE", "LICENCE", "COPYING", "UNLICENSE", "COPYRIGHT"];
        if entry.path().is_file() && starts.iter().any(|start| upper.starts_with(start)) {
            found.push(name);
        }
    }
    found.sort();
    Ok(found)
}

/// The file with one licence's text: named after it, or after none at all.
fn text_of<'a>(licence: &str, shipped: &'a [String]) -> Option<&'a String> {
    let words = |licence: &str| {
        licence
            .split(['-', '.'])
            .next()
            .unwrap_or_default()
            .to_uppercase()
    };
    let own = words(licence);
    let others: Vec<_> = ALLOWED
        .into_iter()
        .map(words)
        .filter(|word| *word != own)
        .collect();
    let named = |name: &str, word: &String| name.to_uppercase().contains(word.as_str());
    let by_name = shipped.iter().find(|name| named(name, &own));
    by_name.or_else(|| {
        let of_another = |name: &String| others.iter().any(|word| named(name, word));
        shipped.iter().find(|name| !of_another(name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lightest_of_what_is_offered_is_taken() {
        let of = |offered: &str| taken(offered).unwrap_or_default();
        assert_eq!(of("Apache-2.0 OR MIT"), ["MIT"]);
        assert_eq!(of("MIT/Apache-2.0"), ["MIT"]);
        assert_eq!(of("Apache-2.0"), ["Apache-2.0"]);
        assert_eq!(of("MIT OR GPL-3.0-only"), ["MIT"]);
        let both = of("(MIT OR Apache-2.0) AND Unicode-3.0");
        assert_eq!(both.len(), 2, "{both:?}");
    }

    #[test]
    fn what_is_not_allowed_is_an_error() {
        assert!(taken("GPL-3.0-only").is_err());
        assert!(taken("MIT AND CC-BY-NC-4.0").is_err());
        assert!(taken("").is_err());
    }

    #[test]
    fn a_text_is_found_by_the_name_of_its_file() {
        let files = |names: &[&str]| {
            names
                .iter()
                .map(|&name| name.to_owned())
                .collect::<Vec<_>>()
        };
        let both = files(&["LICENSE-APACHE", "LICENSE-MIT"]);
        assert_eq!(text_of("MIT", &both), both.last());
        assert_eq!(text_of("Apache-2.0", &both), both.first());
        assert_eq!(text_of("Zlib", &both), None);
        let plain = files(&["LICENSE", "LICENSE-APACHE"]);
        assert_eq!(text_of("MIT", &plain), plain.first());
    }
}
