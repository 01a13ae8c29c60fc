//! A Union of four states, tried in every combination of what each of them may do,
//! and compared with the steps written down a second time, in whole numbers.

use solidarity_core::{
    CapReading, Cases, Cycle, DeductionReading, Eur, FallenAwayReading, MemberState, Obligation,
    Pool, Reading, Rules, VolumeReading,
    union::{Union, UnionSettlement, UnionState, settle_union_in},
};

/// Ten inhabitants and a GDP of ten, so that the shares are 7, 8, 3 and 2 of 20.
const STATES: [MemberState; 4] = [
    state("A", 4, 3, Obligation::Full),
    state("B", 3, 5, Obligation::Full),
    state("C", 2, 1, Obligation::Benefitting),
    state("D", 1, 1, Obligation::Exempt),
];
const TWENTIETHS: [u64; 4] = [7, 8, 3, 2];
/// A pool far below 30 000, one that reaches it, and one whose 60 % lie above it.
const POOLS: [u64; 3] = [5, 31_003, 70_001];
const UNIT: u64 = 20_000;

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

/// The plan of a state, in whole numbers of cases.
#[derive(Debug, Clone, Copy)]
struct Does {
    relocations: u64,
    measures: u64,
    deduction: u64,
    refused: bool,
    uses_pool: bool,
    eligible: Option<u64>,
}

/// All plans that are tried for a state: forms, deductions, refusal, use of the
/// pool.
fn plans(fair_share: u64, benefits: bool) -> Vec<Does> {
    let half = fair_share / 2;
    let money = Does {
        relocations: 0,
        measures: 0,
        deduction: 0,
        refused: false,
        uses_pool: false,
        eligible: None,
    };
    let relocates = Does {
        relocations: fair_share,
        ..money
    };
    let mix = Does {
        relocations: half,
        measures: fair_share.div_ceil(3).min(fair_share - half),
        deduction: fair_share / 3,
        eligible: Some(fair_share / 5),
        ..money
    };
    let deducted = Does {
        deduction: fair_share,
        ..relocates
    };
    let refused = Does {
        refused: true,
        deduction: fair_share / 4,
        ..money
    };
    let mut plans = vec![money, relocates, mix, deducted, refused];
    if benefits {
        plans.extend([relocates, mix].map(|does| Does {
            uses_pool: true,
            ..does
        }));
    }
    plans
}

/// The second writing's result for a state: offsets asked and taken, relocations,
/// money and measures in EUR.
type Given = [u64; 5];

/// The second writing's result for the Union: pledged, implemented, shortfall,
/// open; then relocations, money, measures, deducted, offsets, beyond, not obliged,
/// refused.
#[derive(Debug, PartialEq)]
struct Written {
    union: [u64; 4],
    totals: [u64; 8],
    states: Vec<Given>,
}

fn written(pool: u64, does: &[Does; 4], union: &Union) -> Written {
    let shares = TWENTIETHS.map(|part| (part * pool).div_ceil(20));
    let threshold = 30_000.max((6 * pool).div_ceil(10));
    let all = || does.iter().zip(shares).zip(TWENTIETHS);
    let pledged: u64 = does.iter().map(|does| does.relocations).sum();
    let implemented = all().map(|((does, share), _)| {
        let left = share - does.deduction;
        if does.uses_pool {
            0
        } else {
            does.relocations.min(left)
        }
    });
    let implemented: u64 = implemented.sum();
    let by_paragraph_3 = union.forum_reconvened && pledged < threshold;
    let by_paragraph_4 = implemented < pledged
        && implemented < threshold
        && (union.forum_reconvened || union.reading.fallen_away == FallenAwayReading::Always);
    let shortfall = match union.reading.volume {
        _ if !by_paragraph_3 && !by_paragraph_4 => 0,
        VolumeReading::Fill => threshold - implemented,
        VolumeReading::UpTo => threshold,
    };
    let is_asked = |does: &Does, share: u64| !does.uses_pool && does.deduction < share;
    let carried: u64 = all()
        .map(|((does, share), part)| if is_asked(does, share) { part } else { 0 })
        .sum();
    let mut totals = [0; 8];
    let states = all().map(|((does, share), part)| {
        let left = share - does.deduction;
        let asked = if is_asked(does, share) {
            (part * shortfall).div_ceil(carried)
        } else {
            0
        };
        let cap = match union.reading.cap {
            CapReading::Reference => share,
            CapReading::Threshold => (part * threshold).div_ceil(20),
        };
        let cap = match union.reading.deduction {
            DeductionReading::LowersCap => cap.saturating_sub(does.deduction),
            DeductionReading::LeavesCap => cap,
        };
        let mut taken = asked;
        if union.rules.offsets_capped_at_fair_share {
            taken = taken.min(cap);
        }
        taken = taken.min(does.eligible.unwrap_or(taken));
        if does.refused {
            taken = 0;
        }
        let counted = taken.min(left);
        // The line has relocations, measures and money from the left, and is
        // shortened from the right.
        let end = if union.rules.offsets_count_towards_fair_share {
            left - counted
        } else {
            left
        };
        let relocations = does.relocations.min(end);
        let measures = (does.relocations + does.measures).min(end) - relocations;
        let money = end - relocations - measures;
        let of_state = if does.uses_pool {
            [0, 0, 0, does.deduction, 0, 0, left, 0]
        } else if does.refused {
            [0, 0, 0, does.deduction, 0, 0, 0, left]
        } else {
            let deducted = does.deduction;
            [
                relocations,
                money * UNIT,
                measures * UNIT,
                deducted,
                taken,
                taken - counted,
                0,
                0,
            ]
        };
        for (total, part) in totals.iter_mut().zip(of_state) {
            *total += part;
        }
        [asked, taken, relocations, money * UNIT, measures * UNIT]
    });
    let states = states.collect();
    let [_, _, _, _, taken, ..] = totals;
    Written {
        union: [
            pledged,
            implemented,
            shortfall,
            shortfall.saturating_sub(taken),
        ],
        totals,
        states,
    }
}

fn found(settled: &UnionSettlement) -> Written {
    let eur = |eur: Eur| u64::try_from(eur.decimal()).unwrap();
    let totals = settled.totals;
    let states = settled.states.values().map(|state| {
        let (offset, due) = (state.settlement.offset, state.settlement.due);
        let amounts = [due.financial_eur, due.alternative_eur].map(eur);
        let [money, measures] = amounts;
        let cases = [offset.requested_cases, offset.cases, due.relocations].map(Cases::get);
        let [asked, taken, relocations] = cases;
        [asked, taken, relocations, money, measures]
    });
    Written {
        union: [
            settled.pledged_relocations,
            settled.implemented_relocations,
            settled.trigger.shortfall_cases,
            totals.open_cases,
        ]
        .map(Cases::get),
        totals: [
            totals.relocations.get(),
            eur(totals.financial_eur),
            eur(totals.alternative_eur),
            totals.deduction_cases.get(),
            totals.offset_cases.get(),
            totals.beyond_cases.get(),
            totals.not_obliged_cases.get(),
            totals.refused_cases.get(),
        ],
        states: states.collect(),
    }
}

/// 3 pools, 5 things that A, B and D may do and 7 that C may, with and without the
/// Forum, all readings, 4 rules.
#[test]
fn every_combination_as_it_is_written_a_second_time() {
    let cycle = Cycle::new("small", Cases::new(30_000), &STATES);
    let mut tried = 0;
    for pool in POOLS {
        let [a, b, c, d] = [0, 1, 2, 3].map(|index: usize| {
            let part = TWENTIETHS.get(index).unwrap();
            plans((part * pool).div_ceil(20), index == 2)
        });
        for a in &a {
            for b in &b {
                for c in &c {
                    for d in &d {
                        tried += check_circumstances(&cycle, pool, [*a, *b, *c, *d]);
                    }
                }
            }
        }
    }
    let readings = u64::try_from(Reading::all().len()).unwrap();
    assert_eq!(tried, 3 * 5 * 5 * 7 * 5 * 2 * readings * 4);
}

fn check_circumstances(cycle: &Cycle, pool: u64, does: [Does; 4]) -> u64 {
    let states = STATES.iter().zip(&does).map(|(state, does)| {
        let does = UnionState {
            relocations: Cases::new(does.relocations),
            alternative_eur: Eur::whole(does.measures * UNIT),
            deduction_cases: Cases::new(does.deduction),
            refused: does.refused,
            uses_pool: does.uses_pool,
            eligible_cases: does.eligible.map(Cases::new),
        };
        (state.code.to_owned(), does)
    });
    let mut union = Union {
        cycle: cycle.id().to_owned(),
        pool: Pool {
            relocations: Cases::new(pool),
            financial_eur: Eur::whole(pool * UNIT),
        },
        forum_reconvened: false,
        reading: Reading::default(),
        rules: Rules::default(),
        states: states.collect(),
    };
    let mut tried = 0;
    for forum_reconvened in [false, true] {
        for reading in Reading::all() {
            for (counted, capped) in [(true, true), (false, true), (true, false), (false, false)] {
                union.forum_reconvened = forum_reconvened;
                union.reading = reading;
                union.rules = Rules {
                    offsets_count_towards_fair_share: counted,
                    offsets_capped_at_fair_share: capped,
                };
                let settled = settle_union_in(cycle, &union).unwrap();
                assert_eq!(found(&settled), written(pool, &does, &union), "{union:?}");
                tried += 1;
            }
        }
    }
    tried
}
