// Copies what a caller gives into a message: a series of whole numbers, the tape,
// and one text (the form is explained in core/src/js/message.rs). Getters,
// proxies and whatever else a caller's object runs when it is read, runs here,
// before the module is entered: what it throws cannot unwind through the module.
//
// Of an object only its own enumerable fields with a text for a name are read,
// as `JSON.stringify` does; a field that is `undefined` counts as not there.
import { refusal, shown } from "./refusal.js";

const [NUMBER, LARGE, NEGATIVE, TEXT, LIST, RECORD, WORD, OTHER] = Array(8).keys();
const [NULL, UNDEFINED, FALSE, TRUE] = [0, 1, 2, 3].map((word) => word * 8 + WORD);

/** The first number that does not fit beside its kind. */
const LARGE_FROM = 2 ** 29;
const HALF = 2 ** 32;
const isOwn = Object.prototype.hasOwnProperty;

// Of one input: far more than any needs, and little enough to read at once.
const DEEPEST = 16;
const MOST_VALUES = 10_000;
const MOST_CHARACTERS = 100_000;

/** A tape that is not in use; while a caller's getter calls us, there is none. */
let spare;
const LONGEST_SPARE = 2 ** 20;

class Message {
  #tape = spare ?? new Uint32Array(2 ** 12);
  #at = 0;
  #pieces = [];
  #names = new Map();
  /** The names and places that lead to what is read now. */
  #path = [];
  #depth = -1;
  /** How many more values and characters are read of this input. */
  #values = 0;
  #characters = 0;
  /** What was thrown by us: all else is the caller's. */
  #refusal;

  constructor() {
    spare = undefined;
  }

  /** Runs what reads the caller's objects; whatever it throws has a code. */
  read(work, facts) {
    try {
      work();
    } catch (error) {
      if (this.#refusal !== undefined && error === this.#refusal) {
        throw Object.assign(error, facts?.());
      }
      throw refusal(this.#where(), "what cannot be read", "plain data", { cause: error, ...facts?.() });
    }
  }

  /** Adds one value with all that is in it. */
  add(value) {
    this.#depth = -1;
    this.#values = MOST_VALUES;
    this.#characters = MOST_CHARACTERS;
    this.#value(value, 0);
  }

  /** The message. Its tape holds until the next message is made. */
  done() {
    let text = this.#pieces.join("");
    // Halves of a character would grow together with those of the next piece.
    if (/[\ud800-\udfff]/.test(text)) {
      text = this.#pieces.map((piece) => piece.replace(/\p{Surrogate}/gu, "\ufffd")).join("");
    }
    if (this.#tape.length <= LONGEST_SPARE) spare = this.#tape;
    return { tape: this.#tape.subarray(0, this.#at), text };
  }

  refuse(given, allowed) {
    this.#refusal = refusal(this.#where(), given, allowed);
    throw this.#refusal;
  }

  #value(value, depth) {
    if (this.#at + 4 > this.#tape.length) this.#grow();
    if ((this.#values -= 1) < 0) this.refuse("more", `no more than ${MOST_VALUES} values`);
    switch (typeof value) {
      case "string":
        return this.#piece(TEXT, value);
      case "number":
        return this.#number(value);
      case "boolean":
        this.#tape[this.#at++] = value ? TRUE : FALSE;
        return;
      case "undefined":
        this.#tape[this.#at++] = UNDEFINED;
        return;
      case "object":
        if (value === null) this.#tape[this.#at++] = NULL;
        else if (depth === DEEPEST) this.refuse("more", `no more than ${DEEPEST} levels`);
        else if (Array.isArray(value)) this.#list(value, depth);
        else if (ArrayBuffer.isView(value)) this.#piece(OTHER, "bytes");
        else this.#record(value, depth);
        return;
      default:
        return this.#piece(OTHER, shown(value));
    }
  }

  #number(value) {
    if (value >= 0 && value < LARGE_FROM && Number.isInteger(value)) {
      this.#tape[this.#at++] = value * 8 + NUMBER;
    } else if (Number.isSafeInteger(value)) {
      const size = Math.abs(value);
      this.#tape[this.#at++] = Math.floor(size / HALF) * 8 + (value < 0 ? NEGATIVE : LARGE);
      this.#tape[this.#at++] = size % HALF;
    } else {
      this.#piece(OTHER, String(value));
    }
  }

  #piece(kind, text) {
    this.#tape[this.#at++] = text.length * 8 + kind;
    this.#write(text);
  }

  #write(text) {
    if ((this.#characters -= text.length) < 0) {
      this.refuse("more", `no more than ${MOST_CHARACTERS} characters`);
    }
    this.#pieces.push(text);
  }

  #list(list, depth) {
    const { length } = list;
    if (!Number.isInteger(length) || length < 0 || length > MOST_VALUES) {
      this.refuse("more", `no more than ${MOST_VALUES} values`);
    }
    this.#tape[this.#at++] = length * 8 + LIST;
    for (let place = 0; place < length; place += 1) {
      this.#path[depth] = place;
      this.#depth = depth;
      const value = list[place];
      if (value === undefined && !(place in list)) this.refuse("nothing", "a value");
      this.#value(value, depth + 1);
    }
  }

  #record(record, depth) {
    const header = this.#at++;
    let count = 0;
    // Not `Object.keys`: in bulk work its lists are a third of all garbage.
    for (const name in record) {
      if (!isOwn.call(record, name)) continue;
      this.#path[depth] = name;
      this.#depth = depth;
      const value = record[name];
      if (value === undefined) continue;
      count += 1;
      this.#name(name);
      this.#value(value, depth + 1);
    }
    this.#tape[header] = count * 8 + RECORD;
  }

  #name(name) {
    if (this.#at === this.#tape.length) this.#grow();
    const known = this.#names.get(name);
    if (known !== undefined) {
      this.#tape[this.#at++] = known;
      return;
    }
    this.#names.set(name, this.#names.size * 2);
    this.#tape[this.#at++] = name.length * 2 + 1;
    this.#write(name);
  }

  #grow() {
    const larger = new Uint32Array(this.#tape.length * 2);
    larger.set(this.#tape);
    this.#tape = larger;
  }

  /** As the core writes it: `pool.relocations`, `varying[0]`. */
  #where() {
    let where = "";
    for (const step of this.#path.slice(0, this.#depth + 1)) {
      if (typeof step === "number") where += `[${step}]`;
      else where += where === "" ? step : `.${step}`;
    }
    return where === "" ? "input" : where;
  }
}

/** The message that holds these values, one after the other. */
export function messageOf(values) {
  const message = new Message();
  message.read(() => values.forEach((value) => message.add(value)));
  return message.done();
}

/** How long a list of scenarios is. */
export function lengthOf(list) {
  const message = new Message();
  let length;
  message.read(() => {
    if (Array.isArray(list)) ({ length } = list);
    // Of a proxy it may be anything.
    if (!Number.isSafeInteger(length) || length < 0) message.refuse(shown(list), "an array of scenarios");
  });
  return length;
}

/** The message that holds the scenarios of a list from one place to another. */
export function messageOfPart(list, from, until) {
  const message = new Message();
  let index = from;
  const read = () => {
    for (; index < until; index += 1) message.add(list[index]);
  };
  message.read(read, () => ({ index }));
  return message.done();
}
