//! What the pictures show, in words.

use said::caveats::caveats;
use said::fill::fill;
use said::texts::moving::words;

use super::{Series, Settled};
use crate::picture::beyond;
use said::language::{Language, capital};
use said::number::{self, Amount};
use said::subject::Subject;
use solidarity_core::{Cases, Scenario};

/// What the balance shows. The figures themselves stand above it.
#[must_use]
pub fn finding(now: &Settled, language: Language) -> String {
    let Settled {
        scenario,
        settlement,
    } = now;
    let words = words(language);
    let due = settlement.due;
    let paid = !due.financial_eur.decimal().is_zero();
    let forms = match (paid, due.offset_cases != Cases::ZERO) {
        (true, true) => words.pays_and_takes,
        (true, false) => words.pays,
        (false, true) => words.takes,
        (false, false) => words.neither,
    };
    let others = due.relocations != Cases::ZERO
        || !due.alternative_eur.decimal().is_zero()
        || due.deduction_cases != Cases::ZERO;
    let sum = if settlement.overlap_cases != Cases::ZERO {
        words.sum_twice
    } else if settlement.offset.countable_cases < due.offset_cases {
        words.sum_beyond
    } else if others {
        words.sum_with_others
    } else if paid && due.offset_cases != Cases::ZERO {
        words.sum
    } else {
        words.sum_of_one
    };
    let forms = capital(fill(forms, &[state_name(scenario, language)]));
    let mut said = caveats(scenario, settlement, language);
    said.push(forms);
    said.push(sum.to_owned());
    said.join(" ")
}

/// What is said aloud of it: the two figures first, because they are not seen.
#[must_use]
pub fn aloud(now: &Settled, language: Language) -> String {
    let due = now.settlement.due;
    let figures = [
        number::cases(due.offset_cases, language),
        Amount::EurAbout(due.financial_eur).shown(language),
    ];
    let figures = fill(
        words(language).taken_and_paid,
        &figures.each_ref().map(String::as_str),
    );
    [&figures, ". ", &finding(now, language)].concat()
}

/// What the tipping chart shows.
#[must_use]
pub fn tipping(scenario: &Scenario, series: &Series, language: Language) -> String {
    let words = words(language);
    let state = state_name(scenario, language);
    let Some(turning) = series.turning() else {
        return fill(words.nothing_tips, &[state]);
    };
    if !scenario.forum_reconvened && !series.needs_no_forum() {
        return words.not_reconvened.to_owned();
    }
    let cases = |cases| number::cases(cases, language);
    let [until, most, none_from] = [turning.most_until, turning.most, turning.none_from].map(cases);
    let mut said = fill(words.tips, &[&until, state, &most, &none_from]);
    if !scenario.rules.offsets_count_towards_fair_share {
        said.push_str(words.not_counted);
    } else if series
        .fullest()
        .is_some_and(|most| beyond(most) == Cases::ZERO)
    {
        said.push_str(words.sum_stays);
    }
    said
}

/// What a mark of the grid stands for.
#[must_use]
pub fn mark(cases_per_mark: u64, language: Language) -> String {
    let words = words(language);
    if cases_per_mark == 1 {
        return words.mark.to_owned();
    }
    let each = number::cases(Cases::new(cases_per_mark), language);
    fill(words.mark_of_many, &[&each])
}

/// The name of the scenario's state, within a sentence.
#[must_use]
pub fn state_name(scenario: &Scenario, language: Language) -> &'static str {
    match Subject::of(&scenario.member_state) {
        None => words(language).state,
        Some(state) => state.name(language),
    }
}

/// Said where a link is about another state than the page.
#[must_use]
pub fn elsewhere(other: Subject, page: Subject, language: Language) -> String {
    let names = [other, page].map(|state| state.name(language));
    fill(words(language).elsewhere, &names)
}

/// The name of the link to that state's page.
#[must_use]
pub fn to_page(other: Subject, language: Language) -> String {
    fill(words(language).to_page, &[other.name(language)])
}
