// The settlement as rules for the publicodes engine, in the shape its YAML
// would parse to. Inputs come first: each has a value that a situation replaces.
//
// Written for speed where the language leaves the choice: no units, private
// rules where no one asks for the figure, `condition` where `plafond` and
// `plancher` would unfold to the same and a check more.

import { LEGAL_MINIMUM } from './key.mjs';

const smaller = (a, b) => ({ condition: { si: `${a} < ${b}`, alors: a, sinon: b } });
const atLeastZero = (value) => ({ condition: { si: `${value} > 0`, alors: value, sinon: 0 } });

// The language rounds to the nearest only. Half a case less a little turns that
// into rounding up, and keeps the noise of binary fractions from adding a case.
const roundedUp = (value) => ({ valeur: `${value} + 0.4999999`, arrondi: 'oui' });

/** What a scenario sets, and what holds where it sets nothing. */
export const inputs = {
  share: 0,
  'reference relocations': 0,
  'reference amount': 0,
  'pledged relocations': 0,
  'pledged alternative': 0,
  deduction: 0,
  'relocations to implement': 0,
  'pledges fell away': 'non',
  'forum reconvened': 'non',
  'eligible cases limited': 'non',
  'eligible cases': 0,
  'offset cases given': 'non',
  'given cases': 0,
  'contributing state': 'oui',
  'volume up to': 'non',
  'cap on threshold': 'non',
  'deduction leaves cap': 'non',
  'fallen away always': 'non',
  'offsets count': 'oui',
  'offsets capped': 'oui',
};

// The figures that are asked for; the rest is private to the rules.
const figuresWith = (contributingShare) => ({
  'fair share cases': roundedUp('share * reference relocations'),
  'fair share eur': 'fair share cases * unit value',
  shortfall: {
    condition: {
      si: {
        'toutes ces conditions': [
          {
            'une de ces conditions': [
              'forum reconvened',
              { 'toutes ces conditions': ['fallen away always', 'pledges fell away'] },
            ],
          },
          'relocations to implement < threshold',
        ],
      },
      alors: {
        condition: {
          si: 'volume up to',
          alors: 'threshold',
          sinon: 'threshold - relocations to implement',
        },
      },
      sinon: 0,
    },
  },
  requested: {
    condition: {
      si: 'offset cases given',
      alors: 'given cases',
      sinon: {
        condition: {
          si: { 'toutes ces conditions': ['contributing state', 'deduction < fair share cases'] },
          alors: roundedUp(`share * shortfall / ${contributingShare}`),
          sinon: 0,
        },
      },
    },
  },
  cap: {
    condition: {
      si: 'deduction leaves cap',
      alors: 'cap base',
      sinon: {
        condition: { si: 'cap base > deduction', alors: 'cap base - deduction', sinon: 0 },
      },
    },
  },
  'offset cases': {
    condition: {
      si: 'eligible cases limited',
      alors: smaller('capped offsets', 'eligible cases'),
      sinon: 'capped offsets',
    },
  },
  'financial due': atLeastZero('financial left'),
  'alternative due': atLeastZero('alternative left'),
  'relocations due': atLeastZero('relocations left'),
});

/**
 * The rules, and the names of the figures to ask for. `contributingShare` is the
 * part of the key that the contributing states have together.
 */
export function rulesWith(contributingShare) {
  const figures = figuresWith(contributingShare);
  const rules = {
    ...inputs,
    ...figures,

    '[privé] unit value': 'reference amount / reference relocations',

    '[privé] sixty percent': roundedUp('3 * reference relocations / 5'),
    '[privé] threshold': {
      condition: {
        si: `sixty percent > ${LEGAL_MINIMUM}`,
        alors: 'sixty percent',
        sinon: LEGAL_MINIMUM,
      },
    },

    '[privé] cap base': {
      condition: {
        si: 'cap on threshold',
        alors: roundedUp('share * threshold'),
        sinon: 'fair share cases',
      },
    },
    '[privé] capped offsets': {
      condition: { si: 'offsets capped', alors: smaller('requested', 'cap'), sinon: 'requested' },
    },

    // Deduction and offsets go off in the same order, so they go off as one; what
    // one form cannot bear is negative in it and goes to the next.
    '[privé] discharged cases': {
      condition: {
        si: 'offsets count',
        alors: smaller('deduction + offset cases', 'fair share cases'),
        sinon: 'deduction',
      },
    },
    '[privé] financial left':
      '(fair share cases - pledged relocations - discharged cases) * unit value - pledged alternative',
    '[privé] alternative left': {
      condition: {
        si: 'financial left < 0',
        alors: 'pledged alternative + financial left',
        sinon: 'pledged alternative',
      },
    },
    '[privé] relocations left': {
      condition: {
        si: 'alternative left < 0',
        alors: 'pledged relocations + alternative left / unit value',
        sinon: 'pledged relocations',
      },
    },
  };
  return { rules, figures: Object.keys(figures) };
}
