/**
 * The solidarity calculation of Regulation (EU) 2024/1351. Decimals travel as
 * strings, whole numbers as numbers. Every function throws a `CoreError` for
 * input it cannot take.
 */

import type { Claim } from "./types/claim.d.ts";
import type { Cycle, KeyRow, OlderData, PublishedComparison } from "./types/cycle.d.ts";
import type { CheckRequest, FigureCheck, Solution, SolveRequest } from "./types/figure.d.ts";
import type { Question, Scenario } from "./types/scenario.d.ts";
import type { Progress, Space } from "./types/search.d.ts";
import type { Settlement, TracedSettlement } from "./types/settlement.d.ts";
import type { LaterFact, Source } from "./types/source.d.ts";

export type * from "./types/claim.d.ts";
export type * from "./types/cycle.d.ts";
export type * from "./types/error.d.ts";
export type * from "./types/figure.d.ts";
export type * from "./types/scenario.d.ts";
export type * from "./types/search.d.ts";
export type * from "./types/settlement.d.ts";
export type * from "./types/source.d.ts";

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
/** The reference key of a cycle (Art. 66, Annex I). */
export function referenceKey(cycle: string): KeyRow[];
/** Every cycle there is data of, in its newest version, the oldest cycle first. */
export function cycles(): Cycle[];
/** Every published fair share of a cycle beside the one by the key. */
export function publishedComparisons(cycle: string): PublishedComparison[];
/** Whether a named figure can come out of the rules at all. */
export function checkFigure(request: CheckRequest): FigureCheck;
/** Which share, or which pool, would give a figure as the whole fair share. */
export function solveFor(request: SolveRequest): Solution;
/** The claims with their verdicts, told in Dutch or English. */
export function claims(language: "nl" | "en"): Claim[];
/** The places that the regulation leaves open, with what speaks for and against each reading. */
export function readings(language: "nl" | "en"): Question[];
/** Facts that the documents of the data do not hold, each with its grade, the oldest first. */
export function laterFacts(language: "nl" | "en"): LaterFact[];
/** Every source: its name, date, address and grade, by the keys that all else cites. */
export function sources(language: "nl" | "en"): Source[];
/** A scenario as the query of a link, without the question mark. */
export function toQuery(scenario: Scenario): string;
/** The scenario of a link; what is not in it is as in the first view of its cycle. */
export function fromQuery(query: string): Scenario;
/** Decimal points and commas between the columns, or decimal commas and semicolons. */
export type CsvForm = "points" | "commas";
/**
 * The scenario and its settlement for a spreadsheet, a figure a row:
 * `part,name,value,unit,article`, with the version of the data and the link.
 */
export function toCsv(scenario: Scenario, form: CsvForm): string;
/** What a link was made with, if that is no longer the newest data; `null` if it is. */
export function madeWith(query: string): OlderData | null;
/** The page's first view. */
export function defaultScenario(): Scenario;

/**
 * Scenarios that are read once and settled inside the module: settlements
 * become objects only when asked for with `at`. Call `free()` when done.
 */
export class Batch {
  constructor(scenarios: readonly Scenario[]);
  /** Settles all; the number settled. */
  settle(): number;
  at(index: number): Settlement | undefined;
  free(): void;
}

/**
 * A search through every combination of a space, always in the same order.
 * Call `free()` when done.
 */
export class CounterexampleSearch {
  constructor(space: Space);
  /** How many combinations there are. */
  readonly total: number;
  /** Tries up to `n` more. When all were tried it only says how that went. */
  step(n: number): Progress;
  free(): void;
}

/**
 * The same search as a series of steps, each of that many combinations; the last
 * progress is `done`. Leaving the loop early stops it.
 */
export function searchCounterexamples(space: Space, step?: number): Generator<Progress, void, void>;
