// How long until the story can be read, and until its slider moves a figure.

import { ALIVE, FORUM, PAYMENT, SLIDER, STORY } from "./names.mjs";
import { openPhone } from "./phone.mjs";

/** Opens the story anew; the samples of one round, in milliseconds. */
export async function measureLoading(browser, { address }) {
  const { page, close } = await openPhone(browser, { slow: true });
  await page.evaluateOnNewDocument(watch, { ALIVE, FORUM, PAYMENT, SLIDER });
  await page.goto(address + STORY, { waitUntil: "load", timeout: 60_000 });
  const { readable, usable } = await page.evaluate(() => globalThis.loaded);
  await close();
  return { "readable, 400 kbit/s": [readable], "slider usable, 400 kbit/s": [usable] };
}

/** Runs in the page, before anything of it. */
function watch({ ALIVE, FORUM, PAYMENT, SLIDER }) {
  const painted = new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const first = list.getEntriesByName("first-contentful-paint").at(0);
      if (first) resolve(first.startTime);
    }).observe({ type: "paint", buffered: true });
  });
  const alive = new Promise((resolve) => {
    const look = () => document.querySelector(ALIVE) && resolve();
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  });
  const frame = () => new Promise(requestAnimationFrame);
  /** Moves the slider as a reader would, and waits until the payment follows. */
  const moved = async () => {
    document.querySelector(FORUM).click();
    await frame();
    const slider = document.querySelector(SLIDER);
    const payment = () => document.querySelector(PAYMENT).value;
    const before = payment();
    // Where nothing is taken over, all is paid again.
    slider.value = slider.min;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    const start = performance.now();
    while (payment() === before) {
      if (performance.now() - start > 5000) throw new Error("the payment does not follow the slider");
      await frame();
    }
    return performance.now();
  };
  globalThis.loaded = alive
    .then(moved)
    .then(async (usable) => ({ readable: await painted, usable }));
}
