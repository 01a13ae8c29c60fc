//! The tile map of the Union. Which colouring shows is up to radio buttons and
//! the style sheet alone.

use super::facts::{Choice, ShareClass, Situation, State};
use super::tile::{Colouring, Look, SIDE, shown, square};
use crate::draw::atlas;
use crate::draw::sections::{paragraph, section};
use crate::draw::tables::caption;
use crate::draw::teller::Teller;
use app::link::Link;
use leptos::prelude::*;
use said::texts::countries::{Named, Texts};

/// The section of the map.
pub fn map(teller: Teller, texts: &'static Texts, states: &[State]) -> AnyView {
    let map = &texts.map;
    let choices = Colouring::ALL.map(|colouring| {
        let id = colouring.name();
        let name = colouring.called(&map.colourings);
        let is_first = colouring == Colouring::Choice;
        view! {
            <label class="switch">
                <input type="radio" name="colouring" id=id checked=is_first />
                {name}
            </label>
        }
    });
    let inside = view! {
        {paragraph(teller, map.intro)}
        <figure class="tiles" data-name="landen-kaart-2026" data-sources="agenda status population gdp">
            <fieldset>
                <legend>{map.colour_by}</legend>
                <div class="legend">{choices}</div>
            </fieldset>
            // A group and no image, so that its links can be reached.
            <svg viewBox="-3 -3 600 700" text-anchor="middle" role="group" aria-label=map.name aria-describedby="map-caption">
                {tiles(teller, texts, states)}
            </svg>
            {Colouring::ALL.map(|colouring| legend(texts, states, colouring)).collect_view()}
            <figcaption id="map-caption">{caption(teller, map.caption)}</figcaption>
        </figure>
    };
    section(teller, "map", map.title, inside.into_any())
}

fn tiles(teller: Teller, texts: &'static Texts, states: &[State]) -> AnyView {
    let tiles = atlas::places().filter_map(|(x, y, code)| {
        let (x, y) = (x * 100, y * 100);
        let state = states.iter().find(|state| state.code == code)?;
        let views = Colouring::ALL.map(|colouring| {
            let (value, look) = shown(state, texts, colouring, teller.language);
            // Its name begins with what is seen, so that it can be spoken.
            let name = format!("{code} {value}: {}", told(state, texts, teller));
            let lines = vec![code.to_owned(), value];
            let link = Link::to(format!("#land-{code}")).class(colouring.name());
            link.label(name).around(square(look, lines))
        });
        Some(view! { <g transform=format!("translate({x} {y})")>{views.collect_view()}</g> })
    });
    tiles.collect_view().into_any()
}

/// A tile in words: all three of its values.
fn told(state: &State, texts: &Texts, teller: Teller) -> String {
    let words = &texts.words;
    let (share, _) = shown(state, texts, Colouring::Share, teller.language);
    let choice = state.choice.named(words).name;
    let mut parts = vec![state.name.to_owned(), choice.to_owned()];
    if state.is_bound() {
        parts.push(share + "%");
        parts.push(state.situation.named(words).name.to_owned());
    }
    parts.join(", ")
}

/// The squares of a colouring with their names, and how many states have each.
fn legend(texts: &Texts, states: &[State], colouring: Colouring) -> AnyView {
    let words = &texts.words;
    let count = |is: &dyn Fn(&State) -> bool| states.iter().filter(|state| is(state)).count();
    let entries: Vec<(Look, &str, &str, usize)> = match colouring {
        Colouring::Choice => { Choice::ALL.into_iter() }
            .map(|choice| {
                let Named { name, sign } = choice.named(words);
                let count = count(&|state| state.choice == choice);
                (choice.look(), *sign, *name, count)
            })
            .collect(),
        Colouring::Share => { ShareClass::ALL.into_iter() }
            .map(|class| {
                let count = count(&|state| state.share_class() == class);
                (class.look(), class.sign(words), class.named(words), count)
            })
            .collect(),
        Colouring::Situation => { Situation::ALL.into_iter() }
            .map(|situation| {
                let Named { name, sign } = situation.named(words);
                let count = count(&|state| state.situation == situation);
                (situation.look(), *sign, *name, count)
            })
            .collect(),
    };
    let entries = entries.into_iter().map(|(look, sign, name, count)| {
        let box_of = format!("-3 -3 {0} {0}", SIDE + 6);
        view! {
            <li>
                <svg viewBox=box_of text-anchor="middle" aria-hidden="true">{square(look, vec![sign.to_owned()])}</svg>
                " " {name} ": " <data value=count>{count}</data>
            </li>
        }
    });
    let class = format!("legend {}", colouring.name());
    view! { <ul class=class>{entries.collect_view()}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::countries::facts::states;
    use said::language::Language;
    use said::texts::countries::texts;

    #[test]
    fn every_state_has_one_tile() {
        let mut placed: Vec<_> = atlas::ATLAS.concat();
        placed.retain(|code| !code.is_empty());
        placed.sort_unstable();
        let states = states(Language::Nl);
        let mut codes: Vec<_> = states.iter().map(|state| state.code).collect();
        codes.sort_unstable();
        assert_eq!(placed, codes);
    }

    /// The names of the classes say the bounds that the tiles are coloured by.
    #[test]
    fn the_names_of_the_classes_say_their_bounds() {
        for texts in [Language::Nl, Language::En].map(texts) {
            let classes = ShareClass::ALL.into_iter();
            let with_share = classes.filter(|class| *class != ShareClass::None);
            let mut bounds = 0;
            for (above, below) in with_share.clone().zip(with_share.skip(1)) {
                let bound = above.least().map(|least| least.to_string());
                let bound = bound.unwrap_or_default();
                for class in [above, below] {
                    let name = class.named(&texts.words);
                    let mut words = name.split([' ', '%']);
                    assert!(words.any(|word| word == bound), "{name}: {bound}");
                }
                bounds += 1;
            }
            assert_eq!(bounds, 4);
        }
    }
}
