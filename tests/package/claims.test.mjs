// The claims as the package tells them.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "../../target/pkg/node.js";

const VERDICTS = {
  "never-both": "holdsWithCaveat",
  "forced-relocation": "doesNotHold",
  "more-than-share": "doesNotHold",
  "share-5-6": "holds",
  "pay-30-40m": "holdsWithCaveat",
  "mass-buyout": "holdsWithCaveat",
  "pressure-exempts": "holdsWithCaveat",
  "others-deductions": "holdsWithCaveat",
  "pool-30000": "doesNotHold",
  "real-962": "notSettled",
  "key-negotiable": "doesNotHold",
  "dublin-already": "holds",
  "dublin-36": "holdsWithCaveat",
  "non-compliers-benefit": "notSettled",
  "all-pledge": "doesNotHold",
};

for (const language of ["nl", "en"]) {
  test(`each claim has its verdict and its texts: ${language}`, () => {
    const claims = core.claims(language);
    assert.deepEqual(Object.fromEntries(claims.map(({ id, verdict }) => [id, verdict])), VERDICTS);
    for (const claim of claims) {
      const { id, claim: said, answer, figure, reasons, wouldChange, unknown } = claim;
      const texts = [said, answer, figure, ...reasons.map(({ text }) => text), ...wouldChange];
      for (const text of texts) assert.ok(typeof text === "string" && text.length > 0, id);
      assert.ok(unknown === null || typeof unknown === "string", id);
      for (const cited of [...claim.raised, ...reasons.flatMap(({ citations }) => citations)]) {
        assert.deepEqual(Object.keys(cited), ["source", "reference", "at"], id);
      }
    }
  });
}

test("a figure is written as its language writes it", () => {
  const [dutch, english] = ["nl", "en"].map((language) =>
    core.claims(language).find(({ id }) => id === "pay-30-40m"),
  );
  assert.equal(dutch.figure, "€\u00a031.060.000");
  assert.equal(english.figure, "€31,060,000");
});

/** What a reason says of its scenario is what the scenario comes to. */
test("the scenarios of the reasons can be settled", () => {
  const scenarios = core
    .claims("en")
    .flatMap(({ reasons }) => reasons)
    .filter(({ scenario }) => scenario !== null);
  assert.ok(scenarios.length > 8);
  for (const { scenario } of scenarios) {
    assert.equal(core.settle(scenario).invariants[0].holds, true);
    assert.deepEqual(core.fromQuery(core.toQuery(scenario)), scenario);
  }
  const mix = scenarios[0];
  const { due } = core.settle(mix.scenario);
  assert.ok(mix.text.includes(`${due.offsetCases} cases`), mix.text);
  assert.ok(mix.text.includes(Number(due.financialEur).toLocaleString("en")), mix.text);
});

test("there are two languages", () => {
  for (const language of ["fr", "NL", ""]) {
    assert.throws(() => core.claims(language), {
      code: "invalidScenario",
      field: "language",
      allowed: "nl, en",
    });
  }
});
