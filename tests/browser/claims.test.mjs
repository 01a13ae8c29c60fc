// The claims: each with a verdict that follows from the rules, its reasons, who said
// or asked it, and a sentence to cite.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { open, site, test } from "./harness.mjs";
import { figures, openDesk, unfold, until, untilSays, untilSeen } from "./page.mjs";

/** How the page marks each verdict. */
const MARKS = {
  holds: "holds",
  holdsWithCaveat: "caveat",
  notAsWorded: "reworded",
  doesNotHold: "not",
  dependsOnReading: "reading",
  notInSources: "open",
};

/** On the data of 2026, in the order of the page. */
const EXPECTED = JSON.parse(readFileSync(new URL("../cases/claims.json", import.meta.url)));
const VERDICTS = Object.fromEntries(EXPECTED.map(([id, verdict]) => [id, MARKS[verdict]]));

const LANGUAGES = [
  {
    path: "klopt-het/",
    lang: "nl",
    words: {
      holds: "Klopt",
      caveat: "Klopt, met een kanttekening",
      reworded: "Klopt zo niet",
      not: "Klopt niet",
      reading: "Hangt af van hoe je de wet leest",
      open: "Met deze bronnen niet te zeggen",
    },
    origins: ["Gezegd door", "Gevraagd door", "Tegengesproken door"],
    fromRules: "volgt uit de regels",
    copied: "Gekopieerd",
    takeOver: "Neem deze tekst over",
    foreign: /\b(the|and|not|cases|countries|share|with|which|holds|why|search|found)\b/gi,
  },
  {
    path: "en/claims/",
    lang: "en",
    words: {
      holds: "True",
      caveat: "True, with a caveat",
      reworded: "Not true as worded",
      not: "Not true",
      reading: "Depends on how the law is read",
      open: "Cannot be said from these sources",
    },
    origins: ["Said by", "Asked by", "Contradicted by"],
    fromRules: "follows from the rules",
    copied: "Copied",
    takeOver: "Take over this text",
    foreign: /\b(het|een|niet|zaken|landen|aandeel|voor|wordt|klopt|waarom|zoek|gevonden|artikel|lid)\b/gi,
  },
];

/** The claims as they stand. Runs in the page. */
function standing() {
  return [...document.querySelectorAll("article.claim")].map((article) => {
    const text = (selector) => article.querySelector(selector)?.textContent.trim() ?? "";
    return {
      id: article.id.replace("claim-", ""),
      claim: text("h3"),
      mark: article.querySelector(".verdict").dataset.verdict,
      verdict: text(".verdict"),
      says: text(".says"),
      decides: text(".decides"),
      isShown: [article, ...article.querySelectorAll("summary .verdict, summary .decides")].every((part) => part.checkVisibility()),
      reasons: [...article.querySelectorAll(".reasons > li")].map((reason) => ({
        text: reason.textContent,
        links: [...reason.querySelectorAll("a")].map((link) => link.getAttribute("href")),
      })),
      origins: [...article.querySelectorAll("ul.origins")].map((list) => ({
        heading: list.previousElementSibling.textContent,
        links: [...list.querySelectorAll("a")].map((link) => link.getAttribute("href")),
      })),
      details: article.querySelector("details details").textContent,
    };
  });
}

/** All that the articles say and link to. Runs in the page. */
function whole() {
  return [...document.querySelectorAll("article.claim")].map((article) => [
    article.textContent,
    [...article.querySelectorAll("a")].map((link) => link.getAttribute("href")),
    article.querySelector(".verdict").dataset.verdict,
  ]);
}

for (const { path, lang, words, origins: headings, fromRules } of LANGUAGES) {
  test(`without JavaScript all claims stand with verdict, answer, figure and reasons, ${lang}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, { js: false });
    const claims = await page.evaluate(standing);
    assert.deepEqual(Object.fromEntries(claims.map(({ id, mark }) => [id, mark])), VERDICTS);
    assert.deepEqual(claims.map(({ id }) => id), Object.keys(VERDICTS));
    const sources = await page.evaluate(() => [...document.querySelectorAll("#sources [id]")].map((place) => `#${place.id}`));
    const leads = (link) =>
      sources.includes(link) ||
      link.startsWith("https://eur-lex.europa.eu/eli/reg/2024/1351/") ||
      /^(\.\.\/)+(en\/)?\?.+#balance$/.test(link);
    for (const { id, claim, mark, verdict, says, decides, isShown, reasons, origins, details } of claims) {
      assert.equal(verdict, words[mark], id);
      for (const [part, said] of Object.entries({ claim, says, decides })) assert.ok(said, `${id} has no ${part}`);
      assert.ok(isShown, id);
      assert.ok(reasons.length > 0, id);
      // Who said, asked or contradicted it, each with a source; else that nobody did.
      assert.equal(origins.length === 0, details.includes(fromRules), id);
      for (const { heading, links } of origins) {
        assert.ok(headings.includes(heading), `${id}: ${heading}`);
        assert.ok(links.length > 0 && links.every(leads), `${id}: ${links.join()}`);
      }
      // What nobody said stands as a question.
      assert.equal(claim.endsWith("?"), origins.every(({ heading }) => heading !== headings[0]), id);
      for (const { text, links } of reasons) {
        assert.ok(links.length > 0 && links.every(leads), `${id}: «${text}» leads to ${links.join()}`);
      }
    }
    assertQuiet();
    await close();
  });

  test(`the claims and the desk speak one language, ${lang}`, async (browser) => {
    const { foreign } = LANGUAGES.find((other) => other.lang === lang);
    const assertOneLanguage = async (page, parts) => {
      const { said, shown } = await page.evaluate((parts) => {
        const copies = parts.map((part) => document.querySelector(part).cloneNode(true));
        for (const copy of copies) for (const other of copy.querySelectorAll("[lang]")) other.remove();
        return { said: copies.map((copy) => copy.textContent).join(" "), shown: copies.map((copy) => copy.textContent.length) };
      }, parts);
      assert.ok(shown.every((length) => length > 100), shown.join());
      assert.deepEqual(said.match(foreign) ?? [], []);
    };
    const [root, checks] = { nl: ["", "reken-na/"], en: ["en/", "en/check/"] }[lang];
    const claims = await open(browser, path);
    await assertOneLanguage(claims.page, ["#claims"]);
    await claims.close();
    const story = await open(browser, root);
    await openDesk(story.page);
    await story.page.keyboard.type("pool");
    await story.page.waitForSelector("#found-list li");
    await assertOneLanguage(story.page, [".find", "#claims"]);
    await story.close();
    const { page, assertQuiet, close } = await open(browser, checks);
    await openDesk(page);
    await page.focus("#said");
    await page.keyboard.type("40 m");
    await untilSays(page, "#figure-desk .outcome", "40");
    await assertOneLanguage(page, ["#figure", "#break", "#what-if"]);
    assertQuiet();
    await close();
  });
}

/** Where the links of a claim's reasons lead, in their order. */
const SCENARIOS = {
  "never-both": [{ offsetCases: "660", paymentEur: "8560000" }],
  "forced-relocation": [{ relocations: "0", offsetCases: "1088" }],
  "more-than-share": [{ offsetCases: "1553", overlapCases: "0" }],
  "share-5-6": [{ offsetCases: "0", paymentEur: "21760000" }],
  "pay-30-40m": [{ paymentEur: "31060000" }, { paymentEur: "21760000" }],
  "mass-buyout": [{ offsetCases: "1088", paymentEur: "0" }],
  "pressure-exempts": [{ deductionCases: "1088", paymentEur: "0", offsetCases: "0" }],
  "others-deductions": [{ offsetCases: "1088", paymentEur: "0" }],
  "pool-30000": [{ fairShareCases: "1088", paymentEur: "21760000" }],
  "everyone-relocates": [{ relocations: "351", offsetCases: "737" }],
};

test("every scenario of a reason is seen in the balance of the story", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "klopt-het/");
  const links = await page.$$eval(".claim a[href*='#balance']", (all) =>
    all.map((link) => [link.closest(".claim").id.replace("claim-", ""), link.href]),
  );
  const expected = Object.entries(SCENARIOS).flatMap(([id, all]) => all.map((shown) => ({ id, shown })));
  assert.deepEqual(links.map(([id]) => id), expected.map(({ id }) => id));
  for (const [at, { shown }] of expected.entries()) {
    await page.goto(links[at][1]);
    await page.waitForSelector("html.alive");
    for (const [figure, value] of Object.entries(shown)) await until(page, figure, value);
    await untilSeen(page, "#balance");
  }
  assertQuiet();
  await close();
});

test("what a reason says of its scenario is what the balance shows", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "klopt-het/");
  const said = await page.$$eval("#claim-never-both .reasons li:has(a[href*='#balance']) data", (all) => all.map(({ value }) => value));
  await Promise.all([page.waitForNavigation(), page.$eval("#claim-never-both a[href*='#balance']", (link) => link.click())]);
  await until(page, "offsetCases", "660");
  const shown = await figures(page);
  for (const figure of ["offsetCases", "paymentEur"]) assert.ok(said.includes(shown[figure]), `${figure}: ${said.join()}`);
  assertQuiet();
  await close();
});

test("a claim opens where it stands, and the list is narrowed by subject and verdict", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "klopt-het/");
  await page.waitForSelector("html.handy");
  const shown = () =>
    page.$$eval("article.claim", (all) => all.filter((article) => article.checkVisibility()).map((article) => article.id));
  assert.equal((await shown()).length, Object.keys(VERDICTS).length);
  await page.select("#filter-subject", "dublin");
  const ofDublin = await shown();
  assert.ok(ofDublin.length > 2 && ofDublin.includes("claim-dublin-36"), ofDublin.join());
  await page.select("#filter-judged", "holds");
  for (const id of await shown()) assert.equal(VERDICTS[id.replace("claim-", "")], "holds");
  await page.select("#filter-subject", "");
  await page.select("#filter-judged", "");
  await page.focus("#claim-share-5-6 summary");
  await page.keyboard.press("Enter");
  assert.ok(await page.$eval("#claim-share-5-6 .says", (says) => says.checkVisibility()));
  assertQuiet();
  await close();
});

for (const [place, path] of [["#claim-pool-30000", "klopt-het/"], ["#figure", "reken-na/"], ["#break", "reken-na/"]]) {
  test(`an older link to ${place} of the story still arrives`, async (browser) => {
    const { page, close } = await open(browser, `?forum=yes${place}`, { alive: false });
    await page.waitForFunction((path) => location.pathname.endsWith(path), { timeout: 15_000 }, path);
    assert.equal(new URL(page.url()).hash, place);
    assert.ok(new URL(page.url()).search.includes("forum=yes"));
    await close();
  });
}

const WITHOUT = [
  { id: "counted", moved: { "never-both": "not", "more-than-share": "holds" } },
  { id: "capped", moved: { "more-than-share": "holds" } },
];

for (const { path, lang, words } of LANGUAGES) {
  test(`a rule that is switched off moves the verdicts that rest on it, ${lang}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    for (const { id, moved } of WITHOUT) {
      await page.goto(new URL(`${path}?${id}=no`, site));
      await page.waitForSelector("#rule-off:not([hidden])", { visible: true });
      const claims = await page.evaluate(standing);
      assert.deepEqual(
        Object.fromEntries(claims.map(({ id, mark }) => [id, mark])),
        { ...VERDICTS, ...moved },
        `without ${id}`,
      );
      for (const { id, mark, verdict } of claims) assert.equal(verdict, words[mark], id);
      // An example of what does not hold has the rule switched off too.
      const examples = claims
        .filter((claim) => claim.id in moved)
        .flatMap(({ reasons }) => reasons.flatMap(({ links }) => links.filter((link) => link.includes("#balance"))));
      assert.ok(examples.length > 0 && examples.every((link) => link.includes(`${id}=no`)), examples.join());
    }
    assertQuiet();
    await close();
  });
}

test("the story's way to the claims takes a rule along that is off", async (browser) => {
  const { page, close } = await open(browser, "?forum=yes&counted=no");
  await until(page, "overlapCases", "1088");
  await Promise.all([page.waitForNavigation(), page.$eval("#claims .to-claims", (link) => link.click())]);
  await page.waitForSelector("#claim-never-both .verdict[data-verdict=not]");
  await close();
});

test("a link with a rule off has the claims without that rule", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "klopt-het/?counted=no");
  await page.waitForSelector("#claim-never-both .verdict[data-verdict=not]");
  assert.ok(await page.$eval("#rule-off", (note) => note.checkVisibility()));
  assertQuiet();
  await close();
});

test("a claim's own address leads to it, and opens it", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "klopt-het/#claim-pool-30000", { height: 600 });
  await untilSeen(page, "#claim-pool-30000");
  assert.ok(await page.$eval("#claim-pool-30000 .says", (says) => says.checkVisibility()));
  assertQuiet();
  await close();
});

/** Keeps what the page copies; `none`: no clipboard, `refused`: one that says no. */
function clipboard(kind) {
  const writeText = (text) => {
    globalThis.copied = text;
    return kind === "refused" ? Promise.reject(new DOMException("no", "NotAllowedError")) : Promise.resolve();
  };
  const value = kind === "none" ? undefined : { writeText };
  Object.defineProperty(Navigator.prototype, "clipboard", { get: () => value });
}

const withClipboard = (kind) => ({ prepare: (page) => page.evaluateOnNewDocument(clipboard, kind) });

/** Fails unless a sentence has all that a reader needs to cite it. */
async function assertCitable(page, sentence, lang, path, id) {
  const claim = (await page.evaluate(standing)).find((claim) => claim.id === id);
  const source = await page.$eval(`#claim-${id} .reasons a:not([href*='#balance'])`, (link) => link.textContent);
  const today = await page.evaluate(
    (locale) => new Date().toLocaleDateString(locale, { dateStyle: "long" }),
    { nl: "nl-NL", en: "en-GB" }[lang],
  );
  const address = new URL(path, site);
  address.hash = `claim-${id}`;
  for (const part of [claim.claim, claim.verdict, claim.says, claim.decides, source, today, address.href]) {
    assert.ok(sentence.includes(part), `«${part}» is not in «${sentence}»`);
  }
  assert.ok(sentence.endsWith(address.href), sentence);
}

for (const { path, lang, copied, takeOver } of LANGUAGES) {
  test(`a claim is copied as a sentence to cite, ${lang}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, `${path}?forum=yes&pledged=9066`, withClipboard("works"));
    await unfold(page);
    for (const id of ["never-both", "share-5-6", "all-pledge"]) {
      await page.$eval(`#claim-${id} .copy`, (button) => button.scrollIntoView({ block: "center", behavior: "instant" }));
      await page.click(`#claim-${id} .copy`);
      assert.equal(await untilSays(page, `#claim-${id} .copied[role=status]`, copied), copied);
      await assertCitable(page, await page.evaluate(() => globalThis.copied), lang, path, id);
    }
    assertQuiet();
    await close();
  });

  for (const kind of ["none", "refused"]) {
    test(`with a clipboard that is ${kind} the sentence is shown to take over, ${lang}`, async (browser) => {
      const { page, assertQuiet, close } = await open(browser, path, withClipboard(kind));
      await unfold(page);
      await page.focus("#claim-dublin-36 .copy");
      await page.keyboard.press("Enter");
      const shown = await untilSays(page, "#claim-dublin-36 .copied", takeOver);
      await assertCitable(page, shown, lang, path, "dublin-36");
      assertQuiet();
      await close();
    });
  }
}

test("with a rule off a claim is copied with the verdict of that moment", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "klopt-het/?counted=no#claim-never-both", withClipboard("works"));
  await page.waitForSelector("#claim-never-both .verdict[data-verdict=not]");
  await page.$eval("#claim-never-both .copy", (button) => button.click());
  await page.waitForFunction(() => globalThis.copied, { timeout: 5000 });
  assert.match(await page.evaluate(() => globalThis.copied), /Oordeel: Klopt niet\./);
  assertQuiet();
  await close();
});

test("the copy button works for a reader who came straight to the claim", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "klopt-het/#claim-never-both", withClipboard("works"));
  // Pressed without having come to any part of the desk.
  await page.$eval("#claim-never-both .copy", (button) => button.click());
  await page.waitForFunction(() => globalThis.copied, { timeout: 5000 });
  assertQuiet();
  await close();
});
