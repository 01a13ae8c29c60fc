// The story without the program: the whole text, the figures of 2026, the
// charts and the tables, in both languages; and that bringing it to life changes
// none of it.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";

const LANGUAGES = [
  { path: "", lang: "nl", title: /Moet Nederland betalen/, payment: "€\u00a021.760.000", other: "en/" },
  { path: "en/", lang: "en", title: /Must the Netherlands pay/, payment: "€21,760,000", other: "" },
];

const SECTIONS = ["key", "pool", "choice", "trigger", "balance", "limits", "method", "sources"];

/** All that is written on the page, place by place. Runs in the page. */
function written() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim();
    if (text && walker.currentNode.parentElement.tagName !== "SCRIPT") texts.push(text);
  }
  return texts;
}

for (const { path, lang, title, payment, other } of LANGUAGES) {
  test(`without JavaScript the story is whole, ${lang}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, { js: false });
    const found = await page.evaluate((sections) => {
      const text = (selector) => document.querySelector(selector).textContent;
      return {
        lang: document.documentElement.lang,
        title: text("h1"),
        sections: sections.filter((id) => document.querySelector(`#${id} :is(h2, h4)`)),
        payment: text('[data-figure="paymentEur"]'),
        still: document.querySelector(".still").checkVisibility(),
        shapes: [...document.querySelectorAll(".plot path[data-live]")].filter((path) => path.getAttribute("d")).length,
        rows: [...document.querySelectorAll("table")].map((table) => table.querySelectorAll("tbody tr").length),
        links: [...document.querySelectorAll("#sources li a")].map((link) => link.href),
      };
    }, SECTIONS);
    assert.equal(found.lang, lang);
    assert.match(found.title, title);
    assert.deepEqual(found.sections, SECTIONS);
    assert.equal(found.payment, payment);
    assert.ok(found.still, "no line says what does not move");
    // The paid marks and their lines; the paid area, the ghost and the marker.
    assert.equal(found.shapes, 5);
    assert.deepEqual(found.rows, [3, 5, 7, 7, 27]);
    // Eleven sources of the story that have an address, three of figures of other
    // countries, and the agreement with Greece.
    assert.equal(found.links.length, 15);
    for (const link of found.links) assert.match(link, /^https:/);
    assertQuiet();
    await close();
  });

  test(`coming to life changes no word and no number, ${lang}`, async (browser) => {
    const still = await open(browser, path, { js: false });
    const before = await still.page.evaluate(written);
    await still.close();
    const alive = await open(browser, path);
    assert.equal(await alive.page.$("html.cannot-move"), null);
    assert.deepEqual(await alive.page.evaluate(written), before);
    alive.assertQuiet();
    await alive.close();
  });

  test(`the other language is a link away, with the scenario, from ${lang}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, `${path}?forum=yes&pledged=22000`);
    await Promise.all([
      page.waitForNavigation(),
      page.click(`.languages a:not([aria-current])`),
    ]);
    await page.waitForSelector("html.alive");
    const found = await page.evaluate(() => ({
      path: location.pathname,
      taken: document.querySelector('[data-figure="offsetCases"]').value,
    }));
    assert.ok(found.path.endsWith(`/${other}`), found.path);
    assert.equal(found.taken, "655");
    assertQuiet();
    await close();
  });
}

for (const { path, lang } of LANGUAGES) {
  test(`numbers and dates are as the browser's Intl writes them, ${lang}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    const { others, numbers, dates } = await page.evaluate((lang) => {
      const locale = { nl: "nl-NL", en: "en-GB" }[lang];
      const number = (options) => new Intl.NumberFormat(locale, options).format;
      const inMillions = number({ style: "currency", currency: "EUR", maximumFractionDigits: 2, trailingZeroDisplay: "stripIfInteger" });
      const aboutMillions = number({ style: "currency", currency: "EUR", maximumFractionDigits: 1, trailingZeroDisplay: "stripIfInteger" });
      const styles = [
        number({ maximumFractionDigits: 4 }),
        number({ style: "currency", currency: "EUR", trailingZeroDisplay: "stripIfInteger" }),
        number({ style: "unit", unit: "percent", minimumFractionDigits: 2, maximumFractionDigits: 2 }),
        // In a sentence no more digits than the data carry.
        number({ style: "unit", unit: "percent", maximumFractionDigits: 0 }),
        (value) => `${aboutMillions(value / 1_000_000)}\u00a0${{ nl: "miljoen", en: "million" }[lang]}`,
        (value) => `${inMillions(value / 1_000_000)}\u00a0${{ nl: "miljoen", en: "million" }[lang]}`,
      ];
      const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
      const month = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
      const isRight = {
        DATA: ({ value, textContent }) => styles.some((format) => format(value) === textContent),
        TIME: ({ dateTime, textContent }) =>
          (dateTime.length > 7 ? day : month).format(new Date(dateTime)) === textContent,
      };
      const all = [...document.querySelectorAll("data, time")];
      return {
        others: all.filter((e) => !isRight[e.tagName](e)).map((e) => e.outerHTML),
        numbers: all.filter((e) => e.tagName === "DATA").length,
        dates: all.filter((e) => e.tagName === "TIME").length,
      };
    }, lang);
    assert.deepEqual(others, []);
    assert.ok(numbers > 100 && dates > 10, `${numbers} numbers, ${dates} dates`);
    assertQuiet();
    await close();
  });
}

test("foreign words carry their language", async (browser) => {
  for (const { path, lang } of LANGUAGES) {
    const { page, close } = await open(browser, path);
    const foreign = await page.evaluate(() =>
      [...document.querySelectorAll("body [lang]")].map((e) => [e.lang, e.textContent.trim()]),
    );
    assert.ok(foreign.some(([of]) => of !== lang), `${lang}: ${JSON.stringify(foreign)}`);
    await close();
  }
});
