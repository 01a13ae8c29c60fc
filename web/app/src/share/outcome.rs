//! All that a choice comes to. The build writes that of the first choice, and the page
//! to share that of the reader's: in the same words, by the same functions.

use super::choice::Choice;
use super::cite::Citation;
use super::qr::Qr;
use super::{embed, sentence};
use said::texts::sharing::words;

/// What a choice comes to.
pub struct Outcome {
    /// The link to share.
    pub link: String,
    /// A sentence that says what is shared.
    pub sentence: String,
    /// The citation as a list of references has it.
    pub plain: String,
    /// The same for BibTeX.
    pub bibtex: String,
    /// The same as RIS, for programs that keep references.
    pub ris: String,
    /// The code of a frame.
    pub iframe: String,
    /// The code of an element of its own.
    pub element: String,
    /// The address that a program of others asks for.
    pub oembed: String,
    /// What there is to say of the embedding. Empty if all can be embedded.
    pub note: String,
    /// The QR code of the link. `None` if the link is too long for one.
    pub qr: Option<Qr>,
    /// That there is no QR code. Empty where there is.
    pub no_qr: &'static str,
    /// The page of the part, for the preview.
    pub frame: String,
    /// What the preview is called.
    pub frame_title: String,
}

impl Outcome {
    /// Of a choice, in a site, on a day if one is known.
    #[must_use]
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
    #[must_use]
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
