//! What a state does in a Union, as the map shows it and as a reader chooses it.

use said::texts::countries::Named;
use said::texts::union::Words;
use solidarity_core::union::{UnionForm, UnionState};
use solidarity_core::{Cases, Error, Pool};

/// What a state chooses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// It pledges its fair share in this form.
    Pledges(UnionForm),
    /// It refuses to contribute.
    Refuses,
    /// It uses the pool (Art. 58(1)).
    UsesPool,
}

/// How much of a fair share the Council deducts (Art. 61, 62).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deduction {
    /// Nothing.
    None,
    /// Half, rounded down to whole cases.
    Half,
    /// All of it.
    Whole,
}

impl Form {
    /// All of them; the last is only for a benefitting member state.
    pub const ALL: [Self; 7] = [
        Self::Pledges(UnionForm::Relocation),
        Self::Pledges(UnionForm::RelocationAndMoney),
        Self::Pledges(UnionForm::Money),
        Self::Pledges(UnionForm::MoneyAndMeasures),
        Self::Pledges(UnionForm::Measures),
        Self::Refuses,
        Self::UsesPool,
    ];

    /// What a state chose that has this fair share in a pool, whatever is deducted of
    /// it. One that divides its share in another way is shown as half and half.
    #[must_use]
    pub fn of(does: &UnionState, pool: Pool, fair_share: Cases) -> Self {
        if does.uses_pool {
            return Self::UsesPool;
        }
        let is_chosen = |form: &Self| {
            let made = form.does(pool, fair_share);
            made.is_ok_and(|made| {
                UnionState {
                    deduction_cases: does.deduction_cases,
                    ..made
                } == *does
            })
        };
        let divided = if does.relocations > Cases::ZERO {
            UnionForm::RelocationAndMoney
        } else {
            UnionForm::MoneyAndMeasures
        };
        let found = Self::ALL.into_iter().find(is_chosen);
        found.unwrap_or(Self::Pledges(divided))
    }

    /// The one of that name. Returns `None` if there is none.
    #[must_use]
    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.word() == word)
    }

    /// Its name in links and controls.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pledges(UnionForm::Relocation) => "relocation",
            Self::Pledges(UnionForm::RelocationAndMoney) => "relocationMoney",
            Self::Pledges(UnionForm::Money) => "money",
            Self::Pledges(UnionForm::MoneyAndMeasures) => "moneyMeasures",
            Self::Pledges(UnionForm::Measures) => "measures",
            Self::Refuses => "refuses",
            Self::UsesPool => "usesPool",
        }
    }

    /// What it is called, and its sign. `None` is a state with nothing left to choose.
    #[must_use]
    pub const fn named(form: Option<Self>, words: &'static Words) -> &'static Named {
        match form {
            Some(Self::Pledges(UnionForm::Relocation)) => &words.relocation,
            Some(Self::Pledges(UnionForm::RelocationAndMoney)) => &words.relocation_and_money,
            Some(Self::Pledges(UnionForm::Money)) => &words.money,
            Some(Self::Pledges(UnionForm::MoneyAndMeasures)) => &words.money_and_measures,
            Some(Self::Pledges(UnionForm::Measures)) => &words.measures,
            Some(Self::Refuses) => &words.refuses,
            Some(Self::UsesPool) => &words.uses_pool,
            None => &words.deducted,
        }
    }

    /// The classes of its tile, with the colours that the forms have everywhere.
    #[must_use]
    pub const fn class(form: Option<Self>) -> &'static str {
        match form {
            Some(Self::Pledges(UnionForm::Relocation)) => "plays tile relocations",
            Some(Self::Pledges(UnionForm::RelocationAndMoney)) => {
                "plays tile relocations and-money"
            }
            Some(Self::Pledges(UnionForm::Money)) => "plays tile money",
            Some(Self::Pledges(UnionForm::MoneyAndMeasures)) => "plays tile measures and-money",
            Some(Self::Pledges(UnionForm::Measures)) => "plays tile measures",
            Some(Self::Refuses) => "plays tile refuses",
            Some(Self::UsesPool) => "plays tile helped",
            None => "plays tile deduction",
        }
    }

    /// What a state with this fair share does that chose so.
    ///
    /// # Errors
    /// If the pool cannot be calculated with.
    pub fn does(self, pool: Pool, fair_share: Cases) -> Result<UnionState, Error> {
        let nothing = UnionState::default();
        Ok(match self {
            Self::Pledges(form) => UnionState::in_form(form, pool, fair_share)?,
            Self::Refuses => UnionState {
                refused: true,
                ..nothing
            },
            Self::UsesPool => UnionState {
                uses_pool: true,
                ..nothing
            },
        })
    }
}

impl Deduction {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::None, Self::Half, Self::Whole];

    /// The one of that name. Returns `None` if there is none.
    #[must_use]
    pub fn find(word: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|deduction| deduction.word() == word)
    }

    /// Its name in links and controls: no form has the same.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Half => "half",
            Self::Whole => "whole",
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn named(self, words: &'static Words) -> &'static str {
        match self {
            Self::None => words.no_deduction,
            Self::Half => words.half_deduction,
            Self::Whole => words.whole_deduction,
        }
    }

    /// How much of a fair share it is.
    #[must_use]
    pub const fn cases(self, fair_share: Cases) -> Cases {
        match self {
            Self::None => Cases::ZERO,
            Self::Half => Cases::new(fair_share.get() / 2),
            Self::Whole => fair_share,
        }
    }

    /// The one that a state has; any part is shown as half.
    #[must_use]
    pub fn of(does: &UnionState, fair_share: Cases) -> Self {
        if does.deduction_cases == Cases::ZERO {
            Self::None
        } else if does.deduction_cases == fair_share {
            Self::Whole
        } else {
            Self::Half
        }
    }
}
