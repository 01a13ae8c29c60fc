//! Filling a text whose open places are marked `{{SO}}`.

use anyhow::{Context, Result, ensure};

/// The text with a value at each mark. What stands in a value is not looked through,
/// so it may hold marks, as may what a reader or a page says.
///
/// # Errors
/// If a mark has no value, or a value has no mark: the text and what fills it were
/// then not changed together.
pub fn fill(text: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut pieces = text.split("{{");
    let mut filled = pieces.next().unwrap_or_default().to_owned();
    let mut used = Vec::new();
    for piece in pieces {
        let (mark, rest) = piece.split_once("}}").context("a mark has no end")?;
        let value = values.iter().find(|(known, _)| *known == mark);
        let (_, value) = value.with_context(|| format!("`{mark}` has no value"))?;
        filled.push_str(value);
        filled.push_str(rest);
        used.push(mark);
    }
    for (mark, _) in values {
        ensure!(used.contains(mark), "`{{{{{mark}}}}}` is not in the text");
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mark_is_filled_and_no_value_is_looked_through() {
        let filled = fill("a {{B}} {{C}}{{B}}", &[("B", "{{C}}"), ("C", "B")]);
        assert_eq!(filled.ok().as_deref(), Some("a {{C}} B{{C}}"));
    }

    #[test]
    fn marks_and_values_belong_together() {
        assert!(fill("a {{B}}", &[]).is_err());
        assert!(fill("a", &[("B", "b")]).is_err());
        assert!(fill("a {{B", &[("B", "b")]).is_err());
    }
}
