//! Claims about the mechanism, each with a verdict that is computed.
//!
//! A claim is a sentence that somebody said, asked about or contradicted; its
//! verdict is about that sentence. No answer is stored: [`assess`] works each
//! verdict out from [`Grounds`] by a rule of its own, a function in `rules/`.
//! Change a figure or a reading, or switch a rule of the regulation off, and the
//! verdict moves, and its sentences with it.
//!
//! A claim is registered in one line of `registry.rs`. What belongs to it beside
//! that line is its rule and its texts in each language, and the compiler holds
//! them to one another.
//!
//! ```
//! use solidarity_core::claims::{Grounds, Language, Verdict, assess, claims};
//!
//! let told = claims(Language::En);
//! assert_eq!((told[0].id, told[0].verdict), ("never-both", Verdict::HoldsWithCaveat));
//! assert_eq!(told[0].figure.to_string(), "0 cases counted twice");
//!
//! // Without the rule that a case taken over counts, it is another matter.
//! let mut grounds = Grounds::default();
//! grounds.rules.offsets_count_towards_fair_share = false;
//! assert_eq!(assess(&grounds)[0].verdict, Verdict::DoesNotHold);
//! ```

mod assessment;
mod citations;
mod claim;
mod figure;
mod grounds;
mod registry;
mod rules;
mod situations;
mod telling;
mod texts;

pub use crate::Language;
pub use assessment::Assessment;
pub use claim::{Claim, Origin, OriginKind, Part, Reason, Told, ToldCitation};
pub use figure::ClaimFigure;
pub use grounds::{Decision, Decisions, Grounds, OfficialPledges, Settle};
pub use registry::{COUNT, search_words};

use serde::Serialize;
use situations::Situations;

/// The verdict on a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// It is as the claim says.
    Holds,
    /// It is as the claim says, but not in every sense of the words.
    HoldsWithCaveat,
    /// It is not as the claim says, but something like it is true.
    NotAsWorded,
    /// It is not as the claim says.
    DoesNotHold,
    /// The regulation can be read in more than one way here, and the readings give
    /// different answers.
    DependsOnReading,
    /// It depends on a decision or figure that these sources do not hold, or cannot
    /// be calculated from them. Somebody else may know.
    NotInSources,
}

impl Verdict {
    /// All verdicts.
    pub const ALL: [Self; 6] = [
        Self::Holds,
        Self::HoldsWithCaveat,
        Self::NotAsWorded,
        Self::DoesNotHold,
        Self::DependsOnReading,
        Self::NotInSources,
    ];
}

/// The verdicts on these grounds, in the order in which the page shows them.
///
/// ```
/// use solidarity_core::claims::{Grounds, Verdict, assess};
/// let assessed = assess(&Grounds::default());
/// let pool = assessed.iter().find(|claim| claim.id == "pool-30000").unwrap();
/// assert_eq!(pool.verdict, Verdict::DoesNotHold);
/// assert_eq!(pool.figure("poolCases").unwrap().exact(), "21000");
/// ```
#[must_use]
pub fn assess(grounds: &Grounds) -> Vec<Assessment> {
    let situations = Situations::of(grounds);
    let claims = registry::CLAIMS.iter();
    claims
        .map(|claim| (claim.assess)(grounds, situations.as_ref()))
        .collect()
}

/// The verdicts on the data of this project, told in a language.
///
/// ```
/// use solidarity_core::claims::{COUNT, Language, claims};
/// let dutch = claims(Language::Nl);
/// assert_eq!(dutch.len(), COUNT);
/// let share = dutch.iter().find(|claim| claim.id == "share-5-6").unwrap();
/// assert_eq!(share.figure.to_string(), "5,18%");
/// ```
#[must_use]
pub fn claims(language: Language) -> Vec<Claim> {
    let assessed = assess(&Grounds::default());
    assessed.iter().map(|each| each.tell(language)).collect()
}
