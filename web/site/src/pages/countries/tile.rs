//! A tile of the map: a square with a state's code and its value. The legend
//! shows the same squares.

use super::facts::{Choice, ShareClass, Situation, State};
use leptos::prelude::*;
use said::language::Language;
use said::number::Style::Percent;
use said::texts::countries::{Colourings, Texts};

/// What the colours can show.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Colouring {
    Choice,
    Share,
    Situation,
}

impl Colouring {
    pub const ALL: [Self; 3] = [Self::Choice, Self::Share, Self::Situation];

    /// The name of its control, and the class of what shows it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Choice => "by-choice",
            Self::Share => "by-share",
            Self::Situation => "by-status",
        }
    }

    /// What it is called.
    pub const fn called(self, names: &Colourings) -> &'static str {
        match self {
            Self::Choice => names.choice,
            Self::Share => names.share,
            Self::Situation => names.situation,
        }
    }
}

/// How a tile looks: the classes of its halves, or of the whole.
#[derive(Clone, Copy)]
pub struct Look {
    pub halves: &'static [&'static str],
    pub is_hatched: bool,
}

/// The side of a square; tiles lie a hundred apart.
pub const SIDE: usize = 94;

/// No number and no colour.
const BLANK: Look = Look {
    halves: &["l1"],
    is_hatched: true,
};

const fn plain(halves: &'static [&'static str]) -> Look {
    let is_hatched = false;
    Look { halves, is_hatched }
}

impl Choice {
    /// In the colours that the forms have everywhere.
    pub const fn look(self) -> Look {
        match self {
            Self::Relocation => plain(&["relocations"]),
            Self::Money => plain(&["money"]),
            Self::Measures => plain(&["measures"]),
            Self::RelocationAndMoney => plain(&["relocations", "money"]),
            Self::MoneyAndMeasures => plain(&["money", "measures"]),
            Self::Exempt => plain(&["deduction"]),
            Self::Refused => plain(&["l1"]),
            Self::NotBound => BLANK,
        }
    }
}

impl Situation {
    pub const fn look(self) -> Look {
        match self {
            Self::UnderPressure => plain(&["l5"]),
            Self::AtRiskAndSignificant => plain(&["l4"]),
            Self::Significant => plain(&["l3"]),
            Self::AtRisk => plain(&["l2"]),
            Self::None => plain(&["l1"]),
            Self::NotBound => BLANK,
        }
    }
}

impl ShareClass {
    pub const fn look(self) -> Look {
        match self {
            Self::Highest => plain(&["l5"]),
            Self::High => plain(&["l4"]),
            Self::Middle => plain(&["l3"]),
            Self::Low => plain(&["l2"]),
            Self::Lowest => plain(&["l1"]),
            Self::None => BLANK,
        }
    }
}

/// A share without its sign, for which a tile has no room.
fn short(state: &State, language: Language) -> String {
    let share = Percent.write(&state.row.share_percent.to_string(), language);
    share.trim_end_matches('%').to_owned()
}

/// What a tile says and how it looks in one colouring.
pub fn shown(
    state: &State,
    texts: &Texts,
    colouring: Colouring,
    language: Language,
) -> (String, Look) {
    let words = &texts.words;
    match colouring {
        Colouring::Choice => {
            let sign = state.choice.named(words).sign;
            (sign.to_owned(), state.choice.look())
        }
        Colouring::Share => {
            let class = state.share_class();
            let share = match class {
                ShareClass::None => words.none.to_owned(),
                _ => short(state, language),
            };
            (share, class.look())
        }
        Colouring::Situation => {
            let sign = state.situation.named(words).sign;
            (sign.to_owned(), state.situation.look())
        }
    }
}

/// The square with its lines of text, one or two.
pub fn square(look: Look, lines: Vec<String>) -> AnyView {
    let width = SIDE / look.halves.len().max(1);
    let halves = look.halves.iter().enumerate();
    let halves = halves.map(|(at, class)| {
        view! { <rect class=*class x=at * width width=width height=SIDE /> }
    });
    // On a dark square the text is light.
    let class = look.halves.first().copied().unwrap_or_default();
    let hatch = look
        .is_hatched
        .then(|| view! { <path d="M0 31 31 0M0 63 63 0M0 94 94 0M31 94 94 31M63 94 94 63" /> });
    let heights: &[usize] = match lines.len() {
        1 => &[58],
        _ => &[42, 76],
    };
    let lines = { lines.into_iter() }.zip(heights);
    let lines = lines.map(|(line, y)| view! { <text x=SIDE / 2 y=*y>{line}</text> " " });
    view! { <g class=class>{halves.collect_view()} {hatch} {lines.collect_view()}</g> }.into_any()
}
