//! What a figure is about: what its text says, or what the reader chose.

use said::language::Language;
use solidarity_core::check::Quantity;
use solidarity_core::said::{FigureKind, SaidFigure, Slip, read_figure, read_figure_as};

/// What a figure can be about, in the order in which the form offers it.
pub const QUANTITIES: [Quantity; 3] = [Quantity::Payment, Quantity::Cases, Quantity::Share];

/// What the figure in the field is about. What its text says goes when the text
/// goes; what the reader chose beside a text that says nothing stays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct About {
    chosen: Quantity,
    by_text: Option<Quantity>,
    /// What the reader chose though the text says otherwise.
    against_text: Option<Quantity>,
}

impl Default for About {
    fn default() -> Self {
        Self {
            chosen: Quantity::Payment,
            by_text: None,
            against_text: None,
        }
    }
}

impl About {
    /// Takes note of another text.
    pub fn take(&mut self, text: &str, language: Language) {
        let said = read_figure(text, language);
        self.by_text = said.ok().and_then(|said| quantity(said.kind));
        self.against_text = None;
    }

    /// Takes note of what the reader chose.
    pub const fn choose(&mut self, quantity: Quantity) {
        if self.by_text.is_some() {
            self.against_text = Some(quantity);
        } else {
            self.chosen = quantity;
        }
    }

    /// What it is about.
    pub fn quantity(self) -> Quantity {
        self.against_text.or(self.by_text).unwrap_or(self.chosen)
    }

    /// The figure in the field.
    pub fn read(self, text: &str, language: Language) -> Result<SaidFigure, Slip> {
        let kind = match self.quantity() {
            Quantity::Payment => FigureKind::Eur,
            Quantity::Cases => FigureKind::Cases,
            Quantity::Share => FigureKind::Percent,
        };
        read_figure_as(text, kind, language)
    }
}

fn quantity(kind: FigureKind) -> Option<Quantity> {
    match kind {
        FigureKind::Eur => Some(Quantity::Payment),
        FigureKind::Cases => Some(Quantity::Cases),
        FigureKind::Percent => Some(Quantity::Share),
        FigureKind::Number => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::Nl;

    #[test]
    fn what_the_text_says_goes_with_the_text() {
        let mut about = About::default();
        for (text, quantity) in [
            ("2.000 mensen", Quantity::Cases),
            ("40 miljoen", Quantity::Payment),
            ("7%", Quantity::Share),
            ("40 miljoen", Quantity::Payment),
        ] {
            about.take(text, Nl);
            assert_eq!(about.quantity(), quantity, "{text}");
        }
    }

    #[test]
    fn what_the_reader_chose_stays_where_the_text_says_nothing() {
        let mut about = About::default();
        about.choose(Quantity::Share);
        about.take("5,177", Nl);
        assert_eq!(about.quantity(), Quantity::Share);
        let value = about
            .read("5,177", Nl)
            .map(|said| said.value.map(|value| value.to_string()));
        assert_eq!(value, Ok(Some("5.177".to_owned())));
        about.take("7 zaken", Nl);
        assert_eq!(about.quantity(), Quantity::Cases);
        // The reader has the last word, for as long as the text stays.
        about.choose(Quantity::Payment);
        assert_eq!(about.quantity(), Quantity::Payment);
        about.take("7", Nl);
        assert_eq!(about.quantity(), Quantity::Share);
    }
}
