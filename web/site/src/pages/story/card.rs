//! The picture of the share, with the bill beside it and the slider that turns money
//! into cases.

use super::balance::{form_name, picture};
use super::figures::moving;
use super::saying;
use crate::draw::bars;
use crate::draw::buttons::why_in_a_word;
use crate::draw::condition;
use crate::draw::tables::save;
use crate::draw::teller::Teller;
use app::live::bar::Bar;
use app::live::forms;
use app::live::prose::Saying;
use app::live::shape::Picture;
use app::live::slider::Slider;
use app::picture::Form;
use app::state::State;
use leptos::prelude::*;
use said::number::{Amount, cases};
use solidarity_core::{Eur, Settlement};

/// The card.
pub fn card(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.card;
    let asked = condition::holds(teller.subject, "contributes");
    let inside = view! {
        <h2 class="nl-heading nl-heading--level-2" id="grid-title">{teller.words(texts.title)}</h2>
        {bill(teller, state)}
        {asked.then(|| slider(teller, state))}
        <figure class="grid" data-name="balance-grid" data-sources="law decision population gdp">
            {picture(state, Picture::Grid)}
            {marks(teller)}
            <figcaption id="grid-caption">
                {saying(state, Saying::Finding)} " " {saying(state, Saying::Mark)} " "
                {teller.tell(texts.caption)} " " {save(teller)}
            </figcaption>
        </figure>
        {asked.then(|| view! { <p class="quiet opens">{teller.tell(texts.opens)}</p> })}
        <p class="fault still">{teller.story.chrome.no_program}</p>
        {asked.then(|| outcomes(teller, state))}
    };
    let class = if asked {
        "share-card asked"
    } else {
        "share-card"
    };
    view! {
        <section class=class id="share" aria-labelledby="grid-title">
            {forms::balance(state, inside.into_any())}
        </section>
    }
    .into_any()
}

/// What is paid or done, and what is taken over, large.
fn bill(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.card;
    let so = |conditions| condition::holds(teller.subject, conditions);
    let term = |form: Form, name: &'static str, said: &'static str, step| {
        view! {
            <div class=["term ", form.class()].concat()>
                <dt>{teller.tell(said)} " " {why_in_a_word(teller, step)}</dt>
                <dd>
                    <span class="number">{moving(state, name)}</span>
                </dd>
            </div>
        }
        .into_any()
    };
    let money = !so("relocates");
    let money = money.then(|| term(Form::Money, "paymentAbout", texts.paid, "paymentEur"));
    let relocated = so("relocates");
    let relocated = relocated.then(|| {
        term(
            Form::Relocations,
            "relocations",
            texts.relocated,
            "relocations",
        )
    });
    let measures = so("measures");
    let measures = measures.then(|| {
        term(
            Form::Measures,
            "alternativeEur",
            texts.measures,
            "alternativeEur",
        )
    });
    let taken = so("contributes");
    let taken = taken.then(|| term(Form::Taken, "offsetCases", texts.taken, "offset"));
    view! { <dl class="bill">{money} {relocated} {measures} {taken}</dl> }.into_any()
}

fn slider(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.card;
    let about = |eur: Eur| Amount::EurAbout(eur).shown(teller.language);
    let share = state.now(|now| now.settlement.fair_share);
    let money = condition::holds(teller.subject, "only-money");
    let whole = money.then(|| about(share.eur));
    let nothing = money.then(|| about(Eur::ZERO));
    let share = cases(share.cases, teller.language);
    view! {
        <div class="slider two-coloured">
            <label for=Slider::Taken.id()>{teller.words(texts.slider)}</label>
            <div class="track">{Bar::Taken.draw(state)} {Slider::Taken.draw(state)}</div>
            <div class="ends" aria-hidden="true">
                <span>"0 " {texts.cases} <br /> {whole}</span>
                <span>{share} " " {texts.cases} <br /> {nothing}</span>
            </div>
        </div>
    }
    .into_any()
}

/// One mark of each kind, large and apart; the style sheet hides those that are nowhere
/// to be seen, but for the cases that may come.
fn marks(teller: Teller) -> AnyView {
    let marks = Form::ALL.map(|form| {
        let name = form_name(teller, form);
        view! { <li class=["mark ", form.class()].concat()>{name}</li> }
    });
    view! { <ul class="marks" aria-hidden="true">{marks.into_iter().collect_view()}</ul> }
        .into_any()
}

/// Three outcomes as bars, for whoever reads without a program.
fn outcomes(teller: Teller, state: State) -> AnyView {
    let texts = &teller.story.card;
    let share = state.now(|now| now.settlement.fair_share.cases.get());
    let taken = |name: &str| {
        let example = crate::draw::facts::example(teller.subject, name);
        example.map_or(0, |example| taken_in(&example.settlement.settlement))
    };
    let outcome = |said, cases| {
        let bar = bars::still("taken", cases, share);
        bars::row("outcome", bars::named(teller, said), bar, None)
    };
    view! {
        <div class="outcomes still">
            <p>{teller.tell(texts.outcomes)}</p>
            {outcome(texts.only_own, 0)} {outcome(texts.mix, taken("eligible"))}
            {outcome(texts.only_cases, taken("reconvened"))}
        </div>
    }
    .into_any()
}

const fn taken_in(settlement: &Settlement) -> u64 {
    settlement.due.offset_cases.get()
}
