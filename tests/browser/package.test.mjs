// The JavaScript package in a browser, after its documented start.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { open, test } from "./harness.mjs";

const TYPES = { js: "text/javascript", wasm: "application/wasm" };

test("the package settles in a browser once it is started", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "", {
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on("request", (request) => {
        const name = new URL(request.url()).pathname.match(/\/package\/(.*)$/)?.[1];
        if (!name) return request.continue();
        return request.respond({
          contentType: TYPES[name.split(".").pop()],
          body: readFileSync(new URL(`../../target/pkg/${name}`, import.meta.url)),
        });
      });
    },
  });
  const found = await page.evaluate(async () => {
    const core = await import(new URL("package/browser.js", document.baseURI).href);
    let early;
    try {
      core.settle(undefined);
    } catch (error) {
      early = error.code;
    }
    await Promise.all([core.default(), core.default()]);
    const scenario = { ...core.defaultScenario(), unionRelocationPledges: 22000, forumReconvened: true };
    return { early, due: core.settle(scenario).due };
  });
  assert.equal(found.early, "notStarted");
  assert.equal(found.due.offsetCases, 655);
  assert.equal(found.due.financialEur, "8660000");
  assertQuiet();
  await close();
});
