// The package as a stranger gets it: packed by npm, installed in a folder that
// is not ours, with no network and none of the settings of this machine.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const pkg = join(root, "target/pkg");

/** A folder that is gone after the tests. */
export function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), "solidarity-core-"));
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}

const home = emptyFolder();

/** Runs npm; its words, on either stream, are what it gives back. */
export function npm(cwd, ...words) {
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    npm_config_cache: join(home, "cache"),
    npm_config_update_notifier: "false",
  };
  // Both streams: a warning comes on the second.
  const line = words.map((word) => `'${word}'`).join(" ");
  return execFileSync("sh", ["-c", `npm ${line} 2>&1`], { cwd, env, encoding: "utf8" });
}

/** The package as one file, and what npm says of it. */
export function packed() {
  const [about] = JSON.parse(npm(pkg, "pack", "--json", "--pack-destination", home));
  return { ...about, path: join(home, about.filename) };
}

/** A stranger's folder, in which an install command was run for the package. */
export function installed(command = "npm install solidarity-core") {
  const folder = emptyFolder();
  writeFileSync(join(folder, "package.json"), `{ "private": true, "type": "module" }`);
  const [program, ...words] = command.trim().split(" ");
  if (program !== "npm") throw new Error(`not an npm command: ${command}`);
  const named = words.map((word) => (word === "solidarity-core" ? packed().path : word));
  npm(folder, ...named, "--offline", "--no-audit", "--no-fund");
  return folder;
}
