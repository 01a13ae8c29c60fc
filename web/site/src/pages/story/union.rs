//! What all member states do together: the tile map that can be played, what comes of
//! it, and the same as a table.

use crate::draw::sections::{folded, paragraphs};
use crate::draw::tables::{caption, table};
use crate::draw::teller::Teller;
use crate::draw::{atlas, bars};
use app::live::bar::view_box;
use app::live::prose::Saying;
use app::state::State;
use app::union::editor::{DEDUCTION, EDITOR, FORM};
use app::union::place::{Place, Single, Together};
use app::union::played::{Common, Played, name};
use app::union::shown::{FINDING, Shown};
use app::union::{Deduction, Form};
use leptos::prelude::*;
use said::cycle;
use said::fill::PLACE;
use said::subject::Subject;
use said::texts::union::words;
use solidarity_core::union::NamedUnionId;

/// The map and all that follows it. The Union is that of the first view, in which every
/// state does what it chose.
pub fn union(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.others;
    let played = Played::from(NamedUnionId::AsChosen);
    let shown = state.now(|now| Shown::of(&played, Common::of(&now.scenario)));
    #[expect(clippy::expect_used, reason = "only the build runs this")]
    let shown = shown.expect("the Union as it was chosen can be settled");
    let shown = &shown;
    view! {
        <p class="nl-paragraph">{teller.tell(texts.text)}</p>
        <p class="nl-paragraph still">{texts.without_program}</p>
        <div class="union">
            {named(teller)}
            <div class="tiles-of-union" role="group" aria-label=texts.map>{tiles(teller, shown)}</div>
            <p class="quiet signs">{signs(teller)}</p>
            {found(teller, shown)}
            {editor(teller)}
        </div>
        <p class="fault" data-live=Saying::AddressFault.name()>{Saying::AddressFault.say(state)}</p>
        {folded(teller, texts.figures, outcome(teller, shown))}
        {folded(teller, texts.table, all_states(teller, shown))}
        {folded(teller, texts.assumed, paragraphs(teller, texts.assumptions))}
    }
    .into_any()
}

/// The Unions that have a name, to begin from.
fn named(teller: Teller) -> AnyView {
    let texts = &teller.story.others;
    let buttons = NamedUnionId::ALL.map(|id| {
        let called = match id {
            NamedUnionId::AsChosen => texts.unions.as_chosen,
            NamedUnionId::EveryonePays => texts.unions.everyone_pays,
            NamedUnionId::EveryoneRelocates => texts.unions.everyone_relocates,
            NamedUnionId::SpainsCount => texts.unions.spains_count,
        };
        let is_pressed = id == NamedUnionId::AsChosen;
        view! {
            <button type="button" class="plays offer" data-plays=name(id) aria-pressed=is_pressed.to_string()>
                {called}
            </button>
        }
    });
    view! {
        <p class="begin named">{texts.begin} ": " {buttons.into_iter().collect_view()}</p>
    }
    .into_any()
}

/// A tile for each bound state, where it lies.
fn tiles(teller: Teller, shown: &Shown) -> AnyView {
    let tiles = atlas::places().filter_map(|(x, y, code)| {
        let code = Subject::of(code)?.code();
        let own = if code == teller.subject.code() {
            " own"
        } else {
            ""
        };
        Some(view! {
            <span class=format!("x{x} y{y}{own}")>
                <button
                    type="button"
                    class=shown.class(code)
                    data-live=Place::Tile(code).name()
                    data-plays=code
                    aria-pressed="false"
                    aria-label=shown.label(code, teller.language)
                >
                    <b>{code}</b>
                    " "
                    <span>{shown.sign(code, teller.language)}</span>
                </button>
            </span>
        })
    });
    tiles.collect_view().into_any()
}

/// What the state whose tile is pressed does; the program opens it.
fn editor(teller: Teller) -> AnyView {
    let words = words(teller.language);
    let radio = |name: &'static str, value: &'static str, called: &'static str| {
        view! {
            <label class="switch"><input type="radio" name=name value=value />{called}</label>
        }
    };
    let forms = Form::ALL.map(|form| radio(FORM, form.word(), Form::named(Some(form), words).name));
    let deductions = Deduction::ALL;
    let deductions =
        deductions.map(|deduction| radio(DEDUCTION, deduction.word(), deduction.named(words)));
    view! {
        <div id=EDITOR class="union-choice" hidden>
            <fieldset>
                <legend class="asked"></legend>
                {forms.into_iter().collect_view()}
            </fieldset>
            <fieldset>
                <legend>{teller.story.others.deduction}</legend>
                {deductions.into_iter().collect_view()}
            </fieldset>
        </div>
    }
    .into_any()
}

fn figure(teller: Teller, shown: &Shown, place: Place) -> AnyView {
    let amount = place.amount(shown, teller.subject);
    amount
        .map(|amount| {
            let (exact, shown) = (amount.exact(), amount.shown(teller.language));
            view! { <data data-live=place.name() value=exact>{shown}</data> }
        })
        .into_any()
}

/// What the signs on the tiles mean.
fn signs(teller: Teller) -> String {
    let words = words(teller.language);
    let shown = [
        &words.relocation,
        &words.money,
        &words.measures,
        &words.refuses,
        &words.uses_pool,
        &words.deducted,
    ];
    let shown = shown.map(|named| [named.sign, " ", named.name].concat());
    shown.join(" · ")
}

/// What is pledged on the way to the threshold, and what comes of it in a sentence.
fn found(teller: Teller, shown: &Shown) -> AnyView {
    let texts = &teller.story.others;
    let bar = view! {
        <svg class="bar" viewBox=view_box() preserveAspectRatio="none" aria-hidden="true">
            <path data-live=Place::Bar.name() d=shown.bar() />
        </svg>
    };
    let pledged = figure(teller, shown, Place::Together(Together::Pledged));
    let threshold = figure(teller, shown, Place::Together(Together::Threshold));
    // The sentence with its figures in their places, each of which moves by itself.
    let pieces = words(teller.language).finding.split(PLACE);
    let places = FINDING.into_iter().map(Some).chain(std::iter::repeat(None));
    let sentence = pieces.zip(places).map(|(piece, place)| {
        let place = place.map(|place| match place {
            Some(place) => figure(teller, shown, place),
            None => teller.subject.name(teller.language).into_any(),
        });
        view! { {piece} {place} }
    });
    let sentence = sentence.collect_view();
    view! {
        <div class="pledged">
            {bars::row("relocations", texts.pledged.into_any(), bar.into_any(), pledged)}
            <p class="quiet whole">{teller.tell(texts.whole)} " " {threshold}</p>
        </div>
        <p class="finding">{sentence}</p>
    }
    .into_any()
}

/// What comes of it: for all, and for the state that the page is about.
fn outcome(teller: Teller, shown: &Shown) -> AnyView {
    let texts = &teller.story.others;
    let line = |called: &'static str, place| {
        view! { <div><dt>{teller.tell(called)}</dt> <dd>{figure(teller, shown, place)}</dd></div> }
    };
    let together = |called, figure| line(called, Place::Together(figure));
    let single = |called, figure| line(called, Place::Subject(figure));
    let owes = &texts.owes;
    view! {
        <dl class="sums">
            {together(texts.implemented, Together::Implemented)}
            {together(texts.missing, Together::Missing)}
            {together(texts.taken, Together::Taken)}
            {together(texts.relocated, Together::Relocated)}
            {together(texts.open, Together::Open)}
        </dl>
        <h3 class="nl-heading nl-heading--level-4">{teller.tell(texts.own)}</h3>
        <dl class="sums own">
            {single(owes.asked, Single::Asked)}
            {single(owes.taken, Single::Taken)}
            {single(owes.relocated, Single::Relocated)}
            {single(owes.paid, Single::Paid)}
        </dl>
    }
    .into_any()
}

/// The same of all states.
fn all_states(teller: Teller, shown: &Shown) -> AnyView {
    let texts = &teller.story.others;
    let language = teller.language;
    let mut states: Vec<_> = cycle::told().states().iter().collect();
    states.sort_by_key(|state| language.of(state.name_nl, state.name_en));
    let rows = states.into_iter().map(|state| {
        let name = language.of(state.name_nl, state.name_en);
        if !state.is_bound() {
            let nothing = || view! { "–" }.into_any();
            let does = view! { {name} <br /><span class="quiet">{texts.not_bound}</span> };
            return vec![does.into_any(), nothing(), nothing(), nothing()];
        }
        let code = state.code;
        let does = shown.does(code, language);
        let first = view! {
            {name} <br /><span class="quiet" data-live=Place::Does(code).name()>{does}</span>
        };
        let cells = [Single::Relocated, Single::Taken, Single::Paid];
        let cells = cells.map(|single| figure(teller, shown, Place::Of(single, code)));
        std::iter::once(first.into_any()).chain(cells).collect()
    });
    let columns = &texts.columns;
    table(
        teller,
        caption(teller, texts.table_caption),
        &[
            columns.country,
            columns.relocated,
            columns.taken,
            columns.paid,
        ],
        rows,
    )
}
