//! Saving: the QR code as SVG and PNG, a citation as a file of its kind, the
//! scenario and what it comes to as CSV.

use super::copy::tell;
use super::qr::{Qr, Run};
use super::shared::Shared;
use super::spreadsheet;
use crate::browser::dom;
use crate::browser::saved::{blob, hand_over};
use leptos::prelude::*;
use said::fill::fill;
use said::texts::sharing::{Said, said};
use wasm_bindgen::{JsCast, prelude::Closure};
use web_sys::{Blob, CanvasRenderingContext2d, Element, HtmlCanvasElement};

/// Pixels of a module in a saved image: sharp on a slide and in print.
const PIXELS: i32 = 24;

/// Makes the buttons that save work, for as long as the page lives.
pub fn listen(shared: Shared) {
    let said = said(shared.language);
    dom::listen("click", move |target| {
        let Some(button) = target.closest("[data-saves]").ok().flatten() else {
            return;
        };
        if save(&button, shared, said).is_none() {
            tell(&button, said.not_saved);
        }
    });
}

fn save(button: &Element, shared: Shared, said: &'static Said) -> Option<()> {
    let kind = button.get_attribute("data-saves")?;
    // `csv-commas` is a form, not an ending.
    let ending = kind.split('-').next().unwrap_or_default();
    let name = ["solidariteitswijzer.", ending].concat();
    let text = |id: &str| dom::by_id(id)?.text_content();
    let file = match kind.as_str() {
        "bib" => blob(&text("bibtex")?, "application/x-bibtex"),
        "ris" => blob(&text("ris")?, "application/x-research-info-systems"),
        "csv" | "csv-commas" => blob(
            &shared
                .scenario
                .with_untracked(|scenario| spreadsheet::file(scenario, &kind))?,
            "text/csv;charset=utf-8",
        ),
        "svg" => {
            let link = text("link-text")?;
            blob(&Qr::of(&link)?.svg(&link), "image/svg+xml")
        }
        _ => return save_image(button, &Qr::of(&text("link-text")?)?, name, said),
    };
    hand_over(&file?, &name)?;
    tell(button, &fill(said.saved, &[&name]))
}

/// Draws the code on a canvas, and saves that.
fn save_image(button: &Element, qr: &Qr, name: String, said: &'static Said) -> Option<()> {
    let canvas = document().create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    let side = qr.side * PIXELS;
    canvas.set_width(side.unsigned_abs());
    canvas.set_height(side.unsigned_abs());
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let fill_in = |x: i32, y: i32, width: i32, height: i32| {
        let [x, y, width, height] = [x, y, width, height].map(|at| f64::from(at * PIXELS));
        context.fill_rect(x, y, width, height);
    };
    context.set_fill_style_str("#fff");
    fill_in(0, 0, qr.side, qr.side);
    context.set_fill_style_str("#000");
    for Run { x, y, width } in &qr.runs {
        fill_in(*x, *y, *width, 1);
    }
    let button = button.clone();
    let ready = Closure::once_into_js(move |file: Option<Blob>| {
        let saved = file.and_then(|file| hand_over(&file, &name));
        let told = match saved {
            Some(()) => fill(said.saved, &[&name]),
            None => said.not_saved.to_owned(),
        };
        tell(&button, &told);
    });
    canvas.to_blob(ready.unchecked_ref()).ok()
}
