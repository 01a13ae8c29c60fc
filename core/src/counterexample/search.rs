//! The search itself: through all combinations, in one order, in steps.

use super::{
    Progress, Space,
    grid::{Values, grid},
    world::{Varying, World},
};
use crate::settle::{Ledger, Outcome, Standing, deduct, pledge, settle_in, taken};
use crate::{Cases, Cycle, Error, Rules, Scenario};

/// A search through every combination of a [`Space`], for one in which a
/// statement under test does not hold.
///
/// The order is always the same. From what changes last to what changes at each
/// step: pool, share, pledge, deduction, reading, Union pledges, eligible cases,
/// rules; pool and share begin with the scenario's own, a pledge with all
/// money, a deduction with none, a reading with the first of
/// [`crate::Reading::all`], Union pledges with the smallest shortfall, eligible
/// cases with none, rules with both on.
///
/// So the first counterexample is the smallest: it departs least from what the
/// axes begin with. Where the eligible cases vary, it goes beyond the rules by
/// one case, and no counterexample can by less.
pub struct CounterexampleSearch {
    varying: Varying,
    rules: Vec<Rules>,
    worlds: Vec<World>,
    /// Which world, pledge and deduction come after this room.
    next: Place,
    room: Room,
    /// The combination that is tried.
    scenario: Scenario,
    progress: Progress,
}

/// Places in the lists of worlds, pledges and deductions.
#[derive(Default, Clone, Copy)]
struct Place {
    world: usize,
    pledge: usize,
    deduction: usize,
}

/// All combinations of one world, pledge and deduction.
#[derive(Default)]
struct Room {
    world: usize,
    /// What is left of the pledge. `None` if it is no scenario.
    deducted: Option<Ledger>,
    eligible: Vec<Option<Cases>>,
    tried: usize,
    combinations: usize,
}

impl CounterexampleSearch {
    /// A search that has tried nothing yet.
    ///
    /// # Errors
    /// Those of [`crate::settle`] for the base, and
    /// [`crate::ErrorCode::Overflow`] where its numbers do not fit with a pool or
    /// share of the grid.
    pub fn new(space: &Space) -> Result<Self, Error> {
        Self::in_cycle(&Cycle::find(&space.base.cycle)?, space)
    }

    /// A search in the given cycle, as [`crate::settle_in`].
    ///
    /// # Errors
    /// Those of [`CounterexampleSearch::new`].
    pub fn in_cycle(cycle: &Cycle, space: &Space) -> Result<Self, Error> {
        let scenario = space.base.clone();
        settle_in(cycle, &scenario)?;
        let standing = Standing::of(cycle, &scenario.member_state)?;

        let (mut pools, mut shares) = (vec![scenario.pool], vec![scenario.share]);
        let mut rules = vec![scenario.rules];
        let mut varying = Varying::default();
        for (_, values) in grid(space) {
            match values {
                Values::Pools(values) => pools = values,
                Values::Shares(values) => shares = values,
                Values::Rules(values) => rules = values.to_vec(),
                values => varying.add(&values),
            }
        }
        let mut worlds = Vec::with_capacity(pools.len() * shares.len());
        let mut of_world = scenario.clone();
        for pool in pools {
            for &share in &shares {
                (of_world.pool, of_world.share) = (pool, share);
                worlds.push(World::of(&standing, &of_world, &varying)?);
            }
        }
        let mut search = Self {
            varying,
            rules,
            worlds,
            next: Place::default(),
            room: Room::default(),
            scenario,
            progress: Progress::default(),
        };
        search.progress.total = search.count();
        search.enter();
        Ok(search)
    }

    /// How many combinations there are.
    #[must_use]
    pub const fn total(&self) -> u64 {
        self.progress.total
    }

    /// Tries up to `n` more. When all were tried it only says how that went.
    pub fn step(&mut self, n: u64) -> Progress {
        let mut left = n;
        while left > 0 && !self.progress.done {
            left -= self.try_in_room(left);
            if self.room.tried == self.room.combinations {
                self.enter();
            }
        }
        self.progress.clone()
    }
}

impl CounterexampleSearch {
    fn count(&self) -> u64 {
        let in_world = |world: &World| {
            let eligible = |deduction: &Cases| {
                let eligible = world.eligible(&self.scenario, &self.varying, *deduction);
                eligible.len()
            };
            let eligible: usize = world.deductions.iter().map(eligible).sum();
            world.pledges.len() * world.requests.len() * self.rules.len() * eligible
        };
        self.worlds.iter().map(|world| in_world(world) as u64).sum()
    }

    /// Goes into the next room; where there is none, the search is done.
    fn enter(&mut self) {
        let place = self.next;
        let Some(world) = self.worlds.get(place.world) else {
            self.progress.done = true;
            return;
        };
        let pledge_choice = world.pledges.get(place.pledge).copied();
        let deduction = world.deductions.get(place.deduction).copied();
        self.scenario.pool = world.pool;
        self.scenario.share = world.share;
        self.scenario.pledge = pledge_choice.unwrap_or_default();
        self.scenario.deduction_cases = deduction.unwrap_or_default();

        let scenario = &self.scenario;
        let deducted = pledge(&world.basis, scenario)
            .and_then(|pledged| deduct(&world.basis, scenario, pledged));
        let eligible = world.eligible(scenario, &self.varying, scenario.deduction_cases);
        self.room = Room {
            world: place.world,
            deducted,
            tried: 0,
            combinations: world.requests.len() * eligible.len() * self.rules.len(),
            eligible,
        };
        self.next = place.after(world);
    }

    /// Tries up to `most` of what is left in this room; how many it tried.
    fn try_in_room(&mut self, most: u64) -> u64 {
        let Some(world) = self.worlds.get(self.room.world) else {
            return 0;
        };
        let from = self.room.tried;
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let until = from.saturating_add(most).min(self.room.combinations);
        let tried = (until - from) as u64;
        self.room.tried = until;
        self.progress.tried += tried;
        let Some(deducted) = self.room.deducted else {
            self.progress.passed_over += tried;
            return tried;
        };
        let (eligible, rules) = (&self.room.eligible, &self.rules);
        for number in from..until {
            let (number, rules_at) = (number / rules.len(), number % rules.len());
            let (request_at, eligible_at) = (number / eligible.len(), number % eligible.len());
            let (Some(request), Some(eligible), Some(rules)) = (
                world.requests.get(request_at),
                eligible.get(eligible_at),
                rules.get(rules_at),
            ) else {
                break;
            };
            let scenario = &mut self.scenario;
            scenario.reading = request.reading;
            request.union.put_into(scenario);
            scenario.eligible_cases = *eligible;
            scenario.rules = *rules;
            let taken = taken(&world.basis, scenario, request.cases);
            match Outcome::of(&world.basis, scenario, deducted, &taken) {
                Some(outcome) => self.progress.note(scenario, &taken, &outcome),
                None => self.progress.passed_over += 1,
            }
        }
        tried
    }
}

impl Place {
    fn after(self, world: &World) -> Self {
        let mut next = self;
        next.deduction += 1;
        if next.deduction >= world.deductions.len() {
            (next.deduction, next.pledge) = (0, next.pledge + 1);
        }
        if next.pledge >= world.pledges.len() {
            (next.pledge, next.world) = (0, next.world + 1);
        }
        next
    }
}
