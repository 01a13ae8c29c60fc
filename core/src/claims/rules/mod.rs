//! A rule for each claim: from the grounds to a verdict, with the figures and
//! reasons that go with it.

mod council;
mod dublin;
mod key;
mod money;
mod offsets;
mod search;
mod states;

use super::{Assessment, Grounds, Verdict, search::Search};

/// Fills in what the texts name and gives the verdict; nothing where the data
/// or the calculation give none.
type Rule = fn(&Grounds, Option<&Search>, &mut Assessment) -> Option<Verdict>;

/// In the order in which the page shows them.
const RULES: [(&str, Rule); 15] = [
    ("never-both", search::never_both),
    ("forced-relocation", search::forced_relocation),
    ("more-than-share", search::more_than_share),
    ("share-5-6", key::share_5_6),
    ("pay-30-40m", money::pay_30_40m),
    ("mass-buyout", offsets::mass_buyout),
    ("pressure-exempts", money::pressure_exempts),
    ("others-deductions", offsets::others_deductions),
    ("pool-30000", council::pool_30000),
    ("real-962", council::real_962),
    ("key-negotiable", key::key_negotiable),
    ("dublin-already", dublin::dublin_already),
    ("dublin-36", dublin::dublin_36),
    ("non-compliers-benefit", states::non_compliers_benefit),
    ("all-pledge", states::all_pledge),
];

pub(super) fn apply(grounds: &Grounds) -> Vec<Assessment> {
    let search = Search::of(grounds);
    let assess = |(id, rule): (&'static str, Rule)| {
        let mut assessment = Assessment::new(id);
        let verdict = rule(grounds, search.as_ref(), &mut assessment);
        assessment.conclude(verdict)
    };
    RULES.map(assess).into()
}
