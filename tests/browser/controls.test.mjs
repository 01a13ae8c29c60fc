// Each control, by keyboard and by mouse, and dragging in the pictures.

import assert from "node:assert/strict";
import { readings } from "../../target/pkg/node.js";
import { open, test } from "./harness.mjs";
import { addressHas, figures, meet, openControls, type, until } from "./page.mjs";

const SWITCHES = [
  { id: "counted", from: "?forum=yes&pledged=22000", figure: "overlapCases", off: "655", on: "0" },
  { id: "capped", from: "?forum=yes&pledged=0", figure: "cases-beyond", off: "1366", on: "0" },
];

for (const { id, from, figure, off, on } of SWITCHES) {
  test(`the switch ${id}, by mouse and back by keyboard`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, from);
    await openControls(page);
    await until(page, figure, on);
    await page.click(`#${id}`);
    await until(page, figure, off);
    await page.focus(`#${id}`);
    await page.keyboard.press(" ");
    await until(page, figure, on);
    assertQuiet();
    await close();
  });
}

// Each reading beside the default of its question, and what it changes.
const READINGS = [
  { id: "volume-upTo", first: "volume-fill", from: "?forum=yes&pledged=29000", before: "82", after: "1088" },
  { id: "cap-threshold", first: "cap-reference", from: "?forum=yes&pledged=0", before: "1088", after: "1553" },
  { id: "deduction-leavesCap", first: "deduction-lowersCap", from: "?forum=yes&pledged=0&deduction=500", before: "588", after: "1088" },
  { id: "fallenAway-always", first: "fallenAway-afterForum", from: "?pledged=9066&implemented=8000", before: "0", after: "1088" },
];

for (const { id, first, from, before, after } of READINGS) {
  test(`the reading ${id}, by mouse and back by keyboard`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, from);
    await openControls(page);
    await until(page, "offsetCases", before);
    await page.click(`#${id}`);
    await until(page, "offsetCases", after);
    assert.equal(await page.$eval(`#${first}`, (control) => control.checked), false);
    await page.focus(`#${id}`);
    await page.keyboard.press("ArrowUp");
    await until(page, "offsetCases", before);
    assertQuiet();
    await close();
  });
}

test("each reading says what speaks for it and against it, with the place", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await openControls(page);
  const places = await page.$$eval(".open-place", (all) =>
    all.map((place) => ({
      choices: place.querySelectorAll("input[type=radio]").length,
      without: [...place.querySelectorAll("details li")].filter((item) => !item.querySelector("a[href^=https]")).length,
      lists: place.querySelectorAll("details ul").length,
    })),
  );
  assert.equal(places.length, readings("nl").length);
  for (const { choices, without, lists } of places) {
    assert.equal(without, 0);
    assert.equal(lists, 2 * choices);
  }
  assertQuiet();
  await close();
});

const FIELDS = [
  { id: "implemented", from: "?fallenAway=always", typed: "8.000", figure: "offsetCases", value: "1088" },
  { id: "relocations", typed: "500", figure: "paymentEur", value: "11760000" },
  { id: "measures", typed: "1.000.000", figure: "paymentEur", value: "20760000" },
  { id: "deduction", typed: "88", figure: "paymentEur", value: "20000000" },
  { id: "pool-size", typed: "30.000", figure: "paymentEur", value: "31060000" },
];

for (const { id, from, typed, figure, value } of FIELDS) {
  test(`the field ${id}, by keyboard`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, from);
    await openControls(page);
    await type(page, id, typed);
    await until(page, figure, value);
    assertQuiet();
    await close();
  });
}

test("in English a comma stands between thousands", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "en/?forum=yes&pledged=0");
  await openControls(page);
  await type(page, "pledges", "22,000");
  await until(page, "offsetCases", "655");
  assert.equal(await page.$eval("#pledges", (field) => field.value), "22,000");
  await type(page, "pledges", "22.5");
  await page.waitForSelector("#pledges-fault:not(:empty)");
  assertQuiet();
  await close();
});

test("every number offered by name is chosen by a press, and says so", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?forum=yes");
  await openControls(page);
  const offered = await page.$$eval("[data-live^=named-]", (all) =>
    all.map((place) => [place.dataset.live.slice("named-".length), place.dataset.value]),
  );
  assert.equal(offered.length, 10);
  for (const [field, value] of offered) {
    const button = `button[data-live=named-${field}][data-value="${value}"]`;
    await page.click(button);
    await page.waitForSelector(`${button}[aria-pressed=true]`);
    const shown = await page.$eval(`#${field}`, (input) => input.value.replaceAll(".", ""));
    assert.equal(shown, value);
  }
  assertQuiet();
  await close();
});

test("the legend names the forms that can be seen, and no others", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  const legend = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll("#balance .legend li")];
      return all.filter((item) => item.checkVisibility()).map((item) => item.className);
    });
  await openControls(page);
  assert.deepEqual(await legend(), ["money"]);
  await meet(page);
  await until(page, "offsetCases", "1088");
  assert.deepEqual(await legend(), ["taken", "money"]);
  await type(page, "relocations", "100");
  await type(page, "measures", "100000");
  await type(page, "deduction", "50");
  await until(page, "deductionCases", "50");
  assert.deepEqual(await legend(), ["deduction", "taken", "money", "measures", "relocations"]);
  // Not by its place: the page may still be moving under the pointer.
  await page.$eval("#counted", (control) => control.click());
  await until(page, "overlapCases", "1038");
  assert.deepEqual(await legend(), ["deduction", "overlap", "money", "measures", "relocations"]);
  assertQuiet();
  await close();
});

/** Presses at one part of a picture and lets go at another. */
async function drag(page, picture, [fromX, fromY], [toX, toY]) {
  const plot = await page.$(`.plot[data-live=${picture}]`);
  await plot.evaluate((plot) => plot.scrollIntoView({ block: "center", behavior: "instant" }));
  const { x, y, width, height } = await plot.boundingBox();
  await page.mouse.move(x + width * fromX, y + height * fromY);
  await page.mouse.down();
  await page.mouse.move(x + width * toX, y + height * toY, { steps: 5 });
  await page.mouse.up();
}

test("dragging in the chart moves the pledges and reconvenes the Forum", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await openControls(page);
  await drag(page, "tipping", [0.3, 0.2], [0.9, 0.6]);
  await page.waitForFunction(() => document.querySelector("#forum-yes").checked);
  const pledged = Number(await page.$eval("#pledges-slider", (slider) => slider.value));
  assert.ok(Math.abs(pledged - 27_000) <= 150, `${pledged}`);
  const found = await figures(page);
  const sum = Number(found.offsetCases) + Number(found["cases-money"]);
  assert.equal(sum, 1088);
  assertQuiet();
  await close();
});

test("dragging in the grid takes hold of the border between taken over and paid", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await drag(page, "grid", [0.5, 0.9], [0.5, 0.25]);
  await page.waitForFunction(() => document.querySelector("#forum-yes").checked);
  // Three quarters of the grid lie below that point.
  await page.waitForFunction(
    () => Math.abs(Number(document.querySelector("[data-figure=offsetCases]").value) / 1088 - 0.75) < 0.05,
    { timeout: 5_000 },
  );
  assertQuiet();
  await close();
});

test("a finger scrolls the page in a picture, and does not press", async (browser) => {
  const { page, close } = await open(browser, "", { width: 390, height: 844 });
  const touch = await page.$$eval(".plot svg", (plots) => plots.map((plot) => getComputedStyle(plot).touchAction));
  assert.deepEqual(touch, ["pan-y", "pan-y"]);
  await close();
});

/** Whether all of these lie in the window at once, once the first is at its top. Runs in the page. */
function togetherInView(selectors) {
  const all = selectors.map((selector) => document.querySelector(selector));
  all[0].scrollIntoView({ block: "start", behavior: "instant" });
  return all.every((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= -1 && bottom <= innerHeight;
  });
}

for (const { name, selectors } of [
  { name: "the bill, its slider and the marks", selectors: [".share-card .bill", "#taken-slider", ".plot[data-live=grid]"] },
  { name: "the outcome and both sliders", selectors: ["#balance .bill", "#pledges-slider", "#qualifying-slider"] },
]) {
  test(`on a phone ${name} are in view together`, async (browser) => {
    const { page, close } = await open(browser, "?forum=yes&pledged=22000", { width: 390, height: 844 });
    assert.ok(await page.evaluate(togetherInView, selectors));
    await close();
  });
}

const SLIDERS = [
  { id: "taken-slider", key: "End", taken: "1088", paid: "0" },
  { id: "pledges-slider", key: "Home", taken: "1088", paid: "0" },
  { id: "qualifying-slider", key: "Home", taken: "0", paid: "21760000" },
];

for (const { id, key, taken, paid } of SLIDERS) {
  test(`the slider ${id}, by keyboard`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, "?forum=yes&pledged=22000");
    await until(page, "offsetCases", "655");
    await page.focus(`#${id}`);
    await page.keyboard.press(key);
    await until(page, "offsetCases", taken);
    await until(page, "paymentEur", paid);
    await until(page, "paymentAbout", paid);
    assertQuiet();
    await close();
  });
}

test("one case more is EUR 20 000 less, and back at none is the first view", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await page.focus("#taken-slider");
  await page.keyboard.press("ArrowRight");
  await until(page, "offsetCases", "1");
  await until(page, "paymentEur", "21740000");
  assert.equal(await page.$eval("#forum-yes", (answer) => answer.checked), true);
  await addressHas(page, "eligible=1");
  await page.keyboard.press("Home");
  await until(page, "paymentEur", "21760000");
  await page.waitForFunction(() => location.search === "");
  assertQuiet();
  await close();
});

test("the lowest of the three numbers is marked, and what then moves nothing is said", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  const marked = (name) => page.waitForSelector(`.lowest[data-lowest=${name}]`);
  const said = () => page.$eval("[data-live=lowest-finding]", (sentence) => sentence.textContent);
  await marked("cap");
  const before = await said();
  await page.focus("#pledges-slider");
  await page.keyboard.press("End");
  await marked("asked");
  await page.keyboard.press("Home");
  await marked("cap");
  assert.equal(await said(), before);
  await page.focus("#qualifying-slider");
  await page.keyboard.press("Home");
  await marked("qualifying");
  assertQuiet();
  await close();
});
