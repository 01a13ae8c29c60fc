// What a reader with a phone meets first: how soon the picture comes, and how much there
// is to read. The figures are printed; what was aimed at is held.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";

const PHONE = { width: 390, height: 844 };
const SCREENS = 3;

/** Counts words, numbers and references of what can be seen. Runs in the page. */
function read(screens) {
  const shown = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, figcaption, legend, label)")]
    .filter((element) => element.checkVisibility() && !element.closest("[aria-hidden=true]"))
    // Each text once: not what holds another of these.
    .filter((element) => !element.querySelector("p, li, dt, dd, figcaption, legend, label"));
  const top = (element) => element.getBoundingClientRect().top + scrollY;
  const tell = (elements) => {
    const text = elements.map((element) => element.innerText).join(" ");
    return {
      words: text.match(/[\p{L}][\p{L}’'-]*/gu)?.length ?? 0,
      numbers: new Set(text.match(/\d[\d.,]*/g)).size,
      references: elements.flatMap((element) => [...element.querySelectorAll("a[href*='eur-lex'], a[href^='#source-']")]).length,
    };
  };
  const plot = document.querySelector(".plot");
  const place = (element) => element.getBoundingClientRect().bottom + scrollY;
  const upTo = (least) => shown.filter((element) => top(element) < least);
  const sections = [...document.querySelectorAll("main .first, #steps, #balance, #others, #limits, #claims")];
  return {
    picture: place(plot),
    slider: place(document.querySelector("#taken-slider")),
    before: tell(shown.filter((element) => element.closest(".answer"))),
    first: tell(upTo(screens * innerHeight)),
    story: tell(shown.filter((element) => sections.some((section) => section.contains(element)))),
    live: document.querySelectorAll("main :is(.plot svg, .track svg, .lowest svg, .answers, .union .tiles-of-union)").length,
  };
}

/** Whether text is shown in the typeface: it is narrower than one of equal letters. Runs
 * in the page. */
function hasTypeface() {
  const [plain, own] = ["monospace", "'Source Sans 3', monospace"].map((family) => {
    const span = document.createElement("span");
    span.textContent = "illimitable";
    span.style.fontFamily = family;
    document.body.append(span);
    const { width } = span.getBoundingClientRect();
    span.remove();
    return width;
  });
  return own < plain;
}

/** As it is once the typeface is there. No page waits for it, and a busy machine may be
 * late with it again. */
async function reloadWithTypeface(page) {
  for (let tries = 0; tries < 10; tries += 1) {
    await page.reload();
    await page.waitForSelector("html.alive");
    if (await page.evaluate(hasTypeface)) return;
  }
  assert.fail("the typeface did not come");
}

for (const path of ["", "en/"]) {
  test(`the picture and its slider stand on the first screen, with few words before, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, PHONE);
    await reloadWithTypeface(page);
    const found = await page.evaluate(read, SCREENS);
    console.log(`/${path} ${JSON.stringify(found)}`);
    assert.ok(found.slider <= PHONE.height, `the slider ends at ${found.slider}`);
    assert.ok(found.picture <= PHONE.height, `the picture ends at ${found.picture}`);
    assert.ok(found.before.words <= 80, `${found.before.words} words before it`);
    assert.ok(found.story.words <= 1000, `${found.story.words} words`);
    assertQuiet();
    await close();
  });
}
