// A phone with a cold cache: what every measurement opens a build in.

import puppeteer from "puppeteer-core";

const PROGRAM = process.env.CHROMIUM ?? "/usr/bin/chromium";

// As the journeys start it (`tests/browser/browsers.mjs`).
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const VIEWPORT = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** A slow mobile connection; Chromium counts in bytes a second. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };

export const start = () => puppeteer.launch({ executablePath: PROGRAM, args: FLAGS, protocolTimeout: 120_000 });

/**
 * Opens an empty page in a context of its own, which remembers nothing.
 *
 * @param browser from `start`
 * @param options.slow whether on a slow connection
 * @returns `page`; `devtools`, its session of the DevTools protocol; `close`,
 *   which fails if the page threw an error
 */
export async function openPhone(browser, { slow = false } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error));
  await page.setViewport(VIEWPORT);
  const devtools = await page.createCDPSession();
  if (slow) {
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", SLOW);
  }
  const close = async () => {
    await context.close();
    if (errors.length > 0) throw new AggregateError(errors, `${page.url()} threw`);
  };
  return { page, devtools, close };
}
