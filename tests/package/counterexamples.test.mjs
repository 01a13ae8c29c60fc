// The search for counterexamples, as a stranger's worker would run it.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "../../target/pkg/node.js";

const AXES = [
  "pool", "share", "pledge", "deduction", "unionPledges", "eligibleCases", "readings", "rules",
];
const without = (...left) => AXES.filter((axis) => !left.includes(axis));
const base = core.defaultScenario();

test("with both rules on there is none, over the whole grid", () => {
  const search = new core.CounterexampleSearch({ base, varying: without("rules") });
  const total = search.total;
  assert.ok(total > 5_000_000, String(total));
  assert.deepEqual(search.step(total), {
    tried: total, total, broken: 0, passedOver: 0, first: null, done: true,
  });
  search.free();
});

const WITHOUT = [
  ["offsetsCountTowardsFairShare", ["neverBoth", "conservation"]],
  ["offsetsCappedAtFairShare", ["withinFairShare"]],
];

for (const [rule, broken] of WITHOUT) {
  test(`without ${rule} the smallest comes at once, and settles to the same`, () => {
    const space = { base: { ...base, rules: { ...base.rules, [rule]: false } }, varying: without("rules") };
    const search = new core.CounterexampleSearch(space);
    const { first } = search.step(500);
    search.free();
    assert.deepEqual(first.broken, broken);
    assert.equal(first.excessCases, 1);
    const { invariants } = core.settle(first.scenario);
    assert.deepEqual(invariants.filter(({ holds }) => !holds).map(({ id }) => id), broken);
    assert.deepEqual(core.fromQuery(core.toQuery(first.scenario)), first.scenario);
  });
}

test("as a series of steps it comes to the same", () => {
  const space = { base, varying: ["deduction", "eligibleCases", "unionPledges", "rules"] };
  const search = new core.CounterexampleSearch(space);
  const whole = search.step(search.total);
  assert.equal(whole.done, true);
  assert.ok(whole.broken > 0);
  for (const step of [1, 7, undefined]) {
    const all = [...core.searchCounterexamples(space, step)];
    assert.deepEqual(all.at(-1), whole);
    assert.equal(all.length, Math.ceil(whole.total / (step ?? 250_000)));
  }
  assert.deepEqual(search.step(1), whole);
  search.free();
});

test("it can be left early", () => {
  for (const { tried } of core.searchCounterexamples({ base, varying: AXES }, 10)) {
    assert.equal(tried, 10);
    break;
  }
});

test("what cannot be searched is refused, before the first step", () => {
  const refused = [
    [{ base, varying: ["weather"] }, "invalidScenario", "varying[0]"],
    [{ base, varying: "rules" }, "invalidScenario", "varying"],
    [{ base }, "invalidScenario", "varying"],
    [{ base, varying: [1] }, "invalidScenario", "varying[0]"],
    [{ base: { ...base, deductionCases: -1 }, varying: [] }, "invalidScenario", "base.deductionCases"],
    [{ base: { ...base, deductionCases: 1089 }, varying: AXES }, "deductionExceedsFairShare", "deductionCases"],
    [{ base: { ...base, cycle: "2027" }, varying: AXES }, "unknownCycle", "cycle"],
  ];
  for (const [space, code, field] of refused) {
    assert.throws(() => core.searchCounterexamples(space), { code, field });
  }
});

test("a step is a whole number", () => {
  const space = { base, varying: AXES };
  const search = new core.CounterexampleSearch(space);
  const wrong = [null, -1, 0.5, NaN, Infinity, "1", 1n, {}, Symbol("s"), 2 ** 32, 2 ** 32 + 1, 2 ** 53];
  for (const given of wrong) {
    const refused = { code: "invalidScenario", field: "step", allowed: /^a whole number from [01] to 4294967295$/ };
    assert.throws(() => search.step(given), refused);
    assert.throws(() => core.searchCounterexamples(space, given), refused);
  }
  assert.throws(() => search.step(2 ** 32), { given: "4294967296" });
  assert.throws(() => search.step(undefined), { code: "invalidScenario", field: "step" });
  assert.equal(search.step(0).tried, 0);
  search.free();
  assert.throws(() => core.searchCounterexamples(space, 0), { code: "invalidScenario", field: "step" });
});
