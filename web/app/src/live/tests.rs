//! Each part can be found by what the build draws of it.

use super::amount::Figure;
use super::control;
use super::forms;
use super::prose::Saying;
use super::shape::{Picture, Shape};
use super::slider::Slider;
use super::{bar::Bar, choices};
use crate::picture::Form;
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
    let bars = Bar::all().map(Bar::name);
    for name in shapes.chain(sayings).chain(bars) {
        let found = [
            Saying::find(&name).is_some(),
            Shape::find(&name).is_some(),
            Picture::find(&name).is_some(),
            Bar::find(&name).is_some(),
            name == choices::LOWEST,
            control::offers_for(&name).is_some(),
            name == forms::BALANCE,
        ];
        let found = found.into_iter().filter(|is_found| *is_found);
        assert_eq!(found.count(), 1, "{name}");
    }
}

#[test]
fn controls_show_the_scenario() {
    let html = drawn(moved, |state| Slider::Pledged.draw(state));
    assert_eq!(attribute(&html, "id"), Some(Slider::Pledged.id()));
    assert_eq!(attribute(&html, "value"), Some("22000"));
    assert_eq!(attribute(&html, "max"), Some("30000"));
    let meet = |state| choices::answer(state, true, ().into_any());
    assert!(drawn(moved, meet).contains(" checked"));
    assert!(!drawn(|_| {}, meet).contains(" checked"));
    let counted = |state| control::switch(state, Switch::Counted);
    assert!(drawn(|_| {}, counted).contains(" checked"));
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
    let overlap = |state| Shape::Marks(Form::Overlap).draw(state);
    assert_eq!(attribute(&drawn(moved, overlap), "d"), None);
    let twice = |state| {
        moved(state);
        state.switch(Switch::Counted, false);
    };
    assert!(attribute(&drawn(twice, overlap), "d").is_some());
}

/// Types numbers into fields, and sets what else there is.
fn typed(state: State, fields: &[(Field, u64)]) {
    for (field, number) in fields {
        state.choose(*field, *number);
    }
}

/// Scenarios in which other forms are seen.
fn scenarios() -> [fn(State); 7] {
    let first_view = |_| {};
    let forum = |state: State| state.switch(Switch::Forum, true);
    let mixed = |state| {
        moved(state);
        typed(state, &[(Field::Relocations, 100), (Field::Deduction, 50)]);
        typed(state, &[(Field::Measures, 100_000)]);
    };
    let twice = |state| {
        moved(state);
        state.switch(Switch::Counted, false);
    };
    let beyond = |state: State| {
        state.pledge(0);
        state.switch(Switch::Capped, false);
    };
    // Each mark stands for ten cases, and one case is less than a line in the chart.
    let large = |state| typed(state, &[(Field::Pool, 100_000), (Field::Relocations, 1)]);
    [first_view, moved, forum, mixed, twice, beyond, large]
}

#[test]
fn the_balance_names_the_forms_that_have_a_shape() {
    let mut ever_seen = Vec::new();
    for (at, scenario) in scenarios().into_iter().enumerate() {
        let named = named_forms(scenario, "data-pictured");
        for form in Form::ALL {
            let shapes = [Shape::Marks(form), Shape::Area(form)];
            let mut paths = shapes
                .map(|shape| drawn(scenario, |state| shape.draw(state)))
                .into_iter();
            let is_seen = paths.any(|html| attribute(&html, "d").is_some());
            let is_named = named.iter().any(|name| name == form.class());
            assert_eq!(is_named, is_seen, "{form:?} in scenario {at}: {named:?}");
        }
        ever_seen.extend(named);
    }
    let is_ever_seen = |form: &Form| ever_seen.iter().any(|name| name == form.class());
    assert!(Form::ALL.iter().all(is_ever_seen), "{ever_seen:?}");
}

#[test]
fn the_balance_names_the_forms_that_have_a_figure_besides_the_sum() {
    let figures = [
        (Form::Relocations, "relocations"),
        (Form::Measures, "alternativeEur"),
        (Form::Deduction, "deductionCases"),
        (Form::Beyond, "cases-beyond"),
        (Form::Overlap, "overlapCases"),
    ];
    for (at, scenario) in scenarios().into_iter().enumerate() {
        let mut named = named_forms(scenario, "data-further");
        for (form, figure) in figures {
            let html = drawn(scenario, |state| {
                Figure::find(figure).map(|it| it.draw(state))
            });
            let is_any = attribute(&html, "value").is_some_and(|exact| exact != "0");
            let place = named.iter().position(|name| name == form.class());
            assert_eq!(
                place.is_some(),
                is_any,
                "{form:?} in scenario {at}: {named:?}"
            );
            place.map(|place| named.remove(place));
        }
        assert_eq!(named, [""; 0], "scenario {at}");
    }
}

/// The forms that an attribute of the balance names.
fn named_forms(change: impl FnOnce(State), name: &str) -> Vec<String> {
    let html = drawn(change, |state| forms::balance(state, ().into_any()));
    let named = attribute(&html, name).unwrap_or_default();
    named.split_whitespace().map(str::to_owned).collect()
}
