// What all member states do together, and what it comes to.
import type { Decimal, Pool, Reading, Rules } from "./scenario.d.ts";
import type { Settlement, TraceStep } from "./settlement.d.ts";

/** What one member state does. */
export interface UnionState {
  /** Relocations it pledges (Art. 56(2)(a)). */
  relocations: number;
  /** Measures it pledges, in EUR (Art. 56(2)(c), 65); the rest of its share is money. */
  alternativeEur: Decimal;
  /** Cases deducted by the Council (Art. 61, 62). */
  deductionCases: number;
  /** Whether it pledges nothing and does nothing; not beside a pledge or the use of the pool. */
  refused: boolean;
  /** Whether it uses the pool (Art. 58(1), 60(3)); for benefitting member states only. */
  usesPool: boolean;
  /** Cases in the country that can be offset (Art. 63(8)); left out or `null`: no limit. */
  eligibleCases?: number | null;
}

/** What all member states do in one cycle. */
export interface Union {
  /** A year: `"2026"`. */
  cycle: string;
  pool: Pool;
  /** Whether the Forum was reconvened (Art. 13(4)). */
  forumReconvened: boolean;
  reading: Reading;
  rules: Rules;
  /**
   * By two letters as Eurostat writes them. A state that is left out does as it
   * chose, in this pool; one that is given is given whole.
   */
  states: Record<string, UnionState>;
}

/**
 * `asChosen`: what the states chose, as far as it is known. `everyonePays`,
 * `everyoneRelocates`: the whole fair share of each in that form, also of those that
 * refused; deductions and the use of the pool stay. `spainsCount`: the relocations
 * come to the number that Spain counts, divided over the contributing states that
 * chose relocation in proportion to their fair shares, a division that is not in
 * that count.
 */
export type NamedUnionId = "asChosen" | "everyonePays" | "everyoneRelocates" | "spainsCount";

export interface NamedUnion {
  id: NamedUnionId;
  union: Union;
}

/**
 * `deducted`: its whole share is (Art. 60(3)). `usesPool`: what it owes is not due
 * (Art. 60(3)). `refused`: what it owes is not done.
 */
export type UnionStanding = "contributes" | "deducted" | "usesPool" | "refused";

export interface StateSettlement {
  /** What it owes. */
  settlement: Settlement;
  standing: UnionStanding;
}

/** Each unit of a fair share is counted once; cases are numbers. */
export interface UnionTotals {
  /** More than the pool, as each fair share is rounded up. */
  fairShareCases: number;
  relocations: number;
  financialEur: Decimal;
  alternativeEur: Decimal;
  deductionCases: number;
  /** Offsets taken. */
  offsetCases: number;
  /** Those of them taken although nothing of the share was left to do. */
  beyondCases: number;
  /** What the states that use the pool need not do. */
  notObligedCases: number;
  /** What the states that refused do not do. */
  refusedCases: number;
  /** The shortfall less the offsets taken, not counting relocations that these replace. */
  openCases: number;
}

export interface UnionInvariant {
  id: "neverBoth" | "withinFairShare" | "conservation" | "unionConservation";
  holds: boolean;
}

/** What a Union comes to. */
export interface TracedUnionSettlement {
  /** Relocations that the states pledge together (Art. 63(3)). */
  pledgedRelocations: number;
  /** Those of them that are to be implemented (Art. 63(4)). */
  implementedRelocations: number;
  trigger: Settlement["trigger"];
  /** Every bound member state, by its code. */
  states: Record<string, StateSettlement>;
  totals: UnionTotals;
  invariants: [UnionInvariant, UnionInvariant, UnionInvariant, UnionInvariant];
  trace: TraceStep[];
}
