// A page for each member state that the regulation binds: what it says, and how
// one goes from one to the other.

import assert from "node:assert/strict";
import { defaultScenario, referenceKey, settle } from "../../target/pkg/node.js";
import { assertAxe } from "./axe.mjs";
import { open, test } from "./harness.mjs";
import { addressHas, figures, meet, openControls, openDesk, text, type, until, untilSays } from "./page.mjs";

/** What the core makes of a state's first view, and of what differs from it. */
const settled = (memberState, others = {}) => settle({ ...defaultScenario(), memberState, ...others });

function assertShows(found, settlement) {
  assert.equal(found.paymentEur, settlement.due.financialEur);
  assert.equal(found.offsetCases, String(settlement.due.offsetCases));
  assert.equal(found.fairShareCases, String(settlement.fairShare.cases));
  assert.equal(found.share, settlement.sharePercent);
}

test("the page about Belgium shows what the core says of it, with and without the program", async (browser) => {
  for (const js of [false, true]) {
    const { page, assertQuiet, close } = await open(browser, "be/", { js });
    assert.match(await page.title(), /^Moet België betalen/);
    assert.match(await text(page, "h1"), /België/);
    assertShows(await figures(page), settled("BE"));
    assert.match(await text(page, "#key"), /België heeft 11\.900\.100 van de/);
    assertQuiet();
    await close();
  }
});

test("its slider moves its own share, and its address names it", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "be/");
  await meet(page);
  await openControls(page);
  await type(page, "pledges", "22000");
  const expected = settled("BE", { forumReconvened: true, unionRelocationPledges: 22_000 });
  await until(page, "offsetCases", String(expected.due.offsetCases));
  assertShows(await figures(page), expected);
  await addressHas(page, "state=BE");
  assert.match(await text(page, "#grid-caption"), /^België betaalt en neemt ook zaken over/);
  await page.$eval("#forum-no", (answer) => answer.click());
  await type(page, "pledges", "9066");
  // The page's own first view needs no query.
  await page.waitForFunction(() => location.search === "");
  assertQuiet();
  await close();
});

test("a query without a state is about the page's own", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "en/be/?forum=yes&pledged=22000");
  const expected = settled("BE", { forumReconvened: true, unionRelocationPledges: 22_000 });
  await until(page, "offsetCases", String(expected.due.offsetCases));
  assert.equal(await text(page, "main [data-live=elsewhere]"), "");
  assertQuiet();
  await close();
});

test("a link about another state says so, and leads to its page with the same scenario", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?state=BE&forum=yes&pledged=22000");
  const expected = settled("BE", { forumReconvened: true, unionRelocationPledges: 22_000 });
  await until(page, "offsetCases", String(expected.due.offsetCases));
  const said = await text(page, "main [data-live=elsewhere]");
  assert.equal(said.trim(), "Deze link gaat over België. De tekst op deze pagina gaat over Nederland.");
  const link = "main a[data-live=to-page]";
  assert.equal(await text(page, link), "Naar de pagina over België");
  await Promise.all([page.waitForNavigation(), page.click(link)]);
  await page.waitForSelector("html.alive");
  assert.ok(new URL(page.url()).pathname.endsWith("/be/"), page.url());
  await until(page, "offsetCases", String(expected.due.offsetCases));
  assert.equal(await text(page, "main [data-live=elsewhere]"), "");
  assert.equal(await page.$eval(link, (link) => link.checkVisibility()), false);
  assertQuiet();
  await close();
});

test("on its own page no word is of another state, until a link is", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "en/mt/?state=NL");
  await untilSays(page, "main [data-live=elsewhere]", "This link is about the Netherlands. The text on this page is about Malta.");
  const way = await page.$eval("main a[data-live=to-page]", (link) => link.href);
  assert.match(way, /\/en\/\?.*state=NL/);
  assertQuiet();
  await close();
});

test("the language changes, the state stays", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "be/?forum=yes&pledged=22000");
  for (const [path, title] of [["/en/be/", /^Must Belgium pay/], ["/be/", /^Moet België betalen/]]) {
    // A page that is left while it fetches the desk says so.
    await page.waitForFunction(() => document.documentElement.dataset.desk !== "asked");
    await Promise.all([page.waitForNavigation(), page.click(".languages a:not([aria-current])")]);
    await page.waitForSelector("html.alive");
    assert.ok(new URL(page.url()).pathname.endsWith(path), page.url());
    assert.match(await page.title(), title);
  }
  assertQuiet();
  await close();
});

for (const path of ["", "en/", "be/", "en/mt/"]) {
  test(`each state's page is a link away, by name, without the program, from /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, { js: false });
    const { links, current } = await page.evaluate(() => {
      const links = [...document.querySelectorAll(".states a")];
      return {
        links: links.map(({ textContent, href }) => ({ name: textContent.trim(), href })),
        current: links.filter((link) => link.ariaCurrent === "page").map(({ href }) => href),
      };
    });
    const names = links.map(({ name }) => name);
    assert.equal(names.length, referenceKey("2026").filter((row) => row.obligation !== "not-bound").length);
    assert.deepEqual(names, names.toSorted(new Intl.Collator(path.startsWith("en") ? "en" : "nl").compare));
    assert.deepEqual(current, [page.url()]);
    for (const { name, href } of links) {
      const answer = await fetch(href);
      assert.equal(answer.status, 200, href);
      const title = (await answer.text()).match(/<title>([^<]*)/)[1];
      assert.ok(title.includes(name), `${href}: ${title}`);
    }
    assertQuiet();
    await close();
  });
}

test("who need not contribute, refused, or chose otherwise is told so", async (browser) => {
  for (const [path, answer, balance] of [
    ["es/", /Spanje staat onder migratiedruk.*artikel 60, lid 3/s, /hoeft zijn toezegging niet uit te voeren/],
    ["en/at/", /Austria is in a ‘significant migratory situation’.*no\. 989/s, /does not have to contribute for 2026/],
    ["hu/", /Hongarije heeft gezegd niet bij te dragen.*artikel 57, lid 3/s, /Dit is de verplichting van Hongarije/],
    ["en/mt/", /For 2026 Malta chose relocations and a financial contribution.*this page starts from that/s, /begins with what Malta chose: relocations and a financial contribution/],
  ]) {
    const { page, assertQuiet, close } = await open(browser, path);
    assert.match(await text(page, "header.answer"), answer);
    assert.match(await text(page, "#balance"), balance);
    assertQuiet();
    await close();
  }
});

test("the desk asks about the page's own state", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "be/");
  // The claims stand on another page: nothing of them is missed here.
  assert.equal(await page.$(".most-asked"), null);
  assert.match(await text(page, "#claims"), /De uitspraken uit het debat gaan over Nederland/);
  await Promise.all([page.waitForNavigation(), page.$eval("#claims .to-check", (link) => link.click())]);
  await openDesk(page);
  await type(page, "said", settled("BE").fairShare.eur);
  await untilSays(page, "#figure-desk .outcome", "Ja, €\u00a012.980.000");
  const way = await page.$eval("#figure-desk .outcome a", (link) => link.href);
  assert.match(way, /\/be\/\?.*state=BE/);
  assertQuiet();
  await close();
});

for (const dark of [false, true]) {
  test(
    `axe finds nothing on a page about another state, ${dark ? "dark" : "light"}`,
    { in: ["Chromium"], because: "only Chromium plays a dark page" },
    async (browser) => {
      const { page, assertQuiet, close } = await open(browser, "be/?state=MT", { dark, width: 390 });
      await page.$eval(".states", (states) => {
        states.open = true;
      });
      await assertAxe(page);
      assertQuiet();
      await close();
    },
  );
}
