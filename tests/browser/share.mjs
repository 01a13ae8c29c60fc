// What journeys through the page to share see and do there.

import assert from "node:assert/strict";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { site } from "./browsers.mjs";

export const PAGES = [
  { path: "delen/", lang: "nl", fill: "vul de datum in", copied: "Gekopieerd", byHand: "geselecteerd", notLink: "kan hier niet" },
  { path: "en/share/", lang: "en", fill: "fill in the date", copied: "Copied", byHand: "selected", notLink: "is not possible here" },
];

export const EDITION = "2026-1";

/** Where the build says that the site is. */
export const BUILT = "http://127.0.0.1:8080/";

export const MOVED = "cycle=2026&state=NL&pool=21000&eur=420000000&pledged=22000&forum=yes";

/** The texts to take over, by their places, and what goes with them. */
export const PLACES = ["link-text", "sentence", "plain", "bibtex", "ris", "iframe", "element", "oembed", "embed-note"];

export const texts = (page) =>
  page.evaluate((ids) => Object.fromEntries(ids.map((id) => [id, document.getElementById(id).textContent])), PLACES);

/** As `assertQuiet` of `open`, for where only `seen` is at hand. */
export const assertQuiet = (seen) => assert.deepEqual(seen.all(), []);

export const address = (path, query = "") => new URL(path, site).href + query;

/** Chooses in a list, as a reader does. */
export async function choose(page, id, value) {
  await page.select(`#${id}`, value);
  // The claims are fetched when the first is chosen.
  if (value.startsWith("embed/claim/"))
    await page.waitForFunction((path) => document.querySelector("#link-text").textContent.includes(path), {}, value);
}

/** The text of a QR code in a picture. */
export function decode(png) {
  const { data, width, height } = PNG.sync.read(Buffer.from(png));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

export async function shownCode(page) {
  const code = await page.$("#qr");
  // At once, and in the window as it is: a picture of what still scrolls, or of a window
  // that is made larger for it, is of something else.
  await code.evaluate((code) => code.scrollIntoView({ block: "center", behavior: "instant" }));
  return decode(await code.screenshot({ captureBeyondViewport: false, scrollIntoView: false }));
}
