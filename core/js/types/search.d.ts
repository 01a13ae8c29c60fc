// The search for a counterexample.
import type { Scenario } from "./scenario.d.ts";
import type { Invariant } from "./settlement.d.ts";

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
