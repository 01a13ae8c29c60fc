//! Reading a picture off the page, with the looks it has there.

use super::dom;
use super::svg::{Line, Picture, SWATCH, Swatch};
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, DomRect, Element, Node, XmlSerializer};

/// What style sheets decide of a shape, and an SVG file must say itself.
const LOOKS: [&str; 15] = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "opacity",
    "paint-order",
    "vector-effect",
    "font-size",
    "font-weight",
    "font-family",
    "text-anchor",
    "dominant-baseline",
];

/// What is no part of the picture.
const LEFT_OUT: &str = "details, fieldset, button, .unseen, .saving, [hidden], svg";

/// The base line of a line of letters, in per cent of its height.
const BASE_PERCENT: i32 = 79;

/// What letters reach below their base line.
const BELOW: i32 = 5;

/// Between the items of a legend that stands apart.
const LEGEND_LINE: i32 = 24;

/// Where something is in the window, in whole pixels.
struct Place {
    left: i32,
    top: i32,
    width: i32,
    height: i32,
}

impl Place {
    fn of(element: &Element) -> Self {
        Self::new(&element.get_bounding_client_rect())
    }

    fn new(rect: &DomRect) -> Self {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a place on a page is far from the largest number"
        )]
        let whole = |pixels: f64| pixels.round() as i32;
        Self {
            left: whole(rect.left()),
            top: whole(rect.top()),
            width: whole(rect.width()),
            height: whole(rect.height()),
        }
    }
}

/// Reads a figure: its drawings, and the words around them.
pub fn read(figure: &Element, title: String, notes: Vec<String>) -> Option<Picture> {
    let frame = Place::of(figure);
    let drawings = dom::inside(figure, "svg");
    let drawings = drawings.iter().filter_map(|svg| drawing(svg, &frame));
    let mut picture = Picture {
        title,
        width: frame.width,
        height: 0,
        ground: ground()?,
        font: style(figure, None)?
            .get_property_value("font-family")
            .ok()?,
        drawings: drawings.collect(),
        swatches: vec![],
        lines: vec![],
        notes,
        ink: looks(figure, "color")?,
    };
    lines(figure, &frame, &mut picture.lines);
    for item in dom::inside(figure, "li") {
        let place = Place::of(&item);
        let (x, y) = (place.left - frame.left, place.top - frame.top);
        let swatch = swatch(&item, x, y + (place.height - SWATCH) / 2);
        picture.swatches.extend(swatch);
    }
    let drawn = dom::inside(figure, "svg").into_iter().map(|svg| {
        let place = Place::of(&svg);
        place.top + place.height - frame.top
    });
    let written = picture.lines.iter().map(|line| line.y + BELOW);
    picture.height = drawn.chain(written).max().unwrap_or_default();
    legend_apart(figure, &mut picture);
    Some(picture)
}

/// A legend that stands beside the figure comes below it.
fn legend_apart(figure: &Element, picture: &mut Picture) -> Option<()> {
    let around = figure.closest(".balance").ok()??;
    for item in dom::inside(&around, ".legend li") {
        if Place::of(&item).height > 0 {
            picture.height += LEGEND_LINE;
            let swatch = swatch(&item, 0, picture.height - SWATCH);
            picture.swatches.extend(swatch);
            picture.lines.push(Line {
                x: 2 * SWATCH,
                y: picture.height - 2,
                size: "14".to_owned(),
                weight: "400".to_owned(),
                colour: picture.ink.clone(),
                text: dom::words(&item),
            });
        }
    }
    Some(())
}

fn style(element: &Element, pseudo: Option<&str>) -> Option<CssStyleDeclaration> {
    let window = window();
    match pseudo {
        None => window.get_computed_style(element),
        Some(pseudo) => window.get_computed_style_with_pseudo_elt(element, pseudo),
    }
    .ok()?
}

fn looks(element: &Element, property: &str) -> Option<String> {
    style(element, None)?.get_property_value(property).ok()
}

/// The colour of the page.
fn ground() -> Option<String> {
    let body = document().body()?;
    looks(&body, "background-color")
}

/// A drawing with its looks as attributes, at its place in the figure.
fn drawing(svg: &Element, frame: &Place) -> Option<String> {
    let copy: Element = svg.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    let originals = dom::inside(svg, "*");
    let copies = dom::inside(&copy, "*");
    for (original, copy) in originals.iter().zip(&copies) {
        let style = style(original, None)?;
        let value = |property: &str| style.get_property_value(property).unwrap_or_default();
        // A path without a course is a form that is not there.
        let is_empty = original.matches("path:not([d])").unwrap_or_default();
        if is_empty || value("display") == "none" {
            copy.remove();
            continue;
        }
        for property in LOOKS {
            let _ = copy.set_attribute(property, &value(property));
        }
        let _ = copy.remove_attribute("class");
    }
    let place = Place::of(svg);
    for (name, value) in [
        ("x", place.left - frame.left),
        ("y", place.top - frame.top),
        ("width", place.width),
        ("height", place.height),
    ] {
        let _ = copy.set_attribute(name, &value.to_string());
    }
    XmlSerializer::new().ok()?.serialize_to_string(&copy).ok()
}

/// The words of an element, line by line as the browser broke them.
fn lines(element: &Element, frame: &Place, found: &mut Vec<Line>) {
    let children = element.child_nodes();
    for child in (0..children.length()).filter_map(|at| children.item(at)) {
        if let Some(inner) = child.dyn_ref::<Element>() {
            let is_out = inner.matches(LEFT_OUT).unwrap_or_default();
            if !is_out || inner.matches(".figure, .term").unwrap_or_default() {
                lines(inner, frame, found);
            }
        } else if child.node_type() == Node::TEXT_NODE {
            words_of(&child, element, frame, found);
        }
    }
}

fn words_of(node: &Node, parent: &Element, frame: &Place, found: &mut Vec<Line>) -> Option<()> {
    let range = document().create_range().ok()?;
    let size = looks(parent, "font-size")?;
    let text = node.text_content()?;
    let mut at = 0_u32;
    let mut last_top = None;
    for word in text.split(char::is_whitespace) {
        let length = u32::try_from(word.encode_utf16().count()).ok()?;
        let (from, to) = (at, at + length);
        at = to + 1;
        if word.is_empty() {
            continue;
        }
        range.set_start(node, from).ok()?;
        range.set_end(node, to).ok()?;
        let place = Place::new(&range.get_bounding_client_rect());
        if place.width <= 0 {
            continue;
        }
        match found.last_mut().filter(|_| last_top == Some(place.top)) {
            Some(line) => {
                line.text.push(' ');
                line.text.push_str(word);
            }
            None => found.push(Line {
                x: place.left - frame.left,
                y: place.top - frame.top + place.height * BASE_PERCENT / 100,
                size: size.clone(),
                weight: looks(parent, "font-weight")?,
                colour: looks(parent, "color")?,
                text: word.to_owned(),
            }),
        }
        last_top = Some(place.top);
    }
    Some(())
}

/// The colour that a style sheet puts before an item of a legend.
fn swatch(item: &Element, x: i32, y: i32) -> Option<Swatch> {
    let style = style(item, Some("::before"))?;
    let value = |property: &str| style.get_property_value(property).unwrap_or_default();
    let colour = value("background-color");
    let is_drawn = value("display") != "none"
        && !matches!(value("content").as_str(), "none" | "normal" | "")
        && !matches!(colour.as_str(), "transparent" | "rgba(0, 0, 0, 0)" | "");
    is_drawn.then(|| Swatch {
        x,
        y,
        colour,
        is_striped: value("background-image") != "none",
    })
}
