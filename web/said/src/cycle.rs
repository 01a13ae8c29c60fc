//! The cycle that the site tells of. This module alone says which it is, and where its
//! texts are.
//!
//! The texts name the decisions, counts and dates of one year. So every figure
//! beside them is of that year too, whatever newer cycle the data have: a cycle is
//! shown once it has texts. No other code in web asks the core for the newest cycle:
//! `web/clippy.toml` refuses the functions that do, and a test the default scenario.

use solidarity_core::Cycle;
use solidarity_core::Scenario;
use solidarity_core::{Error, query::from_query_about};

/// The texts of the cycle that the site tells of.
#[path = "../cycles/2026/mod.rs"]
mod told;

pub use told::examples;
pub(crate) use told::{en, nl};

/// The cycle that the texts are about. It is also the one that the claims in the core
/// are about; a test holds the two together.
#[must_use]
pub fn told() -> Cycle<'static> {
    Cycle::debated()
}

/// What the page about the Netherlands shows before anybody moves it.
#[must_use]
pub fn first_view() -> Scenario {
    Scenario::first_view(&told())
}

/// Reads the scenario of a link on a page about a member state.
///
/// # Errors
/// Those of [`from_query_about`]; among them one for a link to another cycle.
///
/// ```
/// use said::cycle;
///
/// assert_eq!(cycle::opened("", "NL"), Ok(cycle::first_view()));
/// assert!(cycle::opened("cycle=2031", "NL").is_err());
/// ```
pub fn opened(query: &str, member_state: &str) -> Result<Scenario, Error> {
    from_query_about(query, &told(), member_state)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Result;
    use std::path::Path;

    /// All Rust code below a folder, each file with its path.
    fn code(folder: &Path, found: &mut Vec<(String, String)>) -> Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                code(&path, found)?;
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let text = std::fs::read_to_string(&path)?;
                found.push((path.to_string_lossy().into_owned(), text));
            }
        }
        Ok(())
    }

    /// Clippy cannot tell the default of one type from that of another.
    #[test]
    fn nothing_starts_from_the_newest_cycle() -> Result<()> {
        let web = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut found = Vec::new();
        for folder in ["said", "app", "site", "worker"] {
            code(&web.join(folder), &mut found)?;
        }
        assert!(found.iter().any(|(path, _)| path.ends_with("cycle.rs")));
        let default = ["Scenario", "default()"].join("::");
        let start: Vec<_> = { found.iter() }
            .filter(|(_, text)| text.contains(&default))
            .map(|(path, _)| path)
            .collect();
        assert!(start.is_empty(), "{start:?}: cycle::first_view() is meant");
        Ok(())
    }

    #[test]
    fn texts_and_claims_are_about_one_cycle() {
        assert_eq!(told::CYCLE, told().id());
    }

    #[test]
    fn a_link_is_about_the_cycle_of_the_texts() {
        let from = |query| opened(query, "NL").map_err(|error| error.to_string());
        assert_eq!(
            from("").map(|scenario| scenario.cycle),
            Ok("2026".to_owned())
        );
        assert_eq!(from("cycle=2026"), Ok(first_view()));
        let refused = "cycle: given 2031, allowed: 2026".to_owned();
        assert_eq!(from("cycle=2031"), Err(refused));
    }
}
