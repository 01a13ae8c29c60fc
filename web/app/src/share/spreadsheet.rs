//! The scenario and what it comes to, for a spreadsheet.

use solidarity_core::{
    Scenario,
    csv::{CsvForm, to_csv},
};

/// The name of the form with decimal points; the other has commas.
const POINTS: &str = "csv";

/// The file in the form that a button names: with decimal points, or with commas
/// as a Dutch spreadsheet expects. Returns `None` for a scenario that cannot be
/// settled.
pub fn file(scenario: &Scenario, form: &str) -> Option<String> {
    let form = if form == POINTS {
        CsvForm::Points
    } else {
        CsvForm::Commas
    };
    to_csv(scenario, form).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use said::cycle;

    #[test]
    fn a_file_has_the_decimal_sign_of_its_button() {
        let [points, commas] =
            ["csv", "csv-commas"].map(|form| file(&cycle::first_view(), form).unwrap_or_default());
        assert!(points.contains(",21760000,EUR,"), "{points}");
        assert!(commas.contains(";21760000;EUR;"), "{commas}");
    }
}
