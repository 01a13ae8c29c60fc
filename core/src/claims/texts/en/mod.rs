//! The claims in English, equal in content to the Dutch.

mod council;
mod dublin;
mod key;
mod money;
mod offsets;
mod search;
mod states;

use super::{Claims, Outcome, Texts};

pub const TEXTS: Texts = Texts {
    claims: Claims {
        never_both: search::NEVER_BOTH,
        forced_relocation: search::FORCED_RELOCATION,
        more_than_share: search::MORE_THAN_SHARE,
        share: key::SHARE,
        payment: money::PAYMENT,
        mass_buyout: offsets::MASS_BUYOUT,
        pressure: money::PRESSURE,
        deductions: offsets::DEDUCTIONS,
        pool: council::POOL,
        pledged: council::PLEDGED,
        key: key::KEY,
        kept: dublin::KEPT,
        transfers: dublin::TRANSFERS,
        compliance: states::COMPLIANCE,
        all_pledge: states::ALL_PLEDGE,
    },
    not_calculated: Outcome {
        answer: "This cannot be calculated with these data.",
        figure: "cannot be calculated",
        would_change: &["Data with which it can be calculated."],
        unknown: None,
    },
};
