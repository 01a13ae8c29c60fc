// Pages of others that show a part of the site: a server of its own, so that its
// origin is another, with as strict a policy as a host can have.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { open, site } from "./browsers.mjs";

/** Allows the script, the frame and nothing else; no string becomes a script. */
const STRICT = [
  "default-src 'none'",
  `script-src ${site.origin}`,
  `frame-src ${site.origin}`,
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  // Only so that no browser asks for an icon that is not there.
  "img-src data:",
].join("; ");

let server;
let shown = "";

/** Starts the host once; its origin. */
async function host() {
  if (!server) {
    server = createServer((_, response) => {
      response.writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": STRICT,
        "referrer-policy": "strict-origin",
      });
      response.end(shown);
    });
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  }
  return `http://127.0.0.1:${server.address().port}`;
}

/** Ends it. */
export const closeHost = () => server?.close();

/** A host's page with that in its body. */
export const hosting = (body, head = "") =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Host</title>` +
  `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${head}</head>` +
  `<body><h1>Host</h1>${body}</body></html>`;

/** The script that adds the element. */
export const SCRIPT = `<script src="${new URL("embed.js", site)}" async></script>`;

/**
 * Opens a host's page.
 *
 * @param html see `hosting`
 * @param options those of `open`
 */
export async function openHost(browser, html, options = {}) {
  const origin = await host();
  shown = html;
  const opened = await open(browser, `${origin}/`, { alive: false, ...options });
  const { seen } = opened;
  return {
    ...opened,
    /** What the page must not have done; the host itself is another host here. */
    amiss: () => seen.all().filter((line) => !line.startsWith(`another host: ${origin}`)),
    /** The frame of a part, once it can be read. */
    part: (path) => partOf(opened.page, path, options.js !== false),
  };
}

/** The frame that shows a path of the site, once it is there. */
export async function partOf(page, path, waits = true) {
  const address = new URL(path, site).href;
  const isIt = (frame) => frame.url().startsWith(address);
  const frame = page.frames().find(isIt) ?? (await page.waitForFrame(isIt, { timeout: 15_000 }));
  // Without scripts Firefox keeps no promise; the host waits for its frames.
  if (waits) await frame.waitForSelector("main", { timeout: 15_000 });
  return frame;
}

/** A part in a frame, without the element. */
export const frame = (path, more = "") =>
  `<iframe title="Deel" src="${new URL(path, site)}" width="100%" height="900" ${more}></iframe>`;
/** A part in the element. */
export const element = (part, more = "") =>
  `<solidariteits-wijzer part="${part}" ${more}><a href="${site}">Solidariteitswijzer</a></solidariteits-wijzer>`;

/** The frame inside the nth element, measured: what the host gives, and what the
 * part takes. */
export const given = (page, at = 0) =>
  page.evaluate((at) => {
    const frame = document.querySelectorAll("solidariteits-wijzer")[at].shadowRoot.querySelector("iframe");
    return { height: frame.clientHeight, width: frame.clientWidth, title: frame.title };
  }, at);
/** How much room a part takes. */
export const taken = (part) =>
  part.evaluate(() => ({
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
    scrolls: document.documentElement.scrollHeight > innerHeight,
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }));

/** Waits until the element is as high as its part. */
export async function untilFits(page, part, at = 0) {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const [outer, inner] = [await given(page, at), await taken(part)];
    if (outer.height === inner.height && !inner.scrolls) return outer;
    assert.ok(Date.now() < deadline, `${JSON.stringify(outer)} around ${JSON.stringify(inner)}`);
    await new Promise((later) => setTimeout(later, 100));
  }
}
