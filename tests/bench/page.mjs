// The site in Chromium, as a reader on a phone has it: one build, or two side by
// side, measured in turns so that a busy moment of the machine falls on both.
//
//   node tests/bench/page.mjs [dist] [another dist] [--rounds=5] [--only=drag]
//
// Measures loading, drag, change and weight. Nothing is held against the clock:
// a busy machine is no fault of the page. What counts is how two builds stand to
// each other.

import { parseArgs } from "node:util";
import { measureChanges } from "./page/change.mjs";
import { measureDrags } from "./page/drag.mjs";
import { measureLoading } from "./page/loading.mjs";
import { start } from "./page/phone.mjs";
import { serve } from "./page/serve.mjs";
import { printTimes, printWeights } from "./page/table.mjs";
import { measureWeight } from "./page/weight.mjs";

const TIMES = { loading: measureLoading, drag: measureDrags, change: measureChanges };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "5" }, only: { type: "string" } },
});
const folders = positionals.length > 0 ? positionals : ["dist"];
if (folders.length > 2) throw new Error("one build, or two side by side");
const isAsked = (measure) => (values.only ?? measure) === measure;
const rounds = Number(values.rounds);

const sites = await Promise.all(folders.map(serve));
const browser = await start();
try {
  for (const [at, folder] of folders.entries()) console.log(`${["first", "second"][at]}: ${folder}`);
  console.log(`${await browser.version()}, ${rounds} rounds\n`);
  for (const [name, measure] of Object.entries(TIMES)) if (isAsked(name)) await compare(measure);
  if (isAsked("weight")) {
    const weights = [];
    for (const site of sites) weights.push(await measureWeight(browser, site));
    printWeights(weights);
  }
} finally {
  await browser.close();
  for (const site of sites) site.close();
}

/** Each build in turn, and who was first in one round is last in the next. */
async function compare(measure) {
  const measured = sites.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    const order = [...sites.keys()];
    if (round % 2 === 1) order.reverse();
    for (const at of order) measured[at].push(await measure(browser, sites[at], round, rounds));
  }
  printTimes(measured);
  console.log("");
}
