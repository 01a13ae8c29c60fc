//! Reading what a reader typed or which link was opened: figures as people say them,
//! and links as they are meant.
//!
//! That takes number words, names that resemble others, and the sentences for all that
//! can be wrong. A part of its own carries it, because a page that is only looked at,
//! or moved by its slider, reads nothing.

#![expect(
    clippy::unnecessary_wraps,
    reason = "what can fail is the fetching, which is added around each reader"
)]

use super::Field;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use said::language::Language;
use said::subject::Subject;
use said::{cycle, fault, number};
use solidarity_core::Scenario;

/// What was read, or what is wrong with it in words.
type Read<T> = Result<T, String>;

#[wasm_split(reader, wasm_split_path = ::leptos::wasm_split, fallible)]
fn read_field(
    field: Field,
    typed: String,
    language: Language,
) -> Result<Read<Option<u64>>, SplitLoaderError> {
    let read = field.read(&typed, language);
    Ok(read.map_err(|slip| number::slip::text(slip, language).to_owned()))
}

#[wasm_split(reader, wasm_split_path = ::leptos::wasm_split, fallible)]
fn read_link(
    link: String,
    about: Subject,
    language: Language,
) -> Result<Read<Scenario>, SplitLoaderError> {
    let read = cycle::opened(&link, about.code());
    Ok(read.map_err(|error| fault::fault(&error, language)))
}

/// The number that was typed in a field; `None` for an empty field that may be empty.
///
/// # Errors
/// What is wrong, in words: with the text, or that this part cannot be fetched.
pub async fn field(field: Field, typed: String, language: Language) -> Read<Option<u64>> {
    match read_field(field, typed, language).await {
        Ok(read) => read,
        Err(_) => Err(fault::not_fetched(language).to_owned()),
    }
}

/// The scenario of a link on the page about a member state.
///
/// # Errors
/// What is wrong, in words: with the link, or that this part cannot be fetched.
pub async fn link(link: String, about: Subject, language: Language) -> Read<Scenario> {
    match read_link(link, about, language).await {
        Ok(read) => read,
        Err(_) => Err(fault::not_fetched(language).to_owned()),
    }
}
