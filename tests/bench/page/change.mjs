// How long a change of the scenario takes: what the page works until the new figures are
// in the document, and on to the laid out page.

import assert from "node:assert/strict";
import { ALIVE, FIGURES, FORUM, SLIDER, STORY } from "./names.mjs";
import { openPhone } from "./phone.mjs";

const CHANGES = 500;
// Parts of the way of the slider, from none to all, each half in turn: figures that stay
// the same from one value to the next would make a change look cheap. 251 is about half
// of CHANGES and shares no divisor with it.
const PARTS = Array.from({ length: CHANGES }, (_, at) => ((at * 251) % CHANGES) / (CHANGES - 1));

/** The samples of one round, in milliseconds: a part of the 500 changes. */
export async function measureChanges(browser, { address }, round, rounds) {
  const { page, close } = await openPhone(browser);
  await page.goto(address + STORY);
  await page.waitForSelector(ALIVE);
  await page.$eval(FORUM, (box) => box.click());
  const parts = PARTS.slice((round * CHANGES) / rounds, ((round + 1) * CHANGES) / rounds);
  const { different, updated, laidOut } = await page.evaluate(change, { parts, FIGURES, SLIDER });
  await close();
  assert.ok(different > parts.length / 2, `only ${different} of ${parts.length} changes changed the figures`);
  return { "change to figures shown": updated, "change to page laid out": laidOut };
}

/** Runs in the page. */
async function change({ parts, FIGURES, SLIDER }) {
  const slider = document.querySelector(SLIDER);
  const values = parts.map((part) => Math.round(part * Number(slider.max)));
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

  // A build may change at once, or once a frame, just before it is drawn. What counts is
  // what it works, and not how long it waits for the frame: what it does in the event, and
  // what it does between two callbacks of ours that stand before and after its own.
  const inFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())));
  const updated = [];
  const laidOut = [];
  for (const value of values) {
    await frame();
    const before = inFrame();
    const start = performance.now();
    set(value);
    const handled = performance.now() - start;
    const after = new Promise((resolve) =>
      requestAnimationFrame(() => {
        const done = performance.now();
        void document.body.offsetHeight;
        resolve({ done, laid: performance.now() });
      }),
    );
    const begun = await before;
    const { done, laid } = await after;
    if (shown() !== expected.get(value)) throw new Error(`the figures do not follow ${value} within a frame`);
    updated.push(handled + done - begun);
    laidOut.push(handled + laid - begun);
  }
  const all = [...expected.values()];
  const different = all.filter((figures, at) => at > 0 && figures !== all[at - 1]).length;
  return { different, updated, laidOut };
}
