// Errors as every function throws them: an `Error` with a `code`.

/** An error with a code and what else is known of it. */
export function coded(code, message, { cause, ...facts } = {}) {
  const error = cause === undefined ? new Error(message) : new Error(message, { cause });
  return Object.assign(error, { code }, facts);
}

/** An input that is refused before the module sees it; the words are those of the core. */
export function refusal(field, given, allowed, facts) {
  const message = `${field}: given ${given}, allowed: ${allowed}`;
  return coded("invalidScenario", message, { field, given, allowed, ...facts });
}

/** As many characters of a wrong value as an error shows. */
const SHOWN = 60;

function cut(text) {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** What a value is, in few words, without running anything of its owner's. */
export function shown(value) {
  switch (typeof value) {
    case "string":
      return cut(JSON.stringify(value.slice(0, SHOWN + 1)));
    case "bigint":
      // Writing out one of a million digits takes long.
      return BigInt.asIntN(64, value) === value ? `${value}n` : "a large bigint";
    case "number":
    case "boolean":
    case "undefined":
      return String(value);
    case "object":
      return value === null ? "null" : "an object";
    default:
      return `a ${typeof value}`;
  }
}

/** The most that a number of 32 bits holds: beyond it the module would count from 0 again. */
const LARGEST = 2 ** 32 - 1;

/** The same number, if it is a whole one from `least` on that the module can hold. */
export function whole(value, least, field) {
  if (Number.isInteger(value) && value >= least && value <= LARGEST) return value;
  throw refusal(field, shown(value), `a whole number from ${least} to ${LARGEST}`);
}
