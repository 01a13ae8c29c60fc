//! The time line itself: a list that reads from top to bottom. What a program
//! may say of the reader's own date stands in it already, hidden.

use crate::draw::facts::{Fact, Why};
use crate::draw::teller::Teller;
use crate::draw::{buttons, sections};
use app::link::Link;
use leptos::prelude::*;
use said::dates;
use said::links;
use said::number::Style::Plain;
use said::texts::timeline::{Happening, Happenings, Line};
use solidarity_core::timeline::{self, Event, Moment};

/// The section.
///
/// # Panics
/// If an event has no text, or a text no event.
pub fn section(teller: Teller, texts: &'static Line) -> AnyView {
    let (planned, happened): (Vec<_>, Vec<_>) = timeline::events()
        .iter()
        .partition(|event| event.is_planned());
    let each = |events: Vec<&'static Event>| {
        let entries = events.into_iter().map(|event| entry(teller, texts, event));
        entries.collect_view()
    };
    let until = timeline::sources_until();
    assert_eq!(Happenings::KEYS.len(), timeline::events().len());
    let inside = view! {
        {sections::paragraph(teller, texts.intro)}
        <ol class="line" data-until=until.written()>
            {each(happened)}
            <li class="mark">{texts.sources_end} " (" {written(teller, until, texts)} ")"</li>
            {each(planned)}
            <li class="mark" data-today hidden>{texts.today} ", " <time></time></li>
        </ol>
    };
    sections::section(teller, "line", texts.title, inside.into_any())
}

/// What an event is called, and what there is to know of it.
///
/// # Panics
/// If it has no text.
#[expect(clippy::expect_used, reason = "only the build runs this")]
pub fn happening(texts: &'static Line, event: &Event) -> &'static Happening {
    texts.events.find(event.id).expect("an event with a text")
}

fn entry(teller: Teller, texts: &'static Line, event: &'static Event) -> Option<AnyView> {
    let place = event.place()?;
    let Happening { title, text } = happening(texts, event);
    let standing = if event.is_planned() {
        "planned"
    } else {
        "happened"
    };
    let by = event.date.is_none().then_some([texts.by, " "].concat());
    let is_law = event.date.is_none() && event.is_planned();
    let planned = event.is_planned().then(|| {
        view! {
            <p class="nl-paragraph passed" data-when="passed" hidden>{texts.passed}</p>
        }
    });
    let label = (event.is_planned() && !is_law)
        .then(|| view! { <span data-when="planned">" · " {texts.planned}</span> });
    Some(
        view! {
            <li data-date=place.ends().1 data-standing=standing>
                <p class="when">
                    {by} {written(teller, place, texts)} {label} " " {due(teller, texts, event)}
                </p>
                <h3 class="nl-heading nl-heading--level-3">{*title}</h3>
                <p class="nl-paragraph">{teller.tell(text)}</p>
                {planned}
            </li>
        }
        .into_any(),
    )
}

/// The deadline, and how far the event missed it. If the deadline is the event's only
/// date, the caller has printed it already.
fn due(teller: Teller, texts: &'static Line, event: &'static Event) -> Option<AnyView> {
    let due = event.due?;
    let rules = rules(teller, event);
    let limit = event.date.map(|_| {
        view! { "· " {texts.by} " " {written(teller, due, texts)} " " }
    });
    let difference = difference(teller, texts, event);
    let difference = difference.map(|difference| view! { ": " {difference} });
    Some(view! { {limit} "(" {rules} ")" {difference} }.into_any())
}

/// The articles that an event is about, each with its text.
pub fn rules(teller: Teller, event: &'static Event) -> AnyView {
    let rules = event.rules.iter().enumerate().filter_map(|(index, rule)| {
        let links::Provision { cited, link } = links::provision(rule, teller.language)?;
        let comma = (index > 0).then_some("; ");
        Some(view! { {comma} {Link::to(link).around(cited)} })
    });
    rules.collect_view().into_any()
}

/// How many days later or earlier than due an event came.
pub fn difference(teller: Teller, texts: &'static Line, event: &Event) -> Option<AnyView> {
    let late = event.days_late()?;
    let days = Fact::of(Plain, late.abs(), Why::Source(event.source.first()));
    let days = buttons::figure(teller, &days);
    let word = if late > 0 { texts.late } else { texts.early };
    Some(view! { <span class="together">{days} " " {word}</span> }.into_any())
}

/// A moment in words; every day and month of it is a `<time>`.
pub fn written(teller: Teller, moment: Moment, texts: &'static Line) -> AnyView {
    let time = |date: &'static str| {
        let written = dates::written(date, teller.language);
        view! { <time datetime=date>{written}</time> }
    };
    let (first, last) = moment.ends();
    if first == last {
        time(first).into_any()
    } else {
        view! { {time(first)} " " {texts.to} " " {time(last)} }.into_any()
    }
}
