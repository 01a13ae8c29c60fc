// @ts-self-types="./index.d.ts"
// In a browser the module is fetched first: `await init()`, then call.
import start from "./solidarity_core.js";
import { started } from "./module.js";

let starting;

/** Fetches and starts the module; a second call waits for the same start. */
export default function init(source) {
  starting ??= start(source === undefined ? undefined : { module_or_path: source }).then(
    started,
    (error) => {
      starting = undefined;
      throw error;
    },
  );
  return starting;
}

export * from "./guard.js";
