//! The form in which a reader chooses. Without the program it is not shown.

use crate::draw::sections;
use crate::draw::teller::Teller;
use app::share::choice::Claimed;
use leptos::prelude::*;
use said::language::Language;
use said::pages::{Page, Part, What};
use said::texts::share::Choose;

/// The section.
pub fn section(
    teller: Teller,
    texts: &'static Choose,
    claims: &[(&'static str, Claimed)],
) -> AnyView {
    let language = teller.language;
    let languages = [
        ("nl", texts.dutch, language == Language::Nl),
        ("en", texts.english, language == Language::En),
    ];
    let editions = [("live", texts.live, true), ("frozen", texts.frozen, false)];
    let names = &texts.themes;
    let themes = [
        ("device", names.device, true),
        ("light", names.light, false),
        ("dark", names.dark, false),
    ];
    let inside = view! {
        <p class="nl-paragraph still">{texts.still}</p>
        <div class="form needs-tools">
            {what(teller, texts, claims)}
            {select("language", texts.language, &languages, None)}
            {select("edition", texts.edition, &editions, Some(texts.edition_note))}
            {select("theme", texts.theme, &themes, Some(texts.theme_note))}
            <div class="control wide">
                <label for="pasted">{texts.pasted}</label>
                <input
                    type="text"
                    id="pasted"
                    inputmode="url"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby="pasted-note pasted-fault"
                />
                <p class="fault" role="status" id="pasted-fault"></p>
                <p class="quiet" id="pasted-note">{texts.pasted_note}</p>
            </div>
        </div>
    };
    sections::section(teller, "choose", texts.title, inside.into_any())
}

/// The choice of what is shared: pages, parts, claims by their texts.
fn what(teller: Teller, texts: &'static Choose, claims: &[(&'static str, Claimed)]) -> AnyView {
    let pages = Page::shared().map(|page| {
        let name = page.record().texts.of(teller.language).option;
        view! { <option value=What::Page(page).name()>{name}</option> }
    });
    let parts = Part::NAMED.iter().map(|part| {
        let name = part.title(teller.language);
        view! { <option value=What::Part(*part).name()>{name}</option> }
    });
    let claims = claims.iter().map(|(id, claimed)| {
        let name = What::Part(Part::Claim(id)).name();
        view! { <option value=name>{claimed.claim.clone()}</option> }
    });
    let groups = &texts.groups;
    view! {
        <div class="control">
            <label for="what">{texts.what}</label>
            <select id="what" autocomplete="off">
                <optgroup label=groups.pages>{pages.collect_view()}</optgroup>
                <optgroup label=groups.parts>{parts.collect_view()}</optgroup>
                <optgroup label=groups.claims>{claims.collect_view()}</optgroup>
            </select>
        </div>
    }
    .into_any()
}

/// A choice of a few: name, what it is called, whether it stands there first.
fn select(
    id: &'static str,
    label: &'static str,
    options: &[(&'static str, &'static str, bool)],
    note: Option<&'static str>,
) -> AnyView {
    let options = options.iter().map(|(value, name, is_first)| {
        view! { <option value=*value selected=*is_first>{*name}</option> }
    });
    let note_id = [id, "-note"].concat();
    let described_by = note.is_some().then(|| note_id.clone());
    let note = note.map(|note| view! { <p class="quiet" id=note_id>{note}</p> });
    view! {
        <div class="control">
            <label for=id>{label}</label>
            <select id=id autocomplete="off" aria-describedby=described_by>
                {options.collect_view()}
            </select>
            {note}
        </div>
    }
    .into_any()
}
