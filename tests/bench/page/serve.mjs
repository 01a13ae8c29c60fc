// Serves a folder as a host does that sends files compressed in advance, and
// counts what it sends.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
};

const FINGERPRINT = /\.[0-9a-f]{16}\.\w+$/;

/**
 * Serves the folder until `close` is called.
 *
 * @returns `address`, ends with a slash; `sent`: since `sent.clear()`, the bytes of
 *   bodies by the ending of the file's name; `close`
 */
export async function serve(folder) {
  const sent = new Map();
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://host").pathname));
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const found = await read(join(folder, name));
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(name);
    sent.set(ending, (sent.get(ending) ?? 0) + found.bytes.length);
    response.writeHead(200, {
      "content-type": TYPES[ending] ?? "application/octet-stream",
      "content-length": found.bytes.length,
      // Without it a file that was preloaded may be fetched a second time.
      "cache-control": FINGERPRINT.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
      ...found.encoding,
    });
    response.end(found.bytes);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    sent,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The file as it is sent: compressed where the build has laid that beside it. */
async function read(file) {
  const open = (name) => readFile(name).catch(() => undefined);
  const brotli = await open(`${file}.br`);
  if (brotli) return { bytes: brotli, encoding: { "content-encoding": "br" } };
  const bytes = await open(file);
  return bytes && { bytes, encoding: {} };
}
