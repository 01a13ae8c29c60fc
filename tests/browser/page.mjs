// What a reader sees and does on the page, by the names the page gives it.

/** The exact values of all figures, by name. */
export function figures(page) {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("data[data-figure]")].map((data) => [data.dataset.figure, data.value]),
    ),
  );
}

/** Opens what is folded away below an element. */
export function unfold(page, below = "body") {
  return page.$$eval(`${below} details`, (all) => {
    for (const details of all) details.open = true;
  });
}

/** Opens the controls that are folded away. */
export const openControls = (page) => unfold(page, "#balance");

/** Answers that the states meet again. */
export const meet = (page) => page.$eval("#forum-yes", (answer) => answer.click());

/** Waits until a figure has a value. */
export async function until(page, figure, value) {
  await page.waitForFunction(
    (figure, value) => document.querySelector(`[data-figure="${figure}"]`).value === value,
    { timeout: 15_000 },
    figure,
    value,
  );
}

/** Replaces what stands in a field, and leaves it. */
export async function type(page, id, text) {
  await page.$eval(`#${id}`, (field) => field.focus());
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.press("Backspace");
  if (text) await page.keyboard.type(text);
  await page.keyboard.press("Tab");
}

/** The text of the first element that fits. */
export function text(page, selector) {
  return page.$eval(selector, (element) => element.textContent);
}

/** Waits until the address carries the scenario at rest. */
export async function addressHas(page, part) {
  await page.waitForFunction((part) => location.search.includes(part), { timeout: 15_000 }, part);
}

/** Comes to the desk, which is fetched then: to its places, or else to the search. */
export async function openDesk(page) {
  await page.evaluate(() => {
    const place = document.querySelector("#figure");
    if (place) place.scrollIntoView({ behavior: "instant" });
    else document.querySelector(".to-find").click();
  });
  await page.waitForSelector("html[data-desk=open]");
}

/** Waits until an element says something, and gives all that it says. */
export async function untilSays(page, selector, part) {
  await page.waitForFunction(
    (selector, part) => document.querySelector(selector)?.textContent.includes(part),
    { timeout: 10_000, polling: 50 },
    selector,
    part,
  );
  return text(page, selector);
}

/**
 * Marks the page that stands there; what it returns tells whether that page
 * still stands there, or was loaded anew.
 */
export async function mark(page) {
  await page.evaluate(() => {
    globalThis.stood = true;
  });
  return () => page.evaluate(() => globalThis.stood === true);
}

/** Waits until a part of the page has been scrolled into the window. */
export async function untilSeen(page, selector) {
  await page.waitForFunction(
    (selector) => {
      const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
      return bottom > 0 && top >= -2 && top < innerHeight / 2;
    },
    { timeout: 15_000, polling: 50 },
    selector,
  );
}

/** Keeps what the page hands to the browser as a file, instead of a file. */
export const keepFiles = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.files = [];
    const blobs = new Map();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      const address = make(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      globalThis.files.push({ name: this.download, blob: blobs.get(this.href) });
    };
  });

/** How many of the visible elements of `main` that a selector names there are, and
 * how many of them a reader comes to with the key Tab. */
export async function reachedByTab(page, selector) {
  const usable = `[...document.querySelectorAll("main :is(${selector})")].filter((e) => e.checkVisibility())`;
  const total = await page.evaluate(`${usable}.length`);
  const reached = new Set();
  for (let step = 0; step < total + 30 && reached.size < total; step += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(`${usable}.indexOf(document.activeElement)`);
    if (at >= 0) reached.add(at);
  }
  return { total, reached: reached.size };
}
