//! Published figures can come out, although our data differ.

use rust_decimal::Decimal;
use solidarity_core::{
    Cycle, Figure, Language, ShareChoice,
    check::{CheckRequest, Outcome, Quantity, check_figure},
    said::read_figure,
};

/// Every published national figure of the cycle: in cases, EUR and percent.
fn published() -> Vec<CheckRequest> {
    let cycle = Cycle::latest();
    let pool = cycle.reference_pool();
    let compared = cycle.published_comparisons();
    assert_eq!(compared.len(), cycle.official_fair_shares().len());
    let figures = compared.into_iter().flat_map(|row| {
        let percent = row.published_percent.map(|percent| percent.to_string());
        let named = [
            Some((Quantity::Cases, row.published.cases.to_string())),
            Some((Quantity::Payment, row.published.eur.to_string())),
            percent.map(|percent| (Quantity::Share, percent)),
        ];
        named
            .into_iter()
            .flatten()
            .map(move |(quantity, value)| CheckRequest {
                member_state: row.member_state.to_owned(),
                pool,
                share: ShareChoice::Key,
                quantity,
                value: Some(value.parse::<Figure>().unwrap()),
                within: None,
            })
    });
    figures.collect()
}

#[test]
fn no_published_figure_is_called_impossible() {
    let published = published();
    assert!(
        published
            .iter()
            .any(|request| request.quantity == Quantity::Share)
    );
    for request in published {
        let check = check_figure(&request).unwrap();
        let is_fine = matches!(
            check.outcome,
            Outcome::Yes | Outcome::YesRounded | Outcome::WithinVintage
        );
        assert!(is_fine, "{request:?}: {check:?}");
    }
}

/// The figure as a minister says it: EUR 9.26 million.
#[test]
fn nor_is_one_that_was_rounded() {
    let payments = published().into_iter();
    for request in payments.filter(|request| request.quantity == Quantity::Payment) {
        let million = request.value.unwrap().decimal() / Decimal::from(1_000_000);
        let text = format!("€{} million", million.round_dp(2));
        let said = read_figure(&text, Language::En).unwrap();
        let check = check_figure(&CheckRequest {
            value: said.value.map(Figure::from),
            within: Some(said.into()),
            ..request.clone()
        });
        let outcome = check.unwrap().outcome;
        let is_denied = matches!(outcome, Outcome::No | Outcome::OnlyVoluntarily);
        assert!(!is_denied, "{} {text}: {outcome:?}", request.member_state);
    }
}

/// The distance that is allowed for is the largest known one.
#[test]
fn the_bounds_reach_to_what_was_published_and_not_beyond() {
    let mut reached = Decimal::ZERO;
    for request in published() {
        let check = check_figure(&request).unwrap();
        let value = request.value.unwrap().decimal();
        assert!(value <= check.official_max);
        if request.quantity == Quantity::Cases {
            let distance = (value - check.max).abs() / check.max;
            reached = reached.max(distance);
            // The bounds reach no further than rounding up to a case.
            let allowed = (check.official_max - Decimal::ONE - check.max) / check.max;
            assert!(allowed < Decimal::new(2, 2), "{request:?}: {check:?}");
        }
    }
    assert!(!reached.is_zero());
}
