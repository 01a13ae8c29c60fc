// The search for counterexamples as a JavaScript programmer would write it with
// decimal.js: one loop in another, and each combination settled by itself. Same
// grid and same order as the core's, written down a second time.

import { Decimal } from 'decimal.js';
import { settle } from './decimal.mjs';

const POOLS = [
  [1, '20000'],
  [7, '100'],
  [15000, '300000000'],
  [21000, '400000000'],
  [21000, '420000000'],
  [30000, '600000000'],
  [50000, '1000000000'],
  [50001, '1000020000'],
  [1000000, '20000000000'],
].map(([relocations, financialEur]) => ({ relocations, financialEur }));

const SHARES = ['0', '0.01', '0.5', '1', '2', '3', '4', '5', '6', '7', '8', '10', '15', '20', '25', '33.33', '50', '75', '99.99', '100'];

/** Every combination, the last question varying fastest. */
const READINGS = Object.entries({
  volume: ['fill', 'upTo'],
  cap: ['reference', 'threshold'],
  deduction: ['lowersCap', 'leavesCap'],
  fallenAway: ['afterForum', 'always'],
}).reduce(
  (readings, [question, answers]) => readings.flatMap((reading) => answers.map((answer) => ({ ...reading, [question]: answer }))),
  [{}],
);

const RULES = [[true, true], [false, true], [true, false], [false, false]].map(([counted, capped]) => ({
  offsetsCountTowardsFairShare: counted,
  offsetsCappedAtFairShare: capped,
}));

/** Each value once, where it came first. */
const distinct = (values) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
const atLeast0 = (number) => Math.max(0, number);

function pledges({ fairShare, unitValueEur }, pool) {
  const all = fairShare.cases;
  return distinct([0, Math.min(1, all), Math.floor(all / 2), atLeast0(all - 1), all].flatMap((relocations) => {
    const rest = new Decimal(pool.financialEur).times(all - relocations).div(pool.relocations);
    const measures = [0, Decimal.min(rest, '0.01'), rest.div(3), rest];
    return measures.map((eur) => ({
      relocations,
      alternativeEur: new Decimal(eur).toDecimalPlaces(2, Decimal.ROUND_DOWN).toFixed(),
    }));
  }));
}

function deductions({ fairShare: { cases } }) {
  return distinct([0, Math.min(1, cases), Math.floor(cases / 3), Math.floor(cases / 2), atLeast0(cases - 1), cases]);
}

/** The least pledges at which no more than the fair share is asked, by halving. */
function fairShareAsked(scenario, { fairShare, trigger }) {
  const reading = { ...scenario.reading, volume: 'fill' };
  const asked = (unionRelocationPledges) =>
    settle({ ...scenario, unionRelocationsImplemented: null, forumReconvened: true, offset: { kind: 'computed' }, reading, unionRelocationPledges }).offset.requestedCases;
  let [low, high] = [0, trigger.thresholdCases];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (asked(middle) <= fairShare.cases) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** From the smallest shortfall to the largest; of two alike, the one with the Forum first. */
function unionPledges(scenario, settlement) {
  const { thresholdCases, legalMinimumCases, sixtyPercentCases } = settlement.trigger;
  const around = [legalMinimumCases, sixtyPercentCases].flatMap((number) => [number + 1, number, number - 1]);
  const asked = fairShareAsked(scenario, settlement);
  const tenthsOf = (tenths) => Math.floor((thresholdCases * tenths) / 10);
  const tenths = Array.from({ length: 10 }, (_, tenth) => tenthsOf(tenth));
  const union = (forumReconvened, unionRelocationPledges, unionRelocationsImplemented) => ({ forumReconvened, unionRelocationPledges, unionRelocationsImplemented });
  const reconvened = distinct([...around, asked, asked - 1, ...tenths].map(atLeast0)).map((pledged) => union(true, pledged, null));
  const fallenAway = [thresholdCases - 1, tenthsOf(5), 0].map((left) => union(false, thresholdCases, left));
  const left = ({ unionRelocationPledges, unionRelocationsImplemented }) => unionRelocationsImplemented ?? unionRelocationPledges;
  const sorted = [...reconvened, ...fallenAway].sort((a, b) => left(b) - left(a) || b.forumReconvened - a.forumReconvened);
  return [union(false, 0, null), ...sorted];
}

/** No limit last. */
function eligible({ fairShare, thresholdShare }, deduction) {
  const left = [fairShare.cases, thresholdShare].map((cases) => atLeast0(cases - deduction));
  const numbers = [0, 1, ...left.flatMap((cases) => [atLeast0(cases - 1), cases, cases + 1]), fairShare.cases, fairShare.cases + 1, thresholdShare, thresholdShare + 1];
  return [...distinct(numbers).sort((a, b) => a - b), null];
}

/** What a pool and a share fix, with neither pledge nor deduction. */
function worldOf(scenario) {
  const plain = { ...scenario, pledge: { relocations: 0, alternativeEur: '0' }, deductionCases: 0 };
  const onThreshold = settle({ ...plain, reading: { ...plain.reading, cap: 'threshold' } });
  return { plain, settlement: { ...settle(plain), thresholdShare: onThreshold.offset.capCases } };
}

/** Every combination, in the order of the core. */
function* combinations({ base, varying }) {
  const or = (axis, values, own) => (varying.includes(axis) ? values() : [own]);
  const { forumReconvened, unionRelocationPledges, unionRelocationsImplemented } = base;
  const pools = or('pool', () => distinct([base.pool, ...POOLS]), base.pool);
  const typed = SHARES.map((percent) => ({ kind: 'percent', percent }));
  const shares = or('share', () => distinct([base.share, { kind: 'key' }, ...typed]), base.share);
  const readings = or('readings', () => READINGS, base.reading);
  const allRules = or('rules', () => RULES, base.rules);
  for (const pool of pools) {
    for (const share of shares) {
      const { plain, settlement } = worldOf({ ...base, pool, share });
      const numbers = or('unionPledges', () => unionPledges(plain, settlement), { forumReconvened, unionRelocationPledges, unionRelocationsImplemented });
      for (const pledge of or('pledge', () => pledges(settlement, pool), base.pledge)) {
        for (const deductionCases of or('deduction', () => deductions(settlement), base.deductionCases)) {
          const limits = or('eligibleCases', () => eligible(settlement, deductionCases), base.eligibleCases);
          for (const reading of readings) {
            for (const number of numbers) {
              for (const eligibleCases of limits) {
                for (const rules of allRules) {
                  yield { ...base, pool, share, pledge, deductionCases, ...number, eligibleCases, reading, rules };
                }
              }
            }
          }
        }
      }
    }
  }
}

const NO_SCENARIO = ['pledgeExceedsFairShare', 'deductionExceedsFairShare'];

function settledOrNot(scenario) {
  try {
    return settle(scenario);
  } catch (error) {
    if (NO_SCENARIO.includes(error.code)) return null;
    throw error;
  }
}

function counterexample(scenario, { invariants, overlapCases, offset }) {
  const broken = invariants.filter(({ holds }) => !holds).map(({ id }) => id);
  return { scenario, broken, excessCases: Math.max(Number(overlapCases), offset.cases - offset.capCases) };
}

/** The whole search: what the core's gives as its last progress. */
export function search(space) {
  const progress = { tried: 0, total: 0, broken: 0, passedOver: 0, first: null, done: true };
  for (const scenario of combinations(space)) {
    progress.tried += 1;
    const settlement = settledOrNot(scenario);
    if (settlement === null) {
      progress.passedOver += 1;
    } else if (!settlement.invariants.every(({ holds }) => holds)) {
      progress.broken += 1;
      progress.first ??= counterexample(scenario, settlement);
    }
  }
  return { ...progress, total: progress.tried };
}
