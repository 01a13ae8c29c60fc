// Compresses the files named on the command line, each into NAME.br and NAME.gz
// beside it: brotli and gzip at their highest levels, on all cores.

import { readFile, rename, writeFile } from "node:fs/promises";
import { brotliCompress, constants, gzip } from "node:zlib";
import { promisify } from "node:util";

const WAYS = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

await Promise.all(
  process.argv.slice(1).map(async (name) => {
    const bytes = await readFile(name);
    for (const [ending, compress] of Object.entries(WAYS)) {
      // Under its name only when whole: a run that is broken off leaves no half.
      await writeFile(`${name}.part`, await compress(bytes));
      await rename(`${name}.part`, `${name}.${ending}`);
    }
  }),
);
