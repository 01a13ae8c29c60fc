//! One pool and one share, and the numbers that marks come to in it.

use super::{
    grid::{Values, distinct},
    marks::{EligibleMark, Landmark, Measures, Part, UnionMark},
};
use crate::settle::{Basis, Standing, asked, pledges_asking};
use crate::{
    Cases, Error, Eur, OffsetChoice, PledgeChoice, Pool, Reading, Scenario, ShareChoice,
    VolumeReading,
};
use rust_decimal::Decimal;
use std::cmp::Reverse;

/// What the axes inside a world run through; one value, the scenario's own,
/// where an axis does not vary.
#[derive(Default)]
pub(super) struct Varying {
    pub pledges: Option<&'static [(Part, Measures)]>,
    pub deductions: Option<&'static [Part]>,
    pub union_pledges: Option<&'static [UnionMark]>,
    pub eligible_cases: Option<&'static [EligibleMark]>,
    pub readings: Option<[Reading; 4]>,
}

impl Varying {
    pub fn add(&mut self, values: &Values) {
        match *values {
            Values::Pledges(mixes) => self.pledges = Some(mixes),
            Values::Deductions(parts) => self.deductions = Some(parts),
            Values::UnionPledges(marks) => self.union_pledges = Some(marks),
            Values::EligibleCases(marks) => self.eligible_cases = Some(marks),
            Values::Readings(readings) => self.readings = Some(readings),
            Values::Pools(_) | Values::Shares(_) | Values::Rules(_) => {}
        }
    }
}

/// How many offsets are asked of the state, and under which circumstances.
#[derive(Debug, Clone, Copy)]
pub(super) struct Request {
    pub reading: Reading,
    pub forum_reconvened: bool,
    pub union_relocation_pledges: Cases,
    pub cases: Cases,
}

/// A pool and a share, with what the other axes run through in it.
pub(super) struct World {
    pub pool: Pool,
    pub share: ShareChoice,
    pub basis: Basis,
    pub pledges: Vec<PledgeChoice>,
    pub deductions: Vec<Cases>,
    /// The readings, and within each the Union's pledges.
    pub requests: Vec<Request>,
}

impl World {
    /// The world of a scenario's pool and share.
    pub fn of(standing: &Standing, scenario: &Scenario, varying: &Varying) -> Result<Self, Error> {
        let mut scenario = scenario.clone();
        if varying.pledges.is_some() {
            scenario.pledge = PledgeChoice::default();
        }
        let basis = Basis::of(standing, &scenario)?;
        let pledges = varying.pledges.map_or_else(
            || Some(vec![scenario.pledge]),
            |mixes| pledges(&basis, mixes),
        );
        let fair_share = basis.fair_share.cases;
        let deductions = varying.deductions.map_or_else(
            || vec![scenario.deduction_cases],
            |parts| distinct(parts.iter().map(|part| part.of(fair_share))),
        );
        Ok(Self {
            pool: scenario.pool,
            share: scenario.share,
            basis,
            pledges: pledges
                .ok_or_else(|| Error::overflow("pool.financialEur", scenario.pool.financial_eur))?,
            deductions,
            requests: requests(&basis, &scenario, varying)?,
        })
    }

    /// The eligible cases tried beside a deduction, no limit last.
    pub fn eligible(
        &self,
        scenario: &Scenario,
        varying: &Varying,
        deduction: Cases,
    ) -> Vec<Option<Cases>> {
        let Some(marks) = varying.eligible_cases else {
            return vec![scenario.eligible_cases];
        };
        let fair_share = self.basis.fair_share.cases;
        let left = fair_share.saturating_sub(deduction);
        let left_of_threshold = self.basis.fair_share_of_threshold.saturating_sub(deduction);
        let number = |mark: &EligibleMark| match *mark {
            EligibleMark::Cases(cases) => Some(Cases::new(cases.into())),
            EligibleMark::BesideCap(by) => Some(beside(left, by)),
            EligibleMark::BesideThresholdCap(by) => Some(beside(left_of_threshold, by)),
            EligibleMark::BesideFairShare(by) => Some(beside(fair_share, by)),
            EligibleMark::NoLimit => None,
        };
        let mut eligible: Vec<_> = marks.iter().map(number).collect();
        eligible.sort_unstable_by_key(|cases| (cases.is_none(), *cases));
        eligible.dedup();
        eligible
    }
}

impl Part {
    fn of(self, whole: Cases) -> Cases {
        let whole = whole.get();
        Cases::new(match self {
            Self::None => 0,
            Self::One => whole.min(1),
            Self::Third => whole / 3,
            Self::Half => whole / 2,
            Self::AllButOne => whole.saturating_sub(1),
            Self::All => whole,
        })
    }
}

impl Measures {
    /// Of the rest, in EUR.
    fn of(self, rest: Eur) -> Option<Eur> {
        let rest = rest.decimal();
        let measures = match self {
            Self::None => Decimal::ZERO,
            Self::Cent => rest.min(Decimal::new(1, CENTS)),
            Self::Third => rest.checked_div(3.into())?,
            Self::All => rest,
        };
        Some(Eur::from_decimal(
            measures.trunc_with_scale(CENTS).normalize(),
        ))
    }
}

/// Amounts are pledged to the cent.
const CENTS: u32 = 2;

fn pledges(basis: &Basis, mixes: &[(Part, Measures)]) -> Option<Vec<PledgeChoice>> {
    let fair_share = basis.fair_share.cases;
    let pledge = |(relocations, measures): &(Part, Measures)| {
        let relocations = relocations.of(fair_share);
        let rest = basis
            .unit
            .of_cases(fair_share.saturating_sub(relocations))?;
        Some(PledgeChoice {
            relocations,
            alternative_eur: measures.of(basis.unit.eur(rest)?)?,
        })
    };
    let pledges: Option<Vec<_>> = mixes.iter().map(pledge).collect();
    pledges.map(distinct)
}

fn requests(basis: &Basis, scenario: &Scenario, varying: &Varying) -> Result<Vec<Request>, Error> {
    let readings = varying
        .readings
        .map_or_else(|| vec![scenario.reading], Vec::from);
    let numbers = union_pledges(basis, scenario, varying)?;
    let mut asking = scenario.clone();
    let mut requests = Vec::with_capacity(readings.len() * numbers.len());
    for reading in readings {
        for &(forum_reconvened, union_relocation_pledges) in &numbers {
            asking.reading = reading;
            asking.forum_reconvened = forum_reconvened;
            asking.union_relocation_pledges = union_relocation_pledges;
            requests.push(Request {
                reading,
                forum_reconvened,
                union_relocation_pledges,
                cases: asked(basis, &asking)?,
            });
        }
    }
    Ok(requests)
}

/// Whether the Forum was reconvened, and what is pledged: from the smallest
/// shortfall to the largest.
fn union_pledges(
    basis: &Basis,
    scenario: &Scenario,
    varying: &Varying,
) -> Result<Vec<(bool, Cases)>, Error> {
    let Some(marks) = varying.union_pledges else {
        return Ok(vec![(
            scenario.forum_reconvened,
            scenario.union_relocation_pledges,
        )]);
    };
    let fair_share_asked = fair_share_asked(basis, scenario)?;
    let at = |landmark| match landmark {
        Landmark::LegalMinimum => basis.legal_minimum,
        Landmark::SixtyPercent => basis.sixty_percent,
        Landmark::FairShareAsked => fair_share_asked,
    };
    let threshold = basis.threshold.get();
    let number = |mark: &UnionMark| match *mark {
        UnionMark::ForumNotReconvened => (false, Cases::ZERO),
        UnionMark::Tenths(tenths) => {
            let (whole, rest) = (threshold / 10, threshold % 10);
            let tenths = u64::from(tenths);
            (true, Cases::new(whole * tenths + rest * tenths / 10))
        }
        UnionMark::Beside(landmark, by) => (true, beside(at(landmark), by)),
    };
    let mut numbers: Vec<_> = marks.iter().map(number).collect();
    numbers.sort_unstable_by_key(|(forum, pledges)| (*forum, Reverse(*pledges)));
    numbers.dedup();
    Ok(numbers)
}

fn fair_share_asked(basis: &Basis, scenario: &Scenario) -> Result<Cases, Error> {
    let mut asking = Scenario {
        forum_reconvened: true,
        offset: OffsetChoice::Computed,
        pledge: PledgeChoice::default(),
        deduction_cases: Cases::ZERO,
        ..scenario.clone()
    };
    asking.reading.volume = VolumeReading::Fill;
    let pledges = pledges_asking(basis, &asking, basis.fair_share.cases)?;
    Ok(pledges.unwrap_or(basis.threshold))
}

fn beside(cases: Cases, by: i8) -> Cases {
    Cases::new(cases.get().saturating_add_signed(by.into()))
}
