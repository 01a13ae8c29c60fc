//! Transfers to other states, as the table of 2020 to 2024 has them.

use crate::claims::{
    Assessment, Grounds,
    Verdict::{self, DoesNotHold, Holds, HoldsWithCaveat},
    place::{ANSWER_7, QUESTION_7, law},
    search::Search,
};
use crate::{
    Cases, Share,
    dublin::{Count, DublinRow},
};
use rust_decimal::{Decimal, RoundingStrategy};

/// The last year of the table.
const YEAR: u16 = 2024;
const GREECE: &str = "EL";
const ITALY: &str = "IT";
const TOTAL: &str = "TOTAL";

/// What the table gives as transfers per accepted claim, in percent.
const STATED_PERCENT: u64 = 36;

/// The state already keeps cases for which Greece and Italy are responsible.
///
/// So where fewer were transferred in the last year than could have been: of
/// Greece all claims, of Italy those it accepted.
pub(super) fn dublin_already(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([QUESTION_7]);
    let [greece, italy] = [GREECE, ITALY].map(|state| row(grounds, state));
    let (greece, italy) = (greece?, italy?);
    let greek = number(greece.claims)?;
    let italian = number(italy.accepted)?;
    // Where no transfers were possible, the table has no number (answer 7).
    let transferred = [greece, italy].map(|row| number(row.transferred).unwrap_or_default());
    told.fill("greeceClaims", Cases::new(greek));
    told.fill("italyClaims", Cases::new(number(italy.claims)?));
    told.fill("italyAccepted", Cases::new(italian));
    let transferred = transferred.iter().sum::<u64>();
    told.fill("transferred", transferred);
    told.reason(|t| t.kept.rule, [ANSWER_7]);
    told.reason(|t| t.kept.italy, [ANSWER_7]);
    told.reason(|t| t.kept.not_counted, [law("63(6)"), law("63(8)")]);
    Some(if transferred < greek + italian {
        Holds
    } else {
        DoesNotHold
    })
}

/// 36 % of Dublin transfers succeed.
///
/// So if that is the part of all claims of the last year, with a caveat if it
/// is the part of the accepted ones only.
pub(super) fn dublin_36(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([ANSWER_7]);
    told.fill("stated", STATED_PERCENT);
    let total = row(grounds, TOTAL)?;
    let claims = number(total.claims)?;
    let accepted = number(total.accepted)?;
    let transferred = number(total.transferred)?;
    let part = |whole: u64| Share::of(transferred.into(), whole.into()).map(Share::percent);
    let (of_accepted, of_claims) = (part(accepted)?, part(claims)?);
    told.fill("claims", Cases::new(claims));
    told.fill("accepted", Cases::new(accepted));
    told.fill("transferred", Cases::new(transferred));
    told.fill("ofAccepted", of_accepted);
    told.fill("ofClaims", of_claims);
    told.reason(|t| t.transfers.totals, [ANSWER_7]);
    let greek = row(grounds, GREECE).and_then(|greece| number(greece.claims));
    if let Some(greek) = greek {
        told.fill("greeceClaims", Cases::new(greek));
        told.fill("ofMade", part(claims.checked_sub(greek)?)?);
        told.reason(|t| t.transfers.greece, [ANSWER_7]);
    }
    let is_stated = |percent: crate::Percent| {
        let whole = RoundingStrategy::MidpointAwayFromZero;
        percent.decimal().round_dp_with_strategy(0, whole) == Decimal::from(STATED_PERCENT)
    };
    Some(match (is_stated(of_accepted), is_stated(of_claims)) {
        (true, true) => Holds,
        (true, false) => HoldsWithCaveat,
        (false, _) => DoesNotHold,
    })
}

fn row<'a>(grounds: &Grounds<'a>, state: &str) -> Option<&'a DublinRow> {
    let mut rows = grounds.dublin.iter();
    rows.find(|row| row.year == YEAR && row.state == state)
}

/// A rounded number; one that is hidden for being small counts as none.
fn number(count: Option<Count>) -> Option<u64> {
    match count? {
        Count::Rounded(tens) => Some(tens.into()),
        Count::BelowFive => Some(0),
    }
}
