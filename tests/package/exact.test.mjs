// Numbers and texts cross the border as they are, in both directions.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "../../target/pkg/node.js";

const scenario = core.defaultScenario();
const there = (given) => core.fromQuery(core.toQuery(given));

test("whole numbers are exact up to the largest that JavaScript has", () => {
  const numbers = [0, -0, 1, 2 ** 29 - 1, 2 ** 29, 2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1];
  for (const number of numbers) {
    const given = { ...scenario, unionRelocationPledges: number, eligibleCases: number };
    const kept = Math.abs(number); // there is no zero below zero
    assert.deepEqual(there(given), { ...given, unionRelocationPledges: kept, eligibleCases: kept });
    const { offset } = core.settle({ ...scenario, offset: { kind: "cases", cases: number } });
    assert.equal(offset.requestedCases, kept);
  }
});

test("a number that JavaScript does not hold exactly is refused", () => {
  for (const [cases, given] of [[2 ** 53, "9007199254740992"], [1e300, "1e+300"], [0.1, "0.1"], [-Infinity, "-Infinity"]]) {
    const wrong = { ...scenario, offset: { kind: "cases", cases } };
    assert.throws(() => core.settle(wrong), { code: "invalidScenario", field: "offset.cases", given });
  }
});

test("decimals keep every digit, and lose zeros that say nothing", () => {
  const amounts = [
    ["0", "0"], ["0.10", "0.1"], ["21760000.00", "21760000"], ["0.000000000000000000000001", "0.000000000000000000000001"],
    ["1234567890123456789.5", "1234567890123456789.5"], ["999999999999999999", "999999999999999999"],
    ["1000000000000000000", "1000000000000000000"], ["007", "7"],
  ];
  for (const [financialEur, kept] of amounts) {
    assert.equal(there({ ...scenario, pool: { relocations: 21000, financialEur } }).pool.financialEur, kept);
  }
  for (const [percent, kept] of [["5.1767", "5.1767"], ["0.5000", "0.5"], [7, "7"], ["100", "100"]]) {
    assert.equal(core.settle({ ...scenario, share: { kind: "percent", percent } }).sharePercent, kept);
  }
});

test("texts of any letters come back whole, also beside each other", () => {
  for (const text of ["", "é", "€", "\u{1f600}", "a\u{1f600}é€", "\0", '"', "\\"]) {
    assert.throws(() => core.settle({ ...scenario, cycle: text, memberState: text }), (error) => {
      assert.equal(error.given, text);
      return error.code === "unknownCycle";
    });
    assert.throws(() => core.settle({ ...scenario, memberState: text }), { code: "unknownMemberState", given: text });
  }
  // Halves of a character are none, and do not make one together.
  const halves = { ...scenario, cycle: "2026", memberState: "\ud83d", "\ude00": 1 };
  assert.throws(() => core.settle(halves), { code: "invalidScenario", field: "\ufffd" });
  assert.throws(() => core.settle({ ...scenario, cycle: "\ud83d" }), { code: "unknownCycle", given: "\ufffd" });
});

test("what is given back are plain objects and lists", () => {
  const settlement = core.settle(scenario);
  for (const plain of [settlement, settlement.due, settlement.trace[0]]) {
    assert.equal(Object.getPrototypeOf(plain), Object.prototype);
    assert.deepEqual(structuredClone(plain), plain);
  }
  assert.deepEqual(JSON.parse(JSON.stringify(settlement)), settlement);
  assert.ok(Array.isArray(settlement.trace));
  settlement.due.more = 1;
  assert.equal(core.settle(scenario).due.more, undefined);
});

test("a list longer than what is handed over at once comes back in its order", () => {
  const list = Array.from({ length: 2_000 }, (_, cases) => ({ ...scenario, deductionCases: cases % 1_000 }));
  const deductions = core.settleMany(list).map(({ due }) => due.deductionCases);
  assert.deepEqual(deductions, list.map(({ deductionCases }) => deductionCases));
  const batch = new core.Batch(list);
  assert.equal(batch.settle(), 2_000);
  assert.equal(batch.at(1_999).due.deductionCases, 999);
  batch.free();
  assert.deepEqual(core.settleMany([]), []);
});
