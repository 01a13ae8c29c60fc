//! The checks of the folders and their lists of files.

use crate::{Files, files, generate_of};
use rstest::rstest;
use std::collections::BTreeMap;

/// Copies of the folder of 2026 under these names. Those that are versions are
/// published on successive days.
pub fn folders(names: &[&str]) -> BTreeMap<String, Files> {
    let copies = names.iter().enumerate().map(|(index, name)| {
        let year = name.split('-').next().unwrap();
        let mut files = files();
        let day = format!("published,2026-10-{:02}", index + 6);
        change(&mut files, "cycle.csv", "published,2026-10-06", &day);
        change(&mut files, "pools.csv", "\n2026,", &format!("\n{year},"));
        (format!("cycles/{name}"), files)
    });
    copies.collect()
}

fn change(files: &mut Files, name: &str, right: &str, wrong: &str) {
    let text = files.get_mut(name).unwrap();
    assert!(text.contains(right), "{name}: no {right}");
    *text = text.replacen(right, wrong, 1);
}

/// The newest year is the newest cycle, even if an older one was revised after it.
/// The claims stay with 2026, in its newest version.
#[test]
fn the_newest_of_each_is_found() {
    let code = generate_of(folders(&["2026-1", "2026-2", "2027-1"])).unwrap();
    let list = "CYCLES: &[&Figures] = &[&CYCLE_2026_1, &CYCLE_2026_2, &CYCLE_2027_1];";
    assert!(code.contains(list));
    assert!(code.contains("LATEST: &Figures = &CYCLE_2027_1;"));
    assert!(code.contains("DEBATED: &Figures = &CYCLE_2026_2;"));
    assert_eq!(code.matches("Vintage { version: 1,").count(), 2);
    assert_eq!(code.matches("Vintage { version: 2,").count(), 1);
}

/// 2026-10 comes after 2026-9, not after 2026-1.
#[test]
fn versions_are_ordered_by_number() {
    let names: Vec<_> = (1..=10).map(|version| format!("2026-{version}")).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    let code = generate_of(folders(&names)).unwrap();
    assert!(code.contains("LATEST: &Figures = &CYCLE_2026_10;"));
}

#[rstest]
#[case::gap(&["2026-1", "2026-3"], "cycles/2026-3: 2026-2 is missing, the versions of a cycle are numbered from 1")]
#[case::no_first(&["2026-1", "2027-2"], "cycles/2027-2: 2027-1 is missing, the versions of a cycle are numbered from 1")]
#[case::no_version(&["2026"], "cycles/2026: the folder's name is not YEAR-VERSION, as 2026-1")]
#[case::version_nought(&["2026-0"], "cycles/2026-0: the folder's name is not YEAR-VERSION, as 2026-1")]
#[case::written_otherwise(&["2026-01"], "cycles/2026-01: the folder's name is not YEAR-VERSION, as 2026-1")]
#[case::short_year(&["26-1"], "cycles/26-1: the folder's name is not YEAR-VERSION, as 2026-1")]
#[case::word(&["2026-new"], "cycles/2026-new: the folder's name is not YEAR-VERSION, as 2026-1")]
#[case::claims_without_cycle(&["2027-1"], "no cycle 2026, which the claims are about")]
fn folders_that_are_no_versions_are_refused(#[case] names: &[&str], #[case] complaint: &str) {
    assert_eq!(generate_of(folders(names)).unwrap_err(), complaint);
}

#[test]
fn a_version_is_published_after_the_one_before() {
    let mut cycles = folders(&["2026-1", "2026-2"]);
    let newer = cycles.get_mut("cycles/2026-2").unwrap();
    change(
        newer,
        "cycle.csv",
        "published,2026-10-07",
        "published,2026-10-06",
    );
    assert_eq!(
        generate_of(cycles).unwrap_err(),
        "cycles/2026-2/cycle.csv:8: published is not after 2026-10-06, when the version before was"
    );
}

#[test]
fn a_folder_has_its_files_and_no_other() {
    for name in crate::folders::FILES {
        let mut cycles = folders(&["2026-1"]);
        cycles.get_mut("cycles/2026-1").unwrap().remove(name);
        let complaint = format!("cycles/2026-1/{name}: there is no such file");
        assert_eq!(generate_of(cycles).unwrap_err(), complaint);
    }
    let mut cycles = folders(&["2026-1"]);
    let folder = cycles.get_mut("cycles/2026-1").unwrap();
    folder.insert("notes.csv".to_owned(), String::new());
    let complaint = generate_of(cycles).unwrap_err();
    assert!(
        complaint.starts_with("cycles/2026-1/notes.csv: no such file in a cycle"),
        "{complaint}"
    );
}

/// A cycle can be added before its fair shares are published and its pledges
/// counted.
#[test]
fn what_is_not_known_yet_may_be_empty() {
    let mut cycles = folders(&["2026-1"]);
    let folder = cycles.get_mut("cycles/2026-1").unwrap();
    for (name, first) in [
        ("counted-pledges.csv", "ES,"),
        ("official-fair-shares.csv", "DE,"),
    ] {
        let text = folder.get_mut(name).unwrap();
        let end = text.find(&format!("\n{first}")).unwrap();
        text.truncate(end + 1);
    }
    change(
        folder,
        "reference-key.csv",
        "at-risk,financial,full",
        "at-risk,unknown,full",
    );
    let code = generate_of(cycles).unwrap();
    assert!(code.contains("COUNTED_PLEDGES: &[Option<(&str, u64, u64, Citations)>] = &[None];"));
    assert!(code.contains("OFFICIAL_FAIR_SHARES: &[&[OfficialFairShare]] = &[&[\n]];"));
    assert!(code.contains("choices: &[], obligation: Obligation::Full"));
}
