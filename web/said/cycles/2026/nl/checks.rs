//! The texts of the pages of claims and checks, in Dutch (level B1).

use crate::texts::checks::{Filters, Section, Subjects, Texts};
use crate::texts::frame::Titles;

pub const TEXTS: Texts = Texts {
    claims: Titles {
        page_title: "Klopt het? Uitspraken over solidariteit bij asiel – Solidariteitswijzer",
        description: "Uitspraken en vragen uit het debat over het Europese solidariteitsmechanisme, elk met een oordeel, een getal en de redenen.",
        title: "Klopt het?",
        lead: "Dit zijn uitspraken en vragen uit het debat, in onze eigen woorden. Elk oordeel volgt uit de regels, de lezingen en de gegevens die deze site kent, en verandert dus als zo’n gegeven verandert.",
    },
    check: Titles {
        page_title: "Reken het na – Solidariteitswijzer",
        description: "Controleer een bedrag, een aantal zaken of een aandeel, zoek een tegenvoorbeeld, en zie wat andere gegevens uitmaken.",
        title: "Reken het na",
        lead: "Hier kunt u een getal controleren dat iemand noemt, een tegenvoorbeeld zoeken, en zien wat er verandert met een andere weging of een ander jaar.",
    },
    list_title: "De uitspraken",
    filters: Filters {
        subject: "Onderwerp",
        verdict: "Oordeel",
        all: "alles",
    },
    subjects: Subjects {
        both: "Betalen en overnemen",
        share: "Het Nederlandse deel",
        pool: "De pool",
        others: "Andere landen",
        dublin: "Dublin en Griekenland",
    },
    what_if: Section {
        title: "Wat als de sleutel anders was?",
        intro: "De wet legt vast hoe zwaar inwoners en economie tellen, en de cijfers komen uit een bepaald jaar. Deze tabellen laten zien hoeveel dat uitmaakt.",
    },
};
