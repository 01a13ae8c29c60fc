// The JSON Schemas against what the module really takes and gives.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import * as core from "../../target/pkg/node.js";
import { scenarios } from "../bench/scenarios.mjs";

const ajv = new Ajv2020({ strict: true, allErrors: true });
const schemas = Object.fromEntries(
  ["scenario", "settlement", "union", "unionSettlement"].map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../../target/pkg/schema/${name}.schema.json`, import.meta.url))),
  ]),
);
const isScenario = ajv.compile(schemas.scenario);
const isSettlement = ajv.compile(schemas.settlement);
const isUnion = ajv.compile(schemas.union);
const isUnionSettlement = ajv.compile(schemas.unionSettlement);

function assertFits(fits, value) {
  assert.ok(fits(value), `${ajv.errorsText(fits.errors)}: ${JSON.stringify(value)}`);
}

/** Scenarios of every kind: also other states, other rules, no common ratio. */
const varied = scenarios(300).flatMap((scenario, place) => [
  scenario,
  {
    ...core.defaultScenario(),
    memberState: ["NL", "DE", "MT", "ES", "PL"][place % 5],
    pool: { relocations: 7 + place, financialEur: `${1000 + place}.5` },
    unionRelocationPledges: place * 100,
    forumReconvened: place % 3 > 0,
    offset: place % 2 ? { kind: "computed" } : { kind: "cases", cases: place * 7 },
    rules: { offsetsCountTowardsFairShare: place % 4 > 0, offsetsCappedAtFairShare: place % 8 > 3 },
  },
]);

test("all are of the draft that they name, and explain every field", () => {
  for (const [name, schema] of Object.entries(schemas)) {
    assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
    assert.equal(schema.$id, undefined);
    assert.equal(schema.title.toLowerCase(), name.toLowerCase());
    const look = (part, path) => {
      if (!part || typeof part !== "object") return;
      for (const [field, inner] of Object.entries(part.properties ?? {})) {
        const explained = inner.description ?? inner.const;
        assert.ok(explained, `${path}.${field} has no description`);
        assert.doesNotMatch(explained, /\[`|::|```/, `${path}.${field}`);
      }
      for (const [field, inner] of Object.entries(part)) look(inner, `${path}.${field}`);
    };
    look(schema, name);
  }
});

test("every scenario that is settled fits, and so does what it comes to", () => {
  assertFits(isScenario, core.defaultScenario());
  for (const scenario of varied) {
    assertFits(isScenario, scenario);
    assertFits(isSettlement, core.settle(scenario));
  }
  for (const settlement of core.settleMany(varied)) assertFits(isSettlement, settlement);
});

/** The named Unions in pools of every kind, with the Forum and without. */
const unions = [undefined, { relocations: 30000, financialEur: "600000000" }, { relocations: 7, financialEur: "100" }]
  .flatMap((pool) => core.namedUnions("2026", pool))
  .flatMap(({ union }) => [union, { ...union, forumReconvened: true }, { ...union, states: {} }]);

test("every Union that is settled fits, and so does what it comes to", () => {
  assert.equal(unions.length, 36);
  for (const union of unions) {
    assertFits(isUnion, union);
    assertFits(isUnionSettlement, core.settleUnion(union));
  }
});

/** Every path into a value: `["pool", "relocations"]`. */
function* paths(value, before = []) {
  for (const [name, part] of Object.entries(value)) {
    yield [...before, name];
    if (part && typeof part === "object") yield* paths(part, [...before, name]);
  }
}

/** A copy in which one place is changed. */
function changed(value, path, change) {
  const copy = structuredClone(value);
  change(path.slice(0, -1).reduce((part, name) => part[name], copy), path.at(-1));
  return copy;
}

/** Whether the module refuses something for its form, and not for its size. */
function refusedForItsForm(value, settle = core.settle) {
  try {
    settle(value);
    return false;
  } catch (error) {
    return error.code === "invalidScenario";
  }
}

const base = {
  ...core.defaultScenario(),
  share: { kind: "percent", percent: "5" },
  offset: { kind: "cases", cases: 3 },
  eligibleCases: 660,
  // So many that no number of relocations to be implemented is more than are pledged.
  unionRelocationPledges: 2 ** 53 - 1,
};

const VALUES = [
  null, true, 0, 1, -1, 1.5, 1e300, 2 ** 53, 2 ** 53 - 1, "", "x", "0", "-0", "007", "1.50", "1.",
  ".5", "1,5", "1e5", " 1", "+1", "0x1", "1_000", "9".repeat(40), `0.${"1".repeat(29)}`, "fill",
  "key", [], [1], {}, { kind: "key" }, { kind: "percent" }, { kind: "computed" },
  { kind: "cases", cases: "3" }, { kind: "weather" },
];

test("the schema refuses what the module refuses for its form, and takes what it takes", () => {
  let refused = 0;
  const compare = (scenario) => {
    const wrong = refusedForItsForm(scenario);
    const errors = isScenario(scenario) ? "fits" : ajv.errorsText(isScenario.errors);
    assert.equal(errors !== "fits", wrong, `${errors}: ${JSON.stringify(scenario)}`);
    refused += wrong;
  };
  for (const path of paths(base)) {
    for (const value of VALUES) {
      compare(changed(base, path, (part, name) => { part[name] = value; }));
    }
    compare(changed(base, path, (part, name) => { delete part[name]; }));
  }
  assert.ok(refused > 400, `${refused} refused`);
});

test("a field that is not known is refused by the schema and by the module, which names it", () => {
  for (const path of paths(base)) {
    const more = changed(base, path, (part) => { part.more = 1; });
    assert.equal(isScenario(more), false, `${path}`);
    const field = [...path.slice(0, -1), "more"].join(".");
    assert.throws(() => core.settle(more), { code: "invalidScenario", field, given: "1", allowed: /^no field but / });
  }
  assert.throws(() => core.settle({ ...base, eligiblecases: 600 }), {
    field: "eligiblecases",
    given: "600",
    allowed: /forumReconvened, eligibleCases, offset/,
  });
  assert.equal(isScenario({ ...base, share: { kind: "key", percent: "5" } }), false);
});

test("the schema of a Union refuses what the module refuses for its form, and takes what it takes", () => {
  const union = core.namedUnions("2026")[0].union;
  // One that refuses, and one that does not benefit: of what they do not do, no
  // value but these two is a matter of more than form.
  const { DE, HU } = union.states;
  const few = { ...union, states: { DE: { ...DE, eligibleCases: 660 }, HU: { ...HU, refused: false } } };
  const beyondForm = ([, code, name], value) => code && name === "usesPool" && value === true;
  let refused = 0;
  const compare = (value) => {
    const wrong = refusedForItsForm(value, core.settleUnion);
    const errors = isUnion(value) ? "fits" : ajv.errorsText(isUnion.errors);
    assert.equal(errors !== "fits", wrong, `${errors}: ${JSON.stringify(value)}`);
    refused += wrong;
  };
  for (const path of paths(few)) {
    for (const value of VALUES) {
      if (beyondForm(path, value)) continue;
      // Germany pledges, so it cannot refuse.
      if (path.join(".") === "states.DE.refused" && value === true) continue;
      compare(changed(few, path, (part, name) => { part[name] = value; }));
    }
    // A state may be left out, and so may its eligible cases.
    compare(changed(few, path, (part, name) => { delete part[name]; }));
    assert.equal(
      isUnion(changed(few, path, (part) => { part.more = 1; })),
      false,
      `${path}: a field that is not known`,
    );
  }
  assert.ok(refused > 300, `${refused} refused`);
});

test("a settlement with a field too few, too many or of another type does not fit", () => {
  const settlement = core.settle(varied[0]);
  const refuses = (path, change) => {
    assert.equal(isSettlement(changed(settlement, path, change)), false, `${path}: ${change}`);
  };
  for (const path of paths(settlement)) {
    const inList = /^\d+$/.test(path.at(-1));
    refuses(path, (part, name) => { part[name] = { strange: true }; });
    refuses(path, (part, name) => { part[name] = typeof part[name] === "string" ? 7 : "seven"; });
    if (inList) continue;
    refuses(path, (part) => { part.more = 1; });
    // Bulk work gives no trace.
    if (path.join() !== "trace") refuses(path, (part, name) => { delete part[name]; });
  }
  refuses(["invariants"], (part) => { part.invariants.pop(); });
  refuses(["due", "financialEur"], (part) => { part.financialEur = "-1"; });
  refuses(["due", "financialEur"], (part) => { part.financialEur = "1,5"; });
  refuses(["offset", "basis"], (part) => { part.basis = "weather"; });
});
