// Parts of the site on pages of others: another origin, a strict policy, no
// script, a narrow column, a dark page, twice on a page, zoomed.

import assert from "node:assert/strict";
import { after } from "node:test";
import { assertAxe, assertFits } from "./axe.mjs";
import { open, site, test } from "./harness.mjs";
import { closeHost, element, frame, given, hosting, openHost, SCRIPT, taken, untilFits } from "./host.mjs";
import { figures, until, untilSays } from "./page.mjs";

after(closeHost);

/** All parts that the page to share lists, and of the claims one. */
const listed = await (await fetch(new URL("delen/", site))).text();
const named = [...listed.matchAll(/ href="[^"]*embed\/([a-z-]+)\/"/g)].map(([, name]) => name);
const PARTS = [...new Set(named), "claim/pool-30000"];
assert.ok(PARTS.length > 5, PARTS.join());
const SCENARIO = "cycle=2026&state=NL&pool=21000&eur=420000000&pledged=7916&forum=yes";

for (const language of ["", "en/"]) {
  test(`each part reads by itself, without header and without JavaScript, /${language}`, async (browser) => {
    for (const name of PARTS) {
      const { page, assertQuiet, close } = await open(browser, `${language}embed/${name}/`, { js: false });
      const seen = await page.evaluate(() => ({
        header: document.querySelectorAll("header.top, nav.pages, nav.languages").length,
        headings: document.querySelectorAll("h1").length,
        text: document.querySelector("main").innerText.length,
        inside: [...document.querySelectorAll("a[href]")]
          .filter((link) => link.target !== "_blank" && !/^[#?]/.test(link.getAttribute("href")))
          .map((link) => link.outerHTML),
        dangling: [...document.querySelectorAll("a[href^='#']")]
          .filter((link) => !document.getElementById(link.getAttribute("href").slice(1)))
          .map((link) => link.outerHTML),
      }));
      assert.equal(seen.header, 0, name);
      assert.equal(seen.headings, 1, name);
      assert.ok(seen.text > 80, `${name}: ${seen.text}`);
      assert.deepEqual(seen.inside, [], name);
      assert.deepEqual(seen.dangling, [], name);
      assertQuiet();
      await close();
    }
  });

  test(`each part is open to everyone and fits a narrow column, /${language}`, async (browser) => {
    for (const name of PARTS) {
      const options = { width: 320, dark: name === "balance", alive: false };
      const { page, assertQuiet, close } = await open(browser, `${language}embed/${name}/`, options);
      await assertAxe(page, name);
      await assertFits(page);
      assertQuiet();
      await close();
    }
  });
}

test("every link of a part leads to a page that there is", async (browser) => {
  const { page, close } = await open(browser, "", { alive: false });
  for (const name of PARTS) {
    for (const language of ["", "en/"]) {
      const from = new URL(`${language}embed/${name}/`, site).href;
      const missing = await page.evaluate(async (from) => {
        const text = await (await fetch(from)).text();
        const part = new DOMParser().parseFromString(text, "text/html");
        const ways = [...part.querySelectorAll("a[href]")].map((link) => new URL(link.getAttribute("href"), from));
        const inside = ways.filter((way) => way.origin === location.origin);
        const missing = [];
        for (const way of new Map(inside.map((way) => [way.href, way])).values()) {
          const response = await fetch(way);
          const whole = new DOMParser().parseFromString(await response.text(), "text/html");
          const id = way.hash.slice(1);
          if (!response.ok || (id && !whole.getElementById(id))) missing.push(way.href);
        }
        return missing;
      }, from);
      assert.deepEqual(missing, [], from);
    }
  }
  await close();
});

test("a frame needs no script of the host, and shows its scenario", async (browser) => {
  const html = hosting(frame(`embed/balance/?${SCENARIO}`));
  const { part, amiss, close } = await openHost(browser, html);
  const balance = await part("embed/balance/");
  await until(balance, "paymentEur", "0");
  assert.deepEqual(amiss(), []);
  await close();
});

test("without any script a frame still reads, and the element leaves its link", async (browser) => {
  const html = hosting(frame("embed/balance/") + SCRIPT + element("claim/pool-30000"));
  const { page, part, close } = await openHost(browser, html, { js: false });
  const balance = await part("embed/balance/");
  assert.ok((await balance.evaluate(() => document.querySelector("main").innerText)).includes("1.088"));
  assert.ok(await page.evaluate(() => document.querySelector("solidariteits-wijzer a").checkVisibility()));
  await close();
});

test("the element is as high as its part, also when that changes, under a strict policy", async (browser) => {
  const html = hosting(SCRIPT + element("balance", `scenario="${SCENARIO.replaceAll("&", "&amp;")}"`));
  const { page, part, amiss, close } = await openHost(browser, html);
  const balance = await part("embed/balance/");
  await until(balance, "paymentEur", "0");
  const before = await untilFits(page, balance);
  assert.match(before.title, /balans/i);
  await balance.$eval("details.more", (details) => {
    details.open = true;
  });
  await balance.waitForFunction((before) => document.body.offsetHeight > before, { timeout: 15_000 }, before.height);
  const after = await untilFits(page, balance);
  assert.ok(after.height > before.height, `${after.height} after ${before.height}`);
  assert.deepEqual(amiss(), []);
  await close();
});

test("other attributes show another part, language and scenario", async (browser) => {
  const { page, part, amiss, close } = await openHost(browser, hosting(SCRIPT + element("timeline")));
  await part("embed/timeline/");
  await page.evaluate((scenario) => {
    const element = document.querySelector("solidariteits-wijzer");
    element.setAttribute("part", "balance");
    element.setAttribute("lang", "en");
    element.setAttribute("scenario", scenario);
  }, SCENARIO);
  const balance = await part("en/embed/balance/?");
  await until(balance, "paymentEur", "0");
  await untilFits(page, balance);
  assert.deepEqual(amiss(), []);
  await close();
});

test("two on a page keep apart, and hear nobody but their own frame", async (browser) => {
  const html = hosting(SCRIPT + element("claim/pool-30000") + element("timeline", 'lang="en"'));
  const { page, part, amiss, close } = await openHost(browser, html);
  const [claim, line] = [await part("embed/claim/"), await part("en/embed/timeline/")];
  const first = await untilFits(page, claim, 0);
  const second = await untilFits(page, line, 1);
  assert.notEqual(first.height, second.height);
  // Others speak alike: the host itself, also in the site's name.
  await page.evaluate(() => postMessage({ solidariteitswijzer: { height: 9_999 } }, "*"));
  await page.evaluate(() =>
    dispatchEvent(
      new MessageEvent("message", {
        data: { solidariteitswijzer: { height: 9_999 } },
        origin: new URL(document.querySelector("script").src).origin,
        source: window,
      }),
    ),
  );
  await new Promise((later) => setTimeout(later, 300));
  assert.deepEqual([await given(page, 0), await given(page, 1)], [first, second]);
  assert.deepEqual(amiss(), []);
  await close();
});

test("in a narrow column it fits, and zoomed to 200 % too", async (browser) => {
  for (const width of [320, 640]) {
    // A window zoomed to 200 % is half as wide, and each of its pixels is four.
    const html = hosting(SCRIPT + element("balance") + element("countries"));
    const prepare = async (page) => {
      if (width === 640) await page.setViewport({ width, height: 400, deviceScaleFactor: 2 });
    };
    const { page, part, amiss, close } = await openHost(browser, html, { width, height: 400, prepare });
    for (const [at, name] of ["balance", "countries"].entries()) {
      const shown = await part(`embed/${name}/`);
      // Far from the window a browser lets a frame rest.
      await page.evaluate((at) => document.querySelectorAll("solidariteits-wijzer")[at].scrollIntoView(), at);
      await untilFits(page, shown, at);
      assert.equal((await taken(shown)).wide, false, `${name} at ${width}`);
    }
    await assertFits(page);
    assert.deepEqual(amiss(), []);
    await close();
  }
});

test("the way to the whole page takes the scenario along, outside", async (browser) => {
  const { part, close } = await openHost(browser, hosting(frame(`embed/balance/?${SCENARIO}`)));
  const balance = await part("embed/balance/");
  await until(balance, "paymentEur", "0");
  const led = await balance.evaluate(() => {
    const link = document.querySelector(".origin a");
    link.addEventListener("click", (event) => event.preventDefault());
    link.click();
    return { address: link.href, target: link.target };
  });
  assert.deepEqual(led, { address: `${site}?${SCENARIO}#balance`, target: "_blank" });
  await close();
});

test("a claim is worked out again where its scenario is without a rule", async (browser) => {
  const story = await open(browser, "klopt-het/?capped=no", { alive: true });
  await story.page.waitForSelector("html[data-desk=open]");
  await story.page.waitForFunction(() => !document.querySelector("#rule-off").hidden, { timeout: 15_000 });
  const verdicts = await story.page.$$eval("article.claim", (claims) =>
    claims.map((claim) => [claim.id.slice("claim-".length), claim.querySelector(".verdict").textContent]),
  );
  const before = await story.page.evaluate(async () => {
    const whole = new DOMParser().parseFromString(await (await fetch("./")).text(), "text/html");
    return [...whole.querySelectorAll("article.claim .verdict")].map((verdict) => verdict.textContent);
  });
  await story.close();
  const [id, verdict] = verdicts.find(([, verdict], at) => verdict !== before[at]);
  const { page, assertQuiet, close } = await open(browser, `embed/claim/${id}/?capped=no`, { alive: false });
  assert.equal(await untilSays(page, ".verdict", verdict), verdict);
  assertQuiet();
  await close();
});

test("the check of a figure answers in its part, and its scenarios open outside", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "embed/figure/", { alive: false });
  await page.waitForSelector("#said", { timeout: 15_000 });
  await page.type("#said", "1088 zaken");
  await page.waitForSelector(".verdict[data-verdict=holds]", { timeout: 15_000 });
  const link = await page.evaluate(() => {
    const link = document.querySelector(".outcome a[href]");
    link.addEventListener("click", (event) => event.preventDefault());
    link.click();
    return { path: new URL(link.href).pathname, hash: new URL(link.href).hash, target: link.target };
  });
  assert.deepEqual(link, { path: site.pathname, hash: "#balance", target: "_blank" });
  assertQuiet();
  await close();
});

test("a frozen part and page give the figures of their edition, and say that they are frozen", async (browser) => {
  const edition = "2026-1";
  for (const path of ["embed/balance/", "", "en/embed/balance/", "en/"]) {
    const live = await open(browser, `${path}?${SCENARIO}`, {});
    const today = await figures(live.page);
    assert.equal(await live.page.$(".frozen"), null);
    await live.close();
    const { page, assertQuiet, close } = await open(browser, `${edition}/${path}?${SCENARIO}`, {});
    await until(page, "paymentEur", "0");
    // The edition is today's; that it stays when newer data come is shown by
    // `cargo xtask test frozen`.
    assert.deepEqual(await figures(page), today);
    assert.ok((await page.$eval(".frozen", (note) => note.textContent)).includes(edition));
    const way = await page.$eval(".frozen a", (link) => link.href);
    assert.equal(way, new URL(path, site).href);
    assertQuiet();
    await close();
  }
});
