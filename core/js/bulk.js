// Many scenarios at once.
import * as core from "./solidarity_core.js";
import { answered } from "./answer.js";
import { Held, dispose } from "./held.js";
import { lengthOf, messageOfPart } from "./message.js";
import { checkStarted, enter } from "./module.js";
import { whole } from "./refusal.js";

/** How many scenarios a message holds: enough that the call is nothing beside them. */
const AT_ONCE = 512;

/** Messages with all scenarios of a list, and where in it each begins. */
function* messages(scenarios) {
  checkStarted();
  const length = lengthOf(scenarios);
  for (let from = 0; from < length; from += AT_ONCE) {
    const { tape, text } = messageOfPart(scenarios, from, Math.min(from + AT_ONCE, length));
    yield { tape, text, from };
  }
}

/** In parts, so that the module needs little memory for any number. */
export function settleMany(scenarios) {
  const settlements = [];
  for (const { tape, text, from } of messages(scenarios)) {
    const part = answered(enter(() => core.settleMany(tape, text)), from);
    for (const settlement of part) settlements.push(settlement);
  }
  return settlements;
}

/** Scenarios that stay in the module, with their settlements. */
export class Batch {
  #held;

  constructor(scenarios) {
    this.#held = new Held(core.Batch, (held) => {
      for (const { tape, text, from } of messages(scenarios)) held.call("add", [tape, text], from);
    });
  }

  settle() {
    return this.#held.call("settle", []);
  }

  at(index) {
    return this.#held.call("at", [whole(index, 0, "index")]) ?? undefined;
  }

  free() {
    this.#held.free();
  }

  [dispose]() {
    this.free();
  }
}
