//! The JavaScript border: converts, and decides nothing.
//!
//! Every function takes whatever JavaScript gives and answers with a plain
//! object or throws an `Error` with `code`, `field`, `given` and `allowed`.

mod batch;
mod border;
mod search;

use crate::CsvForm;
use crate::claims::Language;
use border::{give, take, take_list, take_text, throw};
use wasm_bindgen::prelude::*;

type Answer = Result<JsValue, JsValue>;

/// See [`crate::settle`].
#[wasm_bindgen]
pub fn settle(scenario: JsValue) -> Answer {
    give(&crate::settle(&take(scenario)?).map_err(throw)?)
}

/// See [`crate::settle_many`]. An error has the `index` of its scenario.
#[wasm_bindgen(js_name = settleMany)]
pub fn settle_many(scenarios: &JsValue) -> Answer {
    let scenarios = take_list(scenarios)?;
    let settlements = crate::settle_many(&scenarios).map_err(border::throw_at)?;
    give(&settlements)
}

/// See [`crate::reference_key`].
#[wasm_bindgen(js_name = referenceKey)]
pub fn reference_key(cycle: &JsValue) -> Answer {
    give(&crate::reference_key(&take_text(cycle, "cycle")?).map_err(throw)?)
}

/// See [`crate::cycles`].
#[wasm_bindgen]
pub fn cycles() -> Answer {
    give(&crate::cycles())
}

/// See [`crate::Cycle::published_comparisons`].
#[wasm_bindgen(js_name = publishedComparisons)]
pub fn published_comparisons(cycle: &JsValue) -> Answer {
    let cycle = crate::Cycle::find(&take_text(cycle, "cycle")?).map_err(throw)?;
    give(&cycle.published_comparisons())
}

/// See [`crate::check_figure`].
#[wasm_bindgen(js_name = checkFigure)]
pub fn check_figure(request: JsValue) -> Answer {
    give(&crate::check_figure(&take(request)?).map_err(throw)?)
}

/// See [`crate::solve_for`].
#[wasm_bindgen(js_name = solveFor)]
pub fn solve_for(request: JsValue) -> Answer {
    give(&crate::solve_for(&take(request)?).map_err(throw)?)
}

/// See [`crate::to_query`].
#[wasm_bindgen(js_name = toQuery)]
pub fn to_query(scenario: JsValue) -> Answer {
    Ok(crate::to_query(&take(scenario)?).into())
}

/// See [`crate::from_query`].
#[wasm_bindgen(js_name = fromQuery)]
pub fn from_query(query: &JsValue) -> Answer {
    give(&crate::from_query(&take_text(query, "query")?).map_err(throw)?)
}

/// See [`crate::to_csv`].
#[wasm_bindgen(js_name = toCsv)]
pub fn to_csv(scenario: JsValue, form: &JsValue) -> Answer {
    let form = CsvForm::from_name(&take_text(form, "form")?).map_err(throw)?;
    Ok(crate::to_csv(&take(scenario)?, form).map_err(throw)?.into())
}

/// See [`crate::made_with`].
#[wasm_bindgen(js_name = madeWith)]
pub fn made_with(query: &JsValue) -> Answer {
    give(&crate::made_with(&take_text(query, "query")?).map_err(throw)?)
}

/// See [`crate::claims::claims`].
#[wasm_bindgen]
pub fn claims(language: &JsValue) -> Answer {
    give(&crate::claims::claims(take_language(language)?))
}

/// See [`crate::later::told`].
#[wasm_bindgen(js_name = laterFacts)]
pub fn later_facts(language: &JsValue) -> Answer {
    give(&crate::later::told(take_language(language)?))
}

/// See [`crate::source::told`].
#[wasm_bindgen]
pub fn sources(language: &JsValue) -> Answer {
    give(&crate::source::told(take_language(language)?))
}

fn take_language(language: &JsValue) -> Result<Language, JsValue> {
    let code = take_text(language, "language")?;
    Language::from_code(&code).map_err(throw)
}

/// See [`crate::readings`].
#[wasm_bindgen]
pub fn readings(language: &JsValue) -> Answer {
    let code = take_text(language, "language")?;
    give(&crate::readings(Language::from_code(&code).map_err(throw)?))
}

/// See [`crate::Scenario::default`].
#[wasm_bindgen(js_name = defaultScenario)]
pub fn default_scenario() -> Answer {
    give(&crate::Scenario::default())
}
