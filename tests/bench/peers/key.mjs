// The data both peers start from, read once: the states of the reference key
// and the two numbers of the 2026 cycle that no scenario carries.

import { readFileSync } from 'node:fs';

const TABLE = new URL('../../../core/data/cycles/2026-1/reference-key.csv', import.meta.url);

/** Art. 12(2): the fewest relocations the Commission may propose. */
export const LEGAL_MINIMUM = 30000;

/** The Commission's proposal for 2026, against which Art. 63(1) measures. */
export const PROPOSED_RELOCATIONS = 30000;

/** Art. 12(3): what one case is worth where the ratio is kept. */
export const UNIT_VALUE_EUR = 20000;

function rowsOf(text) {
  const [header, ...lines] = text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]])));
}

/**
 * Every state of the table, with its figures as the text that stands there, so
 * that each peer reads them into its own kind of number.
 */
export const states = rowsOf(readFileSync(TABLE, 'utf8')).map((row) => ({
  code: row.state,
  population: row.population,
  gdp: row.gdp_meur,
  bound: row.obligation !== 'not-bound',
  contributing: row.obligation === 'full',
}));
