//! What the page reads from the core: the states as it shows them, and the
//! published figures beside the computed ones. All of the core's use is here
//! and in [`told`].

mod class;
mod position;
mod told;

pub use class::ShareClass;
pub use position::{Choice, Situation};
pub use told::tell;

use rust_decimal::Decimal;
use said::cycle;
use said::language::Language;
use said::texts::countries::Words;
use solidarity_core::published::PublishedKind;
use solidarity_core::source::Citations;
use solidarity_core::{Cases, Eur, KeyRow, MemberState, Obligation, Percent, reference_key};
use std::cmp::Reverse;

/// A member state as the page shows it.
pub struct State {
    pub code: &'static str,
    pub name: &'static str,
    pub row: KeyRow,
    /// Whether its population is known to hundreds only.
    pub is_rounded: bool,
    pub choice: Choice,
    pub situation: Situation,
}

/// The published figures of a state beside the computed ones.
pub struct Compared {
    pub state: State,
    pub share: Option<Percent>,
    pub cases: Cases,
    pub eur: Option<Eur>,
    pub kind: PublishedKind,
    pub source: Citations,
}

/// The share of a state in the Commission's proposal beside the computed one.
pub struct Proposed {
    pub state: State,
    pub share: Percent,
}

impl Proposed {
    /// The computed share less the proposed one, in percentage points.
    pub fn apart(&self) -> Decimal {
        let apart = self.state.row.share_percent.decimal() - self.share.decimal();
        apart.round_dp(2)
    }
}

/// A pool whose size the sources mention.
pub struct Pool {
    pub id: &'static str,
    pub relocations: u64,
    pub eur: u64,
}

impl Compared {
    /// The computed cases less the published ones.
    pub fn apart(&self) -> Decimal {
        Decimal::from(self.state.row.cases.get()) - Decimal::from(self.cases.get())
    }
}

impl State {
    /// # Panics
    /// If the data has a choice or situation that the page has no words for.
    fn of(row: KeyRow, state: &'static MemberState, language: Language) -> Self {
        #[expect(clippy::expect_used, reason = "only the build runs this")]
        Self {
            code: state.code,
            name: language.of(state.name_nl, state.name_en),
            is_rounded: state.population_rounded,
            choice: Choice::of(state.choices).expect("a choice that the page has words for"),
            situation: Situation::of(state.situations)
                .expect("a situation that the page has words for"),
            row,
        }
    }

    /// Whether the regulation binds it.
    pub fn is_bound(&self) -> bool {
        self.row.obligation != Obligation::NotBound
    }

    /// What it is filtered by: its choice, situation and obligation, each as
    /// words with spaces between.
    pub fn filters(&self) -> [String; 3] {
        [
            self.choice.word().replace('+', " "),
            self.situation.word().replace('+', " "),
            obligation_word(self.row.obligation).to_owned(),
        ]
    }

    /// Its class by share.
    pub fn share_class(&self) -> ShareClass {
        if self.is_bound() {
            ShareClass::of(self.row.share_percent.decimal())
        } else {
            ShareClass::None
        }
    }
}

/// What obligations there are.
pub const OBLIGATIONS: [Obligation; 4] = [
    Obligation::Full,
    Obligation::Benefitting,
    Obligation::Exempt,
    Obligation::NotBound,
];

/// As the rows of the table carry it.
pub const fn obligation_word(obligation: Obligation) -> &'static str {
    match obligation {
        Obligation::Full => "full",
        Obligation::Benefitting => "benefitting",
        Obligation::Exempt => "exempt",
        Obligation::NotBound => "not-bound",
    }
}

/// As the page names it.
pub const fn obligation(obligation: Obligation, words: &Words) -> &'static str {
    let obligations = &words.obligations;
    match obligation {
        Obligation::Full => obligations.full,
        Obligation::Benefitting => obligations.benefitting,
        Obligation::Exempt => obligations.exempt,
        Obligation::NotBound => obligations.not_bound,
    }
}

/// All member states, the largest share first.
pub fn states(language: Language) -> Vec<State> {
    let cycle = cycle::told();
    let key = reference_key(cycle.id()).unwrap_or_default();
    let mut states: Vec<_> = { key.into_iter() }
        .zip(cycle.states())
        .map(|(row, state)| State::of(row, state, language))
        .collect();
    states.sort_by_key(|state| Reverse(state.row.share_percent));
    states
}

/// What the bound states come to together.
pub struct Totals {
    pub population: u64,
    /// In million euro.
    pub gdp: Decimal,
    /// In percent.
    pub share: Decimal,
    pub cases: u64,
    pub eur: Decimal,
}

/// Adds the bound states up.
pub fn totals(states: &[State]) -> Totals {
    let bound = || states.iter().filter(|state| state.is_bound());
    let share: Decimal = bound().map(|state| state.row.share_percent.decimal()).sum();
    Totals {
        population: bound().map(|state| state.row.population).sum(),
        gdp: bound().map(|state| state.row.gdp_meur.decimal()).sum(),
        // Each share is cut off after 25 decimals.
        share: share.round_dp(20).normalize(),
        cases: bound().map(|state| state.row.cases.get()).sum(),
        eur: bound().map(|state| state.row.eur.decimal()).sum(),
    }
}

/// The published fair shares, in the order of the data.
pub fn compared(language: Language) -> Vec<Compared> {
    let published = cycle::told().official_fair_shares().iter();
    let compared = published.filter_map(|row| {
        let mut states = states(language).into_iter();
        Some(Compared {
            state: states.find(|state| state.code == row.state)?,
            share: row.share,
            cases: row.cases,
            eur: row.amount,
            kind: row.kind,
            source: row.source,
        })
    });
    compared.collect()
}

/// The shares in the Commission's proposal, in the order of the data.
pub fn proposed(language: Language) -> Vec<Proposed> {
    let proposed = cycle::told().proposed_shares().iter();
    let proposed = proposed.filter_map(|row| {
        let mut states = states(language).into_iter();
        Some(Proposed {
            state: states.find(|state| state.code == row.state)?,
            share: row.share,
        })
    });
    proposed.collect()
}

/// The pools that have a size, that of the cycle first.
pub fn pools() -> Vec<Pool> {
    let cycle = cycle::told();
    let sized = cycle.pools().iter().filter_map(|pool| {
        let (relocations, eur) = pool.size?;
        Some(Pool {
            id: pool.id,
            relocations,
            eur,
        })
    });
    let mut sized: Vec<_> = sized.collect();
    sized.sort_by_key(|pool| pool.id != cycle.id());
    sized
}

/// Border procedures in the Union and relocations of the legal minimum, both in
/// a year.
pub fn border() -> [u64; 2] {
    let procedures = solidarity_core::border::union_per_year().number;
    [procedures, solidarity_core::law::LEGAL_MINIMUM_RELOCATIONS]
}
