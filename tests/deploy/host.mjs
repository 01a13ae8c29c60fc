// The host under test, and the folder that it serves.

import { readdirSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export const SITE = new URL(process.env.SITE_URL);
const FOLDER = process.env.SITE_FOLDER;

const COMPRESSED = /\.(br|gz)$/;
const all = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(FOLDER.length).replace(/^\//, ""));

/** Every file of the site but the compressed forms, by its path. */
export const FILES = all.filter((name) => !COMPRESSED.test(name)).sort();

/** The paths of the compressed forms. */
export const BESIDE = new Set(all.filter((name) => COMPRESSED.test(name)));

export const isText = (name) => /\.(html|css|js|svg|wasm)$/.test(name);
export const isMarked = (name) => /\.[0-9a-f]{16}\.[a-z0-9]+$/.test(name);
export const bytesOf = (name) => readFileSync(join(FOLDER, name));

/** The headers that `_headers` asks for at every address. */
export const ALWAYS = Object.fromEntries(
  readFileSync(join(FOLDER, "_headers"), "utf8")
    .split(/^\//m)[1]
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.trim().split(/: (.*)/s).slice(0, 2))
    .map(([name, value]) => [name.toLowerCase(), value]),
);

const agent = new Agent({ keepAlive: true, maxSockets: 4 });

/** Asks for an address as it stands: nothing is followed, unpacked or kept. */
export function ask(path, { method = "GET", headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, SITE), { method, headers, agent }, async (answer) => {
      const parts = await answer.toArray();
      resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
    });
    asked.on("error", reject).end();
  });
}

/** The content of an answer, unpacked as its headers say. */
export function unpacked({ headers, body }) {
  switch (headers["content-encoding"]) {
    case "br":
      return brotliDecompressSync(body);
    case "gzip":
      return gunzipSync(body);
    default:
      return body;
  }
}
