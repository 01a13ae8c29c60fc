// Whether two settlements of the same scenario are the same work: field for
// field where both are exact, figure for figure against binary floating point.

import { Decimal as Base } from 'decimal.js';

const Decimal = Base.clone({ precision: 40 });
const SHARE_DIGITS = new Decimal('1e-20');
const HALF_A_CENT = 0.005;

function sameShare(left, right) {
  const [a, b] = [new Decimal(left), new Decimal(right)];
  return a.minus(b).abs().lte(b.abs().times(SHARE_DIGITS));
}

const isObject = (value) => typeof value === 'object' && value !== null;

/**
 * The path and both values of the first field that differs, or null. A share in
 * percent does not end, so it is compared to 20 digits; a trace is not compared.
 */
export function firstDifference(left, right, path = '') {
  if (isObject(left) && isObject(right)) {
    for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
      if (name === 'trace') continue;
      const found = firstDifference(left[name], right[name], path === '' ? name : `${path}.${name}`);
      if (found !== null) return found;
    }
    return null;
  }
  const bothText = typeof left === 'string' && typeof right === 'string';
  const same = path === 'sharePercent' && bothText ? sameShare(left, right) : left === right;
  return same ? null : { path, left, right };
}

/** The figures of a settlement that the rules compute, by the rules' names. */
export function figuresOf(settlement) {
  return {
    'fair share cases': settlement.fairShare.cases,
    'fair share eur': Number(settlement.fairShare.eur),
    shortfall: settlement.trigger.shortfallCases,
    requested: settlement.offset.requestedCases,
    cap: settlement.offset.capCases,
    'offset cases': settlement.offset.cases,
    'financial due': Number(settlement.due.financialEur),
    'alternative due': Number(settlement.due.alternativeEur),
    'relocations due': settlement.due.relocations,
  };
}

/** The first figure that is not the same to the cent, or null. */
export function firstFigureApart(settlement, figures) {
  for (const [path, left] of Object.entries(figuresOf(settlement))) {
    const right = figures[path];
    if (!(Math.abs(left - right) < HALF_A_CENT)) return { path, left, right };
  }
  return null;
}
