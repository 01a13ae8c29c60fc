// Which data there is, and which a link was made with.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "../../target/pkg/node.js";

test("every cycle says what it was made of", () => {
  const cycles = core.cycles();
  const of2026 = cycles.find((cycle) => cycle.id === "2026");
  assert.deepEqual(of2026.pool, { relocations: 21000, financialEur: "420000000" });
  assert.ok(of2026.version >= 1);
  assert.equal(of2026.population.on, "2025-01-01");
  assert.equal(of2026.gdpYear, 2024);
  for (const { published, sourcesUntil, decision, gdp, positions } of cycles) {
    for (const { on, source } of [sourcesUntil, decision, gdp, positions]) {
      assert.ok(on <= published, `${on} after ${published}`);
      assert.notEqual(source, "");
    }
  }
  assert.equal(cycles.at(-1).id, core.defaultScenario().cycle);
});

test("a link made with the newest data has nothing to say", () => {
  assert.equal(core.madeWith(core.toQuery(core.defaultScenario())), null);
  assert.throws(() => core.madeWith("cycle=2026&data=70"), {
    code: "invalidScenario",
    field: "data",
    given: "70",
  });
  assert.throws(() => core.fromQuery("cycle=1999"), { code: "unknownCycle" });
});

test("published fair shares stand beside those of the key", () => {
  const compared = core.publishedComparisons("2026");
  const key = core.referenceKey("2026");
  assert.ok(compared.length > 0);
  for (const { memberState, published, computed, differenceCases, differenceEur } of compared) {
    const row = key.find((row) => row.memberState === memberState);
    assert.deepEqual(computed, { cases: row.cases, eur: row.eur });
    assert.equal(differenceCases, computed.cases - published.cases);
    assert.equal(Number(differenceEur), differenceCases * 20000);
  }
  const france = compared.find((row) => row.memberState === "FR");
  assert.equal(france.publishedPercent, "16.0021");
  assert.equal(france.reason, "same");
  assert.throws(() => core.publishedComparisons("1999"), { code: "unknownCycle" });
});
