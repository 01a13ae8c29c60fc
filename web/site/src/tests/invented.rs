//! What links that were made with older data say, with the invented revision of 2026.

use app::desk::older::told;
use said::language::Language;

#[test]
fn a_link_made_with_older_data_says_so() -> Result<(), solidarity_core::Error> {
    let link = "cycle=2026&state=NL&pool=21000&eur=420000000&pledged=962&forum=no";
    let about = said::cycle::told();
    let older = solidarity_core::query::made_with_about(link, &about, "NL")?;
    let said = older.as_ref().map(|older| told(older, Language::Nl));
    let said = said.unwrap_or_default();
    for part in ["ronde 2026: versie 1 van", "versie 2 van"] {
        assert!(said.contains(part), "{said}");
    }
    let results = older.map(|older| [older.then, older.now]);
    let [then, now] = results.unwrap_or_default();
    assert_ne!(
        then.map(|then| then.fair_share),
        now.map(|now| now.fair_share)
    );
    Ok(())
}
