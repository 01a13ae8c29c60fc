//! The search itself, which goes through all combinations in one order, in steps.

use super::{
    Progress, Space,
    branch::{Branch, Varying},
    grid::{Values, grid},
};
use crate::settle::{Ledger, Outcome, Standing, deduct, pledge, settle_in, taken};
use crate::{Cases, Cycle, Error, Rules, Scenario};

/// A search through every combination of a [`Space`], for one in which a
/// statement under test does not hold.
///
/// The order is always the same. The axes are, from the one that changes last to
/// the one that changes at each step: pool, share, pledge, deduction, reading,
/// Union pledges, eligible cases, rules. Pool and share begin with the scenario's
/// own, the pledge with all money, the deduction with 0, the reading with the first
/// of [`crate::Reading::all`], the Union pledges with the smallest shortfall, the
/// eligible cases with 0, and the rules with both on.
///
/// So the first counterexample is the smallest: it departs least from what the axes
/// begin with. If the eligible cases vary, it goes beyond the rules by one case,
/// which is the least possible.
pub struct CounterexampleSearch {
    varying: Varying,
    rules: Vec<Rules>,
    branches: Vec<Branch>,
    /// The branch, pledge and deduction that come after this block.
    next: Cursor,
    block: Block,
    /// The combination that is tried now.
    scenario: Scenario,
    progress: Progress,
}

/// Indices in the lists of branches, pledges and deductions.
#[derive(Default, Clone, Copy)]
struct Cursor {
    branch: usize,
    pledge: usize,
    deduction: usize,
}

/// All combinations of one branch, pledge and deduction.
#[derive(Default)]
struct Block {
    branch: usize,
    /// What the deduction leaves of the pledge. `None` if the combination is no
    /// scenario.
    deducted: Option<Ledger>,
    eligible: Vec<Option<Cases>>,
    tried: usize,
    combinations: usize,
}

impl CounterexampleSearch {
    /// A search that has not started.
    ///
    /// # Errors
    /// Those of [`crate::settle`] for the base, and
    /// [`crate::ErrorCode::Overflow`] where its numbers do not fit with a pool or
    /// share of the grid.
    pub fn new(space: &Space) -> Result<Self, Error> {
        Self::in_cycle(&Cycle::find(&space.base.cycle)?, space)
    }

    /// A search that has not started, in the given cycle. The base's own `cycle` is
    /// not looked at.
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
        let mut branches = Vec::with_capacity(pools.len() * shares.len());
        let mut of_branch = scenario.clone();
        for pool in pools {
            for &share in &shares {
                (of_branch.pool, of_branch.share) = (pool, share);
                branches.push(Branch::of(&standing, &of_branch, &varying)?);
            }
        }
        let mut search = Self {
            varying,
            rules,
            branches,
            next: Cursor::default(),
            block: Block::default(),
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

    /// Tries up to `n` more combinations, and returns the progress. When all were
    /// tried it only returns the progress.
    pub fn step(&mut self, n: u64) -> Progress {
        let mut left = n;
        while left > 0 && !self.progress.done {
            left -= self.try_in_block(left);
            if self.block.tried == self.block.combinations {
                self.enter();
            }
        }
        self.progress.clone()
    }
}

impl CounterexampleSearch {
    fn count(&self) -> u64 {
        let in_branch = |branch: &Branch| {
            let eligible = |deduction: &Cases| {
                let eligible = branch.eligible(&self.scenario, &self.varying, *deduction);
                eligible.len()
            };
            let eligible: usize = branch.deductions.iter().map(eligible).sum();
            branch.pledges.len() * branch.requests.len() * self.rules.len() * eligible
        };
        self.branches
            .iter()
            .map(|branch| in_branch(branch) as u64)
            .sum()
    }

    /// Goes into the next block. If there is none, the search is done.
    fn enter(&mut self) {
        let cursor = self.next;
        let Some(branch) = self.branches.get(cursor.branch) else {
            self.progress.done = true;
            return;
        };
        let pledge_choice = branch.pledges.get(cursor.pledge).copied();
        let deduction = branch.deductions.get(cursor.deduction).copied();
        self.scenario.pool = branch.pool;
        self.scenario.share = branch.share;
        self.scenario.pledge = pledge_choice.unwrap_or_default();
        self.scenario.deduction_cases = deduction.unwrap_or_default();

        let scenario = &self.scenario;
        let deducted = pledge(&branch.basis, scenario)
            .and_then(|pledged| deduct(&branch.basis, scenario, pledged));
        let eligible = branch.eligible(scenario, &self.varying, scenario.deduction_cases);
        self.block = Block {
            branch: cursor.branch,
            deducted,
            tried: 0,
            combinations: branch.requests.len() * eligible.len() * self.rules.len(),
            eligible,
        };
        self.next = cursor.after(branch);
    }

    /// Tries up to `most` of the combinations left in this block. Returns how many
    /// it tried.
    fn try_in_block(&mut self, most: u64) -> u64 {
        let Some(branch) = self.branches.get(self.block.branch) else {
            return 0;
        };
        let from = self.block.tried;
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let until = from.saturating_add(most).min(self.block.combinations);
        let tried = (until - from) as u64;
        self.block.tried = until;
        self.progress.tried += tried;
        let Some(deducted) = self.block.deducted else {
            self.progress.passed_over += tried;
            return tried;
        };
        let (eligible, rules) = (&self.block.eligible, &self.rules);
        for number in from..until {
            let (number, rules_at) = (number / rules.len(), number % rules.len());
            let (request_at, eligible_at) = (number / eligible.len(), number % eligible.len());
            let (Some(request), Some(eligible), Some(rules)) = (
                branch.requests.get(request_at),
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
            let taken = taken(&branch.basis, scenario, request.cases);
            match Outcome::of(&branch.basis, scenario, deducted, &taken) {
                Some(outcome) => self.progress.note(scenario, &taken, &outcome),
                None => self.progress.passed_over += 1,
            }
        }
        tried
    }
}

impl Cursor {
    fn after(self, branch: &Branch) -> Self {
        let mut next = self;
        next.deduction += 1;
        if next.deduction >= branch.deductions.len() {
            (next.deduction, next.pledge) = (0, next.pledge + 1);
        }
        if next.pledge >= branch.pledges.len() {
            (next.pledge, next.branch) = (0, next.branch + 1);
        }
        next
    }
}
