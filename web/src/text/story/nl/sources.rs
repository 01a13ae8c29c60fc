//! The sources, in Dutch.

use crate::text::story::{Source, Sources};

pub const SOURCES: Sources = Sources {
    law: Source {
        short: "verordening 2024/1351",
        title: "Verordening (EU) 2024/1351 over asiel- en migratiebeheer",
        date: "{2024-05-14}",
        locator: "artikelen 9 tot en met 13, 56 tot en met 66, 69 en 85; bijlage I; overwegingen 31, 33, 90 en 91",
        used_for: "alle regels op deze pagina",
    },
    decision: Source {
        short: "besluit 2025/2642",
        title: "Uitvoeringsbesluit (EU) 2025/2642 van de Raad over de solidariteitspool voor 2026",
        date: "{2025-12}",
        locator: "referentiegetal; bijlage, zoals gemeld door andere landen",
        used_for: "grootte van de pool van 2026; cijfers van Frankrijk en Duitsland",
    },
    status: Source {
        short: "besluit 2025/2323",
        title: "Uitvoeringsbesluit (EU) 2025/2323 van de Commissie over migratiedruk",
        date: "{2025-11-11}",
        locator: "zoals weergegeven in Kamerstuk 32 317, nr. 985, deel 1, en in de pers",
        used_for: "welke landen onder druk staan of risico lopen",
    },
    answers: Source {
        short: "antwoorden 6791733",
        title: "Antwoorden op Kamervragen over het Europese solidariteitsmechanisme",
        date: "{2025-10-14}",
        locator: "kenmerk 6791733, antwoorden op vraag 3 tot en met 7 en 9",
        used_for: "{only:NL}het genoemde aandeel, de keuze om te betalen, de verrekening, erkenning van ‘specifieke druk’, Dublincijfers van 2024",
    },
    consultation: Source {
        short: "Kamerstuk 32 317, nr. 974",
        title: "Verslag van een schriftelijk overleg over de Raad van 13 en {2025-10-14}",
        date: "{2025-10-08}",
        locator: "Kamerstuk 32 317, nr. 974, onder ‘Solidariteitsmechanisme’",
        used_for: "{only:NL}het genoemde bedrag bij het wettelijk minimum; erkenning van ‘specifieke druk’",
    },
    rapporteur: Source {
        short: "Kamerstuk 32 317, nr. 985",
        title: "Tussenverslag van de rapporteur over het Europese asiel- en migratiepact",
        date: "{2025-12-12} (brief van {2025-11})",
        locator: "Kamerstuk 32 317, nr. 985, deel 1 en voetnoot 2",
        used_for: "het idee van een halve pool, de beoordeling in {2026-07}, migratiedruk, grensprocedures",
    },
    agenda: Source {
        short: "Kamerstuk 32 317, nr. 989",
        title: "Agenda met toelichting voor de informele Raad van 22 en {2026-01-23}",
        date: "{2026-01-15}",
        locator: "Kamerstuk 32 317, nr. 989, onder ‘Aanname jaarlijkse solidariteitspool’",
        used_for: "welk land welke vorm koos",
    },
    council: Source {
        short: "CM 5563/1/25 REV 1",
        title: "Raad van de EU: einde van de schriftelijke procedure over de pool van 2026, met verklaringen van drie landen",
        date: "{2026-01-05}",
        locator: "CM 5563/1/25 REV 1, uitslag en verklaringen",
        used_for: "de stemming; de telling van Spanje; verzoeken om korting; het getal in het voorstel van de Commissie",
    },
    population: Source {
        short: "Eurostat, demo_pjan",
        title: "Eurostat: inwoners op {2025-01-01}",
        date: "uitgave van {2025-07}",
        locator: "tabel demo_pjan; voor sommige landen afgerond op honderd",
        used_for: "de verdeelsleutel",
    },
    gdp: Source {
        short: "Eurostat, nama_10_gdp",
        title: "Eurostat: bruto binnenlands product, 2022 tot en met 2025",
        date: "uitgave van {2026-10-06}",
        locator: "tabel nama_10_gdp (B1GQ, CP_MEUR)",
        used_for: "de verdeelsleutel (bbp van 2024) en de tabel met andere jaren",
    },
};
