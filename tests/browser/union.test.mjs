// What the other states do: the map that can be played, its table, and its link.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";

/** What the section shows, by the names of its figures. Runs in the page. */
const shown = () =>
  Object.fromEntries(
    [...document.querySelectorAll("#others data[data-live]")].map((data) => [data.dataset.live, data.value]),
  );

/** Waits until a figure of the section comes to a value. */
const until = (page, figure, value) =>
  page.waitForFunction(
    (figure, value) => document.querySelector(`#others data[data-live="${figure}"]`)?.value === value,
    {},
    figure,
    value,
  );

const NAMED = [
  ["everyonePays", "0", "30000"],
  ["everyoneRelocates", "21015", "16700"],
  ["spainsCount", "962", "29038"],
  ["asChosen", "9066", "20978"],
];

for (const path of ["", "en/"]) {
  test(`pressing a state and choosing something else moves the Union, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    assert.equal((await page.evaluate(shown))["union-pledged"], "9066");
    await page.$eval("[data-plays=DE]", (tile) => tile.click());
    await page.waitForSelector("#union-choice:not([hidden])");
    // It starts from what the state chose.
    assert.equal(await page.$eval("#union-choice input[name=union-form]:checked", (radio) => radio.value), "relocation");
    await page.$eval("#union-choice input[value=money]", (radio) => radio.click());
    await until(page, "union-pledged", String(9066 - 4574));
    const after = await page.evaluate(shown);
    assert.equal(after["union-missing"], String(30_000 - 4448));
    // Germany takes over cases up to its share, like any other.
    assert.equal(after["union-takes-DE"], "4574");
    assert.equal(after["union-takes"], "1088");
    assert.equal(await page.$eval("[data-plays=DE]", (tile) => tile.className), "plays tile money");
    assert.equal(await page.$eval("[data-plays=DE]", (tile) => tile.ariaPressed), "true");
    // What came of it is heard, and stays once the page is at rest.
    await page.waitForFunction(() => location.search.includes("union="));
    const heard = await page.$eval("[data-live=announced]", (line) => line.textContent.replace(/\D/g, ""));
    assert.match(heard, /4492.*25552.*1088/);
    // The link restores it.
    await page.waitForFunction(() => location.search.includes("union=asChosen_DE-money"));
    await page.reload();
    await until(page, "union-pledged", "4492");
    assertQuiet();
    await close();
  });

  test(`Unions that have a name can be chosen, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    for (const [name, pledged, missing] of NAMED) {
      await page.$eval(`[data-plays=${name}]`, (button) => button.click());
      await until(page, "union-pledged", pledged);
      assert.equal((await page.evaluate(shown))["union-missing"], missing, name);
      assert.equal(await page.$eval(`[data-plays=${name}]`, (button) => button.ariaPressed), "true");
    }
    await page.waitForFunction(() => location.search === "");
    assertQuiet();
    await close();
  });

  test(`a deduction of the whole share asks nothing of a state, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    await page.$eval("[data-plays=NL]", (tile) => tile.click());
    await page.waitForSelector("#union-choice:not([hidden])");
    // Only a benefitting state can use the pool.
    assert.equal(await page.$eval("#union-choice input[value=usesPool]", (radio) => radio.checkVisibility()), false);
    await page.$eval("#union-choice input[value=whole]", (radio) => radio.click());
    await until(page, "union-asked", "0");
    const after = await page.evaluate(shown);
    assert.equal(after["union-takes"], "0");
    assert.equal(after["union-pays"], "0");
    assertQuiet();
    await close();
  });
}

test("a link to a Union that is not known is said, and nothing is shown by half", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?union=everyonePays_DE-mony");
  await page.waitForFunction(() => document.querySelector("#others .fault")?.textContent.includes("DE-mony"));
  assert.ok(await page.$eval("#others .fault", (line) => line.checkVisibility()));
  assert.equal((await page.evaluate(shown))["union-pledged"], "9066");
  assertQuiet();
  await close();
});

test("a deduction alone leaves what a state pledges", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?union=spainsCount");
  await until(page, "union-pledged", "962");
  await page.$eval("[data-plays=DE]", (tile) => tile.click());
  await page.waitForSelector("#union-choice:not([hidden])");
  await page.$eval("#union-choice input[value=half]", (radio) => radio.click());
  await page.waitForFunction(() => location.search === "?union=spainsCount_DE-half");
  assert.equal((await page.evaluate(shown))["union-pledged"], "962");
  assertQuiet();
  await close();
});

test("a Union and a scenario travel in one link", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?union=everyonePays&cycle=2026&state=NL&pool=30000&eur=600000000&pledged=9066&forum=no");
  // The shares are those of the scenario's pool.
  await until(page, "union-takes", "1553");
  assert.equal((await page.evaluate(shown))["union-pledged"], "0");
  assertQuiet();
  await close();
});
