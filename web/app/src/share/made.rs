//! All that a choice comes to. The build writes that of the first choice, the
//! program that of the reader's: in the same words, by the same functions.

use super::choice::Choice;
use super::cite::Citation;
use super::qr::Qr;
use super::{embed, sentence};
use said::texts::sharing::words;

/// What a choice comes to.
pub struct Made {
    pub link: String,
    pub sentence: String,
    pub plain: String,
    pub bibtex: String,
    pub ris: String,
    pub iframe: String,
    pub element: String,
    pub oembed: String,
    /// What there is to say of the embedding; may be empty.
    pub note: String,
    /// The QR code of the link.
    pub qr: Option<Qr>,
    /// That there is none; empty where there is.
    pub no_qr: &'static str,
    /// The page of the part, for the preview.
    pub frame: String,
    pub frame_title: String,
}

impl Made {
    /// Of a choice, in a site, on a day if one is known.
    pub fn of(choice: &Choice<'_>, root: &str, today: Option<&str>) -> Self {
        let citation = Citation::of(choice, root, today);
        let link = choice.link(root);
        let qr = Qr::of(&link);
        Self {
            sentence: sentence::sentence(choice),
            plain: citation.plain(),
            bibtex: citation.bibtex(),
            ris: citation.ris(),
            iframe: embed::iframe(choice, root),
            element: embed::element(choice, root),
            oembed: choice.oembed(root),
            note: embed::note(choice),
            no_qr: if qr.is_some() {
                ""
            } else {
                words(choice.language).too_long
            },
            qr,
            link,
            frame: choice.frame(root),
            frame_title: embed::title(choice),
        }
    }

    /// Its texts, each by the `id` of its place on the page.
    pub fn texts(&self) -> [(&'static str, &str); 10] {
        [
            ("link-text", &self.link),
            ("sentence", &self.sentence),
            ("plain", &self.plain),
            ("bibtex", &self.bibtex),
            ("ris", &self.ris),
            ("iframe", &self.iframe),
            ("element", &self.element),
            ("oembed", &self.oembed),
            ("embed-note", &self.note),
            ("no-qr", self.no_qr),
        ]
    }
}
