// Where the files lead: nowhere that would break under another path.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, bytesOf, FILES, isMarked, SITE } from "./host.mjs";

const textOf = (name) => bytesOf(name).toString("utf8");
const ending = (...endings) => FILES.filter((name) => endings.includes(name.split(".").at(-1)));

/** Tags of a page with their attributes, as the build writes them. */
function* tags(html) {
  for (const [, tag, inside] of html.matchAll(/<([a-z][\w-]*)((?:\s[^<>]*)?)>/g)) {
    const attributes = [...inside.matchAll(/([\w:-]+)="([^"]*)"/g)];
    yield [tag, Object.fromEntries(attributes.map(([, name, value]) => [name, value]))];
  }
}

const NAMING = ["href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href"];

// Read apart from the page, and followed by no browser: see previews.test.mjs.
const isForOthers = ({ rel, type }) => rel === "canonical" || type === "application/json+oembed";

/** Every address in a page: where it stands, and what it says. */
function* addresses(html) {
  for (const [tag, attributes] of tags(html)) {
    if (tag === "link" && isForOthers(attributes)) continue;
    for (const name of NAMING.filter((name) => name in attributes)) {
      yield { tag, name, address: attributes[name].replaceAll("&amp;", "&") };
    }
  }
}

const isElsewhere = (address) => /^https:\/\//.test(address);

test("no page names an address from the host's root, or fetches from another host", () => {
  for (const page of ending("html")) {
    for (const { tag, name, address } of addresses(textOf(page))) {
      const where = `${page}: <${tag} ${name}="${address}">`;
      assert.doesNotMatch(address, /^\//, where);
      // A reader may follow a link to a source; the page itself fetches nothing.
      if (/^[a-z]+:/.test(address)) assert.ok(tag === "a" && isElsewhere(address), where);
    }
  }
});

test("no style sheet names an address from the host's root, or another host", () => {
  for (const name of ending("css", "svg")) {
    const text = textOf(name).replaceAll(/xmlns(:\w+)?="[^"]*"/g, "");
    for (const [, address] of text.matchAll(/(?:url\(|@import |href=)["']?([^"')]+)/g)) {
      assert.match(address, /^(data:|#|\.\/)/, `${name}: ${address}`);
    }
    assert.doesNotMatch(text, /https?:\/\//, name);
  }
});

test("no script names an address from the host's root, or another host", () => {
  for (const name of ending("js")) {
    const text = textOf(name);
    const fetched = /\b(?:import|from|fetch|importScripts|Worker|URL)\s*\(?\s*["'`]([^"'`]*)["'`]/g;
    for (const [, address] of text.matchAll(fetched)) {
      assert.doesNotMatch(address, /^\/|^[a-z]+:/, `${name}: ${address}`);
    }
    assert.doesNotMatch(text, /["'`](?:https?:)?\/\//, name);
  }
});

test("every file that a script, style sheet or page names by its fingerprint is there", () => {
  const there = new Set(FILES);
  const named = new Set();
  for (const name of ending("html", "css", "js")) {
    for (const [file] of textOf(name).matchAll(/[a-z][a-z0-9-]*\.[0-9a-f]{16}\.[a-z0-9]+/g)) {
      assert.ok(there.has(file), `${name} names ${file}`);
      named.add(file);
    }
  }
  assert.deepEqual([...named].sort(), FILES.filter(isMarked));
});

test("from the first page a reader reaches every page, and each address is answered", async () => {
  const pages = new Map();
  const answered = new Map();
  // To a frozen page no other leads, but who shared it.
  const editions = FILES.filter((name) => /^\d{4}-\d+\/index\.html$/.test(name));
  const open = [SITE.href, ...editions.map((name) => new URL(name.replace("index.html", ""), SITE).href)];
  while (open.length > 0) {
    const page = open.pop();
    if (pages.has(page)) continue;
    const { status, headers, body } = await ask(page);
    assert.equal(status, 200, page);
    assert.match(headers["content-type"], /^text\/html/, page);
    pages.set(page, true);
    for (const { tag, address } of addresses(body.toString("utf8"))) {
      if (isElsewhere(address)) continue;
      const target = new URL(address, page);
      target.hash = "";
      target.search = "";
      assert.ok(target.href.startsWith(SITE.href), `${page} leads to ${target}`);
      if (tag === "a" && target.href.endsWith("/")) {
        open.push(target.href);
      } else if (!answered.has(target.href)) {
        answered.set(target.href, (await ask(target, { method: "HEAD" })).status);
        assert.equal(answered.get(target.href), 200, `${page} needs ${target}`);
      }
    }
  }
  const expected = FILES.filter((name) => name.endsWith("index.html"))
    .map((name) => new URL(name.replace(/index\.html$/, ""), SITE).href);
  assert.deepEqual([...pages.keys()].sort(), expected.sort());
});
