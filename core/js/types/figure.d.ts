// A figure that somebody names.
import type { Decimal, Pool, Reading, Scenario, ShareChoice } from "./scenario.d.ts";

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
  /** The figure itself: text, or a whole number. May be absent where `within` is given. */
  value?: Decimal | number | null;
  /**
   * Everything that the figure stands for, both ends included, as `readFigure`
   * gives it. Without it a figure stands for itself, and a percentage for all that
   * round to it in its decimals.
   */
  within?: { low: Decimal | number; high?: Decimal | number | null } | null;
}

/**
 * Whether a figure can come out of the rules; the first that is true.
 *
 * - `yes`: a scenario with both rules on gives it, under the default reading;
 * - `yesRounded`: one gives something that it stands for;
 * - `withinVintage`: within the bounds, allowing for the distance between our key
 *   and the published shares;
 * - `onlyUnderReading`: under another reading, see `readings`;
 * - `onlyVoluntarily`: more than the state must do, but not more than the whole
 *   pool: a state may do more of its own accord (recital 31);
 * - `no`: none of these.
 */
export type Outcome = "yes" | "yesRounded" | "withinVintage" | "onlyUnderReading" | "onlyVoluntarily" | "no";

export interface FigureCheck {
  outcome: Outcome;
  /** The least and the most under the default reading with both rules on. */
  min: Decimal;
  max: Decimal;
  /** The same, allowing for the distance to the published shares. */
  officialMin: Decimal;
  officialMax: Decimal;
  /** A scenario that gives the figure, or the nearest to it that it stands for. */
  scenario?: Scenario;
  /** Where the outcome is `onlyUnderReading`: the readings that give it. */
  readings: Reading[];
  reasons: CheckReason[];
}

/** A reason with its values, for the reader's language to say. */
export type CheckReason =
  /** Nobody need do more than the whole fair share (Art. 57(3)). */
  | { code: "fairShare"; cases: number; eur: Decimal }
  /** The share is the same in every scenario (Art. 66). */
  | { code: "shareIsFixed"; percent: Decimal }
  /** The rules give this, which the figure stands for. */
  | { code: "gives"; value: Decimal }
  /** Our key differs from the published shares by up to so much of a share. */
  | { code: "vintage"; distancePercent: Decimal }
  /** It comes out where this open place is read so; the most in cases then. */
  | { code: "reading"; question: keyof Reading; answer: string; max: number }
  /** A state may do more of its own accord: `r31`. */
  | { code: "voluntary"; provision: string }
  /** It is more than the whole pool of the Union. */
  | { code: "abovePool"; pool: Decimal }
  /** It lies between the bounds, but a case cannot be divided. */
  | { code: "notWhole" };

export interface SolveRequest {
  memberState: string;
  pool: Pool;
  share: ShareChoice;
  quantity: Quantity;
  /** Text, or a whole number. */
  value: Decimal | number;
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
