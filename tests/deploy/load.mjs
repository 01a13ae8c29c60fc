// What it takes nginx to send the first view, and what a million readers a day
// would take: `cargo xtask bench deploy`.
//
// The client shares the cores with nginx and is the slower of the two. So the
// processor time that nginx used is read from the system: it is the same
// whoever asks.

import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { SITE, ask } from "./host.mjs";

const AT_ONCE = 16;
const SECONDS = 8;
const READERS = 1_000_000;
const DAY = 86_400;
const HOUR = 3_600;
/** The part of a day's readers that come in its busiest hour. */
const PEAK = 0.1;

const BROTLI = { "accept-encoding": "br" };

/** The page and what its head names: all of the first view. */
async function firstView() {
  const page = await ask("", {});
  const html = page.body.toString("utf8");
  const named = /<link rel="(?:icon|stylesheet|modulepreload|preload)" href="([^"]+)"/g;
  const rest = [...html.matchAll(named)].map(([, address]) => new URL(address, SITE).pathname);
  return [SITE.pathname, ...rest];
}

function message(path, headers = {}) {
  const lines = Object.entries({ host: SITE.host, ...BROTLI, ...headers });
  return `GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
}

/** One reader: a connection, and one request after the other. Gives the bytes that came. */
function visit(messages) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: SITE.hostname, port: SITE.port, noDelay: true });
    const open = [...messages];
    let bytes = 0;
    let missing = 0;
    socket.on("error", reject).on("close", () => reject(new Error("nginx hung up")));
    socket.on("connect", () => socket.write(open.shift()));
    socket.on("data", (part) => {
      bytes += part.length;
      if (missing === 0) {
        const end = part.indexOf("\r\n\r\n");
        const head = part.toString("latin1", 0, end);
        if (end < 0 || !/^HTTP\/1\.1 (200|304)/.test(head)) {
          return reject(new Error(`not an answer: ${head.slice(0, 80)}`));
        }
        missing = end + 4 + Number(/\r\nContent-Length: (\d+)/i.exec(head)?.[1] ?? 0);
      }
      missing -= part.length;
      if (missing > 0) return;
      if (open.length > 0) return socket.write(open.shift());
      resolve(bytes);
      // Closed in the usual way, its port would be taken for another minute.
      socket.resetAndDestroy();
    });
  });
}

/** Readers one after the other until it is time; counts them and their bytes. */
async function visits(messages, until) {
  const count = { views: 0, bytes: 0 };
  while (performance.now() < until) {
    count.bytes += await visit(messages);
    count.views += 1;
  }
  return count;
}

/** Processor seconds that nginx's workers have used. */
function used() {
  const master = process.env.NGINX_PID;
  const workers = readFileSync(`/proc/${master}/task/${master}/children`, "utf8").trim().split(" ");
  // The system counts in hundredths of a second.
  const ticks = workers.map((worker) => {
    const fields = readFileSync(`/proc/${worker}/stat`, "utf8").split(") ")[1].split(" ");
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) / 100;
}

const round = (number, digits = 0) => Number(number.toFixed(digits)).toLocaleString("en");

async function measure(what, messages) {
  const before = used();
  const start = performance.now();
  const until = start + SECONDS * 1000;
  const all = await Promise.all(
    Array.from({ length: AT_ONCE }, () => visits(messages, until)),
  );
  const seconds = (performance.now() - start) / 1000;
  const busy = used() - before;
  const views = all.reduce((sum, one) => sum + one.views, 0);
  const bytes = all.reduce((sum, one) => sum + one.bytes, 0);
  const perView = bytes / views;
  const peak = (READERS * PEAK) / HOUR;
  console.log(`\n${what}: ${messages.length} requests, ${round(perView)} bytes with their headers`);
  console.log(`  measured    ${round((views * messages.length) / seconds)} requests/s, ${round(views / seconds)} views/s, ` +
    `${round((bytes * 8) / seconds / 1e6)} Mbit/s, to ${AT_ONCE} readers at once`);
  console.log(`  nginx used  ${round((busy / views) * 1e6)} µs of a core for a view, ` +
    `${round((busy / seconds) * 100)} % of one core`);
  console.log(`  for ${round(READERS)} a day:`);
  console.log(`    ${round((READERS * perView) / 1e9, 1)} GB a day`);
  console.log(`    ${round((READERS * perView * 8) / DAY / 1e6, 2)} Mbit/s and ` +
    `${round((READERS * messages.length) / DAY)} requests/s on average`);
  console.log(`    ${round((peak * perView * 8) / 1e6, 1)} Mbit/s and ` +
    `${round(peak * messages.length)} requests/s in an hour with ${round(PEAK * 100)} % of the day`);
  console.log(`    ${round(READERS * (busy / views))} s of a core a day, ` +
    `${round(peak * (busy / views) * 100, 2)} % of one core in that hour`);
}

const paths = await firstView();
console.log("The first view, as it is sent (brotli):");
for (const path of paths) {
  const { body } = await ask(path, { headers: BROTLI });
  console.log(`${round(body.length).padStart(9)}  ${path.slice(SITE.pathname.length) || "index.html"}`);
}
const { etag } = (await ask("", { headers: BROTLI })).headers;

await measure("A first visit", paths.map((path) => message(path)));
await measure("Again, with a new page and the same programs", [message(paths[0])]);
await measure("Again, nothing changed", [message(paths[0], { "if-none-match": etag })]);
process.exit();
