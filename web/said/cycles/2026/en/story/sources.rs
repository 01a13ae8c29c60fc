//! The sources, in English.

use crate::texts::story::{Source, Sources};

pub const SOURCES: Sources = Sources {
    law: Source {
        locator: "Articles 2, 9 to 13, 39, 56 to 67, 69 and 85; Annex I; recitals 15, 30, 31, 33, 90 and 91",
        used_for: "all rules on this page",
    },
    decision: Source {
        locator: "reference number; the annex was not read here, two of its figures were reported",
        used_for: "size of the 2026 pool; figures of France and Germany",
    },
    status: Source {
        locator: "as reported in Parliamentary paper 32 317, no. 985, part 1, and in the press",
        used_for: "which countries are under pressure or at risk",
    },
    answers: Source {
        locator: "questions and answers 3 to 11",
        used_for: "{only:NL}the stated share, the choice to pay, the set-off, recognition of ‘specific pressure’, 2024 Dublin figures",
    },
    consultation: Source {
        locator: "under ‘{nl|Solidariteitsmechanisme}’",
        used_for: "{only:NL}the stated amount at the legal minimum; recognition of ‘specific pressure’",
    },
    rapporteur: Source {
        locator: "part 1 and footnote 2; the letter itself is of {2025-11}",
        used_for: "the idea of a half pool, the assessment in {2026-07}, migratory pressure, border procedures",
    },
    agenda: Source {
        locator: "under ‘{nl|Aanname jaarlijkse solidariteitspool}’",
        used_for: "which country chose which form",
    },
    council: Source {
        locator: "outcome and statements{only:NL}; the Dutch text of Spain’s statement once has ‘{nl|referentiesleutel}’ for the reference number, which is not the key",
        used_for: "the vote; Spain’s count; requests for a deduction; the number in the Commission’s proposal",
    },
    population: Source {
        locator: "table demo_pjan, release of {2025-07}; rounded to a hundred for some countries",
        used_for: "the reference key",
    },
    gdp: Source {
        locator: "table nama_10_gdp (B1GQ, CP_MEUR), 2022 to 2025, as read on that day",
        used_for: "the reference key (GDP of 2024) and the table with other years",
    },
    press_release: Source {
        locator: "on the agreement in the Council",
        used_for: "size of the 2026 pool",
    },
    belgium: Source {
        locator: "the amount, ‘at most’",
        used_for: "{only:NL}a check of the calculation",
    },
    ireland: Source {
        locator: "the amount",
        used_for: "{only:NL}a check of the calculation",
    },
    portugal: Source {
        locator: "the amount",
        used_for: "{only:NL}a check of the calculation",
    },
    slovenia: Source {
        locator: "the amount",
        used_for: "{only:NL}a check of the calculation",
    },
    ireland_bound: Source {
        locator: "Protocol No 21, Article 4: notice of {2024-06-27}, confirmation of {2024-07-31}",
        used_for: "{only:IE}that the regulation binds Ireland",
    },
    greece_deal: Source {
        locator: "the whole notice",
        used_for: "{only:NL}the claim about the agreement with Greece",
    },
    shortcomings: Source {
        locator: "on the Commission’s planning",
        used_for: "{only:NL}when the Commission would assess shortcomings",
    },
    own: Source {
        locator: "from published figures of other countries",
        used_for: "{only:inferred}between which numbers the official share lies",
    },
};
