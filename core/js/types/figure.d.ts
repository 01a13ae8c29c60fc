// A figure that somebody names.
import type { Decimal, Pool, Scenario, ShareChoice } from "./scenario.d.ts";

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
