//! A world of four member states and pools of one to six relocations, in which
//! every combination is tried, without the gaps that random scenarios leave.
//!
//! Each settlement is compared with the steps of the calculation written down a
//! second time, in whole numbers.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use rstest::rstest;
use rust_decimal::Decimal;
use solidarity_core::{
    CapReading, Cases, Cycle, DeductionReading, Eur, FallenAwayReading, InvariantId, MemberState,
    Obligation, OffsetChoice, PledgeChoice, Pool, Reading, Rules, Scenario, Settlement,
    VolumeReading, settle_in,
};

/// Ten inhabitants and a GDP of ten, so that the shares are 7, 8, 3 and 2 of 20.
const STATES: [MemberState; 4] = [
    state("A", 4, 3, Obligation::Full),
    state("B", 3, 5, Obligation::Full),
    state("C", 2, 1, Obligation::Benefitting),
    state("D", 1, 1, Obligation::Exempt),
];
const TWENTIETHS: [u64; 4] = [7, 8, 3, 2];
/// The shares of A and B together.
const CONTRIBUTING_TWENTIETHS: u64 = 15;
/// Half of it is 3, and with that many pledges offsets may be asked or offered.
const PROPOSAL: u64 = 6;

/// EUR 20 000 a case, or EUR 100 for the whole pool, of which a third or a sixth
/// has no finite decimal form.
const POOL_CENTS: [fn(u64) -> u64; 2] = [|relocations| relocations * 2_000_000, |_| 10_000];
/// The pledges, and those of them that are to be implemented.
const UNION_PLEDGES: [(u64, Option<u64>); 6] = [
    (0, None),
    (3, None),
    (29_995, Some(29_990)),
    (30_000, None),
    (30_000, Some(29_995)),
    (30_001, Some(30_000)),
];
const FORUM: [bool; 2] = [false, true];
const ELIGIBLE: [Option<u64>; 4] = [None, Some(0), Some(1), Some(3)];
const OFFSETS: [Option<u64>; 3] = [None, Some(1), Some(4)];
/// The part of the pledged money that alternative measures replace, in halves.
const MEASURES: [u64; 3] = [0, 1, 2];
const RULES: [(bool, bool); 4] = [(true, true), (false, true), (true, false), (false, false)];

const fn state(
    code: &'static str,
    population: u64,
    gdp_tenths: u64,
    obligation: Obligation,
) -> MemberState {
    MemberState {
        code,
        name_nl: code,
        name_en: code,
        population,
        population_rounded: false,
        gdp_tenths,
        situations: &[],
        choices: &[],
        obligation,
    }
}

/// The result that a scenario must have. Amounts are in parts of a cent: as many
/// parts as the pool has relocations, so that a case is a whole number of them.
#[derive(Debug, PartialEq)]
struct Expected {
    offset: u64,
    cap: u64,
    payment: u64,
    alternative: u64,
    relocations: u64,
    counted: u64,
    beyond: u64,
    overlap: u64,
    conserved: bool,
}

/// One pool and pledge of one state.
struct Place {
    twentieths: u64,
    contributes: bool,
    relocations_in_pool: u64,
    /// The worth of a case, in parts of a cent.
    unit: u64,
    fair_share: u64,
    pledged_relocations: u64,
    measures_cents: u64,
    deduction: u64,
}

/// Steps 5 to 10 once more.
fn expected(place: &Place, scenario: &Scenario) -> Expected {
    let threshold = 30_000;
    let pledged = scenario.union_relocation_pledges.get();
    let implemented = scenario
        .union_relocations_implemented
        .map_or(pledged, Cases::get);
    let by_paragraph_3 = scenario.forum_reconvened && pledged < threshold;
    let by_paragraph_4 = implemented < pledged
        && implemented < threshold
        && (scenario.forum_reconvened || scenario.reading.fallen_away == FallenAwayReading::Always);
    let shortfall = match scenario.reading.volume {
        _ if !by_paragraph_3 && !by_paragraph_4 => 0,
        VolumeReading::Fill => threshold - implemented,
        VolumeReading::UpTo => threshold,
    };
    let left = place.fair_share - place.deduction;
    let asked = match scenario.offset {
        OffsetChoice::Cases { cases } => cases.get(),
        OffsetChoice::Computed if !place.contributes || left == 0 => 0,
        OffsetChoice::Computed => (place.twentieths * shortfall).div_ceil(CONTRIBUTING_TWENTIETHS),
    };
    let fair_share = place.fair_share;
    let cap_base = match scenario.reading.cap {
        CapReading::Reference => fair_share,
        CapReading::Threshold => (place.twentieths * threshold).div_ceil(20),
    };
    let cap = match scenario.reading.deduction {
        DeductionReading::LowersCap => cap_base.saturating_sub(place.deduction),
        DeductionReading::LeavesCap => cap_base,
    };
    let mut offset = asked;
    if scenario.rules.offsets_capped_at_fair_share {
        offset = offset.min(cap);
    }
    if let Some(eligible) = scenario.eligible_cases {
        offset = offset.min(eligible.get());
    }
    let counted = offset.min(left);

    let unit = place.unit;
    let measures = place.measures_cents * place.relocations_in_pool;
    let mut forms = [
        (fair_share - place.pledged_relocations) * unit - measures,
        measures,
        place.pledged_relocations * unit,
    ];
    take_off(&mut forms, place.deduction * unit);
    if scenario.rules.offsets_count_towards_fair_share {
        take_off(&mut forms, counted * unit);
    }
    let [payment, alternative, relocations] = forms;
    let discharged = payment + alternative + relocations + counted * unit;
    Expected {
        offset,
        cap,
        payment,
        alternative,
        relocations: relocations / unit,
        counted,
        beyond: offset - counted,
        overlap: discharged.saturating_sub(left * unit) / unit,
        conserved: discharged == left * unit,
    }
}

fn take_off(forms: &mut [u64; 3], mut worth: u64) {
    for form in forms {
        let taken = worth.min(*form);
        *form -= taken;
        worth -= taken;
    }
}

fn found(settlement: &Settlement, place: &Place) -> Expected {
    let parts = |eur: Eur| {
        let parts = eur.decimal() * Decimal::ONE_HUNDRED * Decimal::from(place.relocations_in_pool);
        // A case without a finite value in euros was cut off far behind this.
        let whole = parts.round_dp(9).normalize();
        assert!(whole.is_integer(), "{parts}");
        u64::try_from(whole).unwrap()
    };
    Expected {
        offset: settlement.due.offset_cases.get(),
        cap: settlement.offset.cap_cases.get(),
        payment: parts(settlement.due.financial_eur),
        alternative: parts(settlement.due.alternative_eur),
        relocations: settlement.due.relocations.get(),
        counted: settlement.offset.countable_cases.get(),
        beyond: settlement.offset.beyond_cases.get(),
        overlap: settlement.overlap_cases.get(),
        conserved: settlement.holds(InvariantId::Conservation),
    }
}

/// Each statement holds with the rule that it rests on, and otherwise exactly when
/// the second writing says so.
fn check(cycle: &Cycle, place: &Place, scenario: &Scenario) {
    let settlement = settle_in(cycle, scenario).unwrap();
    let expected = expected(place, scenario);
    assert_eq!(found(&settlement, place), expected, "{scenario:?}");
    assert_eq!(
        settlement.holds(InvariantId::NeverBoth),
        expected.overlap == 0
    );
    assert_eq!(
        settlement.holds(InvariantId::WithinFairShare),
        expected.offset <= expected.cap
    );
    // Each of the two theorems rests on one rule, whether or not the other is on.
    let rules = scenario.rules;
    if rules.offsets_count_towards_fair_share {
        assert!(settlement.holds(InvariantId::NeverBoth), "{scenario:?}");
        assert!(settlement.holds(InvariantId::Conservation), "{scenario:?}");
    }
    if rules.offsets_capped_at_fair_share {
        assert!(
            settlement.holds(InvariantId::WithinFairShare),
            "{scenario:?}"
        );
    }
}

/// Tries every combination that does not change the fair share. Returns their
/// number.
fn check_circumstances(cycle: &Cycle, place: &Place, base: &Scenario) -> u64 {
    let mut tried = 0;
    for (pledged, implemented) in UNION_PLEDGES {
        for forum_reconvened in FORUM {
            for eligible in ELIGIBLE {
                for cases in OFFSETS {
                    let scenario = Scenario {
                        union_relocation_pledges: Cases::new(pledged),
                        union_relocations_implemented: implemented.map(Cases::new),
                        forum_reconvened,
                        eligible_cases: eligible.map(Cases::new),
                        offset: cases.map_or(OffsetChoice::Computed, |cases| OffsetChoice::Cases {
                            cases: Cases::new(cases),
                        }),
                        ..base.clone()
                    };
                    tried += check_readings_and_rules(cycle, place, scenario);
                }
            }
        }
    }
    tried
}

fn check_readings_and_rules(cycle: &Cycle, place: &Place, mut scenario: Scenario) -> u64 {
    let mut tried = 0;
    for reading in Reading::all() {
        for (counted, capped) in RULES {
            scenario.reading = reading;
            scenario.rules = Rules {
                offsets_count_towards_fair_share: counted,
                offsets_capped_at_fair_share: capped,
            };
            check(cycle, place, &scenario);
            tried += 1;
        }
    }
    tried
}

/// Fair shares in pools of 1 to 6, and so pledges times deductions: A and B have
/// 1, 1, 2, 2, 2, 3 cases, thus 4 + 4 + 9 + 9 + 9 + 16; C and D have 1 in each
/// pool, thus 6 x 4. Each in 2 values of a case, 3 sizes of measures, 6 numbers of
/// pledges, with and without the Forum, 4 limits, 3 requests, 4 rules: 3 456 a
/// place, and each of these under every reading.
#[rstest]
#[case::contributing(0, 51 * 3_456)]
#[case::contributing_larger(1, 51 * 3_456)]
#[case::benefitting(2, 24 * 3_456)]
#[case::exempt(3, 24 * 3_456)]
fn every_combination(#[case] index: usize, #[case] combinations: u64) {
    let cycle = Cycle::new("small", Cases::new(PROPOSAL), &STATES);
    let state = STATES.get(index).unwrap();
    let twentieths = *TWENTIETHS.get(index).unwrap();
    let mut tried = 0;
    for relocations_in_pool in 1..=6 {
        let fair_share = (twentieths * relocations_in_pool).div_ceil(20);
        for pool_cents in POOL_CENTS.map(|cents| cents(relocations_in_pool)) {
            for pledged in 0..=fair_share {
                for half in MEASURES {
                    for deduction in 0..=fair_share {
                        let rest = (fair_share - pledged) * pool_cents / relocations_in_pool;
                        let place = Place {
                            twentieths,
                            contributes: state.contributes(),
                            relocations_in_pool,
                            unit: pool_cents,
                            fair_share,
                            pledged_relocations: pledged,
                            measures_cents: rest * half / 2,
                            deduction,
                        };
                        let base = scenario(state.code, pool_cents, &place);
                        tried += check_circumstances(&cycle, &place, &base);
                    }
                }
            }
        }
    }
    println!("{}: {tried} combinations", state.code);
    let readings = u64::try_from(Reading::all().len()).unwrap();
    assert_eq!(tried, combinations * readings);
}

fn scenario(code: &str, pool_cents: u64, place: &Place) -> Scenario {
    let eur = |cents: u64| {
        format!("{}.{:02}", cents / 100, cents % 100)
            .parse()
            .unwrap()
    };
    Scenario {
        member_state: code.to_owned(),
        pool: Pool {
            relocations: Cases::new(place.relocations_in_pool),
            financial_eur: eur(pool_cents),
        },
        pledge: PledgeChoice {
            relocations: Cases::new(place.pledged_relocations),
            alternative_eur: eur(place.measures_cents),
        },
        deduction_cases: Cases::new(place.deduction),
        ..Scenario::default()
    }
}

#[test]
fn the_shares_of_the_small_world() {
    let cycle = Cycle::new("small", Cases::new(PROPOSAL), &STATES);
    let percent = STATES.map(|state| cycle.share(&state).unwrap().percent().to_string());
    assert_eq!(percent, ["35", "40", "15", "10"]);
}
