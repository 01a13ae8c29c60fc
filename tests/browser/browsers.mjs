// Starts the browsers, opens the built site in them, and records what a page
// must not do: write to the console, throw, ask another host, ask for what is
// not there. Knows nothing of tests: the benchmark of the page opens it so too.
//
// What Firefox does not tell over WebDriver BiDi, so that a quiet page in it
// says less than one in Chromium: its own warnings (a preload that is not used,
// a deprecated call, a style it does not know), and requests that it refuses
// before making them, such as those the policy of the site forbids; of these
// last it reports the error instead.

import assert from "node:assert/strict";
import puppeteer from "puppeteer-core";

/** Every browser that journeys run in; `xtask/src/base/tools.rs` installs them. */
const KINDS = [
  // Plays readers of every kind in one program.
  { name: "Chromium", variable: "CHROMIUM", start: startChromium, emulates: true },
  // Has a dark page and a page without scripts only by preferences, which count
  // for the whole program.
  { name: "Firefox", variable: "FIREFOX", start: startFirefox, emulates: false },
];

const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A call to a browser that takes longer has hung. */
const PATIENCE = { protocolTimeout: 60_000 };

/** The site's own address; ends with a slash. */
export const site = new URL(required("SITE_URL"));

/** The browsers by name, each started when a page is first opened in it. */
export const browsers = KINDS.map((kind) => ({ ...kind, running: new Map() }));

/** Closes what was started. */
export async function closeAll() {
  const running = browsers.flatMap((browser) => [...browser.running.values()]);
  // One that did not start has said so where it was asked for.
  for (const started of await Promise.allSettled(running)) await started.value?.close();
}

/**
 * Opens a page of the site, in a context of its own: nothing is remembered
 * from an earlier one.
 *
 * @param browser one of `browsers`
 * @param path relative to the site, with query and fragment: `""`, `"?a=1#b"`
 * @param options.width, options.height of the window, in CSS pixels
 * @param options.dark whether the reader prefers a dark page
 * @param options.js whether scripts run; where they do not, Firefox does not
 *   keep promises either: no `waitFor…`, no `$$eval`
 * @param options.waitUntil when the page counts as loaded
 * @param options.alive whether to wait until the page moves, or says that it cannot
 * @param options.prepare called with the page before it opens
 */
export async function open(browser, path = "", options = {}) {
  const { width = 1280, height = 800, dark = false, js = true, prepare } = options;
  const { waitUntil = "load", alive = js } = options;
  const running = await launch(browser, { dark, js });
  const context = await running.createBrowserContext();
  const page = await context.newPage();
  const seen = record(page, js);
  await page.setViewport({ width, height });
  if (browser.emulates) {
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
      // Nothing glides on while a journey looks where it is.
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    await page.setJavaScriptEnabled(js);
  }
  await prepare?.(page);
  const response = await page.goto(new URL(path, site), { waitUntil });
  // A page that starts with a part of the program is ready once that is here, or missing.
  const bare = "html.alive:not(:has([data-opens=tools], [data-opens=share]))";
  if (alive) await page.waitForSelector(`html.cannot-move, html.handy, html.alive:has(.not-fetched), ${bare}`);
  return {
    page,
    response,
    seen,
    /** Fails if the page did anything that it must not do, and says what. */
    assertQuiet: () => assert.deepEqual(seen.all(), []),
    close: () => context.close(),
  };
}

/**
 * The running program for a reader of this kind: the same for all where the
 * browser plays the reader page by page, otherwise one for each kind.
 */
function launch(browser, { dark, js }) {
  const kind = browser.emulates ? "" : `${dark} ${js}`;
  if (!browser.running.has(kind)) {
    browser.running.set(kind, browser.start(required(browser.variable), { dark, js }));
  }
  return browser.running.get(kind);
}

function startChromium(executablePath) {
  return puppeteer.launch({ browser: "chrome", executablePath, args: CHROMIUM_FLAGS, ...PATIENCE });
}

function startFirefox(executablePath, { dark, js }) {
  return puppeteer.launch({
    browser: "firefox",
    executablePath,
    ...PATIENCE,
    extraPrefsFirefox: {
      "javascript.enabled": js,
      "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
      "ui.prefersReducedMotion": 1,
    },
  });
}

/** What happened on a page, as lines of text, by kind. */
function record(page, js) {
  const seen = {
    console: [],
    errors: [],
    foreign: [],
    failed: [],
    all: () => [...seen.console, ...seen.errors, ...seen.foreign, ...seen.failed],
  };
  page.on("console", (message) => seen.console.push(`console ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => seen.errors.push(`error: ${error.stack ?? error}`));
  page.on("request", (request) => {
    const address = new URL(request.url());
    const inside = ["data:", "blob:"].includes(address.protocol) || address.host === site.host;
    if (!inside) seen.foreign.push(`another host: ${address}`);
  });
  page.on("requestfailed", (request) => {
    // Without scripts the browser drops the preloaded script: as it should.
    if (!js && new URL(request.url()).pathname.endsWith(".js")) return;
    seen.failed.push(`failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.status()}: ${response.url()}`);
  });
  return seen;
}

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run \`cargo xtask test browser\``);
  return value;
}
