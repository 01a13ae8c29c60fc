// Nothing of a caller runs inside the module: input that throws when it is read
// is refused, however often, and wears nothing out.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "../../target/pkg/node.js";
import { initSync } from "../../target/pkg/solidarity_core.js";
import { places, unfit, unreadable } from "./hostile.mjs";

const scenario = core.defaultScenario();
const { memberState, pool, share } = scenario;
const request = { memberState, pool, share, quantity: "cases", value: "655" };
const [{ union }] = core.namedUnions("2026");
const space = { base: scenario, varying: ["deduction", "rules"] };

/** Every function that takes an object, and a good one. */
const TAKERS = {
  settle: [core.settle, scenario],
  settleMany: [core.settleMany, [scenario, scenario]],
  settleUnion: [core.settleUnion, { ...union, states: { DE: union.states.DE } }],
  namedUnions: [(given) => core.namedUnions("2026", given), pool],
  toQuery: [core.toQuery, scenario],
  toCsv: [(given) => core.toCsv(given, "points"), scenario],
  checkFigure: [core.checkFigure, request],
  solveFor: [core.solveFor, { ...request, unknown: "share" }],
  Batch: [(given) => new core.Batch(given).free(), [scenario, scenario]],
  CounterexampleSearch: [(given) => new core.CounterexampleSearch(given).free(), space],
  searchCounterexamples: [(given) => core.searchCounterexamples(given), space],
};

/** Every function that takes a text or a number. */
const batch = new core.Batch([scenario]);
const search = new core.CounterexampleSearch(space);
const PLAIN_TAKERS = {
  referenceKey: core.referenceKey,
  "namedUnions, its cycle": (given) => core.namedUnions(given),
  publishedComparisons: core.publishedComparisons,
  fromQuery: core.fromQuery,
  madeWith: core.madeWith,
  claims: core.claims,
  readings: core.readings,
  "toCsv, its form": (given) => core.toCsv(scenario, given),
  "Batch.at": (given) => batch.at(given),
  "CounterexampleSearch.step": (given) => search.step(given),
  "searchCounterexamples, its step": (given) => core.searchCounterexamples(space, given),
};

let tried = 0;

/** The call is refused with a code; now and then a good call is made, and is right. */
function refused(what, call) {
  tried += 1;
  assert.throws(call, (error) => {
    assert.ok(error instanceof Error, what);
    assert.equal(error.code, "invalidScenario", `${what}: ${error.stack}`);
    assert.ok(error.message.length < 2000, what);
    return true;
  }, what);
  if (tried % 50 === 0) assertWorks();
}

function assertWorks() {
  assert.equal(core.settle(scenario).due.financialEur, "21760000");
  assert.equal(core.settleMany([scenario, scenario])[1].fairShare.cases, 1088);
}

/** A copy of a good input of which one place was changed. */
function changed(good, path, change) {
  const copy = structuredClone(good);
  change(path.slice(0, -1).reduce((part, name) => part[name], copy), path.at(-1));
  return copy;
}

/** The memory of the module, in bytes. It never shrinks. */
const memory = () => initSync().memory.buffer.byteLength;

/** All that can be tried once, at every place of every function. */
function round() {
  for (const [name, [call, good]] of Object.entries(TAKERS)) {
    for (const path of places(good)) {
      unreadable(core).forEach((change, kind) => {
        refused(`${name}, ${path.join(".")}, ${kind}`, () => call(changed(good, path, change)));
      });
    }
    for (const value of unfit()) refused(name, () => call(value));
  }
  for (const [name, call] of Object.entries(PLAIN_TAKERS)) {
    for (const value of unfit()) {
      if (typeof value !== "string") refused(name, () => call(value));
    }
  }
}

test("10 000 inputs that throw, of every kind and at every place, wear nothing out", () => {
  round();
  const first = tried;
  const before = memory();
  while (tried < 10_000 || tried < first * 2) round();
  assert.ok(memory() <= before, `${before} bytes became ${memory()} in ${tried} calls`);
  assertWorks();
  assert.equal(batch.settle(), 1);
  assert.equal(search.step(search.total).done, true);
});

test("a value that fits nowhere is refused at every place", () => {
  for (const [name, [call, good]] of Object.entries(TAKERS)) {
    for (const path of places(good)) {
      // An object without fields of its own names no state: all do as they chose.
      if (path.join() === "states") continue;
      for (const value of unfit()) {
        const given = changed(good, path, (holder, last) => { holder[last] = value; });
        // A text of any form may be the code of a state: then there is no such state.
        if (typeof value === "string") continue;
        refused(`${name}, ${path.join(".")}`, () => call(given));
      }
    }
  }
});

test("the error says which place could not be read, and keeps what was thrown", () => {
  const thrown = new TypeError("no");
  const bad = structuredClone(scenario);
  Object.defineProperty(bad.pool, "relocations", { enumerable: true, get: () => { throw thrown; } });
  assert.throws(() => core.settle(bad), { code: "invalidScenario", field: "pool.relocations", cause: thrown });
  const many = Array(700).fill(scenario);
  for (const call of [core.settleMany, (list) => new core.Batch(list)]) {
    assert.throws(() => call([...many, bad]), { field: "pool.relocations", cause: thrown, index: 700 });
    assert.throws(() => call([...many, { ...scenario, deductionCases: -1 }]), { field: "deductionCases", index: 700 });
  }
  assert.throws(() => core.searchCounterexamples({ base: bad, varying: [] }), { field: "base.pool.relocations" });
});

test("only fields of its own count, and one that is undefined is not there", () => {
  assert.throws(() => core.settle(Object.create(scenario)), { field: "cycle", given: "nothing" });
  assert.equal(core.settle({ ...scenario, eligibleCases: undefined }).fairShare.cases, 1088);
  assert.throws(() => core.settle({ ...scenario, pool: undefined }), { field: "pool", given: "nothing" });
  const reactive = new Proxy(scenario, { get: (target, name) => target[name] });
  assert.deepEqual(core.settle(reactive), core.settle(scenario));
});

/** Calls at every depth of the stack until there is none left. */
function dive(call) {
  call();
  dive(call);
}

test("a module that failed is replaced, and what it held is named as lost", () => {
  const lost = new core.Batch([scenario]);
  const failed = new Set();
  for (let time = 0; time < 10; time += 1) {
    try {
      dive(() => core.toQuery(scenario));
    } catch (error) {
      failed.add(error.code ?? error.name);
    }
    assertWorks();
  }
  assert.ok(failed.has("moduleFailed"), [...failed].join());
  assert.throws(() => lost.settle(), { code: "freed" });
  lost.free();
  const kept = new core.Batch([scenario]);
  assert.equal(kept.settle(), 1);
  kept.free();
});
