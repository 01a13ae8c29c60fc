//! A table as it stands on the page, apart from its looks.

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it says above it.
    pub caption: String,
    pub headings: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A figure, exactly: `21760000` or `5.17665`.
    Exact(String),
    /// Words.
    Text(String),
}

impl Cell {
    /// A cell by the figures and the words in it. Only one figure alone is the
    /// cell's value: `<5` and a range are words.
    pub fn new(figures: &[String], text: &str, figure_text: &str) -> Self {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match figures {
            [exact] if text == figure_text.trim() => Self::Exact(exact.clone()),
            _ => Self::Text(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Cell;

    #[test]
    fn one_figure_alone_is_a_value() {
        let figures = ["1088".to_owned()];
        assert_eq!(
            Cell::new(&figures, " 1.088\n", "1.088"),
            Cell::Exact("1088".to_owned())
        );
        assert_eq!(
            Cell::new(&figures, "ongeveer\n 1.088", "1.088"),
            Cell::Text("ongeveer 1.088".to_owned())
        );
        assert_eq!(Cell::new(&[], "<5", ""), Cell::Text("<5".to_owned()));
    }
}
