//! Each part can be found by what the build draws of it.

use super::amount::Figure;
use super::control;
use super::prose::Saying;
use super::shape::{Picture, Shape};
use super::slider::{SLIDER, slider};
use crate::state::{Field, State, Switch};
use leptos::prelude::*;
use said::language::Language;
use said::subject::Subject;

/// Draws with the state of the first view, after it was changed.
fn drawn<V: IntoView>(change: impl FnOnce(State), draw: impl FnOnce(State) -> V) -> String {
    Owner::new().with(|| {
        let state = State::new(Language::Nl, Subject::netherlands());
        change(state);
        draw(state).into_view().to_html()
    })
}

/// Reconvenes the Forum at pledges at which the Netherlands pays and takes cases.
fn moved(state: State) {
    state.pledge(22_000);
}

/// The value of an attribute in what was drawn.
fn attribute<'a>(html: &'a str, name: &str) -> Option<&'a str> {
    let (_, after) = html.split_once(&format!(" {name}=\""))?;
    after.split('"').next()
}

#[test]
fn what_the_build_draws_is_found_by_its_name() {
    for figure in Figure::all() {
        let html = drawn(moved, |state| figure.draw(state));
        let found = attribute(&html, "data-figure").and_then(Figure::find);
        assert_eq!(found.map(Figure::name), Some(figure.name()));
    }
    for shape in Shape::all() {
        let html = drawn(moved, |state| shape.draw(state));
        let found = attribute(&html, "data-live").and_then(Shape::find);
        assert_eq!(found.map(Shape::name), Some(shape.name()));
    }
    for field in Field::ALL {
        let html = drawn(moved, |state| control::offer(state, field, 660, "name"));
        let found = attribute(&html, "data-live").and_then(control::offers_for);
        assert_eq!(found, Some(field));
        assert_eq!(attribute(&html, "data-value"), Some("660"));
    }
}

#[test]
fn a_name_is_of_one_part_only() {
    let shapes = Shape::all().map(Shape::name);
    let sayings = Saying::all().map(Saying::name);
    for name in shapes.chain(sayings) {
        let found = [
            Saying::find(&name).is_some(),
            Shape::find(&name).is_some(),
            Picture::find(&name).is_some(),
            control::offers_for(&name).is_some(),
        ];
        let found = found.into_iter().filter(|is_found| *is_found);
        assert_eq!(found.count(), 1, "{name}");
    }
}

#[test]
fn controls_show_the_scenario() {
    let html = drawn(moved, slider);
    assert_eq!(attribute(&html, "id"), Some(SLIDER));
    assert_eq!(attribute(&html, "value"), Some("22000"));
    assert_eq!(attribute(&html, "max"), Some("30000"));
    let forum = |state| control::switch(state, Switch::Forum);
    assert!(drawn(moved, forum).contains(" checked"));
    assert!(!drawn(|_| {}, forum).contains(" checked"));
    let pledges = |state| control::field(state, Field::UnionPledges);
    assert_eq!(attribute(&drawn(moved, pledges), "value"), Some("22.000"));
    let offer = |number| {
        let html = drawn(moved, |state| {
            control::offer(state, Field::UnionPledges, number, "name")
        });
        attribute(&html, "aria-pressed").map(str::to_owned)
    };
    assert_eq!(offer(22_000).as_deref(), Some("true"));
    assert_eq!(offer(7_916).as_deref(), Some("false"));
}

#[test]
fn a_shape_that_is_nowhere_has_no_path() {
    let overlap = |state| Shape::Marks(crate::picture::Form::Overlap).draw(state);
    assert_eq!(attribute(&drawn(moved, overlap), "d"), None);
    let twice = |state| {
        moved(state);
        state.switch(Switch::Counted, false);
    };
    assert!(attribute(&drawn(twice, overlap), "d").is_some());
}
