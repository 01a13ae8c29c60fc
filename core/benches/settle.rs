//! Measures the time of a settlement with its trace, without, and ten thousand at
//! once; of a whole Union beside thirty settlements; and of a search for
//! counterexamples.
#![expect(clippy::unwrap_used, reason = "a benchmark fails by panicking")]

use criterion::{BatchSize, Criterion, Throughput, criterion_group};
use solidarity_core::{
    Cases, Cycle, Eur, OffsetChoice, PledgeChoice, Pool, Reading, Scenario,
    counterexample::{Axis, CounterexampleSearch, Space},
    settle, settle_in, settle_many,
    union::{Union, settle_union, settle_union_in},
};
use std::{
    collections::BTreeMap,
    hint::black_box,
    time::{Duration, Instant},
};

const BATCH: usize = 10_000;

criterion_group!(benches, one, many, union, searched);

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
    // A filter asks for another benchmark, and without `--bench` this is only a
    // trial run.
    if std::env::args().skip(1).eq(["--bench".to_owned()]) {
        ratio();
    }
}

/// The 660 cases of the worked example: a mix of money and offsets.
fn example() -> Scenario {
    Scenario {
        union_relocation_pledges: Cases::new(7_916),
        forum_reconvened: true,
        eligible_cases: Some(Cases::new(660)),
        ..Scenario::default()
    }
}

fn one(criterion: &mut Criterion) {
    let scenario = example();
    let cycle = Cycle::latest();
    let mut group = criterion.benchmark_group("one settlement");
    group.bench_function("with its trace", |bencher| {
        bencher.iter(|| settle(black_box(&scenario)));
    });
    group.bench_function("without", |bencher| {
        bencher.iter(|| settle_in(black_box(&cycle), black_box(&scenario)));
    });
    group.finish();
}

fn many(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("10 000 settlements in one call");
    group.throughput(Throughput::Elements(BATCH as u64));
    for (name, states) in [
        ("the Netherlands", &["NL"][..]),
        ("six states by turns", &["NL", "DE", "FR", "ES", "PL", "MT"]),
    ] {
        let scenarios = scenarios(states);
        group.bench_function(name, |bencher| {
            // Freeing the settlements is not part of settling.
            let settle_all = |()| settle_many(black_box(&scenarios));
            bencher.iter_batched(|| (), settle_all, BatchSize::PerIteration);
        });
    }
    group.finish();
}

/// All member states at once, beside the number of settlements whose time it may
/// take.
fn union(criterion: &mut Criterion) {
    const SETTLEMENTS: usize = 30;
    let cycle = Cycle::latest();
    let given = Union {
        forum_reconvened: true,
        ..Union::as_chosen(&cycle).unwrap()
    };
    let left_out = Union {
        states: BTreeMap::new(),
        ..given.clone()
    };
    let scenario = example();
    let mut group = criterion.benchmark_group("a union");
    group.bench_function("thirty settlements", |bencher| {
        bencher.iter(|| {
            for _ in 0..SETTLEMENTS {
                drop(black_box(settle_in(
                    black_box(&cycle),
                    black_box(&scenario),
                )));
            }
        });
    });
    for (name, union) in [
        ("every state given", &given),
        ("every state left out", &left_out),
    ] {
        group.bench_function(name, |bencher| {
            bencher.iter(|| settle_union_in(black_box(&cycle), black_box(union)));
        });
    }
    group.bench_function("with its trace", |bencher| {
        bencher.iter(|| settle_union(black_box(&given)));
    });
    group.finish();
}

/// A search along all axes but the pool and the share, from start to end.
fn searched(criterion: &mut Criterion) {
    let space = Space {
        base: Scenario::default(),
        varying: Axis::ALL
            .into_iter()
            .filter(|axis| ![Axis::Pool, Axis::Share].contains(axis))
            .collect(),
    };
    let search = || CounterexampleSearch::new(&space).unwrap();
    let mut group = criterion.benchmark_group("a search for counterexamples");
    group.throughput(Throughput::Elements(search().total()));
    group.bench_function("pool and share fixed", |bencher| {
        let whole = |mut search: CounterexampleSearch| search.step(u64::MAX);
        bencher.iter_batched(search, whole, BatchSize::PerIteration);
    });
    group.finish();
}

/// Scenarios that differ in everything but the share, the same ones every time.
fn scenarios(states: &[&str]) -> Vec<Scenario> {
    let mut random = Random(20_241_351);
    let pools = [15_000, 21_000, 30_000];
    let scenario = |index: usize| {
        let relocations = random.of(&pools);
        // Below the smallest of the shares, Malta's 20 cases in the smallest pool.
        let pledged = random.below(10);
        Scenario {
            member_state: (*states.get(index % states.len()).unwrap()).to_owned(),
            pool: Pool {
                relocations: Cases::new(relocations),
                financial_eur: Eur::whole(relocations * 20_000),
            },
            pledge: PledgeChoice {
                relocations: Cases::new(pledged),
                alternative_eur: format!("{}.{:02}", random.below(200_000), random.below(100))
                    .parse()
                    .unwrap(),
            },
            deduction_cases: Cases::new(random.below(20)),
            union_relocation_pledges: Cases::new(random.below(30_000)),
            forum_reconvened: random.below(4) > 0,
            eligible_cases: (random.below(2) > 0).then_some(Cases::new(random.below(2_500))),
            offset: match random.below(10) {
                0 => OffsetChoice::Cases {
                    cases: Cases::new(random.below(3_000)),
                },
                _ => OffsetChoice::Computed,
            },
            reading: random.of(&Reading::all()),
            ..Scenario::default()
        }
    };
    let scenarios: Vec<_> = (0..BATCH).map(scenario).collect();
    assert!(settle_many(&scenarios).is_ok());
    scenarios
}

/// Knuth's linear congruential generator; its upper half spreads well enough.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 32) % end
    }

    fn of<T: Copy>(&mut self, values: &[T]) -> T {
        let index = self.below(values.len() as u64);
        *values.get(usize::try_from(index).unwrap()).unwrap()
    }
}

/// Compares a settlement with its trace to one without, at the same moment.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn ratio() {
    const ROUNDS: u32 = 20_000;
    let scenario = example();
    let cycle = Cycle::latest();
    let time = |run: &dyn Fn()| -> Duration {
        let start = Instant::now();
        (0..ROUNDS).for_each(|_| run());
        start.elapsed()
    };
    let with = time(&|| drop(black_box(settle(black_box(&scenario)))));
    let without = time(&|| drop(black_box(settle_in(&cycle, black_box(&scenario)))));
    println!(
        "a settlement with its trace takes {:.1} times one without ({:.2?} and {:.2?})",
        with.as_secs_f64() / without.as_secs_f64(),
        with / ROUNDS,
        without / ROUNDS,
    );
}
