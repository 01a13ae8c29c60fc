// Makes plain objects of the message that the module answers with (its form is
// explained in core/src/js/message.rs), or throws what it was refused for.
import { coded } from "./refusal.js";

const HALF = 2 ** 32;
const WORDS = [null, undefined, false, true];

class Answer {
  #tape;
  #text;
  #at = 0;
  #cursor = 0;
  #names = [];

  constructor(tape, text) {
    this.#tape = tape;
    this.#text = text;
  }

  value() {
    const slot = this.#tape[this.#at++];
    const payload = slot >>> 3;
    switch (slot & 7) {
      case 0:
        return payload;
      case 1:
        return payload * HALF + this.#tape[this.#at++];
      case 2:
        return -(payload * HALF + this.#tape[this.#at++]);
      case 3:
        return this.#piece(payload);
      case 4: {
        const list = [];
        for (let place = 0; place < payload; place += 1) list.push(this.value());
        return list;
      }
      case 5: {
        const record = {};
        for (let place = 0; place < payload; place += 1) {
          const name = this.#name();
          record[name] = this.value();
        }
        return record;
      }
      default:
        return WORDS[payload];
    }
  }

  #name() {
    const slot = this.#tape[this.#at++];
    if ((slot & 1) === 0) return this.#names[slot >>> 1];
    const name = this.#piece(slot >>> 1);
    this.#names.push(name);
    return name;
  }

  #piece(length) {
    return this.#text.slice(this.#cursor, (this.#cursor += length));
  }
}

/** What a call gave; a scenario of a refusal is counted from `first` on. */
export function answered([tape, text, refused], first = 0) {
  const value = new Answer(tape, text).value();
  if (!refused) return value;
  const { code, message, index, ...facts } = value;
  throw coded(code, message, index === undefined ? facts : { ...facts, index: index + first });
}
