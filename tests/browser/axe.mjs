// What a page owes to everyone: axe finds nothing in it, and nothing of it lies
// beside a narrow window.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** Asserts that axe finds nothing in the page as it stands. */
export async function assertAxe(page, as = "") {
  // As text: a page with a strict policy loads no script of others.
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`);
  assert.deepEqual(found, [], as);
}

/** Asserts that the page is not wider than the window. */
export async function assertFits(page) {
  const [scroll, client] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [scrollWidth, clientWidth];
  });
  assert.ok(scroll <= client, `${scroll} px wide in ${client}`);
}
