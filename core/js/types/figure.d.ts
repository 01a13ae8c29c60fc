// A figure that somebody names.
import type { Decimal, Pool, Scenario, ShareChoice } from "./scenario.d.ts";

/**
 * A figure as it was said. It stands for everything that rounds to it in the
 * digits it was said with: "21,8 miljoen" is 21.75 to 21.85 million.
 */
export interface SaidFigure {
  /** What it is a number of; "number" where that was not said. */
  kind: "eur" | "cases" | "percent" | "number";
  /** The number that was named; `null` for a range and for what only has a bound. */
  value: Decimal | null;
  /** The least that it stands for, included. */
  low: Decimal;
  /** The most, included; `null` where it has no end: "at least 30 million". */
  high: Decimal | null;
  /** Whether it was said of each case: "€20,000 per case". */
  perCase: boolean;
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
