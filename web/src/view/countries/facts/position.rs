//! What a state chose, and its situation.

/// The form of solidarity that a state chose, or why it has none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Choice {
    Relocation,
    Money,
    Measures,
    RelocationAndMoney,
    MoneyAndMeasures,
    Exempt,
    Refused,
    NotBound,
}

/// A state's situation by the Commission's decision (Art. 11).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Situation {
    UnderPressure,
    AtRiskAndSignificant,
    Significant,
    AtRisk,
    None,
    NotBound,
}

impl Choice {
    /// In the order of the legend.
    pub const ALL: [Self; 8] = [
        Self::Relocation,
        Self::Money,
        Self::Measures,
        Self::RelocationAndMoney,
        Self::MoneyAndMeasures,
        Self::Exempt,
        Self::Refused,
        Self::NotBound,
    ];

    /// As the data write it; a mix is joined by `+`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Relocation => "relocation",
            Self::Money => "financial",
            Self::Measures => "alternative",
            Self::RelocationAndMoney => "relocation+financial",
            Self::MoneyAndMeasures => "financial+alternative",
            Self::Exempt => "exempt",
            Self::Refused => "refused",
            Self::NotBound => "not-bound",
        }
    }
}

impl Situation {
    /// In the order of the legend.
    pub const ALL: [Self; 6] = [
        Self::UnderPressure,
        Self::AtRiskAndSignificant,
        Self::Significant,
        Self::AtRisk,
        Self::None,
        Self::NotBound,
    ];

    /// As the data write it; two are joined by `+`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::UnderPressure => "under-pressure",
            Self::AtRiskAndSignificant => "at-risk+significant-situation",
            Self::Significant => "significant-situation",
            Self::AtRisk => "at-risk",
            Self::None => "none",
            Self::NotBound => "not-bound",
        }
    }
}
