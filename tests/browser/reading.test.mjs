// The page for readers of every kind, and before the program arrives.

import assert from "node:assert/strict";
import { assertAxe, assertFits } from "./axe.mjs";
import { open, test } from "./harness.mjs";
import { figures, openControls, openDesk, unfold, until } from "./page.mjs";

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
    alive: false,
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on("request", async (request) => {
        if (request.url().endsWith(".wasm")) await moved;
        request.continue();
      });
    },
  });
  await page.click("#forum-yes");
  await page.$eval("#pledges-slider", (slider) => {
    slider.value = "22000";
  });
  arrive();
  await until(page, "offsetCases", "655");
  assert.equal(await page.$eval("#forum-yes", (control) => control.checked), true);
  assert.equal(await page.$eval("#pledges-slider", (slider) => slider.value), "22000");
  assertQuiet();
  await close();
});

/** Brings what a page can show into view, before it is looked at. */
const ALL = {
  "": async (page) => {
    await until(page, "overlapCases", "655");
    await openDesk(page);
    await page.type("#find", "pool");
    await page.waitForSelector("#found [role=option]");
  },
  "klopt-het/": async (page) => {
    await page.waitForSelector("html.handy");
    await page.waitForSelector("#rule-off:not([hidden])");
  },
  "reken-na/": async (page) => {
    await openDesk(page);
    await page.$eval("#search", (button) => button.click());
    await page.type("#said", "7%");
    await page.waitForSelector("#break-desk progress");
  },
};
const ENGLISH = { "": "en/", "klopt-het/": "en/claims/", "reken-na/": "en/check/" };

for (const [dutch, show] of Object.entries(ALL)) {
  for (const path of [dutch, ENGLISH[dutch]]) {
    for (const dark of [false, true]) {
      for (const width of [320, 1280]) {
        test(`axe finds nothing, /${path}, ${dark ? "dark" : "light"}, ${width} px`, async (browser) => {
          const { page, assertQuiet, close } = await open(
            browser,
            `${path}?forum=yes&pledged=22000&relocations=100&alternative=100000&deduction=10&counted=no`,
            { dark, width, height: 640 },
          );
          await show(page);
          await unfold(page);
          await assertAxe(page);
          // 320 px is a window of 1280 px at 400 %.
          await assertFits(page);
          if (path === dutch && dutch === "") {
            await page.evaluate(() => document.querySelector("#why-paymentEur").showPopover());
            await assertAxe(page);
          }
          assertQuiet();
          await close();
        });
      }
    }
  }
}

test("everything that can be used is reached by Tab, and large enough", async (browser) => {
  const { page, close } = await open(browser);
  await openControls(page);
  await openDesk(page);
  // The panel of the search closes, and the key begins at the top of the page.
  await page.evaluate(() => {
    document.querySelector("#find-panel").hidePopover();
    document.activeElement.blur();
    scrollTo(0, 0);
  });
  const usable = () => {
    // Of the readings of a question the key comes to the chosen one only.
    const all = [...document.querySelectorAll("body :is(a, button, input:not([type=radio]:not(:checked)), select, summary)")];
    return all.filter((element) => element.checkVisibility());
  };
  const total = await page.evaluate(`(${usable})().length`);
  const reached = new Set();
  for (let step = 0; step < total + 20 && reached.size < total; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(`(${usable})().indexOf(document.activeElement)`);
    if (at >= 0) reached.add(at);
  }
  const missed = await page.evaluate(
    `((seen) => (${usable})().filter((_, at) => !seen.includes(at)).map((e) => e.outerHTML))(${JSON.stringify([...reached])})`,
  );
  assert.deepEqual(missed, []);
  // In the midst of a sentence a target is as high as its line (WCAG 2.5.8).
  const small = await page.evaluate(`(${usable})()
    .filter((e) => !e.matches(".figure, .term, a"))
    .map((e) => [e, e.getBoundingClientRect()])
    .filter(([, { width, height }]) => Math.min(width, height) < 24)
    .map(([e]) => e.outerHTML)`);
  assert.deepEqual(small, []);
  await close();
});

test("what is said aloud waits until the slider rests", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "?forum=yes&pledged=0");
  const said = await page.evaluate(async () => {
    const place = document.querySelector("[role=status][data-live=announced]");
    const said = [];
    new MutationObserver(() => said.push(place.textContent.trim())).observe(place, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    const slider = document.querySelector("#pledges-slider");
    for (let pledges = 20_000; pledges <= 22_000; pledges += 100) {
      slider.value = String(pledges);
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await new Promise((resolve) => setTimeout(resolve, 600));
    return said;
  });
  const sentences = new Set(said.filter(Boolean));
  assert.deepEqual([...sentences].length, 1);
  // With the two figures, which who listens does not see.
  assert.match([...sentences][0], /^655 zaken overnemen, €\s8,7\smiljoen betalen\. Nederland betaalt en neemt ook zaken over/);
  const spoken = await page.$eval("#pledges-slider", (slider) => slider.getAttribute("aria-valuetext"));
  assert.equal(spoken, "22.000 herplaatsingen");
  assertQuiet();
  await close();
});
