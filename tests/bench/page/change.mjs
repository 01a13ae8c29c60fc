// How long a change of the scenario takes: from the event to the new figures in
// the document, and on to the laid out page.

import assert from "node:assert/strict";
import { ALIVE, FIGURES, FORUM, SLIDER, STORY } from "./names.mjs";
import { openPhone } from "./phone.mjs";

const CHANGES = 500;
const MOST = 30_000;

// All values from 0 to MOST, each half in turn: figures that stay the same from
// one value to the next would make a change look cheap. 251 is about half of
// CHANGES and shares no divisor with it.
const VALUES = Array.from({ length: CHANGES }, (_, at) => Math.round((((at * 251) % CHANGES) * MOST) / (CHANGES - 1)));

/** The samples of one round, in milliseconds: a part of the 500 changes. */
export async function measureChanges(browser, { address }, round, rounds) {
  const { page, close } = await openPhone(browser);
  await page.goto(address + STORY);
  await page.waitForSelector(ALIVE);
  await page.$eval(FORUM, (box) => box.click());
  const values = VALUES.slice((round * CHANGES) / rounds, ((round + 1) * CHANGES) / rounds);
  const { different, updated, laidOut } = await page.evaluate(change, { values, FIGURES, SLIDER });
  await close();
  assert.ok(different > values.length / 2, `only ${different} of ${values.length} changes changed the figures`);
  return { "change to figures shown": updated, "change to page laid out": laidOut };
}

/** Runs in the page. */
async function change({ values, FIGURES, SLIDER }) {
  const slider = document.querySelector(SLIDER);
  const { port1, port2 } = new MessageChannel();
  const task = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  /** A task of its own in the next frame: no two changes share a frame. */
  const frame = async () => {
    await new Promise(requestAnimationFrame);
    await task();
  };
  const set = (value) => {
    slider.value = value;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const shown = () => Array.from(document.querySelectorAll(FIGURES), ({ value }) => value).join();

  // Once through without a clock: what each value must lead to.
  const expected = new Map();
  for (const value of values) {
    set(value);
    await frame();
    await frame();
    expected.set(value, shown());
  }

  const updated = [];
  const laidOut = [];
  let changed;
  new MutationObserver(() => {
    changed = performance.now();
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const value of values) {
    await frame();
    const start = performance.now();
    changed = start;
    set(value);
    const handled = performance.now();
    // What reacts does so in microtasks, which come before the browser draws:
    // more of them than it needs. If it puts work off to later tasks, that
    // counts too.
    for (let turn = 0; turn < 200; turn += 1) await undefined;
    while (shown() !== expected.get(value)) {
      if (performance.now() - start > 1000) throw new Error(`the figures do not follow ${value}`);
      await task();
    }
    const time = Math.max(handled, changed) - start;
    const ready = performance.now();
    void document.body.offsetHeight;
    updated.push(time);
    laidOut.push(time + (performance.now() - ready));
  }
  const all = [...expected.values()];
  const different = all.filter((figures, at) => at > 0 && figures !== all[at - 1]).length;
  return { different, updated, laidOut };
}
