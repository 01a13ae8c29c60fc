//! States that do not keep to the Dublin rules, and what others owe them.

use crate::claims::{
    Grounds,
    assessment::Filling,
    place::{
        ANSWER_7, ANSWER_8, CONSULTATION_OFFSETS, CONSULTATION_OFFSETS_ANSWER, MEMBERS, NSC,
        QUESTION_8, QUESTION_10, RAPPORTEUR, SHORTCOMINGS, law,
    },
    registry::{Compensation, Compliance, Refusal},
    situations::Situations,
    telling::Telling,
    texts::Concluded,
};
use crate::{Cases, MemberState, Obligation};

/// The benefitting states, and those of them with shortcomings. Returns `None` for
/// the second if the Commission's decision is not known here.
struct Benefitting<'a> {
    all: Vec<&'a MemberState>,
    short: Option<Vec<&'a MemberState>>,
}

impl<'a> Benefitting<'a> {
    fn of(grounds: &Grounds<'a>) -> Self {
        let states = grounds.cycle.states().iter();
        let all: Vec<_> = states
            .filter(|state| state.obligation == Obligation::Benefitting)
            .collect();
        let found = grounds.decisions.shortcomings.outcome;
        let short = found.map(|found| {
            let short = all.iter().filter(|state| found.contains(&state.code));
            short.copied().collect()
        });
        Self { all, short }
    }

    /// Whether the Commission found shortcomings in every one of them.
    fn are_all_short(&self) -> bool {
        let short = self.short.as_ref();
        short.is_some_and(|short| !short.is_empty() && short.len() == self.all.len())
    }
}

/// States that do not keep the Dublin rules still receive solidarity.
///
/// Up to the Commission: nobody owes anything to a benefitting state in which
/// it found systemic shortcomings, in a decision under Art. 11 or 59(4) (Art. 60(3)).
#[expect(clippy::unnecessary_wraps, reason = "the form of every rule")]
pub fn non_compliers_benefit(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<Compliance>,
) -> Option<Concluded<Compliance>> {
    told.reason(|t| t.law, [law("60(3)"), law("r31")]);
    told.reason(
        |t| t.decision,
        [law("60(3)"), law("11(1)"), law("11(4)"), law("59(4)")],
    );
    told.reason(|t| t.assessment, [RAPPORTEUR, SHORTCOMINGS]);
    let benefitting = Benefitting::of(grounds);
    told.fill(
        "benefitting",
        Filling::states(benefitting.all.iter().copied()),
    );
    let Some(short) = benefitting.short else {
        return Some(Compliance::NOT_IN_SOURCES);
    };
    let is_none = short.is_empty();
    told.fill("found", Filling::states(short));
    Some(if is_none {
        Compliance::HOLDS
    } else {
        Compliance::DOES_NOT_HOLD
    })
}

/// No contribution can be asked of the state while others do not keep the rules.
///
/// What may be refused is what goes to a state with shortcomings that the Commission
/// found, and no more (Art. 60(3)). So with a caveat if it found them in every
/// state that can receive help, and not so if it found none.
pub fn may_refuse(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<Refusal>,
) -> Option<Concluded<Refusal>> {
    told.asked_by(MEMBERS, QUESTION_8);
    told.asked_by(MEMBERS, QUESTION_10);
    let share = grounds.settled(&grounds.scenario())?.fair_share;
    told.fill("share", share.cases);
    told.fill("shareEur", share.eur);
    told.reason(|t| t.law, [law("60(3)"), law("r31")]);
    told.reason(|t| t.share, [law("57(3)"), law("66"), law("64(1)")]);
    told.reason(|t| t.minister, [ANSWER_8]);
    let benefitting = Benefitting::of(grounds);
    told.fill(
        "benefitting",
        Filling::states(benefitting.all.iter().copied()),
    );
    Some(if benefitting.are_all_short() {
        Refusal::WITH_CAVEAT
    } else if benefitting.short.is_some_and(|short| short.is_empty()) {
        Refusal::DOES_NOT_HOLD
    } else {
        Refusal::NOT_AS_WORDED
    })
}

/// Offsets make the state compensate states that do not keep the Dublin rules.
///
/// An offset can only be a case whose responsibility was determined (Art. 63(8)), so
/// it is not as worded where fewer claims were accepted than there were; with a
/// caveat if all of them were. Not so where nothing can be asked for these states:
/// no offsets are due, or the Commission found shortcomings in all (Art. 60(3)).
pub fn compensates_others(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<Compensation>,
) -> Option<Concluded<Compensation>> {
    told.asked_by(NSC, CONSULTATION_OFFSETS);
    let offsets = grounds.settled(&grounds.after_forum(grounds.chosen()))?;
    let claims = grounds.claims_on_benefitting()?;
    let accepted = grounds.accepted()?;
    told.fill("offsets", offsets.due.offset_cases);
    told.fill("claims", claims);
    told.fill("accepted", accepted);
    let benefitting = Benefitting::of(grounds);
    told.fill(
        "benefitting",
        Filling::states(benefitting.all.iter().copied()),
    );
    told.reason(|t| t.conditions, [law("63(8)"), law("39(1)"), ANSWER_7]);
    if grounds.rules.offsets_count_towards_fair_share {
        told.reason(|t| t.counts, [law("r33"), law("63(7)")]);
    }
    told.reason(|t| t.towards, [law("60(3)")]);
    told.reason(|t| t.minister, [CONSULTATION_OFFSETS_ANSWER]);
    let is_nothing_asked = offsets.due.offset_cases == Cases::ZERO || benefitting.are_all_short();
    Some(if is_nothing_asked {
        Compensation::DOES_NOT_HOLD
    } else if accepted < claims {
        Compensation::NOT_AS_WORDED
    } else {
        Compensation::WITH_CAVEAT
    })
}
