// The page on paper.

import assert from "node:assert/strict";
import { inflateSync } from "node:zlib";

/** In points. */
const A4 = [595.3, 841.9];

/**
 * Prints a page on A4, with what its style says of printing.
 *
 * @returns the PDF, and how many sheets it has
 */
export async function print(page) {
  const pdf = Buffer.from(
    await page.pdf({ format: "a4", printBackground: true, preferCSSPageSize: true }),
  );
  return { pdf, sheets: count(pdf) };
}

/** The pages that a PDF describes; their size must be A4 and their sum its own. */
function count(pdf) {
  const text = pdf.toString("latin1");
  // Firefox packs its objects; where a packed stream ends, it says itself.
  const packed = [...text.matchAll(/\/Type ?\/ObjStm[^>]*>>\s*stream\r?\n/g)].map((head) =>
    inflateSync(pdf.subarray(head.index + head[0].length)).toString("latin1"),
  );
  const objects = [text, ...packed].join("\n");
  const found = [...objects.matchAll(/\/Type ?\/Page\b/g)].length;
  const sums = [...objects.matchAll(/\/Count (\d+)/g)].map((match) => Number(match[1]));
  assert.equal(found, Math.max(...sums), "the PDF was not read rightly");
  for (const [, box] of objects.matchAll(/\/MediaBox ?\[ ?0 0 ([\d. ]+?) ?\]/g)) {
    const sides = box.split(" ").map(Number);
    // Each browser rounds the sides to units of its own.
    assert.ok(sides.every((side, at) => Math.abs(side - A4[at]) < 1.5), `a sheet of ${box}`);
  }
  return found;
}
