//! The JavaScript border, which converts values and makes no decisions.
//!
//! Every function takes the tape and the text of a message (see [`message`]) in
//! which its arguments stand, and answers with a message: its result, or why it
//! was refused. `core/js` writes and reads them, so that callers see plain
//! objects and errors with `code`, `field`, `given` and `allowed`.

mod batch;
mod border;
mod fault;
mod forms;
mod message;
mod read;
mod reader;
mod search;
mod several;
mod shown;
mod words;
mod write;
mod writer;

use crate::{Language, Pool, csv::CsvForm};
use border::{Answer, Given, Refusal, answer};
use wasm_bindgen::prelude::*;

/// See [`crate::settle`].
#[wasm_bindgen]
pub fn settle(tape: &[u32], text: &str) -> Answer {
    answer(|| Ok(crate::settle(&Given::new(tape, text).take()?)?))
}

/// See [`crate::settle_many`]. A refusal has the `index` of its scenario.
#[wasm_bindgen(js_name = settleMany)]
pub fn settle_many(tape: &[u32], text: &str) -> Answer {
    answer(|| {
        let scenarios = Given::new(tape, text).take_all()?;
        crate::settle_many(&scenarios).map_err(|bulk| Refusal::at(bulk.index, bulk.error))
    })
}

/// See [`crate::union::settle_union`].
#[wasm_bindgen(js_name = settleUnion)]
pub fn settle_union(tape: &[u32], text: &str) -> Answer {
    answer(|| Ok(crate::union::settle_union(&Given::new(tape, text).take()?)?))
}

/// See [`crate::union::named_unions`]. If no pool is given, it is the one that the
/// Council set.
#[wasm_bindgen(js_name = namedUnions)]
pub fn named_unions(tape: &[u32], text: &str) -> Answer {
    answer(|| {
        let mut given = Given::new(tape, text);
        let cycle: String = given.take_named("cycle")?;
        let cycle = crate::Cycle::find(&cycle)?;
        let pool: Option<Pool> = given.take_named("pool")?;
        let pool = pool.unwrap_or_else(|| crate::Scenario::first_view(&cycle).pool);
        Ok(crate::union::named_unions(&cycle, pool)?)
    })
}

/// See [`crate::reference_key`].
#[wasm_bindgen(js_name = referenceKey)]
pub fn reference_key(tape: &[u32], text: &str) -> Answer {
    answer(|| {
        let cycle: String = Given::new(tape, text).take_named("cycle")?;
        Ok(crate::reference_key(&cycle)?)
    })
}

/// See [`crate::cycles`].
#[wasm_bindgen]
pub fn cycles() -> Answer {
    answer(|| Ok(crate::cycles()))
}

/// See [`crate::Cycle::published_comparisons`].
#[wasm_bindgen(js_name = publishedComparisons)]
pub fn published_comparisons(tape: &[u32], text: &str) -> Answer {
    answer(|| {
        let cycle: String = Given::new(tape, text).take_named("cycle")?;
        Ok(crate::Cycle::find(&cycle)?.published_comparisons())
    })
}

/// See [`crate::said::read_figure`]. Answers with `null` for a text that is no
/// figure.
#[wasm_bindgen(js_name = readFigure)]
pub fn read_figure(tape: &[u32], text: &str) -> Answer {
    answer(|| {
        let mut given = Given::new(tape, text);
        let said: String = given.take_named("text")?;
        let language = Language::from_code(&given.take_named::<String>("language")?)?;
        Ok(crate::said::read_figure(&said, language).ok())
    })
}

/// See [`crate::check::check_figure`].
#[wasm_bindgen(js_name = checkFigure)]
pub fn check_figure(tape: &[u32], text: &str) -> Answer {
    answer(|| Ok(crate::check::check_figure(&Given::new(tape, text).take()?)?))
}

/// See [`crate::check::solve_for`].
#[wasm_bindgen(js_name = solveFor)]
pub fn solve_for(tape: &[u32], text: &str) -> Answer {
    answer(|| Ok(crate::check::solve_for(&Given::new(tape, text).take()?)?))
}

/// See [`crate::query::to_query`].
#[wasm_bindgen(js_name = toQuery)]
pub fn to_query(tape: &[u32], text: &str) -> Answer {
    answer(|| Ok(crate::query::to_query(&Given::new(tape, text).take()?)))
}

/// See [`crate::query::from_query`].
#[wasm_bindgen(js_name = fromQuery)]
pub fn from_query(tape: &[u32], text: &str) -> Answer {
    answer(|| {
        let link: String = Given::new(tape, text).take_named("link")?;
        Ok(crate::query::from_query(&link)?)
    })
}

/// See [`crate::csv::to_csv`].
#[wasm_bindgen(js_name = toCsv)]
pub fn to_csv(tape: &[u32], text: &str) -> Answer {
    answer(|| {
        let mut given = Given::new(tape, text);
        let scenario = given.take()?;
        let form = CsvForm::from_name(&given.take_named::<String>("form")?)?;
        Ok(crate::csv::to_csv(&scenario, form)?)
    })
}

/// See [`crate::query::made_with`].
#[wasm_bindgen(js_name = madeWith)]
pub fn made_with(tape: &[u32], text: &str) -> Answer {
    answer(|| {
        let link: String = Given::new(tape, text).take_named("link")?;
        Ok(crate::query::made_with(&link)?)
    })
}

/// See [`crate::claims::claims`].
#[wasm_bindgen]
pub fn claims(tape: &[u32], text: &str) -> Answer {
    answer(|| Ok(crate::claims::claims(language(tape, text)?)))
}

/// See [`crate::later::told`].
#[wasm_bindgen(js_name = laterFacts)]
pub fn later_facts(tape: &[u32], text: &str) -> Answer {
    answer(|| Ok(crate::later::told(language(tape, text)?)))
}

/// See [`crate::source::told`].
#[wasm_bindgen]
pub fn sources(tape: &[u32], text: &str) -> Answer {
    answer(|| Ok(crate::source::told(language(tape, text)?)))
}

/// See [`crate::reading::readings`].
#[wasm_bindgen]
pub fn readings(tape: &[u32], text: &str) -> Answer {
    answer(|| Ok(crate::reading::readings(language(tape, text)?)))
}

/// See [`crate::Scenario::default`].
#[wasm_bindgen(js_name = defaultScenario)]
pub fn default_scenario() -> Answer {
    answer(|| Ok(crate::Scenario::default()))
}

/// Reads the language, which is the only argument.
fn language(tape: &[u32], text: &str) -> Result<Language, Refusal> {
    let code: String = Given::new(tape, text).take_named("language")?;
    Ok(Language::from_code(&code)?)
}
