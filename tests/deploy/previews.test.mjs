// What others show of a page where its link is shared.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, bytesOf, FILES, SITE } from "./host.mjs";

const PAGES = FILES.filter((name) => /(^|\/)index\.html$/.test(name));
// A frozen page mostly has the picture of the live one.
const LIVE = PAGES.filter((page) => !/<html[^>]* data-frozen/.test(bytesOf(page).toString("utf8")));
const folderOf = (page) => page.replace(/index\.html$/, "");

/** The attributes of each tag of a kind in the head of a page. */
function tagsOf(page, kind) {
  const [head] = bytesOf(page).toString("utf8").split("</head>");
  return [...head.matchAll(new RegExp(`<${kind}\\s([^>]*)>`, "g"))].map(([, inside]) =>
    Object.fromEntries([...inside.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])));
}

/** What a page says under a name; it must say it once. */
function said(page, name) {
  const found = tagsOf(page, "meta").filter((tag) => [tag.property, tag.name].includes(name));
  assert.equal(found.length, 1, `${page}: ${name}`);
  return found[0].content;
}

function linked(page, rel) {
  return tagsOf(page, "link").filter((tag) => tag.rel === rel);
}

/** Where the site says that it is: the canonical address of its first page. */
const ADDRESS = linked("index.html", "canonical")[0].href;

test("every page says once, and with words, what is shown of it", () => {
  const titles = new Set();
  for (const page of PAGES) {
    for (const name of ["description", "og:description", "og:title", "og:site_name", "og:image:alt"]) {
      assert.match(said(page, name), /\w/, `${page}: ${name}`);
      assert.doesNotMatch(said(page, name), /[{}…]/, `${page}: ${name}`);
    }
    assert.equal(said(page, "og:type"), "website", page);
    assert.equal(said(page, "twitter:card"), "summary_large_image", page);
    const isEnglish = bytesOf(page).includes('<html lang="en"');
    assert.equal(said(page, "og:locale"), isEnglish ? "en_GB" : "nl_NL", page);
    if (LIVE.includes(page)) titles.add(said(page, "og:image:alt"));
  }
  assert.equal(titles.size, LIVE.length, "two pages have the same picture");
});

test("every page names its own whole address, and a picture that is there", () => {
  for (const page of PAGES) {
    const own = ADDRESS + folderOf(page);
    assert.deepEqual(linked(page, "canonical").map(({ href }) => href), [own]);
    assert.equal(said(page, "og:url"), own);
    const picture = said(page, "og:image");
    assert.ok(picture.startsWith(ADDRESS), picture);
    assert.ok(FILES.includes(picture.slice(ADDRESS.length)), picture);
    assert.equal(picture, `${own}preview.png`);
  }
});

test("every picture is a light PNG of 1200 by 630", () => {
  for (const name of FILES.filter((name) => name.endsWith("preview.png"))) {
    const png = bytesOf(name);
    assert.equal(png.subarray(0, 8).toString("latin1"), "\x89PNG\r\n\x1a\n", name);
    assert.equal(png.subarray(12, 16).toString("latin1"), "IHDR", name);
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630], name);
    assert.ok(png.length < 60_000, `${name}: ${png.length} bytes`);
    assert.ok(PAGES.includes(name.replace("preview.png", "index.html")), name);
  }
});

test("a picture comes as a picture", async () => {
  const { status, headers, body } = await ask(new URL("en/be/preview.png", SITE));
  assert.equal(status, 200);
  assert.equal(headers["content-type"], "image/png");
  assert.deepEqual(body, bytesOf("en/be/preview.png"));
});

test("every part leads to an oEmbed answer that shows it, and no other page does", async () => {
  const answers = FILES.filter((name) => name.endsWith("oembed.json"));
  const leading = PAGES.filter((page) =>
    linked(page, "alternate").some(({ type }) => type === "application/json+oembed"));
  assert.deepEqual(answers.map((name) => name.replace("oembed.json", "index.html")), leading);
  for (const page of leading) {
    const folder = folderOf(page);
    const [{ href }] = linked(page, "alternate").filter(({ type }) => type);
    assert.equal(href, `${ADDRESS}${folder}oembed.json`);
    const { headers, body } = await ask(new URL(`${folder}oembed.json`, SITE));
    assert.match(headers["content-type"], /^application\/json/);
    const answer = JSON.parse(body);
    assert.deepEqual([answer.version, answer.type], ["1.0", "rich"]);
    assert.ok(answer.html.includes(`src="${ADDRESS}${folder}"`), page);
    assert.match(answer.html, / title="[^"]+"/, page);
    assert.equal(answer.thumbnail_url, said(page, "og:image"));
    assert.equal(answer.provider_url, ADDRESS);
  }
});
