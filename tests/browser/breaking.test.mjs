// The search for a counterexample, in its worker.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { figures, openDesk, text, until, untilSays } from "./page.mjs";

const OUTCOME = "#break-desk .outcome";
const press = (page, id) => page.$eval(`#${id}`, (control) => control.click());
const progress = (page) =>
  page.$eval(`${OUTCOME} progress`, ({ dataset, max }) => ({ tried: Number(dataset.tried), broken: Number(dataset.broken), total: max }));

/** Waits until all were tried. */
const done = (page) =>
  page.waitForFunction(
    () => {
      const bar = document.querySelector("#break-desk progress");
      return bar && Number(bar.dataset.tried) === bar.max;
    },
    { timeout: 60_000, polling: 100 },
  );

test("with both rules on there is no counterexample in the whole grid", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "reken-na/");
  await openDesk(page);
  const total = (await text(page, "#break-desk")).match(/heeft ([\d.]+) standen/)[1];
  await press(page, "search");
  const said = await untilSays(page, OUTCOME, "Geen tegenvoorbeeld. In alle");
  assert.ok(said.includes(`In alle ${total} standen`), said);
  const { tried, broken, total: all } = await progress(page);
  assert.deepEqual([tried, broken], [all, 0]);
  assertQuiet();
  await close();
});

test("with a rule off the smallest counterexample is there, and opens in the balance", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "reken-na/?counted=no");
  await openDesk(page);
  await press(page, "search");
  await untilSays(page, OUTCOME, "kleinste tegenvoorbeeld");
  assert.match(await text(page, OUTCOME), /telt dubbel/);
  await done(page);
  await Promise.all([page.waitForNavigation(), page.$eval(`${OUTCOME} a`, (link) => link.click())]);
  await until(page, "overlapCases", "1");
  const { offsetCases, paymentEur } = await figures(page);
  assert.deepEqual([offsetCases, paymentEur], ["1", "21760000"]);
  assertQuiet();
  await close();
});

test("the grid follows what may vary", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "reken-na/");
  await openDesk(page);
  for (const axis of ["pool", "share", "pledge", "deduction", "unionPledges", "eligibleCases"]) {
    await press(page, `varies-${axis}`);
  }
  await untilSays(page, "#break-desk", "heeft 16 standen");
  await press(page, "varies-rules");
  await untilSays(page, "#break-desk", "heeft 64 standen");
  assertQuiet();
  await close();
});

test("a search is stopped, waits, goes on and comes to the same; the page moves meanwhile", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "reken-na/");
  await openDesk(page);
  await press(page, "varies-rules");
  await press(page, "search");
  await page.waitForSelector("#halt:not([hidden])");
  await press(page, "halt");
  await page.waitForSelector("#resume:not([hidden])");
  const stopped = await progress(page);
  assert.ok(stopped.tried < stopped.total, JSON.stringify(stopped));
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  assert.deepEqual(await progress(page), stopped);
  await press(page, "resume");
  // The page answers while the worker works.
  await page.type("#said", "7%");
  await untilSays(page, "#figure-desk .outcome", "7%");
  await done(page);
  const resumed = await progress(page);
  // The same from the beginning, without a stop.
  await press(page, "search");
  await page.waitForFunction(() => Number(document.querySelector("#break-desk progress").dataset.tried) < document.querySelector("#break-desk progress").max);
  await done(page);
  assert.deepEqual(await progress(page), resumed);
  assertQuiet();
  await close();
});

test("a search on a page that is hidden meanwhile comes to its end", async (browser) => {
  const { page, close } = await open(browser, "reken-na/");
  await openDesk(page);
  await press(page, "varies-rules");
  await press(page, "search");
  const other = await page.browser().newPage();
  await other.bringToFront();
  await page.waitForFunction(() => document.querySelector("#break-desk .outcome")?.textContent.includes("standen klopt het niet"), { timeout: 60_000, polling: 200 });
  assert.ok((await progress(page)).broken > 0);
  await other.close();
  await close();
});
