// How long the verdicts of all claims take at first use: in a fresh process each
// time, the module just started.
//
//   node tests/bench/claims.mjs

import { execFileSync } from 'node:child_process';
import { loadCore } from './load.mjs';
import { median } from './speed.mjs';

const ROUNDS = 9;
/** Milliseconds. */
const TARGET = 50;

if (process.argv.includes('--once')) {
  const core = await loadCore();
  const start = performance.now();
  const claims = core.claims('nl');
  const time = performance.now() - start;
  console.log(JSON.stringify({ time, verdicts: claims.length }));
} else {
  const once = () => JSON.parse(execFileSync(process.execPath, [import.meta.filename, '--once'], { encoding: 'utf8' }));
  const rounds = Array.from({ length: ROUNDS }, once);
  const times = rounds.map(({ time }) => time).sort((a, b) => a - b);
  const shown = [median(times), times.at(-1)].map((time) => time.toFixed(1));
  console.log(`${rounds[0].verdicts} verdicts at first use: ${shown[0]} ms (median of ${ROUNDS}), ${shown[1]} ms at most, target ${TARGET}`);
}
