//! The steps of the what-ifs: their formulas worked out again.

use crate::arithmetic::{self, Outcome, distance, number, work_out};
use crate::{bound, state};
use rstest::rstest;
use solidarity_core::{
    Cases, Cycle, Language, Obligation, Provenance, Share, TraceStep, dublin,
    published::gdp_years,
    settle,
    what_if::{
        accepted_by_benefitting, announced_cases, border_procedures_per_relocation,
        chosen_relocations, counted_part_of_pool, counted_part_of_proposal, fair_share,
        french_share_before_rounding, rounded_up, share_among_contributing, share_weighted,
        share_with_gdp_of,
    },
};

/// The formula gives the value, from inputs that say where they come from. `cut_off` is
/// how far the value may be off because digits were cut.
fn check(step: &TraceStep, cut_off: &str) {
    let at = format!("{}: {} = {}", step.step, step.filled, step.value);
    assert!(!step.rule.is_empty(), "{at}");
    for input in &step.inputs {
        assert!(!input.value.is_empty(), "{at}");
        if let Provenance::Source(places) | Provenance::Total(places) = input.source {
            assert!(places.iter().next().is_some(), "{at}: {}", input.name);
        }
    }
    for word in arithmetic::words(step.formula) {
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
        let is_input = step.inputs.iter().any(|input| input.name == word);
        assert!(is_number || is_input || word == "ceil", "{at}: {word}");
    }
    let filled = arithmetic::substitute(step.formula, &step.inputs);
    assert_eq!(filled, step.filled);
    let (outcome, _) = work_out(&step.filled).unwrap_or_else(|fault| panic!("{at}: {fault}"));
    let Outcome::Number(found) = outcome else {
        panic!("{at} is no number");
    };
    assert!(
        distance(&found, &number(&step.value)) <= number(cut_off),
        "{at}"
    );
}

/// Percentages are cut off after the 25th decimal, and so are those they are made of.
const PERCENT: &str = "0.000000000000000000000001";

/// The same where one percentage is divided by another.
const RATIO_OF_PERCENTS: &str = "0.00000000000000000000001";

#[test]
fn every_share_by_another_key_is_its_formula() {
    let cycle = Cycle::debated();
    for state in bound() {
        let weights = (0..=100).step_by(5);
        let weighted = weights.map(|weight| share_weighted(&cycle, state, weight).unwrap());
        let years = gdp_years().into_iter();
        let of_years = years.map(|year| share_with_gdp_of(&cycle, state, year).unwrap());
        for share in weighted.chain(of_years) {
            assert_eq!(share.step.value, share.figure.percent().to_string());
            check(&share.step, PERCENT);
            let fair_share = fair_share(&cycle, share.figure).unwrap();
            assert_eq!(fair_share.step.value, fair_share.figure.cases.to_string());
            check(&fair_share.step, "0");
        }
        if let Some(part) = share_among_contributing(&cycle, state) {
            check(&part.step, RATIO_OF_PERCENTS);
        }
    }
}

/// With the GDP of the key's own year, the step is that of a settlement but for the
/// place that the GDP is read from.
#[test]
fn with_the_gdp_of_the_key_the_step_is_that_of_the_key() {
    let cycle = Cycle::debated();
    let settled = settle(&solidarity_core::Scenario::first_view(&cycle)).unwrap();
    let mut steps = settled.trace.iter();
    let key = steps.find(|step| step.step == "sharePercent").unwrap();
    let year = cycle.vintage().gdp_year;
    let step = share_with_gdp_of(&cycle, state("NL"), year).unwrap().step;
    assert_eq!(
        (step.rule, step.formula, &step.filled, &step.value),
        (key.rule, key.formula, &key.filled, &key.value)
    );
    let share = cycle.share(state("NL")).unwrap();
    let fair_share = fair_share(&cycle, share).unwrap();
    let mut steps = settled.trace.iter();
    let settled = steps.find(|step| step.step == "fairShare").unwrap();
    assert_eq!(&fair_share.step, settled);
}

#[test]
fn every_other_figure_is_its_formula() {
    let cycle = Cycle::debated();
    let part = counted_part_of_pool(&cycle).unwrap();
    check(&part.step, PERCENT);
    check(&counted_part_of_proposal(&cycle).unwrap().step, "0");
    check(&french_share_before_rounding(&cycle).unwrap().step, "0.005");
    check(&rounded_up(&cycle).unwrap().step, "0");
    check(&border_procedures_per_relocation().step, "0");
    check(&accepted_by_benefitting(&cycle, 2024).unwrap().step, "0");
}

#[rstest]
#[case("IE", 463)]
#[case("PT", 422)]
#[case("BE", 645)]
#[case("SI", 90)]
fn an_announced_amount_is_a_number_of_cases(#[case] code: &str, #[case] cases: u64) {
    let announced = announced_cases(&Cycle::debated(), state(code)).unwrap();
    assert_eq!(announced.figure, Cases::new(cases));
    check(&announced.step, "0");
}

/// The sum is that of the fair shares beside it, in either language.
#[rstest]
#[case(Language::Nl, "Duitsland")]
#[case(Language::En, "Germany")]
fn the_chosen_relocations_are_those_of_their_states(
    #[case] language: Language,
    #[case] germany: &str,
) {
    let chosen = chosen_relocations(&Cycle::debated(), language).unwrap();
    check(&chosen.step, "0");
    let [sum, terms @ ..] = chosen.step.inputs.as_slice() else {
        panic!("no inputs");
    };
    let terms = terms.iter().map(|term| term.value.parse::<u64>().unwrap());
    assert_eq!(sum.value, terms.sum::<u64>().to_string());
    let mut inputs = chosen.step.inputs.iter();
    assert!(inputs.any(|input| input.name == germany));
}

/// The formula names three states, so there is no step if other states benefit too.
#[test]
fn where_others_benefit_the_accepted_claims_have_no_step() {
    let cycle = Cycle::debated();
    let benefitting = |code: &str| {
        let states = cycle.states().iter().copied();
        let states = states.map(|mut state| {
            if state.code == code {
                state.obligation = Obligation::Benefitting;
            }
            state
        });
        states.collect::<Vec<_>>()
    };
    let with_germany = benefitting("DE");
    let world = Cycle::new("2026", Cases::new(30_000), &with_germany);
    assert!(dublin::accepted_by_benefitting(&world, 2024) > Some(Cases::new(660)));
    assert_eq!(accepted_by_benefitting(&world, 2024), None);
    assert_eq!(accepted_by_benefitting(&cycle, 1999), None);
}

/// An invented cycle has states, and neither a pool nor published figures.
#[test]
fn an_invented_cycle_has_only_the_figures_of_its_key() {
    let two = [*state("NL"), *state("DE")];
    let world = Cycle::new("two", Cases::new(30_000), &two);
    assert!(share_weighted(&world, state("NL"), 30).is_some());
    assert!(share_with_gdp_of(&world, state("NL"), 2023).is_some());
    assert!(fair_share(&world, Share::of(1, 2).unwrap()).is_err());
    assert_eq!(counted_part_of_pool(&world), None);
    assert_eq!(counted_part_of_proposal(&world), None);
    assert_eq!(french_share_before_rounding(&world), None);
    assert_eq!(announced_cases(&world, state("BE")), None);
}

#[test]
fn a_state_that_is_not_bound_has_none() {
    let (cycle, denmark) = (Cycle::debated(), state("DK"));
    assert_eq!(share_weighted(&cycle, denmark, 50), None);
    assert_eq!(share_with_gdp_of(&cycle, denmark, 2024), None);
    assert_eq!(share_among_contributing(&cycle, denmark), None);
    assert_eq!(announced_cases(&cycle, denmark), None);
}
