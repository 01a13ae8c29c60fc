//! What a state chose, and its situation, as the page names them: a mix has a
//! name of its own.

use said::texts::countries::{Named, Words};
use solidarity_core as core;

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

    /// The name of what the data hold. Returns `None` for a mix that has no name yet.
    pub fn of(choices: &[core::Choice]) -> Option<Self> {
        Some(match choices {
            [core::Choice::Relocation] => Self::Relocation,
            [core::Choice::Financial] => Self::Money,
            [core::Choice::Alternative] => Self::Measures,
            [core::Choice::Relocation, core::Choice::Financial] => Self::RelocationAndMoney,
            [core::Choice::Financial, core::Choice::Alternative] => Self::MoneyAndMeasures,
            [core::Choice::Exempt] => Self::Exempt,
            [core::Choice::Refused] => Self::Refused,
            [core::Choice::NotBound] => Self::NotBound,
            _ => return None,
        })
    }

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

    /// As the page names it.
    pub const fn named(self, words: &Words) -> &Named {
        let choices = &words.choices;
        match self {
            Self::Relocation => &choices.relocation,
            Self::Money => &choices.money,
            Self::Measures => &choices.measures,
            Self::RelocationAndMoney => &choices.relocation_and_money,
            Self::MoneyAndMeasures => &choices.money_and_measures,
            Self::Exempt => &choices.exempt,
            Self::Refused => &choices.refused,
            Self::NotBound => &choices.not_bound,
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

    /// The name of what the data hold. Returns `None` for a pair that has no name yet.
    pub fn of(situations: &[core::Situation]) -> Option<Self> {
        use core::Situation as Found;
        Some(match situations {
            [] => Self::None,
            [Found::UnderPressure] => Self::UnderPressure,
            [Found::AtRisk, Found::SignificantSituation] => Self::AtRiskAndSignificant,
            [Found::SignificantSituation] => Self::Significant,
            [Found::AtRisk] => Self::AtRisk,
            [Found::NotBound] => Self::NotBound,
            _ => return None,
        })
    }

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

    /// As the page names it.
    pub const fn named(self, words: &Words) -> &Named {
        let situations = &words.situations;
        match self {
            Self::UnderPressure => &situations.under_pressure,
            Self::AtRiskAndSignificant => &situations.at_risk_and_significant,
            Self::Significant => &situations.significant,
            Self::AtRisk => &situations.at_risk,
            Self::None => &situations.none,
            Self::NotBound => &situations.not_bound,
        }
    }
}
