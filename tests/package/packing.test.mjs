// What npm would publish.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publint } from "publint";
import { emptyFolder, installed, npm, packed, pkg, root } from "./stranger.mjs";

const read = (name) => readFileSync(join(pkg, name), "utf8");
const manifest = JSON.parse(read("package.json"));

test("the package holds what it needs and nothing else", () => {
  const { files } = packed();
  assert.deepEqual(files.map(({ path }) => path).sort(), [
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "THIRD-PARTY.txt",
    "answer.js",
    "browser.js",
    "bulk.js",
    "guard.js",
    "held.js",
    "index.d.ts",
    "message.js",
    "module.js",
    "node.js",
    "package.json",
    "refusal.js",
    "schema/scenario.schema.json",
    "schema/settlement.schema.json",
    "schema/union.schema.json",
    "schema/unionSettlement.schema.json",
    "search.js",
    "solidarity_core.js",
    "solidarity_core_bg.wasm",
    ...["claim", "cycle", "error", "figure", "scenario", "search", "settlement", "source", "union"].map(
      (name) => `types/${name}.d.ts`,
    ),
  ]);
});

test("npm has nothing to warn of and nothing to correct", async () => {
  const folder = emptyFolder();
  cpSync(pkg, folder, { recursive: true });
  assert.doesNotMatch(npm(folder, "pack", "--dry-run"), /npm (warn|error)/i);
  assert.equal(npm(folder, "pkg", "fix").trim(), "");
  assert.deepEqual(JSON.parse(readFileSync(join(folder, "package.json"))), manifest);
  const { messages } = await publint({ pkgDir: pkg, strict: true });
  // Where the source lives in public is not decided yet.
  assert.deepEqual(messages.filter(({ code }) => !code.includes("REPOSITORY")), []);
});

test("every entry is there, and the README names it", () => {
  const readme = read("README.md");
  for (const [name, target] of Object.entries(manifest.exports)) {
    assert.ok(readme.includes(`| \`${name.replace(".", "solidarity-core")}\` |`), name);
    for (const file of typeof target === "string" ? [target] : Object.values(target)) read(file);
  }
});

test("its version is that of the crate, and the newest in its list of changes", () => {
  const newest = read("CHANGELOG.md").match(/^## (\S+)/m)[1];
  assert.equal(newest, manifest.version);
  assert.match(readFileSync(join(root, "Cargo.toml"), "utf8"), new RegExp(`\nversion = "${newest}"`));
});

test("it carries its own licence and those of what is compiled in", () => {
  assert.equal(manifest.license, "EUPL-1.2");
  assert.equal(read("LICENSE"), readFileSync(join(root, "LICENSE"), "utf8"));
  const others = read("THIRD-PARTY.txt");
  for (const name of ["form_urlencoded", "js-sys", "rust_decimal", "serde", "wasm-bindgen"]) {
    assert.match(others, new RegExp(`^${name} \\d`, "m"), name);
  }
  // What only helps to build leaves nothing behind.
  assert.doesNotMatch(others, /^(syn|serde_derive|csv|jiff) \d/m);
});

const USE = `
  import init, { Batch, defaultScenario, settle, toCsv } from "solidarity-core";
  import type { CoreError, CsvForm, Scenario, TracedSettlement } from "solidarity-core";
  await init();
  const scenario: Scenario = defaultScenario();
  const settlement: TracedSettlement = settle(scenario);
  const form: CsvForm = "commas";
  const file: string = toCsv(scenario, form);
  new Batch([scenario]).free();
  // @ts-expect-error there is no third form
  toCsv(scenario, "tabs");
  // @ts-expect-error the parts of the package are not its interface
  import("solidarity-core/guard.js");
  export { file, settlement };
  export type { CoreError };
`;

for (const [module, resolution] of [
  ["node16", "node16"],
  ["esnext", "bundler"],
]) {
  test(`its types are strict, resolved as ${resolution}`, () => {
    const folder = installed();
    writeFileSync(join(folder, "use.ts"), USE);
    const settings = ["--strict", "--noEmit", "--skipLibCheck", "false", "--target", "es2022"];
    const modules = ["--module", module, "--moduleResolution", resolution, "--types", ""];
    const compiler = join(root, "node_modules/.bin/tsc");
    try {
      execFileSync(compiler, [...settings, ...modules, "use.ts"], { cwd: folder, encoding: "utf8" });
    } catch (error) {
      assert.fail(error.stdout);
    }
  });
}
