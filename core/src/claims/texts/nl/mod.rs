//! The claims in Dutch, at level B1.

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
        answer: "Met deze gegevens is dit niet te berekenen.",
        figure: "niet te berekenen",
        would_change: &["Gegevens waarmee het wel te berekenen is."],
        unknown: None,
    },
};
