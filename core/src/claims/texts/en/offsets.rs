//! Claims about offsets and deductions, in English.

use crate::claims::texts::{Deductions, MassBuyout, Outcome};

pub const MASS_BUYOUT: MassBuyout = MassBuyout {
    claim: "If all countries pay, the Netherlands must relocate asylum seekers after all.",
    holds: Outcome {
        answer: "That is right. The Netherlands must then carry out {relocations} relocations.",
        figure: "{relocations} relocations",
        would_change: &["If payment never turns into relocation."],
        unknown: None,
    },
    with_caveat: Outcome {
        answer: "Not relocate. But after a reconvened Forum the Netherlands may have to take over {offsets} cases. The payment then goes from {before} to {after}.",
        figure: "{relocations} relocations, {offsets} cases",
        would_change: &[
            "From {threshold} pledged relocations on, the Netherlands need not take over anything.",
            "Without a reconvened Forum it remains payment.",
        ],
        unknown: Some(
            "Whether the Forum is reconvened, and how many cases then meet the conditions.",
        ),
    },
    does_not_hold: Outcome {
        answer: "No. The Netherlands then need not relocate, nor take over cases.",
        figure: "{relocations} relocations, {offsets} cases",
        would_change: &["If the Netherlands must take over cases after a reconvened Forum."],
        unknown: None,
    },
    chosen: "A country chooses the form of its contribution itself. What other countries choose does not change that.",
    mandatory: "Taking over is mandatory only after a reconvened Forum, if the pledged relocations then stay below {threshold}.",
    eligible: "Only cases that meet all conditions count. If there are fewer, more is left to pay.",
};

pub const DEDUCTIONS: Deductions = Deductions {
    claim: "Every deduction for another country must be made up by the rest, the Netherlands too.",
    holds: Outcome {
        answer: "That is right. With the deduction the fair share of the Netherlands goes from {shareBefore} to {shareAfter} cases.",
        figure: "from {shareBefore} to {shareAfter} cases",
        would_change: &["If the share does not change with the deductions of others."],
        unknown: None,
    },
    with_caveat: Outcome {
        answer: "The share of the Netherlands does not change. But there are fewer relocations, and after a reconvened Forum the Netherlands may have to take over more cases.",
        figure: "{rise} cases more",
        would_change: &[
            "If enough relocations are left after the deduction, nothing changes.",
            "If deductions entered the reference key, it would be right.",
        ],
        unknown: Some(
            "Whether a country with a full deduction still takes part in offsets. If not, the Netherlands takes over {offsetsAlone} cases.",
        ),
    },
    does_not_hold: Outcome {
        answer: "No. With that deduction the share of the Netherlands does not change, nor what is asked of it.",
        figure: "{rise} cases more",
        would_change: &["If the Netherlands has to take over more cases because of the deduction."],
        unknown: None,
    },
    key: "The reference key looks at population and GDP only. Deductions are not in it.",
    example: "Suppose that after a reconvened Forum a deduction removes {deducted} of {pledges} relocations, those of {state}. The Netherlands then takes over {offsetsAfter} cases, without it {offsetsBefore}.",
    payment: "The payment then goes from {paymentBefore} to {paymentAfter}: each case counts towards the share.",
};
