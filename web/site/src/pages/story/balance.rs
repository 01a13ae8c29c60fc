//! How many cases it can be: the lowest of three numbers, with the sliders that move
//! them, and all figures, the chart and the other controls folded below.

use super::controls::fault;
use super::{controls, figures, saying};
use crate::draw::{
    bars,
    buttons::{why, why_in_a_word},
    sections::{folded, paragraph, paragraphs, section},
    tables::{save, table},
    teller::Teller,
};
use app::live::amount::{Figure, ROWS};
use app::live::bar::Bar;
use app::live::choices;
use app::live::elsewhere;
use app::live::forms;
use app::live::prose::Saying;
use app::live::shape::{Picture, Shape};
use app::live::slider::Slider;
use app::picture::{Form, HEIGHT, WIDTH};
use app::state::{Lowest, State};
use leptos::prelude::*;

/// How many cases it can be, to be played with.
pub fn balance(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.balance;
    let lowest = &teller.story.lowest;
    let parts = view! {
        {outcome(teller, state)}
        {choices::lowest(state, three(teller, state))}
        <p class="finding">{saying(state, Saying::Lowest)}</p>
    };
    let all = view! {
        {figures::figures(teller, state)}
        {grid_table(teller, state)}
    };
    let chart = view! {
        {legend(teller)}
        <div class="pictures">{tipping_figure(teller, state)}</div>
        <p class="nl-paragraph quiet">{texts.dragging}</p>
    };
    let inside = view! {
        <p class="fault" data-live=Saying::Elsewhere.name()>{Saying::Elsewhere.say(state)}</p>
        <div>{elsewhere::page(state)}</div>
        {paragraphs(teller, texts.notes)}
        {paragraph(teller, lowest.text)}
        {forms::balance(state, parts.into_any())}
        {fault(state, Saying::AddressFault)}
        {paragraph(teller, texts.eligible)}
        {folded(teller, lowest.all_figures, forms::balance(state, all.into_any()).into_any())}
        {folded(teller, lowest.chart, forms::balance(state, chart.into_any()).into_any())}
        {controls::more(teller, state)}
    };
    section(teller, "balance", lowest.title, inside.into_any())
}

/// What comes of it, large.
fn outcome(teller: Teller, state: State) -> AnyView {
    let (card, lowest) = (&teller.story.card, &teller.story.lowest);
    let term = |form: Form, said: &'static str, name, step| {
        view! {
            <div class=["term ", form.class()].concat()>
                <dt>{teller.tell(said)} " " {why_in_a_word(teller, step)}</dt>
                <dd><span class="number">{figures::moving(state, name)}</span></dd>
            </div>
        }
    };
    view! {
        <p class="then">{teller.tell(lowest.then)}</p>
        <dl class="bill">
            {term(Form::Taken, card.taken, "supposedCases", "suppose-offset")}
            {term(Form::Money, card.paid, "supposedEur", "suppose-paymentEur")}
        </dl>
    }
    .into_any()
}

/// The three numbers of which the lowest decides, two of them with the slider that
/// moves it.
fn three(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.lowest;
    let of = |lowest: Lowest, name, value: AnyView, step| {
        let bar = Bar::Of(lowest).draw(state).into_any();
        let value = view! { {value} " " {why_in_a_word(teller, step)} };
        bars::row(
            lowest.name(),
            bars::named(teller, name),
            bar,
            value.into_any(),
        )
    };
    let figure = |name| figures::moving(state, name).into_any();
    let qualifying = || saying(state, Saying::Qualifying);
    view! {
        {of(Lowest::Asked, texts.asked, figure("askedCases"), "suppose-offsetRequested")}
        {controls::slider(teller, state, Slider::Pledged)}
        {of(Lowest::Cap, texts.cap, figure("capCases"), "suppose-offsetCap")}
        {of(Lowest::Qualifying, texts.qualifying, qualifying(), "suppose-offset")}
        {controls::slider(teller, state, Slider::Qualifying)}
    }
    .into_any()
}

/// A picture with its shapes.
///
/// Stripes in the colour of the ground lie over the whole picture, and over
/// them the shapes that have none: no shape lies over another, and on the
/// ground the stripes are not to be seen. So they stay lines, sharp in print,
/// where a pattern would become an image.
pub fn picture(state: State, picture: Picture) -> AnyView {
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
    let columns = &texts.table_columns;
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
    table(
        teller,
        caption.into_any(),
        &[columns.pledged, columns.taken, columns.paid],
        rows,
    )
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
pub fn form_name(teller: Teller, form: Form) -> &'static str {
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
