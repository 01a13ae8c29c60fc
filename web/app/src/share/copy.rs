//! Copying with one press, and the browser's own sharing.

use super::form::value;
use crate::browser::{clipboard, dom};
use js_sys::{Array, Object, Reflect};
use leptos::prelude::{document, window};
use said::fill::fill;
use said::language::Language;
use said::texts::sharing::{Said, said};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise, spawn_local};
use web_sys::{ClipboardItem, Element, Response, ShareData};

/// Makes the buttons work, for as long as the page lives.
pub fn listen(language: Language) {
    let said = said(language);
    dom::listen("click", move |target| {
        let pressed = |selector: &str| target.closest(selector).ok().flatten();
        if let Some(button) = pressed("[data-copies]") {
            copy(button, said);
        } else if let Some(button) = pressed("#copy-picture") {
            copy_picture(button, said);
        } else if pressed("#share-it").is_some() {
            share(said);
        }
    });
    let can_share = dom::has(&window().navigator(), "share");
    if let Some(button) = dom::by_id("share-it").filter(|_| can_share) {
        // This attribute can always be taken away.
        let _ = button.remove_attribute("hidden");
    }
}

/// Copies the text of the place that the button names.
fn copy(button: Element, said: &'static Said) -> Option<()> {
    let place = dom::by_id(&button.get_attribute("data-copies")?)?;
    let text = place.text_content()?;
    spawn_local(async move {
        if clipboard::write(&text).await {
            let name = button.get_attribute("data-name").unwrap_or_default();
            tell(&button, &fill(said.copied, &[&name]));
        } else {
            select(&place);
            tell(&button, said.by_hand);
        }
    });
    Some(())
}

/// Marks a text, for a reader to copy by hand.
fn select(place: &Element) -> Option<()> {
    let selection = window().get_selection().ok()??;
    selection.select_all_children(place).ok()
}

/// Says it aloud, and shows it beside the button.
pub fn tell(button: &Element, told: &str) -> Option<()> {
    dom::say(told);
    let beside = button.parent_element()?;
    let before = dom::inside(&beside, ".copied").into_iter().next();
    let line = before.or_else(|| {
        let line = document().create_element("span").ok()?;
        line.set_class_name("copied");
        // It is said by the line for that.
        line.set_attribute("aria-hidden", "true").ok()?;
        beside.append_child(&line).ok()?;
        Some(line)
    });
    line?.set_text_content(Some(told));
    Some(())
}

/// Copies the preview picture of what is shared. Where the browser cannot, the
/// way to save it is shown.
fn copy_picture(button: Element, said: &'static Said) -> Option<()> {
    let picture = dom::by_id("picture")?;
    let address = picture.get_attribute("href")?;
    let is_there = Rc::new(Cell::new(true));
    let blob = {
        let is_there = Rc::clone(&is_there);
        // A promise, so that the browser still knows that a reader asked for it.
        future_to_promise(async move {
            let blob = fetched(&address).await;
            is_there.set(blob.is_some());
            blob.ok_or(JsValue::NULL)
        })
    };
    spawn_local(async move {
        let written = write_picture(&blob).await;
        // Whoever wrote it or not: whether it is there is known only now.
        let _ = JsFuture::from(blob).await;
        let told = match (written, is_there.get()) {
            (_, false) => said.image_missing,
            (Some(()), true) => said.image_copied,
            (None, true) => {
                let _ = picture.remove_attribute("hidden");
                said.image_not
            }
        };
        tell(&button, told);
    });
    Some(())
}

async fn fetched(address: &str) -> Option<JsValue> {
    let response = JsFuture::from(window().fetch_with_str(address)).await;
    let response: Response = response.ok()?.unchecked_into();
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.blob().ok()?).await.ok()
}

async fn write_picture(blob: &js_sys::Promise) -> Option<()> {
    let clipboard = clipboard::of_page()?;
    let window = window();
    if !dom::has(&window, "ClipboardItem") || !dom::has(&clipboard, "write") {
        return None;
    }
    let kinds = Object::new();
    Reflect::set(&kinds, &"image/png".into(), blob).ok()?;
    let item = ClipboardItem::new_with_record_from_str_to_blob_promise(&kinds).ok()?;
    let items = Array::of1(&item);
    JsFuture::from(clipboard.write(&items)).await.ok()?;
    Some(())
}

/// Opens the browser's own choice of whom to share with.
fn share(said: &'static Said) -> Option<()> {
    let text = |id: &str| dom::by_id(id)?.text_content();
    let data = ShareData::new();
    data.set_title(&chosen_title()?);
    data.set_text(&text("sentence")?);
    data.set_url(&text("link-text")?);
    let shared = window().navigator().share_with_data(&data);
    let button = dom::by_id("share-it")?;
    spawn_local(async move {
        if let Err(error) = JsFuture::from(shared).await {
            let name = Reflect::get(&error, &"name".into()).ok();
            // A reader who thinks better of it is told nothing.
            if name.and_then(|name| name.as_string()).as_deref() != Some("AbortError") {
                tell(&button, said.not_shared);
            }
        }
    });
    Some(())
}

/// What is shared, as the form calls it.
fn chosen_title() -> Option<String> {
    let chosen = value("what");
    let options = dom::inside(&dom::by_id("what")?, "option");
    let mut options = options.into_iter();
    let option = options.find(|option| option.get_attribute("value").as_ref() == Some(&chosen))?;
    option.text_content()
}
