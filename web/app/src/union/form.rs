//! What a state does in a Union, as the map shows it and as a reader chooses it.

use said::texts::countries::Named;
use said::texts::union::Words;
use solidarity_core::union::{UnionForm, UnionState};
use solidarity_core::{Cases, Error, Pool};

/// What a state does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// It pledges its fair share in this form.
    Pledges(UnionForm),
    /// It refuses to contribute.
    Refuses,
    /// It uses the pool (Art. 58(1)).
    UsesPool,
    /// Its whole fair share is deducted (Art. 61, 62).
    Deducted,
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
    /// What a reader can choose; the last only for a benefitting member state.
    pub const CHOICES: [Self; 7] = [
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
    pub fn chosen(does: &UnionState, pool: Pool, fair_share: Cases) -> Self {
        let pledged = |does: &UnionState| (does.relocations, does.alternative_eur);
        let is_chosen = |form: &Self| {
            let made = form.does(pool, fair_share);
            made.is_ok_and(|made| {
                let same = (made.uses_pool, made.refused) == (does.uses_pool, does.refused);
                same && (does.uses_pool || pledged(&made) == pledged(does))
            })
        };
        let found = Self::CHOICES.into_iter().find(is_chosen);
        found.unwrap_or(if does.relocations > Cases::ZERO {
            Self::Pledges(UnionForm::RelocationAndMoney)
        } else {
            Self::Pledges(UnionForm::MoneyAndMeasures)
        })
    }

    /// Its name in links and controls.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Pledges(UnionForm::Relocation) => "relocation",
            Self::Pledges(UnionForm::RelocationAndMoney) => "half",
            Self::Pledges(UnionForm::Money) => "money",
            Self::Pledges(UnionForm::MoneyAndMeasures) => "measured",
            Self::Pledges(UnionForm::Measures) => "measures",
            Self::Refuses => "refuses",
            Self::UsesPool => "uses",
            Self::Deducted => "deducted",
        }
    }

    /// The classes of its tile: those of the forms everywhere.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Pledges(UnionForm::Relocation) => "plays tile relocations",
            Self::Pledges(UnionForm::RelocationAndMoney) => "plays tile relocations and-money",
            Self::Pledges(UnionForm::Money) => "plays tile money",
            Self::Pledges(UnionForm::MoneyAndMeasures) => "plays tile measures and-money",
            Self::Pledges(UnionForm::Measures) => "plays tile measures",
            Self::Refuses => "plays tile nothing",
            Self::UsesPool => "plays tile helped",
            Self::Deducted => "plays tile deduction",
        }
    }

    /// What it is called, and its sign.
    #[must_use]
    pub const fn named(self, words: &'static Words) -> &'static Named {
        match self {
            Self::Pledges(UnionForm::Relocation) => &words.relocation,
            Self::Pledges(UnionForm::RelocationAndMoney) => &words.relocation_and_money,
            Self::Pledges(UnionForm::Money) => &words.money,
            Self::Pledges(UnionForm::MoneyAndMeasures) => &words.money_and_measures,
            Self::Pledges(UnionForm::Measures) => &words.measures,
            Self::Refuses => &words.refuses,
            Self::UsesPool => &words.uses_pool,
            Self::Deducted => &words.deducted,
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
            Self::Deducted => UnionState {
                deduction_cases: fair_share,
                ..nothing
            },
        })
    }
}

impl Deduction {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::None, Self::Half, Self::Whole];

    /// Its name in links and controls.
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

    /// The one that a state has.
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
