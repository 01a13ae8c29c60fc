// Scenarios for the benchmark: for the Netherlands, varied over everything the
// interface lets vary, all of them valid, and the same ones every time.

import { UNIT_VALUE_EUR, states } from './peers/key.mjs';

const POOLS = [
  { relocations: 21000, financialEur: '420000000' },
  { relocations: 30000, financialEur: '600000000' },
  { relocations: 15000, financialEur: '300000000' },
];

/** mulberry32: small, seeded, good enough to spread scenarios. */
function generator(seed) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most) => Math.floor(unit() * (most + 1));
  return { upTo, oneOf: (list) => list[upTo(list.length - 1)], chance: (odds) => unit() < odds };
}

/** The Dutch share of the key, near enough to stay below it. */
const keyShare = (() => {
  const bound = states.filter((state) => state.bound);
  const part = (figure) => {
    const total = bound.reduce((sum, state) => sum + Number(state[figure]), 0);
    return Number(bound.find((state) => state.code === 'NL')[figure]) / total;
  };
  return (part('population') + part('gdp')) / 2;
})();

function shareFrom(random) {
  if (random.chance(0.6)) return { kind: 'key' };
  const digits = random.upTo(4);
  const percent = (random.upTo(12 * 10 ** digits) / 10 ** digits).toFixed(digits);
  return { kind: 'percent', percent };
}

/** A mix that stays within `cases`: all of one form, or some of each. */
function pledgeFrom(random, cases) {
  const relocations = random.chance(0.5) ? random.upTo(cases) : 0;
  const room = (cases - relocations) * UNIT_VALUE_EUR;
  if (random.chance(0.5)) return { relocations, alternativeEur: '0' };
  if (random.chance(0.2)) return { relocations, alternativeEur: String(room) };
  const cents = random.upTo(room * 100);
  return { relocations, alternativeEur: String(random.chance(0.5) ? Math.floor(cents / 100) : cents / 100) };
}

function scenarioFrom(random) {
  const pool = random.oneOf(POOLS);
  const share = shareFrom(random);
  // Rounded down where the fair share is rounded up: never more than it.
  const fraction = share.kind === 'key' ? keyShare : Number(share.percent) / 100;
  const cases = Math.floor(fraction * pool.relocations * (1 - 1e-9));
  const unionRelocationPledges = random.upTo(30000);
  return {
    cycle: '2026',
    memberState: 'NL',
    pool: { ...pool },
    share,
    pledge: pledgeFrom(random, cases),
    deductionCases: random.chance(0.3) ? random.upTo(cases) : 0,
    unionRelocationPledges,
    unionRelocationsImplemented: random.chance(0.7) ? null : random.upTo(unionRelocationPledges),
    forumReconvened: random.chance(0.75),
    eligibleCases: random.chance(0.5) ? null : random.upTo(2500),
    offset: random.chance(0.9) ? { kind: 'computed' } : { kind: 'cases', cases: random.upTo(3000) },
    reading: {
      volume: random.oneOf(['fill', 'upTo']),
      cap: random.oneOf(['reference', 'threshold']),
      deduction: random.oneOf(['lowersCap', 'leavesCap']),
      fallenAway: random.oneOf(['afterForum', 'always']),
    },
    rules: { offsetsCountTowardsFairShare: true, offsetsCappedAtFairShare: true },
  };
}

/** The first `count` scenarios of the series that `seed` starts. */
export function scenarios(count, seed = 20241351) {
  const random = generator(seed);
  return Array.from({ length: count }, () => scenarioFrom(random));
}
