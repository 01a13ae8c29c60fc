//! Tables of figures that stay.

use super::teller::Teller;
use leptos::prelude::*;

/// A table with its caption, the headings of its columns, and its rows.
pub fn table(
    teller: Teller,
    caption: AnyView,
    headings: &[&'static str],
    rows: impl IntoIterator<Item = Vec<AnyView>>,
) -> AnyView {
    let rows = rows.into_iter().map(|cells| {
        let mut cells = cells.into_iter();
        let first = cells.next();
        view! {
            <tr>
                <th scope="row">{first}</th>
                {cells.map(|cell| view! { <td>{cell}</td> }).collect_view()}
            </tr>
        }
    });
    let headings = headings
        .iter()
        .map(|heading| view! { <th scope="col">{teller.words(heading)}</th> });
    view! {
        <div class="wide" tabindex="0" role="group">
            <table>
                <caption>{caption}</caption>
                <thead>
                    <tr>{headings.collect_view()}</tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

/// The button that saves the table it stands in, or else the figure.
pub fn save(teller: Teller) -> AnyView {
    let name = teller.story.chrome.save;
    view! { <button type="button" class="why save">{name}</button> }.into_any()
}

/// What a table says above it, with the button that saves it.
pub fn caption(teller: Teller, text: &'static str) -> AnyView {
    view! { {teller.tell(text)} " " {save(teller)} }.into_any()
}
