// The JavaScript package as a stranger meets it: by name, from a folder of its
// own, in Node.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, test } from "node:test";
import * as core from "../../target/pkg/node.js";
import { scenarios } from "../bench/scenarios.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "solidarity-core-"));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "node_modules"));
symlinkSync(join(root, "target/pkg"), join(folder, "node_modules/solidarity-core"), "dir");

const scenario = {
  ...core.defaultScenario(),
  unionRelocationPledges: 7916,
  forumReconvened: true,
};

/** Runs a file in the stranger's folder, and gives what it printed. */
function run(name, text, ...command) {
  writeFileSync(join(folder, name), text);
  return execFileSync(process.execPath, [...command, name], { cwd: folder, encoding: "utf8" });
}

test("it is imported by its name, with no start of its own in Node", () => {
  const text = `
    import { settle, defaultScenario } from "solidarity-core";
    console.log(settle(defaultScenario()).due.financialEur);
  `;
  assert.equal(run("plain.mjs", text), "21760000\n");
});

test("the same code as in a browser runs in Node", () => {
  const text = `
    import init, { referenceKey } from "solidarity-core";
    await init();
    console.log(referenceKey("2026").find((row) => row.memberState === "NL").cases);
  `;
  assert.equal(run("started.mjs", text), "1088\n");
});

test("its types fit what it does", () => {
  const text = `
    import init, {
      Batch, CounterexampleSearch, checkFigure, claims, cycles, fromQuery, madeWith, namedUnions,
      publishedComparisons, readFigure, referenceKey, searchCounterexamples, settle, settleMany,
      settleUnion, solveFor,
    } from "solidarity-core";
    import type {
      Claim, CoreError, Outcome, Progress, Scenario, Settlement, Space, TracedSettlement, Union,
      UnionStanding,
    } from "solidarity-core";
    await init();
    const scenario: Scenario = fromQuery("?forum=yes");
    const traced: TracedSettlement = settle(scenario);
    const many: Settlement[] = settleMany([scenario]);
    const { pool } = scenario;
    const union: Union | undefined = namedUnions("2026", pool)[0]?.union;
    const states = union && settleUnion({ ...union, states: {} }).states;
    const standing: UnionStanding | undefined = states?.NL?.standing;
    // @ts-expect-error a state is given whole
    if (union) settleUnion({ ...union, states: { DE: { relocations: 0 } } });
    const batch = new Batch([scenario]);
    const count: number = batch.settle();
    const one: Settlement | undefined = batch.at(0);
    const eur: string = traced.due.financialEur;
    const { memberState, share } = scenario;
    const request = { memberState, pool, share, quantity: "cases", value: 655 } as const;
    const max: string = checkFigure(request).max;
    const outcome: Outcome = checkFigure({ ...request, value: null, within: { low: "1", high: null } }).outcome;
    const names: string[] = referenceKey("2026").map(({ name }) => name.en);
    { using freed = new Batch([scenario]); freed.settle(); }
    const from: string | undefined = solveFor({ ...request, unknown: "pool" }).from;
    const space: Space = { base: scenario, varying: ["pool", "rules"] };
    const search = new CounterexampleSearch(space);
    const found: Progress = search.step(search.total);
    const broken: string | undefined = found.first?.broken[0];
    for (const { tried } of searchCounterexamples(space, 10)) tried.toFixed();
    const said: string | null | undefined = readFigure("bijna 22 miljoen", "nl")?.high;
    // @ts-expect-error there is no third language
    readFigure("vingt millions", "fr");
    // @ts-expect-error there is no such axis
    searchCounterexamples({ base: scenario, varying: ["weather"] });
    const read: string | undefined = cycles()[0]?.gdp.on;
    const then: number | undefined = madeWith("cycle=2026")?.then?.fairShare.cases;
    const reason: "same" | "atMost" | "olderGdp" | "unknown" | undefined = publishedComparisons("2026")[0]?.reason;
    const told: Claim[] = claims("nl");
    const shown: Scenario | null | undefined = told[0]?.reasons[0]?.scenario;
    // @ts-expect-error there is no third language
    claims("fr");
    // @ts-expect-error a bulk settlement has no trace
    many[0].trace;
    // @ts-expect-error cases are no text
    settle({ ...scenario, deductionCases: "1" });
    export { broken, count, eur, from, many, max, names, one, outcome, read, reason, said, shown, standing, then };
    export type { CoreError };
  `;
  const settings = ["--strict", "--noEmit", "--skipLibCheck", "false", "--target", "es2022"];
  const modules = ["--module", "nodenext", "--moduleResolution", "nodenext"];
  writeFileSync(join(folder, "types.mts"), text);
  const compiler = join(root, "node_modules/.bin/tsc");
  try {
    execFileSync(compiler, [...settings, ...modules, "types.mts"], { cwd: folder, encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout);
  }
});

test("a settlement has the fields that its types declare, and no others", () => {
  const fields = (value) =>
    Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        part && typeof part === "object" && !Array.isArray(part) ? fields(part) : typeof part,
      ]),
    );
  const { trace, ...settlement } = core.settle(scenario);
  assert.deepEqual(fields(settlement), {
    sharePercent: "string",
    unitValueEur: "string",
    ratioMaintained: "boolean",
    fairShare: { cases: "number", eur: "string" },
    pledge: { relocations: "number", financialEur: "string", alternativeEur: "string" },
    trigger: {
      thresholdCases: "number",
      legalMinimumCases: "number",
      sixtyPercentCases: "number",
      shortfallCases: "number",
      mandatory: "boolean",
    },
    offset: {
      requestedCases: "number",
      capCases: "number",
      cases: "number",
      countableCases: "number",
      beyondCases: "number",
      limitedBy: "string",
      basis: "string",
    },
    due: {
      financialEur: "string",
      alternativeEur: "string",
      relocations: "number",
      offsetCases: "number",
      deductionCases: "number",
    },
    overlapCases: "string",
    invariants: "object",
  });
  for (const step of trace) {
    for (const name of ["step", "rule", "formula", "filled", "value"]) assert.ok(step[name], name);
    for (const input of step.inputs) assert.ok(input.name && input.value && input.source);
  }
  assert.deepEqual(settlement.invariants, [
    { id: "neverBoth", holds: true },
    { id: "withinFairShare", holds: true },
    { id: "conservation", holds: true },
  ]);
});

test("bulk work gives the same as one at a time", () => {
  const list = scenarios(500);
  const single = list.map((each) => {
    const { trace: _, ...settlement } = core.settle(each);
    return settlement;
  });
  assert.deepEqual(core.settleMany(list), single);
  const batch = new core.Batch(list);
  assert.equal(batch.at(0), undefined);
  assert.equal(batch.settle(), 500);
  assert.deepEqual(batch.at(499), single[499]);
  for (const nowhere of [500, 2 ** 31, 2 ** 32 - 1]) assert.equal(batch.at(nowhere), undefined);
  for (const given of [-1, 0.5, 2 ** 32, 2 ** 32 + 1, 2 ** 53, NaN, Infinity, "0", 0n, undefined, {}]) {
    assert.throws(() => batch.at(given), {
      code: "invalidScenario",
      field: "index",
      given: typeof given === "string" ? '"0"' : /./,
      allowed: "a whole number from 0 to 4294967295",
    });
  }
  batch.free();
});

test("an error in bulk work says which scenario", () => {
  const wrong = { ...scenario, deductionCases: 1089 };
  for (const call of [core.settleMany, (list) => new core.Batch(list).settle()]) {
    assert.throws(() => call([scenario, scenario, wrong]), {
      code: "deductionExceedsFairShare",
      field: "deductionCases",
      given: "1089",
      index: 2,
    });
    assert.throws(() => call([scenario, { ...scenario, pool: null }]), {
      code: "invalidScenario",
      index: 1,
    });
  }
});

test("a link and back", () => {
  const query = core.toQuery(scenario);
  assert.equal(query, "cycle=2026&state=NL&pool=21000&eur=420000000&pledged=7916&forum=yes");
  assert.deepEqual(core.fromQuery(query), scenario);
  assert.throws(() => core.fromQuery("?pledged=x"), { code: "invalidScenario", field: "pledged" });
});

test("a link as it arrives", () => {
  const meant = core.fromQuery("?pledged=22000&forum=yes");
  assert.equal(core.settle(meant).due.offsetCases, 655);
  assert.equal(core.settle(meant).due.financialEur, "8660000");
  for (const link of [
    "https://example.org/?pledged=22000&forum=yes#balance",
    "?pledged=22000&amp;forum=yes",
    "?pledged=22000&amp;amp;forum=yes",
    "?PLEDGED=22000&FORUM=YES",
    "<https://example.org/en/?pledged=22.000&forum=yes>.",
    "?pledged=22000\u200b&forum=yes%22",
    '<iframe src="https://example.org/embed/balance/?pledged=22000&amp;forum=yes" title="x"></iframe>',
    "?utm_source=x&pledged=22000&forum=yes&forum=yes",
  ]) {
    assert.deepEqual(core.fromQuery(link), meant, link);
  }
});

test("what cannot be understood of a link is named", () => {
  for (const [link, code, field, given, allowed] of [
    ["?pledgd=22000", "unknownName", "pledgd", "pledgd", "pledged"],
    ["?forum[]=yes", "unknownName", "forum[]", "forum[]", "forum"],
    ["?pledged=1&pledged=2", "givenTwice", "pledged", "1, 2", "this name once"],
    ["?forum=maybe", "invalidScenario", "forum", "maybe", "yes or no"],
  ]) {
    assert.throws(() => core.fromQuery(link), { code, field, given, allowed }, link);
  }
  assert.throws(() => core.fromQuery("?state=XX"), { code: "unknownMemberState", field: "state", given: "XX" });
  assert.throws(() => core.fromQuery(7), { code: "invalidScenario", field: "link" });
});

test("Greece is EL, also where it is written GR", () => {
  assert.equal(core.fromQuery("?state=GR").memberState, "EL");
  const greece = { ...scenario, memberState: "GR" };
  assert.equal(core.toQuery(greece), core.toQuery({ ...scenario, memberState: "EL" }));
  assert.deepEqual(core.settle(greece), core.settle({ ...scenario, memberState: "EL" }));
});

test("a file for a spreadsheet, in both forms", () => {
  const points = core.toCsv(scenario, "points");
  assert.ok(points.startsWith("\ufeffpart,name,value,unit,article\r\n"));
  assert.ok(points.includes("\r\nsettlement,due.offsetCases,1088,cases,Art. 63\r\n"));
  assert.ok(points.includes(`\r\nabout,query,${core.toQuery(scenario)},,\r\n`));
  const share = core.settle(scenario).sharePercent.replace(".", ",");
  assert.ok(core.toCsv(scenario, "commas").includes(`\r\nsettlement;sharePercent;${share};percent;Art. 66\r\n`));
  assert.throws(() => core.toCsv(scenario, "tabs"), { code: "invalidScenario", field: "form", given: "tabs" });
});

test("the reference key has every member state", () => {
  const key = core.referenceKey("2026");
  assert.equal(key.length, 27);
  for (const { memberState, name } of key) {
    assert.deepEqual(Object.keys(name), ["nl", "en"], memberState);
    assert.ok(name.nl.length > 4 && name.en.length > 4, memberState);
  }
  assert.deepEqual(key.find((row) => row.memberState === "NL").name, { nl: "Nederland", en: "Netherlands" });
  const { sharePercent, ...france } = key.find((row) => row.memberState === "FR");
  assert.match(sharePercent, /^16\.00366/);
  assert.equal(france.cases, 3361);
  assert.equal(france.eur, "67220000");
  assert.equal(key.find((row) => row.memberState === "DK").cases, 0);
  assert.throws(() => core.referenceKey("2031"), { code: "unknownCycle", given: "2031" });
});

test("a named figure is checked, and solved for", () => {
  const { memberState, pool, share } = scenario;
  const request = { memberState, pool, share };
  const check = core.checkFigure({ ...request, quantity: "payment", value: "8660000" });
  assert.equal(check.outcome, "yes");
  assert.equal(core.settle(check.scenario).due.financialEur, "8660000");
  const far = core.checkFigure({ ...request, quantity: "payment", value: 40_000_000 });
  assert.deepEqual([far.outcome, far.min, far.max], ["onlyVoluntarily", "0", "21760000"]);
  assert.deepEqual(far.reasons.at(-1), { code: "voluntary", provision: "r31" });
  const nearly = core.readFigure("een kleine 22 miljoen", "nl");
  const said = core.checkFigure({ ...request, quantity: "payment", value: nearly.value, within: nearly });
  assert.equal(said.outcome, "yesRounded");
  assert.equal(core.settle(said.scenario).due.financialEur, "21760000");
  const atLeast = core.checkFigure({ ...request, quantity: "cases", within: core.readFigure("minstens 1.200", "nl") });
  assert.equal(atLeast.outcome, "onlyUnderReading");
  assert.ok(atLeast.readings.every(({ cap }) => cap === "threshold"));
  for (const within of [{}, { low: "2", high: "1" }, { low: -1 }, { low: "x" }, 5]) {
    assert.throws(() => core.checkFigure({ ...request, quantity: "cases", within }), { code: "invalidScenario" });
  }
  const minimum = { relocations: 30000, financialEur: "600000000" };
  const solution = core.solveFor({
    ...request,
    pool: minimum,
    quantity: "payment",
    value: "40000000",
    unknown: "share",
  });
  assert.equal(solution.cases, 2000);
  assert.match(solution.to, /^6\.666/);
});
