// What a scenario comes to.
import type { Decimal } from "./scenario.d.ts";

export interface TraceInput {
  /** Its name in the formula. */
  name: string;
  value: string;
  /**
   * Places in sources (`"council@spain-4"`), `"total …"` of such a place for a sum
   * over the bound states, `"step …"` for an earlier step, or `"scenario"`.
   */
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
    /** Those that count towards what the deduction leaves of the fair share. */
    countableCases: number;
    /** Those taken although nothing of the share was left to do. */
    beyondCases: number;
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
