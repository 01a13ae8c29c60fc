// In a browser the module is fetched first: `await init()`, then call.
import start from "./solidarity_core.js";
import { started } from "./guard.js";

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

export {
  Batch,
  checkFigure,
  defaultScenario,
  fromQuery,
  referenceKey,
  settle,
  settleMany,
  solveFor,
  toQuery,
} from "./guard.js";
