// Why this number? Every figure leads to how it was worked out, or to where it
// stands.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { unfold, until, untilSays } from "./page.mjs";

/** The figures that lead nowhere. Runs in the page. */
function withoutReason() {
  const isThere = (id) => document.getElementById(id)?.textContent.trim().length > 0;
  const leads = (data) => {
    const opener = data.closest("button[popovertarget]");
    if (opener) return isThere(opener.getAttribute("popovertarget"));
    // A claim names its sources beside each reason, and they stand for its answer.
    const claim = data.closest(".reasons li") ?? data.closest("article.claim");
    if (claim) return claim.querySelector("a[href^='#source-'], a[href^='https://eur-lex.'], a[href^='?']");
    // In short it leads to the whole claim.
    const asked = data.closest(".most-asked li");
    if (asked) return asked.querySelector("a[href*='#claim-']");
    const link = data.closest("a[href^='#source-']");
    if (link) return isThere(link.getAttribute("href").slice(1));
    // Beside what all states do together stands the rule that it follows from.
    if (data.dataset.live?.startsWith("union-"))
      return data.closest(".sums > div, .union, table")?.querySelector("a[href^='https://eur-lex.']");
    // A figure that moves names its step; its table or list has the button.
    const step = data.dataset.why;
    const around = data.closest("table, dl, .bar-row");
    return step && isThere(`why-${step}`) && around?.querySelector("button[popovertarget^=why-]");
  };
  const all = [...document.querySelectorAll("data")];
  return { all: all.length, without: all.filter((data) => !leads(data)).map((data) => data.outerHTML) };
}

for (const path of ["", "en/"]) {
  test(`every figure has a trace or a source, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    const { all, without } = await page.evaluate(withoutReason);
    assert.ok(all > 100, `${all} figures`);
    assert.deepEqual(without, []);
    assertQuiet();
    await close();
  });

  test(`no figure of a text stands outside a data element, /${path}`, async (browser) => {
    const { page, close } = await open(browser, path);
    const loose = await page.evaluate(() => {
      const copy = document.querySelector("main").cloneNode(true);
      // Controls say their own values, links name articles, the list of sources
      // its references, arguments paragraphs of their articles, tables their years;
      // axes repeat what the data say.
      const others = "data, time, input, .named, a, #sources, #later, .open-place li, th, .scale, label, [aria-hidden]";
      for (const element of copy.querySelectorAll(others)) element.remove();
      // Years stand in texts, and the day before a date: «13 en 14 oktober». JA21 is
      // the name of a party.
      return copy.textContent.replaceAll("JA21", "").match(/\d[\d.,]*/g)?.filter((number) => !/^20\d\d[.,?]?$/.test(number)) ?? [];
    });
    assert.deepEqual(loose, []);
    await close();
  });
}

test("a figure's trace opens beside it, by keyboard, and follows the scenario", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?forum=yes&pledged=22000");
  await until(page, "offsetCases", "655");
  await page.focus(".bill button[popovertarget=why-offset]");
  await page.keyboard.press("Enter");
  const panel = await page.waitForSelector("#why-offset:popover-open");
  // The trace of a scenario that was moved comes with the desk.
  await untilSays(page, "#why-offset", "655");
  const read = () => panel.evaluate((panel) => panel.textContent);
  assert.match(await read(), /de kleinste van \(655; 1\.088\) = 655/);
  // Back to the step before it.
  await page.focus("#why-offset button[popovertarget=why-offsetRequested]");
  await page.keyboard.press("Enter");
  const before = await page.waitForSelector("#why-offsetRequested:popover-open");
  const text = await before.evaluate((panel) => panel.textContent);
  assert.match(text, /naar boven afgerond \(8\.000 × 5,1767 \/ 63,2846\) = 655/);
  assert.match(text, /besluit 2025\/2323/);
  const documents = await before.evaluate((panel) => [...panel.querySelectorAll(".documents a")].map((a) => a.href));
  assert.ok(documents.some((link) => link.includes("dec_impl/2025/2323")), documents.join());
  assert.match(text, /Artikel 63, lid 3; artikel 66/);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("#why-offsetRequested:popover-open"));
  await page.evaluate(() => {
    const slider = document.querySelector("#pledges-slider");
    slider.value = "29000";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await until(page, "offsetCases", "82");
  assert.match(await read(), /= 82/);
  assertQuiet();
  await close();
});

test("a figure of the text opens its own trace, and its scenario", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await unfold(page, "#steps");
  await page.click("#pool tbody tr:first-child td:last-child button");
  const panel = await page.waitForSelector(".panel:popover-open");
  assert.match(await panel.evaluate((panel) => panel.textContent), /1\.553 × 20\.000 = 31\.060\.000/);
  await Promise.all([page.waitForNavigation(), page.click(".panel:popover-open a[href*='#balance']")]);
  await until(page, "fairShareCases", "1553");
  assertQuiet();
  await close();
});

const NO_PRESS = "without scripts Firefox's driver cannot press a button";

for (const path of ["", "en/"]) {
  test(`the traces name every document of the data, with its link, /${path}`, async (browser) => {
    const { page, close } = await open(browser, path);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll("#why-sharePercent .documents a")].map((a) => a.href),
    );
    assert.equal(links.length, 2);
    assert.match(links[0], /ec\.europa\.eu\/eurostat.*demo_pjan/);
    assert.match(links[1], /nama_10_gdp/);
    await close();
  });
}

test("a term explains itself, also without JavaScript", { in: ["Chromium"], because: NO_PRESS }, async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "", { js: false });
  await page.click("#steps .step:nth-child(3) summary");
  await page.click("#pool .term");
  const shown = await page.evaluate(() => {
    const panel = document.querySelector(".panel:popover-open");
    return panel?.checkVisibility() && panel.textContent;
  });
  assert.match(shown, /landen onder migratiedruk/);
  assertQuiet();
  await close();
});
