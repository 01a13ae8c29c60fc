//! The texts of the claims, in Dutch (level B1) and English: a typed table for
//! each, in which a missing text does not compile.
//!
//! Words in braces are filled in with what the rule worked out. What is said of
//! a verdict is true of that verdict only; a rule gives a reason only where the
//! reason is true.

mod en;
mod nl;

use super::{Language, Verdict};

/// One text.
pub type Text = &'static str;

/// How a rule names a text without its language.
pub type Pick = fn(&Claims) -> Text;

/// All texts of one language.
pub struct Texts {
    pub claims: Claims,
    /// Where the data or the calculation give no answer.
    pub not_calculated: Outcome,
}

/// What is said of a verdict.
pub struct Outcome {
    pub answer: Text,
    /// The figure that decides.
    pub figure: Text,
    pub would_change: &'static [Text],
    pub unknown: Option<Text>,
}

/// The texts of one claim.
pub trait Said {
    fn claim(&self) -> Text;
    /// What is said of a verdict; nothing where its rule cannot come to that.
    fn outcome(&self, verdict: Verdict) -> Option<&Outcome>;
}

impl Texts {
    pub const fn of(language: Language) -> &'static Self {
        match language {
            Language::Nl => &nl::TEXTS,
            Language::En => &en::TEXTS,
        }
    }
}

macro_rules! claims {
    ($($id:literal $field:ident: $name:ident [$($verdict:ident)*] ($($reason:ident)*),)*) => {
        /// The claims, by name.
        pub struct Claims {
            $(pub $field: $name,)*
        }

        impl Claims {
            /// The claim with that name in links.
            pub fn find(&self, id: &str) -> Option<&dyn Said> {
                match id {
                    $($id => Some(&self.$field),)*
                    _ => None,
                }
            }
        }

        $(
            /// The claim, what is said of each verdict, and the reasons.
            pub struct $name {
                pub claim: Text,
                $(pub $verdict: Outcome,)*
                $(pub $reason: Text,)*
            }

            impl Said for $name {
                fn claim(&self) -> Text {
                    self.claim
                }

                fn outcome(&self, verdict: Verdict) -> Option<&Outcome> {
                    $(if verdict == claims!(@ $verdict) {
                        return Some(&self.$verdict);
                    })*
                    None
                }
            }
        )*
    };
    (@ holds) => { Verdict::Holds };
    (@ with_caveat) => { Verdict::HoldsWithCaveat };
    (@ does_not_hold) => { Verdict::DoesNotHold };
    (@ not_settled) => { Verdict::NotSettled };
}

claims! {
    "never-both" never_both: NeverBoth [holds with_caveat does_not_hold]
        (searched counted example twice),
    "forced-relocation" forced_relocation: ForcedRelocation [holds does_not_hold]
        (chosen searched offsets example),
    "more-than-share" more_than_share: MoreThanShare [holds does_not_hold]
        (limit reading request example),
    "share-5-6" share: Share [holds with_caveat does_not_hold]
        (halves published),
    "pay-30-40m" payment: Payment [holds with_caveat does_not_hold]
        (sum narrow own_pool),
    "mass-buyout" mass_buyout: MassBuyout [holds with_caveat does_not_hold]
        (chosen mandatory eligible),
    "pressure-exempts" pressure: Pressure [holds with_caveat does_not_hold]
        (at_risk law deduction),
    "others-deductions" deductions: Deductions [holds with_caveat does_not_hold]
        (key example payment),
    "pool-30000" pool: PoolSize [holds does_not_hold]
        (council proposal share),
    "real-962" pledged: Pledged [holds does_not_hold not_settled]
        (counted paper both),
    "key-negotiable" key: Key [does_not_hold not_settled]
        (law minister council),
    "dublin-already" kept: Kept [holds does_not_hold]
        (rule italy not_counted),
    "dublin-36" transfers: Transfers [holds with_caveat does_not_hold]
        (totals greece),
    "non-compliers-benefit" compliance: Compliance [holds does_not_hold not_settled]
        (law assessment),
    "all-pledge" all_pledge: AllPledge [holds with_caveat does_not_hold]
        (refusing exempt benefitting not_bound),
}
