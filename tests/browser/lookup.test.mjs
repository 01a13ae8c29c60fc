// The search field at the top: from a keystroke to an answer that fits a phone.

import assert from "node:assert/strict";
import { open, test } from "./harness.mjs";
import { mark, openControls, openDesk, untilSays, untilSeen } from "./page.mjs";

/** Goes to the field by its key, and waits for the desk. */
async function goToField(page) {
  await page.keyboard.press("/");
  await page.waitForSelector("html[data-desk=open]");
}

/** What has the focus. */
const focused = (page) => page.evaluate(() => document.activeElement.id);

/** The results, as they are read. */
const results = (page) =>
  page.$$eval("#found-list [role=option] span:first-child", (all) => all.map((title) => title.textContent));

/** Types anew, key by key, and waits until the results are those of the text. */
async function ask(page, typed) {
  await page.$eval("#find", (field) => field.select());
  await page.keyboard.type(typed);
  await page.waitForSelector("#found-list [role=option]");
  return results(page);
}

test("the key / goes to the field from anywhere", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await page.keyboard.press("/");
  assert.equal(await focused(page), "find");
  for (const elsewhere of ["summary", ".languages a", "#sources a"]) {
    await page.focus(elsewhere);
    await page.keyboard.press("/");
    assert.equal(await focused(page), "find", elsewhere);
  }
  await untilSeen(page, "#find");
  assert.equal(await page.$eval("#find", (field) => field.value), "");
  assertQuiet();
  await close();
});

test("the key / is a letter where one types", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await openControls(page);
  await openDesk(page);
  for (const field of ["find", "pledges", "said"]) {
    await page.$eval(`#${field}`, (input) => {
      input.focus();
      input.select();
    });
    await page.keyboard.type("1/2");
    assert.equal(await focused(page), field);
    assert.equal(await page.$eval(`#${field}`, (input) => input.value), "1/2");
  }
  assertQuiet();
  await close();
});

const ASKED = [
  { path: "", typed: "afkopen", finds: "Het gebeurt nooit dat Nederland betaalt" },
  { path: "", typed: "20.000", finds: "bedrag per zaak" },
  { path: "", typed: "spreidingswet", finds: "Een land dat kiest voor betalen, kan toch verplicht worden" },
  { path: "", typed: "Hongarije", finds: "Alle lidstaten dragen bij" },
  { path: "", typed: "herplatsing", finds: "herplaatsing" },
  { path: "en/", typed: "buy-out", finds: "It never happens that the Netherlands pays" },
  { path: "en/", typed: "relocation", finds: "relocation" },
  { path: "en/", typed: "Hungary", finds: "All member states contribute" },
  { path: "en/", typed: "relocaton", finds: "relocation" },
];

for (const path of ["", "en/"]) {
  test(`results come while one types, slips of the finger too, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    await goToField(page);
    for (const { typed, finds } of ASKED.filter((asked) => asked.path === path)) {
      const [first] = await ask(page, typed);
      assert.ok(first.startsWith(finds), `${typed}: ${first}`);
      assert.equal(await page.$eval("#find", (field) => field.getAttribute("aria-expanded")), "true");
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => !document.querySelector("#found-list"));
      assert.equal(await page.$eval("#find", (field) => field.value), "");
    }
    assertQuiet();
    await close();
  });
}

test("an unfinished word has results already", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await goToField(page);
  const seen = [];
  for (const letter of "hongar") {
    await page.keyboard.type(letter);
    await page.waitForFunction(
      (typed) => document.querySelector("#find").value === typed && document.querySelector("#found [role=status]").textContent,
      {},
      "hongar".slice(0, seen.length + 1),
    );
    seen.push((await results(page))[0] ?? "");
  }
  assert.match(seen.at(-1), /^Alle lidstaten dragen bij/);
  assertQuiet();
  await close();
});

test("arrow keys go round the results, Enter opens one, all by keyboard", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await goToField(page);
  const titles = await ask(page, "afkopen");
  assert.ok(titles.length > 2, titles.join());
  const chosen = () =>
    page.evaluate(() => {
      const id = document.querySelector("#find").getAttribute("aria-activedescendant");
      const marked = [...document.querySelectorAll("#found-list [aria-selected=true]")];
      return { title: document.getElementById(id)?.querySelector("span").textContent, marked: marked.map((each) => each.id), id };
    });
  assert.equal((await chosen()).id, null);
  const path = [
    ...titles.map((title) => ["ArrowDown", title]),
    ["ArrowDown", titles[0]],
    ["ArrowUp", titles.at(-1)],
    ["ArrowUp", titles.at(-2)],
    ["ArrowDown", titles.at(-1)],
    ["ArrowDown", titles[0]],
    ["ArrowDown", titles[1]],
  ];
  for (const [key, title] of path) {
    await page.keyboard.press(key);
    const { title: at, marked, id } = await chosen();
    assert.equal(at, title);
    assert.deepEqual(marked, [id]);
    // The text stays where it is: the focus never leaves the field.
    assert.equal(await focused(page), "find");
  }
  await page.keyboard.press("Enter");
  assert.equal(await untilSays(page, "#found .card .claimed", titles[1]), titles[1]);
  assert.equal(await page.$eval("#find", (field) => field.hasAttribute("aria-activedescendant")), false);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("#found .card"));
  assert.equal(await page.$eval("#find", (field) => field.value), "");
  assert.equal(await focused(page), "find");
  assertQuiet();
  await close();
});

test("results and the way back work by mouse", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  await page.click("#find");
  await page.waitForSelector("html[data-desk=open]");
  const titles = await ask(page, "afkopen");
  await page.click("#found-1");
  await untilSays(page, "#found .card .claimed", titles[1]);
  await page.click("#found button:not(.copy)");
  await page.waitForSelector("#found-list");
  assert.deepEqual(await results(page), titles);
  await page.click("#found-0");
  await untilSays(page, "#found .card .claimed", titles[0]);
  const isSame = await mark(page);
  await page.click("#found a");
  await untilSeen(page, "#claim-never-both");
  assert.ok(await isSame());
  assertQuiet();
  await close();
});

/** Where the field and the answer's card are in the window. Runs in the page. */
function onScreen() {
  const place = (selector) => {
    const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
    return { top, bottom };
  };
  return { field: place("#find"), card: place("#found .card"), height: innerHeight };
}

function assertInView({ field, card, height }, id) {
  assert.ok(field.top >= 0, `${id}: the field starts at ${field.top}`);
  assert.ok(card.top >= field.bottom, `${id}: the card lies over the field`);
  assert.ok(card.bottom <= height, `${id}: the card ends at ${card.bottom} of ${height}`);
}

const PHONE = { width: 375, height: 667 };

for (const path of ["", "en/"]) {
  test(`each claim's answer fits a phone's screen without scrolling, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path, PHONE);
    const claims = await page.$$eval("article.claim", (all) =>
      all.map((article) => {
        const part = (selector) => article.querySelector(selector).textContent.trim();
        return {
          id: article.id,
          title: part("h3"),
          shown: [part("h3"), part(".verdict"), part(".says"), part(".decides")],
        };
      }),
    );
    assert.equal(claims.length, 15);
    await goToField(page);
    const scrolled = await page.evaluate(() => scrollY);
    for (const { id, title, shown } of claims) {
      const titles = await ask(page, title);
      assert.equal(titles[0], title);
      await page.keyboard.press("Enter");
      await untilSays(page, "#found .card .claimed", title);
      assert.deepEqual(await page.$$eval("#found .card > p", (all) => all.map((each) => each.textContent)), shown);
      assertInView(await page.evaluate(onScreen), id);
    }
    assert.equal(await page.evaluate(() => scrollY), scrolled);
    assertQuiet();
    await close();
  });
}

test("from the middle of the page too, the answer is in view on a phone", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "", PHONE);
  await page.$eval("#pool", (part) => part.scrollIntoView({ behavior: "instant" }));
  await goToField(page);
  await ask(page, "spreidingswet");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#found .card");
  assertInView(await page.evaluate(onScreen), "spreidingswet");
  assertQuiet();
  await close();
});

test("a term opens its panel, a figure its trace, a section its place", async (browser) => {
  const { page, assertQuiet, close } = await open(browser);
  const isSame = await mark(page);
  await goToField(page);
  assert.equal((await ask(page, "referentiegetal"))[0], "referentiegetal");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#term-referenceNumber:popover-open");
  // The panel leaves with the Escape key; the first may empty the field.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector(":popover-open"));

  await goToField(page);
  const figures = await ask(page, "bedrag per zaak");
  for (let at = 0; at <= figures.indexOf("Bedrag per zaak"); at += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#why-unitValueEur:popover-open");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector(":popover-open"));

  await goToField(page);
  const title = await page.$eval("#claims-title", (heading) => heading.textContent);
  assert.equal((await ask(page, title))[0], title);
  await page.keyboard.press("Enter");
  await untilSeen(page, "#claims");
  assert.equal(new URL(page.url()).hash, "#claims");
  assert.ok(await isSame());
  assertQuiet();
  await close();
});

test("a claim is copied from its answer", async (browser) => {
  const { page, assertQuiet, close } = await open(browser, "", {
    prepare: (page) =>
      page.evaluateOnNewDocument(() => {
        const clipboard = { writeText: async (text) => (globalThis.copied = text) };
        Object.defineProperty(Navigator.prototype, "clipboard", { get: () => clipboard });
      }),
  });
  await goToField(page);
  await ask(page, "spreidingswet");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#found .copy");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => globalThis.copied, { timeout: 5000 });
  assert.match(await page.evaluate(() => globalThis.copied), /Oordeel: Klopt niet\..*#claim-forced-relocation$/);
  assertQuiet();
  await close();
});

const NOTHING = { "": "Niets gevonden", "en/": "Nothing found" };

for (const [path, said] of Object.entries(NOTHING)) {
  test(`that nothing is found is said aloud, and how many are found, /${path}`, async (browser) => {
    const { page, assertQuiet, close } = await open(browser, path);
    await goToField(page);
    await page.keyboard.type("xyzzyqq");
    await untilSays(page, "#found [role=status]", said);
    assert.equal(await page.$("#found-list [role=option]"), null);
    assert.equal(await page.$eval("#find", (field) => field.getAttribute("aria-expanded")), "false");
    // With nothing to open, Enter does nothing.
    await page.keyboard.press("Enter");
    await untilSays(page, "#found [role=status]", said);
    const titles = await ask(page, "pool");
    await untilSays(page, "#found [role=status]", `${titles.length} `);
    assertQuiet();
    await close();
  });
}

/** Holds back what the address fits, until it is let go. */
function holdBack(pattern) {
  let letGo;
  const free = new Promise((resolve) => {
    letGo = resolve;
  });
  const prepare = async (page) => {
    await page.setRequestInterception(true);
    page.on("request", async (request) => {
      if (pattern.test(request.url())) await free;
      request.continue();
    });
  };
  return { letGo, prepare };
}

const DESK = /\/desk\.[0-9a-f]+\.(js|wasm)$/;

test("what was typed before the desk arrived is searched once it does", async (browser) => {
  const { letGo, prepare } = holdBack(/\/desk\.[0-9a-f]+\.wasm$/);
  const { page, assertQuiet, close } = await open(browser, "", { prepare });
  await page.keyboard.press("/");
  await page.keyboard.type("spreidingswet");
  assert.equal(await page.evaluate(() => document.documentElement.dataset.desk), "asked");
  assert.equal(await page.$("#found-list"), null);
  letGo();
  await page.waitForSelector("#found-list [role=option]");
  assert.match((await results(page))[0], /^Een land dat kiest voor betalen/);
  assertQuiet();
  await close();
});

test("a desk that cannot be had is said, and the claims still stand", async (browser) => {
  const { page, seen, close } = await open(browser, "", {
    prepare: async (page) => {
      await page.setRequestInterception(true);
      page.on("request", (request) =>
        DESK.test(request.url()) ? request.respond({ status: 503, contentType: "text/javascript", body: "" }) : request.continue(),
      );
    },
  });
  await page.keyboard.press("/");
  await page.waitForSelector("html[data-desk=missing]");
  assert.ok(await page.$eval(".find .missing", (line) => line.checkVisibility()));
  assert.equal((await page.$$("article.claim .verdict")).length, 15);
  assert.deepEqual(seen.errors, []);
  await close();
});

test("the desk is fetched when a reader comes to it, and the search when it is asked for", async (browser) => {
  const asked = [];
  const { page, assertQuiet, close } = await open(browser, "", {
    waitUntil: "networkidle0",
    prepare: (page) => page.on("request", (request) => asked.push(new URL(request.url()).pathname)),
  });
  const count = (pattern) => asked.filter((path) => pattern.test(path)).length;
  // A second of nothing: what idles does not fetch either.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  assert.ok(count(/\/page\.[0-9a-f]+\.wasm$/) > 0, asked.join());
  assert.deepEqual([count(/\/desk\./), count(/\/worker\./)], [0, 0], asked.join());
  await openDesk(page);
  assert.equal(count(/\/desk\.[0-9a-f]+\.wasm$/), 1);
  assert.equal(count(/\/worker\./), 0);
  assertQuiet();
  await close();
});
