//! The figures that stand in the sources and the law.

use super::Facts;
use crate::draw::condition;
use said::cycle;
use said::number::Style::{Eur, Plain};
use solidarity_core::Pool;
use solidarity_core::law;
use solidarity_core::source::SourceKey::{self, Answers, Consultation, Law};

/// What the minister is reported to have named (6791733, answer to question 4;
/// 32317-974, on the solidarity mechanism).
const STATED: [(&str, said::number::Style, u64, SourceKey); 4] = [
    ("statedShareLow", Plain, 5, Answers),
    ("statedShareHigh", Plain, 6, Answers),
    ("statedPaymentLow", Eur, 30_000_000, Consultation),
    ("statedPaymentHigh", Eur, 40_000_000, Consultation),
];

/// Adds them.
pub fn add(facts: &mut Facts) {
    let cycle = cycle::told();
    for (key, style, exact, source) in STATED {
        facts.sourced(key, style, exact, source);
    }
    let state = facts.subject.state();
    facts.sourced(
        "population",
        Plain,
        state.population,
        cycle.vintage().population.source.first(),
    );
    if let Some(official) = condition::official(state)
        && official.amount.is_none()
    {
        facts.sourced(
            "officialCases",
            Plain,
            official.cases,
            official.source.first(),
        );
    }
    if let Some(range) = condition::inferred(state) {
        let source = range.source.first();
        facts.sourced("rangeLow", Plain, range.least, source);
        facts.sourced("rangeHigh", Plain, range.most, source);
    }
    facts.sourced(
        "vintageGap",
        Plain,
        vintage_gap(),
        cycle.vintage().gdp.source.first(),
    );
    let bound = cycle.states().iter().filter(|state| state.is_bound());
    facts.sourced("countedStates", Plain, bound.count(), Law);

    let Pool {
        relocations,
        financial_eur: eur,
    } = cycle.reference_pool();
    let set = cycle.reference_pool_source().first();
    facts.sourced("poolCases", Plain, relocations, set);
    facts.sourced("poolEur", Eur, eur, set);
    facts.sourced("minimumCases", Plain, law::LEGAL_MINIMUM_RELOCATIONS, Law);
    facts.sourced("minimumEur", Eur, law::LEGAL_MINIMUM_EUR, Law);
    let half = cycle.pools().iter().find(|pool| pool.id == "half");
    if let Some((pool, (relocations, eur))) = half.and_then(|pool| Some((pool, pool.size?))) {
        let source = pool.source.first();
        facts.sourced("halfCases", Plain, relocations, source);
        facts.sourced("halfEur", Eur, eur, source);
    }
    if let Some(counted) = cycle.counted_pledges() {
        let source = counted.source.first();
        facts.sourced("spainCases", Plain, counted.relocations, source);
        facts.sourced("spainEur", Eur, counted.financial_eur, source);
    }

    let mut official = cycle.official_fair_shares().iter();
    if let Some(france) = official.find(|row| row.state == "FR") {
        let source = france.source.first();
        facts.sourced("franceCases", Plain, france.cases, source);
        if let Some(share) = france.share {
            facts.sourced("franceShare", Plain, share, source);
        }
    }
}

/// How far the published fair shares are from those of the key at most, in percent,
/// rounded: the Commission worked with older data.
fn vintage_gap() -> u64 {
    let cycle = cycle::told();
    let Pool {
        relocations: pool, ..
    } = cycle.reference_pool();
    let gaps = cycle.official_fair_shares().iter().filter_map(|official| {
        let state = cycle.bound_state(official.state).ok()?;
        let cases = cycle.share(state)?.of_cases_rounded_up(pool)?.get();
        let published = official.cases.get();
        let apart = cases.abs_diff(published);
        (200 * apart + published).checked_div(2 * published)
    });
    gaps.max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn published_shares_are_within_a_percent_or_so() {
        assert_eq!(super::vintage_gap(), 1);
    }
}
