// Whatever is given: an `Error` with a `code`, never a trap of the module.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "../../target/pkg/node.js";

const scenario = core.defaultScenario();

const loop = {};
loop.share = loop;
const deep = JSON.parse("[".repeat(5000) + "]".repeat(5000));
const throwing = new Proxy({}, { get: () => { throw new TypeError("no"); } });

const VALUES = [
  undefined, null, true, 0, -1, 1.5, NaN, Infinity, 1e300, 2 ** 53, 10n, 10n ** 40n, "", "x",
  "\ud800", "1,5", "1e5", "-0", "9".repeat(400), Symbol("s"), [], [[]], {}, loop, deep, throwing,
  () => 1, new Date(NaN), new Map([["kind", "key"]]), new Uint8Array(8), Object.create(null),
  Promise.resolve(scenario), { kind: "percent" }, { kind: "key", percent: loop },
  { kind: "cases", cases: deep },
];

/** Calls, and fails on anything but an answer or an error with a code. */
function tryIt(what, call) {
  try {
    call();
    return true;
  } catch (error) {
    assert.ok(error instanceof Error, `${what}: ${String(error)}`);
    assert.equal(typeof error.code, "string", `${what}: ${error.stack}`);
    assert.ok(error.message.length > 0 && error.message.length < 2000, `${what}: ${error.message}`);
    return false;
  }
}

const NEED_AN_OBJECT = ["settle", "settleUnion", "toQuery", "checkFigure", "solveFor"];

test("nothing that is no scenario is taken for one", () => {
  for (const name of NEED_AN_OBJECT) {
    for (const value of VALUES) {
      const what = `${name}(${typeof value})`;
      assert.equal(tryIt(what, () => core[name](value)), false, what);
    }
  }
});

test("functions that take a list or a text refuse the rest", () => {
  for (const value of VALUES) {
    tryIt("settleMany", () => core.settleMany(value));
    tryIt("Batch", () => new core.Batch(value).free());
    tryIt("search", () => new core.CounterexampleSearch(value).free());
    tryIt("search of it", () => new core.CounterexampleSearch({ base: value, varying: value }).free());
    tryIt("search in it", () => new core.CounterexampleSearch({ base: scenario, varying: [value] }).free());
    tryIt("referenceKey", () => core.referenceKey(value));
    tryIt("namedUnions", () => core.namedUnions(value));
    tryIt("namedUnions in a pool", () => core.namedUnions("2026", value));
    tryIt("publishedComparisons", () => core.publishedComparisons(value));
    tryIt("fromQuery", () => core.fromQuery(value));
    tryIt("madeWith", () => core.madeWith(value));
    assert.equal(tryIt("toCsv", () => core.toCsv(value, "points")), false);
    assert.equal(tryIt("toCsv in a form", () => core.toCsv(scenario, value)), false);
    assert.equal(tryIt("readFigure in", () => core.readFigure("40", value)), false);
    tryIt("readFigure", () => core.readFigure(value, "nl"));
    assert.equal(tryIt("claims", () => core.claims(value)), false);
    tryIt("settleMany of it", () => core.settleMany([scenario, value]));
  }
});

/** Every path into a scenario: `["pool", "relocations"]`. */
function* paths(value, before = []) {
  for (const [name, part] of Object.entries(value)) {
    yield [...before, name];
    if (part && typeof part === "object") yield* paths(part, [...before, name]);
  }
}

test("any value at any place of a scenario is settled or refused", () => {
  let refused = 0;
  for (const path of paths(scenario)) {
    for (const value of VALUES) {
      const changed = structuredClone(scenario);
      const last = path.at(-1);
      const place = path.slice(0, -1).reduce((part, name) => part[name], changed);
      place[last] = value;
      if (!tryIt(path.join("."), () => core.settle(changed))) refused += 1;
      delete place[last];
      tryIt(`no ${path.join(".")}`, () => core.settle(changed));
    }
  }
  assert.ok(refused > 500, `${refused} refused`);
});

test("any value at any place of a Union is settled or refused", () => {
  const [{ union }] = core.namedUnions("2026");
  const few = { ...union, states: { DE: union.states.DE, IT: union.states.IT } };
  let refused = 0;
  for (const path of paths(few)) {
    for (const value of VALUES) {
      const changed = structuredClone(few);
      const last = path.at(-1);
      const place = path.slice(0, -1).reduce((part, name) => part[name], changed);
      place[last] = value;
      if (!tryIt(path.join("."), () => core.settleUnion(changed))) refused += 1;
      delete place[last];
      tryIt(`no ${path.join(".")}`, () => core.settleUnion(changed));
    }
  }
  assert.ok(refused > 300, `${refused} refused`);
  assert.throws(
    () => core.settleUnion({ ...union, states: { DE: { ...union.states.DE, relocations: 4575 } } }),
    { code: "pledgeExceedsFairShare", field: "states.DE.relocations", given: "4575" },
  );
});

test("an error says which field, what was given and what is allowed", () => {
  assert.throws(() => core.settle({ ...scenario, unionRelocationPledges: "many" }), {
    code: "invalidScenario",
    field: "unionRelocationPledges",
    given: '"many"',
    allowed: "a whole number of cases, 0 or more",
  });
  for (const [given, shown] of [
    ["22000", '"22000"'], [-1, "-1"], [1.5, "1.5"], [10n, "10n"], [null, "null"], [[1, "x"], '[1,"x"]'],
    [{ kind: "key" }, '{"kind":"key"}'], [NaN, "NaN"], ["€ \u{1f600}", '"€ \u{1f600}"'], [true, "true"],
    [2 ** 53, "9007199254740992"], [-(2 ** 53) + 1, "-9007199254740991"], [() => 1, "a function"],
  ]) {
    assert.throws(() => core.settle({ ...scenario, deductionCases: given }), {
      code: "invalidScenario",
      field: "deductionCases",
      given: shown,
    });
  }
  assert.throws(() => core.settle({ ...scenario, pool: { relocations: 1 } }), {
    field: "pool.financialEur",
    given: "nothing",
  });
  assert.throws(() => core.settle({ ...scenario, share: { kind: "percent", percent: "101" } }), {
    code: "shareOutOfRange",
    field: "share.percent",
    given: "101",
    allowed: "0 to 100",
  });
});

test("after all that the module still works", () => {
  assert.equal(core.settle(scenario).due.financialEur, "21760000");
});
