//! The sources, in Dutch.

use crate::texts::story::{Source, Sources};

pub const SOURCES: Sources = Sources {
    law: Source {
        locator: "artikelen 2, 9 tot en met 13, 39, 56 tot en met 67, 69 en 85; bijlage I; overwegingen 15, 30, 31, 33, 90 en 91",
        used_for: "alle regels op deze pagina",
    },
    decision: Source {
        locator: "referentiegetal; de bijlage is hier niet gelezen, twee cijfers eruit zijn gemeld",
        used_for: "grootte van de pool van 2026; cijfers van Frankrijk en Duitsland",
    },
    status: Source {
        locator: "zoals weergegeven in Kamerstuk 32 317, nr. 985, deel 1, en in de pers",
        used_for: "welke landen onder druk staan of risico lopen",
    },
    answers: Source {
        locator: "vragen en antwoorden 3 tot en met 11",
        used_for: "{only:NL}het genoemde aandeel, de keuze om te betalen, de verrekening, erkenning van ‘specifieke druk’, Dublincijfers van 2024",
    },
    consultation: Source {
        locator: "onder ‘Solidariteitsmechanisme’",
        used_for: "{only:NL}het genoemde bedrag bij het wettelijk minimum; erkenning van ‘specifieke druk’",
    },
    rapporteur: Source {
        locator: "deel 1 en voetnoot 2; de brief zelf is van {2025-11}",
        used_for: "het idee van een halve pool, de beoordeling in {2026-07}, migratiedruk, grensprocedures",
    },
    agenda: Source {
        locator: "onder ‘Aanname jaarlijkse solidariteitspool’",
        used_for: "welk land welke vorm koos",
    },
    council: Source {
        locator: "uitslag en verklaringen{only:NL}; in de Nederlandse tekst staat bij Spanje één keer ‘referentiesleutel’ voor het referentiegetal, niet voor de verdeelsleutel",
        used_for: "de stemming; de telling van Spanje; verzoeken om korting; het getal in het voorstel van de Commissie",
    },
    population: Source {
        locator: "tabel demo_pjan, uitgave van {2025-07}; voor sommige landen afgerond op honderd",
        used_for: "de verdeelsleutel",
    },
    gdp: Source {
        locator: "tabel nama_10_gdp (B1GQ, CP_MEUR), 2022 tot en met 2025, zoals toen gelezen",
        used_for: "de verdeelsleutel (bbp van 2024) en de tabel met andere jaren",
    },
    press_release: Source {
        locator: "over het akkoord in de Raad",
        used_for: "grootte van de pool van 2026",
    },
    belgium: Source {
        locator: "het bedrag, ‘ten hoogste’",
        used_for: "{only:NL}controle van de berekening",
    },
    ireland: Source {
        locator: "het bedrag",
        used_for: "{only:NL}controle van de berekening",
    },
    portugal: Source {
        locator: "het bedrag",
        used_for: "{only:NL}controle van de berekening",
    },
    slovenia: Source {
        locator: "het bedrag",
        used_for: "{only:NL}controle van de berekening",
    },
    ireland_bound: Source {
        locator: "Protocol nr. 21, artikel 4: kennisgeving van {2024-06-27}, bevestiging van {2024-07-31}",
        used_for: "{only:IE}dat de verordening voor Ierland geldt",
    },
    greece_deal: Source {
        locator: "het hele bericht",
        used_for: "{only:NL}de uitspraak over de afspraak met Griekenland",
    },
    shortcomings: Source {
        locator: "over de planning van de Commissie",
        used_for: "{only:NL}wanneer de Commissie tekortkomingen zou beoordelen",
    },
    own: Source {
        locator: "uit gepubliceerde cijfers van andere landen",
        used_for: "{only:inferred}tussen welke getallen het officiële aandeel ligt",
    },
};
