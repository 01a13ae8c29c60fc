//! A branch of the search: one pool and one share, and the numbers that marks come
//! to in it.

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

/// The values that the axes inside a branch run through. `None` stands for an axis
/// that does not vary, whose one value is the scenario's own.
#[derive(Default)]
pub(super) struct Varying {
    pub pledges: Option<&'static [(Part, Measures)]>,
    pub deductions: Option<&'static [Part]>,
    pub union_pledges: Option<&'static [UnionMark]>,
    pub eligible_cases: Option<&'static [EligibleMark]>,
    pub readings: Option<Vec<Reading>>,
}

impl Varying {
    pub fn add(&mut self, values: &Values) {
        match values {
            &Values::Pledges(mixes) => self.pledges = Some(mixes),
            &Values::Deductions(parts) => self.deductions = Some(parts),
            &Values::UnionPledges(marks) => self.union_pledges = Some(marks),
            &Values::EligibleCases(marks) => self.eligible_cases = Some(marks),
            Values::Readings(readings) => self.readings = Some(readings.clone()),
            Values::Pools(_) | Values::Shares(_) | Values::Rules(_) => {}
        }
    }
}

/// The number of offsets asked of the state, and the circumstances under which they
/// are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Request {
    pub reading: Reading,
    pub union: Circumstances,
    pub cases: Cases,
}

/// The pledges in the Union, and whether the Forum was reconvened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Circumstances {
    forum_reconvened: bool,
    pledged: Cases,
    implemented: Option<Cases>,
}

impl Circumstances {
    fn of(scenario: &Scenario) -> Self {
        Self {
            forum_reconvened: scenario.forum_reconvened,
            pledged: scenario.union_relocation_pledges,
            implemented: scenario.union_relocations_implemented,
        }
    }

    pub fn put_into(self, scenario: &mut Scenario) {
        scenario.forum_reconvened = self.forum_reconvened;
        scenario.union_relocation_pledges = self.pledged;
        scenario.union_relocations_implemented = self.implemented;
    }

    /// The key to sort by: from the smallest shortfall to the largest, and with the
    /// Forum before without it.
    fn order(self) -> (bool, Reverse<Cases>, bool) {
        (
            self.forum_reconvened || self.implemented.is_some(),
            Reverse(self.implemented.unwrap_or(self.pledged)),
            !self.forum_reconvened,
        )
    }
}

/// A pool and a share, with the values that the other axes run through in them.
pub(super) struct Branch {
    pub pool: Pool,
    pub share: ShareChoice,
    pub basis: Basis,
    pub pledges: Vec<PledgeChoice>,
    pub deductions: Vec<Cases>,
    /// The readings, and within each the Union's pledges.
    pub requests: Vec<Request>,
}

impl Branch {
    /// The branch of a scenario's pool and share.
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

    /// The numbers of eligible cases that are tried with a deduction. No limit
    /// (`None`) comes last.
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
            EligibleMark::BesideFairShareOfThreshold(by) => {
                Some(beside(self.basis.fair_share_of_threshold, by))
            }
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
    /// The measures as an amount, given the rest of the fair share in EUR.
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
        .clone()
        .unwrap_or_else(|| vec![scenario.reading]);
    let unions = unions(basis, scenario, varying)?;
    let mut asking = scenario.clone();
    let mut requests = Vec::with_capacity(readings.len() * unions.len());
    for reading in readings {
        for &union in &unions {
            asking.reading = reading;
            union.put_into(&mut asking);
            requests.push(Request {
                reading,
                union,
                cases: asked(basis, &asking)?,
            });
        }
    }
    Ok(requests)
}

fn unions(
    basis: &Basis,
    scenario: &Scenario,
    varying: &Varying,
) -> Result<Vec<Circumstances>, Error> {
    let Some(marks) = varying.union_pledges else {
        return Ok(vec![Circumstances::of(scenario)]);
    };
    let fair_share_asked = fair_share_asked(basis, scenario)?;
    let threshold = basis.thresholds.higher();
    let at = |landmark| match landmark {
        Landmark::LegalMinimum => basis.thresholds.legal_minimum,
        Landmark::SixtyPercent => basis.thresholds.sixty_percent,
        Landmark::FairShareAsked => fair_share_asked,
    };
    let reconvened = |pledged| Circumstances {
        forum_reconvened: true,
        pledged,
        implemented: None,
    };
    let fallen_to = |implemented| Circumstances {
        forum_reconvened: false,
        pledged: threshold,
        implemented: Some(implemented),
    };
    let union = |mark: &UnionMark| match *mark {
        UnionMark::ForumNotReconvened => Circumstances {
            forum_reconvened: false,
            ..reconvened(Cases::ZERO)
        },
        UnionMark::FallenAway(tenths) => fallen_to(tenths_of(threshold, tenths)),
        UnionMark::OneFallenAway => fallen_to(beside(threshold, -1)),
        UnionMark::Tenths(tenths) => reconvened(tenths_of(threshold, tenths)),
        UnionMark::Beside(landmark, by) => reconvened(beside(at(landmark), by)),
    };
    let mut unions: Vec<_> = marks.iter().map(union).collect();
    unions.sort_by_key(|union| union.order());
    unions.dedup();
    Ok(unions)
}

fn tenths_of(cases: Cases, tenths: u8) -> Cases {
    let (whole, rest) = (cases.get() / 10, cases.get() % 10);
    let tenths = u64::from(tenths);
    Cases::new(whole * tenths + rest * tenths / 10)
}

fn fair_share_asked(basis: &Basis, scenario: &Scenario) -> Result<Cases, Error> {
    let mut asking = Scenario {
        forum_reconvened: true,
        offset: OffsetChoice::Computed,
        pledge: PledgeChoice::default(),
        deduction_cases: Cases::ZERO,
        union_relocations_implemented: None,
        ..scenario.clone()
    };
    asking.reading.volume = VolumeReading::Fill;
    let pledges = pledges_asking(basis, &asking, basis.fair_share.cases)?;
    Ok(pledges.unwrap_or(basis.thresholds.higher()))
}

fn beside(cases: Cases, by: i8) -> Cases {
    Cases::new(cases.get().saturating_add_signed(by.into()))
}
