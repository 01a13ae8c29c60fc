//! A wrong cell of each kind.

use crate::{COUNTED, CYCLE, DECISIONS, DUBLIN, GDP, KEY, LATER, OFFICIAL, POOLS, with_line};
use rstest::rstest;

/// Each line is right until it is changed as given.
#[rstest]
#[case::letters(KEY, "NL,", "18044027", "18O44027", "population is `18O44027`")]
#[case::sign(KEY, "NL,", "18044027", "+18044027", "population is `+18044027`")]
#[case::fraction(KEY, "NL,", "18044027", "18044027.5", "population is `18044027.5`")]
#[case::thousands(KEY, "NL,", "18044027", "18.044.027", "population is `18.044.027`")]
#[case::negative(KEY, "NL,", "18044027", "-18044027", "population is `-18044027`")]
#[case::empty(KEY, "NL,", "18044027", "", "population is empty")]
#[case::too_large(KEY, "NL,", "18044027", "99999999999999999999", "population is `9999")]
#[case::nobody(KEY, "NL,", "18044027", "0", "must be above zero")]
#[case::no_gdp(KEY, "NL,", "1115252", "0.0", "must be above zero")]
#[case::letters_in_gdp(KEY, "NL,", "1115252", "1115252m", "gdp_meur is `1115252m`")]
#[case::decimals(KEY, "HR,", "85905.2", "85905.25", "gdp_meur is `85905.25`")]
#[case::comma(KEY, "HR,", "85905.2", "\"85905,2\"", "gdp_meur is `85905,2`")]
#[case::two_points(KEY, "HR,", "85905.2", "85.905.2", "gdp_meur is `85.905.2`")]
#[case::bare_point(KEY, "HR,", "85905.2", ".2", "gdp_meur is `.2`")]
#[case::word(KEY, "NL,", "at-risk", "risky", "status is `risky`")]
#[case::word_among_words(KEY, "BG,", "at-risk+", "at-risk+risky+", "status is `risky`")]
#[case::word_of_choice(KEY, "NL,", "financial", "money", "choice is `money`")]
#[case::word_of_rounding(KEY, "NL,", ",no,", ",maybe,", "population_rounded is `maybe`")]
#[case::word_of_obligation(KEY, "NL,", "full", "half", "obligation is `half`")]
#[case::no_name(KEY, "NL,", "Nederland", "", "name_nl is empty")]
#[case::no_state(KEY, "NL,", "NL,", ",", "state is empty")]
#[case::second_row(KEY, "NL,", "NL,", "AT,", "AT stands here for the second time")]
#[case::under_pressure_but_full(KEY, "IT,", "benefitting", "full", "does not follow")]
#[case::benefitting_without_pressure(KEY, "NL,", "full", "benefitting", "does not follow")]
#[case::exempt_but_full(KEY, "PL,", "exempt,exempt", "exempt,full", "does not follow")]
#[case::bound_but_not_bound(KEY, "NL,", "full", "not-bound", "does not follow")]
#[case::pool_without_money(POOLS, "half,", "300000000", "", "both above zero, or both empty")]
#[case::pool_without_relocations(POOLS, "half,", "15000", "", "both above zero, or both empty")]
#[case::empty_pool(POOLS, "half,", "15000", "0", "both above zero, or both empty")]
#[case::letters_in_pool(POOLS, "half,", "15000", "15k", "relocations is `15k`")]
#[case::second_pool(
    POOLS,
    "half,",
    "half,",
    "2026,",
    "2026 stands here for the second time"
)]
#[case::pool_without_source(POOLS, "half,", "rapporteur@1", "", "source is empty")]
#[case::council_without_pool(
    POOLS,
    "2026,",
    "21000,420000000",
    ",",
    "the Council's pool has no size"
)]
#[case::no_proposal(CYCLE, "proposal,", "30000", "", "value is empty")]
#[case::letters_in_proposal(CYCLE, "proposal,", "30000", "30k", "value is `30k`")]
#[case::unknown_key(CYCLE, "proposal,", "proposal", "offer", "key is `offer`")]
#[case::second_key(
    CYCLE,
    "gdp,",
    "gdp",
    "proposal",
    "proposal stands here for the second time"
)]
#[case::no_day(
    CYCLE,
    "gdp,",
    "2026-10-06",
    "6 October 2026",
    "value is `6 October 2026`"
)]
#[case::day_that_is_not(CYCLE, "gdp,", "2026-10-06", "2026-02-29", "value is `2026-02-29`")]
#[case::later_than_published(CYCLE, "gdp,", "2026-10-06", "2026-10-07", "after `published`")]
#[case::gdp_of_the_cycle(CYCLE, "gdp-year,", "2024", "2026", "not before 2026")]
#[case::gdp_without_source(CYCLE, "gdp-year,", "gdp@2024", "", "source is empty")]
#[case::choice_twice(
    KEY,
    "LT,",
    "relocation+financial",
    "relocation+relocation",
    "choice has relocation twice"
)]
#[case::choice_of_nobody(KEY, "NL,", ",financial,", ",not-bound,", "does not follow")]
#[case::counted_by_nobody(COUNTED, "ES,", "ES,", "GB,", "GB is not a member state")]
#[case::counted_letters(COUNTED, "ES,", "74660000", "74.66m", "financial_eur is `74.66m`")]
#[case::counted_nothing(COUNTED, "ES,", "962", "0", "must be above zero")]
#[case::counted_half(COUNTED, "ES,", "74660000", "", "financial_eur is empty")]
#[case::counted_without_source(COUNTED, "ES,", "council@spain-4", "", "source is empty")]
#[case::published_of_nobody(OFFICIAL, "DE,", "DE,", "GB,", "GB is not a member state")]
#[case::published_twice(OFFICIAL, "FR,", "FR,", "DE,", "DE stands here for the second time")]
#[case::published_decimals(OFFICIAL, "DE,", "21.6890", "21.68901", "share_percent is `21.68901`")]
#[case::published_kind(OFFICIAL, "DE,", ",cases,", ",heard,", "kind is `heard`")]
#[case::published_amount_missing(OFFICIAL, "IE,", "9260000", "", "amount_eur is empty")]
#[case::published_not_derived(OFFICIAL, "IE,", "463", "464", "cases is not amount_eur")]
#[case::range_backwards(OFFICIAL, "NL,", "1088-1103", "1103-1088", "cases is `1103-1088`")]
#[case::range_of_one(OFFICIAL, "NL,", "1088-1103", "1088", "cases is `1088`")]
#[case::range_with_share(OFFICIAL, "NL,,", "NL,,", "NL,5.2,", "share_percent is not empty")]
#[case::published_and_inferred(
    OFFICIAL,
    "NL,,",
    "NL,,",
    "DE,,",
    "DE stands here for the second time"
)]
#[case::proposed_cases(OFFICIAL, "BG,", "1.02,,", "1.02,300,", "cases is not empty")]
#[case::proposed_twice(OFFICIAL, "BG,", "BG,", "BE,", "BE stands here for the second time")]
#[case::fact_twice(
    LATER,
    "nl-range,",
    "nl-range",
    "estonia-half",
    "estonia-half stands here for the second time"
)]
#[case::fact_before(
    LATER,
    "senate-question,",
    "2026-02-06",
    "2024-02-06",
    "stands after a later fact"
)]
#[case::fact_date(LATER, "senate-question,", "2026-02-06", "soon", "date is `soon`")]
#[case::fact_grade(LATER, "estonia-half,", "reported", "certain", "grade is `certain`")]
#[case::fact_seen(LATER, "estonia-half,", "whole", "half", "seen is `half`")]
#[case::fact_inferred(LATER, "nl-range,", "inferred", "official", "seen as own")]
#[case::fact_figure(
    LATER,
    "belgium-",
    "12900000 EUR",
    "12.9 million",
    "figure is `12.9 million`"
)]
#[case::fact_range(
    LATER,
    "nl-range,",
    "1088-1103",
    "1103-1088",
    "figure is `1103-1088 cases`"
)]
#[case::fact_in_one_language(
    LATER,
    "estonia-half,",
    "The contribution of Estonia was halved.",
    "",
    "what_en is empty"
)]
#[case::fact_without_source(LATER, "estonia-half,", ",estonia", ",", "source is empty")]
#[case::published_letters(OFFICIAL, "DE,", "4555", "about 4555", "cases is `about 4555`")]
#[case::year_letters(GDP, "NL,", "993820", "n/a", "2022 is `n/a`")]
#[case::year_empty(GDP, "NL,", "1170579", "", "2025 is empty")]
#[case::year_of_nobody(GDP, "NL,", "NL,", "UK,", "UK is not a member state")]
#[case::year_twice(GDP, "NL,", "NL,", "AT,", "AT stands here for the second time")]
#[case::claims_letters(DUBLIN, "DE,2022,", "1850", "±1850", "claims is `±1850`")]
#[case::claims_below(DUBLIN, "DE,2022,", "1850", "<10", "claims is `<10`")]
#[case::claims_year(DUBLIN, "DE,2022,", "2022", "2019", "year 2019 is not in the source")]
#[case::claims_twice(
    DUBLIN,
    "DE,2022,",
    "2022",
    "2021",
    "DE 2021 stands here for the second time"
)]
#[case::claims_rate(
    DUBLIN,
    "DE,2022,",
    ",51,",
    ",151,",
    "transfer_rate_percent is above 100"
)]
#[case::claims_empty(
    DUBLIN,
    "DE,2022,",
    "1850",
    "",
    "claims and its mark do not go together"
)]
#[case::claims_not_empty(
    DUBLIN,
    "RO,2023,",
    "2023,,",
    "2023,80,",
    "claims and its mark do not go together"
)]
#[case::rate_empty(
    DUBLIN,
    "DE,2022,",
    ",51,",
    ",,",
    "transfer_rate_percent and its mark do not go together"
)]
#[case::mark_unknown(DUBLIN, "RO,2023,", "covered", "dirty", "claims has the mark `dirty`")]
#[case::mark_of_nothing(
    DUBLIN,
    "RO,2023,",
    "claims: ",
    "requests: ",
    "note `requests: covered` marks no column"
)]
#[case::mark_twice(
    DUBLIN,
    "RO,2023,",
    "covered",
    "covered; claims: lost",
    "claims has two marks"
)]
#[case::pledges_letters(DECISIONS, "official-", "s,,", "s,962+many,", "outcome is `962+many`")]
#[case::pledges_half(DECISIONS, "official-", "s,,", "s,962,", "outcome is `962`")]
#[case::pledges_unnamed(DECISIONS, "official-", "official", "some", "id is `some-pledges`")]
#[case::shortcomings_of_nobody(DECISIONS, "dublin-", "s,,", "s,IT+GB,", "GB is not a member state")]
#[case::greek_cases_letters(
    DECISIONS,
    "greek-",
    "s,,",
    "s,many,",
    "outcome is `many`, not a number of cases"
)]
#[case::undecided_without_source(DECISIONS, "greek-", "greece-deal", "", "source is empty")]
fn a_wrong_cell_is_refused_with_file_and_line(
    #[case] file: &str,
    #[case] line: &str,
    #[case] right: &str,
    #[case] wrong: &str,
    #[case] complaint: &str,
) {
    let (generated, number) = with_line(file, line, |line| {
        assert!(line.contains(right), "{line}");
        line.replacen(right, wrong, 1)
    });
    let message = generated.unwrap_err();
    let place = format!("{file}:{number}: ");
    assert!(
        message.starts_with(&place),
        "{message} does not start with {place}"
    );
    assert!(message.contains(complaint), "{message}");
}
