// When the desk is fetched, and what stands until it is, or without it.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { results } from "./lookup.mjs";
import { openDesk } from "./page.mjs";

/** Holds back what the address fits, until it is let go. */
function holdBack(pattern) {
  let letGo;
  const free = new Promise((resolve) => {
    letGo = resolve;
  });
  const prepare = async (page) => {
    await page.setRequestInterception(true);
    page.on("request", async (request) => {
      if (pattern.test(request.url())) await free;
      request.continue();
    });
  };
  return { letGo, prepare };
}

const DESK = /\/desk\.[0-9a-f]+\.(js|wasm)$/;

test("what was typed before the desk arrived is searched once it does", async (browser) => {
  const { letGo, prepare } = holdBack(/\/desk\.[0-9a-f]+\.wasm$/);
  const { page, assertQuiet, close } = await open(browser, "", { prepare });
  await page.keyboard.press("/");
  await page.keyboard.type("spreidingswet");
  assert.equal(await page.evaluate(() => document.documentElement.dataset.desk), "asked");
  assert.equal(await page.$("#found-list"), null);
  letGo();
  await page.waitForSelector("#found-list [role=option]");
  assert.match((await results(page))[0], /^Kan een land dat kiest voor betalen/);
  assertQuiet();
  await close();
});

test("a desk that cannot be had is said, and the claims still stand", async (browser) => {
  const { page, seen, close } = await open(browser, "", {
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on("request", (request) =>
        DESK.test(request.url()) ? request.respond({ status: 503, contentType: "text/javascript", body: "" }) : request.continue(),
      );
    },
  });
  await page.keyboard.press("/");
  await page.waitForSelector("html[data-desk=missing]");
  assert.ok(await page.$eval(".find .missing", (line) => line.checkVisibility()));
  const claims = await page.$$eval("article.claim", (all) => all.map((claim) => claim.querySelector(".verdict")?.textContent ?? ""));
  assert.ok(claims.length > 0 && claims.every((verdict) => verdict), claims.join());
  assert.deepEqual(seen.errors, []);
  await close();
});

test("the desk is fetched when a reader comes to it, and the search when it is asked for", async (browser) => {
  const asked = [];
  const { page, assertQuiet, close } = await open(browser, "", {
    waitUntil: "networkidle0",
    prepare: (page) => page.on("request", (request) => asked.push(new URL(request.url()).pathname)),
  });
  const count = (pattern) => asked.filter((path) => pattern.test(path)).length;
  // A second of nothing: what idles does not fetch either.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.ok(count(/\/page\.[0-9a-f]+\.wasm$/) > 0, asked.join());
  assert.deepEqual([count(/\/desk\./), count(/\/worker\./)], [0, 0], asked.join());
  await openDesk(page);
  assert.equal(count(/\/desk\.[0-9a-f]+\.wasm$/), 1);
  assert.equal(count(/\/worker\./), 0);
  assertQuiet();
  await close();
});
