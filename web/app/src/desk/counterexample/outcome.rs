//! How far the search is, and what it found.

use super::worker::Remote;
use crate::link::story_with;
use counterexample_worker::Report;
use leptos::prelude::*;
use said::cycle;
use said::fill::fill;
use said::language::Language;
use said::number::{Style, cases};
use said::pages::{Page, What};
use said::texts::desk::{self as words, Counterexample};
use solidarity_core::{Cases, settle};

/// Everything below the buttons.
pub fn outcome(remote: Remote, language: Language) -> AnyView {
    let words = &words::words(language).counterexample;
    // Each changes seldom, so that it is said aloud and built anew seldom.
    let found = Memo::new(move |_| remote.report.read().as_ref().map(Found::of));
    let first = Memo::new(move |_| remote.report.read().as_ref()?.first.clone());
    view! {
        <div class="outcome">
            <div role="status">
                {move || found.get().map(|found| verdict(found, words, language))}
            </div>
            {move || remote.report.get().map(|report| how_far(&report, language))}
            {move || first.get().map(|first| counterexample(&first, words, language))}
        </div>
    }
    .into_any()
}

/// A number of scenarios.
pub fn number(number: u64, language: Language) -> String {
    cases(Cases::new(number), language)
}

/// What the search found.
#[derive(Clone, Copy, PartialEq)]
struct Found {
    total: u64,
    /// In how many scenarios; at most one as long as the search goes on.
    broken: u64,
    is_done: bool,
}

impl Found {
    fn of(report: &Report) -> Self {
        let is_done = report.is_done();
        Self {
            total: report.total,
            broken: if is_done {
                report.broken
            } else {
                report.broken.min(1)
            },
            is_done,
        }
    }
}

fn verdict(found: Found, words: &'static Counterexample, language: Language) -> AnyView {
    let Found {
        total,
        broken,
        is_done,
    } = found;
    let (mark, said) = match (broken, is_done) {
        (0, false) => ("open", words.none_so_far.to_owned()),
        (0, true) => ("holds", fill(words.none, &[&number(total, language)])),
        (_, false) => ("not", words.broken_so_far.to_owned()),
        (_, true) => ("not", fill(words.broken, &[&number(broken, language)])),
    };
    view! {
        <p class="verdict" data-verdict=mark>{said}</p>
        {is_done.then(|| view! { <p>{words.only_here}</p> })}
    }
    .into_any()
}

/// How far the search is.
fn how_far(report: &Report, language: Language) -> AnyView {
    let words = &words::words(language).counterexample;
    let [tried, total] = [report.tried, report.total];
    let mut told = fill(
        words.progress,
        &[&number(tried, language), &number(total, language)],
    );
    if let Some(speed) = report.per_second() {
        told.push_str(", ");
        told.push_str(&fill(words.speed, &[&rounded(speed, language)]));
    }
    if report.is_stopped() {
        told.push_str(", ");
        told.push_str(words.stopped);
    }
    let speed = report.per_second().map(|speed| speed.to_string());
    view! {
        <progress
            aria-label=words.start
            max=total.to_string()
            prop:value=tried.to_string()
            data-tried=tried.to_string()
            data-broken=report.broken.to_string()
            data-speed=speed
        ></progress>
        <p class="quiet">{told}</p>
    }
    .into_any()
}

/// In thousands: the rest changes faster than it can be read.
fn rounded(speed: u64, language: Language) -> String {
    let thousands = speed / 1_000 * 1_000;
    Style::Plain.write(&thousands.to_string(), language)
}

fn counterexample(query: &str, words: &'static Counterexample, language: Language) -> AnyView {
    // The worker writes all of a scenario: no state has to be filled in.
    let scenario = cycle::opened(query, "").ok();
    let settled = scenario.as_ref().and_then(|scenario| settle(scenario).ok());
    let broken = settled.map(|settled| {
        let broken = settled.invariants.into_iter().filter(|each| !each.holds);
        let said = broken.filter_map(|each| words.does_not_hold(each.id));
        said.map(|said| view! { <li>{said}</li> }).collect_view()
    });
    let from = What::Page(Page::Check);
    let address = scenario.map(|scenario| story_with(from, language, &scenario));
    view! {
        <p>{words.first}</p>
        <ul>{broken}</ul>
        <p><a class="nl-link" href=address>{words.see}</a></p>
    }
    .into_any()
}
