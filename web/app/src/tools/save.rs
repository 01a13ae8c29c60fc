//! Saving a table or a picture: the choice of a form beside the button, and the
//! file itself, made in the browser.

use super::csv::{self, Decimals};
use super::{dom, picture, provenance};
use crate::browser::saved::{blob, hand_over};
use leptos::prelude::document;
use said::language::Language;
use said::texts::tools::words;
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{
    Blob, CanvasRenderingContext2d, Element, HtmlCanvasElement, HtmlElement, HtmlImageElement,
};

/// How much finer a saved image is than the page.
const FINER: f64 = 2.0;

/// Where the form of a file is kept on its button.
const FORM: &str = "data-form";

/// Takes up the buttons that save.
pub fn take_up(language: Language) {
    dom::listen("click", move |target| {
        let pressed = |selector: &str| target.closest(selector).ok().flatten();
        if let Some(form) = pressed(".saving button") {
            let saved = save(&form, language);
            if saved.is_none() {
                tell_failure(&form, language);
            }
        } else if let Some(button) = pressed(".save") {
            choose(&button, language);
        }
    });
}

/// What a button saves: the table it stands in, or else the figure.
fn part_of(button: &Element) -> Option<Element> {
    let nearest = |selector: &str| button.closest(selector).ok().flatten();
    nearest("table").or_else(|| nearest("figure"))
}

/// Shows the forms beside the button, or takes them away again.
fn choose(button: &Element, language: Language) -> Option<()> {
    let is_open = button.get_attribute("aria-expanded").as_deref() == Some("true");
    button
        .set_attribute("aria-expanded", if is_open { "false" } else { "true" })
        .ok()?;
    if is_open {
        button.next_element_sibling()?.remove();
        return Some(());
    }
    let words = words(language);
    let forms: &[(&str, &str)] = if part_of(button)?.tag_name().eq_ignore_ascii_case("table") {
        &[("csv", words.csv), ("csv-commas", words.csv_with_commas)]
    } else {
        &[("svg", words.svg), ("png", words.png)]
    };
    let page = document();
    let choice = page.create_element("span").ok()?;
    choice.set_class_name("saving");
    choice.set_attribute("role", "group").ok()?;
    choice.set_attribute("aria-label", words.save_as).ok()?;
    for (form, name) in forms {
        let button = page.create_element("button").ok()?;
        button.set_attribute("type", "button").ok()?;
        button.set_attribute(FORM, form).ok()?;
        button.set_class_name("nl-button");
        button.set_text_content(Some(name));
        choice.append_child(&button).ok()?;
    }
    button.insert_adjacent_element("afterend", &choice).ok()?;
    let first: HtmlElement = choice.first_element_child()?.dyn_into().ok()?;
    first.focus().ok()
}

fn tell_failure(form: &Element, language: Language) -> Option<()> {
    let line = document().create_element("span").ok()?;
    line.set_attribute("role", "status").ok()?;
    line.set_text_content(Some(words(language).failed));
    form.parent_element()?.append_child(&line).ok()?;
    Some(())
}

fn save(button: &Element, language: Language) -> Option<()> {
    let part = part_of(button)?;
    let name = provenance::name(&part);
    match button.get_attribute(FORM)?.as_str() {
        "csv" => save_table(&part, &name, Decimals::Points, language),
        "csv-commas" => save_table(&part, &name, Decimals::Commas, language),
        "svg" => {
            let file = drawn(&part, language)?.write();
            hand_over(&blob(&file, "image/svg+xml")?, &[&name, ".svg"].concat())
        }
        _ => save_image(&part, &name, language),
    }
}

fn save_table(part: &Element, name: &str, decimals: Decimals, language: Language) -> Option<()> {
    let table = dom::table(part);
    let notes = provenance::notes(part, &table.caption, language);
    let file = csv::write(&table, &notes, decimals)?;
    hand_over(
        &blob(&file, "text/csv;charset=utf-8")?,
        &[name, ".csv"].concat(),
    )
}

fn drawn(figure: &Element, language: Language) -> Option<super::svg::Picture> {
    let own = dom::inside(figure, "h3").into_iter().next();
    let section = || {
        dom::inside(&figure.closest("section").ok()??, "h2")
            .into_iter()
            .next()
    };
    let stands_in_it = own.is_some();
    let title = own
        .or_else(section)
        .as_ref()
        .map(dom::words)
        .unwrap_or_default();
    let mut notes = provenance::notes(figure, &title, language);
    if stands_in_it {
        notes.remove(0);
    }
    picture::read(figure, title, notes)
}

/// Draws the picture on a canvas, and saves that once it is there.
fn save_image(figure: &Element, name: &str, language: Language) -> Option<()> {
    let picture = drawn(figure, language)?;
    let address = js_sys::encode_uri_component(&picture.write());
    let image = HtmlImageElement::new().ok()?;
    let name = [name, ".png"].concat();
    let loaded = {
        let image = image.clone();
        Closure::once_into_js(move || {
            draw(&image, name);
        })
    };
    image.set_onload(Some(loaded.unchecked_ref()));
    image.set_src(&["data:image/svg+xml,", &String::from(address)].concat());
    Some(())
}

fn draw(image: &HtmlImageElement, name: String) -> Option<()> {
    let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (image.natural_width(), image.natural_height());
    canvas.set_width(width * 2);
    canvas.set_height(height * 2);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    context.scale(FINER, FINER).ok()?;
    context
        .draw_image_with_html_image_element(image, 0.0, 0.0)
        .ok()?;
    let ready = Closure::once_into_js(move |blob: Blob| {
        // By now there is no button left that could say that it failed.
        let _ = hand_over(&blob, &name);
    });
    canvas.to_blob(ready.unchecked_ref()).ok()
}
