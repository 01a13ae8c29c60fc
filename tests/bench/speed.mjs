// Measures contestants side by side, and says how they stand to each other.
// Needs nothing of Node, so that it measures in a browser's worker too.
//
// A contestant is `{ id, name, count, run }`: `run()` does the work of `count`.

function perSecond({ run, count }) {
  const start = performance.now();
  run();
  return (count * 1000) / (performance.now() - start);
}

/**
 * The speeds of each, sorted. The rounds go round, so that a busy moment of the
 * machine falls on all alike.
 */
export function measure(contestants, rounds) {
  const speeds = new Map(contestants.map(({ id }) => [id, []]));
  for (const contestant of contestants) perSecond(contestant);
  for (let round = 0; round < rounds; round += 1) {
    for (const contestant of contestants) speeds.get(contestant.id).push(perSecond(contestant));
  }
  for (const list of speeds.values()) list.sort((a, b) => a - b);
  return speeds;
}

export const median = (sorted) => sorted[(sorted.length - 1) / 2];
export const grouped = (value) => Math.round(value).toLocaleString('en').replaceAll(',', ' ');

export function printTable(what, contestants, speeds) {
  const row = (name, ...cells) => console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(14)).join(''));
  row(what, 'median', 'slowest', 'fastest');
  for (const { id, name } of contestants) {
    const sorted = speeds.get(id);
    row(name, ...[median(sorted), sorted.at(0), sorted.at(-1)].map(grouped));
  }
  console.log('');
}

function verdict(reached, target) {
  const percent = Math.abs((reached / target - 1) * 100).toFixed(0);
  return reached >= target ? `met, ${percent} % above` : `missed, ${percent} % below`;
}

export function printRatio(name, ratio, target) {
  console.log(`${name}: ${ratio.toFixed(1)} times, target ${target}: ${verdict(ratio, target)}`);
}

export function printSpeed(name, speed, target) {
  console.log(`${name}: ${grouped(speed)} a second, target ${grouped(target)}: ${verdict(speed, target)}`);
}
