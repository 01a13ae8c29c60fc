// How fast the core settles, beside two peers that do the same work in
// JavaScript: decimal.js and publicodes. Nothing is measured before all of them
// agree on every scenario.
//
//   node tests/bench/run.mjs                the core and its peers
//   node tests/bench/run.mjs --peers-only   the peers alone, before the core is built

import { existsSync, readFileSync } from 'node:fs';
import { firstDifference, firstFigureApart } from './agree.mjs';
import * as decimal from './peers/decimal.mjs';
import * as publicodes from './peers/publicodes.mjs';
import { scenarios } from './scenarios.mjs';

const PACKAGE = new URL('../../target/pkg/', import.meta.url);
const COUNT = 10000;
const ROUNDS = 9;

/** The package's entry for Node, as its own `exports` name it. */
async function loadCore() {
  const manifest = new URL('package.json', PACKAGE);
  if (!existsSync(manifest)) {
    throw new Error('target/pkg is not there yet: build the package, or ask for --peers-only');
  }
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8'));
  const node = exports?.['.']?.node;
  const entry = typeof node === 'object' ? node.default : node;
  if (typeof entry !== 'string') throw new Error('target/pkg/package.json names no exports["."].node');
  return import(new URL(entry, PACKAGE));
}

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

const one = (settle) => (list) => list.forEach((scenario) => settle(scenario));

/** What is measured; the slow ones settle fewer scenarios in a round. */
function contestants(core) {
  const peers = [
    { id: 'decimal', name: 'decimal.js', count: COUNT, run: one(decimal.settle) },
    { id: 'publicodes', name: 'publicodes', count: 500, run: one(publicodes.settle) },
  ];
  if (core === undefined) return peers;
  // Read before the clock starts: what is timed stays inside the module.
  const batch = new core.Batch(scenarios(COUNT));
  return [
    { id: 'batch', name: 'core, a batch inside wasm', count: COUNT, run: () => batch.settle() },
    { id: 'bulk', name: 'core, settleMany with objects', count: COUNT, run: (list) => core.settleMany(list) },
    { id: 'traced', name: 'core, settle with trace', count: 2000, run: one(core.settle) },
    ...peers,
  ];
}

function perSecond({ run, list }) {
  const start = performance.now();
  run(list);
  return (list.length * 1000) / (performance.now() - start);
}

/**
 * Settlements per second of each, sorted. The rounds go round, so that a busy
 * moment of the machine falls on all alike.
 */
function measure(entries) {
  const speeds = new Map(entries.map(({ id }) => [id, []]));
  for (const entry of entries) perSecond(entry);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const entry of entries) speeds.get(entry.id).push(perSecond(entry));
  }
  for (const list of speeds.values()) list.sort((a, b) => a - b);
  return speeds;
}

// --- reporting ---------------------------------------------------------------

const median = (sorted) => sorted[(sorted.length - 1) / 2];
const grouped = (value) => Math.round(value).toLocaleString('en').replaceAll(',', ' ');

function printTable(entries, speeds) {
  const row = (name, ...cells) => console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(14)).join(''));
  row('settlements per second', 'median', 'slowest', 'fastest');
  for (const { id, name } of entries) {
    const sorted = speeds.get(id);
    row(name, ...[median(sorted), sorted.at(0), sorted.at(-1)].map(grouped));
  }
}

function printTarget(name, ratio, target) {
  const percent = Math.abs((ratio / target - 1) * 100).toFixed(0);
  const verdict = ratio >= target ? `met, ${percent} % above` : `missed, ${percent} % below`;
  console.log(`${name}: ${ratio.toFixed(1)} times, target ${target}: ${verdict}`);
}

const core = process.argv.includes('--peers-only') ? undefined : await loadCore();
const list = scenarios(COUNT);

verify(list, core);
console.log(`All agree on ${grouped(COUNT)} scenarios. Node ${process.version}, median of ${ROUNDS} rounds.\n`);

const entries = contestants(core).map((entry) => ({ ...entry, list: list.slice(0, entry.count) }));
const speeds = measure(entries);
printTable(entries, speeds);

const ratio = (fast, slow) => median(speeds.get(fast)) / median(speeds.get(slow));
console.log('');
if (core === undefined) {
  console.log(`decimal.js over publicodes: ${ratio('decimal', 'publicodes').toFixed(1)} times`);
} else {
  printTarget('a batch inside wasm over decimal.js', ratio('batch', 'decimal'), 40);
  printTarget('settleMany with objects in and out over decimal.js', ratio('bulk', 'decimal'), 40);
  printTarget('settle with trace over publicodes', ratio('traced', 'publicodes'), 5);
}
