//! The story of the page, in Dutch (level B1) and English, as typed tables: a
//! text that is missing in one language does not compile.
//!
//! Inside a text, braces mark what the page fills in:
//!
//! | written | is |
//! |---|---|
//! | `{poolCases}` | a figure, with its unit where it has one |
//! | `{63(7)}`, `{r33}`, `{annex1}` | an article, a recital, an annex; `{^63(7)}` opens a sentence |
//! | `{pool\|solidariteitspool}` | a glossary term ([`Glossary`]), at most once in a section for each key |
//! | `{answers\|antwoord op vraag 4}` | a source ([`Sources`]); without shown words its `short` name |
//! | `{en\|High-Level Forum}` | words in another language |
//! | `{2025-10-14}`, `{2025-12}` | a date |
//! | `{subject}`, `{^subject}` | the state that the page is about; with `^` it opens a sentence |
//! | `{choice}` | the form of solidarity which that state chose |
//! | `{claims\|de pagina}`, `{check\|de pagina}` | the page of the claims, the page of the checks |
//! | `{only:NL}`, `{only:not-NL chose}` | what follows, up to the next of these, stands only where all this is so of that state (the conditions are read by the build) |
//!
//! Some keys name a figure as well as a term or a source. Without shown words
//! the figure is meant; with shown words the term comes before the source. (No
//! text shows the source `gdp` by name, so that none is out of reach.)

#[macro_use]
mod listed;

mod around;
mod others;
mod tables;

pub use crate::cycle::en::story::EN;
pub use crate::cycle::nl::story::NL;
pub use around::{Checks, Chrome, Controls, GridColumns, Offered};
pub use listed::{Listed, below};
pub use others::{NamedUnions, Others, UnionColumns, UnionOwes};
pub use tables::{
    BalanceColumns, Forms, PoolColumns, PoolRows, TriggerColumns, WeightColumns, YearColumns,
};

/// One text.
pub type Text = &'static str;

/// Paragraphs.
pub type Paragraphs = &'static [Text];

/// The points of a list.
pub type Points = &'static [Point];

texts! {
    /// The whole page in one language.
    Story {
        answer: Answer,
        card: Card,
        steps: Steps,
        lowest: Lowest,
        key: Key,
        pool: Pool,
        choice: Choice,
        trigger: Trigger,
        balance: Balance,
        controls: Controls,
        checks: Checks,
        others: Others,
        limits: Limits,
        method: Method,
        sources_title: Text,
        sources: Sources,
        glossary: Glossary,
        chrome: Chrome,
        why: Why,
    }

    /// The short answer.
    Answer {
        title: Text,
        /// The answer in a line.
        line: Text,
        lead: Text,
        /// Where the subject's obligation or choice is not what the page starts from.
        notes: Paragraphs,
        checked: Text,
        sense_title: Text,
        sense: [Point; 5],
    }

    /// The picture of the share, with its slider.
    Card {
        title: Text,
        /// What it opens on, and what moving it supposes.
        opens: Text,
        /// Below the amount.
        paid: Text,
        /// Below the relocations that are left to do.
        relocated: Text,
        /// Below the alternative measures that are left to do.
        measures: Text,
        /// Below the cases.
        taken: Text,
        slider: Text,
        /// The unit at the ends of the slider.
        cases: Text,
        caption: Text,
        /// Without a program: three outcomes.
        outcomes: Text,
        only_own: Text,
        mix: Text,
        only_cases: Text,
    }

    /// How the form of the share can come to change.
    Steps {
        title: Text,
        share: Step,
        choice: Step,
        few: Step,
        again: Step,
        /// The reader may stop here.
        end: Text,

        population: Text,
        economy: Text,
        average: Text,
        slice: Text,

        relocation: Text,
        case: Text,
        amount: Text,
        help: Text,

        chosen: Text,
        pool: Text,
        threshold: Text,

        /// Whether the states meet again, and what follows from either answer.
        meet: Text,
        no: Text,
        no_follows: Text,
        yes: Text,
        yes_follows: Text,
    }

    /// A step: how far it is, its finding, a short text, the title of its picture, and
    /// the name of what is folded below it.
    Step {
        /// One of four words, and since when.
        known: Text,
        head: Text,
        text: Text,
        picture: Text,
        more: Text,
    }

    /// How many cases it can be: the lowest of three numbers.
    Lowest {
        title: Text,
        text: Text,
        /// Above the outcome.
        then: Text,
        asked: Text,
        cap: Text,
        qualifying: Text,
        pledged: Text,
        qualify: Text,
        pledged_note: Text,
        qualify_note: Text,
        chart: Text,
        all_figures: Text,
    }

    /// A point of a list: its finding in a few words, then what it says.
    Point {
        head: Text,
        text: Text,
    }

    /// The reference key.
    Key {
        title: Text,
        paragraphs: Paragraphs,
        weights_caption: Text,
        weights_columns: WeightColumns,
        years_caption: Text,
        years_columns: YearColumns,
    }

    /// The pool.
    Pool {
        title: Text,
        paragraphs: Paragraphs,
        table_caption: Text,
        table_columns: PoolColumns,
        table_rows: PoolRows,
    }

    /// The forms a state can choose.
    Choice {
        title: Text,
        paragraphs: Paragraphs,
        forms: Forms,
        /// Between two of them.
        and: Text,
    }

    /// What happens when too few relocations are pledged.
    Trigger {
        title: Text,
        intro: Text,
        /// The steps, in their order.
        steps: [Text; 4],
        example: Text,
        paragraphs: Paragraphs,
        table_caption: Text,
        table_columns: TriggerColumns,
    }

    /// The balance: the grid and the chart.
    Balance {
        title: Text,
        chart_caption: Text,
        /// Where the subject's obligation or choice is not what the balance starts from.
        notes: Paragraphs,
        example: Text,
        eligible: Text,
        /// What dragging does to the switch.
        dragging: Text,
        /// What switching a rule off shows.
        rules: Text,
        table_caption: Text,
        table_columns: BalanceColumns,
    }

    /// What the rule does not say.
    Limits {
        title: Text,
        points: Points,
        /// What is exact, folded below.
        more: Text,
        exactly: Points,
    }

    /// How the figures are calculated.
    Method {
        title: Text,
        paragraphs: Paragraphs,
    }

    /// What there is to say of a source beside its row in the data.
    Source {
        /// Where in it to look.
        locator: Text,
        /// Empty for a source that the page about a state does not use.
        used_for: Text,
    }

    /// A glossary term.
    Term {
        term: Text,
        explanation: Text,
    }

    /// A figure of the trace: its name, and in one sentence the rule behind it.
    Reason {
        title: Text,
        sentence: Text,
    }
}

keyed! {
    /// The sources that have something to say of them, by their keys.
    Sources of Source {
        law = "law",
        decision = "decision",
        status = "status",
        answers = "answers",
        consultation = "consultation",
        rapporteur = "rapporteur",
        agenda = "agenda",
        council = "council",
        population = "population",
        gdp = "gdp",
        press_release = "press-release",
        belgium = "belgium",
        ireland = "ireland",
        portugal = "portugal",
        slovenia = "slovenia",
        ireland_bound = "ireland-bound",
        greece_deal = "greece-deal",
        shortcomings = "shortcomings",
        own = "own",
    }

    /// The terms that explain themselves where they stand.
    Glossary of Term {
        case = "case",
        pool = "pool",
        reference_number = "referenceNumber",
        key = "key",
        gdp = "gdp",
        fair_share = "fairShare",
        unit_value = "unitValue",
        pledge = "pledge",
        relocation = "relocation",
        money = "money",
        measures = "measures",
        deduction = "deduction",
        pressure = "pressure",
        benefitting = "benefitting",
        contributing = "contributing",
        forum = "forum",
        threshold = "threshold",
        offset = "offset",
        eligible = "eligible",
        dublin = "dublin",
    }

    /// The steps of the trace, and those of figures that no settlement has. The
    /// sentences hold in every scenario.
    Why of Reason {
        unit_value_eur = "unitValueEur",
        share_percent = "sharePercent",
        fair_share = "fairShare",
        fair_share_eur = "fairShareEur",
        pledge_financial_eur = "pledgeFinancialEur",
        threshold = "threshold",
        mandatory = "mandatory",
        shortfall = "shortfall",
        offset_requested = "offsetRequested",
        offset_cap = "offsetCap",
        offset = "offset",
        left_to_do = "leftToDo",
        offset_counted = "offsetCounted",
        offset_beyond = "offsetBeyond",
        payment_eur = "paymentEur",
        alternative_eur = "alternativeEur",
        relocations = "relocations",
        overlap = "overlap",
        spain_part = "spainPart",
        france_exact = "franceExact",
        announced = "announced",
        chosen = "chosen",
        accepted = "accepted",
        weighted = "weighted",
        year_share = "yearShare",
        contributing_part = "contributingPart",
        rounded_total = "roundedTotal",
        border_ratio = "borderRatio",
    }
}

#[cfg(test)]
mod tests {
    use super::{EN, Listed, NL, Text};

    fn both() -> impl Iterator<Item = ((String, Text), (String, Text))> {
        NL.all().into_iter().zip(EN.all())
    }

    #[test]
    fn both_languages_have_the_same_places() {
        assert_eq!(NL.all().len(), EN.all().len());
        assert!(both().all(|(dutch, english)| dutch.0 == english.0));
    }

    #[test]
    fn only_names_are_the_same_in_both() {
        let same = both().filter(|(dutch, english)| dutch.1 == english.1);
        // Dates are written out by the page, in its language.
        let same = same
            .map(|(dutch, _)| dutch.1)
            .filter(|text| !text.starts_with('{'));
        let same: Vec<Text> = same.collect();
        assert_eq!(
            same,
            ["Pool", "Solidariteitswijzer", "Nederlands", "English",]
        );
    }
}
