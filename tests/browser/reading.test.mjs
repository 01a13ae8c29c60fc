// The page before, and without, the program; and for readers of every kind.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { open, test } from "./harness.mjs";
import { figures, text, until } from "./page.mjs";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

test("without JavaScript the text and the figures of 2026 are there", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "", { js: false });
  assert.match(await text(page, "h1"), /Betaalt Nederland/);
  assert.equal((await figures(page)).paymentEur, "21760000");
  assert.ok(await page.$eval(".still", (line) => line.checkVisibility()));
  assertQuiet();
  await close();
});

test("without WebAssembly the page says what does not move", async (browser) => {
  const { page, seen, close } = await open(browser, "", {
    // Nobody reads the module to its end: the network need not come to rest.
    waitUntil: "load",
    prepare: async (page) => {
      await page.evaluateOnNewDocument(() => {
        delete globalThis.WebAssembly;
      });
    },
  });
  await page.waitForSelector(".cannot-move");
  assert.equal((await figures(page)).paymentEur, "21760000");
  assert.ok(await page.$eval(".still", (line) => line.checkVisibility()));
  assert.deepEqual([...seen.errors, ...seen.console], []);
  await close();
});

test("a control moved before the program arrives keeps its place", async (browser) => {
  let arrive;
  const moved = new Promise((resolve) => {
    arrive = resolve;
  });
  const { page, assertQuiet, close } = await open(browser, "", {
    waitUntil: "domcontentloaded",
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on("request", async (request) => {
        if (request.url().endsWith(".wasm")) await moved;
        request.continue();
      });
    },
  });
  await page.click("#forum");
  await page.$eval("#pledges-slider", (slider) => {
    slider.value = "22000";
  });
  arrive();
  await until(page, "offsetCases", "655");
  assert.equal(await page.$eval("#forum", (control) => control.checked), true);
  assert.equal(await page.$eval("#pledges-slider", (slider) => slider.value), "22000");
  assertQuiet();
  await close();
});

for (const dark of [false, true]) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing, ${dark ? "dark" : "light"}, ${width} px`, async (browser) => {
      const { page, assertQuiet, close } = await open(
        browser,
        "?forum=yes&pledged=22000&relocations=100&alternative=100000&deduction=10",
        { dark, width, height: 640 },
      );
      await until(page, "offsetCases", "655");
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(" ")}`);
      assert.deepEqual(found, []);
      const [scroll, client] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      assert.ok(scroll <= client, `${scroll} px wide in ${client}`);
      assertQuiet();
      await close();
    });
  }
}

test("everything that can be used is reached by Tab, and large enough", async (browser) => {
  const { page, close } = await open(browser);
  const usable = await page.$$eval("main :is(a, button, input)", (all) => all.length);
  const reached = new Set();
  for (let step = 0; step < usable + 2; step += 1) {
    await page.keyboard.press("Tab");
    reached.add(
      await page.evaluate(() => {
        const all = [...document.querySelectorAll("main :is(a, button, input)")];
        return all.indexOf(document.activeElement);
      }),
    );
  }
  reached.delete(-1);
  assert.equal(reached.size, usable);
  const small = await page.$$eval("main :is(button, input)", (all) =>
    all.filter((e) => Math.min(e.clientHeight, e.clientWidth) < 24).map((e) => e.outerHTML),
  );
  assert.deepEqual(small, []);
  await close();
});
