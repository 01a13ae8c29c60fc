//! The balance, the heart of the page: figures, grid, chart and controls.

use super::{controls, figures, saying};
use crate::draw::{
    buttons::why,
    sections::{paragraph, paragraphs, section},
    tables::{save, table},
    teller::Teller,
};
use app::live::amount::{Figure, ROWS};
use app::live::elsewhere;
use app::live::forms;
use app::live::prose::Saying;
use app::live::shape::{Picture, Shape};
use app::picture::{Form, HEIGHT, WIDTH};
use app::state::State;
use leptos::prelude::*;

/// The balance.
pub fn balance(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.balance;
    let parts = view! {
        {figures::figures(teller, state)}
        {legend(teller)}
        <div class="pictures">{grid_figure(teller, state)} {tipping_figure(teller, state)}</div>
        {controls::steer(teller, state)}
    };
    let inside = view! {
        <p class="fault" data-live=Saying::Elsewhere.name()>{Saying::Elsewhere.say(state)}</p>
        <div>{elsewhere::page(state)}</div>
        {paragraphs(teller, texts.notes)}
        {paragraph(teller, texts.example)}
        {paragraph(teller, texts.eligible)}
        {forms::balance(state, parts.into_any())}
        <p class="nl-paragraph quiet">{texts.dragging} " " {texts.rules}</p>
        {controls::more(teller, state)}
    };
    section(teller, "balance", texts.title, inside.into_any())
}

fn grid_figure(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.controls;
    view! {
        <figure class="grid" data-name="balance-grid" data-sources="law decision population gdp">
            <h3 class="nl-heading nl-heading--level-4" id="grid-title">{texts.grid_title}</h3>
            {picture(state, Picture::Grid)}
            <figcaption id="grid-caption">
                {saying(state, Saying::Finding)} " " {saying(state, Saying::Mark)} " "
                {save(teller)}
            </figcaption>
            <details>
                <summary>{teller.story.chrome.table}</summary>
                {grid_table(teller, state)}
            </details>
        </figure>
    }
    .into_any()
}

/// A picture with its shapes.
///
/// Stripes in the colour of the ground lie over the whole picture, and over
/// them the shapes that have none: no shape lies over another, and on the
/// ground the stripes are not to be seen. So they stay lines, sharp in print,
/// where a pattern would become an image.
fn picture(state: State, picture: Picture) -> AnyView {
    let name = picture.name();
    let layer = |stripes: u8| {
        let shapes = Shape::all().filter(|shape| shape.is_of(picture));
        let shapes = shapes.filter(|shape| self::stripes(*shape) == stripes);
        shapes.map(|shape| shape.draw(state)).collect_view()
    };
    let shapes = view! {
        {layer(2)}
        <path class="stripes" d="M0 800 1200 0" />
        {layer(1)}
        <path class="stripes" d="M0 0 1200 800" />
        {layer(0)}
    };
    view! {
        <div class="plot" data-live=name>
            <svg
                viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                preserveAspectRatio="none"
                role="img"
                aria-labelledby=format!("{name}-title")
                aria-describedby=format!("{name}-caption")
            >
                {shapes}
            </svg>
        </div>
    }
    .into_any()
}

/// In how many directions a shape is striped: cases once, what is counted twice
/// in both.
fn stripes(shape: Shape) -> u8 {
    match shape {
        Shape::Marks(Form::Overlap) | Shape::Area(Form::Overlap) => 2,
        Shape::Marks(Form::Taken | Form::Beyond) | Shape::Area(Form::Taken | Form::Beyond) => 1,
        _ => 0,
    }
}

fn grid_table(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.controls;
    let rows = Form::ALL.into_iter().rev().map(move |form| {
        let figure = Figure::Cases(form);
        let name = form_name(teller, form);
        let cell = view! {
            {figures::moving(state, &figure.name())} " " {why(teller, figure.step())}
        };
        vec![name.into_any(), cell.into_any()]
    });
    table(
        teller,
        view! { {texts.grid_table_caption} " " {save(teller)} }.into_any(),
        &[
            texts.grid_table_columns.form,
            texts.grid_table_columns.cases,
        ],
        rows,
    )
}

fn tipping_figure(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.controls;
    let said = |said| saying(state, said);
    view! {
        <figure class="tipping" data-name="balance-tipping" data-sources="law decision population gdp">
            <h3 class="nl-heading nl-heading--level-4" id="tipping-title">{texts.chart_title}</h3>
            <div class="scale upright" aria-hidden="true">
                {said(Saying::ScaleTop)} {said(Saying::ScaleHalf)} <span>"0"</span>
            </div>
            {picture(state, Picture::Tipping)}
            <div class="scale level" aria-hidden="true">
                <span>"0"</span> {said(Saying::Scale(2))} {said(Saying::Scale(4))} {said(Saying::Scale(6))}
            </div>
            <p class="axis">{texts.chart_axis}</p>
            <figcaption id="tipping-caption">
                {teller.story.balance.chart_caption} " " {said(Saying::TippingFinding)} " "
                {save(teller)}
            </figcaption>
            <details>
                <summary>{teller.story.chrome.table}</summary>
                {tipping_table(teller, state)}
            </details>
        </figure>
    }
    .into_any()
}

fn tipping_table(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.balance;
    let rows = (0..ROWS).map(move |row| {
        let cells = [Figure::Pledges(row), Figure::Taken(row), Figure::Paid(row)];
        let cells = cells
            .into_iter()
            .filter_map(|cell| figures::moving(state, &cell.name()));
        cells.collect()
    });
    let caption = view! {
        {texts.table_caption} " " {why(teller, "offset")} " " {why(teller, "paymentEur")} " " {save(teller)}
    };
    table(teller, caption.into_any(), &texts.table_headings, rows)
}

/// The forms by their colour and texture; the style sheet hides those that are
/// nowhere to be seen.
fn legend(teller: Teller) -> AnyView {
    let items = Form::ALL.map(|form| {
        view! { <li class=form.class()>{form_name(teller, form)}</li> }
    });
    view! { <ul class="legend" aria-hidden="true">{items.into_iter().collect_view()}</ul> }
        .into_any()
}

/// What a form is called.
fn form_name(teller: Teller, form: Form) -> &'static str {
    let texts = &teller.story.controls;
    match form {
        Form::Money => texts.paid,
        Form::Taken => texts.taken,
        Form::Measures => texts.measures,
        Form::Relocations => texts.relocated,
        Form::Deduction => texts.deducted,
        Form::Overlap => texts.twice,
        Form::Beyond => texts.beyond,
    }
}
