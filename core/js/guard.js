// The functions of the package: each copies what it is given, hands it to the
// module, and makes objects of the answer. Whatever is thrown is an `Error` with
// a `code`.
import * as core from "./solidarity_core.js";
import { answered } from "./answer.js";
import { messageOf } from "./message.js";
import { checkStarted, enter } from "./module.js";

export { Batch, settleMany } from "./bulk.js";
export { CounterexampleSearch, searchCounterexamples } from "./search.js";

/** A function of the module, given these arguments. */
function ask(call, ...given) {
  checkStarted();
  const { tape, text } = messageOf(given);
  return answered(enter(() => call(tape, text)));
}

export const settle = (scenario) => ask(core.settle, scenario);
export const settleUnion = (union) => ask(core.settleUnion, union);
export const namedUnions = (cycle, pool) => ask(core.namedUnions, cycle, pool);
export const referenceKey = (cycle) => ask(core.referenceKey, cycle);
export const cycles = () => ask(core.cycles);
export const publishedComparisons = (cycle) => ask(core.publishedComparisons, cycle);
export const readFigure = (text, language) => ask(core.readFigure, text, language) ?? undefined;
export const checkFigure = (request) => ask(core.checkFigure, request);
export const solveFor = (request) => ask(core.solveFor, request);
export const claims = (language) => ask(core.claims, language);
export const laterFacts = (language) => ask(core.laterFacts, language);
export const sources = (language) => ask(core.sources, language);
export const readings = (language) => ask(core.readings, language);
export const toQuery = (scenario) => ask(core.toQuery, scenario);
export const fromQuery = (link) => ask(core.fromQuery, link);
export const toCsv = (scenario, form) => ask(core.toCsv, scenario, form);
export const madeWith = (link) => ask(core.madeWith, link);
export const defaultScenario = () => ask(core.defaultScenario);
