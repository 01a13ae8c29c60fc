// What stands between a caller and the module: nothing but the promise that
// whatever is thrown is an `Error` with a `code`.
import * as core from "./solidarity_core.js";
import { isStarted } from "./started.js";

function coded(code, message, cause) {
  return Object.assign(new Error(message, { cause }), { code });
}

/** The same function; what the given objects themselves throw gets a code too. */
function guarded(call) {
  return (...given) => {
    if (!isStarted()) {
      throw coded("notStarted", "await init() before the first call");
    }
    try {
      return call(...given);
    } catch (error) {
      if (error instanceof Error && typeof error.code === "string") throw error;
      // A fault of the module itself is not the caller's, and must not look so.
      if (error instanceof WebAssembly.RuntimeError) throw error;
      throw coded("invalidScenario", "input: given an object that cannot be read", error);
    }
  };
}

export const settle = guarded(core.settle);
export const settleMany = guarded(core.settleMany);
export const referenceKey = guarded(core.referenceKey);
export const cycles = guarded(core.cycles);
export const publishedComparisons = guarded(core.publishedComparisons);
export const checkFigure = guarded(core.checkFigure);
export const solveFor = guarded(core.solveFor);
export const claims = guarded(core.claims);
export const readings = guarded(core.readings);
export const laterFacts = guarded(core.laterFacts);
export const sources = guarded(core.sources);
export const toQuery = guarded(core.toQuery);
export const fromQuery = guarded(core.fromQuery);
export const toCsv = guarded(core.toCsv);
export const madeWith = guarded(core.madeWith);
export const defaultScenario = guarded(core.defaultScenario);

/** Scenarios that stay in the module, with their settlements. */
export class Batch {
  #batch;

  constructor(scenarios) {
    this.#batch = guarded((list) => new core.Batch(list))(scenarios);
  }

  settle = guarded(() => this.#batch.settle());
  at = guarded((index) => this.#batch.at(Number.isInteger(index) && index >= 0 ? index : -1));
  free = guarded(() => this.#batch.free());
}

/** A search for counterexamples, worked off in steps. */
export class CounterexampleSearch {
  #search;

  constructor(space) {
    this.#search = guarded((given) => new core.CounterexampleSearch(given))(space);
  }

  get total() {
    return guarded(() => this.#search.total)();
  }

  step = guarded((n) => this.#search.step(Math.min(whole(n, 0, "step"), LONGEST_STEP)));
  free = guarded(() => this.#search.free());
}

/** The most that the module takes at once. */
const LONGEST_STEP = 2 ** 32 - 1;

function whole(given, least, field) {
  if (Number.isInteger(given) && given >= least) return given;
  const allowed = `a whole number of combinations, ${least} or more`;
  const error = coded("invalidScenario", `${field}: given ${typeof given}, allowed: ${allowed}`);
  throw Object.assign(error, { field, given: typeof given, allowed });
}

/** The progress after each step; the search is freed at the end, or at `break`. */
export function searchCounterexamples(space, step = 250_000) {
  whole(step, 1, "step");
  const search = new CounterexampleSearch(space);
  return (function* () {
    try {
      let progress;
      do yield (progress = search.step(step));
      while (!progress.done);
    } finally {
      search.free();
    }
  })();
}
