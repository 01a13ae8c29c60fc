//! Texts with places in them that are filled in.

/// Where a text is filled in.
pub const PLACE: char = '…';

/// A text with each place filled in, in order.
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
