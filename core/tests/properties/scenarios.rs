//! Arbitrary scenarios that can be settled, scenarios that may not be, and JSON
//! that is no scenario.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use solidarity_core::{
    Cases, Cycle, Eur, OffsetChoice, PledgeChoice, Pool, Reading, Rules, Scenario, ShareChoice,
    settle_in,
};

/// A scenario with both rules on that can be settled.
pub fn lawful_scenario() -> impl Strategy<Value = Scenario> {
    any_scenario().prop_map(|scenario| Scenario {
        rules: Rules::default(),
        ..scenario
    })
}

/// A scenario in which offsets are taken, as many as every bound but the eligible
/// cases allows.
pub fn scenario_with_offsets() -> impl Strategy<Value = Scenario> {
    let asked = prop_oneof![
        Just(OffsetChoice::Computed),
        (1..8_000_u64).prop_map(|cases| OffsetChoice::Cases {
            cases: Cases::new(cases)
        }),
    ];
    (lawful_scenario(), asked, 0..20_000_u64).prop_filter_map(
        "no offset is taken",
        |(scenario, offset, pledges)| {
            let scenario = Scenario {
                offset,
                forum_reconvened: true,
                union_relocation_pledges: Cases::new(pledges),
                union_relocations_implemented: None,
                eligible_cases: None,
                ..scenario
            };
            let settlement = settle_in(&Cycle::latest(), &scenario).unwrap();
            (settlement.offset.cases > Cases::ZERO).then_some(scenario)
        },
    )
}

/// A scenario that can be settled, under any rules.
pub fn any_scenario() -> impl Strategy<Value = Scenario> {
    let size = (member_state(), pool(), share());
    let circumstances = (
        union_pledges(),
        prop::option::of(part()),
        any::<bool>(),
        prop::option::of(cases_around(4_000)),
        offset(),
        prop::sample::select(Reading::all()),
        rules(),
    );
    // Pledge and deduction as parts of a fair share that is not known yet.
    let parts = (part(), part(), 0..100_u64, part());
    (size, circumstances, parts).prop_map(|(size, circumstances, parts)| {
        let (member_state, pool, share) = size;
        let (pledges, left, forum_reconvened, eligible_cases, offset, reading, rules) =
            circumstances;
        let plain = Scenario {
            member_state,
            pool,
            share,
            union_relocation_pledges: pledges,
            union_relocations_implemented: left.map(|left| thousandths(pledges, left)),
            forum_reconvened,
            eligible_cases,
            offset,
            reading,
            rules,
            ..Scenario::default()
        };
        pledging(plain, parts)
    })
}

/// Relocations, measures to the cent and a deduction, none of them too much.
fn pledging(plain: Scenario, parts: (u64, u64, u64, u64)) -> Scenario {
    let (relocated, measures, cents, deducted) = parts;
    let settlement = settle_in(&Cycle::latest(), &plain).unwrap();
    let fair_share = u128::from(settlement.fair_share.cases.get());
    let of = |part: u64, all: u128| u64::try_from(all * u128::from(part) / 1_000).unwrap();
    let relocations = of(relocated, fair_share);
    let left = Scenario {
        pledge: PledgeChoice {
            relocations: Cases::new(relocations),
            ..PledgeChoice::default()
        },
        ..plain
    };
    let money = settle_in(&Cycle::latest(), &left).unwrap();
    let money = u128::try_from(money.pledge.financial_eur.decimal().trunc()).unwrap();
    let euros = of(measures, money);
    let alternative_eur: Eur = if u128::from(euros) < money && measures > 0 {
        format!("{euros}.{cents:02}").parse().unwrap()
    } else {
        Eur::whole(euros)
    };
    Scenario {
        pledge: PledgeChoice {
            relocations: Cases::new(relocations),
            alternative_eur,
        },
        deduction_cases: Cases::new(of(deducted, fair_share)),
        ..left
    }
}

/// A scenario whose pledge, deduction, share or pool may be too large.
pub fn deviating_scenario() -> impl Strategy<Value = Scenario> {
    // Few states and pools, so that neighbours often have the same.
    let states = prop::sample::select(vec!["NL", "NL", "ES", "MT"]);
    let pools = prop::sample::select(vec![
        (21_000, "420000000"),
        (7, "100"),
        (30_000, "600000000.5"),
    ]);
    let amounts = prop::sample::select(vec!["0", "10", "10.5", "7.01", "0.125", "7.0000000001"]);
    let spoilt = prop_oneof![30 => Just(0_u8), 1 => 1..7_u8];
    (any_scenario(), states, pools, amounts, spoilt).prop_map(
        |(scenario, state, (relocations, eur), amount, spoilt)| {
            let mut scenario = Scenario {
                member_state: state.to_owned(),
                pool: Pool {
                    relocations: Cases::new(relocations),
                    financial_eur: eur.parse().unwrap(),
                },
                share: ShareChoice::Key,
                pledge: PledgeChoice {
                    relocations: Cases::ZERO,
                    alternative_eur: amount.parse().unwrap(),
                },
                deduction_cases: Cases::ZERO,
                ..scenario
            };
            match spoilt {
                1 => scenario.deduction_cases = Cases::new(u64::MAX),
                2 => scenario.pledge.relocations = Cases::new(1_000_000),
                3 => "DK".clone_into(&mut scenario.member_state),
                4 => scenario.pool.relocations = Cases::ZERO,
                5 => "2027".clone_into(&mut scenario.cycle),
                6 => {
                    let more = scenario.union_relocation_pledges.get() + 1;
                    scenario.union_relocations_implemented = Some(Cases::new(more));
                }
                _ => {}
            }
            scenario
        },
    )
}

fn member_state() -> impl Strategy<Value = String> {
    let cycle = Cycle::latest();
    let bound = cycle.states().iter().filter(|state| state.is_bound());
    prop::sample::select(bound.map(|state| state.code.to_owned()).collect::<Vec<_>>())
}

/// Pools of the sources, pools that keep the ratio, and odd ones.
pub fn pool() -> impl Strategy<Value = Pool> {
    let named = prop::sample::select(vec![15_000_u64, 21_000, 30_000, 60_000]);
    let kept = prop_oneof![named, 1..200_000_u64];
    let odd = (1..200_000_u64, 1..2_000_000_000_u64, 0..100_u64);
    prop_oneof![
        kept.prop_map(|relocations| Pool {
            relocations: Cases::new(relocations),
            financial_eur: Eur::whole(relocations * 20_000),
        }),
        odd.prop_map(|(relocations, euros, cents)| Pool {
            relocations: Cases::new(relocations),
            financial_eur: format!("{euros}.{cents:02}").parse().unwrap(),
        }),
    ]
}

fn share() -> impl Strategy<Value = ShareChoice> {
    let typed = prop_oneof![
        Just("0".to_owned()),
        Just("100".to_owned()),
        "[0-9]{1,2}",
        "[0-9]{1,2}\\.[0-9]{1,4}",
        "[0-9]{1,2}\\.[0-9]{18,25}",
    ];
    prop_oneof![
        2 => Just(ShareChoice::Key),
        1 => typed.prop_map(|percent| ShareChoice::Percent { percent: percent.parse().unwrap() }),
    ]
}

fn union_pledges() -> impl Strategy<Value = Cases> {
    let named = prop::sample::select(vec![
        0_u64, 962, 7_916, 12_600, 14_999, 15_000, 29_999, 30_000,
    ]);
    prop_oneof![named, 0..150_000_u64].prop_map(Cases::new)
}

fn offset() -> impl Strategy<Value = OffsetChoice> {
    prop_oneof![
        2 => Just(OffsetChoice::Computed),
        1 => cases_around(8_000).prop_map(|cases| OffsetChoice::Cases { cases }),
    ]
}

fn cases_around(usual: u64) -> impl Strategy<Value = Cases> {
    prop_oneof![20 => 0..usual, 1 => 0..10_000_000_000_u64].prop_map(Cases::new)
}

pub fn rules() -> impl Strategy<Value = Rules> {
    (any::<bool>(), any::<bool>()).prop_map(|(counted, capped)| Rules {
        offsets_count_towards_fair_share: counted,
        offsets_capped_at_fair_share: capped,
    })
}

fn thousandths(cases: Cases, part: u64) -> Cases {
    Cases::new(u64::try_from(u128::from(cases.get()) * u128::from(part) / 1_000).unwrap())
}

/// A part in thousandths, among which 0 and the whole are frequent.
pub fn part() -> impl Strategy<Value = u64> {
    prop_oneof![2 => Just(0), 1 => Just(1_000), 3 => 0..=1_000_u64]
}

/// Any JSON, which may have the names of a scenario in it.
pub fn any_json() -> impl Strategy<Value = Value> {
    any_leaf().prop_recursive(4, 32, 8, |inner| {
        let name = prop_oneof![".{0,8}", prop::sample::select(names())];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((name, inner), 0..12)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

fn names() -> Vec<String> {
    let scenario = serde_json::to_value(Scenario::default()).unwrap();
    scenario.as_object().unwrap().keys().cloned().collect()
}

#[expect(clippy::disallowed_types, reason = "JSON can hold such a number")]
pub fn any_leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,20}".prop_map(Value::from),
        "-?[0-9]{0,40}\\.?[0-9]{0,40}".prop_map(Value::from),
        prop::sample::select(hostile()),
    ]
}

fn hostile() -> Vec<Value> {
    let texts = [
        "",
        " ",
        "0",
        "-0",
        "-1",
        "1,5",
        "1.000",
        "1e9",
        "+5",
        ".5",
        "5.",
        "1_000",
        "NaN",
        "Infinity",
        "٣",
        "½",
        "€ 20",
        "NL\u{0}",
        "🇳🇱",
        "key",
        "percent",
        "computed",
        "DK",
        "2027",
        "0.0000000000000000000000000001",
        "79228162514264337593543950335",
        "79228162514264337593543950336",
        "-79228162514264337593543950335",
    ];
    let numbers = [
        json!(0),
        json!(-1),
        json!(u64::MAX),
        json!(u64::MAX / 60),
        json!(i64::MIN),
        json!(1.5),
        json!(1e300),
        json!(9_007_199_254_740_993_u64),
    ];
    let objects = [
        json!({}),
        json!([]),
        json!({"kind": "cases"}),
        json!({"kind": "percent"}),
        json!({"kind": "cases", "cases": u64::MAX}),
        json!({"kind": "percent", "percent": 100}),
    ];
    let texts = texts.into_iter().map(Value::from);
    texts.chain(numbers).chain(objects).collect()
}

/// A scenario in which one to three fields are taken out or changed.
pub fn mutated_json() -> impl Strategy<Value = Value> {
    let change = prop_oneof![
        1 => Just(None),
        4 => prop_oneof![any_leaf(), any_json()].prop_map(Some),
    ];
    let changes = prop::collection::vec((any::<prop::sample::Index>(), change), 1..4);
    (any_scenario(), changes).prop_map(|(scenario, changes)| {
        let mut json = serde_json::to_value(&scenario).unwrap();
        for (index, change) in changes {
            let mut paths = Vec::new();
            places("", &json, &mut paths);
            if paths.is_empty() {
                break;
            }
            let (above, name) = index.get(&paths);
            let table = json
                .pointer_mut(above)
                .and_then(Value::as_object_mut)
                .unwrap();
            match change {
                None => table.remove(name),
                Some(value) => table.insert(name.clone(), value),
            };
        }
        json
    })
}

/// Every field of an object and of the objects in it.
pub fn places(above: &str, json: &Value, paths: &mut Vec<(String, String)>) {
    for (name, value) in json.as_object().into_iter().flatten() {
        paths.push((above.to_owned(), name.clone()));
        let escaped = name.replace('~', "~0").replace('/', "~1");
        places(&format!("{above}/{escaped}"), value, paths);
    }
}
