//! The fair shares of all states in a pool of the reader's choice: a control with
//! `data-pool` gives its relocations, cells with `data-cell` show what they come
//! to for the state of their row, and below them for all together.

use super::dom;
use crate::state::{Field, reader};
use leptos::task::spawn_local;
use said::cycle;
use said::language::Language;
use said::number::Amount;
use solidarity_core::{Cases, Eur, Pool, law};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

/// Takes up the choice of a pool.
pub fn take_up(language: Language) {
    dom::listen("change", move |target| {
        if target.has_attribute("data-pool") {
            spawn_local(async move {
                let relocations = relocations(&target, language).await;
                let told = relocations.and_then(|relocations| show(relocations, language));
                // What cannot be a pool is marked, and the last one stays.
                let _ = target.set_attribute("aria-invalid", &told.is_none().to_string());
            });
        }
    });
}

/// What was chosen or typed; the other controls follow.
async fn relocations(control: &Element, language: Language) -> Option<u64> {
    let chosen = if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        select.value().parse().ok()?
    } else {
        let typed = control.dyn_ref::<HtmlInputElement>()?.value();
        reader::field(Field::Pool, typed, language).await.ok()??
    };
    let number = Amount::Cases(Cases::new(chosen));
    for other in dom::all("[data-pool]") {
        if let Some(select) = other.dyn_ref::<HtmlSelectElement>() {
            select.set_value(&chosen.to_string());
        } else if let Some(field) = other.dyn_ref::<HtmlInputElement>() {
            field.set_value(&number.shown(language));
        }
    }
    Some(chosen)
}

/// Writes the fair shares. The unit value stays, as Art. 12(3) asks.
fn show(relocations: u64, language: Language) -> Option<()> {
    let euros = relocations.checked_mul(law::EUR_PER_CASE)?;
    let pool = Pool {
        relocations: Cases::new(relocations),
        financial_eur: Eur::whole(euros),
    };
    let cycle = cycle::told();
    let mut total = 0_u64;
    for state in cycle.states() {
        let Some(share) = cycle.share(state) else {
            continue;
        };
        let fair_share = pool.fair_share(share).ok()?;
        total = total.checked_add(fair_share.cases.get())?;
        let row = ["[data-state='", state.code, "'] [data-cell="].concat();
        write(
            &[&row, "cases]"].concat(),
            Amount::Cases(fair_share.cases),
            language,
        );
        write(
            &[&row, "eur]"].concat(),
            Amount::Eur(fair_share.eur),
            language,
        );
    }
    write(
        "tfoot [data-cell=cases]",
        Amount::Cases(Cases::new(total)),
        language,
    );
    let worth = Eur::whole(total.checked_mul(law::EUR_PER_CASE)?);
    write("tfoot [data-cell=eur]", Amount::Eur(worth), language);
    Some(())
}

/// Writes a figure into its cell.
fn write(place: &str, amount: Amount, language: Language) {
    for cell in dom::all(place) {
        let data = dom::inside(&cell, "data").into_iter().next();
        let data = data.unwrap_or(cell);
        let _ = data.set_attribute("value", &amount.exact());
        data.set_text_content(Some(&amount.shown(language)));
    }
}
