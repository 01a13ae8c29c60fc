// The settlement by the publicodes engine: one engine, its rules parsed once; a
// scenario is set as its situation and the figures are read from it. Numbers
// are binary floating point there, so the figures are numbers here.

import Engine from 'publicodes';
import { states } from './key.mjs';
import { inputs, rulesWith } from './publicodes.rules.mjs';

const bound = states.filter((state) => state.bound);
const total = (figure) => bound.reduce((sum, state) => sum + Number(state[figure]), 0);
const population = total('population');
const gdp = total('gdp');
const key = new Map(
  bound.map((state) => [
    state.code,
    {
      share: (Number(state.population) / population + Number(state.gdp) / gdp) / 2,
      contributing: state.contributing,
    },
  ]),
);
const contributingShare = [...key.values()]
  .filter((state) => state.contributing)
  .reduce((sum, state) => sum + state.share, 0);

const { rules, figures } = rulesWith(contributingShare);
// No rule stands under another, so none can be disabled by its parent: the check is off.
const engine = new Engine(rules, {
  strict: true,
  warn: false,
  flag: { automaticNamespaceDisabling: false },
});
// Asked for by parsed rule and the last one first: evaluating that evaluates what
// it rests on, and the engine finds the rest without parsing another question.
const asked = figures.toReversed().map((name) => [name, engine.getRule(name)]);

const yesNo = (value) => (value ? 'oui' : 'non');

function situationOf(scenario) {
  const state = key.get(scenario.memberState);
  const situation = {
    share: scenario.share.kind === 'key' ? state.share : Number(scenario.share.percent) / 100,
    'reference relocations': scenario.pool.relocations,
    'reference amount': Number(scenario.pool.financialEur),
    'pledged relocations': scenario.pledge.relocations,
    'pledged alternative': Number(scenario.pledge.alternativeEur),
    deduction: scenario.deductionCases,
    'relocations to implement':
      scenario.unionRelocationsImplemented ?? scenario.unionRelocationPledges,
    'pledges fell away': yesNo(
      (scenario.unionRelocationsImplemented ?? Infinity) < scenario.unionRelocationPledges,
    ),
    'forum reconvened': yesNo(scenario.forumReconvened),
    'eligible cases limited': yesNo(scenario.eligibleCases !== null),
    'eligible cases': scenario.eligibleCases ?? 0,
    'offset cases given': yesNo(scenario.offset.kind === 'cases'),
    'given cases': scenario.offset.kind === 'cases' ? scenario.offset.cases : 0,
    'contributing state': yesNo(state.contributing),
    'volume up to': yesNo(scenario.reading.volume === 'upTo'),
    'cap on threshold': yesNo(scenario.reading.cap === 'threshold'),
    'deduction leaves cap': yesNo(scenario.reading.deduction === 'leavesCap'),
    'fallen away always': yesNo(scenario.reading.fallenAway === 'always'),
    'offsets count': yesNo(scenario.rules.offsetsCountTowardsFairShare),
    'offsets capped': yesNo(scenario.rules.offsetsCappedAtFairShare),
  };
  // What an input is anyway need not be set.
  for (const name in situation) {
    if (situation[name] === inputs[name]) delete situation[name];
  }
  return situation;
}

/** One scenario settled: the figures by the names the rules give them. */
export function settle(scenario) {
  engine.setSituation(situationOf(scenario));
  const settled = {};
  for (const [name, rule] of asked) settled[name] = engine.evaluate(rule).nodeValue;
  return settled;
}
