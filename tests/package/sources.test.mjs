// The sources as the package tells them, and what else names them.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as core from "../../target/pkg/node.js";

const keys = new Set(core.sources("en").map(({ key }) => key));

/** The keys in `key@place; key`. */
function cited(text) {
  return text.split("; ").map((place) => place.split("@")[0]);
}

test("each source is told in both languages", () => {
  const [dutch, english] = ["nl", "en"].map((language) => core.sources(language));
  assert.equal(dutch.length, english.length);
  dutch.forEach((source, index) => {
    const fields = ["key", "kind", "what", "reference", "date", "address", "grade"];
    assert.deepEqual(Object.keys(source), fields);
    assert.equal(source.key, english[index].key);
    assert.ok(source.what.length > 0 && source.reference.length > 0, source.key);
    assert.ok(source.address === null || source.address.startsWith("http"), source.key);
    assert.ok(source.date === null || /^\d{4}-\d\d(-\d\d)?$/.test(source.date), source.key);
    assert.ok(["official", "reported", "inferred"].includes(source.grade), source.key);
  });
});

test("whatever names a source names one that is there", () => {
  const named = new Set();
  const add = (text) => cited(text).forEach((key) => named.add(key));
  for (const step of core.settle(core.defaultScenario()).trace) {
    for (const { source } of step.inputs) {
      if (source !== "scenario" && !source.startsWith("step ")) add(source.replace(/^total /, ""));
    }
  }
  for (const { proposal, decision, population, gdp } of core.cycles()) {
    [proposal, decision.source, population.source, gdp.source].forEach(add);
  }
  core.publishedComparisons("2026").forEach(({ source }) => add(source));
  core.laterFacts("en").forEach(({ source }) => add(source));
  for (const { origins, reasons } of core.claims("en")) {
    const places = [...origins.map(({ citation }) => citation), ...reasons.flatMap(({ citations }) => citations)];
    for (const { source } of places) add(source);
  }
  assert.ok(named.size > 15);
  for (const key of named) assert.ok(keys.has(key), key);
});

test("a later fact has its grade, its figure, and the same in both languages", () => {
  const [dutch, english] = ["nl", "en"].map((language) => core.laterFacts(language));
  assert.equal(dutch.length, 15);
  dutch.forEach((fact, index) => {
    const { what, ...rest } = fact;
    const { what: other, ...same } = english[index];
    assert.deepEqual(rest, same);
    assert.notEqual(what, other);
  });
  const of = (id) => english.find((fact) => fact.id === id);
  assert.deepEqual(of("nl-range").figure, { kind: "cases", least: 1088, most: 1103 });
  assert.deepEqual(of("belgium-amount").figure, { kind: "eur", eur: "12900000" });
  assert.deepEqual(of("next-report").figure, { kind: "day", on: "2026-10-28" });
  assert.equal(of("estonia-half").figure, null);
});

test("another language is refused", () => {
  for (const tell of [core.sources, core.laterFacts]) {
    assert.throws(() => tell("fr"), { code: "invalidScenario", field: "language" });
  }
});
