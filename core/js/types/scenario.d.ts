// What a settlement depends on.

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
  /** Whether a deduction lowers that cap; `lowersCap` if left out. */
  deduction?: "lowersCap" | "leavesCap";
  /** Whether pledges that fell away need a reconvened Forum (Art. 63(4)); `afterForum` if left out. */
  fallenAway?: "afterForum" | "always";
}

/** A place that the regulation leaves open, told in one language. */
export interface Question {
  /** Its name in a `Reading`. */
  id: keyof Reading;
  /** The provision that leaves it open: `"63(3)"`. */
  provision: string;
  text: string;
  /** The first is the default. */
  readings: { id: string; text: string; speaksFor: Argument[]; speaksAgainst: Argument[] }[];
}

/** What speaks for or against a reading, and where it stands: `"63(3)(b)"`, `"r33"`. */
export interface Argument {
  provision: string;
  text: string;
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
  /** Two letters as Eurostat writes them: `"NL"`, `"EL"`; `"GR"` is taken for `"EL"`. */
  memberState: string;
  pool: Pool;
  share: ShareChoice;
  pledge: { relocations: number; alternativeEur: Decimal };
  /** Cases deducted by the Council (Art. 61, 62). */
  deductionCases: number;
  /** Relocations pledged in the Union, as the Council's act has them (Art. 63(3)). */
  unionRelocationPledges: number;
  /** Those of them to be implemented (Art. 63(4)), at most the pledges; all if `null` or left out. */
  unionRelocationsImplemented?: number | null;
  /** Whether the Forum was reconvened (Art. 13(4)). */
  forumReconvened: boolean;
  /** Cases in the country that can be offset (Art. 63(8)); `null`: no limit. */
  eligibleCases: number | null;
  offset: OffsetChoice;
  reading: Reading;
  rules: Rules;
}
