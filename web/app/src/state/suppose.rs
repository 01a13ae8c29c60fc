//! What a reader supposes: that the states meet again, and that so many cases are
//! taken over or qualify.

use super::{Field, Settled, State, Switch};
use solidarity_core::{Cases, LimitedBy};

/// The number that decides how many cases are taken over: the lowest of three.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lowest {
    /// The part of the state in what is missing (Art. 63(3)).
    Asked,
    /// Its fair share (Art. 63(7)).
    Cap,
    /// The cases that qualify (Art. 63(8)).
    Qualifying,
}

impl Lowest {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Asked, Self::Cap, Self::Qualifying];

    /// Its name in the page.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Cap => "cap",
            Self::Qualifying => "qualifying",
        }
    }

    /// The one that decides in a settlement.
    #[must_use]
    pub const fn of(now: &Settled) -> Self {
        match now.settlement.offset.limited_by {
            LimitedBy::FairShare => Self::Cap,
            LimitedBy::EligibleCases => Self::Qualifying,
            _ => Self::Asked,
        }
    }

    /// How many cases it is. Returns `None` where no such number limits them: where
    /// nothing is said of the cases that qualify, there are enough.
    #[must_use]
    pub const fn cases(self, now: &Settled) -> Option<Cases> {
        match self {
            Self::Asked => Some(now.settlement.offset.requested_cases),
            Self::Cap => Some(now.settlement.offset.cap_cases),
            Self::Qualifying => now.scenario.eligible_cases,
        }
    }
}

impl State {
    /// Reads the scenario as it would be if the Forum were reconvened in it, and
    /// follows it.
    ///
    /// # Panics
    /// Never in practice: a Forum makes no scenario one that cannot be settled.
    pub fn supposed<T>(self, read: impl FnOnce(&Settled) -> T) -> T {
        self.settled(|now| {
            if now.scenario.forum_reconvened {
                return read(now);
            }
            let mut scenario = now.scenario.clone();
            Switch::Forum.set(&mut scenario, true);
            #[expect(clippy::expect_used, reason = "a Forum leaves a scenario whole")]
            let supposed = Settled::of(scenario).expect("a scenario with a Forum can be settled");
            read(&supposed)
        })
    }

    /// Has the subject take over so many cases, as far as the rules have it do so: that
    /// many qualify, and the Forum is reconvened, unless it is none. Where the pledges
    /// leave fewer to be asked, they become those of the first view again.
    pub fn take_over(self, cases: u64) {
        let first_view = self.subject.first_view();
        let taken = self.change(|scenario| {
            Switch::Forum.set(scenario, cases > 0);
            let qualify = (cases > 0).then_some(cases);
            Field::Eligible.set(scenario, qualify);
            let is_taken = |now: Settled| now.settlement.offset.cases.get() >= cases;
            if !Settled::of(scenario.clone()).is_ok_and(is_taken) {
                scenario.union_relocation_pledges = first_view.union_relocation_pledges;
                scenario.union_relocations_implemented = first_view.union_relocations_implemented;
            }
        });
        self.keep_draft(Field::Eligible, taken, || cases.to_string());
    }

    /// Has so many cases of the subject qualify, with the Forum reconvened; `None` is
    /// enough of them.
    pub fn qualify(self, cases: Option<u64>) {
        let taken = self.change(|scenario| {
            Switch::Forum.set(scenario, true);
            Field::Eligible.set(scenario, cases);
        });
        let text = || cases.map(|cases| cases.to_string()).unwrap_or_default();
        self.keep_draft(Field::Eligible, taken, text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::Owner;
    use rstest::rstest;
    use said::language::Language;
    use said::subject::Subject;

    #[rstest]
    #[case(0, 0, 21_760_000)]
    #[case(1, 1, 21_740_000)]
    #[case(660, 660, 8_560_000)]
    #[case(1_088, 1_088, 0)]
    // More than its share no state need take over.
    #[case(2_000, 1_088, 0)]
    fn so_many_are_taken_over(#[case] cases: u64, #[case] taken: u64, #[case] paid: u64) {
        Owner::new().with(|| {
            let state = State::new(Language::Nl, Subject::netherlands());
            state.pledge(29_000);
            state.take_over(cases);
            state.now(|now| {
                assert_eq!(now.settlement.due.offset_cases.get(), taken);
                assert_eq!(now.settlement.due.financial_eur.decimal(), paid.into());
                assert_eq!(now.scenario.forum_reconvened, cases > 0);
            });
        });
    }

    #[test]
    fn none_taken_over_is_the_first_view() {
        Owner::new().with(|| {
            let state = State::new(Language::Nl, Subject::netherlands());
            state.take_over(660);
            state.take_over(0);
            state.now(|now| assert_eq!(now.scenario, state.subject.first_view()));
        });
    }

    #[rstest]
    #[case(9_066, None, Lowest::Cap)]
    #[case(9_066, Some(660), Lowest::Qualifying)]
    #[case(29_000, None, Lowest::Asked)]
    fn the_lowest_decides(
        #[case] pledges: u64,
        #[case] qualify: Option<u64>,
        #[case] lowest: Lowest,
    ) {
        Owner::new().with(|| {
            let state = State::new(Language::Nl, Subject::netherlands());
            state.pledge(pledges);
            state.qualify(qualify);
            state.supposed(|now| {
                assert_eq!(Lowest::of(now), lowest);
                assert_eq!(lowest.cases(now), Some(now.settlement.offset.cases));
            });
        });
    }

    #[test]
    fn it_is_supposed_that_the_states_meet_again() {
        Owner::new().with(|| {
            let state = State::new(Language::Nl, Subject::netherlands());
            assert_eq!(state.now(|now| now.settlement.offset.cases), Cases::ZERO);
            let taken = state.supposed(|now| now.settlement.offset.cases);
            assert_eq!(taken, Cases::new(1_088));
        });
    }
}
