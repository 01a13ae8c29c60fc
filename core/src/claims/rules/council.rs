//! Claims about the decision of the Council and the pledges.

use crate::claims::{
    ClaimFigure, Grounds,
    citations::{
        AGENDA, COUNCIL, DECISION_ANNEX, RAPPORTEUR, RAPPORTEUR_ON_LAW, REFERENCE_NUMBER, SPAIN,
        SPAIN_3, SPAIN_4, law,
    },
    registry::{Pledged, PoolSize},
    situations::Situations,
    telling::Telling,
    texts::Concluded,
};
use crate::{Cases, Eur, Pool, Scenario, law as fixed};

fn legal_minimum() -> Pool {
    Pool {
        relocations: Cases::new(fixed::LEGAL_MINIMUM_RELOCATIONS),
        financial_eur: Eur::whole(fixed::LEGAL_MINIMUM_EUR),
    }
}

/// The pool is at least the legal minimum each year. The claim does not hold if the
/// pool of the cycle is smaller.
pub fn pool_30000(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<PoolSize>,
) -> Option<Concluded<PoolSize>> {
    told.said_by(RAPPORTEUR_ON_LAW, RAPPORTEUR);
    let minimum = legal_minimum();
    let pool = grounds.pool;
    let is_met =
        pool.relocations >= minimum.relocations && pool.financial_eur >= minimum.financial_eur;
    if !is_met {
        told.contradicted_by(COUNCIL, REFERENCE_NUMBER);
    }
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
    told.reason(
        |t| t.council,
        [law("12(2)"), law("12(3)"), SPAIN_3, REFERENCE_NUMBER],
    );
    if !is_met {
        told.reason(|t| t.lower_for, [law("57(1)")]);
        told.reason(|t| t.lower_against, [law("r15"), SPAIN_4]);
    }
    told.reason(|t| t.share, [law("66")]);
    told.seen_in(own);
    Some(if is_met {
        PoolSize::HOLDS
    } else {
        PoolSize::DOES_NOT_HOLD
    })
}

/// The actual solidarity for the cycle is the number that one state counts. Only an
/// official total could decide this.
pub fn real_962(
    grounds: &Grounds,
    _: Option<&Situations>,
    told: &mut Telling<Pledged>,
) -> Option<Concluded<Pledged>> {
    told.said_by(SPAIN, SPAIN_4);
    let counted = grounds.counted?;
    told.fill("countedCases", counted.relocations);
    told.fill("countedEur", counted.financial_eur);
    let part = |pool: Pool| {
        let part = counted.part_of(pool)?.percent();
        Some(ClaimFigure::WholePercent(part))
    };
    told.fill("part", part(grounds.pool)?);
    told.fill("partOfProposal", part(legal_minimum())?);
    told.fill("pool", grounds.pool.relocations);
    told.fill("proposal", legal_minimum().relocations);
    told.reason(|t| t.counted, [SPAIN_4, law("12(3)")]);
    told.reason(|t| t.spain, [SPAIN_4]);
    let chosen = grounds.chosen();
    if counted.relocations < chosen {
        told.fill("chosen", chosen);
        told.reason(|t| t.chosen, [AGENDA, law("66")]);
    }
    let Some(official) = grounds.decisions.official_pledges.outcome else {
        return Some(Pledged::NOT_IN_SOURCES);
    };
    told.fill("officialCases", official.relocations);
    told.fill("officialEur", official.financial_eur);
    told.reason(|t| t.counted, [DECISION_ANNEX]);
    let is_same = official.relocations == counted.relocations
        && official.financial_eur == counted.financial_eur;
    Some(if is_same {
        Pledged::HOLDS
    } else {
        Pledged::DOES_NOT_HOLD
    })
}
