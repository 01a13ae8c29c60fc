//! The figures that stand in the sources and the law.

use super::Facts;
use crate::cycle;
use crate::number::Style::{Eur, Plain};
use crate::page::condition;
use solidarity_core::law;

/// What the minister is reported to have named (6791733, answer to question 4;
/// 32317-974, on the solidarity mechanism).
const STATED: [(&str, crate::number::Style, u64, &str); 4] = [
    ("statedShareLow", Plain, 5, "answers"),
    ("statedShareHigh", Plain, 6, "answers"),
    ("statedPaymentLow", Eur, 30_000_000, "consultation"),
    ("statedPaymentHigh", Eur, 40_000_000, "consultation"),
];

/// Adds them.
pub fn add(facts: &mut Facts) {
    let cycle = cycle::told();
    for (key, style, exact, source) in STATED {
        facts.sourced(key, style, exact, source);
    }
    let state = facts.subject.state();
    facts.sourced("population", Plain, state.population, "population");
    if let Some(official) = condition::official(state)
        && official.amount_eur.is_none()
    {
        facts.sourced("officialCases", Plain, official.cases, "decision");
    }
    facts.sourced("vintageGap", Plain, vintage_gap(), "gdp");
    let bound = cycle.states().iter().filter(|state| state.is_bound());
    facts.sourced("countedStates", Plain, bound.count(), "law");

    let (relocations, eur) = cycle.reference_pool();
    facts.sourced("poolCases", Plain, relocations, "decision");
    facts.sourced("poolEur", Eur, eur, "decision");
    facts.sourced("minimumCases", Plain, law::LEGAL_MINIMUM_RELOCATIONS, "law");
    facts.sourced("minimumEur", Eur, law::LEGAL_MINIMUM_EUR, "law");
    let half = cycle.pools().iter().find(|pool| pool.id == "half");
    if let Some((relocations, eur)) = half.and_then(|pool| pool.size) {
        facts.sourced("halfCases", Plain, relocations, "rapporteur");
        facts.sourced("halfEur", Eur, eur, "rapporteur");
    }
    if let Some(counted) = cycle.counted_pledges() {
        facts.sourced("spainCases", Plain, counted.relocations, "council");
        facts.sourced("spainEur", Eur, counted.financial_eur, "council");
    }

    let mut official = cycle.official_fair_shares().iter();
    if let Some(france) = official.find(|row| row.state == "FR") {
        facts.sourced("franceCases", Plain, france.cases, "decision");
        if let Some(share) = france.share_percent {
            facts.sourced("franceShare", Plain, share, "decision");
        }
    }
}

/// How far the published fair shares are from those of the key at most, in percent,
/// rounded: the Commission worked with older data.
fn vintage_gap() -> u64 {
    let cycle = cycle::told();
    let (pool, _) = cycle.reference_pool();
    let gaps = cycle.official_fair_shares().iter().filter_map(|official| {
        let state = cycle.bound_state(official.state).ok()?;
        let cases = cycle.share(state)?.of_cases_rounded_up(pool)?.get();
        let apart = cases.abs_diff(official.cases);
        (200 * apart + official.cases).checked_div(2 * official.cases)
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
