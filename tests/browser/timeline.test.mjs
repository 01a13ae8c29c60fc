// The time line: what was due and what came, who voted what, and how past and
// coming look from the reader's date.

import assert from "node:assert/strict";
import { assertAxe, assertFits } from "./axe.mjs";
import { open, test } from "./harness.mjs";
import { reachedByTab } from "./page.mjs";

const PATHS = ["tijdlijn/", "en/timeline/"];
const DAY = 24 * 60 * 60 * 1000;

/** Days from one day to another, worked out without the page's program. */
const days = (from, to) => (Date.parse(to) - Date.parse(from)) / DAY;

const read = (page) =>
  page.evaluate(() => {
    const all = (within, selector) => [...within.querySelectorAll(selector)];
    const text = (element) => element.textContent.replaceAll(/\s+/g, " ").trim();
    return {
      events: all(document, "#line li[data-date]").map((event) => ({
        date: event.dataset.date,
        standing: event.dataset.standing,
        times: all(event, "time").map((time) => time.dateTime),
        links: all(event, "a").length,
        text: text(event),
      })),
      due: all(document, "#due tbody tr").map((row) => ({
        times: all(row, "time").map((time) => time.dateTime),
        days: row.querySelector("data")?.value,
      })),
      round: all(document, "#due figcaption data").map((data) => Number(data.value)),
      bar: all(document, "#due rect").map((part) => Number(part.getAttribute("width"))),
      votes: all(document, "#vote tbody tr").map((row) => ({
        count: Number(row.querySelector("data").value),
        states: text(row.querySelector("td")).split(", "),
      })),
      said: all(document, "#vote dt").map((state) => [text(state), text(state.nextElementSibling)]),
      hidden: all(document, "#line [hidden]").length,
    };
  });

for (const path of PATHS) {
  test(`the time line reads without JavaScript, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, { js: false });
    const { events, hidden } = await read(page);
    const dates = events.map((event) => event.date);
    assert.equal(dates[0], "2025-10-06");
    assert.ok(dates.includes("2026-07"), dates.join());
    // In the order of their days; a month stands at its end.
    const ends = dates.map((date) => (date.length === 7 ? `${date}-31` : date));
    assert.deepEqual(ends, ends.toSorted());
    for (const { text, date, standing, links } of events) {
      assert.ok(links > 0, `no source: ${text}`);
      assert.equal(standing, date > "2026-01-15" ? "planned" : "happened", text);
    }
    assert.ok(hidden > 0);
    assertQuiet();
    await close();
  });

  test(`what was due and what came add up, /${path}`, async (browser) => {
    const { page, close } = await open(browser, path, { alive: false });
    const { due, round, bar } = await read(page);
    const [proposal, forum, decision] = due;
    assert.deepEqual(proposal.times, ["2025-10-15", "2025-11-11"]);
    assert.equal(Number(proposal.days), days(...proposal.times));
    assert.deepEqual(forum.times, ["2025-11-26"]);
    assert.equal(forum.days, undefined);
    assert.deepEqual(decision.times, ["2025-12-31", "2025-12-22"]);
    assert.equal(Number(decision.days), -days(...decision.times));
    const [all, late, council, left] = round;
    assert.equal(all, days("2025-10-15", "2025-12-31"));
    assert.equal(council, days("2025-11-11", "2025-12-22"));
    assert.deepEqual(bar, [late, council, left]);
    assert.equal(late + council + left, all);
    await close();
  });

  test(`every state stands once in the vote, and says what the note says, /${path}`, async (browser) => {
    const { page, close } = await open(browser, path, { alive: false });
    const { votes, said } = await read(page);
    assert.deepEqual(
      votes.map((row) => row.count),
      [2, 4, 20],
    );
    for (const { count, states } of votes) assert.equal(states.length, count);
    const named = votes.flatMap((row) => row.states);
    assert.equal(new Set(named).size, 26);
    assert.ok(!named.some((name) => /^(Denemarken|Denmark)$/.test(name)));
    const silent = said.filter(([, reason]) => reason === said.at(-1)[1]);
    assert.deepEqual(
      silent.map(([state]) => state.split(" ")[0]),
      path.startsWith("en/") ? ["Hungary", "Cyprus", "Portugal"] : ["Hongarije", "Cyprus", "Portugal"],
    );
    assert.equal(said.length, 6);
    await close();
  });

  test(`no date and no figure stands loose in the text, /${path}`, async (browser) => {
    const { page, close } = await open(browser, path, { alive: false });
    const loose = await page.evaluate(() => {
      const copy = document.querySelector("main").cloneNode(true);
      // What other sources say stands as it is told there.
      for (const element of copy.querySelectorAll("data, time, a, #sources, #later")) element.remove();
      return copy.textContent.match(/\d[\d.,]*/g)?.filter((number) => !/^20\d\d[.,?]?$/.test(number)) ?? [];
    });
    assert.deepEqual(loose, []);
    const nowhere = await page.evaluate(() =>
      [...document.querySelectorAll("main data")]
        .filter((data) => {
          const link = data.closest("a[href^='#source-']");
          return !document.getElementById(link?.getAttribute("href").slice(1));
        })
        .map((data) => data.outerHTML),
    );
    assert.deepEqual(nowhere, []);
    await close();
  });

  for (const dark of [false, true]) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing, /${path}, ${dark ? "dark" : "light"}, ${width} px`, async (browser) => {
        const { page, assertQuiet, close } = await open(browser, path, { dark, width, alive: false });
        await assertAxe(page);
        await assertFits(page);
        assertQuiet();
        await close();
      });
    }
  }
}

test("every link and term of the time line is reached by Tab", async (browser) => {
  const { page, close } = await open(browser, "tijdlijn/", { alive: false });
  const { total, reached } = await reachedByTab(page, "a, button");
  assert.equal(reached, total);
  await close();
});

/** Opens the page with a clock that shows noon of a day. */
async function on(browser, day, path = "tijdlijn/") {
  const opened = await open(browser, path, {
    alive: false,
    prepare: (page) =>
      page.evaluateOnNewDocument((noon) => {
        globalThis.Date = class extends Date {
          constructor(...given) {
            super(...(given.length > 0 ? given : [noon]));
          }
        };
      }, `${day}T12:00:00`),
  });
  await opened.page.waitForSelector("html.handy");
  return opened;
}

const PASSED = /De datum is voorbij\. Wat er gebeurde, staat niet in deze bronnen\./;

test("what is past and what is to come follows the reader's date", async (browser) => {
  const { page, assertQuiet, close } = await on(browser, "2026-07-15");
  const seen = await page.$$eval("#line li", (entries) =>
    entries.map((entry) => ({
      date: entry.dataset.date,
      standing: entry.dataset.standing,
      text: entry.innerText,
      shown: entry.checkVisibility(),
    })),
  );
  const standing = Object.fromEntries(seen.map((entry) => [entry.date, entry.standing]));
  assert.equal(standing["2025-12-22"], "happened");
  assert.equal(standing["2026-06-12"], "passed");
  assert.equal(standing["2026-07-01"], "passed");
  // The month is not over.
  assert.equal(standing["2026-07"], "planned");
  assert.equal(standing["2026-10-15"], "planned");
  for (const { standing, text } of seen) assert.equal(PASSED.test(text), standing === "passed", text);
  const today = seen.findIndex((entry) => entry.text.startsWith("Vandaag"));
  assert.match(seen[today].text, /15 juli 2026/);
  assert.ok(seen[today].shown);
  assert.equal(seen[today - 1].date, "2026-07-01");
  assert.equal(seen[today + 1].date, "2026-07");
  assertQuiet();
  await close();
});

test("after the last date, today stands at the end", async (browser) => {
  const { page, close } = await on(browser, "2027-02-03", "en/timeline/");
  const last = await page.$eval("#line li:last-child", (entry) => entry.innerText);
  assert.equal(last, "Today, 3 February 2027");
  assert.equal(await page.$$eval("#line [data-standing=planned]", (left) => left.length), 0);
  await close();
});
