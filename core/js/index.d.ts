/**
 * The solidarity calculation of Regulation (EU) 2024/1351. Decimals travel as
 * strings, whole numbers as numbers. Every function throws a `CoreError` for
 * input it cannot take.
 */

/** A decimal number as text, with a point: `"21760000"`. */
export type Decimal = string;

export interface Pool {
  /** The reference number of relocations (Art. 57(1)). */
  relocations: number;
  /** The reference amount in EUR. */
  financialEur: Decimal;
}

/** From the reference key (Art. 66), or typed: 0 to 100. */
export type ShareChoice = { kind: "key" } | { kind: "percent"; percent: Decimal };

/** The state's part of the shortfall (Art. 63(3)), or a number of cases. */
export type OffsetChoice = { kind: "computed" } | { kind: "cases"; cases: number };

export interface Reading {
  /** What "up to the higher of the two numbers" fills (Art. 63(3)). */
  volume: "fill" | "upTo";
  /** On which number the fair share is counted that caps offsets (Art. 63(7)). */
  cap: "reference" | "threshold";
}

export interface Rules {
  /** Each offset counts towards the fair share (recital 33). */
  offsetsCountTowardsFairShare: boolean;
  /** Nobody need take more offsets than its fair share (Art. 63(7)). */
  offsetsCappedAtFairShare: boolean;
}

/** Everything a settlement depends on. */
export interface Scenario {
  /** A year: `"2026"`. */
  cycle: string;
  /** Two letters as Eurostat writes them: `"NL"`, `"EL"`. */
  memberState: string;
  pool: Pool;
  share: ShareChoice;
  pledge: { relocations: number; alternativeEur: Decimal };
  /** Cases deducted by the Council (Art. 61, 62). */
  deductionCases: number;
  /** Relocations pledged in the Union that are to be implemented. */
  unionRelocationPledges: number;
  /** Whether the Forum was reconvened (Art. 13(4)). */
  forumReconvened: boolean;
  /** Cases in the country that can be offset (Art. 63(8)); `null`: no limit. */
  eligibleCases: number | null;
  offset: OffsetChoice;
  reading: Reading;
  rules: Rules;
}

export interface TraceInput {
  /** Its name in the formula. */
  name: string;
  value: string;
  /** A document, an article, `"scenario"`, or `"step …"`. */
  source: string;
}

export interface TraceStep {
  step: string;
  /** The articles. */
  rule: string;
  formula: string;
  /** The formula with the numbers filled in. */
  filled: string;
  inputs: TraceInput[];
  value: string;
}

export interface Invariant {
  id: "neverBoth" | "withinFairShare" | "conservation";
  holds: boolean;
}

/** What a scenario comes to. Cases are numbers, euros and percentages text. */
export interface Settlement {
  sharePercent: Decimal;
  unitValueEur: Decimal;
  /** Whether the pool keeps EUR 20 000 a case (Art. 12(3)). */
  ratioMaintained: boolean;
  fairShare: { cases: number; eur: Decimal };
  pledge: { relocations: number; financialEur: Decimal; alternativeEur: Decimal };
  trigger: {
    thresholdCases: number;
    legalMinimumCases: number;
    sixtyPercentCases: number;
    shortfallCases: number;
    mandatory: boolean;
  };
  offset: {
    requestedCases: number;
    capCases: number;
    cases: number;
    limitedBy: "none" | "fairShare" | "eligibleCases";
    basis: "mandatory" | "voluntary" | "none";
  };
  due: {
    financialEur: Decimal;
    alternativeEur: Decimal;
    relocations: number;
    offsetCases: number;
    deductionCases: number;
  };
  /** Units of the share discharged twice. */
  overlapCases: Decimal;
  invariants: [Invariant, Invariant, Invariant];
}

export interface TracedSettlement extends Settlement {
  trace: TraceStep[];
}

export interface KeyRow {
  memberState: string;
  population: number;
  gdpMeur: Decimal;
  /** Its part of the population of the bound states; `"0"` if not bound. */
  populationPercent: Decimal;
  gdpPercent: Decimal;
  sharePercent: Decimal;
  cases: number;
  eur: Decimal;
  /** As in the data; several joined by `+`: `"at-risk+significant-situation"`; or `"none"`. */
  status: string;
  /** As in the data; several joined by `+`: `"relocation+financial"`; or `"unknown"`. */
  choice: string;
  obligation: "full" | "benefitting" | "exempt" | "not-bound";
}

/** A day, and the source of what is dated. */
export interface Dated {
  /** `"2026-10-06"`. */
  on: string;
  source: string;
}

/** A version of a cycle's data. */
export interface Vintage {
  /** From 1; a revision of the figures is a new version. */
  version: number;
  /** The day on which this version was put together. */
  published: string;
  /** The day on which its documents end. */
  sourcesUntil: Dated;
  /** Where the number in the Commission's proposal stands (Art. 12(2)). */
  proposal: string;
  /** The Council's decision on the pool (Art. 57(1)). */
  decision: Dated;
  /** The day whose inhabitants count (Art. 66(a)). */
  population: Dated;
  /** The year whose GDP counts (Art. 66(b)). */
  gdpYear: number;
  /** The day on which that GDP was read. */
  gdp: Dated;
  /** The Commission's decision on the situations (Art. 11). */
  positions: Dated;
}

/** A cycle in the newest version of its data. */
export interface Cycle extends Vintage {
  /** A year: `"2026"`. */
  id: string;
  /** The pool that the Council set. */
  pool: Pool;
}

/** A link that was made with data that are no longer the newest of its cycle. */
export interface OlderData {
  scenario: Scenario;
  madeWith: Vintage;
  newest: Vintage;
  /** What it came to then; `null` if it cannot be settled with that data. */
  then: Settlement | null;
  /** What it comes to now; `null` if it can no longer be settled. */
  now: Settlement | null;
}

/** A published fair share beside the one by the key. */
export interface PublishedComparison {
  memberState: string;
  /** What was published: the cases, an amount, or the most that the amount would be. */
  kind: "cases" | "amount" | "atMost";
  published: { cases: number; eur: Decimal };
  publishedPercent: Decimal | null;
  computed: { cases: number; eur: Decimal };
  computedPercent: Decimal;
  /** Computed less published. */
  differenceCases: number;
  differenceEur: Decimal;
  /** `olderGdp`: the decision was made before the GDP here was read. */
  reason: "same" | "atMost" | "olderGdp" | "unknown";
  source: string;
}

/** What a figure is about: EUR paid, cases taken, or the share in percent. */
export type Quantity = "payment" | "cases" | "share";

export interface CheckRequest {
  memberState: string;
  pool: Pool;
  share: ShareChoice;
  quantity: Quantity;
  /** Text, or a whole number. */
  value: Decimal | number;
}

export interface FigureCheck {
  /** Whether a scenario with both rules on gives the figure, under any reading. */
  reachable: boolean;
  min: Decimal;
  max: Decimal;
  reason: "withinBounds" | "aboveMaximum" | "belowMinimum" | "notWhole";
  explanation: string;
  scenario?: Scenario;
}

export interface SolveRequest extends CheckRequest {
  unknown: "share" | "pool";
}

export interface Solution {
  solvable: boolean;
  /** Whether the fair share is then exactly the figure. */
  exact: boolean;
  /** The fair share in cases that belongs to the figure. */
  cases?: number;
  /** The least share in percent, or the smallest pool in relocations. */
  from?: Decimal;
  to?: Decimal;
  scenario?: Scenario;
}

/** Something that may vary in a search for counterexamples. */
export type Axis =
  | "pool"
  | "share"
  | "pledge"
  | "deduction"
  | "unionPledges"
  | "eligibleCases"
  | "readings"
  | "rules";

/** A scenario, and what may vary in it; all else is as in the scenario. */
export interface Space {
  base: Scenario;
  varying: Axis[];
}

/** A scenario in which a statement under test does not hold. */
export interface Counterexample {
  scenario: Scenario;
  /** The statements that do not hold. */
  broken: Invariant["id"][];
  /** How far it goes beyond what the rules allow, in cases. */
  excessCases: number;
}

export interface Progress {
  /** Combinations gone through. */
  tried: number;
  /** Combinations there are. */
  total: number;
  /** Those in which a statement does not hold. */
  broken: number;
  /** Those that are no scenario: the base's pledge or deduction is more than the fair share. */
  passedOver: number;
  /** The first in which a statement does not hold: the smallest. */
  first: Counterexample | null;
  /** Whether all were gone through. */
  done: boolean;
}

/** `notSettled`: it depends on a decision or figure that is not known here. */
export type Verdict = "holds" | "holdsWithCaveat" | "doesNotHold" | "notSettled";

/** A place in a source. */
export interface Citation {
  /** The key of the source. */
  source:
    | "law"
    | "decision"
    | "status"
    | "answers"
    | "consultation"
    | "rapporteur"
    | "agenda"
    | "council"
    | "population"
    | "gdp";
  /** The source by name: `"Kamerstuk 32 317, nr. 974"`. */
  reference: string;
  /** Where in it; of the law a provision as a key: `"63(7)"`, `"r33"`, `"annex1"`. */
  at: string;
}

/** A claim that somebody made, with a verdict that is worked out. */
export interface Claim {
  /** Its name in links: `"never-both"`. */
  id: string;
  verdict: Verdict;
  /** What somebody says, paraphrased. */
  claim: string;
  answer: string;
  /** The figure that decides. */
  figure: string;
  reasons: {
    text: string;
    citations: Citation[];
    /** A scenario in which the reason can be seen. */
    scenario: Scenario | null;
  }[];
  wouldChange: string[];
  unknown: string | null;
  /** Where it was raised or said. */
  raised: Citation[];
}

/** What every function throws for input it cannot take. */
export interface CoreError extends Error {
  code:
    | "unknownCycle"
    | "unknownMemberState"
    | "notBound"
    | "emptyPool"
    | "shareOutOfRange"
    | "pledgeExceedsFairShare"
    | "deductionExceedsFairShare"
    | "invalidScenario"
    | "overflow"
    | "notStarted";
  field?: string;
  given?: string;
  allowed?: string;
  /** In bulk work: which scenario. */
  index?: number;
}

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
/** A scenario as the query of a link, without the question mark. */
export function toQuery(scenario: Scenario): string;
/** The scenario of a link; what is not in it is as in the first view of its cycle. */
export function fromQuery(query: string): Scenario;
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
