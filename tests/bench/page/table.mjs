// What was measured, as a table: one row for each measure, and how the second
// build stands to the first.

const NAME = 40;
const CELL = 10;

const row = (name, cells) => console.log(name.padEnd(NAME) + cells.map((cell) => cell.padStart(CELL)).join(""));

/** The value that such a part of the samples does not exceed. */
export function quantile(samples, part) {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.max(Math.ceil(part * sorted.length) - 1, 0)];
}

const milliseconds = (value) => (value === undefined ? "–" : value.toFixed(1));
const times = (value) => (Number.isFinite(value) ? value.toFixed(2) : "–");

/**
 * Prints times in milliseconds.
 *
 * The ratios are those of the second build to the first: of all their samples,
 * and the lowest and highest median of a round, which say how much of it is noise.
 *
 * @param rounds for each build its rounds, each an object from measure to samples
 */
export function printTimes(rounds) {
  const [first] = rounds;
  const compared = rounds.length > 1 ? ["median ×", "p95 ×", "lowest ×", "highest ×"] : [];
  row("milliseconds", [...rounds.flatMap(() => ["median", "p95", "samples"]), ...compared]);
  for (const measure of Object.keys(first[0])) {
    const samples = rounds.map((those) => those.flatMap((round) => round[measure]));
    const cells = samples.flatMap((all) => [
      milliseconds(quantile(all, 0.5)),
      milliseconds(quantile(all, 0.95)),
      String(all.length),
    ]);
    row(measure, rounds.length > 1 ? [...cells, ...ratios(measure, samples, rounds)] : cells);
  }
}

function ratios(measure, [ours, others], [first, second]) {
  const ratio = (part) => times(quantile(others, part) / quantile(ours, part));
  const rounds = first.map((round, at) => quantile(second[at][measure], 0.5) / quantile(round[measure], 0.5));
  return [ratio(0.5), ratio(0.95), times(Math.min(...rounds)), times(Math.max(...rounds))];
}

/** Prints bytes, given for each build as an object from what was fetched to its bytes. */
export function printWeights(weights) {
  row("bodies, as sent", [...weights.map(() => "bytes"), ...(weights.length > 1 ? ["×"] : [])]);
  for (const name of Object.keys(weights[0])) {
    const bytes = weights.map((weight) => weight[name]);
    const compared = weights.length > 1 ? [times(bytes[1] / bytes[0])] : [];
    row(name, [...bytes.map(String), ...compared]);
  }
}
