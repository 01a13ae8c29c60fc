// The module: whether it runs, and a new one in the place of one that failed.
import { __wbg_reset_state as startAnew } from "./solidarity_core.js";
import { coded } from "./refusal.js";

let running = false;
let failed = false;
let instance = 0;

/** Says that the module runs: the entry for Node or for browsers does. */
export function started() {
  running = true;
}

/** Throws unless the module runs. */
export function checkStarted() {
  if (!running) throw coded("notStarted", "await init() before the first call");
}

/** Which module it is: what an earlier one held is lost. */
export function currentInstance() {
  return instance;
}

/**
 * Calls the module. It throws nothing of its own: if something is thrown
 * nevertheless (there was no stack or memory left), what the module was doing is
 * half done, and the next call begins with a new one, of the same compiled code.
 */
export function enter(call) {
  checkStarted();
  try {
    if (failed) startAnew();
    failed = false;
    return call();
  } catch (cause) {
    failed = true;
    instance += 1;
    const message = "the module failed in this call; the next call starts a new one";
    throw coded("moduleFailed", message, { cause });
  }
}
