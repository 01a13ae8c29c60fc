// The page of the Dublin figures, for readers of every kind.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { assertAxe, assertFits } from "./axe.mjs";
import { open, test } from "./harness.mjs";

const PATHS = ["dublin/", "en/dublin/"];

/** The table as the data file has it: by state and year, its numbers. */
const FILE = (() => {
  const path = new URL("../../core/data/dublin-claims-2020-2024.csv", import.meta.url);
  const lines = readFileSync(path, "utf8").split(/\r?\n/);
  const rows = lines.filter((line) => line && !line.startsWith("#")).slice(1);
  return rows.map((line) => {
    const [state, year, ...numbers] = line.split(",");
    return { state, year, numbers: numbers.slice(0, 4) };
  });
})();

for (const path of PATHS) {
  test(`without a program all figures of the table can be read, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, { js: false });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll("tr[data-country]")].map((row) => ({
        state: row.dataset.country,
        year: row.dataset.year,
        // After country and year: claims, accepted, transferred, rate.
        numbers: [...row.cells].slice(2, 6).map((cell) => cell.querySelector("data")?.value ?? (cell.textContent === "<5" ? "<5" : "")),
        // The last column has words only where there is something to know.
        empty: [...row.cells].slice(0, -1).filter((cell) => !cell.textContent.trim()).length,
      })),
    );
    const expected = FILE.filter(({ state }) => state !== "TOTAL");
    const order = (a, b) => `${a.state}${a.year}`.localeCompare(`${b.state}${b.year}`);
    const read = shown.map(({ state, year, numbers }) => ({ state, year, numbers }));
    assert.deepEqual(read.sort(order), expected.sort(order));
    assert.equal(shown.filter(({ empty }) => empty > 0).length, 0);
    // What needs a program is not there.
    assert.equal(await page.evaluate(() => document.querySelector(".needs-tools").checkVisibility()), false);
    assertQuiet();
    await close();
  });

  test(`the totals stand as printed, /${path}`, async (browser) => {
    const { page, close } = await open(browser, path, { js: false });
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll("#totals tbody tr")].map((row) => [
        row.cells[0].textContent,
        ...[...row.cells].slice(1).map((cell) => cell.querySelector("data").value),
      ]),
    );
    const totals = FILE.filter(({ state }) => state === "TOTAL");
    assert.deepEqual(shown, totals.map(({ year, numbers }) => [year, ...numbers]));
    await close();
  });

  test(`every link within the page has its place, and pictures have names, /${path}`, async (browser) => {
    const { page, close } = await open(browser, path, { js: false });
    const [lost, nameless] = await page.evaluate(() => [
      [...document.querySelectorAll('main a[href^="#"]')]
        .map((link) => link.getAttribute("href"))
        .filter((href) => !document.getElementById(href.slice(1))),
      [...document.querySelectorAll("svg[role=img]")].filter(
        (svg) => !svg.getAttribute("aria-label") && !svg.getAttribute("aria-labelledby"),
      ).length,
    ]);
    assert.deepEqual(lost, []);
    assert.equal(nameless, 0);
    await close();
  });

  for (const dark of [false, true]) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing, /${path}, ${dark ? "dark" : "light"}, ${width} px`, async (browser) => {
        const { page, assertQuiet, close } = await open(browser, path, { dark, width, height: 640 });
        await assertAxe(page);
        await assertFits(page);
        assertQuiet();
        await close();
      });
    }
  }
}

test("what is said of a number leads to its note, by keyboard", async (browser) => {
  const { page, close } = await open(browser, "dublin/");
  const words = 'tr[data-country="FR"][data-year="2021"] a';
  await page.$eval(words, (link) => link.focus());
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => location.hash === "#note-printed");
  const note = await page.$eval("#note-printed", (note) => note.textContent);
  assert.match(note, /Frankrijk, 2021/);
  await close();
});

test("the number of 2024 is taken along to the explanation with one press", async (browser) => {
  const { page, close } = await open(browser, "dublin/");
  const href = await page.$eval('#model p a[href*="eligible="]', (link) => link.href);
  const { pathname, searchParams, hash } = new URL(href);
  assert.ok(!pathname.includes("dublin"), pathname);
  assert.equal(searchParams.get("eligible"), "660");
  assert.equal(searchParams.get("forum"), "yes");
  assert.equal(hash, "#balance");
  await close();
});
