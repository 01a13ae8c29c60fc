//! The two languages of the page.

/// A language of the page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl Language {
    /// Its code, as in the page's `lang`.
    #[cfg(feature = "ssr")]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The folder of its pages, with its slash.
    #[cfg(feature = "ssr")]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Nl => "",
            Self::En => "en/",
        }
    }

    /// The one of two that is in this language.
    pub fn of<T>(self, dutch: T, english: T) -> T {
        match self {
            Self::Nl => dutch,
            Self::En => english,
        }
    }

    /// The language of the page that runs.
    #[cfg(feature = "browser")]
    pub fn of_page() -> Self {
        let root = web_sys::window()
            .and_then(|window| window.document())
            .and_then(|document| document.document_element());
        let code = root.and_then(|root| root.get_attribute("lang"));
        match code.as_deref() {
            Some("en") => Self::En,
            _ => Self::Nl,
        }
    }
}

impl From<Language> for solidarity_core::Language {
    fn from(language: Language) -> Self {
        language.of(Self::Nl, Self::En)
    }
}

/// With a capital letter, for the beginning of a sentence.
#[cfg(not(feature = "tools"))]
pub fn capital(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
