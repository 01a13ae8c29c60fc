//! What the page says, in Dutch at level B1.

pub mod input;
mod number;

pub use number::{cases, eur, percent};

use crate::{parts::Form, state::Field};
use solidarity_core::{Cases, Cycle, Error, ErrorCode, OffsetBasis, Rules, Scenario, Settlement};

pub const TITLE: &str = "Betaalt Nederland én krijgt het er zaken bij?";
pub const LEAD: &str = "Nooit dubbel. Elke zaak die Nederland overneemt, gaat van de betaling af. Wel kan het een mix worden. En een land dat kiest voor betalen, kan toch op zaken uitkomen.";
pub const CHECKED: &str = "Berekend met de regels van de Europese verordening 2024/1351. Verander een getal en kijk wat er gebeurt.";

pub const DESK_TITLE: &str = "Het aandeel blijft gelijk, de vorm verandert";
pub const PAID: &str = "betaald";
pub const TAKEN: &str = "overgenomen";
pub const FAIR_SHARE: &str = "eerlijk aandeel";
pub const CASES: &str = "zaken";
pub const WORTH: &str = "dat is waard";
pub const SHARE: &str = "aandeel in de pool";
pub const UNIT_VALUE: &str = "bedrag per zaak";
pub const RELOCATED: &str = "herplaatst";
pub const TWICE: &str = "dubbel geteld";
pub const MEASURES: &str = "andere maatregelen";
pub const DEDUCTED: &str = "korting van de Raad";

pub const CONTROLS_TITLE: &str = "Wat als?";
pub const SLIDER: &str = "Hoeveel herplaatsingen zeggen de EU-landen toe?";
pub const FORUM: &str = "De landen zijn opnieuw bij elkaar geroepen";
pub const FORUM_NOTE: &str = "Pas daarna kunnen zaken verplicht worden (artikel 13, lid 4, en artikel 63, lid 3). Staat dit uit? Dan verandert de schuif niets.";
pub const RELOCATIONS: &str = "herplaatsingen";

pub const FAULT_EMPTY: &str = "Vul een getal in, bijvoorbeeld 12.600.";
pub const FAULT_NOT_A_NUMBER: &str =
    "Dit is geen getal. Gebruik alleen cijfers, bijvoorbeeld 12.600.";
pub const FAULT_NOT_WHOLE: &str = "Zaken tellen heel. Schrijf bijvoorbeeld 12.600 of 12600.";
pub const FAULT_TOO_LARGE: &str = "Dit getal is te groot.";

/// What a field is called, and what belongs in it.
pub fn field(field: Field) -> (&'static str, &'static str) {
    match field {
        Field::UnionPledges => (
            "Toegezegde herplaatsingen",
            "Herplaatsen is: een asielzoeker overnemen van een land onder migratiedruk. Zeggen de landen te weinig toe? Dan kunnen zaken verplicht worden (artikel 63).",
        ),
        Field::Eligible => (
            "Zaken die kunnen meetellen",
            "Asielaanvragen in Nederland waarvoor eigenlijk een land onder migratiedruk verantwoordelijk is (artikel 63, lid 8). Leeg is: geen grens.",
        ),
        Field::Pool => (
            "Grootte van de pool",
            "Zoveel herplaatsingen willen de EU-landen samen bereiken. Het bedrag per zaak ligt vast (artikel 12, lid 3).",
        ),
    }
}

/// Union pledges offered by name.
pub const NAMED_PLEDGES: [(u64, &str); 4] = [
    (962, "telling van Spanje"),
    (7_916, "Duitsland en Frankrijk"),
    (12_600, "60% van de pool van 2026"),
    (30_000, "wettelijk minimum"),
];

/// Claims that Spain, Italy and Cyprus accepted in 2024 (6791733, answer to
/// question 7): 550, 100 and 10. Greece is not among them: no claims were made.
pub const NAMED_ELIGIBLE: [(u64, &str); 1] = [(660, "akkoorden van 2024")];

/// What a pool of the data is called; nothing for those that are not offered.
pub fn pool_name(id: &str) -> Option<&'static str> {
    match id {
        "2026" => Some("vastgesteld voor 2026"),
        "legal-minimum" => Some("wettelijk minimum"),
        "half" => Some("de helft daarvan"),
        _ => None,
    }
}

/// What a form of the share is called in the legend of the balance.
pub fn form(form: Form) -> &'static str {
    match form {
        Form::Money => PAID,
        Form::Measures => MEASURES,
        Form::Relocations => RELOCATED,
        Form::Taken => TAKEN,
        Form::Deduction => DEDUCTED,
        Form::Overlap => TWICE,
    }
}

/// What the balance shows, in words. The figures themselves stand above it.
pub fn balance(scenario: &Scenario, settlement: &Settlement) -> String {
    let due = settlement.due;
    let paid = !due.financial_eur.decimal().is_zero();
    let forms = match (paid, due.offset_cases != Cases::ZERO) {
        (true, true) => "betaalt en neemt ook zaken over.",
        (true, false) => "betaalt en neemt geen zaken over.",
        (false, true) => "neemt zaken over en betaalt niets.",
        (false, false) => "betaalt niets en neemt geen zaken over.",
    };
    let caveat = if scenario.rules != Rules::default() {
        "Let op: in deze link staat een regel van de verordening uit. "
    } else if taken_as_what_if(settlement) {
        "Let op: voor deze overname is in deze stand geen grond in de verordening. "
    } else {
        ""
    };
    format!(
        "{caveat}{} {forms} {}",
        state_name(scenario),
        sum(settlement)
    )
}

fn taken_as_what_if(settlement: &Settlement) -> bool {
    settlement.offset.basis == OffsetBasis::None && settlement.offset.cases != Cases::ZERO
}

/// Whether the forms come to the fair share, in words.
fn sum(settlement: &Settlement) -> &'static str {
    let due = settlement.due;
    let others = due.relocations != Cases::ZERO
        || !due.alternative_eur.decimal().is_zero()
        || due.deduction_cases != Cases::ZERO;
    if settlement.overlap_cases != Cases::ZERO {
        "Dan telt een deel van het aandeel dubbel."
    } else if settlement.offset.countable_cases < due.offset_cases {
        "Dat is meer dan het aandeel in de pool. Geen zaak telt dubbel."
    } else if others {
        "Samen met de andere vormen is dat precies het eerlijk aandeel. Geen zaak telt dubbel."
    } else {
        "Samen is dat precies het eerlijk aandeel. Geen zaak telt dubbel."
    }
}

fn state_name(scenario: &Scenario) -> &'static str {
    let cycle = Cycle::find(&scenario.cycle).ok();
    let state = cycle.and_then(|cycle| cycle.bound_state(&scenario.member_state).ok());
    state.map_or("Het land", |state| state.name_nl)
}

/// What is wrong with a scenario, in words.
pub fn fault(error: &Error) -> String {
    let Error { field, given, .. } = error;
    match error.code {
        ErrorCode::UnknownCycle => format!("Van het jaar {given} zijn hier geen gegevens."),
        ErrorCode::UnknownMemberState => format!("{given} is geen lidstaat."),
        ErrorCode::NotBound => "De verordening geldt niet voor Denemarken.".to_owned(),
        ErrorCode::EmptyPool => "De pool moet groter zijn dan 0.".to_owned(),
        ErrorCode::ShareOutOfRange => "Een aandeel ligt tussen 0 en 100%.".to_owned(),
        ErrorCode::PledgeExceedsFairShare => {
            "De herplaatsingen en maatregelen zijn meer dan het eerlijk aandeel.".to_owned()
        }
        ErrorCode::DeductionExceedsFairShare => {
            "De korting is groter dan het eerlijk aandeel.".to_owned()
        }
        ErrorCode::InvalidScenario => format!("‘{given}’ kan niet bij ‘{field}’."),
        ErrorCode::Overflow => FAULT_TOO_LARGE.to_owned(),
    }
}

/// What is said of an address that cannot be taken over.
pub fn address_fault(fault: &str) -> String {
    format!("Deze link klopt niet helemaal. {fault} U ziet daarom de laatste stand die wel klopt.")
}

pub const NO_PROGRAM: &str =
    "De schuif en de velden werken alleen met JavaScript. U ziet de stand van 2026.";
pub const SOURCES: &str = "Bronnen";
pub const METHOD: &str = "Het aandeel volgt uit inwoners (Eurostat, 1 januari 2025) en bruto binnenlands product (Eurostat, 2024). Hele zaken worden naar boven afgerond. De pool van 2026 staat in Uitvoeringsbesluit (EU) 2025/2642 van de Raad.";
pub const NOT_LATER: &str = "De documenten lopen tot en met 15 januari 2026. Wat daarna is gebeurd, staat hier niet in. De ronde voor 2027 hoort er te zijn, maar zit hier nog niet in.";
pub const LAW_LINK: &str = "Verordening (EU) 2024/1351";
pub const LAW_ADDRESS: &str = "http://data.europa.eu/eli/reg/2024/1351/oj";
