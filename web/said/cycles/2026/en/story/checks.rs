//! What a reader can ask, in English.

use crate::texts::story::Checks;

pub const CHECKS: Checks = Checks {
    find: "{only:NL}Search for a claim, a word or a figure{only:not-NL}Search for a word or a figure",
    find_note: "For example: solidarity, buy-out, relocation, 20,000",
    claims_title: "Is that true?",
    claims: &[
        "{only:not-NL}The claims from the debate are about the Netherlands. {only:all}For each claim, {claims|the claims page} says who made it, the verdict and why.",
        "{check|Check a figure} or look for a counterexample.",
    ],
    rule_off: "Note: a rule is switched off in the balance. The verdicts below are worked out without that rule.",
    figure_title: "Check a figure",
    figure: &[
        "Someone quotes an amount, a number of cases or a share. Type it as you hear it, and you will see whether the rules allow it, and the bounds it lies between.",
    ],
    break_title: "Look for a counterexample",
    breaking: &[
        "Do two things always follow from the rules: that no case of the share counts twice, and that a country takes over no more than its cap? Search for a scenario in which one of them fails. The first rests on {r33}, the second on {63(7)}. With those rules on, the search can only find an error in the calculation.",
        "Choose what may vary. The page then works through all scenarios of a fixed grid. What is in the grid is listed below. Scenarios outside it are not searched.",
    ],
    waits: "This part needs JavaScript. It is fetched when you come here.",
    missing: "This part could not be fetched.",
};
