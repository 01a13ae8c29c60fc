// What a page has a host send: bytes of bodies, compressed as the build has them.

import { ALIVE, COUNTRIES, DESK, DESK_OPEN, SHARE, STORY } from "./names.mjs";
import { openPhone } from "./phone.mjs";

const KINDS = [".html", ".css", ".js", ".wasm"];

/** By view and kind, for each a number of bytes. */
export async function measureWeight(browser, { address, sent }) {
  const weights = {};
  const count = (view) => {
    const total = [...sent.values()].reduce((sum, bytes) => sum + bytes, 0);
    for (const kind of KINDS) weights[`${view}, ${kind}`] = sent.get(kind) ?? 0;
    weights[`${view}, all`] = total;
    sent.clear();
  };
  for (const [view, path] of Object.entries({ countries: COUNTRIES, share: SHARE, story: STORY })) {
    sent.clear();
    const { page, close } = await openPhone(browser);
    await page.goto(address + path, { waitUntil: "networkidle0" });
    if (path === STORY) await page.waitForSelector(ALIVE);
    count(view);
    if (path === STORY) {
      await page.$eval(DESK, (button) => button.click());
      await page.waitForSelector(DESK_OPEN);
      await page.waitForNetworkIdle();
      count("the desk, beyond the story");
    }
    await close();
  }
  return weights;
}
