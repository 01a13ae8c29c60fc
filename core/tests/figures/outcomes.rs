//! The outcomes for the figures of the debate.

use super::request;
use Outcome::{No, OnlyUnderReading, OnlyVoluntarily, WithinVintage, Yes, YesRounded};
use Quantity::{Cases, Payment, Share};
use rstest::rstest;
use solidarity_core::{
    CapReading, ErrorCode, Figure, Language, Percent, Scenario, ShareChoice,
    check::{CheckReason, CheckRequest, Outcome, Quantity, Within, check_figure},
    said::read_figure,
    settle,
};

/// A figure as it was said, with the range that it stands for.
fn said(text: &str, quantity: Quantity) -> CheckRequest {
    let said = read_figure(text, Language::Nl).unwrap();
    CheckRequest {
        value: said.value.map(Figure::from),
        within: Some(Within::from(said)),
        ..request(&Scenario::default(), quantity, "0")
    }
}

#[rstest]
#[case("€ 21.760.000", Payment, Yes)]
#[case("€ 0", Payment, Yes)]
#[case("€ 8.560.000", Payment, Yes)]
#[case("€ 0,01", Payment, Yes)]
#[case("€ 21,8 miljoen", Payment, YesRounded)]
#[case("€ 22 miljoen", Payment, YesRounded)]
#[case("bijna 22 miljoen", Payment, YesRounded)]
#[case("ruim 21 miljoen", Payment, Yes)]
#[case("ongeveer 21,8 miljoen", Payment, YesRounded)]
#[case("tussen de 20 en 40 miljoen", Payment, YesRounded)]
#[case("minstens 20 miljoen", Payment, YesRounded)]
#[case("€ 21.840.000", Payment, WithinVintage)]
#[case("€ 40 miljoen", Payment, OnlyVoluntarily)]
#[case("tussen de 30 en 40 miljoen", Payment, OnlyVoluntarily)]
#[case("minstens 30 miljoen", Payment, OnlyVoluntarily)]
#[case("€ 420.000.000", Payment, OnlyVoluntarily)]
#[case("€ 420.000.001", Payment, No)]
#[case("een half miljard", Payment, No)]
#[case("1.088 zaken", Cases, Yes)]
#[case("660 zaken", Cases, Yes)]
#[case("nul zaken", Cases, Yes)]
#[case("1.090 zaken", Cases, YesRounded)]
#[case("hooguit duizend mensen", Cases, YesRounded)]
#[case("1.089 zaken", Cases, WithinVintage)]
#[case("1.200 zaken", Cases, OnlyUnderReading)]
#[case("1.553 zaken", Cases, OnlyUnderReading)]
#[case("2.000 mensen", Cases, OnlyVoluntarily)]
#[case("tweeduizend", Cases, OnlyVoluntarily)]
#[case("21.001 zaken", Cases, No)]
#[case("660,5 zaken", Cases, No)]
#[case("5%", Share, YesRounded)]
#[case("5,2%", Share, YesRounded)]
#[case("5,18%", Share, YesRounded)]
#[case("5 à 6 procent", Share, YesRounded)]
#[case("5,17%", Share, WithinVintage)]
#[case("5,0%", Share, No)]
#[case("7%", Share, No)]
fn figures_of_the_debate(#[case] text: &str, #[case] quantity: Quantity, #[case] outcome: Outcome) {
    let check = check_figure(&said(text, quantity)).unwrap();
    assert_eq!(check.outcome, outcome, "{check:?}");
    let has_scenario = matches!(outcome, Yes | YesRounded | OnlyUnderReading);
    assert_eq!(check.scenario.is_some(), has_scenario);
    assert!(check.min >= check.official_min && check.max <= check.official_max);
}

#[test]
fn a_figure_above_the_cap_names_the_reading_that_gives_it() {
    let check = check_figure(&said("1.200 zaken", Cases)).unwrap();
    assert_eq!(check.readings.len(), 8);
    let on_threshold = |reading: &solidarity_core::Reading| reading.cap == CapReading::Threshold;
    assert!(check.readings.iter().all(on_threshold));
    let max = solidarity_core::Cases::new(1_553);
    let (question, answer) = ("cap", "threshold");
    let reason = CheckReason::Reading {
        question,
        answer,
        max,
    };
    assert_eq!(check.reasons.get(1..), Some(&[reason][..]));
    let due = settle(&check.scenario.unwrap()).unwrap().due;
    assert_eq!(due.offset_cases.get(), 1_200);
}

#[test]
fn the_reasons_have_their_values() {
    let reasons = |text, quantity| {
        let check = check_figure(&said(text, quantity)).unwrap();
        serde_json::to_value(check.reasons).unwrap()
    };
    let fair_share = serde_json::json!({"code": "fairShare", "cases": 1088, "eur": "21760000"});
    let gives = serde_json::json!({"code": "gives", "value": "21760000"});
    assert_eq!(
        reasons("€ 22 miljoen", Payment),
        serde_json::json!([fair_share, gives])
    );
    let voluntary = serde_json::json!({"code": "voluntary", "provision": "r31"});
    assert_eq!(
        reasons("€ 40 miljoen", Payment),
        serde_json::json!([fair_share, voluntary])
    );
    let above = serde_json::json!({"code": "abovePool", "pool": "420000000"});
    assert_eq!(
        reasons("een half miljard", Payment),
        serde_json::json!([fair_share, above])
    );
    let not_whole = serde_json::json!({"code": "notWhole"});
    assert_eq!(
        reasons("660,5 zaken", Cases),
        serde_json::json!([fair_share, not_whole])
    );
    let percent = settle(&Scenario::default()).unwrap().share_percent;
    let fixed = serde_json::json!({"code": "shareIsFixed", "percent": percent});
    assert_eq!(reasons("7%", Share), serde_json::json!([fixed]));
}

/// A share that stands for itself is matched in the decimals that it is named with,
/// including zeros at the end.
#[rstest]
#[case("5", YesRounded)]
#[case("5.0", No)]
#[case("5.2", YesRounded)]
#[case("5.18", YesRounded)]
#[case("5.180", WithinVintage)]
#[case("5.177", YesRounded)]
fn a_share_is_matched_as_exactly_as_it_is_named(#[case] named: &str, #[case] outcome: Outcome) {
    let check = check_figure(&request(&Scenario::default(), Share, named)).unwrap();
    assert_eq!(check.outcome, outcome);
}

/// The distance to published shares is that of the key. A typed share is exact.
#[test]
fn a_typed_share_is_as_it_is() {
    let scenario = Scenario {
        share: ShareChoice::Percent {
            percent: "5.5".parse::<Percent>().unwrap(),
        },
        ..Scenario::default()
    };
    let check = |quantity, value| check_figure(&request(&scenario, quantity, value)).unwrap();
    assert_eq!(check(Share, "5.5").outcome, Yes);
    assert_eq!(check(Share, "5.51").outcome, No);
    assert_eq!(check(Cases, "1155").outcome, Yes);
    let above = check(Cases, "1156");
    assert_eq!(above.official_max, above.max);
    assert_eq!(above.outcome, OnlyUnderReading);
}

#[test]
fn a_figure_below_zero_and_ends_that_are_none_are_refused() {
    let figure = |text: &str| text.parse::<Figure>().unwrap();
    let within = |low, high| {
        Some(Within {
            low: figure(low),
            high: Some(figure(high)),
        })
    };
    let plain = request(&Scenario::default(), Payment, "5");
    for (value, within, field) in [
        (Some("-1"), None, "value"),
        (None, None, "value"),
        (None, within("-1", "1"), "within.low"),
        (None, within("2", "1"), "within.high"),
        (Some("3"), within("1", "2"), "value"),
    ] {
        let value = value.map(figure);
        let error = check_figure(&CheckRequest {
            value,
            within,
            ..plain.clone()
        })
        .unwrap_err();
        assert_eq!(
            (error.code, error.field.as_str()),
            (ErrorCode::InvalidScenario, field)
        );
    }
}
