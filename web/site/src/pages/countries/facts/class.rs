//! The classes of shares, which the map is coloured by.

use rust_decimal::Decimal;
use said::texts::countries::Words;
use said::texts::story::Text;

/// A class of shares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ShareClass {
    Highest,
    High,
    Middle,
    Low,
    Lowest,
    /// Of a state without a share.
    None,
}

impl ShareClass {
    /// In the order of the legend.
    pub const ALL: [Self; 6] = [
        Self::Highest,
        Self::High,
        Self::Middle,
        Self::Low,
        Self::Lowest,
        Self::None,
    ];

    /// The class of a share in percent.
    pub fn of(share: Decimal) -> Self {
        let reached = |class: &Self| class.least().is_some_and(|least| share >= least.into());
        let mut all = Self::ALL.into_iter();
        all.find(reached).unwrap_or(Self::None)
    }

    /// The least share in it, in percent: round numbers that set states of like size
    /// together.
    pub const fn least(self) -> Option<u64> {
        match self {
            Self::Highest => Some(10),
            Self::High => Some(5),
            Self::Middle => Some(2),
            Self::Low => Some(1),
            Self::Lowest => Some(0),
            Self::None => None,
        }
    }

    /// As the page names it.
    pub const fn named(self, words: &Words) -> Text {
        let classes = &words.classes;
        match self {
            Self::Highest => classes.highest,
            Self::High => classes.high,
            Self::Middle => classes.middle,
            Self::Low => classes.low,
            Self::Lowest => classes.lowest,
            Self::None => words.no_share,
        }
    }

    /// What stands on its square in the legend.
    pub const fn sign(self, words: &Words) -> Text {
        match self {
            Self::None => words.none,
            _ => "",
        }
    }
}
