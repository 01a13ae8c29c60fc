//! What the Council decided, and what was pledged.

use crate::claims::{
    Assessment, Grounds,
    Verdict::{self, DoesNotHold, Holds, NotSettled},
    assessment::Filling,
    place::{AGENDA, RAPPORTEUR, REFERENCE_NUMBER, SPAIN_3, SPAIN_4, law},
    search::Search,
};
use crate::{Cases, Choice, Eur, Pool, Scenario, law as fixed};

/// The pool of the cycle is at least the legal minimum.
pub(super) fn pool_30000(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([RAPPORTEUR, SPAIN_3]);
    let minimum = Pool {
        relocations: Cases::new(fixed::LEGAL_MINIMUM_RELOCATIONS),
        financial_eur: Eur::whole(fixed::LEGAL_MINIMUM_EUR),
    };
    let pool = grounds.pool;
    told.fill("minimumCases", minimum.relocations);
    told.fill("minimumEur", minimum.financial_eur);
    told.fill("poolCases", pool.relocations);
    told.fill("poolEur", pool.financial_eur);
    told.fill("proposalCases", grounds.cycle.proposal_relocations());
    let own = grounds.scenario();
    let at_minimum = Scenario {
        pool: minimum,
        ..own.clone()
    };
    told.fill("share", grounds.settled(&own)?.fair_share.eur);
    told.fill("minimumShare", grounds.settled(&at_minimum)?.fair_share.eur);
    told.reason(|t| t.pool.council, [law("57(1)"), REFERENCE_NUMBER]);
    told.reason(
        |t| t.pool.proposal,
        [law("12(2)(a)"), law("12(2)(b)"), SPAIN_3],
    );
    told.reason(|t| t.pool.share, [law("66")]);
    told.seen_in(own);
    let is_met =
        pool.relocations >= minimum.relocations && pool.financial_eur >= minimum.financial_eur;
    Some(if is_met { Holds } else { DoesNotHold })
}

/// What is really pledged for the cycle is what one state counts.
///
/// Only an official total could settle it.
pub(super) fn real_962(
    grounds: &Grounds,
    _: Option<&Search>,
    told: &mut Assessment,
) -> Option<Verdict> {
    told.raised_in([SPAIN_4]);
    let counted = grounds.counted?;
    told.fill("countedCases", counted.relocations);
    told.fill("countedEur", counted.financial_eur);
    told.fill("part", counted.part_of(grounds.pool)?.percent());
    told.reason(|t| t.pledged.counted, [SPAIN_4, law("12(3)")]);

    let official = grounds.official.iter();
    let on_paper: Vec<_> = official
        .filter_map(|row| Some((grounds.cycle.bound_state(row.state).ok()?, row.cases)))
        .filter(|(state, _)| state.choices == [Choice::Relocation])
        .collect();
    let paper = on_paper.iter().map(|(_, cases)| cases.get()).sum();
    if counted.relocations < Cases::new(paper) {
        let relocating: Vec<_> = on_paper.iter().map(|(state, _)| state.code).collect();
        told.fill("paper", Cases::new(paper));
        told.fill(
            "paperStates",
            Filling::states(on_paper.into_iter().map(|(state, _)| state)),
        );
        let published = grounds.published_in(|code| relocating.contains(&code));
        told.reason(|t| t.pledged.paper, [AGENDA].into_iter().chain(published));
        told.reason(|t| t.pledged.both, [SPAIN_4]);
    }
    let Some(official) = grounds.decisions.official_pledges.outcome else {
        return Some(NotSettled);
    };
    told.fill("officialCases", official.relocations);
    told.fill("officialEur", official.financial_eur);
    let is_same = official.relocations == counted.relocations
        && official.financial_eur == counted.financial_eur;
    Some(if is_same { Holds } else { DoesNotHold })
}
