//! What must be known of a scenario before its figures are read: that it is not as
//! the regulation or the first view is, or that the state says it will not act so.

use crate::fill::fill;
use crate::language::Language;
use crate::subject::Subject;
use crate::texts::moving::words;
use solidarity_core::{
    Cases, Choice, Obligation, OffsetBasis, Reading, Rules, Scenario, Settlement, ShareChoice,
};

/// All that must be known of a scenario, a sentence for each. The list is empty where
/// the scenario is a state's own obligation by the regulation, in the reading that the
/// page starts from.
///
/// ```
/// use said::{caveats::caveats, cycle, language::Language};
/// use solidarity_core::settle_in;
///
/// let scenario = cycle::opened("capped=no", "NL").unwrap();
/// let settlement = settle_in(&cycle::told(), &scenario).unwrap();
/// let said = caveats(&scenario, &settlement, Language::En);
/// assert!(said[0].contains("is switched off here"));
/// ```
#[must_use]
pub fn caveats(scenario: &Scenario, settlement: &Settlement, language: Language) -> Vec<String> {
    let words = words(language);
    let taken = settlement.due.offset_cases != Cases::ZERO;
    let subject = Subject::of(&scenario.member_state);
    let supposed = subject.filter(|subject| is_supposed(*subject));
    let supposed = supposed.map(|subject| fill(words.would_contribute, &[subject.name(language)]));
    let others = [
        (scenario.rules != Rules::default(), words.rule_off),
        (scenario.share != ShareChoice::Key, words.typed_share),
        (!settlement.ratio_maintained, words.other_ratio),
        (
            taken && settlement.offset.basis == OffsetBasis::None,
            words.no_ground,
        ),
        (scenario.reading != Reading::default(), words.other_reading),
    ];
    let others = others.into_iter().filter(|(is_so, _)| *is_so);
    let others = others.map(|(_, caveat)| caveat.to_owned());
    supposed.into_iter().chain(others).collect()
}

/// Whether it is only a supposition that a state contributes: it said that it will
/// not, may use the pool itself, or was named as exempt.
fn is_supposed(subject: Subject) -> bool {
    let state = subject.state();
    state.obligation != Obligation::Full || state.chose(Choice::Refused)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cycle;
    use solidarity_core::settle_in;

    fn of(scenario: &Scenario) -> Vec<String> {
        let settled = settle_in(&cycle::told(), scenario);
        settled.map_or_else(
            |error| vec![error.to_string()],
            |settled| caveats(scenario, &settled, Language::En),
        )
    }

    #[test]
    fn nothing_must_be_known_of_the_first_view_of_who_contributes() {
        let supposed = Subject::all().filter(|subject| !of(&subject.first_view()).is_empty());
        let supposed: Vec<_> = supposed.map(Subject::code).collect();
        assert_eq!(
            supposed,
            ["AT", "CY", "CZ", "EL", "ES", "HR", "HU", "IT", "PL", "SK"]
        );
    }

    #[test]
    fn each_departure_is_said() {
        let mut scenario = cycle::first_view();
        scenario.rules.offsets_capped_at_fair_share = false;
        scenario.reading = Reading::all().pop().unwrap_or_default();
        scenario.pool.relocations = Cases::new(1_000);
        let said = of(&scenario);
        assert_eq!(said.len(), 3, "{said:?}");
        assert!(said.iter().all(|caveat| caveat.starts_with("Note: ")));
    }
}
