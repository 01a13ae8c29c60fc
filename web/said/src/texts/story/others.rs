//! What the story says of all member states together, around the figures that move
//! ([`crate::texts::union`] has the words that the program says too).

use super::Text;

texts! {
    /// The ways to the pages beside the story: of each a name, and what is there.
    Others {
        title: Text,
        /// Above the map.
        text: Text,
        without_program: Text,
        begin: Text,
        unions: NamedUnions,
        map: Text,
        deduction: Text,
        /// What is shown of all states together.
        pledged: Text,
        /// What the whole bar is.
        whole: Text,
        figures: Text,
        implemented: Text,
        missing: Text,
        taken: Text,
        relocated: Text,
        open: Text,
        /// What is shown of one.
        own: Text,
        owes: UnionOwes,
        columns: UnionColumns,
        assumed: Text,
        assumptions: &'static [Text],
        table: Text,
        table_caption: Text,
        not_bound: Text,
        /// The ways to the pages beside the story.
        more: Text,
    }

    /// The Unions that have a name.
    NamedUnions {
        as_chosen: Text,
        everyone_pays: Text,
        everyone_relocates: Text,
        spains_count: Text,
    }

    /// What a state owes in a Union, and by which rule.
    UnionOwes {
        asked: Text,
        taken: Text,
        relocated: Text,
        paid: Text,
    }

    /// What is shown of each state in a Union.
    UnionColumns {
        country: Text,
        taken: Text,
        relocated: Text,
        paid: Text,
    }
}
