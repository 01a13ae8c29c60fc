/// <reference lib="esnext.disposable" />
/**
 * The solidarity calculation of Regulation (EU) 2024/1351. Decimals travel as
 * strings, whole numbers as numbers. Every function throws a `CoreError` for
 * input it cannot take; a field that it does not know is such input.
 *
 * What is given is copied before it is looked at: of an object its own enumerable
 * fields, as `JSON.stringify` does; a field that is `undefined` is not there.
 */

import type { Claim } from "./types/claim.d.ts";
import type { Cycle, KeyRow, OlderData, PublishedComparison } from "./types/cycle.d.ts";
import type { CheckRequest, FigureCheck, SaidFigure, Solution, SolveRequest } from "./types/figure.d.ts";
import type { Pool, Question, Scenario } from "./types/scenario.d.ts";
import type { Progress, Space } from "./types/search.d.ts";
import type { Settlement, TracedSettlement } from "./types/settlement.d.ts";
import type { LaterFact, Source } from "./types/source.d.ts";
import type { NamedUnion, TracedUnionSettlement, Union } from "./types/union.d.ts";

export type * from "./types/claim.d.ts";
export type * from "./types/cycle.d.ts";
export type * from "./types/error.d.ts";
export type * from "./types/figure.d.ts";
export type * from "./types/scenario.d.ts";
export type * from "./types/search.d.ts";
export type * from "./types/settlement.d.ts";
export type * from "./types/source.d.ts";
export type * from "./types/union.d.ts";

/**
 * Starts the module. In a browser: `await init()` once, before anything else;
 * `source` is where the .wasm file lies, if not beside the script. In Node it
 * is not needed.
 */
export default function init(source?: string | URL | Request | Response | BufferSource): Promise<void>;

/** Settles one scenario, with the trace of every figure. */
export function settle(scenario: Scenario): TracedSettlement;
/** Settles many, without traces; throws for the first that cannot be settled. */
export function settleMany(scenarios: readonly Scenario[]): Settlement[];
/** Settles all member states at once, with the trace of the Union's own figures. */
export function settleUnion(union: Union): TracedUnionSettlement;
/** The Unions of a cycle that have a name, in the Council's pool or in another one. */
export function namedUnions(cycle: string, pool?: Pool): NamedUnion[];
/** The reference key of a cycle (Art. 66, Annex I): every member state, with its name. */
export function referenceKey(cycle: string): KeyRow[];
/** Every cycle there is data of, in its newest version, the oldest cycle first. */
export function cycles(): Cycle[];
/** Every published fair share of a cycle beside the one by the key. */
export function publishedComparisons(cycle: string): PublishedComparison[];
/**
 * What somebody said, read as people say it: "bijna 22 miljoen", "5 à 6 procent",
 * "at most a thousand people". `undefined` where it is no figure.
 */
export function readFigure(text: string, language: "nl" | "en"): SaidFigure | undefined;
/** Whether a named figure can come out of the rules at all. */
export function checkFigure(request: CheckRequest): FigureCheck;
/** Which share, or which pool, would give a figure as the whole fair share. */
export function solveFor(request: SolveRequest): Solution;
/** The claims with their verdicts, told in Dutch or English. */
export function claims(language: "nl" | "en"): Claim[];
/** Facts that the documents of the data do not hold, each with its grade, the oldest first. */
export function laterFacts(language: "nl" | "en"): LaterFact[];
/** Every source: its name, date, address and grade, by the keys that all else cites. */
export function sources(language: "nl" | "en"): Source[];
/** The places that the regulation leaves open, with what speaks for and against each reading. */
export function readings(language: "nl" | "en"): Question[];
/** A scenario as the query of a link, without the question mark. */
export function toQuery(scenario: Scenario): string;
/**
 * The scenario of a link: a whole address, or its query. What is not in it is as in
 * the first view of its cycle. `&amp;`, other cases of letters, signs around it and
 * signs that nobody sees are forgiven; names that resemble none of ours are passed
 * over. Throws for everything else, with the name in the link as `field`:
 * `invalidScenario` for a value, `unknownName` for a name that resembles a known one
 * (which is in `allowed`), `givenTwice` for a name with two values.
 */
export function fromQuery(link: string): Scenario;
/** Decimal points and commas between the columns, or decimal commas and semicolons. */
export type CsvForm = "points" | "commas";
/**
 * The scenario and its settlement for a spreadsheet, a figure a row:
 * `part,name,value,unit,article`, with the version of the data and the link.
 */
export function toCsv(scenario: Scenario, form: CsvForm): string;
/** What a link was made with, if that is no longer the newest data; `null` if it is. */
export function madeWith(link: string): OlderData | null;
/** The page's first view. */
export function defaultScenario(): Scenario;

/**
 * Scenarios that are read once and settled inside the module: settlements
 * become objects only when asked for with `at`. Declare it with `using`, or call
 * `free()` when done; it may be called twice.
 */
export class Batch {
  constructor(scenarios: readonly Scenario[]);
  /** Settles all; the number settled. */
  settle(): number;
  /** The settlement of one scenario; `undefined` if there are not as many. */
  at(index: number): Settlement | undefined;
  free(): void;
  [Symbol.dispose](): void;
}

/**
 * A search through every combination of a space, always in the same order.
 * Declare it with `using`, or call `free()` when done; it may be called twice.
 */
export class CounterexampleSearch {
  constructor(space: Space);
  /** How many combinations there are. */
  readonly total: number;
  /**
   * Tries up to `n` more, at most 4 294 967 295. When all were tried it only says
   * how that went.
   */
  step(n: number): Progress;
  free(): void;
  [Symbol.dispose](): void;
}

/**
 * The same search as a series of steps, each of that many combinations; the last
 * progress is `done`. It holds memory of the module from its first step until it
 * is done or the loop is left; who calls `next()` by hand and stops early, calls
 * `return()`.
 */
export function searchCounterexamples(space: Space, step?: number): Generator<Progress, void, void>;
