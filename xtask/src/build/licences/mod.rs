//! What others wrote and we hand on, with the notices that their licences ask
//! for; an error where a licence does not let us.

mod choice;
mod crates;
mod styles;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Result;

use super::program::compile::Crate;

/// Something of others: what it is called, and the text to hand on with it.
struct Work {
    /// `serde 1.0.228 (MIT OR Apache-2.0)`.
    name: String,
    notice: String,
}

/// What the Rust project wrote is in every module, and is no package of its own.
const STANDARD_LIBRARY: &str = "\
Compiled in as well: parts of the Rust standard library (MIT OR Apache-2.0),
Copyright (c) The Rust Project Developers, https://thanks.rust-lang.org. What it
contains in turn is named in COPYRIGHT-library.html of every Rust toolchain.
";

/// The notices for everything that is compiled into the modules of some crates, and for the
/// packages that the style sheets import, where there are any.
///
/// # Errors
/// A licence under which the work may not be handed on as part of ours, or a
/// package without the text that its licence asks for.
pub fn notices(of: &str, compiled: &[&Crate], with_styles: bool) -> Result<String> {
    let mut works = crates::compiled_into(compiled)?;
    if with_styles {
        works.extend(styles::imported()?);
    }
    Ok(written(of, works))
}

/// Each notice once, below the names of all it goes with.
fn written(of: &str, works: Vec<Work>) -> String {
    let mut by_notice: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for work in works {
        by_notice.entry(work.notice).or_default().push(work.name);
    }
    let mut sections: Vec<_> = by_notice
        .into_iter()
        .map(|(notice, mut names)| {
            names.sort();
            names.dedup();
            (names.join("\n"), notice)
        })
        .collect();
    sections.sort();
    let mut text = format!(
        "Works of others in {of}. It is itself under the EUPL-1.2; what\n\
         follows keeps the licence that is named behind it.\n\n{STANDARD_LIBRARY}"
    );
    for (names, notice) in sections {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n{}\n{names}\n\n{}\n", "=".repeat(80), notice.trim());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_stands_once_below_all_it_goes_with() {
        let work = |name: &str, notice: &str| Work {
            name: name.to_owned(),
            notice: notice.to_owned(),
        };
        let works = vec![
            work("b 1", "same"),
            work("c 1", "other"),
            work("a 1", "same"),
        ];
        let text = written("this", works);
        assert!(text.starts_with("Works of others in this."), "{text}");
        assert!(text.contains("=\na 1\nb 1\n\nsame\n"), "{text}");
        assert_eq!(text.matches("same").count(), 1);
        assert!(text.ends_with("=\nc 1\n\nother\n"), "{text}");
    }
}
