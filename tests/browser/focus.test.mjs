// Where the keyboard is can be seen, on whatever stands there.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";

/** The kinds of elements that take the keyboard and do not show it. Runs in the page. */
function withoutFocus() {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const kinds = new Map();
  for (const element of document.querySelectorAll("a[href], button, input, select, summary, [tabindex='0']")) {
    if (!element.checkVisibility() || element.disabled) continue;
    const kind = `${element.localName}.${element.className}`;
    if (!kinds.has(kind)) kinds.set(kind, element);
  }
  const unseen = [];
  for (const [kind, element] of kinds) {
    element.focus();
    if (document.activeElement !== element) continue;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) unseen.push(kind);
  }
  return { unseen, seen: kinds.size };
}

for (const path of ["", "landen/", "dublin/", "tijdlijn/", "klopt-het/", "reken-na/", "delen/", "embed/balance/"]) {
  test(`where the keyboard is can be seen, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    // From then on the browser shows it for a focus that a program sets, too.
    await page.keyboard.press("Tab");
    const { unseen, seen } = await page.evaluate(withoutFocus);
    assert.deepEqual(unseen, []);
    assert.ok(seen > 2);
    assertQuiet();
    await close();
  });
}
