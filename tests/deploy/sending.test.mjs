// What the host says and sends: types, compression, caching, headers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ALWAYS, ask, BESIDE, bytesOf, FILES, isMarked, isText, SITE, unpacked } from "./host.mjs";

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "application/javascript; charset=utf-8",
  wasm: "application/wasm",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  woff2: "font/woff2",
  json: "application/json; charset=utf-8",
  txt: "text/plain; charset=utf-8",
};

const SOME_PAGE = "index.html";
const SOME_MARKED = FILES.find((name) => isMarked(name) && name.endsWith(".wasm"));

function assertStrict({ headers }, where) {
  for (const [name, value] of Object.entries(ALWAYS)) {
    assert.equal(headers[name], value, `${name} at ${where}`);
  }
}

test("every file is sent with its type, whole, and with the strict headers", async () => {
  for (const name of FILES) {
    const answer = await ask(name);
    assert.equal(answer.status, 200, name);
    const type = TYPES[name.split(".").at(-1)] ?? "application/octet-stream";
    assert.equal(answer.headers["content-type"], type, name);
    assert.deepEqual(answer.body, bytesOf(name), name);
    assertStrict(answer, name);
  }
});

test("text and modules lie there compressed, both ways, and smaller", () => {
  for (const name of FILES.filter(isText)) {
    const plain = bytesOf(name).length;
    for (const ending of ["br", "gz"]) {
      // A file so small that it would grow stays as it is.
      const form = `${name}.${ending}`;
      if (plain > 500) assert.ok(BESIDE.has(form), form);
      if (BESIDE.has(form)) assert.ok(bytesOf(form).length < plain, form);
    }
  }
});

for (const [accepts, ending, encoding] of [
  ["br", "br", "br"],
  ["gzip", "gz", "gzip"],
  ["gzip, deflate, br, zstd", "br", "br"],
]) {
  test(`who accepts «${accepts}» gets ${encoding}, made in the build, of the same bytes`, async () => {
    for (const name of FILES.filter((name) => BESIDE.has(`${name}.${ending}`))) {
      const answer = await ask(name, { headers: { "accept-encoding": accepts } });
      assert.equal(answer.headers["content-encoding"], encoding, name);
      assert.deepEqual(answer.body, bytesOf(`${name}.${ending}`), name);
      assert.deepEqual(unpacked(answer), bytesOf(name), name);
      assert.match(answer.headers.vary ?? "", /Accept-Encoding/i, name);
      assert.equal(answer.headers["content-type"], TYPES[name.split(".").at(-1)], name);
    }
  });
}

test("who accepts no compression gets none, and a cache is told to ask again", async () => {
  for (const accepts of ["identity", "br;q=0, gzip;q=0"]) {
    const answer = await ask(SOME_PAGE, { headers: { "accept-encoding": accepts } });
    assert.equal(answer.headers["content-encoding"], undefined);
    assert.deepEqual(answer.body, bytesOf(SOME_PAGE));
    assert.match(answer.headers.vary ?? "", /Accept-Encoding/i);
  }
});

test("only what never changes is kept without asking", async () => {
  for (const name of FILES) {
    const { headers } = await ask(name, { method: "HEAD" });
    const expected = isMarked(name) ? "public, max-age=31536000, immutable" : "no-cache";
    assert.equal(headers["cache-control"], expected, name);
  }
});

test("the answer that a file is missing is not kept, whatever its name", async () => {
  for (const name of ["nothing.html", "page.0123456789abcdef.js", "en/page.0123456789abcdef.wasm"]) {
    const answer = await ask(name);
    assert.equal(answer.status, 404);
    assert.equal(answer.headers["cache-control"], "no-cache", name);
  }
});

test("a wrong address is answered in the site's own words", async () => {
  const answer = await ask("nothing/at/all.html");
  assert.equal(answer.status, 404);
  assert.match(answer.body.toString(), /Deze pagina is er niet/);
});

for (const accepts of ["identity", "gzip", "br"]) {
  test(`a page that has not changed is not sent again (${accepts})`, async () => {
    for (const name of [SOME_PAGE, SOME_MARKED]) {
      const headers = { "accept-encoding": accepts };
      const first = await ask(name, { headers });
      assert.ok(first.headers.etag, name);
      const again = { ...headers, "if-none-match": first.headers.etag };
      const second = await ask(name, { headers: again });
      assert.equal(second.status, 304, name);
      assert.equal(second.body.length, 0, name);
      assert.equal(second.headers["cache-control"], first.headers["cache-control"], name);
      assertStrict(second, name);
      const other = await ask(name, { headers: { ...headers, "if-none-match": '"other"' } });
      assert.equal(other.status, 200, name);
    }
  });
}

test("each form of a page has a tag of its own", async () => {
  const tags = [];
  for (const accepts of ["identity", "gzip", "br"]) {
    tags.push((await ask(SOME_PAGE, { headers: { "accept-encoding": accepts } })).headers.etag);
  }
  assert.equal(new Set(tags).size, tags.length, tags.join(" "));
});

test("a folder without its slash is moved to, with the scenario, under any host", async () => {
  for (const path of [SITE.pathname.slice(0, -1), `${SITE.pathname}en`]) {
    const answer = await ask(`${path}?pledged=22000`);
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.location, `${path}/?pledged=22000`);
    assertStrict(answer, path);
  }
});

test("what is asked wrongly is answered with the strict headers, and not by which nginx", async () => {
  const answers = [
    [404, await ask("nothing")],
    [404, await ask("/outside")],
    [405, await ask(SOME_PAGE, { method: "POST" })],
    // A part that is not there: the whole is sent instead.
    [200, await ask(SOME_MARKED, { headers: { range: "bytes=99999999-" } })],
  ];
  for (const [status, answer] of answers) {
    assert.equal(answer.status, status);
    assert.equal(answer.headers.server, "nginx");
    assertStrict(answer, status);
  }
});

test("no address leads out of the folder", async () => {
  for (const path of ["..%2f..%2fetc/passwd", "%2e%2e/%2e%2e/etc/passwd", "..;/x", "en/..%2f..%2f"]) {
    const { status } = await ask(`${SITE.href}${path}`);
    assert.ok(status === 400 || status === 404, `${path}: ${status}`);
  }
  // The neighbour whose name begins alike.
  const neighbour = `${SITE.pathname.slice(0, -1)}../`;
  assert.equal((await ask(neighbour)).status, 404);
});

test("the policy allows no inline script or style and no other host, and leaves framing open", () => {
  const policy = ALWAYS["content-security-policy"];
  const rules = Object.fromEntries(policy.split("; ").map((rule) => rule.split(/ (.*)/s).slice(0, 2)));
  assert.equal(rules["default-src"], "'none'");
  assert.equal(rules["script-src"], "'self' 'wasm-unsafe-eval'");
  assert.equal(rules["style-src"], "'self'");
  assert.equal(rules["frame-ancestors"], undefined);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*/);
  assert.equal(ALWAYS["x-frame-options"], undefined);
});
