//! A link that was made with older data of its cycle: what it gave then, and
//! what it gives now.

use crate::state::State;
use leptos::prelude::*;
use said::cycle;
use said::dates;
use said::fill::fill;
use said::language::Language;
use said::number::Amount;
use said::texts::desk::words;
use solidarity_core::query::{OlderData, made_with_about};
use solidarity_core::{Settlement, Vintage};

/// Says it where the page has its place for it, as long as the scenario is that
/// of the link.
pub fn follow(state: State) {
    let language = state.language;
    Effect::new(move || {
        let scenario = state.rested.get();
        let search = window().location().search().unwrap_or_default();
        let page = state.subject.code();
        let older = made_with_about(&search, &cycle::told(), page)
            .ok()
            .flatten();
        let older = older.filter(|older| older.scenario == scenario);
        if let Some(place) = document().get_element_by_id("older") {
            place.set_text_content(older.map(|older| told(&older, language)).as_deref());
        }
    });
}

/// Which data the link was made with, and both results.
#[must_use]
pub fn told(older: &OlderData, language: Language) -> String {
    let words = &words(language).older;
    let version = |vintage: &Vintage| {
        let date = dates::written(vintage.published, language);
        [vintage.version.to_string(), date.unwrap_or_default()]
    };
    let [version_then, date_then] = version(older.made_with);
    let [version_now, date_now] = version(older.newest);
    let result = |settlement: Option<&Settlement>| {
        settlement.map_or_else(
            || words.not_to_be_had.to_owned(),
            |settlement| {
                let due = &settlement.due;
                let parts: [Amount; 3] = [
                    due.financial_eur.into(),
                    due.offset_cases.into(),
                    settlement.fair_share.cases.into(),
                ];
                let [paid, taken, share] = parts.map(|part| part.shown(language));
                fill(words.result, &[&paid, &taken, &share])
            },
        )
    };
    let parts = [
        older.scenario.cycle.as_str(),
        &version_then,
        &date_then,
        &result(older.then.as_ref()),
        &version_now,
        &date_now,
        &result(older.now.as_ref()),
    ];
    fill(words.told, &parts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use said::cycle;
    use solidarity_core::{Cases, Eur, Pool, Scenario, settle};

    fn older(then: Option<&Settlement>) -> OlderData {
        let scenario = cycle::first_view();
        let cycle = cycle::told();
        OlderData {
            now: settle(&scenario).ok().map(|traced| traced.settlement),
            scenario,
            made_with: cycle.vintage(),
            newest: cycle.vintage(),
            then: then.copied(),
        }
    }

    #[test]
    fn both_results_are_said() {
        let half = Scenario {
            pool: Pool {
                relocations: Cases::new(15_000),
                financial_eur: Eur::whole(300_000_000),
            },
            ..cycle::first_view()
        };
        let said = told(&older(settle(&half).ok().as_deref()), Language::Nl);
        for part in [
            "ronde 2026",
            "versie 1",
            "15.540.000",
            "777",
            "21.760.000",
            "1.088",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(!said.contains('…'), "{said}");
    }

    #[test]
    fn what_could_not_be_settled_then_is_said() {
        let said = told(&older(None), Language::En);
        assert!(said.contains("could not be worked out"), "{said}");
    }
}
