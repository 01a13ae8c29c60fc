//! A picture as a file of its own: what was drawn, the words around it at their
//! places, and below them where it comes from. In whole pixels: what reads and
//! writes fractions would be a tenth of the program.

use std::fmt::Write;

/// A picture and what belongs to it, in the pixels of the page.
pub struct Picture {
    pub title: String,
    pub width: i32,
    pub height: i32,
    pub ground: String,
    pub font: String,
    /// The drawings, as SVG elements with their places.
    pub drawings: Vec<String>,
    pub swatches: Vec<Swatch>,
    pub lines: Vec<Line>,
    /// Source, data, link.
    pub notes: Vec<String>,
    /// The colour of the notes.
    pub ink: String,
}

/// A line of words, from where it begins on its base line.
pub struct Line {
    pub x: i32,
    pub y: i32,
    /// As style sheets write it.
    pub size: String,
    pub weight: String,
    pub colour: String,
    pub text: String,
}

/// A colour of the legend.
pub struct Swatch {
    pub x: i32,
    pub y: i32,
    pub colour: String,
    /// Whether stripes in the colour of the ground lie over it.
    pub is_striped: bool,
}

/// The side of a swatch.
pub const SWATCH: i32 = 14;
/// Around the whole.
const MARGIN: i32 = 16;
/// The notes: their letters, and from one line to the next.
const NOTE: i32 = 11;
const NOTE_LINE: i32 = 16;
/// A letter of a note, on the safe side.
const LETTER: i32 = 6;

impl Picture {
    /// The file.
    pub fn write(&self) -> String {
        let letters = usize::try_from(self.width / LETTER)
            .unwrap_or_default()
            .max(20);
        let notes: Vec<_> = self
            .notes
            .iter()
            .flat_map(|note| wrapped(note, letters))
            .collect();
        let mut below = self.height + NOTE_LINE;
        let mut file = String::new();
        let full_width = self.width + 2 * MARGIN;
        // As many lines as there are; far from where a float is no whole number.
        let full_height = notes
            .iter()
            .fold(below + 2 * MARGIN, |height, _| height + NOTE_LINE);
        let _ = write!(
            file,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{full_width}\" height=\"{full_height}\" \
             viewBox=\"{} {} {full_width} {full_height}\" font-family=\"{}\">\
             <title>{}</title><desc>{}</desc>\
             <rect x=\"{}\" y=\"{}\" width=\"{full_width}\" height=\"{full_height}\" fill=\"{}\"/>",
            -MARGIN,
            -MARGIN,
            escaped(&self.font),
            escaped(&self.title),
            escaped(&self.notes.join(" ")),
            -MARGIN,
            -MARGIN,
            self.ground,
        );
        for drawing in &self.drawings {
            file.push_str(drawing);
        }
        for swatch in &self.swatches {
            swatch.write(&self.ground, &mut file);
        }
        for line in &self.lines {
            line.write(&mut file);
        }
        for text in notes {
            below += NOTE_LINE;
            let line = Line {
                x: 0,
                y: below,
                size: NOTE.to_string(),
                weight: "400".to_owned(),
                colour: self.ink.clone(),
                text,
            };
            line.write(&mut file);
        }
        file.push_str("</svg>\n");
        file
    }
}

impl Line {
    fn write(&self, file: &mut String) {
        let _ = write!(
            file,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{}\" fill=\"{}\">{}</text>",
            self.x,
            self.y,
            self.size,
            self.weight,
            self.colour,
            escaped(&self.text)
        );
    }
}

impl Swatch {
    fn write(&self, ground: &str, file: &mut String) {
        let Self { x, y, colour, .. } = self;
        let _ = write!(
            file,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{SWATCH}\" height=\"{SWATCH}\" fill=\"{colour}\"/>"
        );
        if self.is_striped {
            let _ = write!(
                file,
                "<path d=\"M{x} {}l{SWATCH} -{SWATCH}\" stroke=\"{ground}\" stroke-width=\"3\"/>",
                y + SWATCH
            );
        }
    }
}

/// A text in lines of at most so many letters.
fn wrapped(text: &str, letters: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if length(line) + length(word) < letters => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn length(text: &str) -> usize {
    text.chars().count()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_has_title_source_and_link() {
        let picture = Picture {
            title: "A <title>".to_owned(),
            width: 300,
            height: 200,
            ground: "#fff".to_owned(),
            font: "system-ui".to_owned(),
            drawings: vec!["<svg><path d=\"M0 0\"/></svg>".to_owned()],
            swatches: vec![],
            lines: vec![],
            notes: vec![
                "Source: Eurostat & others".to_owned(),
                "https://example.org".to_owned(),
            ],
            ink: "#000".to_owned(),
        };
        let file = picture.write();
        assert!(file.contains("<title>A &lt;title&gt;</title>"), "{file}");
        assert!(
            file.contains(">Source: Eurostat &amp; others</text>"),
            "{file}"
        );
        assert!(file.contains(">https://example.org</text>"), "{file}");
        assert!(file.contains("<path d=\"M0 0\"/>"), "{file}");
    }

    #[test]
    fn long_notes_are_wrapped() {
        assert_eq!(
            wrapped("one two three four", 9),
            ["one two", "three", "four"]
        );
    }
}
