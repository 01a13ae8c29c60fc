// Draws the pictures that stand for pages where their links are shown.
//
// Arguments: the style sheet with the colours, a JSON list of what to draw
// (`to`, a file; `says`, see web/site/src/preview/), width and height in pixels.
// Texts are laid out by satori, in fonts that come as a package, and become
// shapes; resvg paints them. A text that does not fit is set smaller until it
// does; one that never fits ends the build.

import { readFile, rename, writeFile } from "node:fs/promises";
import { deflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";

const [style, list, ...size] = process.argv.slice(2);
const [WIDTH, HEIGHT] = size.map(Number);
const MARGIN = 60;
// Of the title and of the sentence, the largest first.
const SIZES = [[68, 34], [62, 32], [56, 30], [50, 30], [46, 28], [42, 28], [38, 26], [34, 26], [30, 24], [28, 22]];
// More would not be seen, and weigh more.
const MOST_COLOURS = 64;

/** The light theme: the first value of each token. */
async function tokens() {
  const all = (await readFile(style, "utf8")).matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g);
  const found = {};
  for (const [, name, value] of all) found[name] ??= value;
  return found;
}

async function fonts() {
  const kinds = [400, 700].flatMap((weight) => ["latin", "latin-ext"].map((part) => [weight, part]));
  const read = kinds.map(async ([weight, part]) => {
    const name = `@fontsource/inter/files/inter-${part}-${weight}-normal.woff`;
    return { name: `Inter ${part}`, weight, data: await readFile(new URL(import.meta.resolve(name))) };
  });
  return Promise.all(read);
}

const TOKENS = await tokens();
const FONTS = await fonts();

const box = (style, ...children) => ({
  type: "div",
  props: { style: { display: "flex", boxSizing: "border-box", ...style }, children },
});

/** The sign of a verdict, as the page has it. */
function sign(mark) {
  const { ink, paper } = TOKENS;
  const shapes = {
    holds: "M17 31 26 40 42 20",
    caveat: "M16 25q7-7 14 0t14 0M16 36q7-7 14 0t14 0",
    reworded: "M17 25H43M17 35H43M37 16 23 44",
    not: "M20 20 40 40M40 20 20 40",
    reading: "M37 20q-2-5-7-5t-7 5q0 4 7 7t7 7q0 4-5 4M23 40q2 5 7 5t7-5q0-4-7-7t-7-7q0-4 5-4",
    open: "M22 24q0-8 8-8t8 8q0 5-8 9v3M30 42v3",
  };
  const ring = mark === "open" ? `stroke-dasharray="8 5"` : "";
  const [fill, line] = mark === "holds" ? [ink, paper] : ["none", ink];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60" fill="none" stroke-width="4">
    <circle cx="30" cy="30" r="27" stroke="${ink}" fill="${fill}" ${ring}/>
    <path d="${shapes[mark]}" stroke="${line}"/></svg>`;
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { type: "img", props: { src, width: 52, height: 52 } };
}

/** A fair share, divided; what each part is stands in it where there is room. */
function bar({ label, parts }) {
  const all = parts.reduce((sum, { cases }) => sum + cases, 0);
  const isRoomy = parts.every(({ cases }) => cases / all > 0.25);
  const told = isRoomy ? label : `${label}: ${parts.map(({ shown }) => shown).join(" + ")}`;
  const divided = parts.map(({ form, cases, shown }) =>
    box(
      {
        width: `${(100 * cases) / all}%`,
        height: 48,
        alignItems: "center",
        paddingLeft: 16,
        borderRight: `4px solid ${TOKENS.paper}`,
        background: TOKENS[form],
        color: TOKENS.paper,
        fontSize: 28,
        fontWeight: 700,
      },
      isRoomy ? shown : "",
    ));
  return box(
    { flexDirection: "column", marginTop: 12 },
    box({ fontSize: 26, color: TOKENS.quiet }, told),
    // As wide as without the gap after its last part.
    box({ marginTop: 4, marginRight: -4 }, ...divided),
  );
}

function figure({ shown, label }, _, { length }) {
  return box(
    { flexDirection: "column", width: `${100 / length}%`, paddingRight: 28 },
    box({ fontSize: 44, fontWeight: 700, lineHeight: 1.2 }, shown),
    box({ fontSize: 26, color: TOKENS.quiet, lineHeight: 1.3 }, label),
  );
}

/** All that a picture says, with the sizes of title and sentence. */
function card({ kicker, title, sentence, verdict, heading, bars, figures }, [large, small], height) {
  const bold = { fontWeight: 700 };
  const judged = verdict && box(
    { marginTop: 22, alignItems: "center", fontSize: 38, ...bold },
    sign(verdict.mark),
    box({ marginLeft: 18 }, verdict.words),
  );
  return box(
    {
      width: WIDTH,
      height,
      padding: MARGIN,
      flexDirection: "column",
      fontFamily: "'Inter latin', 'Inter latin-ext'",
      lineHeight: 1.35,
      color: TOKENS.ink,
      background: TOKENS.paper,
    },
    box({ fontSize: 28, color: TOKENS.quiet, ...bold }, kicker),
    box({ marginTop: 12, fontSize: large, lineHeight: 1.12, textWrap: "balance", ...bold }, title),
    ...(judged ? [judged] : []),
    box({ marginTop: 20, fontSize: small, textWrap: "pretty" }, sentence),
    box({ flexGrow: 1, minHeight: 24 }, ""),
    ...(heading ? [box({ fontSize: 28, ...bold }, heading)] : []),
    ...bars.map(bar),
    ...(figures.length > 0 ? [box({}, ...figures.map(figure))] : []),
  );
}

async function drawing(says, sizes, height) {
  return satori(card(says, sizes, height), {
    width: WIDTH,
    height,
    fonts: FONTS,
    loadAdditionalAsset: (_, text) => {
      throw new Error(`no font has a sign of “${text}”`);
    },
  });
}

/** The drawing in the largest sizes in which nothing is cut off. */
async function fitting(says) {
  for (const sizes of SIZES) {
    const free = await drawing(says, sizes);
    const [, needed] = free.match(/height="(\d+(?:\.\d+)?)"/);
    if (Number(needed) <= HEIGHT) return drawing(says, sizes, HEIGHT);
  }
  throw new Error(`too much for a picture: “${says.title}”`);
}

/** Pixels that follow each other in one colour: most of a picture. */
function* runs(pixels) {
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  for (let from = 0, until; from < words.length; from = until) {
    for (until = from + 1; words[until] === words[from]; until += 1);
    const [red, green, blue] = pixels.subarray(4 * from, 4 * from + 3);
    yield { colour: (red << 16) | (green << 8) | blue, from, until };
  }
}

/** The colours of a picture, no more than that, and the number of each pixel's. */
function numbered(pixels) {
  const counts = new Map();
  for (const { colour, from, until } of runs(pixels)) {
    counts.set(colour, (counts.get(colour) ?? 0) + until - from);
  }
  // Those that are most of it stay as they are; what is like one becomes it.
  const byCount = [...counts].sort((one, other) => other[1] - one[1]).map(([colour]) => colour);
  for (let bits = 0; ; bits += 1) {
    const like = (colour) => colour & (0x010101 * ((0xff << bits) & 0xff));
    const first = new Map();
    const colours = [];
    for (const colour of byCount) {
      if (!first.has(like(colour))) first.set(like(colour), colours.push(colour) - 1);
    }
    if (colours.length > MOST_COLOURS) continue;
    const numbers = new Uint8Array(pixels.length / 4);
    for (const { colour, from, until } of runs(pixels)) {
      numbers.fill(first.get(like(colour)), from, until);
    }
    return { colours, numbers };
  }
}

const CHECKS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let check = byte;
  for (let bit = 0; bit < 8; bit += 1) check = check & 1 ? 0xedb88320 ^ (check >>> 1) : check >>> 1;
  return check;
});

function chunk(name, content) {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  let check = 0xffffffff;
  for (const byte of named) check = CHECKS[(check ^ byte) & 255] ^ (check >>> 8);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE((check ^ 0xffffffff) >>> 0);
  return Buffer.concat([length, named, sum]);
}

/** A PNG with a list of colours: a third of one that says each pixel's. */
function png({ width, height, pixels }) {
  const { colours, numbers } = numbered(pixels);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(numbers.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Whether the margin of a picture is empty: whatever runs over its edge crosses it. */
function hasMargin({ width, height, pixels }) {
  const half = MARGIN / 2;
  const isEmpty = (row, from, until) => {
    const part = pixels.subarray(4 * (row * width + from), 4 * (row * width + until));
    return part.every((value, at) => value === pixels[at % 4]);
  };
  for (let row = 0; row < height; row += 1) {
    const isInside = row >= half && row < height - half;
    const parts = isInside ? [[0, half], [width - half, width]] : [[0, width]];
    if (!parts.every(([from, until]) => isEmpty(row, from, until))) return false;
  }
  return true;
}

for (const { to, says } of JSON.parse(await readFile(list, "utf8"))) {
  const drawn = new Resvg(await fitting(says), { font: { loadSystemFonts: false } }).render();
  if (!hasMargin(drawn)) throw new Error(`too wide for a picture: “${says.title}”`);
  // Under its name only when whole: a run that is broken off leaves no half.
  await writeFile(`${to}.part`, png(drawn));
  await rename(`${to}.part`, to);
}
