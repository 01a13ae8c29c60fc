//! The names in a link, once: what each takes, and what resembles one.

use crate::{Question, Reading};
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
struct Name {
    id: &'static str,
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
fn all() -> impl Iterator<Item = Name> {
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
/// use solidarity_core::{Takes, takes};
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

/// The shortest name that may be found within another, and be a slip of a few
/// letters: shorter ones are found in too many words that mean something else.
const SHORTEST: usize = 4;

/// The known name that an unknown one, or a word in it, resembles most. Returns
/// `None` for a name that resembles none, such as those of a campaign.
pub(super) fn resembled(name: &str) -> Option<&'static str> {
    let mut words = words(name);
    words.push(words.concat());
    let resembling = all().filter_map(|known| {
        let lower = known.id.to_lowercase();
        let distances = words.iter().filter_map(|word| distance(word, &lower));
        Some((distances.min()?, known.id))
    });
    // Of two that are as near, the longer one says more.
    let nearest = resembling.min_by_key(|(distance, id)| (*distance, usize::MAX - id.len()));
    nearest.map(|(_, id)| id)
}

/// The words of a name such as `forum[]`, `my_forum` or `forumReconvened`, in small
/// letters.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for sign in name.chars() {
        let starts = sign.is_uppercase() && before.is_lowercase();
        if starts || !sign.is_alphanumeric() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| sign.is_alphanumeric()) {
            word.extend(sign.to_lowercase());
        }
        before = sign;
    }
    words
}

/// How far a word is from a known name, if it resembles that: the letters to change,
/// 0 where the one contains the other.
fn distance(word: &str, known: &str) -> Option<usize> {
    if word == known {
        return Some(0);
    }
    if known.len() < SHORTEST {
        return None;
    }
    let is_most_of_it = word.len() >= SHORTEST && word.len() * 2 >= known.len();
    if word.contains(known) || (is_most_of_it && known.contains(word)) {
        return Some(0);
    }
    let slips = if known.len() < 6 { 1 } else { 2 };
    // What is longer still cannot be near, and may be of any length.
    let is_near = word.chars().count().abs_diff(known.len()) <= slips;
    let distance = is_near.then(|| strsim::osa_distance(word, known));
    distance.filter(|distance| *distance <= slips)
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

    #[test]
    fn what_resembles_a_name_is_told() {
        for (name, meant) in [
            ("pledge", "pledged"),
            ("pledgd", "pledged"),
            ("fourm", "forum"),
            ("forum[]", "forum"),
            ("my_forum", "forum"),
            ("for-um", "forum"),
            ("EUR[]", "eur"),
            ("cap[0]", "cap"),
            ("statе", "state"), // The last letter is Cyrillic.
            ("elig", "eligible"),
            ("offset", "offsets"),
            ("after-deduction", "afterDeduction"),
            ("reading.volume", "volume"),
            ("unionRelocationPledges", "relocations"),
            ("forumReconvened", "forum"),
            ("financialEur", "eur"),
            ("https://a.nl/?pledged", "pledged"),
        ] {
            assert_eq!(resembled(name), Some(meant), "{name}");
        }
    }

    #[test]
    fn what_others_add_to_a_link_resembles_none() {
        for name in [
            // Of this site: the look of a part, and what an element may carry.
            "theme",
            "tokens",
            "part",
            "lang",
            "edition",
            "scenario",
            // Of campaigns and networks.
            "utm_source",
            "utm_medium",
            "utm_campaign",
            "utm_term",
            "utm_content",
            "utm_id",
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "twclid",
            "yclid",
            "wbraid",
            "gad_source",
            "igshid",
            "mc_cid",
            "mc_eid",
            "mkt_tok",
            "_ga",
            "_gl",
            "ref",
            "ref_src",
            "source",
            "si",
            "s",
            "t",
            "q",
            "v",
            "id",
            "page",
            "lang",
            "hl",
            "amp",
            "url",
            "sdid",
            "reserved",
            "after",
            "europe",
            "caption",
            "",
        ] {
            assert_eq!(resembled(name), None, "{name}");
        }
    }
}
