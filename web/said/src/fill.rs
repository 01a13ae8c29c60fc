//! Texts with places in them that are filled in.
//!
//! Every text of the site but those of the story marks such a place with `…`. The
//! story has marks of its own, which also name terms and sources; they are described
//! with its texts, in [`crate::texts::story`].

/// The sign for a place to fill in.
pub const PLACE: char = '…';

/// A text with each of its places filled in, in their order.
///
/// A place without a part becomes empty, and a part without a place is left out. Tests
/// hold both languages to the same number of places.
///
/// ```
/// use said::fill::fill;
///
/// assert_eq!(fill("… of … rows.", &["3", "27"]), "3 of 27 rows.");
/// ```
#[must_use]
pub fn fill(text: &str, parts: &[&str]) -> String {
    let mut parts = parts.iter();
    let mut filled = String::new();
    for (at, piece) in text.split(PLACE).enumerate() {
        if at > 0 {
            filled.push_str(parts.next().copied().unwrap_or_default());
        }
        filled.push_str(piece);
    }
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn places_are_filled_in_order() {
        assert_eq!(fill("… van … rijen.", &["3", "27"]), "3 van 27 rijen.");
        assert_eq!(fill("no place", &["1"]), "no place");
    }
}
