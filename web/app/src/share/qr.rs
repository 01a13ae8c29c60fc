//! A QR code, drawn as one path.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Empty modules that a reader needs around the code.
const QUIET: i32 = 4;

/// A QR code; all lengths are in modules.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Qr {
    /// Its side, with the quiet zone.
    pub side: i32,
    /// The dark modules, as runs along its rows.
    pub runs: Vec<Run>,
}

/// Dark modules beside each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Run {
    /// Where it starts, from the left.
    pub x: i32,
    /// Its row, from the top.
    pub y: i32,
    /// How many there are.
    pub width: i32,
}

impl Qr {
    /// The code of a text, with error correction M or better where that costs
    /// no larger code. Returns `None` if the text is too long for any.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
        let size = code.size();
        let mut runs = Vec::new();
        for y in 0..size {
            let mut x = 0;
            while x < size {
                let from = x;
                while x < size && code.get_module(x, y) {
                    x += 1;
                }
                if x > from {
                    runs.push(Run {
                        x: from + QUIET,
                        y: y + QUIET,
                        width: x - from,
                    });
                } else {
                    x += 1;
                }
            }
        }
        Some(Self {
            side: size + 2 * QUIET,
            runs,
        })
    }

    /// The dark modules as the data of a path.
    #[must_use]
    pub fn path(&self) -> String {
        let mut path = String::new();
        for Run { x, y, width } in &self.runs {
            // A string takes every text.
            let _ = write!(path, "M{x} {y}h{width}v1h-{width}z");
        }
        path
    }

    /// The box of the picture.
    #[must_use]
    pub fn view_box(&self) -> String {
        let side = self.side;
        format!("0 0 {side} {side}")
    }

    /// A picture of its own, for a file. Black on white, whatever the theme: so
    /// that every camera reads it.
    #[must_use]
    pub fn svg(&self, text: &str) -> String {
        let title = text
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{}\" width=\"{side}mm\" \
             height=\"{side}mm\" shape-rendering=\"crispEdges\"><title>{title}</title>\
             <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\
             <path fill=\"#000\" d=\"{}\"/></svg>\n",
            self.view_box(),
            self.path(),
            side = self.side
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quiet_zone_lies_around_the_code() {
        let qr = Qr::of("https://a.nl/");
        let qr = qr.unwrap_or_else(|| Qr {
            side: 0,
            runs: vec![],
        });
        let all = |of: fn(&Run) -> i32| qr.runs.iter().map(of);
        assert_eq!(all(|run| run.x).min(), Some(QUIET));
        assert_eq!(all(|run| run.y).min(), Some(QUIET));
        assert_eq!(all(|run| run.x + run.width).max(), Some(qr.side - QUIET));
        assert_eq!(all(|run| run.y).max(), Some(qr.side - QUIET - 1));
    }

    #[test]
    fn every_dark_module_is_drawn_once() {
        let text = "https://a.nl/?cycle=2026&state=NL";
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok();
        let dark = code.map_or(0, |code| {
            let side = 0..code.size();
            let modules = side.clone().flat_map(|y| side.clone().map(move |x| (x, y)));
            modules.filter(|(x, y)| code.get_module(*x, *y)).count()
        });
        let drawn: i32 = Qr::of(text).map_or(0, |qr| qr.runs.iter().map(|run| run.width).sum());
        assert!(dark > 200);
        assert_eq!(usize::try_from(drawn), Ok(dark));
    }

    #[test]
    fn a_text_that_is_too_long_has_none() {
        assert_eq!(Qr::of(&"x".repeat(3_000)), None);
    }

    #[test]
    fn the_file_names_what_it_says() {
        let svg = Qr::of("a?b&c")
            .map(|qr| qr.svg("a?b&c"))
            .unwrap_or_default();
        assert!(svg.contains("<title>a?b&amp;c</title>"), "{svg}");
        assert!(svg.contains("fill=\"#fff\"") && svg.contains("fill=\"#000\""));
    }
}
