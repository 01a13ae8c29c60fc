// What a result opens: an answer that fits a phone, a panel, a place.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { ask, goToField } from "./lookup.mjs";
import { mark, untilSays, untilSeen } from "./page.mjs";

/** Where the field and the answer's card are in the window. Runs in the page. */
function onScreen() {
  const place = (selector) => {
    const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
    return { top, bottom };
  };
  return { field: place("#find"), card: place("#found .card"), height: innerHeight };
}

function assertInView({ field, card, height }, id) {
  assert.ok(field.top >= 0, `${id}: the field starts at ${field.top}`);
  assert.ok(card.top >= field.bottom, `${id}: the card lies over the field`);
  assert.ok(card.bottom <= height, `${id}: the card ends at ${card.bottom} of ${height}`);
}

const PHONE = { width: 375, height: 667 };

for (const path of ["", "en/"]) {
  test(`each claim's answer fits a phone's screen without scrolling, /${path}`, async (browser) => {
    const list = await open(browser, { "": "klopt-het/", "en/": "en/claims/" }[path]);
    const claims = await list.page.$$eval("article.claim", (all) =>
      all.map((article) => {
        const part = (selector) => article.querySelector(selector).textContent.trim();
        return {
          id: article.id,
          title: part("h3"),
          shown: [part("h3"), part(".verdict"), part(".says"), part(".decides")],
        };
      }),
    );
    assert.ok(claims.length > 0);
    await list.close();
    const { page, assertQuiet, close } = await open(browser, path, PHONE);
    await goToField(page);
    const scrolled = await page.evaluate(() => scrollY);
    for (const { id, title, shown } of claims) {
      const titles = await ask(page, title);
      assert.equal(titles[0], title);
      await page.keyboard.press("Enter");
      await untilSays(page, "#found .card .claimed", title);
      assert.deepEqual(await page.$$eval("#found .card > p", (all) => all.map((each) => each.textContent)), shown);
      assertInView(await page.evaluate(onScreen), id);
    }
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    assertQuiet();
    await close();
  });
}

test("from the middle of the page too, the answer is in view on a phone", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "", PHONE);
  await page.$eval("#steps .step:nth-child(3)", (part) => part.scrollIntoView({ behavior: "instant" }));
  await goToField(page);
  await ask(page, "spreidingswet");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#found .card");
  assertInView(await page.evaluate(onScreen), "spreidingswet");
  assertQuiet();
  await close();
});

test("a term opens its panel, a figure its trace, a section its place", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  const isSame = await mark(page);
  await goToField(page);
  assert.equal((await ask(page, "referentiegetal"))[0], "referentiegetal");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#term-referenceNumber:popover-open");
  // The panel leaves with the Escape key; the first may empty the field.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector(":popover-open"));

  await goToField(page);
  const figures = await ask(page, "bedrag per zaak");
  for (let at = 0; at <= figures.indexOf("Bedrag per zaak"); at += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#why-unitValueEur:popover-open");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector(":popover-open"));

  await goToField(page);
  const title = await page.$eval("#claims-title", (heading) => heading.textContent);
  assert.equal((await ask(page, title))[0], title);
  await page.keyboard.press("Enter");
  await untilSeen(page, "#claims");
  assert.equal(new URL(page.url()).hash, "#claims");
  assert.ok(await isSame());
  assertQuiet();
  await close();
});

test("a claim is copied from its answer", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "", {
    prepare: (page) =>
      page.evaluateOnNewDocument(() => {
        const clipboard = { writeText: async (text) => (globalThis.copied = text) };
        Object.defineProperty(Navigator.prototype, "clipboard", { get: () => clipboard });
      }),
  });
  await goToField(page);
  await ask(page, "spreidingswet");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#found .copy");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => globalThis.copied, { timeout: 5000 });
  assert.match(await page.evaluate(() => globalThis.copied), /Oordeel: Klopt niet\..*klopt-het\/#claim-forced-relocation$/);
  assertQuiet();
  await close();
});
