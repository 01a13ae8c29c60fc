// The search field at the top: what is typed, and the results for it.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { ask, focused, goToField, openField, results } from "./lookup.mjs";
import { openControls, openDesk, untilSays, untilSeen } from "./page.mjs";

const QUICK_FIND = "Firefox has a search of its own behind that key";

test("no key of one letter leads away from where a reader is", { in: ["Chromium"], because: QUICK_FIND }, async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  for (const elsewhere of ["summary", ".languages a", "#sources a"]) {
    await page.focus(elsewhere);
    for (const key of ["/", "s"]) await page.keyboard.press(key);
    const isThere = await page.evaluate((place) => document.activeElement === document.querySelector(place), elsewhere);
    assert.ok(isThere, elsewhere);
  }
  // The field is one press away, and gets the focus.
  await openField(page);
  assert.ok(await page.$eval("#find", (field) => field.checkVisibility()));
  assert.equal(await page.$eval("#find", (field) => field.value), "");
  assertQuiet();
  await close();
});

const ASKED = [
  { path: "", typed: "afkopen", finds: "Het komt niet voor dat Nederland betaalt" },
  { path: "", typed: "20.000", finds: "bedrag per zaak" },
  { path: "", typed: "spreidingswet", finds: "Kan een land dat kiest voor betalen, toch worden verplicht" },
  { path: "", typed: "Hongarije", finds: "Dragen alle lidstaten bij" },
  { path: "", typed: "herplatsing", finds: "herplaatsing" },
  { path: "en/", typed: "buy-out", finds: "The Netherlands will never have to pay" },
  { path: "en/", typed: "relocation", finds: "relocation" },
  { path: "en/", typed: "Hungary", finds: "Do all member states contribute" },
  { path: "en/", typed: "relocaton", finds: "relocation" },
];

for (const path of ["", "en/"]) {
  test(`results come while one types, slips of the finger too, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    await goToField(page);
    for (const { typed, finds } of ASKED.filter((asked) => asked.path === path)) {
      const [first] = await ask(page, typed);
      assert.ok(first.startsWith(finds), `${typed}: ${first}`);
      assert.equal(await page.$eval("#find", (field) => field.getAttribute("aria-expanded")), "true");
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => !document.querySelector("#found-list"));
      assert.equal(await page.$eval("#find", (field) => field.value), "");
    }
    assertQuiet();
    await close();
  });
}

test("an unfinished word has results already", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await goToField(page);
  const seen = [];
  for (const letter of "hongar") {
    await page.keyboard.type(letter);
    await page.waitForFunction(
      (typed) => document.querySelector("#find").value === typed && document.querySelector("#found [role=status]").textContent,
      {},
      "hongar".slice(0, seen.length + 1),
    );
    seen.push((await results(page))[0] ?? "");
  }
  assert.match(seen.at(-1), /^Dragen alle lidstaten bij/);
  assertQuiet();
  await close();
});

test("arrow keys go round the results, Enter opens one, all by keyboard", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await goToField(page);
  const titles = await ask(page, "afkopen");
  assert.ok(titles.length > 2, titles.join());
  const chosen = () =>
    page.evaluate(() => {
      const id = document.querySelector("#find").getAttribute("aria-activedescendant");
      const marked = [...document.querySelectorAll("#found-list [aria-selected=true]")];
      return { title: document.getElementById(id)?.querySelector("span").textContent, marked: marked.map((each) => each.id), id };
    });
  assert.equal((await chosen()).id, null);
  const path = [
    ...titles.map((title) => ["ArrowDown", title]),
    ["ArrowDown", titles[0]],
    ["ArrowUp", titles.at(-1)],
    ["ArrowUp", titles.at(-2)],
    ["ArrowDown", titles.at(-1)],
    ["ArrowDown", titles[0]],
    ["ArrowDown", titles[1]],
  ];
  for (const [key, title] of path) {
    await page.keyboard.press(key);
    const { title: at, marked, id } = await chosen();
    assert.equal(at, title);
    assert.deepEqual(marked, [id]);
    // The text stays where it is: the focus never leaves the field.
    assert.equal(await focused(page), "find");
  }
  await page.keyboard.press("Enter");
  assert.equal(await untilSays(page, "#found .card .claimed", titles[1]), titles[1]);
  assert.equal(await page.$eval("#find", (field) => field.hasAttribute("aria-activedescendant")), false);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("#found .card"));
  assert.equal(await page.$eval("#find", (field) => field.value), "");
  assert.equal(await focused(page), "find");
  assertQuiet();
  await close();
});

test("results and the way back work by mouse", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await page.click(".to-find");
  await page.waitForSelector("html[data-desk=open]");
  const titles = await ask(page, "afkopen");
  await page.click("#found-1");
  await untilSays(page, "#found .card .claimed", titles[1]);
  await page.click("#found button:not(.copy)");
  await page.waitForSelector("#found-list");
  assert.deepEqual(await results(page), titles);
  await page.click("#found-0");
  await untilSays(page, "#found .card .claimed", titles[0]);
  await Promise.all([page.waitForNavigation(), page.click("#found a")]);
  await page.waitForSelector("#claim-never-both");
  await untilSeen(page, "#claim-never-both");
  assert.match(page.url(), /klopt-het\/#claim-never-both$/);
  assertQuiet();
  await close();
});

const NOTHING = { "": "Niets gevonden", "en/": "Nothing found" };

for (const [path, said] of Object.entries(NOTHING)) {
  test(`that nothing is found is said aloud, and how many are found, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    await goToField(page);
    await page.keyboard.type("xyzzyqq");
    await untilSays(page, "#found [role=status]", said);
    assert.equal(await page.$("#found-list [role=option]"), null);
    assert.equal(await page.$eval("#find", (field) => field.getAttribute("aria-expanded")), "false");
    // With nothing to open, Enter does nothing.
    await page.keyboard.press("Enter");
    await untilSays(page, "#found [role=status]", said);
    const titles = await ask(page, "pool");
    await untilSays(page, "#found [role=status]", `${titles.length} `);
    assertQuiet();
    await close();
  });
}
