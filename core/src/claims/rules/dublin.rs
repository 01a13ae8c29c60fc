//! Transfers to other states, as the table of 2020 to 2024 has them.

use crate::claims::{
    ClaimFigure, Grounds,
    citations::{ANSWER_7, MEMBERS, MINISTER, QUESTION_7, law},
    figure::whole,
    grounds::LAST_YEAR,
    registry::{Kept, Transfers},
    situations::Situations,
    telling::Telling,
    texts::Concluded,
};
use crate::{
    Cases, Percent, Share,
    dublin::{Count, DublinRow},
};
use rust_decimal::Decimal;

const GREECE: &str = "EL";
const ITALY: &str = "IT";
const TOTAL: &str = "TOTAL";

/// The transfers per accepted claim that the table gives, in percent.
const STATED_PERCENT: u64 = 36;

/// The state already handles cases that were first for Greece or Italy to handle.
///
/// The claim holds if fewer people were transferred in the last year than there
/// were claims. It holds with a caveat if the two states did not accept all of the
/// claims, because then it was never established that the cases were theirs.
pub fn dublin_already(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<Kept>,
) -> Option<Concluded<Kept>> {
    told.asked_by(MEMBERS, QUESTION_7);
    let [greece, italy] = [GREECE, ITALY].map(|state| row(grounds, state));
    let (greece, italy) = (greece?, italy?);
    let rows = [greece, italy];
    let claims = rows.map(|row| number(row.claims));
    let [greek, italian] = claims;
    let (greek, italian) = (greek?, italian?);
    // The table has no number where no transfers were possible (answer 7).
    let [accepted, transferred] = [
        rows.map(|row| number(row.accepted).unwrap_or_default()),
        rows.map(|row| number(row.transferred).unwrap_or_default()),
    ];
    let [_, italy_accepted] = accepted;
    told.fill("greeceClaims", Cases::new(greek));
    told.fill("italyClaims", Cases::new(italian));
    told.fill("italyAccepted", Cases::new(italy_accepted));
    let transferred = transferred.iter().sum::<u64>();
    told.fill("transferred", transferred);
    told.reason(|t| t.rule, [ANSWER_7]);
    told.reason(|t| t.greece, [ANSWER_7]);
    told.reason(|t| t.italy, [ANSWER_7]);
    told.reason(|t| t.not_counted, [law("63(6)"), law("63(8)")]);
    Some(if transferred >= greek + italian {
        Kept::DOES_NOT_HOLD
    } else if accepted.iter().sum::<u64>() < greek + italian {
        Kept::WITH_CAVEAT
    } else {
        Kept::HOLDS
    })
}

/// 36 % of the accepted claims of the last year led to a transfer.
pub fn dublin_36(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<Transfers>,
) -> Option<Concluded<Transfers>> {
    told.said_by(MINISTER, ANSWER_7);
    told.fill("stated", STATED_PERCENT);
    let total = row(grounds, TOTAL)?;
    let claims = number(total.claims)?;
    let accepted = number(total.accepted)?;
    let transferred = number(total.transferred)?;
    let part = |of: u64| Share::of(transferred.into(), of.into()).map(Share::percent);
    let shown = |part: Percent| ClaimFigure::WholePercent(part);
    let of_accepted = part(accepted)?;
    told.fill("claims", Cases::new(claims));
    told.fill("accepted", Cases::new(accepted));
    told.fill("transferred", Cases::new(transferred));
    told.fill("ofAccepted", shown(of_accepted));
    told.fill("ofClaims", shown(part(claims)?));
    told.reason(|t| t.totals, [ANSWER_7]);
    told.reason(|t| t.all, [ANSWER_7]);
    let greek = row(grounds, GREECE).and_then(|greece| number(greece.claims));
    if let Some(greek) = greek {
        told.fill("greeceClaims", Cases::new(greek));
        told.fill("ofMade", shown(part(claims.checked_sub(greek)?)?));
        told.reason(|t| t.greece, [ANSWER_7]);
    }
    Some(if whole(of_accepted) == Decimal::from(STATED_PERCENT) {
        Transfers::HOLDS
    } else {
        Transfers::DOES_NOT_HOLD
    })
}

fn row<'a>(grounds: &Grounds<'a>, state: &str) -> Option<&'a DublinRow> {
    let mut rows = grounds.dublin.iter();
    rows.find(|row| row.year == LAST_YEAR && row.state == state)
}

/// A rounded number. A number that is hidden for being small counts as 0. Returns
/// `None` if there is no number.
fn number(count: Option<Count>) -> Option<u64> {
    match count? {
        Count::Rounded(tens) => Some(tens.into()),
        Count::BelowFive => Some(0),
    }
}
