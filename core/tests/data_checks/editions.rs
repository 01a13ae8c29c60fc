//! An earlier edition stays what it was, without a trace of later data.

use crate::{edition, generate_of, sources, versions::folders};

/// All editions in the order of their publication, which is not that of their
/// names.
const ALL: [&str; 4] = ["2026-1", "2027-1", "2026-2", "2028-1"];

#[test]
fn an_edition_is_made_of_what_was_published_until_then() {
    for until in 1..=ALL.len() {
        let known = ALL.get(..until).unwrap();
        let mut cycles = folders(&ALL);
        edition::keep(&mut cycles, known.last().copied(), &sources()).unwrap();
        assert_eq!(
            generate_of(cycles),
            generate_of(folders(known)),
            "{known:?}"
        );
    }
}

#[test]
fn without_a_name_it_is_the_newest_and_knows_all() {
    let mut cycles = folders(&ALL);
    let newest = edition::keep(&mut cycles, None, &sources()).unwrap();
    assert_eq!(cycles.len(), ALL.len());
    assert_eq!(
        newest.code(&[]).unwrap(),
        "pub static EDITIONS: &[&str] = &[\"2026-1\", \"2027-1\", \"2026-2\", \"2028-1\"];\n\
         pub static SHARED_SINCE: usize = 0;\n"
    );
}

/// The code of an edition, if other files were replaced after these editions.
fn code(of: &str, replaced: &[&str]) -> Result<String, String> {
    let edition = edition::keep(&mut folders(&ALL), Some(of), &sources()).unwrap();
    let replaced = replaced.iter().map(|name| (*name).to_owned());
    edition.code(&replaced.collect::<Vec<_>>())
}

#[test]
fn the_other_files_are_as_they_are_since_the_edition_after_the_last_change() {
    let since = |of, place| {
        let code = code(of, &["2026-1", "2026-2"]).unwrap();
        let last = code.lines().last().unwrap().to_owned();
        assert_eq!(last, format!("pub static SHARED_SINCE: usize = {place};"));
    };
    since("2026-1", 0);
    since("2027-1", 1);
    since("2026-2", 1);
    since("2028-1", 3);
}

#[test]
fn a_file_is_replaced_after_an_edition_and_before_another() {
    assert_eq!(
        code("2028-1", &["2029-1"]).unwrap_err(),
        "data/replaced/2029-1: there is no such edition"
    );
    for of in ["2026-1", "2028-1"] {
        assert_eq!(
            code(of, &["2028-1"]).unwrap_err(),
            "data/replaced/2028-1: no edition came after it"
        );
    }
}

#[test]
fn an_edition_that_never_was_is_refused() {
    let refused = edition::keep(&mut folders(&ALL[..2]), Some("2026-7"), &sources());
    assert_eq!(
        refused.err().as_deref(),
        Some("there is no edition 2026-7, but 2026-1, 2027-1")
    );
}

#[test]
fn a_file_that_was_replaced_is_read_as_it_stood() {
    let path = |edition: &str| {
        let edition = edition::keep(&mut folders(&ALL), Some(edition), &sources()).unwrap();
        let kept = ["2027-1", "2026-2"].map(|name| format!("data/replaced/{name}/timeline.csv"));
        edition.path_of("timeline.csv", |path| kept.contains(&path.to_owned()))
    };
    assert_eq!(path("2026-1"), "data/replaced/2027-1/timeline.csv");
    assert_eq!(path("2027-1"), "data/replaced/2027-1/timeline.csv");
    assert_eq!(path("2026-2"), "data/replaced/2026-2/timeline.csv");
    assert_eq!(path("2028-1"), "data/timeline.csv");
}
