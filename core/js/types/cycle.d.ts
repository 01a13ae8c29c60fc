// A year of the mechanism and its data.
import type { Decimal, Pool, Scenario } from "./scenario.d.ts";
import type { Settlement } from "./settlement.d.ts";
import type { Cited } from "./source.d.ts";

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
  source: Cited;
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
  proposal: Cited;
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
  source: Cited;
}
