//! The names in a link, once, and what each takes.

use crate::{Reading, reading::Question};
use std::borrow::Cow;

/// What a name in a link takes as its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// A cycle that there is data of.
    Cycle,
    /// A version of the cycle's data.
    Version,
    /// The two letters of a member state.
    MemberState,
    /// A whole number of cases, 0 or more.
    Cases,
    /// An amount or a percentage.
    Decimal,
    /// `yes` or `no`.
    YesNo,
    /// A reading of that question.
    Reading(&'static Question),
}

impl Takes {
    /// What is allowed, for an error.
    pub(super) fn allowed(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Cycle => "a cycle that there is data of",
            Self::Version => "a version of the data, 1 or more",
            Self::MemberState => "two letters of a member state",
            Self::Cases => "a whole number of cases, 0 or more",
            Self::Decimal => "a number with a point for decimals",
            Self::YesNo => "yes or no",
            Self::Reading(question) => {
                let answers: Vec<_> = question.answers.iter().map(|answer| answer.id).collect();
                return Cow::Owned(answers.join(" or "));
            }
        })
    }
}

/// A name in a link.
pub(super) struct Name {
    pub(super) id: &'static str,
    takes: Takes,
}

/// A constant for each name, and the list of them all.
macro_rules! names {
    ($($constant:ident $id:literal $takes:ident,)*) => {
        $(pub(super) const $constant: &str = $id;)*

        const NAMES: &[Name] = &[$(Name { id: $id, takes: Takes::$takes },)*];
    };
}

names! {
    CYCLE "cycle" Cycle,
    DATA "data" Version,
    STATE "state" MemberState,
    POOL "pool" Cases,
    EUR "eur" Decimal,
    PLEDGED "pledged" Cases,
    IMPLEMENTED "implemented" Cases,
    FORUM "forum" YesNo,
    ELIGIBLE "eligible" Cases,
    SHARE "share" Decimal,
    RELOCATIONS "relocations" Cases,
    ALTERNATIVE "alternative" Decimal,
    DEDUCTION "deduction" Cases,
    OFFSETS "offsets" Cases,
    COUNTED "counted" YesNo,
    CAPPED "capped" YesNo,
}

/// All of them; the questions of a reading have their own.
pub(super) fn all() -> impl Iterator<Item = Name> {
    let questions = Reading::QUESTIONS.iter().map(|question| Name {
        id: question.link,
        takes: Takes::Reading(question),
    });
    let listed = NAMES.iter().map(|&Name { id, takes }| Name { id, takes });
    listed.chain(questions)
}

/// What a name in a link takes. Returns `None` if links have no such name.
///
/// ```
/// use solidarity_core::query::{Takes, takes};
/// assert_eq!(takes("pledged"), Some(Takes::Cases));
/// assert_eq!(takes("utm_source"), None);
/// ```
#[must_use]
pub fn takes(name: &str) -> Option<Takes> {
    all().find(|known| known.id == name).map(|name| name.takes)
}

/// The name as links write it, whatever the case of its letters.
pub(super) fn known(name: &str) -> Option<&'static str> {
    let found = all().find(|known| known.id.eq_ignore_ascii_case(name));
    found.map(|known| known.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn each_name_is_one_whatever_its_letters() {
        let ids: BTreeSet<_> = all().map(|name| name.id.to_lowercase()).collect();
        assert_eq!(ids.len(), all().count());
        for name in all() {
            assert_eq!(known(&name.id.to_uppercase()), Some(name.id));
            assert_eq!(takes(name.id), Some(name.takes));
        }
    }
}
