// The page to share by eye, by keyboard, for a camera and on paper.

import assert from "node:assert/strict";
import { assertAxe, assertFits } from "./axe.mjs";
import { open, test } from "./harness.mjs";
import { reachedByTab } from "./page.mjs";
import { print } from "./paper.mjs";
import { MOVED, PAGES, assertQuiet, shownCode, texts } from "./share.mjs";

test("on a dark page the QR code is read all the same", async (browser) => {
  const { page, close } = await open(browser, "delen/", { dark: true, width: 375 });
  assert.equal(await shownCode(page), (await texts(page))["link-text"]);
  await close();
});

for (const { path } of PAGES) {
  for (const dark of [false, true]) {
    for (const width of [320, 375, 1280]) {
      test(`axe finds nothing, /${path}, ${dark ? "dark" : "light"}, ${width} px`, async (browser) => {
        const { page, seen, close } = await open(browser, `${path}?${MOVED}`, { dark, width });
        await page.$$eval("main details", (all) => all.forEach((details) => (details.open = true)));
        // Its own page: what a frame shows is tested as a page.
        await page.$eval("#preview", (frame) => frame.remove());
        await assertAxe(page);
        await assertFits(page);
        await assertQuiet(seen);
        await close();
      });
    }
  }
}

test("everything of the form is reached by Tab", async (browser) => {
  const { page, close } = await open(browser, "delen/");
  await page.$eval("#preview", (frame) => frame.remove());
  const { total, reached } = await reachedByTab(page, "a, button, input, select, textarea, summary");
  assert.ok(total > 20, `${total}`);
  assert.equal(reached, total);
  await close();
});

test("on paper the citation and the codes are whole", async (browser) => {
  const { page, close } = await open(browser, `en/share/?${MOVED}`, { width: 794 });
  const { sheets } = await print(page);
  assert.ok(sheets >= 1 && sheets <= 7, `${sheets} sheets`);
  if (browser.emulates) {
    await page.emulateMediaType("print");
    const shown = await page.evaluate(
      (ids) =>
        ids.map((id) => {
          const place = document.getElementById(id);
          const isWhole = place.scrollWidth <= place.clientWidth && place.scrollHeight <= place.clientHeight;
          return [id, place.checkVisibility() && isWhole];
        }),
      ["link-text", "sentence", "plain", "bibtex", "ris", "iframe", "element", "oembed"],
    );
    assert.deepEqual(shown.filter(([, isShown]) => !isShown), []);
    assert.equal(await page.$eval("#qr", (code) => code.checkVisibility()), true);
    assert.equal(await page.$eval(".form", (form) => form.checkVisibility()), false);
  }
  await close();
});
