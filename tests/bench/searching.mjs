// What is measured of the search for counterexamples. Needs nothing of Node, so
// that a browser's worker can measure the same.

export const AXES = ['pool', 'share', 'pledge', 'deduction', 'unionPledges', 'eligibleCases', 'readings', 'rules'];

/** All that varies but the pool and the share: some 300 000 combinations. */
export const part = (base) => ({ base, varying: AXES.slice(2) });
/** Everything varies: 35 497 728. */
export const whole = (base) => ({ base, varying: AXES });

/** One search by the package from start to end; its last progress. */
export function searched(core, space) {
  const search = new core.CounterexampleSearch(space);
  const progress = search.step(search.total);
  search.free();
  return progress;
}

/** The package's searches, to be measured. */
export function contestants(core) {
  const base = core.defaultScenario();
  const contestant = (id, name, space, times) => {
    const count = searched(core, space).total * times;
    const run = () => {
      for (let time = 0; time < times; time += 1) searched(core, space);
    };
    return { id, name, count, run };
  };
  return [
    // One search of the part is over before a clock sees it well.
    contestant('part', 'core, pool and share fixed', part(base), 10),
    contestant('whole', 'core, the whole grid', whole(base), 1),
  ];
}
