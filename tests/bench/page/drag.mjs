// How the page keeps up with a finger on the slider, on a processor that is six
// times slower than this one.

import { setTimeout as wait } from "node:timers/promises";
import { ALIVE, DESK_OPEN, FORUM, PICTURES, SLIDER, STORY } from "./names.mjs";
import { openPhone } from "./phone.mjs";
import { quantile } from "./table.mjs";

const SLOWER = 6;
/** Milliseconds from one place of the finger to the next: more often than frames. */
const STEP = 12;
/** There, and back again. */
const STEPS = 240;
/** Milliseconds until a page that was moved has done all that it put off. */
const REST = 2000;

/** Milliseconds after which no more answers are waited for. */
const ANSWERED = 10_000;

/** A page of a slider and no more: what the browser and this machine take by themselves. */
const EMPTY = `<!doctype html><meta name="viewport" content="width=device-width"><input id="${SLIDER.slice(1)}"
  type="range" max="30000" style="width: 100%; height: 2.25rem; margin-top: 80vh; touch-action: pan-y">`;

/**
 * The samples of one round: of a drag on the page as it opens, of one with the
 * Forum reconvened and the desk open, which move more, and of one on the empty
 * page: that is the same for every build, and shows how quiet the machine was.
 */
export async function measureDrags(browser, { address }) {
  const { page, devtools, close } = await openPhone(browser);
  await page.goto(address + STORY);
  await page.waitForSelector(ALIVE);
  await page.$eval(PICTURES, (place) => place.scrollIntoView({ behavior: "instant" }));
  const first = await slowDrag(page, devtools, "first drag");
  await page.$eval(FORUM, (box) => box.click());
  await page.waitForSelector(DESK_OPEN);
  const second = { ...(await slowDrag(page, devtools, "drag")), ...(await workOfDrag(page, devtools, "drag")) };
  await page.goto("about:blank");
  await page.setContent(EMPTY);
  const empty = { ...(await slowDrag(page, devtools, "empty")), ...(await workOfDrag(page, devtools, "empty")) };
  await close();
  const slowest = (samples, name) => quantile(samples[`${name}: frame`], 0.95);
  const own = slowest(second, "drag") - slowest(empty, "empty");
  return { ...first, ...second, ...empty, "p95 of a frame beyond the empty page": [own] };
}

/** The times of a drag on the slower processor. */
async function slowDrag(page, devtools, name) {
  await wait(REST);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const { frames, handled, long } = await drag(page, devtools);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return {
    [`${name}: frame`]: frames,
    [`${name}: long animation frame`]: long,
    [`${name}: input handled`]: handled,
  };
}

/**
 * What the page's main thread works for each step of a drag, in milliseconds of
 * this processor. It does not count the waiting for a busy machine, and so is the
 * surest of these measures.
 */
async function workOfDrag(page, devtools, name) {
  await wait(REST);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const before = await work(devtools);
  const { handled } = await drag(page, devtools);
  const after = await work(devtools);
  const perStep = (kind) => [((after[kind] - before[kind]) * 1000) / handled.length];
  return {
    [`${name}: script a step`]: perStep("ScriptDuration"),
    [`${name}: style a step`]: perStep("RecalcStyleDuration"),
    [`${name}: layout a step`]: perStep("LayoutDuration"),
    [`${name}: all work a step`]: perStep("TaskDuration"),
  };
}

/** Seconds that the page's main thread has worked so far, by kind. */
async function work(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** What the page itself saw of a drag, in milliseconds. */
async function drag(page, devtools) {
  await page.evaluate(record);
  await move(page, devtools);
  return page.evaluate(() => globalThis.recorded());
}

/**
 * Draws a finger across the slider and back, whether or not the page keeps up.
 * Not a mouse: a finger's moves reach the page once a frame, as they do on a
 * phone, while with the protocol's mouse a slowed page was seen to draw no frames.
 */
async function move(page, devtools) {
  const { x, y, width, height } = await (await page.$(SLIDER)).boundingBox();
  const answers = [];
  const touch = (type, ...parts) => {
    const touchPoints = parts.map((part) => ({ x: x + width * (0.02 + 0.96 * part), y: y + height / 2 }));
    // A touch that a stalled page leaves unanswered for long is given up.
    answers.push(devtools.send("Input.dispatchTouchEvent", { type, touchPoints }).catch(() => {}));
  };
  touch("touchStart", 0);
  const start = performance.now();
  for (let step = 1; step <= STEPS; step += 1) {
    const part = (2 * step) / STEPS;
    touch("touchMove", part > 1 ? 2 - part : part);
    await wait(start + step * STEP - performance.now());
  }
  touch("touchEnd");
  await Promise.race([Promise.all(answers), wait(ANSWERED, undefined, { ref: false })]);
}

/** Runs in the page. */
function record() {
  const frames = [];
  const handled = [];
  const long = [];
  let moved = false;
  let before;
  let running = true;
  const tick = () => {
    const now = performance.now();
    if (moved && before) frames.push(now - before);
    before = now;
    if (running) requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  // First of all listeners, and last of them: what the page does lies between.
  let start;
  const first = () => {
    moved = true;
    start = performance.now();
  };
  const last = () => handled.push(performance.now() - start);
  window.addEventListener("input", first, true);
  window.addEventListener("input", last);
  const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: "long-animation-frame" });
  globalThis.recorded = () => {
    running = false;
    window.removeEventListener("input", first, true);
    window.removeEventListener("input", last);
    observer.disconnect();
    if (handled.length === 0) throw new Error("the drag did not move the slider");
    return { frames, handled, long };
  };
}
