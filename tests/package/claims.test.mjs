// The claims as the package tells them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as core from "../../target/pkg/node.js";

const VERDICTS = JSON.parse(readFileSync(new URL("../cases/claims.json", import.meta.url)));

for (const language of ["nl", "en"]) {
  test(`each claim has its verdict and its texts: ${language}`, () => {
    const claims = core.claims(language);
    assert.deepEqual(claims.map(({ id, verdict }) => [id, verdict]), VERDICTS);
    for (const claim of claims) {
      const { id, claim: said, question, answer, figure, reasons, wouldChange, unknown, origins } = claim;
      const texts = [said, question, answer, figure, ...reasons.map(({ text }) => text), ...wouldChange];
      for (const text of texts) assert.ok(typeof text === "string" && text.length > 0, id);
      assert.ok(unknown === null || typeof unknown === "string", id);
      for (const { kind, who } of origins) {
        assert.ok(["saidBy", "askedBy", "contradictedBy"].includes(kind), id);
        assert.ok(who.length > 0, id);
      }
      for (const cited of [...origins.map(({ citation }) => citation), ...reasons.flatMap(({ citations }) => citations)]) {
        assert.deepEqual(Object.keys(cited), ["source", "reference", "at"], id);
      }
    }
  });
}

test("a figure is written as its language writes it", () => {
  const [dutch, english] = ["nl", "en"].map((language) =>
    core.claims(language).find(({ id }) => id === "pay-30-40m"),
  );
  assert.equal(dutch.figure, "€\u00a031,06\u00a0miljoen");
  assert.equal(english.figure, "€31.06\u00a0million");
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
  const millions = (Number(due.financialEur) / 1_000_000).toLocaleString("en");
  assert.ok(mix.text.includes(`€${millions}\u00a0million`), mix.text);
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
