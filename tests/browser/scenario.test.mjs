// What people do with the page: move, type, link, go back.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { addressHas, figures, meet, openControls, text, type, until } from "./page.mjs";

const FIRST_VIEW = {
  paymentEur: "21760000",
  offsetCases: "0",
  fairShareCases: "1088",
  fairShareEur: "21760000",
  relocations: "0",
  overlapCases: "0",
};

function assertFigures(found, expected) {
  for (const [name, value] of Object.entries(expected)) assert.equal(found[name], value, name);
}

test("the first view is the default scenario", async (browser) => {
  const { page, response, assertQuiet, close } = await open(browser);
  assert.equal(response.status(), 200);
  const found = await figures(page);
  assertFigures(found, FIRST_VIEW);
  assert.match(found.share, /^5\.17665016/);
  assertQuiet();
  await close();
});

test("switch and slider, by keyboard alone, turn payment into cases", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await page.$eval("#forum-yes", (control) => control.focus());
  await page.keyboard.press(" ");
  await until(page, "offsetCases", "1088");
  assertFigures(await figures(page), { paymentEur: "0", overlapCases: "0" });
  await page.$eval("#pledges-slider", (control) => control.focus());
  await page.keyboard.press("End");
  await until(page, "offsetCases", "0");
  assertFigures(await figures(page), FIRST_VIEW);
  await page.keyboard.press("ArrowLeft");
  // One relocation short: the Dutch part of it is one whole case.
  await until(page, "offsetCases", "1");
  assertFigures(await figures(page), { paymentEur: "21740000" });
  assertQuiet();
  await close();
});

test("switch, slider and named values, by mouse", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await meet(page);
  await openControls(page);
  await page.evaluate(() => {
    const button = [...document.querySelectorAll(".named button")].find((b) =>
      b.textContent.startsWith("660"),
    );
    button.click();
  });
  await until(page, "offsetCases", "660");
  assertFigures(await figures(page), { paymentEur: "8560000" });
  const place = await page.$("#pledges-slider");
  await place.evaluate((slider) => slider.scrollIntoView({ block: "center", behavior: "instant" }));
  const slider = await place.boundingBox();
  await page.mouse.click(slider.x + slider.width - 2, slider.y + slider.height / 2);
  await until(page, "offsetCases", "0");
  assertQuiet();
  await close();
});

test("the worked case of 22 000 pledged relocations", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await meet(page);
  await openControls(page);
  await type(page, "pledges", "22.000");
  await until(page, "offsetCases", "655");
  assertFigures(await figures(page), { paymentEur: "8660000" });
  const shown = await text(page, 'data[data-figure="paymentEur"]');
  assert.equal(shown.trim().replaceAll("\u00a0", " "), "€ 8.660.000");
  const caption = await text(page, "#grid-caption");
  assert.match(caption, /^Nederland betaalt en neemt ook zaken over\. Samen is dat het eerlijk aandeel/);
  assertQuiet();
  await close();
});

test("the address carries the scenario, and opening it restores it", async (browser) => {
  const first = await open(browser);
  await meet(first.page);
  await openControls(first.page);
  await type(first.page, "pledges", "7916");
  await type(first.page, "eligible", "660");
  await until(first.page, "offsetCases", "660");
  await addressHas(first.page, "eligible=660");
  const { search } = new URL(first.page.url());
  const before = await figures(first.page);
  first.assertQuiet();
  await first.close();

  const second = await open(browser, search);
  await until(second.page, "offsetCases", "660");
  assert.deepEqual(await figures(second.page), before);
  assert.equal(await second.page.$eval("#pledges", (field) => field.value), "7.916");
  assert.equal(await second.page.$eval("#forum-yes", (control) => control.checked), true);
  second.assertQuiet();
  await second.close();
});

test("back and forth between two addresses", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?forum=yes&pledged=22000");
  await until(page, "offsetCases", "655");
  await page.evaluate(() => history.pushState(null, "", "?forum=yes&pledged=7916"));
  await page.goBack();
  await until(page, "offsetCases", "655");
  await page.goForward();
  await until(page, "offsetCases", "1088");
  assertQuiet();
  await close();
});

test("a pool with another ratio is said", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?pool=21000&eur=630000000");
  await until(page, "paymentEur", "32640000");
  assert.match(await text(page, "#grid-caption"), /bedrag per zaak is hierbij anders dan in de verordening/);
  assertQuiet();
  await close();
});

test("a rule that a link switches off is said, and its overlap shown", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?forum=yes&pledged=22000&counted=no");
  await until(page, "overlapCases", "655");
  assertFigures(await figures(page), { paymentEur: "21760000", offsetCases: "655" });
  assert.match(await text(page, "#grid-caption"), /de regel dat zaken meetellen, of die van de bovengrens, staat hierbij uit/);
  assertQuiet();
  await close();
});
