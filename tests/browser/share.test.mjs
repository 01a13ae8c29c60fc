// The page to share, cite and embed: what it makes of a choice.

import assert from "node:assert/strict";
import { claims } from "../../target/pkg/node.js";
import { open, site, test } from "./harness.mjs";
import { type, until, untilSays } from "./page.mjs";
import { BUILT, EDITION, MOVED, PAGES, PLACES, address, assertQuiet, choose, shownCode, texts } from "./share.mjs";

for (const { path, lang, fill } of PAGES) {
  test(`without a program everything stands there for the whole story, ${lang}`, async (browser) => {
    const { page, seen, close } = await open(browser, path, { js: false });
    const stands = await texts(page);
    const folder = lang === "en" ? "en/" : "";
    assert.equal(stands["link-text"], BUILT + folder);
    for (const part of ["1.088", "21.000", "21.760.000", "2024/1351", EDITION]) {
      const written = lang === "en" ? part.replaceAll(/(?<=\d)\.(?=\d)/g, ",") : part;
      assert.ok(stands.sentence.includes(written), `${written}: ${stands.sentence}`);
    }
    for (const form of ["plain", "bibtex", "ris"]) {
      assert.ok(stands[form].includes(fill), stands[form]);
      assert.ok(stands[form].includes(`${BUILT}${EDITION}/${folder}`), stands[form]);
    }
    assert.match(stands.iframe, /^<iframe src="[^"]+embed\/balance\/" title="[^"]+" width="100%" height="\d+" loading="lazy"><\/iframe>$/);
    const shown = await page.evaluate(() => ({
      form: document.querySelector(".form").checkVisibility(),
      buttons: [...document.querySelectorAll("main button")].filter((button) => button.checkVisibility()).length,
      still: document.querySelector("main .still").checkVisibility(),
      parts: [...document.querySelectorAll("#parts li")].map((part) => [
        part.querySelector("a").getAttribute("href"),
        part.querySelector(".code").textContent,
        part.querySelector("a").textContent,
      ]),
    }));
    assert.deepEqual([shown.form, shown.still], [false, true]);
    assert.equal(shown.buttons, 0);
    // Those of the site, and each claim.
    const ofClaims = shown.parts.filter(([href]) => href.includes("embed/claim/"));
    assert.equal(ofClaims.length, claims(lang).length);
    assert.ok(shown.parts.length >= ofClaims.length + 5, `${shown.parts.length}`);
    for (const [href, code, name] of shown.parts) {
      const part = new URL(href, new URL(path, BUILT)).href;
      assert.ok(part.startsWith(`${BUILT}${folder}embed/`), part);
      assert.ok(code.startsWith(`<iframe src="${part}"`), code);
      assert.ok(name.length > 5, part);
    }
    // Without scripts Firefox takes no picture of an element.
    if (browser.emulates) assert.equal(await shownCode(page), stands["link-text"]);
    await assertQuiet(seen);
    await close();
  });

  test(`the program begins with what the build wrote, ${lang}`, async (browser) => {
    const without = await open(browser, path, { js: false });
    const built = await texts(without.page);
    await without.close();
    const { page, seen, close } = await open(browser, path);
    const made = await texts(page);
    for (const place of PLACES.filter((place) => !["plain", "bibtex", "ris"].includes(place))) {
      assert.equal(made[place], built[place].replaceAll(BUILT, site.href), place);
    }
    const today = await page.evaluate(() => {
      const now = new Date();
      const two = (number) => String(number).padStart(2, "0");
      return {
        day: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
        told: now.toLocaleDateString(document.documentElement.lang === "en" ? "en-GB" : "nl-NL", { dateStyle: "long" }),
      };
    });
    assert.ok(made.plain.includes(today.told), made.plain);
    assert.ok(made.bibtex.includes(`urldate = {${today.day}}`), made.bibtex);
    assert.ok(made.ris.includes(`Y2  - ${today.day.replaceAll("-", "/")}/`), made.ris);
    const first = (text) => text.slice(0, text.indexOf("(2026"));
    assert.equal(first(made.plain), first(built.plain));
    const codes = await page.$$eval("#parts .code", (all) => all.map((code) => code.textContent));
    assert.ok(codes.every((code) => code.includes(`src="${site.href}`)), codes[0]);
    assert.equal(await shownCode(page), made["link-text"]);
    await assertQuiet(seen);
    await close();
  });

  test(`a link that is pasted is taken over, or what is wrong is said, ${lang}`, async (browser) => {
    const { page, seen, close } = await open(browser, path);
    await type(page, "pasted", address("", `?${MOVED}#balance`));
    const made = await texts(page);
    const folder = lang === "en" ? "en/" : "";
    assert.equal(made["link-text"], address(folder, `?${MOVED}`));
    assert.ok(made.sentence.includes(" 655 "), made.sentence);
    assert.equal(new URL(page.url()).search, `?${MOVED}`);
    const others = await page.$$eval(".languages a", (links) => links.map((link) => link.search));
    assert.deepEqual(others, [`?${MOVED}`, `?${MOVED}`]);
    const { notLink } = PAGES.find((page) => page.lang === lang);
    const deducted = "?cycle=2026&state=NL&pool=21000&eur=420000000&pledged=9066&forum=no&deduction=200";
    for (const [typed, fault, last] of [
      ["hello", notLink, ""],
      ["?forum=x", "‘x’", ""],
      ["?state=DK", /Denemarken|Denmark/, ""],
      ["?deduction=2000", /korting|deduction/, deducted],
    ]) {
      await type(page, "pasted", typed);
      const told = await page.$eval("#pasted-fault", (line) => line.textContent);
      assert.match(told, fault instanceof RegExp ? fault : new RegExp(fault));
      assert.equal(await page.$eval("#pasted", (field) => field.getAttribute("aria-invalid")), "true");
      // An empty field is the page as it was opened; then what was last right stays.
      assert.equal((await texts(page))["link-text"], address(folder, last));
    }
    await type(page, "pasted", address("be/"));
    assert.equal((await texts(page))["link-text"], address(`${folder}be/`));
    assert.equal(await page.$eval("#pasted-fault", (line) => line.textContent), "");
    await assertQuiet(seen);
    await close();
  });

  test(`an address with a scenario opens with it, one with a fault says so, ${lang}`, async (browser) => {
    const right = await open(browser, `${path}?${MOVED}`);
    const made = await texts(right.page);
    assert.ok(made.sentence.includes(" 655 "), made.sentence);
    const code = made.iframe.match(/src="([^"]+)"/)[1].replaceAll("&amp;", "&");
    assert.ok(code.endsWith(`embed/balance/?${MOVED}`), code);
    assert.equal(await shownCode(right.page), made["link-text"]);
    await right.close();
    const wrong = await open(browser, `${path}?pool=0`);
    assert.match(await untilSays(wrong.page, "#pasted-fault", "pool"), /0/);
    assert.match((await texts(wrong.page)).sentence, /1[.,]088/);
    await assertQuiet(wrong.seen);
    await wrong.close();
  });
}

test("every choice has its link, its codes and its preview", async (browser) => {
  const { page, seen, close } = await open(browser, `delen/?${MOVED}`);
  const values = await page.$$eval("#what option", (options) => options.map((option) => option.value));
  const without = await open(browser, "delen/", { js: false });
  const parts = await without.page.evaluate(() => document.querySelectorAll("#parts li").length);
  await without.close();
  assert.equal(values.length, 6 + parts);
  const pages = { story: ["", "balance"], claims: ["klopt-het/", "claim/never-both"], check: ["reken-na/", "figure"], countries: ["landen/", "countries"], dublin: ["dublin/", "dublin"], timeline: ["tijdlijn/", "timeline"] };
  const moving = ["story", "claims", "check", "embed/balance", "embed/figure"];
  for (const value of values) {
    await choose(page, "what", value);
    const made = await texts(page);
    const [path, part] = pages[value] ?? [`${value}/`, value.replace("embed/", "")];
    const query = moving.includes(value) ? `?${MOVED}` : "";
    assert.equal(made["link-text"], address(path, query), value);
    assert.equal(made.oembed, address(`embed/${part}/oembed.json`), value);
    const of = ["balance", "figure"].includes(part) ? `?${MOVED}` : "";
    const frame = address(`embed/${part}/`, of);
    assert.equal(made.iframe.match(/src="([^"]+)"/)[1].replaceAll("&amp;", "&"), frame, value);
    assert.ok(made.element.includes(`<script src="${address("embed.js")}" async></script>`), made.element);
    assert.ok(made.element.includes(`part="${part}"`), made.element);
    assert.equal(await page.$eval("#preview", (frame) => frame.src), frame, value);
    assert.equal(made["embed-note"] === "", value.startsWith("embed/"), value);
    const title = made.iframe.match(/title="([^"]+)"/)[1];
    assert.ok(title.endsWith("– Solidariteitswijzer") && title.length > 30, title);
    assert.ok(made.plain.includes(`/${EDITION}/${path}`), made.plain);
    assert.ok(made.sentence.includes(EDITION), made.sentence);
  }
  await assertQuiet(seen);
  await close();
});

test("a claim is told with its verdict, in the language that is chosen", async (browser) => {
  const { page, seen, close } = await open(browser, "delen/");
  await choose(page, "what", "embed/claim/pool-30000");
  const story = await open(browser, "en/claims/", { alive: false });
  const claim = await story.page.$eval("#claim-pool-30000", (place) =>
    ["h3", ".verdict", ".says"].map((part) => place.querySelector(part).textContent.trim()),
  );
  await story.close();
  assert.match((await texts(page)).sentence, /Klopt niet/);
  await choose(page, "language", "en");
  const made = await texts(page);
  for (const part of claim) assert.ok(made.sentence.includes(part), `${part}: ${made.sentence}`);
  assert.equal(made["link-text"], address("en/embed/claim/pool-30000/"));
  assert.ok(made.plain.includes(claim[0]), made.plain);
  assert.ok(made.element.includes('lang="en"'), made.element);
  assert.equal(await page.$eval("#sentence", (text) => text.lang), "en");
  assert.equal(await page.$eval("#said-aloud", (line) => line.textContent), "Link, citaat en codes zijn aangepast.");
  await assertQuiet(seen);
  await close();
});

test("a frozen link names the edition, and a citation can name the live page", async (browser) => {
  const { page, seen, close } = await open(browser, "en/share/");
  assert.ok((await texts(page)).plain.endsWith(address(`${EDITION}/en/`)));
  await page.click("#cites-live");
  assert.ok((await texts(page)).plain.endsWith(address("en/")));
  await choose(page, "edition", "frozen");
  await choose(page, "theme", "dark");
  const made = await texts(page);
  assert.equal(made["link-text"], address(`${EDITION}/en/`));
  assert.ok(made.plain.endsWith(address(`${EDITION}/en/`)));
  assert.ok(made.iframe.includes(`src="${address(`${EDITION}/en/embed/balance/`)}?theme=dark"`), made.iframe);
  assert.match(made.element, /lang="en" theme="dark" edition="2026-1"/);
  await assertQuiet(seen);
  await close();
});

test("tokens of another theme come into the code of the frame, if they are safe", async (browser) => {
  const { page, seen, close } = await open(browser, "delen/");
  const length = await page.evaluate(() => history.length);
  await type(page, "tokens", "--paper: #fff\n--nl-link-color: rgb(21 66 115)");
  const made = await texts(page);
  const frame = new URL(made.iframe.match(/src="([^"]+)"/)[1].replaceAll("&amp;", "&"));
  assert.equal(frame.searchParams.get("tokens"), "--paper:#fff;--nl-link-color:rgb(21 66 115)");
  // The preview wears them, and leaves no step to go back.
  const preview = await page.waitForSelector("#preview");
  const shown = await preview.contentFrame();
  await shown.waitForFunction(() => document.body && getComputedStyle(document.body).backgroundColor === "rgb(255, 255, 255)", {
    timeout: 15_000,
  });
  assert.equal(await page.evaluate(() => history.length), length);
  await page.$eval("#preview", (frame) => frame.remove());
  for (const wrong of ["paper: white", "--paper", "--paper: url(x)", "--paper: red;}"]) {
    await type(page, "tokens", wrong);
    assert.notEqual(await page.$eval("#tokens-fault", (line) => line.textContent), "", wrong);
    assert.doesNotMatch((await texts(page)).iframe, /tokens=/);
  }
  await assertQuiet(seen);
  await close();
});

test("the story hands its scenario to the page to share", async (browser) => {
  const { page, close } = await open(browser, "?forum=yes&pledged=22000");
  await until(page, "offsetCases", "655");
  await Promise.all([page.waitForNavigation(), page.click(".pages a:last-child")]);
  await page.waitForSelector("html.handy");
  assert.ok(page.url().startsWith(address("delen/", "?")), page.url());
  assert.ok((await texts(page)).sentence.includes(" 655 "));
  await close();
  const belgium = await open(browser, "en/be/", { js: false });
  const way = await belgium.page.evaluate(() => document.querySelector(".pages a:last-child").href);
  assert.equal(way, address("en/share/", "?state=BE"));
  await belgium.close();
});
