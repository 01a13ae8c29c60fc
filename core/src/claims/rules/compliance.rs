//! States that do not keep to the Dublin rules, and what others owe them.

use crate::claims::{
    Grounds,
    assessment::Filling,
    citations::{
        ANSWER_7, ANSWER_8, CONSULTATION_OFFSETS, CONSULTATION_OFFSETS_ANSWER, MEMBERS, NSC,
        QUESTION_8, QUESTION_10, RAPPORTEUR, SHORTCOMINGS, law,
    },
    registry::{Compensation, Compliance, Refusal},
    situations::Situations,
    telling::Telling,
    texts::Concluded,
};
use crate::{Cases, MemberState, Obligation};

/// The benefitting states, and the benefitting states with shortcomings. The second
/// is `None` if the Commission's decision is not known here.
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
/// The verdict depends on the Commission, because other states owe no contribution
/// to a benefitting state in which it found systemic shortcomings, in a decision
/// under Art. 11 or 59(4) (Art. 60(3)).
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
/// A state may refuse only what goes to a state in which the Commission found
/// shortcomings (Art. 60(3)). The claim holds with a caveat if the Commission found
/// them in every state that can receive help, and does not hold if it found none.
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
/// An offset can only be a case whose responsibility was determined (Art. 63(8)).
/// So the claim is not true as worded if fewer claims were accepted than were made,
/// and holds with a caveat if all were accepted. It does not hold if no
/// contribution can be asked for these states, because no offsets are due or the
/// Commission found shortcomings in all of them (Art. 60(3)).
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
