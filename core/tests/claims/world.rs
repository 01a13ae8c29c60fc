//! A world that starts as that of the data, and in which a test can change every
//! part.

use solidarity_core::{
    Cases, Choice, Cycle, Error, Eur, MemberState, Obligation, OffsetChoice, Scenario, Settlement,
    Situation,
    claims::{
        Grounds, OfficialPledges,
        Verdict::{self, DoesNotHold, Holds, HoldsWithCaveat, NotAsWorded},
    },
    dublin::{Count, DublinRow},
    published::OfficialFairShare,
    settle_in,
};

pub struct World {
    pub states: Vec<MemberState>,
    pub official: Vec<OfficialFairShare>,
    pub dublin: Vec<DublinRow>,
    /// Pool, rules, counted pledges, decisions and calculation.
    pub rest: Grounds<'static>,
}

impl Default for World {
    fn default() -> Self {
        let rest = Grounds::default();
        Self {
            states: rest.cycle.states().to_vec(),
            official: rest.official.to_vec(),
            dublin: rest.dublin.to_vec(),
            rest,
        }
    }
}

impl World {
    pub fn grounds(&self) -> Grounds<'_> {
        let known = self.rest.cycle;
        Grounds {
            cycle: Cycle::new(known.id(), known.proposal_relocations(), &self.states),
            official: &self.official,
            dublin: &self.dublin,
            ..self.rest
        }
    }

    fn state(&mut self, code: &str) -> &mut MemberState {
        let mut states = self.states.iter_mut();
        states.find(|state| state.code == code).unwrap()
    }

    fn dublin_2024(&mut self, state: &str) -> &mut DublinRow {
        let mut rows = self.dublin.iter_mut();
        rows.find(|row| row.year == 2024 && row.state == state)
            .unwrap()
    }

    fn under_pressure(&mut self) {
        let netherlands = self.state("NL");
        netherlands.situations = &[Situation::UnderPressure];
        netherlands.obligation = Obligation::Benefitting;
    }

    /// Publishes fair shares that no key gives.
    fn published_apart(&mut self) {
        for row in &mut self.official {
            row.cases = Cases::new(row.cases.get() + row.cases.get() / 10);
        }
    }

    fn all_contribute(&mut self) {
        for state in &mut self.states {
            if matches!(state.choices, [Choice::Refused | Choice::Exempt]) {
                state.choices = &[Choice::Financial];
            }
            if state.obligation == Obligation::Exempt {
                state.obligation = Obligation::Full;
            }
        }
    }

    fn pledged_in_all(&mut self, relocations: u64, eur: u64) {
        self.rest.decisions.official_pledges.outcome = Some(OfficialPledges {
            relocations: Cases::new(relocations),
            financial_eur: Eur::whole(eur),
        });
    }

    fn pool_at_minimum(&mut self) {
        self.rest.pool.relocations = Cases::new(30_000);
        self.rest.pool.financial_eur = Eur::whole(600_000_000);
    }

    /// Lets the states that can receive support accept all claims on them.
    fn all_accepted(&mut self) {
        for state in ["EL", "ES", "IT", "CY"] {
            let row = self.dublin_2024(state);
            row.accepted = row.claims;
        }
    }

    fn greek_cases(&mut self, cases: u64) {
        self.rest.decisions.greek_cases.outcome = Some(Cases::new(cases));
    }

    fn shortcomings(&mut self, found: &'static [&'static str]) {
        self.rest.decisions.shortcomings.outcome = Some(found);
    }
}

type Flip = (&'static str, Verdict, fn(&mut World));

/// A claim, the verdict that it moves to, and the change that moves it.
pub const FLIPS: &[Flip] = &[
    ("never-both", DoesNotHold, |world| {
        world.rest.rules.offsets_count_towards_fair_share = false;
    }),
    ("never-both", Holds, |world| {
        world.rest.settle = without_offsets;
    }),
    ("forced-relocation", Holds, |world| {
        world.rest.settle = forces_relocation;
    }),
    ("more-than-share", Holds, |world| {
        world.rest.rules.offsets_capped_at_fair_share = false;
    }),
    ("more-than-share", Holds, |world| {
        world.rest.rules.offsets_count_towards_fair_share = false;
    }),
    ("more-than-share", DoesNotHold, |world| {
        world.rest.settle = without_offsets;
    }),
    // Pool and threshold are the same number, so that the readings of the cap give
    // the same.
    ("more-than-share", DoesNotHold, World::pool_at_minimum),
    ("share-5-6", DoesNotHold, |world| {
        world.state("NL").population *= 2;
    }),
    ("share-5-6", DoesNotHold, |world| {
        world.state("NL").gdp_tenths /= 2;
    }),
    ("share-5-6", HoldsWithCaveat, World::published_apart),
    ("share-5-6", HoldsWithCaveat, |world| world.official.clear()),
    // A share of 6.666 % makes 2 000 cases, EUR 40 million.
    ("pay-30-40m", Holds, |world| {
        world.state("NL").population = 32_260_000;
    }),
    ("pay-30-40m", DoesNotHold, |world| {
        world.state("NL").population *= 2;
    }),
    ("pay-30-40m", DoesNotHold, |world| {
        world.state("NL").gdp_tenths /= 2;
    }),
    ("mass-buyout", Holds, |world| {
        world.rest.settle = forces_relocation;
    }),
    ("mass-buyout", DoesNotHold, |world| {
        world.state("NL").obligation = Obligation::Exempt;
    }),
    ("mass-buyout", DoesNotHold, World::under_pressure),
    ("pressure-exempts", Holds, World::under_pressure),
    ("pressure-exempts", DoesNotHold, |world| {
        world.rest.settle = ignores_deductions;
    }),
    ("others-deductions", Holds, |world| {
        world.rest.settle = share_follows_pledges;
    }),
    ("others-deductions", Holds, |world| {
        world.rest.settle = share_follows_exemptions;
    }),
    ("others-deductions", DoesNotHold, |world| {
        world.rest.settle = without_offsets;
    }),
    ("others-deductions", DoesNotHold, |world| {
        world.state("NL").obligation = Obligation::Exempt;
    }),
    ("pool-30000", Holds, World::pool_at_minimum),
    ("real-962", Holds, |world| {
        world.pledged_in_all(962, 74_660_000);
    }),
    ("real-962", DoesNotHold, |world| {
        world.pledged_in_all(962, 74_660_001);
    }),
    ("real-962", DoesNotHold, |world| {
        world.pledged_in_all(7_916, 74_660_000);
    }),
    ("key-negotiable", Holds, |world| {
        world.rest.settle = share_follows_exemptions;
    }),
    ("key-negotiable", Holds, |world| {
        world.rest.settle = share_follows_the_pool;
    }),
    ("dublin-already", DoesNotHold, |world| {
        for (state, transferred) in [("EL", 790), ("IT", 150)] {
            world.dublin_2024(state).transferred = Some(Count::Rounded(transferred));
        }
    }),
    ("dublin-already", Holds, World::all_accepted),
    ("dublin-36", DoesNotHold, |world| {
        world.dublin_2024("TOTAL").transferred = Some(Count::Rounded(1_500));
    }),
    ("non-compliers-benefit", Holds, |world| {
        world.shortcomings(&[]);
    }),
    // Shortcomings in a state that receives no support change no verdict.
    ("non-compliers-benefit", Holds, |world| {
        world.shortcomings(&["PL"]);
    }),
    ("non-compliers-benefit", DoesNotHold, |world| {
        world.shortcomings(&["IT"]);
    }),
    ("may-refuse", DoesNotHold, |world| world.shortcomings(&[])),
    ("may-refuse", HoldsWithCaveat, |world| {
        world.shortcomings(&["CY", "EL", "ES", "IT"]);
    }),
    ("compensates-others", HoldsWithCaveat, World::all_accepted),
    ("compensates-others", DoesNotHold, |world| {
        world.shortcomings(&["CY", "EL", "ES", "IT"]);
    }),
    ("compensates-others", DoesNotHold, |world| {
        world.rest.settle = without_offsets;
    }),
    ("everyone-relocates", Holds, World::pool_at_minimum),
    ("everyone-relocates", Holds, |world| {
        world.rest.settle = without_offsets;
    }),
    ("greece-deal", Holds, |world| world.greek_cases(100)),
    ("greece-deal", NotAsWorded, |world| world.greek_cases(99)),
    ("greece-deal", DoesNotHold, |world| world.greek_cases(0)),
    ("all-pledge", HoldsWithCaveat, World::all_contribute),
    ("all-pledge", Holds, |world| {
        world.all_contribute();
        for state in &mut world.states {
            if state.obligation == Obligation::Benefitting {
                state.obligation = Obligation::Full;
            }
        }
    }),
];

type Settled = Result<Settlement, Error>;

/// A calculation in which nobody takes offsets.
fn without_offsets(cycle: &Cycle, scenario: &Scenario) -> Settled {
    let offset = OffsetChoice::Cases { cases: Cases::ZERO };
    let scenario = Scenario {
        offset,
        ..scenario.clone()
    };
    settle_in(cycle, &scenario)
}

/// A calculation that asks for relocations where the law has offsets.
fn forces_relocation(cycle: &Cycle, scenario: &Scenario) -> Settled {
    let mut settlement = settle_in(cycle, scenario)?;
    let due = &mut settlement.due;
    due.relocations = Cases::new(due.relocations.get() + due.offset_cases.get());
    due.offset_cases = Cases::ZERO;
    Ok(settlement)
}

/// A calculation in which a deduction has no effect.
fn ignores_deductions(cycle: &Cycle, scenario: &Scenario) -> Settled {
    let scenario = Scenario {
        deduction_cases: Cases::ZERO,
        ..scenario.clone()
    };
    settle_in(cycle, &scenario)
}

/// A calculation that adds to the share the cases that others do not relocate.
fn share_follows_pledges(cycle: &Cycle, scenario: &Scenario) -> Settled {
    let mut settlement = settle_in(cycle, scenario)?;
    let share = settlement.fair_share.cases.get();
    settlement.fair_share.cases = Cases::new(share + settlement.trigger.shortfall_cases.get());
    Ok(settlement)
}

/// A calculation that divides the share of exempt states over the rest.
fn share_follows_exemptions(cycle: &Cycle, scenario: &Scenario) -> Settled {
    let states = cycle.states().iter().copied();
    let paying: Vec<_> = states.filter(MemberState::contributes).collect();
    let narrow = Cycle::new(cycle.id(), cycle.proposal_relocations(), &paying);
    settle_in(&narrow, scenario)
}

/// A calculation in which a larger pool makes the share larger.
fn share_follows_the_pool(cycle: &Cycle, scenario: &Scenario) -> Settled {
    let mut settlement = settle_in(cycle, scenario)?;
    if scenario.pool.relocations > Cases::new(21_000) {
        settlement.share_percent = "6".parse().unwrap();
    }
    Ok(settlement)
}

/// A calculation that fails.
pub fn fails(cycle: &Cycle, scenario: &Scenario) -> Settled {
    let scenario = Scenario {
        member_state: "XX".to_owned(),
        ..scenario.clone()
    };
    settle_in(cycle, &scenario)
}
