// What is said about the mechanism.
import type { Scenario } from "./scenario.d.ts";

/** `notSettled`: it depends on a decision or figure that is not known here. */
export type Verdict = "holds" | "holdsWithCaveat" | "doesNotHold" | "notSettled";

/** A place in a source. */
export interface Citation {
  /** The key of the source, of those in `sources()`. */
  source: string;
  /** The source by name: `"Kamerstuk 32 317, nr. 974"`. */
  reference: string;
  /** Where in it, empty for the whole of it; of the law a provision as a key: `"63(7)"`, `"r33"`, `"annex1"`. */
  at: string;
}

/** A claim that somebody made, with a verdict that is worked out. */
export interface Claim {
  /** Its name in links: `"never-both"`. */
  id: string;
  verdict: Verdict;
  /** What somebody says, paraphrased. */
  claim: string;
  answer: string;
  /** The figure that decides. */
  figure: string;
  reasons: {
    text: string;
    citations: Citation[];
    /** A scenario in which the reason can be seen. */
    scenario: Scenario | null;
  }[];
  wouldChange: string[];
  unknown: string | null;
  /** Where it was raised or said. */
  raised: Citation[];
}
