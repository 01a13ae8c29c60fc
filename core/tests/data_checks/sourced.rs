//! The build program's checks of the keys, the places, and that each source is
//! named.

use crate::{
    BORDER, COUNTED, CYCLE, DUBLIN, GDP, OFFICIAL, POOLS, TIMELINE, VOTES, border, generate, read,
    sources::{FILE, PLACES, Sources},
    with_line,
};
use rstest::rstest;

/// Each kind of file with a row that names no source, or no place in one.
#[rstest]
#[case::unknown(
    POOLS,
    "half,",
    "rapporteur@1",
    "reporter@1",
    "sources.csv has no `reporter`"
)]
#[case::free_text(
    COUNTED,
    "ES,",
    "council@spain-4",
    "Spain",
    "sources.csv has no `Spain`"
)]
#[case::unknown_place(COUNTED, "ES,", "spain-4", "spain-99", "no `spain-99` in `council`")]
#[case::place_of_another(
    OFFICIAL,
    "DE,",
    "annex-reported",
    "spain-4",
    "no `spain-4` in `decision`"
)]
#[case::no_place(COUNTED, "ES,", "@spain-4", "@", "no place after the @")]
#[case::second(
    POOLS,
    "legal-",
    "council@spain-3",
    "nobody",
    "sources.csv has no `nobody`"
)]
#[case::twice(POOLS, "legal-", "council@spain-3", "law@12(2)", "for the second time")]
#[case::joined_otherwise(
    POOLS,
    "legal-",
    "law@12(2); council",
    "law@12(2)+council",
    "`12(2)+council@spain-3` is no provision"
)]
#[case::no_provision(POOLS, "legal-", "law@12(2)", "law@12(2", "`12(2` is no provision")]
#[case::no_provision_at_all(POOLS, "legal-", "law@12(2)", "law@rule", "`rule` is no provision")]
#[case::no_year(
    CYCLE,
    "gdp,",
    "gdp@2024",
    "gdp@last",
    "`last` is neither a year nor a day"
)]
#[case::another_year(CYCLE, "gdp,", "gdp@2024", "gdp@2023", "not that of 2024")]
#[case::another_day(
    CYCLE,
    "population,",
    "@2025-01-01",
    "@2024-01-01",
    "not that of 2025-01-01"
)]
#[case::no_day(CYCLE, "population,", "@2025-01-01", "", "not that of 2025-01-01")]
#[case::events(
    TIMELINE,
    "forum,",
    "law@13(2)",
    "rules@13(2)",
    "sources.csv has no `rules`"
)]
#[case::head_of_votes(VOTES, "# source", "council@", "board@", "sources.csv has no `board`")]
#[case::head_of_dublin(
    DUBLIN,
    "# source",
    "answer-7",
    "answer-99",
    "no `answer-99` in `answers`"
)]
#[case::head_of_gdp(GDP, "# source", "gdp", "gnp", "sources.csv has no `gnp`")]
fn what_names_no_source_is_refused(
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
    assert!(message.starts_with(&place), "{message}, not {place}");
    assert!(message.contains(complaint), "{message}");
}

#[rstest]
#[case(VOTES)]
#[case(DUBLIN)]
#[case(GDP)]
fn a_file_that_names_no_source_is_refused(#[case] file: &str) {
    let (generated, _) = with_line(file, "# source", |_| "# nobody".to_owned());
    assert_eq!(
        generated.unwrap_err(),
        format!("{file}: no line `# source: …`")
    );
}

/// The result of parsing after one row of either file is changed.
fn parse(
    file: &str,
    starts_with: &str,
    right: &str,
    wrong: &str,
) -> (Result<Sources, String>, usize) {
    let mut at = 0;
    let mut text = |name: &str| {
        let mut edited = String::new();
        for (line, number) in read(name).lines().zip(1..) {
            if name == file && line.starts_with(starts_with) {
                assert!(line.contains(right), "{line}");
                at = number;
                edited += &line.replacen(right, wrong, 1);
            } else {
                edited += line;
            }
            edited.push('\n');
        }
        edited
    };
    let (list, places) = (text(FILE), text(PLACES));
    (Sources::parse(&[(FILE, list)], &places), at)
}

#[rstest]
#[case::twice(FILE, "gdp,", "gdp,", "law,", "law stands here for the second time")]
#[case::key(FILE, "gdp,", "gdp,", "GDP,", "key is `GDP`")]
#[case::kind(FILE, "gdp,", "statistics", "numbers", "kind is `numbers`")]
#[case::place_of_nothing(PLACES, "council,spain-4", "council", "board", "`board` is no source")]
#[case::place_of_the_law(
    PLACES,
    "council,spain-4",
    "council",
    "law",
    "whose places have no words"
)]
#[case::place_twice(PLACES, "council,spain-4", "spain-4", "spain-3", "for the second time")]
#[case::place_in_one_language(
    PLACES,
    "council,outcome",
    "uitslag,outcome",
    "uitslag,",
    "en is empty"
)]
fn a_wrong_row_is_refused(
    #[case] file: &str,
    #[case] line: &str,
    #[case] right: &str,
    #[case] wrong: &str,
    #[case] complaint: &str,
) {
    let (parsed, number) = parse(file, line, right, wrong);
    let message = parsed.map(|_| ()).unwrap_err();
    assert!(
        message.starts_with(&format!("{file}:{number}: ")),
        "{message}"
    );
    assert!(message.contains(complaint), "{message}");
}

#[rstest]
#[case::date("2025-12-08", "8 December 2025", "date is `8 December 2025`")]
#[case::no_name(",Council press release,", ",,", "reference_en is empty")]
#[case::grade(",official", ",certain", "grade is `certain`")]
#[case::address(",,,official", ",somewhere,,official", "address_nl is `somewhere`")]
#[case::address_of_one(
    ",,,official",
    ",,https://a.eu,official",
    "address_en without address_nl"
)]
fn a_wrong_source_is_refused(#[case] right: &str, #[case] wrong: &str, #[case] complaint: &str) {
    let (parsed, number) = parse(FILE, "press-release,", right, wrong);
    let message = parsed.and_then(|sources| sources.code()).unwrap_err();
    assert!(
        message.starts_with(&format!("{FILE}:{number}: ")),
        "{message}"
    );
    assert!(message.contains(complaint), "{message}");
}

/// The build reads all files, and one more source that no row names.
#[test]
fn a_source_that_nothing_names_is_refused() {
    let list = read(FILE) + "gossip,other,a,a,a,a,,,,reported\n";
    let number = list.lines().count();
    let sources = Sources::parse(&[(FILE, list)], &read(PLACES)).unwrap();
    crate::generate_from(&sources).unwrap();
    border::border(BORDER, &sources, &mut String::new()).unwrap();
    assert_eq!(
        sources.all_named().unwrap_err(),
        format!("{FILE}:{number}: no data name the source `gossip`")
    );
}

#[test]
fn every_source_there_is_is_named() {
    let sources = crate::sources();
    assert!(sources.all_named().is_err());
    crate::generate_from(&sources).unwrap();
    border::border(BORDER, &sources, &mut String::new()).unwrap();
    sources.all_named().unwrap();
    assert!(generate(|_, text| text.to_owned()).is_ok());
}
