//! The two languages of the site.

pub use solidarity_core::Language;

/// A text with a capital letter, for the beginning of a sentence. A first letter
/// outside ASCII stays as it is.
///
/// ```
/// assert_eq!(said::language::capital("artikel 66".to_owned()), "Artikel 66");
/// ```
#[must_use]
pub fn capital(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
