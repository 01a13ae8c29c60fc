//! The table of the words that move. A language without one of them does not
//! compile.

/// The words of a language.
pub struct Words {
    pub relocations: &'static str,
    pub state: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    /// Of an input that the reader or the page chose.
    pub chosen: &'static str,
    /// Of an input that is the outcome of another step.
    pub from_step: &'static str,
    /// Of a total over the bound member states.
    pub total: &'static str,

    pub slip_empty: &'static str,
    pub slip_not_a_number: &'static str,
    pub slip_not_whole: &'static str,
    pub slip_too_large: &'static str,
    pub fault_cycle: &'static str,
    pub fault_state: &'static str,
    pub fault_not_bound: &'static str,
    pub fault_pool: &'static str,
    pub fault_share: &'static str,
    pub fault_pledge: &'static str,
    pub fault_deduction: &'static str,
    pub fault_invalid: &'static str,
    pub fault_address: &'static str,

    pub pays_and_takes: &'static str,
    pub pays: &'static str,
    pub takes: &'static str,
    pub neither: &'static str,
    pub rule_off: &'static str,
    pub other_ratio: &'static str,
    pub no_ground: &'static str,
    pub sum: &'static str,
    pub sum_with_others: &'static str,
    pub sum_twice: &'static str,
    pub sum_beyond: &'static str,
    pub mark: &'static str,
    pub mark_of_many: &'static str,

    pub not_reconvened: &'static str,
    pub nothing_tips: &'static str,
    pub tips: &'static str,
    pub sum_stays: &'static str,
    pub not_counted: &'static str,

    /// Names of the variables in formulas.
    pub variables: &'static [(&'static str, &'static str)],
    /// The same for figures that no settlement has.
    #[cfg(feature = "ssr")]
    pub more_variables: &'static [(&'static str, &'static str)],
    /// Names of sources: a part of the core's provenance, and the name.
    pub sources: &'static [(&'static str, &'static str)],
    /// Words of the core's rules and formulas.
    pub terms: &'static [(&'static str, &'static str)],
}

/// The word for a key in a table of words.
pub fn look_up(table: &[(&'static str, &'static str)], key: &str) -> Option<&'static str> {
    let found = table.iter().find(|(name, _)| *name == key);
    found.map(|(_, word)| *word)
}

#[cfg(test)]
mod tests {
    use super::super::{en, nl};

    #[test]
    fn both_languages_name_the_same_things() {
        let keys = |table: &[(&'static str, &'static str)]| {
            table.iter().map(|(key, _)| *key).collect::<Vec<_>>()
        };
        let (nl, en) = (&nl::WORDS, &en::WORDS);
        assert_eq!(keys(nl.variables), keys(en.variables));
        #[cfg(feature = "ssr")]
        assert_eq!(keys(nl.more_variables), keys(en.more_variables));
        assert_eq!(keys(nl.sources), keys(en.sources));
        assert_eq!(keys(nl.terms), keys(en.terms));
    }
}
