//! How the Council voted on the pool, and what the states said of it.

use crate::draw::facts::{Fact, Why};
use crate::draw::teller::Teller;
use crate::draw::{buttons, sections, tables};
use leptos::prelude::*;
use said::cycle;
use said::language::Language;
use said::number::Style::Plain;
use said::texts::timeline::{Reasons, Voting};
use solidarity_core::MemberState;
use solidarity_core::timeline::{self, StatedVote, Vote};

/// The section.
pub fn section(teller: Teller, texts: &'static Voting) -> AnyView {
    let inside = view! {
        {sections::paragraph(teller, texts.intro)}
        <div class="names">{table(teller, texts)}</div>
        {sections::paragraphs(teller, texts.others)}
        <h3 class="nl-heading nl-heading--level-3">{texts.reasons_title}</h3>
        {sections::paragraph(teller, texts.reasons_intro)}
        <dl class="points">{reasons(teller, texts)}</dl>
    };
    sections::section(teller, "vote", texts.title, inside.into_any())
}

/// Who voted what, one row for each vote.
fn table(teller: Teller, texts: &'static Voting) -> AnyView {
    let (in_favour, _) = timeline::others(&cycle::told());
    let groups = [
        (texts.against, named(Vote::Against)),
        (texts.abstained, named(Vote::Abstained)),
        (texts.in_favour, in_favour),
    ];
    let rows = groups.into_iter().map(|(vote, states)| {
        let count = Fact::of(
            Plain,
            states.len(),
            Why::Source(timeline::votes_source().first()),
        );
        let count = buttons::figure(teller, &count);
        let names = states.into_iter().map(|state| name(state, teller.language));
        let mut names: Vec<_> = names.collect();
        names.sort_unstable();
        let names = names.join(", ");
        vec![view! { {count} " " {vote} }.into_any(), names.into_any()]
    });
    let caption = tables::caption(teller, texts.table_caption);
    tables::table(
        teller,
        caption,
        &[texts.columns.vote, texts.columns.states],
        rows,
    )
}

/// The states whose vote the note names, in the order of its vote.
fn named(vote: Vote) -> Vec<&'static MemberState> {
    let rows = timeline::votes().iter();
    rows.filter(|row| row.vote == vote)
        .filter_map(state)
        .collect()
}

fn state(row: &StatedVote) -> Option<&'static MemberState> {
    let mut states = cycle::told().states().iter();
    states.find(|state| state.code == row.state)
}

fn name(state: &'static MemberState, language: Language) -> &'static str {
    language.of(state.name_nl, state.name_en)
}

/// What each state that the note names says of its vote: first those against.
///
/// # Panics
/// If a state with a statement has no text, or a text no statement.
#[expect(clippy::expect_used, reason = "only the build runs this")]
fn reasons(teller: Teller, texts: &'static Voting) -> AnyView {
    let mut rows: Vec<_> = timeline::votes().iter().collect();
    rows.sort_by_key(|row| (!row.has_statement, row.vote != Vote::Against));
    let stated = rows.iter().filter(|row| row.has_statement);
    assert_eq!(stated.count(), Reasons::KEYS.len());
    let reasons = rows.into_iter().filter_map(|row| {
        let name = name(state(row)?, teller.language);
        let vote = match row.vote {
            Vote::Against => texts.against,
            Vote::Abstained => texts.abstained,
        };
        let said = if row.has_statement {
            *texts.reasons.find(row.state).expect("a statement in words")
        } else {
            texts.no_statement
        };
        Some(view! {
            <dt>{name} " " <span class="quiet">"(" {vote} ")"</span></dt>
            <dd>{teller.tell(said)}</dd>
        })
    });
    reasons.collect_view().into_any()
}
