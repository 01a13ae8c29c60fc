// The page arrives, reads without a script, and comes to life.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open } from "./harness.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

test("the page is served and comes to life", async () => {
  const { page, response, assertQuiet, close } = await open(browser);
  assert.equal(response.status(), 200);
  // The stub's button; replace it with the first thing that a reader can move.
  const button = await page.$("main button");
  const text = () => button.evaluate((element) => element.textContent);
  const first = await text();
  await button.click();
  assert.notEqual(await text(), first);
  assertQuiet();
  await close();
});

test("the page reads without a script", async () => {
  const { page, assertQuiet, close } = await open(browser, "", { js: false });
  const heading = await page.$eval("h1", (element) => element.textContent);
  assert.notEqual(heading, "");
  assertQuiet();
  await close();
});

test("a module that does not arrive leaves the page as it was", async () => {
  const { page, seen, close } = await open(browser, "", {
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on("request", (request) =>
        request.url().endsWith(".wasm")
          ? request.respond({ status: 200, contentType: "application/wasm", body: "not wasm" })
          : request.continue(),
      );
    },
  });
  const heading = await page.$eval("h1", (element) => element.textContent);
  assert.notEqual(heading, "");
  assert.deepEqual(seen.errors, []);
  assert.deepEqual(seen.console, []);
  await close();
});

test("it opens in the dark and on a small screen", async () => {
  const { page, assertQuiet, close } = await open(browser, "?a=b#c", {
    width: 320,
    height: 568,
    dark: true,
  });
  assert.ok(await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches));
  assertQuiet();
  await close();
});
