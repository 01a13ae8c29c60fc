// Every block of code in the README is run, and must print what stands behind
// `console.log(…)` in a comment. What a block is, its first line says:
// `js node`, `html browser`, `js worker NAME` (for the browser blocks), `ts deno`.

import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import puppeteer from "puppeteer-core";
import { installed, pkg, root } from "./stranger.mjs";

const blocks = [...readFileSync(join(pkg, "README.md"), "utf8").matchAll(/^```(.*)\n([^]*?)^```$/gm)].map(
  ([, title, code]) => ({ title, code, ...expected(title, code) }),
);

/** What a block prints, by its comments. */
function expected(title, code) {
  const lines = [...code.matchAll(/^.*console\.log\((.*)$/gm)].map(([line]) => line);
  const printed = lines.map((line) => line.match(/\); \/\/ (.+)$/)?.[1]);
  assert.ok(!printed.includes(undefined), `${title}: a line is printed, but not said: ${code}`);
  return { printed };
}

const of = (kind) => blocks.filter(({ title }) => title.startsWith(kind));

test("every block is of a kind that is run", () => {
  const kinds = ["sh install", "js node", "html browser", "js worker ", "ts deno"];
  const other = blocks.filter(({ title }) => !kinds.some((kind) => title.startsWith(kind)));
  assert.deepEqual(other, []);
  for (const kind of kinds) assert.ok(of(kind).length > 0, kind);
  for (const { title, code, printed } of blocks) {
    const silent = title.startsWith("sh ") || title.startsWith("js worker ");
    assert.equal(printed.length > 0, !silent, `${title} proves nothing: ${code}`);
  }
});

const folder = installed(of("sh install")[0].code);
// What else the examples import, and the copy beside the page.
symlinkSync(join(root, "node_modules/ajv"), join(folder, "node_modules/ajv"), "dir");
cpSync(join(folder, "node_modules/solidarity-core"), join(folder, "solidarity-core"), { recursive: true });

/** Runs a program on the block, and compares what it printed. */
async function prints({ code, printed }, file, program, ...words) {
  writeFileSync(join(folder, file), code);
  const env = { ...process.env, NO_COLOR: "1", DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
  const { stdout } = await promisify(execFile)(program, [...words, file], { cwd: folder, env });
  assert.deepEqual(stdout.trimEnd().split("\n"), printed);
}

for (const [place, block] of of("js node").entries()) {
  test(`Node, example ${place + 1}`, () => prints(block, `node-${place}.js`, process.execPath));
}

// npm has Deno for some machines only; on others the one in PATH will do.
const deno = [join(root, "node_modules/@deno/linux-x64-glibc/deno"), "deno"].find(
  (program) => !spawnSync(program, ["--version"]).error,
);
for (const [place, block] of of("ts deno").entries()) {
  test(`Deno, example ${place + 1}`, { skip: !deno && "there is no Deno" }, async () => {
    // Nothing is asked of any registry: the package lies in node_modules.
    const offline = ["--cached-only", "--node-modules-dir=manual"];
    await prints(block, `deno-${place}.ts`, deno, "run", "--no-prompt", "--allow-read", "--check", ...offline);
  });
}

test("Deno, the last example with the package on a host", { skip: !deno && "there is no Deno" }, async () => {
  const site = await served();
  const host = new URL(site).host;
  const last = of("ts deno").at(-1);
  const code = last.code.replaceAll('"./', `"${site}/`);
  assert.notEqual(code, last.code);
  const allowed = [`--allow-net=${host}`, `--allow-import=${host}`];
  await prints({ ...last, code }, "deno-host.ts", deno, "run", "--no-prompt", "--check", ...allowed);
});

const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".ts": "application/typescript",
  ".wasm": "application/wasm",
};

/** The folder as a site, with a strict policy; the scripts of the examples stand in the page. */
async function served() {
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://localhost").pathname;
    try {
      const body = readFileSync(join(folder, name));
      response.setHeader("content-type", TYPES[extname(name)] ?? "application/octet-stream");
      response.setHeader("content-security-policy", "default-src 'self'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'");
      response.end(body);
    } catch {
      response.writeHead(name === "/favicon.ico" ? 204 : 404).end();
    }
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  // Browsers keep connections open.
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${server.address().port}`;
}

test("the examples for browsers", async (t) => {
  for (const { title, code } of of("js worker ")) {
    writeFileSync(join(folder, title.split(" ").at(-1)), code);
  }
  const site = await served();
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  after(() => browser.close());
  for (const [place, { code, printed }] of of("html browser").entries()) {
    await t.test(`page ${place + 1}`, async () => {
      const name = `page-${place}.html`;
      writeFileSync(join(folder, name), code);
      const page = await browser.newPage();
      const said = [];
      const all = new Promise((done, failed) => {
        const patience = setTimeout(done, 20_000);
        page.on("pageerror", failed);
        page.on("console", (message) => {
          said.push(message.text());
          if (said.length < printed.length) return;
          clearTimeout(patience);
          done();
        });
      });
      await page.goto(`${site}/${name}`);
      await all;
      assert.deepEqual(said, printed);
      await page.close();
    });
  }
});
