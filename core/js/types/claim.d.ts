// What is said about the mechanism.
import type { Scenario } from "./scenario.d.ts";

/**
 * `notAsWorded`: not as it is said, but something like it is true.
 * `dependsOnReading`: the regulation leaves it open, and its readings give different answers.
 * `notInSources`: it depends on a decision or figure that these sources do not hold.
 */
export type Verdict =
  | "holds"
  | "holdsWithCaveat"
  | "notAsWorded"
  | "doesNotHold"
  | "dependsOnReading"
  | "notInSources";

/** A place in a source. */
export interface Citation {
  /** The key of the source, of those in `sources()`. */
  source: string;
  /** The source by name: `"Kamerstuk 32 317, nr. 974"`. */
  reference: string;
  /** Where in it, empty for the whole of it; of the law a provision as a key: `"63(7)"`, `"r33"`, `"annex1"`. */
  at: string;
}

/** What somebody had to do with a claim. */
export type OriginKind = "saidBy" | "askedBy" | "contradictedBy";

/** A claim or question from the debate, with a verdict that is worked out. */
export interface Claim {
  /** Its name in links: `"never-both"`. */
  id: string;
  verdict: Verdict;
  /** The sentence that the verdict is about, in our own words. */
  claim: string;
  /**
   * The same as a question, to which the verdict is the answer. Show this where no
   * origin is `saidBy`: then nobody said it.
   */
  question: string;
  answer: string;
  /** The figure that decides. */
  figure: string;
  /** The weightiest first. */
  reasons: {
    text: string;
    citations: Citation[];
    /** A scenario in which the reason can be seen. */
    scenario: Scenario | null;
  }[];
  wouldChange: string[];
  unknown: string | null;
  /**
   * Who said it, asked about it or said the opposite. Empty for a question that
   * nobody in the sources puts and that follows from the rules.
   */
  origins: { kind: OriginKind; who: string; citation: Citation }[];
}
