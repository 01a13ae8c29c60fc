// What all figures, claims and texts rest on.
import type { Decimal } from "./scenario.d.ts";

/**
 * Places in sources as the data write them: `key` or `key@place`, several joined
 * by `; `, as in `"law@12(2); council@spain-3"`. The keys are those of `sources()`.
 */
export type Cited = string;

/** `reported`: by the press or another party. `inferred`: worked out in this project. */
export type Grade = "official" | "reported" | "inferred";

/** A source. */
export interface Source {
  /** `"council"`. */
  key: string;
  kind: "law" | "decision" | "paper" | "note" | "statistics" | "statement" | "press" | "other";
  /** What it is. */
  what: string;
  /** Its short name: `"CM 5563/1/25 REV 1"`. */
  reference: string;
  /** A day or month, `"2026-01-05"`; `null` if it bears none, or a new one every year. */
  date: string | null;
  /** Where it is published; `null` if no address is known. */
  address: string | null;
  grade: Grade;
}

/** A fact that the documents of the data do not hold. No input of a settlement. */
export interface LaterFact {
  id: string;
  /** Of its publication: a day, a month or a year. */
  date: string;
  grade: Grade;
  /** How much of the text that says it was read; `own`: worked out in this project. */
  seen: "whole" | "start" | "own";
  /** The figure that it names; `null` if it names none. */
  figure:
    | { kind: "eur"; eur: Decimal }
    | { kind: "cases"; least: number; most: number }
    | { kind: "day"; on: string }
    | null;
  /** What it says. */
  what: string;
  source: Cited;
}
