//! The search for counterexamples: there is none with both rules on, the search
//! finds the smallest if a rule is off, and it tries as many combinations as it
//! says.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "counterexamples/smallest.rs"]
mod smallest;
#[path = "counterexamples/tried.rs"]
mod tried;

use solidarity_core::{
    Cases, Cycle, InvariantId, MemberState, Obligation, Reading, Rules, Scenario,
    counterexample::{Axis, CounterexampleSearch, Progress, Space},
    settle,
};

const BOTH_ON: Rules = rules(true, true);
const NOT_COUNTED: Rules = rules(false, true);

const fn rules(counted: bool, capped: bool) -> Rules {
    Rules {
        offsets_count_towards_fair_share: counted,
        offsets_capped_at_fair_share: capped,
    }
}

/// All axes but the named ones.
fn all_but(left_out: &[Axis]) -> Vec<Axis> {
    let kept = |axis: &Axis| !left_out.contains(axis);
    Axis::ALL.into_iter().filter(kept).collect()
}

fn space(base: Scenario, varying: impl Into<Vec<Axis>>) -> Space {
    Space {
        base,
        varying: varying.into(),
    }
}

fn search(space: &Space) -> CounterexampleSearch {
    CounterexampleSearch::new(space).unwrap()
}

fn finished(space: &Space) -> Progress {
    let progress = search(space).step(u64::MAX);
    assert!(progress.done);
    assert_eq!(progress.tried, progress.total);
    progress
}

/// The statements that do not hold, and the cases by which it goes beyond the
/// rules, as the settlement has them.
fn settled(scenario: &Scenario) -> (Vec<InvariantId>, Cases) {
    let settlement = settle(scenario).unwrap();
    let broken = settlement.invariants.iter().filter(|one| !one.holds);
    let offset = settlement.offset;
    let above = offset.cases.get().saturating_sub(offset.cap_cases.get());
    (
        broken.map(|one| one.id).collect(),
        settlement.overlap_cases.max(Cases::new(above)),
    )
}

fn readings() -> u64 {
    Reading::all().len().try_into().unwrap()
}

/// Tries the whole grid with both rules on: so many combinations under each reading.
#[test]
fn with_both_rules_on_nothing_breaks() {
    let progress = finished(&space(Scenario::default(), all_but(&[Axis::Rules])));
    assert_eq!(progress.tried, 2_978_782 * readings());
    assert_eq!((progress.broken, progress.passed_over), (0, 0));
    assert_eq!(progress.first, None);
}

/// Tries each bound member state with the share from the key.
#[test]
fn with_both_rules_on_nothing_breaks_for_any_member_state() {
    let cycle = Cycle::latest();
    for state in cycle.states().iter().filter(|state| state.is_bound()) {
        let base = Scenario {
            member_state: state.code.to_owned(),
            ..Scenario::default()
        };
        let varying = all_but(&[Axis::Rules, Axis::Share, Axis::Pool]);
        let progress = finished(&space(base, varying));
        assert_eq!((progress.broken, progress.passed_over), (0, 0), "{state:?}");
    }
}

/// The world has two states, one of which is exempt.
#[test]
fn an_invented_cycle_is_searched_as_well() {
    let state = |code, population, obligation| MemberState {
        code,
        name_nl: code,
        name_en: code,
        population,
        population_rounded: false,
        gdp_tenths: population,
        situations: &[],
        choices: &[],
        obligation,
    };
    let states = [
        state("A", 2, Obligation::Full),
        state("B", 1, Obligation::Exempt),
    ];
    let cycle = Cycle::new("small", Cases::new(6), &states);
    for (code, breaks) in [("A", true), ("B", false)] {
        let base = Scenario {
            member_state: code.to_owned(),
            ..Scenario::default()
        };
        let mut space = space(base, all_but(&[Axis::Rules, Axis::Share]));
        let with = |space: &Space| {
            let mut search = CounterexampleSearch::in_cycle(&cycle, space).unwrap();
            search.step(u64::MAX).broken
        };
        assert_eq!(with(&space), 0, "{code}");
        // A state that does not contribute is asked for no cases, whichever rules
        // are on.
        space.base.rules = NOT_COUNTED;
        assert_eq!(with(&space) > 0, breaks, "{code}");
    }
}
