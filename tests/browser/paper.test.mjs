// What comes out of a printer: a summary of two pages.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { print } from "./paper.mjs";
import { until } from "./page.mjs";

const FULL = "?forum=yes&pledged=22000&eligible=500&deduction=5&relocations=3&alternative=100000";

for (const path of ["", "en/", FULL, `en/${FULL}`]) {
  test(`/${path} prints on two pages of A4`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    if (path.includes("?")) await until(page, "offsetCases", "500");
    const { sheets } = await print(page);
    assert.equal(sheets, 2);
    assertQuiet();
    await close();
  });
}
