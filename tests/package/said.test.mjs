// What somebody said, as the package reads it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readFigure } from "../../target/pkg/node.js";

const SAID = [
  ["bijna 22 miljoen", "nl", "number", "22000000", "21000000", "22000000"],
  ["ruim 21 miljoen euro", "nl", "eur", "21000000", "21000000", "22000000"],
  ["ongeveer 21,8 miljoen", "nl", "number", "21800000", "21700000", "21900000"],
  ["5 à 6 procent", "nl", "percent", null, "5", "6"],
  ["tussen de 30 en 40 miljoen", "nl", "number", null, "30000000", "40000000"],
  ["tweeduizend", "nl", "number", "2000", "1950", "2050"],
  ["een half miljard", "nl", "number", "500000000", "450000000", "550000000"],
  ["hooguit 1000", "nl", "number", null, "0", "1000"],
  ["at least a thousand people", "en", "cases", null, "1000", null],
  ["30,000", "nl", "number", "30000", "29500", "30500"],
  ["30.000", "en", "number", "30000", "29500", "30500"],
  ["\u0663\u0660\u066c\u0660\u0660\u0660", "en", "number", "30000", "29500", "30500"],
];

for (const [text, language, kind, value, low, high] of SAID) {
  test(`«${text}»`, () => {
    assert.deepEqual(readFigure(text, language), { kind, value, low, high, perCase: false });
  });
}

test("an amount for each case", () => {
  const { kind, value, perCase } = readFigure("EUR 20.000 per asielzoeker", "nl");
  assert.deepEqual([kind, value, perCase], ["eur", "20000", true]);
});

test("what is no figure is undefined", () => {
  for (const text of ["", "veel", "several million", "40 dollar", "-5", "2026 660", "7916.000", "\ud800"]) {
    assert.equal(readFigure(text, "en"), undefined, text);
  }
});

test("what is no text, and no language, is refused", () => {
  for (const text of [undefined, null, 40, {}]) {
    assert.throws(() => readFigure(text, "nl"), { code: "invalidScenario", field: "text" });
  }
  assert.throws(() => readFigure("40", "fr"), { code: "invalidScenario", field: "language", given: "fr" });
});
