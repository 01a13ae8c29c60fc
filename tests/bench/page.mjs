// How long a change of the scenario takes on the page, in Chromium: from the
// event to the new figures in the document, and on to the laid out page.
//
// `cargo xtask bench` serves the site and sets SITE_URL and CHROMIUM. The
// target is printed beside what was measured, never held against it: a busy
// machine is no fault of the page.

import assert from "node:assert/strict";
import { browsers, closeAll, open } from "../browser/browsers.mjs";

const CHANGES = 500;
const MOST = 30_000;
/** Milliseconds, at the 95th percentile. */
const TARGET = 8;

// All values from 0 to MOST, each half in turn: figures that stay the same from
// one value to the next would make a change look cheap. 251 is about half of
// CHANGES and shares no divisor with it.
const values = Array.from({ length: CHANGES }, (_, at) =>
  Math.round((((at * 251) % CHANGES) * MOST) / (CHANGES - 1)),
);

/** Runs in the page. */
async function measure(values) {
  const slider = document.querySelector("#pledges-slider");
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
  const figures = () => {
    const all = document.querySelectorAll("data[data-figure]");
    return Object.fromEntries([...all].map((data) => [data.dataset.figure, data.value]));
  };
  const shown = () => JSON.stringify(figures());

  // Once through without a clock: what each value must lead to.
  const expected = new Map();
  const offsetCases = [];
  for (const value of values) {
    set(value);
    await frame();
    await frame();
    expected.set(value, shown());
    offsetCases.push(Number(figures().offsetCases));
  }

  const times = [];
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
    const updated = Math.max(handled, changed) - start;
    const ready = performance.now();
    void document.body.offsetHeight;
    times.push({ updated, laidOut: updated + (performance.now() - ready) });
  }
  return { offsetCases, times };
}

function row(name, ...cells) {
  const shown = cells.map((cell) => (typeof cell === "number" ? `${cell.toFixed(1)} ms` : cell));
  console.log(name.padEnd(36) + shown.map((cell) => cell.padStart(10)).join(""));
}

function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return [0.5, 0.95, 1].map((part) => sorted[Math.ceil(part * sorted.length) - 1]);
}

const chromium = browsers.find(({ name }) => name === "Chromium");
try {
  const { page, assertQuiet } = await open(chromium, "");
  await page.click("#forum");
  const { offsetCases, times } = await page.evaluate(measure, values);
  const changes = offsetCases.filter((cases, at) => at > 0 && cases !== offsetCases[at - 1]).length;
  assert.ok(changes > CHANGES / 2, `only ${changes} of ${CHANGES} changes changed the figures`);
  assertQuiet();
  console.log(`${CHANGES} changes of the pledges, one a frame; the clock's step is 0.1 ms`);
  row("", "median", "95th %", "maximum");
  row("event to figures in the document", ...spread(times.map(({ updated }) => updated)));
  row("event to style and layout done", ...spread(times.map(({ laidOut }) => laidOut)));
  row("target", "", TARGET, "");
} finally {
  await closeAll();
}
