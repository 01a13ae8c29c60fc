// What every function throws.

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
    | "unknownName"
    | "givenTwice"
    | "overflow"
    | "notStarted";
  field?: string;
  given?: string;
  allowed?: string;
  /** In bulk work: which scenario. */
  index?: number;
}
