//! The figures of the Dublin table that texts name.

use super::Facts;
use crate::draw::named::ACCEPTED_IN;
use said::number::Style::Plain;
use solidarity_core::dublin::{self, Column, Count, DublinRow};

/// Adds them.
pub fn add(facts: &mut Facts) {
    let mut add = |key, count: Option<u32>| {
        if let Some(number) = count {
            facts.sourced(key, Plain, number, dublin::source().first());
        }
    };
    let of = |state, column| rounded(dublin::row(state, ACCEPTED_IN)?, column);
    add("greeceClaims", of("EL", Column::Claims));
    add("hungaryClaims", of("HU", Column::Claims));
    add("maltaClaims", of("MT", Column::Claims));
    add("maltaAccepted", of("MT", Column::Accepted));
    add("italyClaims", of("IT", Column::Claims));
    add("italyAccepted", of("IT", Column::Accepted));
    add("spainTransferred", of("ES", Column::Transferred));
    add("cyprusTransferred", of("CY", Column::Transferred));

    let total = |column| rounded(dublin::total(ACCEPTED_IN)?, column);
    let [claims, accepted, transferred] = Column::ALL.map(total);
    add("claims2024", claims);
    add("accepted2024", accepted);
    add("transferred2024", transferred);
    let kept = accepted.zip(transferred);
    add(
        "notTransferred2024",
        kept.and_then(|(accepted, transferred)| accepted.checked_sub(transferred)),
    );
    let rate = dublin::total(ACCEPTED_IN).and_then(|total| total.transfer_rate_percent);
    add("transferRate2024", rate.map(u32::from));
    add(
        "transferOfClaims2024",
        claims
            .zip(transferred)
            .and_then(|(claims, transferred)| (200 * transferred + claims).checked_div(2 * claims)),
    );

    let scanned = |state, year, column| match dublin::row(state, year)?.mark(column)? {
        dublin::Mark::Printed(number) => Some(number),
        _ => None,
    };
    add("franceScanned", scanned("FR", 2021, Column::Transferred));
    add("romaniaScanned", scanned("RO", 2022, Column::Accepted));
    let now = |state, year, column| rounded(dublin::row(state, year)?, column);
    add("franceCorrected", now("FR", 2021, Column::Transferred));
    add("franceAccepted", now("FR", 2021, Column::Accepted));
    add("romaniaCorrected", now("RO", 2022, Column::Accepted));
    add("romaniaClaims", now("RO", 2022, Column::Claims));
    let france = dublin::row("FR", 2021).and_then(|row| row.transfer_rate_percent);
    add("franceRate", france.map(u32::from));

    let left_out = dublin::Check::left_out();
    add("leftOutMost", u32::try_from(left_out.most).ok());
}

fn rounded(row: &DublinRow, column: Column) -> Option<u32> {
    match row.count(column)? {
        Count::Rounded(tens) => Some(tens),
        Count::BelowFive => None,
    }
}
