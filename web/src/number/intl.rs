//! Numbers as the browser's own `Intl` writes them.

use super::Style;
use crate::language::Language;
use js_sys::{Array, Function, Intl, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::JsValue;

thread_local! {
    /// A page has one language: one writer for each style, made at first use.
    static WRITERS: RefCell<[Option<Function>; 3]> = const { RefCell::new([None, None, None]) };
}

/// Writes a number that is given as a decimal. It goes to `Intl` as text: a
/// number of JavaScript would not hold all its digits.
pub fn write(style: Style, decimal: &str, language: Language) -> String {
    WRITERS.with_borrow_mut(|writers| {
        let [plain, eur, percent] = writers;
        let writer = match style {
            Style::Plain => plain,
            Style::Eur => eur,
            Style::Percent => percent,
        };
        let writer = writer.get_or_insert_with(|| make(style, language));
        let written = writer.call1(&JsValue::NULL, &decimal.into());
        let written = written.ok().and_then(|written| written.as_string());
        written.unwrap_or_else(|| decimal.to_owned())
    })
}

fn make(style: Style, language: Language) -> Function {
    let options: &[(&str, &str)] = match style {
        Style::Plain => &[("maximumFractionDigits", "4")],
        Style::Eur => &[
            ("style", "currency"),
            ("currency", "EUR"),
            ("trailingZeroDisplay", "stripIfInteger"),
        ],
        Style::Percent => &[
            ("style", "unit"),
            ("unit", "percent"),
            ("minimumFractionDigits", "2"),
            ("maximumFractionDigits", "2"),
        ],
    };
    let object = Object::new();
    for (name, value) in options {
        // Setting a field of a plain object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), &(*value).into());
    }
    let locale = language.of("nl-NL", "en-GB");
    Intl::NumberFormat::new(&Array::of1(&locale.into()), &object).format()
}
