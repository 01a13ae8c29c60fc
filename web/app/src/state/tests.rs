use super::*;
use futures::executor::block_on;
use said::cycle;

#[test]
fn every_first_view_can_be_settled() {
    assert!(Subject::all().all(|subject| Settled::of(subject.first_view()).is_ok()));
}

#[test]
fn a_fault_keeps_the_last_valid_result_and_what_was_typed() {
    let owner = Owner::new();
    owner.with(|| {
        let state = State::new(Language::Nl, Subject::netherlands());
        let type_in = |field, text: &str| block_on(state.type_in(field, text.to_owned()));
        let fair_share = || state.settled(|now| now.settlement.fair_share.cases.get());
        type_in(Field::Pool, "30.000");
        assert_eq!(fair_share(), 1_553);
        type_in(Field::Pool, "veel");
        assert_eq!(fair_share(), 1_553);
        assert_eq!(state.text_of(Field::Pool), "veel");
        assert!(state.fault_of(Field::Pool).is_some());
        type_in(Field::Pool, "15000");
        assert_eq!(fair_share(), 777);
        assert_eq!(state.text_of(Field::Pool), "15.000");
        assert!(state.fault_of(Field::Pool).is_none());
    });
}

#[test]
fn a_reading_is_taken_over_and_what_is_carried_out_follows_what_is_pledged() {
    let owner = Owner::new();
    owner.with(|| {
        let state = State::new(Language::Nl, Subject::netherlands());
        let type_in = |field, text: &str| block_on(state.type_in(field, text.to_owned()));
        let offered = OfferedReading::find("fallenAway-always");
        assert!(offered.is_some_and(|offered| {
            state.read(&offered);
            state.now(|now| offered.is_chosen(&now.scenario))
        }));
        type_in(Field::Implemented, "8.000");
        // Under that reading no new Forum is needed.
        assert!(state.now(|now| now.settlement.trigger.mandatory));
        type_in(Field::UnionPledges, "5.000");
        // As many fall away as before.
        assert_eq!(state.text_of(Field::Implemented), "3.934");
        assert!(state.series.with(|series| series.turning().is_some()));
        type_in(Field::Implemented, "6.000");
        assert!(state.fault_of(Field::Implemented).is_some());
        type_in(Field::Implemented, "");
        assert_eq!(state.text_of(Field::Implemented), "");
    });
}

#[test]
fn each_field_and_switch_gives_back_what_was_set() {
    let mut scenario = cycle::first_view();
    for field in Field::ALL {
        field.set(&mut scenario, Some(7));
        assert_eq!(field.get(&scenario), Some(7.into()), "{field:?}");
    }
    for switch in Switch::ALL {
        for on in [true, false] {
            switch.set(&mut scenario, on);
            assert_eq!(switch.get(&scenario), on, "{switch:?}");
        }
    }
}
