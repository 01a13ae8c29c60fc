//! Claims about the rule itself, in English.

use crate::claims::registry::{ForcedRelocation, NeverBoth};
use crate::claims::texts::{En, Outcome, SaidIn};

impl SaidIn<En> for NeverBoth {
    const TEXTS: &Self = &Self {
        claim: "The Netherlands will never have to pay and, on top of that, take over extra asylum cases.",
        question: "Is it true that the Netherlands will never have to pay and, on top of that, take over extra asylum cases?",
        search: "double, twice, both, on top, at the same time, buy out, buyout, buy off, bought off, pay, receive cases, mix, net payer, net receiver",
        holds: Outcome {
            answer: "That is true. Every case the Netherlands takes over counts towards its share, and a mix of paying and taking over does not occur.",
            figure: "{overlap} cases counted twice",
            would_change: &["If cases taken over no longer counted towards the share."],
            unknown: None,
        },
        with_caveat: Outcome {
            answer: "According to the preamble and the minister, nothing is counted twice: a case that the Netherlands takes over comes off the payment. But it can pay part of its share and take over cases for another part.",
            figure: "{overlap} cases counted twice",
            would_change: &[
                "Without the rule that cases taken over count, it would not be true.",
                "If it were always either money or cases, it would be wholly true.",
            ],
            unknown: Some(
                "Whether the Forum will be reconvened, and how a payment already made would then be settled.",
            ),
        },
        does_not_hold: Outcome {
            answer: "That is not true. There is a situation in which {overlap} cases of the share are counted twice.",
            figure: "{overlap} cases counted twice",
            would_change: &["If every case taken over counted towards the share."],
            unknown: None,
        },
        recital: "The preamble to the regulation says that cases taken over count towards the fair share, and the minister writes that the payment then falls. No article says so in so many words; the one that sets the cap does not mention the payment.",
        example: "An example: after a reconvened Forum, only {mixCases} cases qualify. That is an order of magnitude: the claims that countries which can receive support accepted in 2024, under the old rules. The Netherlands takes over what qualifies and pays {mixEur} for the rest.",
        order: "If taking over becomes mandatory only after the Netherlands has paid, the money has already gone. The regulation does not say that it would be returned.",
        checked: "As a check, {tried} situations were worked out under the {readings} readings of the law that this page knows. No case is counted twice in any of them. That tests the program; it does not prove that this is the law.",
        twice: "An example: the Netherlands takes over {twiceCases} cases and still has to pay {twiceEur}.",
    };
}

impl SaidIn<En> for ForcedRelocation {
    const TEXTS: &Self = &Self {
        claim: "A country that chooses to pay can still be obliged to relocate asylum seekers.",
        question: "Can a country that chooses to pay still be obliged to relocate asylum seekers?",
        search: "dispersal act, distribution law, force, forced, forcing, can the Netherlands be forced, compel, oblige, take in asylum seekers, take in refugees, reception, relocation, relocate, allocate",
        holds: Outcome {
            answer: "That is true. There is a situation with {relocations} more relocations than the country itself pledged.",
            figure: "{relocations} relocations",
            would_change: &["If a country never had to relocate more than it pledged itself."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "No, because a country chooses the form of its contribution. It can, however, be obliged to take over the cases of people who are already there. Nobody is brought to the country for that.",
            figure: "{relocations} relocations",
            would_change: &["A law that imposes a form other than the one a country chose."],
            unknown: None,
        },
        chosen: "Each country makes its own choice: relocation, payment, alternative measures or a mix of them.",
        offsets: "With an offset, the Netherlands examines the asylum application of somebody who is already here, and that person is not transferred to the country receiving support.",
        checked: "As a check, {tried} situations were worked out under the {readings} readings that this page knows. None has more relocations than the country itself pledged.",
        example: "In this example there are {relocations} more relocations than the {pledged} that the country itself pledged.",
    };
}
