//! What the pages of the claims and of the checks say, beside the texts of the claims
//! themselves, which are the core's, and those of the desk.

use super::frame::Titles;
use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;

/// The texts of both pages.
pub struct Texts {
    pub claims: Titles,
    pub check: Titles,
    pub list_title: Text,
    pub filters: Filters,
    pub subjects: Subjects,
    pub what_if: Section,
}

/// What the list of claims can be filtered by.
pub struct Filters {
    pub subject: Text,
    pub verdict: Text,
    /// The choice that lets every claim through.
    pub all: Text,
}

/// What a claim is about.
pub struct Subjects {
    pub both: Text,
    pub share: Text,
    pub pool: Text,
    pub others: Text,
    pub dublin: Text,
}

/// A section and what it is for.
pub struct Section {
    pub title: Text,
    pub intro: Text,
}

/// What a claim is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// Paying and taking over.
    Both,
    /// The share of the Netherlands.
    Share,
    /// The pool and what was pledged for it.
    Pool,
    /// What other states do.
    Others,
    /// The rules of Dublin, and who keeps them.
    Dublin,
}

impl Subject {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::Both,
        Self::Share,
        Self::Pool,
        Self::Others,
        Self::Dublin,
    ];

    /// What the claim of that name is about. Returns `None` if there is no such claim.
    ///
    /// ```
    /// use said::texts::checks::Subject;
    ///
    /// assert_eq!(Subject::of("never-both"), Some(Subject::Both));
    /// assert_eq!(Subject::of("no-such-claim"), None);
    /// ```
    #[must_use]
    pub fn of(claim: &str) -> Option<Self> {
        Some(match claim {
            "never-both" | "forced-relocation" | "more-than-share" | "mass-buyout" => Self::Both,
            "share-5-6" | "pay-30-40m" | "key-negotiable" => Self::Share,
            "pool-30000" | "real-962" | "all-pledge" => Self::Pool,
            "pressure-exempts" | "others-deductions" | "everyone-relocates" => Self::Others,
            "dublin-already"
            | "dublin-36"
            | "non-compliers-benefit"
            | "may-refuse"
            | "compensates-others"
            | "greece-deal" => Self::Dublin,
            _ => return None,
        })
    }

    /// Its name in the page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Share => "share",
            Self::Pool => "pool",
            Self::Others => "others",
            Self::Dublin => "dublin",
        }
    }

    /// What it is called.
    #[must_use]
    pub const fn called(self, subjects: &Subjects) -> Text {
        match self {
            Self::Both => subjects.both,
            Self::Share => subjects.share,
            Self::Pool => subjects.pool,
            Self::Others => subjects.others,
            Self::Dublin => subjects.dublin,
        }
    }
}

/// The texts in a language.
#[must_use]
pub fn texts(language: Language) -> &'static Texts {
    language.of(&nl::checks::TEXTS, &en::checks::TEXTS)
}

#[cfg(test)]
mod tests {
    use super::Subject;
    use solidarity_core::claims::{Language, claims};

    #[test]
    fn every_claim_is_about_something_and_every_subject_has_a_claim() {
        let of: Vec<_> = claims(Language::Nl)
            .iter()
            .map(|claim| Subject::of(claim.id))
            .collect();
        assert!(!of.contains(&None));
        for subject in Subject::ALL {
            assert!(of.contains(&Some(subject)), "{subject:?}");
        }
    }
}
