// Text at twice its size on a phone: nothing is pushed out of the page.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";

for (const path of ["", "en/", "landen/", "klopt-het/", "reken-na/", "delen/", "tijdlijn/", "dublin/"]) {
  test(`text at twice its size stays within a phone, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, { width: 390, height: 844 });
    const wide = await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
      return document.documentElement.scrollWidth;
    });
    assert.ok(wide <= 391, `${wide} px`);
    assertQuiet();
    await close();
  });
}
