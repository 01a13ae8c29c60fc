//! The member states of a cycle, with their situations, choices and obligations.

use super::{
    csv_file::{CsvFile, Row},
    folders::Folder,
    tables::{line, once},
};
use std::collections::BTreeSet;

/// The number of member states of the Union.
const MEMBER_STATES: usize = 27;

/// The words of the files, and the names of their constants.
const SITUATIONS: [(&str, &str); 4] = [
    ("at-risk", "AtRisk"),
    ("significant-situation", "SignificantSituation"),
    ("under-pressure", "UnderPressure"),
    ("not-bound", "NotBound"),
];
const CHOICES: [(&str, &str); 6] = [
    ("relocation", "Relocation"),
    ("financial", "Financial"),
    ("alternative", "Alternative"),
    ("exempt", "Exempt"),
    ("refused", "Refused"),
    ("not-bound", "NotBound"),
];

/// The codes of the states, and the states as Rust code.
pub fn states(folder: &Folder) -> Result<(BTreeSet<String>, String), String> {
    let columns = [
        "state",
        "name_nl",
        "name_en",
        "population",
        "population_rounded",
        "gdp_meur",
        "status",
        "choice",
        "obligation",
    ];
    let (name, text) = folder.file("reference-key.csv")?;
    let file = CsvFile::filled(&name, text, &columns)?;
    let mut seen = BTreeSet::new();
    let mut code = String::from("&[\n");
    for row in file.rows() {
        let state = row.text("state")?;
        once(&mut seen, row, state.to_owned())?;
        let population = row.whole("population")?;
        let gdp = row.scaled("gdp_meur", 1)?;
        if population == 0 || gdp == 0 {
            return Err(row.fault("population and gdp_meur must be above zero"));
        }
        let rounded = row.one_of("population_rounded", &["yes", "no"])? == "yes";
        line(
            &mut code,
            format_args!(
                "    MemberState {{ code: {state:?}, name_nl: {:?}, name_en: {:?}, population: {population}, population_rounded: {rounded}, gdp_tenths: {gdp}, {} }},",
                row.text("name_nl")?,
                row.text("name_en")?,
                position(row)?
            ),
        );
    }
    code.push(']');
    if seen.len() != MEMBER_STATES {
        let found = seen.len();
        return Err(format!(
            "{name}: {found} member states, expected {MEMBER_STATES}"
        ));
    }
    Ok((seen, code))
}

/// The situations, the choices, and the obligation that must follow from them.
fn position(row: &Row) -> Result<String, String> {
    let obligation = match row.text("obligation")? {
        "full" => "Full",
        "benefitting" => "Benefitting",
        "exempt" => "Exempt",
        "not-bound" => "NotBound",
        other => return Err(row.fault(&format!("obligation is `{other}`"))),
    };
    let status = several(row, "status", "none", "Situation", &SITUATIONS)?;
    let choice = several(row, "choice", "unknown", "Choice", &CHOICES)?;
    if (row.cell("status") == "under-pressure") != (obligation == "Benefitting")
        || (row.cell("choice") == "exempt") != (obligation == "Exempt")
        || (row.cell("status") == "not-bound") != (obligation == "NotBound")
        || (row.cell("choice") == "not-bound") != (obligation == "NotBound")
    {
        return Err(row.fault("the obligation does not follow from status and choice"));
    }
    Ok(format!(
        "situations: {status}, choices: {choice}, obligation: Obligation::{obligation}"
    ))
}

/// A list of constants, empty for the word that stands for none of them.
fn several(
    row: &Row,
    column: &str,
    none: &str,
    kind: &str,
    words: &[(&str, &str)],
) -> Result<String, String> {
    let text = row.text(column)?;
    let mut found = Vec::new();
    for word in text.split('+').filter(|_| text != none) {
        let Some((_, name)) = words.iter().find(|(known, _)| *known == word) else {
            let mut allowed: Vec<&str> = words.iter().map(|(known, _)| *known).collect();
            allowed.push(none);
            return Err(row.fault(&format!("{column} is `{word}`, allowed are {allowed:?}")));
        };
        let name = format!("{kind}::{name}");
        if found.contains(&name) {
            return Err(row.fault(&format!("{column} has {word} twice")));
        }
        found.push(name);
    }
    Ok(format!("&[{}]", found.join(", ")))
}
