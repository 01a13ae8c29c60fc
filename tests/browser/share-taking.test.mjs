// What a reader takes from the page to share: texts and pictures that are copied,
// files that are saved, the device's own sharing.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { keepFiles, untilSays } from "./page.mjs";
import { MOVED, PAGES, address, assertQuiet, choose, decode, texts } from "./share.mjs";

/** Keeps what the page copies; `none`: no clipboard, `refused`: one that says no. */
function clipboard(kind) {
  globalThis.copied = [];
  const keep = (what) => {
    globalThis.copied.push(what);
    return kind === "refused" ? Promise.reject(new DOMException("no", "NotAllowedError")) : Promise.resolve();
  };
  const write = async ([item]) => {
    const blob = await item.kinds["image/png"];
    return keep(`${blob.type} ${blob.size}`);
  };
  globalThis.ClipboardItem = class {
    constructor(kinds) {
      this.kinds = kinds;
    }
  };
  const value = kind === "none" ? undefined : { writeText: keep, write };
  Object.defineProperty(Navigator.prototype, "clipboard", { get: () => value });
}

const withClipboard = (kind) => ({ prepare: (page) => page.evaluateOnNewDocument(clipboard, kind) });

for (const { path, lang, copied, byHand } of PAGES) {
  test(`each text is copied with one press, ${lang}`, async (browser) => {
    const { page, seen, close } = await open(browser, path, withClipboard("works"));
    const made = await texts(page);
    const buttons = await page.$$("[data-copies]");
    assert.equal(buttons.length, 8);
    for (const button of buttons) {
      const [place, name] = await button.evaluate((button) => [button.dataset.copies, button.dataset.name]);
      await button.focus();
      await page.keyboard.press("Enter");
      await untilSays(page, "#said-aloud", `${copied}: ${name}`);
      assert.equal(await page.evaluate(() => globalThis.copied.at(-1)), made[place]);
    }
    await assertQuiet(seen);
    await close();
  });

  for (const kind of ["none", "refused"]) {
    test(`with a clipboard that is ${kind} the text is selected, ${lang}`, async (browser) => {
      const { page, seen, close } = await open(browser, path, withClipboard(kind));
      await page.click("[data-copies=plain]");
      await untilSays(page, "#said-aloud", byHand);
      const selected = await page.evaluate(() => String(getSelection()).trim());
      assert.equal(selected, (await texts(page)).plain.trim());
      await assertQuiet(seen);
      await close();
    });
  }
}

test("the picture is copied, or can be saved where the browser cannot", async (browser) => {
  for (const [kind, said, isOffered] of [
    ["works", "Gekopieerd: het beeld", false],
    ["none", "U kunt het wel bewaren", true],
    ["refused", "U kunt het wel bewaren", true],
  ]) {
    const { page, seen, close } = await open(browser, "delen/", withClipboard(kind));
    await page.click("#copy-picture");
    await untilSays(page, "#said-aloud", said);
    assert.equal(await page.$eval("#picture", (link) => link.checkVisibility()), isOffered);
    assert.equal(await page.$eval("#picture", (link) => link.href), address("preview.png"));
    if (kind === "works") assert.match(await page.evaluate(() => globalThis.copied.at(-1)), /^image\/png \d{4,}$/);
    await assertQuiet(seen);
    await close();
  }
});

test("the device's own sharing is offered only where it is", async (browser) => {
  const without = await open(browser, "delen/", {
    prepare: (page) =>
      page.evaluateOnNewDocument(() => Object.defineProperty(Navigator.prototype, "share", { get: () => undefined })),
  });
  assert.equal(await without.page.$eval("#share-it", (button) => button.checkVisibility()), false);
  await without.close();
  const { page, seen, close } = await open(browser, "delen/", {
    prepare: (page) =>
      page.evaluateOnNewDocument(() => {
        Navigator.prototype.share = (data) => {
          globalThis.shared = { ...data };
          return Promise.resolve();
        };
      }),
  });
  await page.click("#share-it");
  await page.waitForFunction(() => globalThis.shared);
  const shared = await page.evaluate(() => globalThis.shared);
  const made = await texts(page);
  assert.deepEqual(shared, { title: "De hele uitleg", text: made.sentence, url: made["link-text"] });
  await assertQuiet(seen);
  await close();
});

async function save(page, kind) {
  const before = await page.evaluate(() => globalThis.files.length);
  await page.$eval(`[data-saves=${kind}]`, (button) => button.focus());
  await page.keyboard.press("Enter");
  await page.waitForFunction((before) => globalThis.files.length > before, { timeout: 10_000 }, before);
  return page.evaluate(async () => {
    const { name, blob } = globalThis.files.at(-1);
    return { name, type: blob.type, bytes: [...new Uint8Array(await blob.arrayBuffer())] };
  });
}

test("a saved QR code and a saved citation say what the page says", async (browser) => {
  const { page, seen, close } = await open(browser, `delen/?${MOVED}`, { prepare: keepFiles });
  await choose(page, "edition", "frozen");
  const made = await texts(page);
  const png = await save(page, "png");
  assert.deepEqual([png.name, png.type], ["solidariteitswijzer.png", "image/png"]);
  assert.equal(decode(png.bytes), made["link-text"]);
  const svg = await save(page, "svg");
  assert.equal(svg.type, "image/svg+xml");
  const drawn = Buffer.from(svg.bytes).toString("utf8");
  assert.match(drawn, /<svg [^>]*viewBox="0 0 (\d+) \1"/);
  assert.equal(drawn.match(/ d="([^"]+)"/)[1], await page.$eval("#qr path", (path) => path.getAttribute("d")));
  for (const [kind, place] of [["bib", "bibtex"], ["ris", "ris"]]) {
    const file = await save(page, kind);
    assert.equal(file.name, `solidariteitswijzer.${kind}`);
    assert.equal(Buffer.from(file.bytes).toString("utf8"), made[place]);
    await untilSays(page, "#said-aloud", file.name);
  }
  assert.ok(made.ris.endsWith("\r\nER  - \r\n"), made.ris);
  for (const [kind, row] of [["csv", ",8660000,EUR,"], ["csv-commas", ";8660000;EUR;"]]) {
    const file = await save(page, kind);
    assert.equal(file.name, "solidariteitswijzer.csv");
    assert.ok(Buffer.from(file.bytes).toString("utf8").includes(row), kind);
  }
  await assertQuiet(seen);
  await close();
});
