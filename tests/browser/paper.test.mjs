// What comes out of a printer.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { print } from "./paper.mjs";

test("the page prints on A4", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?forum=yes&pledged=22000");
  const { sheets } = await print(page);
  assert.ok(sheets >= 1, `${sheets} sheets`);
  assertQuiet();
  await close();
});
