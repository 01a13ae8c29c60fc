// Tables on a phone: a number is seen whole or not at all, wherever a table is moved to.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";

/**
 * Moves each table that is wider than its place, and lists the numbers that are then cut
 * at either side. Runs in the page.
 */
async function cutNumbers() {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const cut = [];
  let moved = 0;
  for (const wide of document.querySelectorAll(".wide")) {
    const most = wide.scrollWidth - wide.clientWidth;
    if (!wide.checkVisibility() || most < 2) continue;
    for (let to = 0; to <= most; to += 90) {
      wide.scrollTo(to, 0);
      await frame();
      await frame();
      moved += 1;
      const { right } = wide.getBoundingClientRect();
      for (const row of [...wide.querySelectorAll("tbody tr")].slice(0, 3)) {
        const left = row.querySelector("th")?.getBoundingClientRect().right ?? 0;
        for (const cell of row.querySelectorAll("td")) {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const box = range.getBoundingClientRect();
          const isCut = (box.left < right - 1 && box.right > right + 1) || (box.right > left + 1 && box.left < left - 1);
          if (isCut && /\d/.test(cell.innerText)) cut.push(`${cell.innerText} at ${wide.scrollLeft}`);
        }
      }
    }
  }
  return { cut, moved };
}

for (const width of [390, 320]) {
  for (const path of ["", "landen/", "dublin/", "tijdlijn/", "en/check/"]) {
    test(`no number of a table is cut on a phone of ${width} px, /${path}`, async (browser) => {
      const { page, assertQuiet, close } = await open(browser, path, { width, height: 844 });
      const { cut, moved } = await page.evaluate(cutNumbers);
      assert.deepEqual(cut, []);
      // On the narrowest every page has a table that moves.
      if (width === 320) assert.ok(moved > 0);
      assertQuiet();
      await close();
    });
  }
}
