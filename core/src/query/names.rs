//! The list of names in a link, each with the values that it takes.

use crate::{Reading, reading::OpenPlace};
use std::borrow::Cow;

/// The values that a name in a link takes.
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
    /// A reading of that open place.
    Reading(&'static OpenPlace),
}

impl Takes {
    /// The allowed values, for an error.
    pub(super) fn allowed(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Cycle => "a cycle that there is data of",
            Self::Version => "a version of the data, 1 or more",
            Self::MemberState => "two letters of a member state",
            Self::Cases => "a whole number of cases, 0 or more",
            Self::Decimal => "a number with a point for decimals",
            Self::YesNo => "yes or no",
            Self::Reading(place) => return Cow::Owned(place.answers.join(" or ")),
        })
    }
}

/// A name in a link.
pub(super) struct Name {
    pub(super) id: &'static str,
    takes: Takes,
}

/// Makes a constant for each name, and the list of all names.
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

/// All names. Those of the readings come from the list of open places.
pub(super) fn all() -> impl Iterator<Item = Name> {
    let places = Reading::OPEN_PLACES.iter().map(|place| Name {
        id: place.link,
        takes: Takes::Reading(place),
    });
    let listed = NAMES.iter().map(|&Name { id, takes }| Name { id, takes });
    listed.chain(places)
}

/// The values that a name in a link takes. Returns `None` if links have no such
/// name.
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

/// The name as links write it, whatever the case of its letters. Returns `None` if
/// links have no such name.
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
