// Parts of the site in the colours of others: a theme, the tokens of a host and those of
// an address, which change how a part looks and never what it says.

import assert from "node:assert/strict";
import { after } from "node:test";
import { open, test } from "./harness.mjs";
import { closeHost, element, frame, hosting, openHost, SCRIPT, untilFits } from "./host.mjs";

after(closeHost);

test("a dark page has a dark part, by its theme or by its own tokens", async (browser) => {
  const ground = (part) => part.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = hosting(SCRIPT + element("claim/pool-30000", 'theme="dark"'));
  const themed = await openHost(browser, dark);
  const claim = await themed.part("embed/claim/");
  await claim.waitForFunction(() => document.documentElement.style.colorScheme === "dark", { timeout: 15_000 });
  assert.equal(await ground(claim), "rgb(20, 21, 25)");
  assert.deepEqual(themed.amiss(), []);
  await themed.close();

  // A host that is light asks for a dark part: it gets that whole.
  const mixed = await openHost(browser, hosting(SCRIPT + element("dublin", 'theme="dark"')));
  await mixed.page.evaluate(() => {
    const { style } = document.documentElement;
    style.setProperty("--basis-color-default-bg-document", "rgb(255, 253, 245)");
    style.setProperty("--nl-link-color", "rgb(138, 21, 56)");
  });
  const table = await mixed.part("embed/dublin/");
  await table.waitForFunction(() => document.documentElement.style.colorScheme === "dark", { timeout: 15_000 });
  await untilFits(mixed.page, table);
  assert.equal(await ground(table), "rgb(20, 21, 25)");
  assert.equal(await table.$eval(".origin a", (link) => getComputedStyle(link).color), "rgb(127, 176, 250)");
  await mixed.close();

  // By the tokens of the design system, as the host sets them in its own style.
  const { page, part, amiss, close } = await openHost(browser, hosting(SCRIPT + element("claim/pool-30000")));
  const own = await part("embed/claim/");
  await untilFits(page, own);
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.setProperty("--basis-color-default-bg-document", "rgb(1, 2, 3)");
    style.setProperty("--basis-color-default-color-document", "rgb(250, 251, 252)");
    style.setProperty("--nl-heading-level-3-color", "rgb(9, 99, 199)");
    style.setProperty("--nl-paragraph-color", "url(https://example.org/)");
  });
  await own.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(1, 2, 3)", {
    timeout: 15_000,
  });
  const worn = await own.evaluate(() => ({
    ink: getComputedStyle(document.body).color,
    heading: getComputedStyle(document.querySelector("h3")).color,
    refused: document.documentElement.style.getPropertyValue("--nl-paragraph-color"),
  }));
  assert.deepEqual(worn, { ink: "rgb(250, 251, 252)", heading: "rgb(9, 99, 199)", refused: "" });
  // The colours that the host did not set are those that fit its ground.
  assert.equal(await own.evaluate(() => document.documentElement.style.colorScheme), "dark");
  // A ground alone is not taken: what is written on it could not be read.
  await page.evaluate(() => document.documentElement.style.removeProperty("--basis-color-default-color-document"));
  await own.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(251, 250, 247)", {
    timeout: 15_000,
  });
  assert.deepEqual(amiss(), []);
  await close();
});

test("a frame alone takes its theme and tokens from its address", async (browser) => {
  const tokens = encodeURIComponent("--basis-color-default-bg-document:rgb(1, 2, 3);--basis-color-default-color-document:rgb(247, 248, 249);--ink:rgb(244, 245, 246);--no-such-token:red");
  const html = hosting(frame(`embed/claim/pool-30000/?theme=dark&tokens=${tokens}`));
  const { part, amiss, close } = await openHost(browser, html);
  const claim = await part("embed/claim/");
  await claim.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(1, 2, 3)", {
    timeout: 15_000,
  });
  const worn = await claim.evaluate(() => ({
    ink: getComputedStyle(document.body).color,
    link: getComputedStyle(document.querySelector(".origin a")).color,
    unknown: document.documentElement.style.getPropertyValue("--no-such-token"),
  }));
  assert.deepEqual(worn, { ink: "rgb(244, 245, 246)", link: "rgb(127, 176, 250)", unknown: "" });
  assert.deepEqual(amiss(), []);
  await close();
});

test("a host may write its colours in any way", async (browser) => {
  const { page, part, close } = await openHost(browser, hosting(SCRIPT + element("claim/pool-30000")));
  const claim = await part("embed/claim/");
  await untilFits(page, claim);
  await page.evaluate(() => {
    const { style } = document.documentElement;
    style.setProperty("--basis-color-default-bg-document", "oklch(25% 0.02 260)");
    style.setProperty("--basis-color-default-color-document", "color-mix(in srgb, white 90%, navy)");
  });
  // It is dark, and the colours that the host did not set fit it.
  await claim.waitForFunction(() => document.documentElement.style.colorScheme === "dark", { timeout: 15_000 });
  const taken = await claim.evaluate(() => document.documentElement.style.getPropertyValue("--paper"));
  assert.equal(taken, "oklch(25% 0.02 260)");
  await close();
});

test("a part lives in a frame without an origin: its theme, its height, its answers", async (browser) => {
  const sandboxed = (name) => frame(name).replace("<iframe", '<iframe sandbox="allow-scripts"');
  const { part, close } = await openHost(browser, hosting(sandboxed("embed/figure/?theme=dark")));
  const figure = await part("embed/figure/");
  await figure.waitForFunction(() => document.documentElement.style.colorScheme === "dark", { timeout: 15_000 });
  assert.equal(await figure.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(20, 21, 25)");
  await figure.waitForSelector("#said", { timeout: 15_000 });
  await figure.type("#said", "1088 zaken");
  await figure.waitForSelector(".verdict[data-verdict=holds]", { timeout: 15_000 });
  await close();
});

/** Tokens of an address that would say something else than the page does, or nothing. */
const HOSTILE = [
  '--sign:"€ 900.000.000"',
  "--money:#0000",
  "--money:var(--taken)",
  "--ink:#fff;--paper:#fff;--card:#fff;--quiet:#fff",
  "--ink:transparent",
  "--ink:var(--paper)",
  "--nl-paragraph-font-size:0",
  "--nl-paragraph-font-size:900px",
  "--nl-paragraph-color:color-mix(in srgb, var(--paper), var(--paper))",
  "--nl-paragraph-color:image-set('//example.org/' 1x)",
  "--nl-paragraph-color:#fbfaf7",
  "--nl-heading-level-3-color:rgb(251, 250, 247)",
  "--nl-heading-level-3-font-family:x;content:'y'",
];

test("an address cannot rewrite what a part says", async (browser) => {
  const look = (page) =>
    page.evaluate(() => {
      const styles = ["body", ".number", "p", "dt", "h3"].map((place) => {
        const found = document.querySelector(place);
        if (!found) return null;
        const { color, backgroundColor, fontSize } = getComputedStyle(found);
        const { content } = getComputedStyle(found, "::before");
        return { color, backgroundColor, fontSize, content };
      });
      const term = document.querySelector(".term");
      return JSON.stringify([styles, term && getComputedStyle(term, "::before").content]);
    });
  const plain = await open(browser, "embed/balance/");
  const before = await look(plain.page);
  await plain.close();
  for (const tokens of HOSTILE) {
    const { page, close } = await open(browser, `embed/balance/?tokens=${encodeURIComponent(tokens)}`);
    assert.equal(await look(page), before, tokens);
    await close();
  }
});
