//! The texts around the story: those of the figures and controls of the balance,
//! and those of the page itself.

use super::{Paragraphs, Text};
use solidarity_core::source::Grade;

texts! {
    /// The figures and controls of the balance.
    Controls {
        paid: Text,
        paid_for: Text,
        taken: Text,
        taken_from: Text,
        fair_share: Text,
        share_of: Text,
        cases: Text,
        worth: Text,
        unit_value: Text,
        relocated: Text,
        measures: Text,
        deducted: Text,
        twice: Text,
        beyond: Text,
        grid_title: Text,
        grid_table_caption: Text,
        grid_table_columns: GridColumns,
        chart_title: Text,
        chart_axis: Text,
        more_title: Text,
        /// What the numbers are called that are offered for a field.
        offered: Offered,
        pledges: Text,
        pledges_note: Text,
        implemented: Text,
        implemented_note: Text,
        eligible: Text,
        eligible_note: Text,
        pool: Text,
        pool_note: Text,
        mix_title: Text,
        relocations: Text,
        relocations_note: Text,
        measures_field: Text,
        measures_note: Text,
        deduction: Text,
        deduction_note: Text,
        rules_title: Text,
        counted: Text,
        counted_note: Text,
        capped: Text,
        capped_note: Text,
        readings_title: Text,
        readings_note: Text,
        /// What speaks for and against a reading, folded.
        arguments: Text,
        speaks_for: Text,
        speaks_against: Text,
        open_scenario: Text,
    }

    /// The heads of the columns of the grid as a table.
    GridColumns {
        form: Text,
        cases: Text,
    }

    /// What a reader can ask: the search, the claims, the check of a figure, the
    /// search for a counterexample.
    Checks {
        find: Text,
        find_note: Text,
        claims_title: Text,
        claims: Paragraphs,
        /// Where a rule is switched off in the balance.
        rule_off: Text,
        figure_title: Text,
        figure: Paragraphs,
        break_title: Text,
        breaking: Paragraphs,
        /// Where the desk belongs as long as it is not there.
        waits: Text,
        missing: Text,
    }

    /// Everything around the story.
    Chrome {
        name: Text,
        page_title: Text,
        description: Text,
        /// What opens the links to the pages of other states.
        states: Text,
        states_label: Text,
        language_label: Text,
        dutch: Text,
        english: Text,
        skip_link: Text,
        navigation_label: Text,
        /// The way to the search field.
        find: Text,
        why_this_number: Text,
        /// The same in a word.
        why: Text,
        close: Text,
        /// On the buttons that save a table or a picture.
        save: Text,
        table: Text,
        print_figures: Text,
        no_program: Text,
        not_later: Text,
        /// How far a source or a fact can be relied on.
        official: Text,
        reported: Text,
        inferred: Text,
        /// Cycle, version, published, population of, year of the GDP, read on,
        /// documents until: each at a `…`.
        vintage: Text,
        /// Before the cycles there are, where the reader chooses one.
        cycles: Text,
        /// After them: what is due and not in it.
        next_cycle: Text,
    }

    /// What each number is called that is offered for a field.
    Offered {
        everyone_pays: Text,
        spains_count: Text,
        as_chosen: Text,
        whole_pool: Text,
        threshold: Text,
        without_users: Text,
        accepted: Text,
        legal_minimum: Text,
        of_2026: Text,
        half: Text,
    }
}

impl Offered {
    /// The name of a number by its key: of a pool, the id that it has in the data.
    /// Returns `None` for a number that has no name here.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<Text> {
        Some(match key {
            "everyone-pays" => self.everyone_pays,
            "spains-count" => self.spains_count,
            "as-chosen" => self.as_chosen,
            "whole-pool" => self.whole_pool,
            "threshold" => self.threshold,
            "legal-minimum" => self.legal_minimum,
            "without-users" => self.without_users,
            "accepted" => self.accepted,
            "2026" => self.of_2026,
            "half" => self.half,
            _ => return None,
        })
    }
}

impl Chrome {
    /// How far a source or a fact can be relied on, in words.
    #[must_use]
    pub const fn grade(&self, grade: Grade) -> Text {
        match grade {
            Grade::Official => self.official,
            Grade::Reported => self.reported,
            Grade::Inferred => self.inferred,
        }
    }
}
