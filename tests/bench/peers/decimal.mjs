// The settlement as a JavaScript programmer would write it with decimal.js:
// counts are plain whole numbers, shares and euros are decimals, the key is
// worked out once when the module loads. It gives what the core's `settleMany`
// gives, field for field.

import { Decimal as Base } from 'decimal.js';
import { LEGAL_MINIMUM, PROPOSED_RELOCATIONS, UNIT_VALUE_EUR, states } from './key.mjs';

const Decimal = Base.clone({ precision: 40 });
const ZERO = new Decimal(0);

class SettlementError extends Error {
  constructor(code, message) {
    super(message);
    this.name = 'SettlementError';
    this.code = code;
  }
}

const fail = (code, message) => {
  throw new SettlementError(code, message);
};

// --- the key, once -----------------------------------------------------------

const sum = (decimals) => decimals.reduce((total, each) => total.plus(each), ZERO);

const { key, contributingShare } = (() => {
  const bound = states.filter((state) => state.bound);
  const population = sum(bound.map((state) => state.population));
  const gdp = sum(bound.map((state) => state.gdp));
  const rows = bound.map(({ code, contributing, ...figures }) => {
    const share = new Decimal(figures.population)
      .div(population)
      .plus(new Decimal(figures.gdp).div(gdp))
      .div(2);
    return { code, contributing, share, percent: share.times(100).toFixed() };
  });
  return {
    key: new Map(rows.map((row) => [row.code, row])),
    contributingShare: sum(rows.filter((row) => row.contributing).map((row) => row.share)),
  };
})();

const notBound = new Set(states.filter((state) => !state.bound).map((state) => state.code));

// --- reading the scenario ----------------------------------------------------

function whole(value, field) {
  if (!Number.isSafeInteger(value) || value < 0) {
    fail('invalidScenario', `${field}: ${value} given, a whole number of at least 0 is allowed`);
  }
  return value;
}

function decimal(value, field) {
  if (typeof value !== 'string' || !/^-?\d+(\.\d+)?$/.test(value)) {
    fail('invalidScenario', `${field}: ${value} given, a decimal number in text is allowed`);
  }
  return new Decimal(value);
}

function amount(value, field) {
  const eur = decimal(value, field);
  if (eur.isNegative() && !eur.isZero()) {
    fail('invalidScenario', `${field}: ${value} given, at least 0 is allowed`);
  }
  return eur;
}

function oneOf(value, first, second, field) {
  if (value !== first && value !== second) {
    fail('invalidScenario', `${field}: ${value} given, ${first} or ${second} is allowed`);
  }
  return value === first;
}

function stateOf({ cycle, memberState }) {
  if (cycle !== '2026') fail('unknownCycle', `cycle: ${cycle} given, 2026 is allowed`);
  const state = key.get(memberState);
  if (state !== undefined) return state;
  if (notBound.has(memberState)) {
    fail('notBound', `memberState: ${memberState} given, which the regulation does not bind`);
  }
  return fail('unknownMemberState', `memberState: ${memberState} given, one of ${[...key.keys()].join(', ')} is allowed`);
}

function shareOf(share, state) {
  if (oneOf(share.kind, 'key', 'percent', 'share.kind')) return state;
  const percent = decimal(share.percent, 'share.percent');
  if (percent.lt(0) || percent.gt(100)) {
    fail('shareOutOfRange', `share.percent: ${share.percent} given, 0 to 100 is allowed`);
  }
  return { share: percent.div(100), percent: percent.toFixed() };
}

function unitValueOf(pool) {
  const relocations = whole(pool.relocations, 'pool.relocations');
  const financial = amount(pool.financialEur, 'pool.financialEur');
  if (relocations === 0 || financial.isZero()) {
    fail('emptyPool', `pool: ${relocations} relocations and EUR ${financial.toFixed()} given, more than 0 of both is allowed`);
  }
  return financial.div(relocations);
}

const ceil = (value) => value.ceil().toNumber();

// --- the steps ---------------------------------------------------------------

/** Step 4: what is not given in another form is financial. */
function pledgeOf({ relocations, alternativeEur }, fairShareEur, unitValue) {
  whole(relocations, 'pledge.relocations');
  const alternative = amount(alternativeEur, 'pledge.alternativeEur');
  const financial = fairShareEur.minus(unitValue.times(relocations)).minus(alternative);
  if (financial.isNegative() && !financial.isZero()) {
    fail('pledgeExceedsFairShare', `pledge: ${relocations} relocations and EUR ${alternativeEur} given, EUR ${fairShareEur.toFixed()} together is allowed`);
  }
  return { financial, alternative, relocations };
}

/** Step 6. */
function triggerOf(scenario) {
  const pledged = whole(scenario.unionRelocationPledges, 'unionRelocationPledges');
  const pledges = whole(scenario.unionRelocationsImplemented ?? pledged, 'unionRelocationsImplemented');
  if (pledges > pledged) {
    fail('invalidScenario', `unionRelocationsImplemented: ${pledges} given, at most ${pledged} is allowed`);
  }
  // 3/5 and not 0.6, which is no binary number.
  const sixtyPercent = Math.ceil((3 * scenario.pool.relocations) / 5);
  const threshold = Math.max(LEGAL_MINIMUM, sixtyPercent);
  const { fallenAway = 'afterForum' } = scenario.reading;
  const standsAlone = !oneOf(fallenAway, 'afterForum', 'always', 'reading.fallenAway') && pledges < pledged;
  const mandatory = (scenario.forumReconvened || standsAlone) && pledges < threshold;
  const fill = oneOf(scenario.reading.volume, 'fill', 'upTo', 'reading.volume');
  const volume = fill ? threshold - pledges : threshold;
  return {
    thresholdCases: threshold,
    legalMinimumCases: LEGAL_MINIMUM,
    sixtyPercentCases: sixtyPercent,
    shortfallCases: mandatory ? volume : 0,
    mandatory,
  };
}

/** Step 7: how many offsets are asked of the state. */
function requestedOf({ offset }, contributes, share, shortfall) {
  if (!oneOf(offset.kind, 'computed', 'cases', 'offset.kind')) {
    return whole(offset.cases, 'offset.cases');
  }
  if (!contributes || shortfall === 0) return 0;
  return ceil(share.times(shortfall).div(contributingShare));
}

/** Step 7: on what ground. */
function basisOf(scenario, contributes, mandatory, fairShare) {
  if (!contributes) return 'none';
  if (mandatory) return 'mandatory';
  const unionPledgedHalf = 2 * scenario.unionRelocationPledges >= PROPOSED_RELOCATIONS;
  const statePledgedHalf = 2 * scenario.pledge.relocations >= fairShare;
  return unionPledgedHalf || statePledgedHalf ? 'voluntary' : 'none';
}

/** Step 8: the cap first, then the cases there are. */
function takenOf(requested, cap, eligible) {
  let cases = requested;
  let limitedBy = 'none';
  if (cap < cases) {
    cases = cap;
    limitedBy = 'fairShare';
  }
  if (eligible !== null && whole(eligible, 'eligibleCases') < cases) {
    cases = eligible;
    limitedBy = 'eligibleCases';
  }
  return { cases, limitedBy };
}

/** Steps 5 and 9: financial first, then alternative, then relocations. */
function takeOff({ financial, alternative, relocations }, cases, unitValue) {
  const value = unitValue.times(cases);
  if (financial.gte(value)) {
    return { financial: financial.minus(value), alternative, relocations };
  }
  const afterFinancial = value.minus(financial);
  if (alternative.gte(afterFinancial)) {
    return { financial: ZERO, alternative: alternative.minus(afterFinancial), relocations };
  }
  const left = afterFinancial.minus(alternative).div(unitValue).round().toNumber();
  return { financial: ZERO, alternative: ZERO, relocations: Math.max(0, relocations - left) };
}

/** One scenario settled: the fields of the core's `Settlement`, without a trace. */
export function settle(scenario) {
  const state = stateOf(scenario);
  const { share, percent } = shareOf(scenario.share, state);
  const unitValue = unitValueOf(scenario.pool);

  const fairShare = ceil(share.times(scenario.pool.relocations));
  const fairShareEur = unitValue.times(fairShare);
  const pledge = pledgeOf(scenario.pledge, fairShareEur, unitValue);

  const deduction = whole(scenario.deductionCases, 'deductionCases');
  if (deduction > fairShare) {
    fail('deductionExceedsFairShare', `deductionCases: ${deduction} given, at most ${fairShare} is allowed`);
  }

  const trigger = triggerOf(scenario);
  const left = fairShare - deduction;
  const contributes = state.contributing && left > 0;
  const requested = requestedOf(scenario, contributes, share, trigger.shortfallCases);
  const onReference = oneOf(scenario.reading.cap, 'reference', 'threshold', 'reading.cap');
  const capBase = onReference ? fairShare : ceil(share.times(trigger.thresholdCases));
  const { deduction: ofDeduction = 'lowersCap' } = scenario.reading;
  const lowers = oneOf(ofDeduction, 'lowersCap', 'leavesCap', 'reading.deduction');
  const cap = lowers ? Math.max(0, capBase - deduction) : capBase;
  const { offsetsCappedAtFairShare, offsetsCountTowardsFairShare } = scenario.rules;
  const { cases, limitedBy } = takenOf(
    requested,
    offsetsCappedAtFairShare ? cap : Infinity,
    scenario.eligibleCases,
  );

  // The deduction and the offsets go off in the same order, so they go off as one.
  const countable = Math.min(cases, left);
  const counted = offsetsCountTowardsFairShare ? countable : 0;
  const due = takeOff(pledge, deduction + counted, unitValue);

  // Step 10. (Rounded at 20 places, because a unit value need not end: EUR 400
  // million over 21 000.)
  const discharged = due.financial
    .plus(due.alternative)
    .div(unitValue)
    .toDecimalPlaces(20)
    .plus(due.relocations + countable);
  const overlap = Decimal.max(0, discharged.minus(left));

  return {
    sharePercent: percent,
    unitValueEur: unitValue.toFixed(),
    ratioMaintained: unitValue.eq(UNIT_VALUE_EUR),
    fairShare: { cases: fairShare, eur: fairShareEur.toFixed() },
    pledge: {
      relocations: pledge.relocations,
      financialEur: pledge.financial.toFixed(),
      alternativeEur: pledge.alternative.toFixed(),
    },
    trigger,
    offset: {
      requestedCases: requested,
      capCases: cap,
      cases,
      countableCases: countable,
      beyondCases: cases - countable,
      limitedBy,
      basis: basisOf(scenario, contributes, trigger.mandatory, fairShare),
    },
    due: {
      financialEur: due.financial.toFixed(),
      alternativeEur: due.alternative.toFixed(),
      relocations: due.relocations,
      offsetCases: cases,
      deductionCases: deduction,
    },
    overlapCases: overlap.toFixed(),
    invariants: [
      { id: 'neverBoth', holds: overlap.isZero() },
      { id: 'withinFairShare', holds: cases <= cap },
      { id: 'conservation', holds: discharged.eq(left) },
    ],
  };
}
