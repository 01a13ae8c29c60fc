// What stays in the module between calls.
import { answered } from "./answer.js";
import { currentInstance, enter } from "./module.js";
import { coded } from "./refusal.js";

/** The symbol of `using`; where there is none yet, one that can be asked for by this name. */
export const dispose = Symbol.dispose ?? Symbol.for("Symbol.dispose");

/** An object in the module, until it is freed, or lost with the module. */
export class Held {
  #object;
  #instance;

  /** Makes one, and fills it; if that is refused there is nothing to hold. */
  constructor(Kind, fill) {
    this.#object = enter(() => new Kind());
    this.#instance = currentInstance();
    try {
      fill(this);
    } catch (error) {
      this.free();
      throw error;
    }
  }

  call(name, given, first) {
    if (this.#object === undefined) throw coded("freed", "it was freed before this call");
    if (this.#instance !== currentInstance()) {
      throw coded("freed", "the module failed after it was made, and it was lost");
    }
    return answered(enter(() => this.#object[name](...given)), first);
  }

  free() {
    const object = this.#object;
    this.#object = undefined;
    if (object !== undefined && this.#instance === currentInstance()) enter(() => object.free());
  }
}
