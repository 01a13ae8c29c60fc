// Journeys: tests that are given a browser and open pages in it.
//
//   test("the first view is the default scenario", async (browser) => {
//     const { page, assertQuiet, close } = await open(browser);
//     …
//     assertQuiet();
//     await close();
//   });
//
// `cargo xtask test browser` serves the site, sets SITE_URL to it, and CHROMIUM
// and FIREFOX to the programs.

import { after, test as nodeTest } from "node:test";
import { browsers, closeAll } from "./browsers.mjs";

export { open, site } from "./browsers.mjs";

after(closeAll);

/**
 * A journey in each browser.
 *
 * @param title of the test; the browser's name is added
 * @param options may be left out; `in`: the browsers that it makes sense in, by
 *   name, if not all; `because`: why not in the others
 * @param journey called with a browser for `open`; its `name` is the browser's
 */
export function test(title, ...rest) {
  const journey = rest.pop();
  const { in: names, because } = rest.pop() ?? {};
  if (names && !because) throw new Error(`«${title}» does not say why not in every browser`);
  for (const name of names ?? []) {
    if (!browsers.some((browser) => browser.name === name)) throw new Error(`no browser is called ${name}`);
  }
  for (const browser of browsers) {
    const skip = names?.includes(browser.name) === false && because;
    nodeTest(`${title} (${browser.name})`, { skip }, () => journey(browser));
  }
}
