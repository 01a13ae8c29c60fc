//! What the page says against the data it says it of.

use super::{LAST, YEARS, cells, model, page};
use crate::draw::teller::Teller;
use hydration_context::SsrSharedContext;
use leptos::prelude::*;
use rstest::rstest;
use said::cycle;
use said::language::Language::{self, En, Nl};
use said::subject::Subject;
use said::texts::dublin::{Texts, texts};
use solidarity_core::dublin::{
    self, COULD_HAVE_BEEN_MADE, Check, Column, Count, LEFT_OUT, Mark, NO_TRANSFERS_IN_2024,
};
use solidarity_core::{Cases, Obligation, settle};
use std::collections::BTreeSet;
use std::sync::Arc;

fn body(language: Language) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner
        .with(|| page(Teller::new(language, Subject::netherlands())))
        .body
}

/// The text of the HTML, one space for each tag.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        let after = part.split_once('>').map_or(part, |(_, after)| after);
        text.push(' ');
        text.push_str(after);
    }
    text.replace("&lt;", "<")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The cells of the row of the full table, without their signs.
fn row_of(body: &str, state: &str, year: u16) -> Vec<String> {
    let mark = format!("data-country=\"{state}\" data-year=\"{year}\"");
    let row = body.split(&mark).nth(1).unwrap_or_default();
    let row = row.split("<tr").next().unwrap_or_default();
    let cells = row.split("<td").skip(2);
    cells
        .map(|cell| plain(&format!("<td{}", cell.replace("<!>", ""))).replace(' ', ""))
        .collect()
}

#[rstest]
#[case("ES", 2024, ["740", "550", "170", "32%", "30–32%", ""])]
#[case("DE", 2020, ["1.870", "1.380", "740", "54%", "53–54%", ""])]
#[case("BG", 2021, ["60", "20", "<5", "13%", "teklein", ""])]
#[case("EL", 2024, ["790", "onleesbaar", "onleesbaar", "onleesbaar", "onbekend", "claims:voetnoot"])]
#[case("IT", 2023, ["1.570", "1.400", "leeg", "0%", "onbekend", "claims:voetnoot"])]
#[case("RO", 2022, ["150", "90", "10", "14%", "teklein", "akkoorden:verbeterd"])]
#[case("RO", 2023, ["bedekt", "70", "10", "11%", "teklein", ""])]
#[case("FR", 2021, ["510", "360", "90", "24%", "23–27%", "overdrachten:verbeterd"])]
#[case("FI", 2021, ["10", "10", "0", "13%", "teklein", "overdrachten:twijfel"])]
#[case("DK", 2021, ["170", "130", "30", "onleesbaar", "teklein", ""])]
fn rows_read_as_the_source_and_its_marks(
    #[case] state: &str,
    #[case] year: u16,
    #[case] cells: [&str; 6],
) {
    assert_eq!(row_of(&body(Nl), state, year), cells);
}

/// No number of the file is missing from the page, in either language.
#[rstest]
#[case(Nl)]
#[case(En)]
fn every_cell_of_the_table_is_shown(#[case] language: Language) {
    let body = body(language);
    let states = dublin::claims().iter().filter(|row| row.state != "TOTAL");
    let mut shown = 0;
    for row in states {
        let cells = row_of(&body, row.state, row.year);
        for (column, cell) in Column::ALL.into_iter().zip(cells) {
            let number = match row.count(column) {
                Some(Count::Rounded(tens)) => cells::written(tens, language),
                Some(Count::BelowFive) => "<5".to_owned(),
                None => {
                    assert!(
                        cell.chars().all(char::is_alphabetic),
                        "{} {}: {cell}",
                        row.state,
                        row.year
                    );
                    continue;
                }
            };
            assert_eq!(cell, number);
            shown += 1;
        }
    }
    assert_eq!(shown, 26 * 5 * 3 - 33);
}

/// Whatever carries a sign leads to a note that is there, and no note is idle.
#[rstest]
#[case(Nl)]
#[case(En)]
fn every_sign_has_its_note(#[case] language: Language) {
    let body = body(language);
    let after = |before: &str| -> BTreeSet<String> {
        let parts = body.split(before).skip(1);
        parts
            .filter_map(|part| Some(part.split_once('"')?.0.to_owned()))
            .filter(|name| name.starts_with("note-"))
            .collect()
    };
    let mut led_to: BTreeSet<_> = after("href=\"#");
    // It explains a column.
    led_to.insert("note-computed".to_owned());
    assert_eq!(led_to, after("id=\""));
}

/// The finding under the chart.
#[test]
fn the_totals_moved_as_the_caption_says() {
    for column in Column::ALL {
        let numbers = YEARS.map(|year| {
            let count = dublin::total(year).and_then(|row| row.count(column));
            count.map(|count| count.span().least)
        });
        let moves = numbers.windows(2).map(|pair| pair.first() < pair.last());
        let rises: Vec<_> = moves.collect();
        assert_eq!(rises, [false, true, true, false], "{column:?}");
    }
}

/// "It does everywhere", and not without Greece.
#[test]
fn the_check_comes_out_as_the_text_says() {
    for year in YEARS {
        let fits = |column, without: &[&str]| {
            dublin::check(year, column, without).is_some_and(|check| check.is_within_rounding())
        };
        assert!(Column::ALL.into_iter().all(|column| fits(column, &[])));
        assert!(!fits(Column::Claims, &["EL"]));
    }
    assert_eq!(Check::left_out().most, 60);
}

/// The names that stand in texts: who benefits, to whom nobody could be
/// transferred, whose rows are left out, whose claims have a footnote.
#[test]
fn the_named_countries_are_those_of_the_data() {
    let cycle = cycle::told();
    let benefits = cycle
        .states()
        .iter()
        .filter(|state| state.obligation == Obligation::Benefitting);
    let benefits: BTreeSet<_> = benefits.map(|state| state.code).collect();
    assert_eq!(benefits, BTreeSet::from(["CY", "EL", "ES", "IT"]));
    assert_eq!(
        BTreeSet::from(NO_TRANSFERS_IN_2024),
        BTreeSet::from(["EL", "HU", "IT", "MT"])
    );
    assert_eq!(
        BTreeSet::from(COULD_HAVE_BEEN_MADE),
        BTreeSet::from(["EL", "HU", "IT", "MT"])
    );
    assert_eq!(LEFT_OUT, ["EE", "IE", "IS", "LI"]);
    let marked = |is: fn(Mark) -> bool| -> BTreeSet<_> {
        let rows = dublin::claims().iter();
        let of = rows.filter(|row| {
            let marks = row.marks.iter().map(|(_, mark)| *mark);
            marks.chain(row.rate_mark).any(is)
        });
        of.map(|row| row.state).collect()
    };
    assert_eq!(
        marked(|mark| mark == Mark::Lost),
        BTreeSet::from(["EL", "HU"])
    );
    assert_eq!(marked(|mark| mark == Mark::Misread), BTreeSet::from(["DK"]));
}

/// The one correction of which the page says that it could be another ten.
#[test]
fn france_can_be_80_or_90() {
    let france = dublin::row("FR", 2021).and_then(|row| {
        let accepted = row.span(Column::Accepted)?;
        Some((accepted, u64::from(row.transfer_rate_percent?)))
    });
    let (accepted, rate) = france.unwrap_or_default();
    // From just half a per cent below to just half a per cent above.
    let least = ((2 * rate - 1) * accepted.least).div_ceil(200);
    let most = (2 * rate + 1) * accepted.most / 200;
    let tens: BTreeSet<_> = (least..=most)
        .map(|number| (number + 5) / 10 * 10)
        .collect();
    assert_eq!(tens, BTreeSet::from([80, 90]));
}

/// The links open the story with the number they name, and what stands beside
/// them is what comes out there.
#[rstest]
#[case(Nl, "../?")]
#[case(En, "../../en/?")]
fn the_links_carry_the_accepted_claims(#[case] language: Language, #[case] to: &str) {
    let body = body(language);
    let start = format!("href=\"{to}");
    let links = body.split(&start).skip(1);
    let queries = links.filter_map(|rest| rest.split_once("#balance\""));
    let eligible: Vec<_> = queries
        .filter_map(|(query, _)| cycle::opened(&query.replace("&amp;", "&"), "NL").ok())
        .filter_map(|scenario| scenario.eligible_cases)
        .map(Cases::get)
        .collect();
    assert!(
        eligible.starts_with(&[660, 1_630, 1_790, 3_040, 2_150, 660]),
        "{eligible:?}"
    );
    let cases = dublin::accepted_by_benefitting(&cycle::told(), LAST);
    let settlement = cases.map(|cases| settle(&model::scenario(cases)));
    let due = settlement.and_then(Result::ok).map(|settled| settled.due);
    let due = due.map(|due| (due.offset_cases.get(), due.financial_eur.to_string()));
    assert_eq!(due, Some((660, "8560000".to_owned())));
    let payment = language.of("€\u{a0}8.560.000", "€8,560,000");
    assert!(body.contains(payment));
}

/// The same structure in both languages: as many paragraphs, points and notes.
#[test]
fn both_languages_say_as_much() {
    let lengths = |texts: &Texts| {
        [
            texts.totals.paragraphs.len(),
            texts.check.before.len(),
            texts.check.after.len(),
            texts.tiles.paragraphs.len(),
            texts.table.paragraphs.len(),
            texts.no_transfers.points.len(),
            texts.model.before.len(),
            texts.model.asked_list.len(),
            texts.model.uncounted.len(),
        ]
    };
    assert_eq!(lengths(texts(Nl)), lengths(texts(En)));
    let ids = |texts: &Texts| texts.table.notes.map(|(id, _)| id);
    assert_eq!(ids(texts(Nl)), ids(texts(En)));
}
