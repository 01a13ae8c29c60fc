//! How numbers are written in a language, for the build and the program alike. The
//! core has the one writer; it also has the one reader,
//! [`solidarity_core::said::read_figure`].

pub mod slip;
mod written;

use crate::language::Language;
use solidarity_core::written as core;
use solidarity_core::{Cases, Eur, Percent};
use std::fmt::Display;

/// How a number is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// `21.000`; up to four decimals where there are any.
    Plain,
    /// `€ 21.760.000`; two decimals only where there are cents.
    Eur,
    /// `€ 21,8 miljoen`: as people say it.
    EurAbout,
    /// `5,18%`: two decimals.
    Percent,
    /// `5,17665%`: all the decimals that there are.
    ExactPercent,
}

impl Style {
    /// Writes a number that is given as a decimal with a point: `21760000.5`. A text
    /// that is not a number stays as it is.
    ///
    /// ```
    /// use said::language::Language;
    /// use said::number::Style;
    ///
    /// assert_eq!(Style::Plain.write("34770.2", Language::Nl), "34.770,2");
    /// assert_eq!(Style::Eur.write("21760000", Language::En), "€21,760,000");
    /// assert_eq!(Style::Percent.write("5.17665", Language::Nl), "5,18%");
    /// ```
    #[must_use]
    pub fn write(self, decimal: &str, language: Language) -> String {
        written::write(self, decimal, language)
    }
}

/// A figure of the page: a number with its unit.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Amount {
    /// A number of cases.
    Cases(Cases),
    /// An amount in EUR.
    Eur(Eur),
    /// An amount in EUR that is shown as people say it.
    EurAbout(Eur),
    /// A percentage.
    Percent(Percent),
}

impl Amount {
    /// The number as a decimal with all its digits, for programs that read the page.
    #[must_use]
    pub fn exact(self) -> String {
        let number: &dyn Display = match &self {
            Self::Cases(cases) => cases,
            Self::Eur(eur) | Self::EurAbout(eur) => eur,
            Self::Percent(percent) => percent,
        };
        number.to_string()
    }

    /// The number with its unit, as a reader of the language sees it.
    ///
    /// ```
    /// use said::language::Language;
    /// use said::number::Amount;
    /// use solidarity_core::Eur;
    ///
    /// let pool = Amount::from(Eur::whole(420_000_000));
    /// assert_eq!(pool.shown(Language::En), "€420,000,000");
    /// assert_eq!(pool.exact(), "420000000");
    /// ```
    #[must_use]
    pub fn shown(self, language: Language) -> String {
        match self {
            Self::Cases(cases) => core::plain(cases.get().into(), language),
            Self::Eur(eur) => core::eur(eur.decimal(), language),
            Self::EurAbout(eur) => core::eur_about(eur.decimal(), language),
            Self::Percent(percent) => core::percent(percent.decimal(), language),
        }
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

/// A number of cases, `21.000`, without its unit.
#[must_use]
pub fn cases(cases: Cases, language: Language) -> String {
    Amount::Cases(cases).shown(language)
}
