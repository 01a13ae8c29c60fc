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
    /** A call before `await init()` in a browser. */
    | "notStarted"
    /** A batch or search that was freed, or was lost when the module failed. */
    | "freed"
    /** There was no stack or memory left; the next call starts a new module. */
    | "moduleFailed";
  /** Where in the input: `"pool.relocations"`. */
  field?: string;
  /** What stands there: of a wrong form as JSON writes it, a text in quotes. */
  given?: string;
  allowed?: string;
  /** In bulk work: which scenario. */
  index?: number;
}
