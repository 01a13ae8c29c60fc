//! Files that are made in the browser.

use js_sys::{Array, Uint8Array};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue, prelude::Closure};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// A text as a file of a kind.
#[must_use]
pub fn blob(text: &str, kind: &str) -> Option<Blob> {
    let bytes = Uint8Array::from(text.as_bytes());
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_u8_array_sequence_and_options(&Array::of1(&bytes), &options).ok()
}

/// Gives the file to the browser, under its name.
#[must_use]
pub fn hand_over(blob: &Blob, name: &str) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Once the browser has begun to read it.
    let release = Closure::once_into_js(move || Url::revoke_object_url(&address));
    let window = window();
    let minute = 60_000;
    let _: Result<i32, JsValue> = window
        .set_timeout_with_callback_and_timeout_and_arguments_0(release.unchecked_ref(), minute);
    Some(())
}
