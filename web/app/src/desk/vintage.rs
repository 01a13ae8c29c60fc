//! Which data a copied claim rests on.

use said::cycle;
use said::dates;
use said::fill::fill;
use said::language::Language;
use said::texts::desk::words;

/// Until when the documents run, of which day the GDP is, and the day on which it was
/// looked at, as that is told.
pub fn told(today: &str, language: Language) -> String {
    let vintage = cycle::told().vintage();
    let days = [vintage.sources_until.on, vintage.gdp.on];
    let [until, gdp] = days.map(|day| dates::written(day, language).unwrap_or_default());
    fill(words(language).copy.data_until, &[&until, &gdp, today])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_are_those_of_the_data() {
        assert_eq!(
            told("21 november 2026", Language::Nl),
            "Gegevens: documenten tot en met 15 januari 2026; bbp van 6 oktober 2026. Bekeken op 21 november 2026."
        );
        assert_eq!(
            told("21 November 2026", Language::En),
            "Data: documents up to 15 January 2026; GDP of 6 October 2026. Viewed on 21 November 2026."
        );
    }
}
