//! The sources, in English.

use crate::text::story::{Source, Sources};

pub const SOURCES: Sources = Sources {
    law: Source {
        short: "Regulation 2024/1351",
        title: "Regulation (EU) 2024/1351 on asylum and migration management",
        date: "{2024-05-14}",
        locator: "Articles 9 to 13, 56 to 66, 69 and 85; Annex I; recitals 31, 33, 90 and 91",
        used_for: "all rules on this page",
    },
    decision: Source {
        short: "Decision 2025/2642",
        title: "Council Implementing Decision (EU) 2025/2642 on the solidarity pool for 2026",
        date: "{2025-12}",
        locator: "reference number; annex, as reported by other countries",
        used_for: "size of the 2026 pool; figures of France and Germany",
    },
    status: Source {
        short: "Decision 2025/2323",
        title: "Commission Implementing Decision (EU) 2025/2323 on migratory pressure",
        date: "{2025-11-11}",
        locator: "as reported in Parliamentary paper 32 317, no. 985, part 1, and in the press",
        used_for: "which countries are under pressure or at risk",
    },
    answers: Source {
        short: "answers 6791733",
        title: "Answers to parliamentary questions on the European solidarity mechanism",
        date: "{2025-10-14}",
        locator: "reference 6791733, answers to questions 3 to 7 and 9",
        used_for: "{only:NL}the stated share, the choice to pay, the set-off, recognition of ‘specific pressure’, Dublin figures of 2024",
    },
    consultation: Source {
        short: "Parliamentary paper 32 317, no. 974",
        title: "Report of a written consultation on the Council of 13 and {2025-10-14}",
        date: "{2025-10-08}",
        locator: "Parliamentary paper 32 317, no. 974, under ‘{nl|Solidariteitsmechanisme}’",
        used_for: "{only:NL}the stated amount at the legal minimum; recognition of ‘specific pressure’",
    },
    rapporteur: Source {
        short: "Parliamentary paper 32 317, no. 985",
        title: "Interim report of the rapporteur on the European asylum and migration pact",
        date: "{2025-12-12} (letter of {2025-11})",
        locator: "Parliamentary paper 32 317, no. 985, part 1 and footnote 2",
        used_for: "the idea of a half pool, the assessment in {2026-07}, migratory pressure, border procedures",
    },
    agenda: Source {
        short: "Parliamentary paper 32 317, no. 989",
        title: "Annotated agenda of the informal Council of 22 and {2026-01-23}",
        date: "{2026-01-15}",
        locator: "Parliamentary paper 32 317, no. 989, under ‘{nl|Aanname jaarlijkse solidariteitspool}’",
        used_for: "which country chose which form",
    },
    council: Source {
        short: "CM 5563/1/25 REV 1",
        title: "Council of the EU: end of the written procedure on the 2026 pool, with statements of three countries",
        date: "{2026-01-05}",
        locator: "CM 5563/1/25 REV 1, outcome and statements",
        used_for: "the vote; Spain’s count; requests for a deduction; the number in the Commission’s proposal",
    },
    population: Source {
        short: "Eurostat, demo_pjan",
        title: "Eurostat: population on {2025-01-01}",
        date: "release of {2025-07}",
        locator: "table demo_pjan; rounded to a hundred for some countries",
        used_for: "the reference key",
    },
    gdp: Source {
        short: "Eurostat, nama_10_gdp",
        title: "Eurostat: gross domestic product, 2022 to 2025",
        date: "release of {2026-10-06}",
        locator: "table nama_10_gdp (B1GQ, CP_MEUR)",
        used_for: "the reference key (GDP of 2024) and the table with other years",
    },
};
