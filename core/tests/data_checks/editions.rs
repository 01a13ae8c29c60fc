//! An earlier edition is what it was: whatever came later leaves no trace in it.

use crate::{edition, generate_of, sources, versions::folders};

/// In the order in which they are published, which is not that of their names.
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
        newest.code(),
        "pub static EDITIONS: &[&str] = &[\"2026-1\", \"2027-1\", \"2026-2\", \"2028-1\"];\n"
    );
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
