//! What is said of all member states together, in English.

use crate::texts::countries::Named;
use crate::texts::union::Words;

pub const WORDS: Words = Words {
    relocation: Named {
        name: "relocates",
        sign: "R",
    },
    relocation_and_money: Named {
        name: "relocates half, pays the rest",
        sign: "R+€",
    },
    money: Named {
        name: "pays",
        sign: "€",
    },
    money_and_measures: Named {
        name: "alternative measures for half, pays the rest",
        sign: "€+M",
    },
    measures: Named {
        name: "alternative measures",
        sign: "M",
    },
    refuses: Named {
        name: "does not contribute",
        sign: "N",
    },
    uses_pool: Named {
        name: "uses the pool itself",
        sign: "←",
    },
    deducted: Named {
        name: "exempt",
        sign: "(–)",
    },
    no_deduction: "no reduction",
    half_deduction: "half taken off",
    whole_deduction: "all taken off",
    choose: "What does … do?",
    unknown: "The part about the countries has ‘…’, which this page does not know.",
    finding: "Together the countries pledge … relocations. That leaves a shortfall of …, of which … takes over … cases, and it pays ….",
};
