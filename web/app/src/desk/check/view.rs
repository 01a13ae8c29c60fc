//! The form, and what the rules say of what stands in it.

use super::about::About;
use super::answer::{Answer, Question, answer};
use leptos::prelude::*;
use said::cycle;
use said::language::Language;
use said::number::slip;
use said::texts::desk as words;
use solidarity_core::said::Slip;
use solidarity_core::{Cases, Eur, Pool, Scenario, query::to_query};

/// The form with its answer.
pub fn check(scenario: ReadSignal<Scenario>, language: Language) -> impl IntoView {
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
        let now = scenario.read();
        Ok(Question {
            member_state: now.member_state.clone(),
            pool: named(&pool.read()).unwrap_or(now.pool),
            share: now.share,
            quantity: about.quantity(),
            said,
        })
    });
    let examples = words.examples.map(|example| {
        view! {
            <button type="button" class="nl-button" on:click=move |_| take(example.to_owned())>
                {example}
            </button>
        }
    });
    let abouts = words.abouts.into_iter().enumerate();
    let abouts = abouts.map(|(at, name)| {
        view! { <option value=at.to_string() prop:selected=move || about.get().place() == at>{name}</option> }
    });
    let pools = words
        .pools
        .map(|(id, name)| view! { <option value=id>{name}</option> });
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
                <p class="named">{examples}</p>
            </div>
            <div class="control">
                <label for="about">{words.about}</label>
                <select
                    id="about"
                    on:change:target=move |event| {
                        let place = event.target().value().parse().unwrap_or_default();
                        about.update(|about| about.choose(place));
                    }
                >
                    {abouts.collect_view()}
                </select>
            </div>
            <div class="control">
                <label for="in-pool">{words.pool}</label>
                <select id="in-pool" on:change:target=move |event| pool.set(event.target().value())>
                    <option value="">{words.pool_of_balance}</option>
                    {pools}
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

/// A pool by its name in the data.
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
        let address = scenario.map(|scenario| format!("?{}#balance", to_query(&scenario)));
        address.map(|address| view! { <a class="nl-link" href=address>{name}</a> })
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
