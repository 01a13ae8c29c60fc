//! The table of the words of traces. A language without one of them does not
//! compile.

/// The words of a language.
pub struct Words {
    pub yes: &'static str,
    pub no: &'static str,
    /// Of an input that the reader or the page chose.
    pub chosen: &'static str,
    /// Of an input that is the outcome of another step.
    pub from_step: &'static str,
    /// Of a total over the bound member states.
    pub total: &'static str,
    /// Of one over the member states that contribute in a Union.
    pub contributing: &'static str,

    /// Names of the variables in formulas.
    pub variables: &'static [(&'static str, &'static str)],
    /// The same for figures that no settlement has.
    pub more_variables: &'static [(&'static str, &'static str)],
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
        assert_eq!(keys(nl.more_variables), keys(en.more_variables));
        assert_eq!(keys(nl.terms), keys(en.terms));
    }
}
