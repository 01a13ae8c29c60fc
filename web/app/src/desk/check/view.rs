//! The form, and what the rules say of what stands in it.

use super::about::{About, QUANTITIES};
use super::answer::{Answer, Question, answer};
use crate::browser::dom;
use crate::link::story_with;
use crate::state::State;
use leptos::prelude::*;
use said::cycle;
use said::language::Language;
use said::number::slip;
use said::pages::{Page, Part, What};
use said::texts::desk as words;
use solidarity_core::check::Quantity;
use solidarity_core::said::Slip;
use solidarity_core::{Cases, Eur, Pool, Scenario};

/// The form with its answer.
pub fn check(state: State) -> impl IntoView {
    let language = state.language;
    let words = &words::words(language).check;
    let typed = RwSignal::new(String::new());
    let about = RwSignal::new(About::default());
    let pool = RwSignal::new(String::new());
    let take = move |text: String| {
        about.update(|about| about.take(&text, language));
        typed.set(text);
    };
    let question = Memo::new(move |_| {
        let about = about.get();
        let said = about.read(&typed.read(), language)?;
        let now = state.rested.read();
        Ok(Question {
            member_state: now.member_state.clone(),
            pool: named(&pool.read()).unwrap_or(now.pool),
            share: now.share,
            quantity: about.quantity(),
            said,
        })
    });
    let examples = words.examples.iter().map(|example| {
        view! {
            <button type="button" class="nl-button" on:click=move |_| take((*example).to_owned())>
                {*example}
            </button>
        }
    });
    let abouts = QUANTITIES.map(|quantity| {
        let is_chosen = move || about.get().quantity() == quantity;
        view! {
            <option value=name(quantity) prop:selected=is_chosen>{words.about(quantity)}</option>
        }
    });
    let pools = words.pools.iter();
    let pools = pools.map(|(id, name)| view! { <option value=*id>{*name}</option> });
    view! {
        <div class="form">
            <div class="control">
                <label for="said">{words.typed}</label>
                <input
                    id="said"
                    type="text"
                    autocomplete="off"
                    aria-describedby="said-note said-fault"
                    prop:value=typed
                    on:input:target=move |event| take(event.target().value())
                />
                <p class="quiet" id="said-note">{words.typed_note}</p>
                <p class="named">{examples.collect_view()}</p>
            </div>
            <div class="control">
                <label for="about">{words.about}</label>
                <select
                    id="about"
                    on:change:target=move |event| {
                        let chosen = event.target().value();
                        let mut all = QUANTITIES.into_iter();
                        if let Some(quantity) = all.find(|each| name(*each) == chosen) {
                            about.update(|about| about.choose(quantity));
                        }
                    }
                >
                    {abouts}
                </select>
            </div>
            <div class="control">
                <label for="in-pool">{words.pool}</label>
                <select id="in-pool" on:change:target=move |event| pool.set(event.target().value())>
                    <option value="">{words.pool_of_balance}</option>
                    {pools.collect_view()}
                </select>
            </div>
        </div>
        <div class="outcome" role="status">
            {move || match question.get() {
                // Nothing was typed yet: nothing is wrong.
                Err(Slip::Empty) => ().into_any(),
                Err(slip) => {
                    view! { <p class="fault" id="said-fault">{slip::text(slip, language)}</p> }.into_any()
                }
                Ok(question) => said(&question, language),
            }}
        </div>
    }
}

/// The name of a quantity in the form.
const fn name(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Payment => "payment",
        Quantity::Cases => "cases",
        Quantity::Share => "share",
    }
}

/// A pool by its name in the data. Returns `None` if there is no pool of that name, or
/// its size is not known.
fn named(id: &str) -> Option<Pool> {
    let pool = cycle::told().pools().iter().find(|pool| pool.id == id)?;
    let (relocations, eur) = pool.size?;
    Some(Pool {
        relocations: Cases::new(relocations),
        financial_eur: Eur::whole(eur),
    })
}

fn said(question: &Question, language: Language) -> AnyView {
    let words = &words::words(language).check;
    let Ok(answer) = answer(question, language) else {
        return view! { <p class="fault">{slip::text(Slip::TooLarge, language)}</p> }.into_any();
    };
    let Answer {
        mark,
        said,
        scenario,
        instead,
    } = answer;
    let mut said = said.into_iter();
    let first = said.next();
    let link = |scenario: Option<Scenario>, name| {
        // From a frame it opens outside.
        let is_part = dom::has_any(".part");
        let (from, target) = if is_part {
            (What::Part(Part::Figure), Some("_blank"))
        } else {
            (What::Page(Page::Check), None)
        };
        let rel = target.map(|_| "noopener");
        let address = scenario.map(|scenario| story_with(from, language, &scenario));
        address.map(|address| {
            view! { <a class="nl-link" href=address target=target rel=rel>{name}</a> }
        })
    };
    let others = (!instead.is_empty()).then(|| {
        let others = instead.into_iter().map(|other| {
            view! { <li>{other.said} " " {link(other.scenario, words.see_instead)}</li> }
        });
        view! {
            <h3 class="nl-heading nl-heading--level-4">{words.instead}</h3>
            <ul>{others.collect_view()}</ul>
        }
    });
    view! {
        <p class="verdict" data-verdict=mark>{first}</p>
        {said.map(|said| view! { <p>{said}</p> }).collect_view()}
        {link(scenario, words.see).map(|link| view! { <p>{link}</p> })}
        {others}
    }
    .into_any()
}
