//! The list of claims. A line here is all that registers one: its name in links,
//! the type of its texts, its rule, the verdicts that the rule can come to, and the
//! reasons that it can give.

use super::{
    Assessment, Grounds, Language, Verdict,
    rules::{compliance, council, dublin, key, limit, mechanism, money, others, pledges, pressure},
    situations::Situations,
    telling::Telling,
    texts::{Concluded, En, Nl, Outcome, SaidIn, Text},
};

/// A row of the list.
pub struct Registered {
    id: &'static str,
    pub assess: fn(&Grounds, Option<&Situations>) -> Assessment,
    /// The words that people look for it with, in Dutch and English.
    search: [Text; 2],
}

/// Makes of each line a type with the claim's texts, a constant for each verdict
/// that its rule can come to, and a row of [`CLAIMS`]. A verdict without a text, a
/// text without a verdict, and a language that lacks a claim do not compile.
macro_rules! registry {
    ($($id:literal $name:ident = $group:ident::$rule:ident
        [$($verdict:ident)*] ($($reason:ident)*),)*) => {
        /// How many claims there are.
        pub const COUNT: usize = [$($id),*].len();

        /// The claims, in the order in which the page shows them.
        pub static CLAIMS: [Registered; COUNT] = [$(Registered {
            id: $id,
            assess: |grounds, situations| {
                let mut told = Telling::<$name>::new($id);
                let concluded = $group::$rule(grounds, situations, &mut told);
                told.conclude(concluded.as_ref())
            },
            search: [
                <$name as SaidIn<Nl>>::TEXTS.search,
                <$name as SaidIn<En>>::TEXTS.search,
            ],
        },)*];

        $(
            /// The texts of a claim: the claim, the same as a question, the words
            /// that people look for it with, the texts of each verdict, and the
            /// reasons.
            pub struct $name {
                pub claim: Text,
                pub question: Text,
                pub search: Text,
                $(pub $verdict: Outcome,)*
                $(pub $reason: Text,)*
            }

            impl $name {
                $(registry!(@verdict $verdict);)*
            }

            impl super::texts::Said for $name {
                fn claim(&self) -> Text {
                    self.claim
                }

                fn question(&self) -> Text {
                    self.question
                }
            }
        )*
    };
    (@verdict holds) => {
        registry!(@constant holds HOLDS Holds);
    };
    (@verdict with_caveat) => {
        registry!(@constant with_caveat WITH_CAVEAT HoldsWithCaveat);
    };
    (@verdict not_as_worded) => {
        registry!(@constant not_as_worded NOT_AS_WORDED NotAsWorded);
    };
    (@verdict does_not_hold) => {
        registry!(@constant does_not_hold DOES_NOT_HOLD DoesNotHold);
    };
    (@verdict on_reading) => {
        registry!(@constant on_reading ON_READING DependsOnReading);
    };
    (@verdict not_in_sources) => {
        registry!(@constant not_in_sources NOT_IN_SOURCES NotInSources);
    };
    (@constant $field:ident $constant:ident $verdict:ident) => {
        pub const $constant: Concluded<Self> = Concluded {
            verdict: Verdict::$verdict,
            outcome: |texts| &texts.$field,
        };
    };
}

registry! {
    "never-both" NeverBoth = mechanism::never_both
        [holds with_caveat does_not_hold] (recital example order checked twice),
    "forced-relocation" ForcedRelocation = mechanism::forced_relocation
        [holds does_not_hold] (chosen offsets checked example),
    "more-than-share" MoreThanShare = limit::more_than_share
        [holds does_not_hold on_reading] (pool threshold minister own forum example),
    "share-5-6" Share = key::share_5_6
        [holds with_caveat does_not_hold] (halves published),
    "pay-30-40m" Payment = money::pay_30_40m
        [holds with_caveat does_not_hold] (sum narrow own_pool),
    "mass-buyout" MassBuyout = others::mass_buyout
        [holds not_as_worded does_not_hold] (chosen mandatory eligible),
    "pressure-exempts" Pressure = pressure::pressure_exempts
        [holds not_as_worded does_not_hold] (uses_pool deduction at_risk minister),
    "others-deductions" Deductions = others::others_deductions
        [holds not_as_worded does_not_hold] (key pool forum offsets),
    "pool-30000" PoolSize = council::pool_30000
        [holds does_not_hold] (council lower_for lower_against share),
    "real-962" Pledged = council::real_962
        [holds does_not_hold not_in_sources] (counted spain chosen),
    "key-negotiable" Key = key::key_negotiable
        [holds does_not_hold] (law minister council word),
    "dublin-already" Kept = dublin::dublin_already
        [holds with_caveat does_not_hold] (rule greece italy not_counted),
    "dublin-36" Transfers = dublin::dublin_36
        [holds does_not_hold] (totals all greece),
    "non-compliers-benefit" Compliance = compliance::non_compliers_benefit
        [holds does_not_hold not_in_sources] (law decision assessment),
    "may-refuse" Refusal = compliance::may_refuse
        [with_caveat not_as_worded does_not_hold] (law share minister),
    "compensates-others" Compensation = compliance::compensates_others
        [with_caveat not_as_worded does_not_hold] (conditions counts towards minister),
    "all-pledge" AllPledge = pledges::all_pledge
        [holds with_caveat does_not_hold] (refusing exempt benefitting not_bound),
    "everyone-relocates" EveryoneRelocates = others::everyone_relocates
        [holds does_not_hold] (threshold asked forum),
    "greece-deal" GreeceDeal = money::greece_deal
        [holds not_as_worded does_not_hold not_in_sources] (direction several route commission),
}

/// The words that people look for a claim with and that do not stand in it: other
/// names, and the words of people who do not know the regulation's terms. Returns
/// `None` if there is no claim of that name.
///
/// ```
/// use solidarity_core::claims::{Language, search_words};
/// let words = search_words("mass-buyout", Language::Nl).unwrap();
/// assert!(words.split(", ").any(|word| word == "afkopen"));
/// assert_eq!(search_words("no-such-claim", Language::Nl), None);
/// ```
#[must_use]
pub fn search_words(id: &str, language: Language) -> Option<&'static str> {
    let claim = CLAIMS.iter().find(|claim| claim.id == id)?;
    let [dutch, english] = claim.search;
    Some(language.of(dutch, english))
}
