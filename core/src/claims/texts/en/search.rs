//! Claims about the rule itself, in English.

use crate::claims::texts::{ForcedRelocation, MoreThanShare, NeverBoth, Outcome};

pub const NEVER_BOTH: NeverBoth = NeverBoth {
    claim: "It never happens that the Netherlands pays and gets cases on top of that.",
    holds: Outcome {
        answer: "That is right. In {tried} calculated situations no case counts twice and there is never a mix.",
        figure: "{overlap} cases twice",
        would_change: &["If cases taken over no longer count towards the share."],
        unknown: None,
    },
    with_caveat: Outcome {
        answer: "No part of the share counts twice. But the Netherlands can pay for one part and take over cases for another.",
        figure: "{overlap} cases twice",
        would_change: &[
            "Without the rule that cases taken over count, it is not right.",
            "If there could never be a mix, it is simply right.",
        ],
        unknown: Some(
            "Whether the Forum is reconvened. Cases that stay because a transfer failed are not counted here.",
        ),
    },
    does_not_hold: Outcome {
        answer: "That is not right. There is a situation in which {overlap} cases of the share count twice.",
        figure: "{overlap} cases twice",
        would_change: &["If each case taken over counts towards the share."],
        unknown: None,
    },
    searched: "In {tried} calculated situations, under each reading of the law, no case counts twice.",
    counted: "Each case taken over counts towards the share. The payment falls by {unitValue} for each case.",
    example: "An example: after a reconvened Forum {mixPledges} relocations are pledged. The Netherlands then takes over {mixCases} cases and pays {mixEur}.",
    twice: "An example: {twiceCases} cases taken over, and still {twiceEur} to pay.",
};

pub const FORCED_RELOCATION: ForcedRelocation = ForcedRelocation {
    claim: "A country that chooses to pay can still be obliged to relocate asylum seekers.",
    holds: Outcome {
        answer: "That is right. There is a situation with {relocations} relocations more than the country itself pledged.",
        figure: "{relocations} relocations",
        would_change: &["If there are never more relocations than a country itself pledges."],
        unknown: None,
    },
    does_not_hold: Outcome {
        answer: "No. A country chooses the form itself. But it can be obliged to take over cases; that is another thing.",
        figure: "{relocations} relocations",
        would_change: &["A law that imposes another form on a country than it chose."],
        unknown: None,
    },
    chosen: "Each country chooses for itself: relocation, payment, other measures or a mix.",
    searched: "In {tried} calculated situations there are never more relocations than the country itself pledged.",
    offsets: "With an offset the Netherlands examines the application of somebody who is already here. That person is then not transferred.",
    example: "In this example there are {relocations} relocations more than the {pledged} that the country itself pledged.",
};

pub const MORE_THAN_SHARE: MoreThanShare = MoreThanShare {
    claim: "A country can be obliged to do more than its fair share.",
    holds: Outcome {
        answer: "That is right. There is a situation with {beyond} cases more than the fair share.",
        figure: "{beyond} cases beyond the share",
        would_change: &["If all forms together never come to more than the share."],
        unknown: None,
    },
    does_not_hold: Outcome {
        answer: "No, with the share in the pool as the limit: {cases} cases. In the other reading the limit is the share in the threshold: {thresholdCap} cases.",
        figure: "{beyond} cases beyond the share",
        would_change: &["If it is settled that the limit is measured on the threshold."],
        unknown: Some(
            "On which number the limit is measured. The regulation does not say so expressly.",
        ),
    },
    limit: "A country need not take over more than its fair share by the reference key.",
    reading: "Measured on the threshold the limit is {thresholdCap} cases, against {cases} in the pool. Even then no case counts twice.",
    request: "A reconvened Forum can ask countries for additional contributions. The regulation calls that a request.",
    example: "An example: {exampleCases} cases taken over and {exampleEur}, with a share of {exampleShare} cases.",
};
