// Makes plain objects of the message that the module answers with (its form is
// explained in core/src/js/message.rs), or throws what it was refused for.
import { coded } from "./refusal.js";

const HALF = 2 ** 32;
const WORDS = [null, undefined, false, true];

/** The forms of records that came before, by the names of their fields. */
const known = new Map();
/** The engine lays out objects of one form without slack if they are made by one function. */
function formOf(listed) {
  let form = known.get(listed);
  if (form === undefined) {
    const Plain = function () {};
    Plain.prototype = Object.prototype;
    form = { names: listed.split(",").slice(0, -1), Plain };
    known.set(listed, form);
  }
  return form;
}

class Answer {
  #tape;
  #text;
  #forms;
  #words;
  #at = 0;
  #cursor = 0;

  constructor(tape, text, forms, words) {
    this.#tape = tape;
    this.#text = text;
    this.#forms = forms.split(";").slice(0, -1).map(formOf);
    this.#words = [...WORDS, ...words.split(",")];
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
        return this.#text.slice(this.#cursor, (this.#cursor += payload));
      case 4: {
        const list = new Array(payload);
        for (let place = 0; place < payload; place += 1) list[place] = this.value();
        return list;
      }
      case 5: {
        const { names, Plain } = this.#forms[payload];
        const record = new Plain();
        for (let place = 0; place < names.length; place += 1) record[names[place]] = this.value();
        return record;
      }
      default:
        return this.#words[payload];
    }
  }
}

/** What a call gave; a scenario of a refusal is counted from `first` on. */
export function answered([tape, text, forms, words, refused], first = 0) {
  const value = new Answer(tape, text, forms, words).value();
  if (!refused) return value;
  const { code, message, index, ...facts } = value;
  throw coded(code, message, index === undefined ? facts : { ...facts, index: index + first });
}
