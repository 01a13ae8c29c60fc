// Opens the built site in a browser and records what it must not do: write to
// the console, throw, ask another host, ask for what is not there.
//
// `cargo xtask test browser` serves the site and sets SITE_URL and CHROMIUM.

import assert from "node:assert/strict";
import puppeteer from "puppeteer-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The site's own address; ends with a slash. */
export const site = new URL(required("SITE_URL"));

/** Starts Chromium; the caller closes it. */
export function launch() {
  return puppeteer.launch({
    browser: "chrome",
    executablePath: required("CHROMIUM"),
    args: FLAGS,
  });
}

/**
 * Opens a page of the site, in a context of its own: nothing is remembered
 * from an earlier one.
 *
 * @param browser what `launch` gave
 * @param path relative to the site, with query and fragment: `""`, `"?a=1#b"`
 * @param options.width, options.height of the window, in CSS pixels
 * @param options.dark whether the reader prefers a dark page
 * @param options.js whether scripts run
 * @param options.waitUntil when the page counts as opened
 * @param options.prepare called with the page before it opens
 */
export async function open(browser, path = "", options = {}) {
  const { width = 1280, height = 800, dark = false, js = true, prepare } = options;
  const { waitUntil = "networkidle0" } = options;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const seen = record(page, js);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
  ]);
  await page.setJavaScriptEnabled(js);
  await prepare?.(page);
  const response = await page.goto(new URL(path, site), { waitUntil });
  return {
    page,
    response,
    seen,
    /** Fails if the page did anything that it must not do, and says what. */
    assertQuiet: () => assert.deepEqual(seen.all(), []),
    close: () => context.close(),
  };
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
    if (!js && request.resourceType() === "script") return;
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
