//! The names that stand in the tables of the story, and those of the forms a state
//! can choose. The table of the grid has its own beside its controls
//! ([`super::GridColumns`]).

use super::Text;
use solidarity_core::Choice;

texts! {
    /// The heads of the columns of the share with other weights.
    WeightColumns {
        population: Text,
        gdp: Text,
        share: Text,
        cases: Text,
    }

    /// The heads of the columns of the share with the GDP of other years.
    YearColumns {
        year: Text,
        share: Text,
        cases: Text,
        eur: Text,
    }

    /// The heads of the columns of the pools: each as a whole, and the subject's part.
    PoolColumns {
        pool: Text,
        relocations: Text,
        eur: Text,
        subject_cases: Text,
        subject_eur: Text,
    }

    /// The pools.
    PoolRows {
        /// The least that the Commission may propose.
        minimum: Text,
        /// The one that the Council set.
        set: Text,
        /// Half of the least.
        half: Text,
    }

    /// The forms of solidarity, as what a state chose.
    Forms {
        relocation: Text,
        money: Text,
        measures: Text,
    }

    /// The heads of the columns of what follows from too few pledges.
    TriggerColumns {
        /// By all states.
        pledged: Text,
        /// Of the subject.
        asked: Text,
        taken: Text,
        /// What is still to be paid.
        paid: Text,
    }

    /// The heads of the columns of the chart as a table.
    BalanceColumns {
        /// By all states.
        pledged: Text,
        taken: Text,
        /// What is still to be paid.
        paid: Text,
    }
}

impl Forms {
    /// What a choice is called. Returns `None` for one that is no form: why a state
    /// contributes in none.
    #[must_use]
    pub const fn of(&self, choice: Choice) -> Option<Text> {
        match choice {
            Choice::Relocation => Some(self.relocation),
            Choice::Financial => Some(self.money),
            Choice::Alternative => Some(self.measures),
            Choice::Exempt | Choice::Refused | Choice::NotBound => None,
        }
    }
}
