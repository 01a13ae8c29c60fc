// The page of the countries, as it stands without any program: the map, the
// table, and the figures against the data of the core.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { assertAxe, assertFits } from "./axe.mjs";
import { open, test } from "./harness.mjs";

const PAGES = [
  { path: "landen/", lang: "nl", title: /Wat draagt elk land bij/, up: "../" },
  { path: "en/countries/", lang: "en", title: /What does each country contribute/, up: "../" },
];

const SECTIONS = [
  "map",
  "table",
  "published",
  "contributing-only",
  "spain-count",
  "specific-problems",
  "border-procedures",
  "sources",
];

/** The rows of the data, by state. */
const data = new Map(
  readFileSync(new URL("../../core/data/cycles/2026-1/reference-key.csv", import.meta.url), "utf8")
    .split(/\r?\n/)
    .filter((line) => /^[A-Z]{2},/.test(line))
    .map((line) => line.split(","))
    .map(([state, , , population, rounded, gdp, status, choice, obligation]) => [
      state,
      { population, rounded, gdp, status, choice, obligation },
    ]),
);

const bound = [...data].filter(([, { obligation }]) => obligation !== "not-bound");

/** A state's share of the pool of 2026, exactly: cases are rounded up. */
function casesOf(state) {
  const tenths = (gdp) => BigInt(Math.round(Number(gdp) * 10));
  const sum = (of) => bound.reduce((total, [, row]) => total + of(row), 0n);
  const people = sum((row) => BigInt(row.population));
  const gdp = sum((row) => tenths(row.gdp));
  const row = data.get(state);
  const part = BigInt(row.population) * gdp + tenths(row.gdp) * people;
  const whole = 2n * people * gdp;
  return Number((part * 21_000n + whole - 1n) / whole);
}

/** What stands in the rows of the table. Runs in the page. */
function rows() {
  return [...document.querySelectorAll("#table tbody tr")].map((row) => ({
    id: row.id,
    ...row.dataset,
    values: [...row.querySelectorAll("data")].map((cell) => cell.value),
  }));
}

for (const { path, lang, title, up } of PAGES) {
  test(`without JavaScript the countries are whole, ${lang}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, { js: false });
    const found = await page.evaluate((sections) => {
      const links = [...document.querySelectorAll("#map svg a")];
      return {
        lang: document.documentElement.lang,
        title: document.querySelector("h1").textContent,
        sections: sections.filter((id) => document.querySelector(`#${id} h2`)),
        tiles: links.map((link) => link.getAttribute("href")),
        lost: links.filter((link) => !document.querySelector(link.getAttribute("href"))).length,
        tools: [...document.querySelectorAll(".needs-tools")].some((tool) => tool.checkVisibility()),
        sources: document.querySelectorAll("#sources li a").length,
      };
    }, SECTIONS);
    assert.equal(found.lang, lang);
    assert.match(found.title, title);
    assert.deepEqual(found.sections, SECTIONS);
    assert.equal(new Set(found.tiles).size, 27);
    assert.equal(found.lost, 0);
    assert.equal(found.tools, false, "a control that nothing moves is shown");
    // Each of 27 sources whose address is known.
    assert.equal(found.sources, 23);
    assertQuiet();
    await close();
  });

  test(`the table is that of the data, ${lang}`, async (browser) => {
    const { page, close } = await open(browser, path, { js: false });
    const found = await page.evaluate(rows);
    assert.deepEqual(found.map((row) => row.state).sort(), [...data.keys()].sort());
    let together = 0;
    for (const { id, state, choice, status, obligation, values } of found) {
      const row = data.get(state);
      assert.equal(id, `land-${state}`);
      assert.deepEqual([choice, status], [row.choice, row.status].map((words) => words.replaceAll("+", " ")));
      assert.equal(obligation, row.obligation);
      assert.deepEqual(values.slice(0, 2), [row.population, row.gdp]);
      if (obligation === "not-bound") {
        assert.deepEqual(values.slice(2), ["", "", ""]);
        continue;
      }
      const cases = casesOf(state);
      together += cases;
      assert.deepEqual(values.slice(3), [String(cases), String(cases * 20_000)], state);
    }
    const shares = found.filter((row) => row.obligation !== "not-bound").map((row) => Number(row.values[2]));
    assert.deepEqual(shares, shares.toSorted((one, other) => other - one));
    const total = await page.evaluate(() => [...document.querySelectorAll("tfoot data")].map((cell) => cell.value));
    assert.deepEqual(total.slice(2), ["100", String(together), String(together * 20_000)]);
    await close();
  });

  test(`a country leads to its own page, ${lang}`, async (browser) => {
    const { page, close } = await open(browser, path, { js: false });
    const links = await page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll("#table tbody tr")].map((row) => [
          row.dataset.state,
          row.querySelector("th a")?.getAttribute("href"),
        ]),
      ),
    );
    const root = lang === "en" ? `../${up}en/` : up;
    assert.equal(links.BE, `${root}be/`);
    assert.equal(links.EL, `${root}el/`);
    assert.equal(links.NL, root);
    assert.equal(links.DK, undefined);
    await close();
  });

  test(`the colours are chosen without a program, by keyboard too, ${lang}`, async (browser) => {
    const { page, close } = await open(browser, path, { js: false });
    const seen = () =>
      page.evaluate(() => {
        const visible = (kind) => [...document.querySelectorAll(`#map .${kind}`)].filter((part) => part.checkVisibility());
        return ["by-choice", "by-share", "by-status"].map((kind) => visible(kind).length);
      });
    // A tile for each state, and the legend.
    assert.deepEqual(await seen(), [28, 0, 0]);
    await page.evaluate(() => document.querySelector("#by-choice").focus());
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await seen(), [0, 28, 0]);
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await seen(), [0, 0, 28]);
    await close();
  });

  test(`every tile says all its values, and leads to its row, ${lang}`, async (browser) => {
    const { page, close } = await open(browser, path, { js: false });
    const names = await page.evaluate(() =>
      [...document.querySelectorAll("#map svg a")].map((link) => link.getAttribute("aria-label")),
    );
    assert.equal(names.filter((name) => /^BE .*: (België|Belgium), (geld|money), 3[.,]09%, /.test(name)).length, 3);
    await page.evaluate(() => document.querySelector("#map .by-choice[href='#land-BE']").focus());
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.querySelector(":target")?.id), "land-BE");
    await close();
  });

  for (const dark of [false, true]) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing, /${path}, ${dark ? "dark" : "light"}, ${width} px`, async (browser) => {
        const { page, assertQuiet, close } = await open(browser, path, { dark, width, height: 640 });
        for (const colouring of ["by-choice", "by-share", "by-status"]) {
          await page.click(`#${colouring}`);
          await assertAxe(page, colouring);
        }
        await assertFits(page);
        assertQuiet();
        await close();
      });
    }
  }
}

// What axe does not look at: text in a picture.
test("the signs of the tiles stand out from their colours", async (browser) => {
  for (const dark of [false, true]) {
    const { page, close } = await open(browser, "landen/", { dark, alive: false });
    for (const colouring of ["by-choice", "by-share", "by-status"]) {
      await page.click(`#${colouring}`);
      const least = await page.evaluate((colouring) => {
        // The colours as the browser paints them, whatever they are written in.
        const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
        const light = (colour) => {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const parts = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
        };
        const ratios = [...document.querySelectorAll(`#map .${colouring} rect`)].flatMap((rect) => {
          const behind = light(getComputedStyle(rect).fill);
          const texts = [...rect.parentElement.querySelectorAll("text")];
          return texts.map((text) => {
            const [dark, bright] = [light(getComputedStyle(text).fill), behind].sort((one, other) => one - other);
            return (bright + 0.05) / (dark + 0.05);
          });
        });
        return Math.min(...ratios);
      }, colouring);
      assert.ok(least >= 4.5, `${colouring}, ${dark ? "dark" : "light"}: ${least}`);
    }
    await close();
  }
});
