//! What is said of all member states together, in Dutch at level B1.

use crate::texts::countries::Named;
use crate::texts::union::Words;

pub const WORDS: Words = Words {
    relocation: Named {
        name: "herplaatst",
        sign: "H",
    },
    relocation_and_money: Named {
        name: "herplaatst de helft, betaalt de rest",
        sign: "H+€",
    },
    money: Named {
        name: "betaalt",
        sign: "€",
    },
    money_and_measures: Named {
        name: "alternatieve maatregelen voor de helft, betaalt de rest",
        sign: "€+M",
    },
    measures: Named {
        name: "alternatieve maatregelen",
        sign: "M",
    },
    refuses: Named {
        name: "draagt niet bij",
        sign: "N",
    },
    uses_pool: Named {
        name: "gebruikt de hulp zelf",
        sign: "←",
    },
    deducted: Named {
        name: "hoeft niet bij te dragen",
        sign: "(–)",
    },
    no_deduction: "geen korting",
    half_deduction: "de helft eraf",
    whole_deduction: "alles eraf",
    choose: "Wat doet …?",
    unknown: "In het deel over de landen staat ‘…’, en dat kent deze pagina niet.",
    finding: "Samen zeggen de landen … herplaatsingen toe. Er ontbreken dan … zaken. Daarvan neemt … er … over, en het betaalt ….",
};
