// When a part of the program is fetched, and what stands until it is, or without it.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { openField, results } from "./lookup.mjs";
import { openDesk, untilSays } from "./page.mjs";

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

/** Refuses what the address fits, until it is let through. */
function refuse(pattern) {
  let refuses = true;
  const prepare = async (page) => {
    await page.setRequestInterception(true);
    page.on("request", (request) => {
      if (refuses && pattern.test(request.url())) request.respond({ status: 503, contentType: "text/plain", body: "" });
      else request.continue();
    });
  };
  const letThrough = () => {
    refuses = false;
  };
  return { letThrough, prepare };
}

const [DESK, TOOLS, SHARE] = ["desk", "tools", "share"].map((part) => new RegExp(`/${part}\\.[0-9a-f]+\\.wasm$`));

/** What is said of a part that could not be fetched. */
const NOT_FETCHED = { "": "Probeer het nog eens", "en/": "Please try again" };

test("what was typed before the desk arrived is searched once it does", async (browser) => {
  const { letGo, prepare } = holdBack(DESK);
  const { page, assertQuiet, close } = await open(browser, "", { prepare });
  await openField(page);
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
  const { prepare } = refuse(DESK);
  const { page, seen, close } = await open(browser, "", { prepare });
  await openField(page);
  await page.waitForSelector("html[data-desk=missing]");
  assert.ok(await page.$eval(".find .missing", (line) => line.checkVisibility()));
  const claims = await page.$$eval(".most-asked li", (all) => all.map((claim) => claim.querySelector(".verdict")?.textContent ?? ""));
  assert.ok(claims.length > 0 && claims.every((verdict) => verdict), claims.join());
  assert.deepEqual(seen.errors, []);
  await close();
});

test("a desk that could not be had is tried again by the button beside it", async (browser) => {
  const { letThrough, prepare } = refuse(DESK);
  const { page, seen, close } = await open(browser, "", { prepare });
  await openField(page);
  await page.waitForSelector("html[data-desk=missing]");
  letThrough();
  await page.$eval(".find .missing .again", (button) => button.click());
  await page.waitForSelector("html[data-desk=open]");
  await page.focus("#find");
  assert.equal(await page.$eval(".find .missing", (line) => line.checkVisibility()), false);
  await page.keyboard.type("spreidingswet");
  await page.waitForSelector("#found-list [role=option]");
  assert.deepEqual(seen.errors, []);
  await close();
});

test("a check of a figure that could not be had has a button that tries again", async (browser) => {
  const { letThrough, prepare } = refuse(DESK);
  const { page, seen, close } = await open(browser, "reken-na/", { prepare });
  await page.waitForSelector("html[data-desk=missing]");
  letThrough();
  await page.$eval("#figure .missing .again", (button) => button.click());
  await page.waitForSelector("html[data-desk=open]");
  await page.waitForSelector("#figure-desk input");
  assert.deepEqual(seen.errors, []);
  await close();
});

for (const [path, said] of Object.entries(NOT_FETCHED)) {
  test(`a claim that cannot be copied yet says so, and is with the next press, /${path}`, async (browser) => {
    const { letThrough, prepare } = refuse(DESK);
    const claims = { "": "klopt-het/", "en/": "en/claims/" }[path];
    const { page, seen, close } = await open(browser, `${claims}#claim-never-both`, {
      prepare: async (page) => {
        await prepare(page);
        await page.evaluateOnNewDocument(() => {
          const clipboard = { writeText: async (text) => (globalThis.copied = text) };
          Object.defineProperty(Navigator.prototype, "clipboard", { get: () => clipboard });
        });
      },
    });
    const press = async () => {
      await page.focus("#claim-never-both .copy");
      await page.keyboard.press("Enter");
    };
    await press();
    await untilSays(page, "#claim-never-both .copy + .not-fetched[role=status]", said);
    letThrough();
    await press();
    await page.waitForFunction(() => globalThis.copied, { timeout: 15_000 });
    assert.match(await page.evaluate(() => globalThis.copied), /#claim-never-both$/);
    assert.equal(await page.$(".not-fetched"), null);
    assert.deepEqual(seen.errors, []);
    await close();
  });

  test(`tools that cannot be had are said beside the button, and tried again, /${path}`, async (browser) => {
    const { letThrough, prepare } = refuse(TOOLS);
    const { page, seen, close } = await open(browser, path, { prepare });
    await page.$$eval("details", (all) => all.forEach((details) => (details.open = true)));
    const button = await page.$("main table .save");
    const press = async () => {
      await button.focus();
      await page.keyboard.press("Enter");
    };
    await press();
    await untilSays(page, "main table .save + .not-fetched[role=status]", said);
    assert.equal(await page.$(".saving"), null);
    letThrough();
    await press();
    await page.waitForSelector("main table .save + .saving");
    assert.equal(await page.$(".not-fetched"), null);
    assert.deepEqual(seen.errors, []);
    await close();
  });
}

test("a button that is pressed twice while the tools are on their way works once", async (browser) => {
  const { letGo, prepare } = holdBack(TOOLS);
  const { page, assertQuiet, close } = await open(browser, "", { prepare });
  await page.$$eval("details", (all) => all.forEach((details) => (details.open = true)));
  const button = await page.$("main table .save");
  await button.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  letGo();
  await page.waitForSelector("html.handy");
  await page.waitForSelector(".saving");
  assert.equal(await button.evaluate((button) => button.getAttribute("aria-expanded")), "true");
  assert.equal((await page.$$(".saving")).length, 1);
  assertQuiet();
  await close();
});

for (const path of ["delen/", "en/share/"]) {
  test(`a page whose part cannot be had says so above, and tries again, /${path}`, async (browser) => {
    const { letThrough, prepare } = refuse(SHARE);
    const { page, seen, close } = await open(browser, path, { prepare });
    await page.waitForSelector("main > .not-fetched button");
    assert.equal(await page.$("html.handy"), null);
    assert.ok(await page.$eval("#link-text", (text) => text.checkVisibility()));
    letThrough();
    await page.focus("main > .not-fetched button");
    await page.keyboard.press("Enter");
    await page.waitForSelector("html.handy");
    await page.waitForFunction(() => !document.querySelector(".not-fetched"));
    assert.ok(await page.$eval("#what", (field) => field.checkVisibility()));
    assert.deepEqual(seen.errors, []);
    await close();
  });
}

const MOVED = "cycle=2026&state=NL&pool=21000&eur=420000000&pledged=7916&forum=yes";

test("a claim alone fetches the desk only without a rule, or to be copied", async (browser) => {
  const asked = [];
  const { page, assertQuiet, close } = await open(browser, `embed/claim/pool-30000/?${MOVED}`, {
    waitUntil: "networkidle0",
    prepare: async (page) => {
      page.on("request", (request) => asked.push(request.url()));
      await page.evaluateOnNewDocument(() => {
        const clipboard = { writeText: async (text) => (globalThis.copied = text) };
        Object.defineProperty(Navigator.prototype, "clipboard", { get: () => clipboard });
      });
    },
  });
  const count = () => asked.filter((address) => DESK.test(address)).length;
  // A second of nothing: what idles does not fetch either.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.equal(count(), 0, asked.join());
  await page.focus(".copy");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => globalThis.copied, { timeout: 15_000 });
  assert.equal(count(), 1, asked.join());
  assertQuiet();
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
