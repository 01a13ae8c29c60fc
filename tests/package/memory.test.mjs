// What is no longer needed is given back to the module, at once and not when the
// garbage is collected.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "../../target/pkg/node.js";
import { initSync } from "../../target/pkg/solidarity_core.js";

const base = core.defaultScenario();
const space = {
  base,
  varying: ["pool", "share", "pledge", "deduction", "unionPledges", "eligibleCases", "readings", "rules"],
};
/** A smaller one, which is opened in no time. */
const small = { base, varying: ["deduction", "rules"] };

/** The memory of the module, in bytes. It never shrinks. */
const memory = () => initSync().memory.buffer.byteLength;

/** After one, many take no more. */
function flat(what, many, one) {
  test(what, () => {
    one();
    const before = memory();
    for (let time = 0; time < many; time += 1) one();
    assert.equal(memory(), before);
  });
}

flat("a search that is never begun holds nothing", 4_500, () => {
  core.searchCounterexamples(space);
});

flat("a search is freed where its loop is left", 1_000, () => {
  for (const { tried } of core.searchCounterexamples(small, 10)) {
    assert.equal(tried, 10);
    break;
  }
});

flat("a search is freed at its end", 1_000, () => {
  assert.equal([...core.searchCounterexamples(small, 1_000)].at(-1).done, true);
});

flat("a search that is begun by hand is freed by return()", 1_000, () => {
  const steps = core.searchCounterexamples(small, 10);
  steps.next();
  steps.return();
});

flat("a batch and a search are disposed of at the end of a block", 1_000, () => {
  const batch = new core.Batch([base, base]);
  batch.settle();
  batch[Symbol.dispose]();
  const search = new core.CounterexampleSearch(small);
  search[Symbol.dispose]();
});

flat("a batch that is refused half way holds nothing", 200, () => {
  assert.throws(() => new core.Batch([...Array(600).fill(base), 7]), { index: 600 });
});

test("to free twice is to free once, and what was freed says so", () => {
  const batch = new core.Batch([base]);
  const search = new core.CounterexampleSearch(small);
  for (const held of [batch, search]) {
    held.free();
    held.free();
    held[Symbol.dispose]();
  }
  assert.throws(() => batch.settle(), { code: "freed" });
  assert.throws(() => batch.at(0), { code: "freed" });
  assert.throws(() => search.step(1), { code: "freed" });
});
