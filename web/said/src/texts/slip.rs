//! What is wrong with a number that was typed, and what to write instead.

use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;
use solidarity_core::said::Slip;

texts! {
    /// A sentence for each slip, in one language.
    Slips {
        empty: Text,
        not_a_figure: Text,
        vague: Text,
        ambiguous: Text,
        several: Text,
        negative: Text,
        too_large: Text,
        range: Text,
        not_whole: Text,
        other_kind: Text,
    }
}

impl Slips {
    /// The sentence for a slip.
    #[must_use]
    pub const fn of(&self, slip: Slip) -> Text {
        match slip {
            Slip::Empty => self.empty,
            Slip::NotAFigure => self.not_a_figure,
            Slip::Vague => self.vague,
            Slip::Ambiguous => self.ambiguous,
            Slip::Several => self.several,
            Slip::Negative => self.negative,
            Slip::TooLarge => self.too_large,
            Slip::Range => self.range,
            Slip::NotWhole => self.not_whole,
            Slip::OtherKind => self.other_kind,
        }
    }
}

/// The sentences of a language.
#[must_use]
pub fn slips(language: Language) -> &'static Slips {
    language.of(&nl::slip::SLIPS, &en::slip::SLIPS)
}
