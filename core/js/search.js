// The search for counterexamples.
import * as core from "./solidarity_core.js";
import { Held, dispose } from "./held.js";
import { messageOf } from "./message.js";
import { checkStarted } from "./module.js";
import { whole } from "./refusal.js";

/** What a search is made of: a copy, which needs nothing of the module. */
function copied(space) {
  checkStarted();
  const { tape, text } = messageOf([space]);
  return { tape: tape.slice(), text };
}

/** A search in the module, and how many combinations it has. */
function opened({ tape, text }) {
  let total;
  const held = new Held(core.CounterexampleSearch, (held) => {
    total = held.call("open", [tape, text]);
  });
  return { held, total };
}

/** A search for counterexamples, worked off in steps. */
export class CounterexampleSearch {
  #search;

  constructor(space) {
    this.#search = opened(copied(space));
  }

  get total() {
    return this.#search.total;
  }

  step(n) {
    return this.#search.held.call("step", [whole(n, 0, "step")]);
  }

  free() {
    this.#search.held.free();
  }

  [dispose]() {
    this.free();
  }
}

/**
 * The progress after each step. What cannot be searched is refused at once. The
 * search itself is made at the first step, so that a loop that never begins holds
 * nothing of the module, and it is freed at the end, or at `break`.
 */
export function searchCounterexamples(space, step = 250_000) {
  whole(step, 1, "step");
  const copy = copied(space);
  opened(copy).held.free();
  return steps(copy, step);
}

function* steps(copy, step) {
  const { held } = opened(copy);
  try {
    let progress;
    do yield (progress = held.call("step", [step]));
    while (!progress.done);
  } finally {
    held.free();
  }
}
