// How fast the core settles, beside two peers that do the same work in
// JavaScript: decimal.js and publicodes. Nothing is measured before all of them
// agree on every scenario.
//
//   node tests/bench/run.mjs                the core and its peers
//   node tests/bench/run.mjs --peers-only   the peers alone, before the core is built

import { firstDifference, firstFigureApart } from './agree.mjs';
import { loadCore } from './load.mjs';
import * as decimal from './peers/decimal.mjs';
import * as publicodes from './peers/publicodes.mjs';
import { scenarios } from './scenarios.mjs';
import { grouped, measure, median, printRatio, printTable } from './speed.mjs';

const COUNT = 10000;
const ROUNDS = 9;

// --- agreement ---------------------------------------------------------------

function disagree(at, names, scenario, { path, left, right }) {
  console.error(`Scenario ${at}: ${path} is ${JSON.stringify(left)} in ${names[0]}, ${JSON.stringify(right)} in ${names[1]}.`);
  console.error(JSON.stringify(scenario, null, 2));
  process.exit(1);
}

/** A batch inside the module gives what settleMany gives. */
function verifyBatch(list, core, bulk) {
  if (core === undefined) return;
  const batch = new core.Batch(list);
  batch.settle();
  bulk.forEach((settlement, at) => {
    const difference = firstDifference(batch.at(at), settlement);
    if (difference !== null) disagree(at, ['Batch', 'settleMany'], list[at], difference);
  });
  batch.free();
}

/** Ends the run at the first scenario on which not all give the same. */
function verify(list, core) {
  const bulk = core?.settleMany(list);
  verifyBatch(list, core, bulk);
  if (bulk !== undefined && bulk.length !== list.length) {
    throw new Error(`settleMany gave ${bulk.length} settlements for ${list.length} scenarios`);
  }
  list.forEach((scenario, at) => {
    const exact = decimal.settle(scenario);
    if (bulk !== undefined) {
      const inBulk = firstDifference(bulk[at], exact);
      if (inBulk !== null) disagree(at, ['settleMany', 'decimal.js'], scenario, inBulk);
      const alone = firstDifference(core.settle(scenario), exact);
      if (alone !== null) disagree(at, ['settle', 'decimal.js'], scenario, alone);
    }
    const apart = firstFigureApart(exact, publicodes.settle(scenario));
    if (apart !== null) {
      disagree(at, [core ? 'the core and decimal.js' : 'decimal.js', 'publicodes'], scenario, apart);
    }
  });
}

// --- measuring ---------------------------------------------------------------

/** What is measured; the slow ones settle fewer scenarios in a round. */
function contestants(core, list) {
  const contestant = (id, name, count, settleAll) => {
    const part = list.slice(0, count);
    return { id, name, count, run: () => settleAll(part) };
  };
  const one = (settle) => (part) => part.forEach((scenario) => settle(scenario));
  const peers = [
    contestant('decimal', 'decimal.js', COUNT, one(decimal.settle)),
    contestant('publicodes', 'publicodes', 500, one(publicodes.settle)),
  ];
  if (core === undefined) return peers;
  // Read before the clock starts: what is timed stays inside the module.
  const batch = new core.Batch(list);
  return [
    contestant('batch', 'core, a batch inside wasm', COUNT, () => batch.settle()),
    contestant('bulk', 'core, settleMany with objects', COUNT, core.settleMany),
    contestant('traced', 'core, settle with trace', 2000, one(core.settle)),
    ...peers,
  ];
}

const core = process.argv.includes('--peers-only') ? undefined : await loadCore();
const list = scenarios(COUNT);

verify(list, core);
console.log(`All agree on ${grouped(COUNT)} scenarios. Node ${process.version}, median of ${ROUNDS} rounds.\n`);

const entries = contestants(core, list);
const speeds = measure(entries, ROUNDS);
printTable('settlements per second', entries, speeds);

const ratio = (fast, slow) => median(speeds.get(fast)) / median(speeds.get(slow));
if (core === undefined) {
  console.log(`decimal.js over publicodes: ${ratio('decimal', 'publicodes').toFixed(1)} times`);
} else {
  printRatio('a batch inside wasm over decimal.js', ratio('batch', 'decimal'), 40);
  printRatio('settleMany with objects in and out over decimal.js', ratio('bulk', 'decimal'), 2);
  printRatio('settle with trace over publicodes', ratio('traced', 'publicodes'), 5);
}
