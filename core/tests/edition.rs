//! A frozen edition stays what it was when newer data come in: built with the
//! invented cycles present, but as edition 2026-1, the core does not know them.
//!
//! `SOLIDARITY_EDITION=2026-1 cargo test -p solidarity-core --features invented
//! --test edition --test worked_cases`: the worked cases hold in it as well.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use solidarity_core::{
    Cycle, Scenario, editions,
    query::{from_query, made_with, to_query},
    reference_key, settle,
};

#[test]
fn it_knows_nothing_of_what_came_later() {
    assert_eq!(editions(), ["2026-1"]);
    let cycles = Cycle::all().map(|cycle| (cycle.id(), cycle.data_version()));
    assert_eq!(cycles.collect::<Vec<_>>(), [("2026", 1)]);
    assert!(reference_key("2031").is_err());
}

#[test]
fn a_link_gives_what_it_gave_and_asks_for_no_newer_data() {
    let link = to_query(&Scenario::default());
    assert_eq!(
        link,
        "cycle=2026&state=NL&pool=21000&eur=420000000&pledged=9066&forum=no"
    );
    let now = settle(&from_query(&link).unwrap()).unwrap();
    // The page said this in that edition; the invented 2026-2 gives another share.
    assert_eq!(now.fair_share.cases.get(), 1_088);
    assert_eq!(made_with(&link).unwrap(), None);
    assert!(from_query(&format!("{link}&data=2")).is_err());
}
