// How fast the core searches for counterexamples, beside the same search with
// decimal.js. Nothing is measured before both come to the same.
//
//   node tests/bench/search.mjs

import assert from 'node:assert/strict';
import { loadCore } from './load.mjs';
import { search } from './peers/search.mjs';
import { AXES, contestants, part, searched } from './searching.mjs';
import { grouped, measure, median, printRatio, printSpeed, printTable } from './speed.mjs';

const ROUNDS = 5;

const core = await loadCore();
const base = core.defaultScenario();

/** Parts of the grid that together have every axis and every rule. */
const agreed = [
  part(base),
  { base, varying: ['pool', 'share', 'unionPledges', 'rules'] },
  { base: { ...base, eligibleCases: 40 }, varying: ['pool', 'deduction', 'unionPledges', 'readings', 'rules'] },
  // A pledge and a deduction that are more than some fair shares.
  {
    base: { ...base, pledge: { relocations: 500, alternativeEur: '0' }, deductionCases: 300, forumReconvened: true },
    varying: ['pool', 'share', 'eligibleCases', 'readings', 'rules'],
  },
];

let compared = 0;
for (const space of agreed) {
  const result = searched(core, space);
  assert.deepEqual(result, search(space), `over ${space.varying.join(', ')}`);
  assert.ok(result.broken > 0 && result.first !== null);
  compared += result.tried;
}
assert.deepEqual(new Set(agreed.flatMap(({ varying }) => varying)), new Set(AXES));
console.log(`Both come to the same over ${grouped(compared)} combinations. Node ${process.version}, median of ${ROUNDS} rounds.\n`);

const space = part(base);
const peer = { id: 'decimal', name: 'decimal.js, one by one', count: searched(core, space).total, run: () => search(space) };
const all = [...contestants(core), peer];
const speeds = measure(all, ROUNDS);
printTable('scenarios searched per second', all, speeds);
printSpeed('the search in one thread', median(speeds.get('whole')), 3_000_000);
printRatio('the search over the same with decimal.js', median(speeds.get('part')) / median(speeds.get('decimal')), 50);
