//! How numbers are written in a language: the core writes them, for the build and
//! the program alike.

pub mod slip;
mod written;

use crate::language::Language;
use solidarity_core::{Cases, Eur, Percent};
use std::fmt::Display;

/// How a number is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// `21.000`; up to four decimals where there are any.
    Plain,
    /// `€ 21.760.000`; two decimals only where there are cents.
    Eur,
    /// `5,18%`: two decimals.
    Percent,
}

impl Style {
    /// A number that is given as a decimal: `21760000.5`.
    pub fn write(self, decimal: &str, language: Language) -> String {
        written::write(self, decimal, language)
    }
}

/// A figure of the page: a number with its unit.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Amount {
    Cases(Cases),
    Eur(Eur),
    Percent(Percent),
}

impl Amount {
    /// Exactly, for whoever reads the page by program.
    pub fn exact(self) -> String {
        let number: &dyn Display = match &self {
            Self::Cases(cases) => cases,
            Self::Eur(eur) => eur,
            Self::Percent(percent) => percent,
        };
        number.to_string()
    }

    /// As it is shown.
    pub fn shown(self, language: Language) -> String {
        let style = match self {
            Self::Cases(_) => Style::Plain,
            Self::Eur(_) => Style::Eur,
            Self::Percent(_) => Style::Percent,
        };
        style.write(&self.exact(), language)
    }
}

impl From<Cases> for Amount {
    fn from(cases: Cases) -> Self {
        Self::Cases(cases)
    }
}

impl From<Eur> for Amount {
    fn from(eur: Eur) -> Self {
        Self::Eur(eur)
    }
}

impl From<Percent> for Amount {
    fn from(percent: Percent) -> Self {
        Self::Percent(percent)
    }
}

/// `21.000`.
pub fn cases(cases: Cases, language: Language) -> String {
    Amount::Cases(cases).shown(language)
}
