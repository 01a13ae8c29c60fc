//! A member state as it stands in a cycle.

use serde::{Serialize, Serializer};

/// The obligation of a member state in a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Obligation {
    /// It must contribute its fair share (Art. 57(3)).
    Full,
    /// It is under migratory pressure and may use the pool (Art. 58): it need
    /// not carry out its pledge (Art. 60(3)).
    Benefitting,
    /// It was named as exempt for this cycle (source 32317-989).
    Exempt,
    /// The regulation does not bind it (recital 90).
    NotBound,
}

/// A situation that the Commission's decision names (Art. 11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Situation {
    /// At risk of migratory pressure.
    AtRisk,
    /// A significant migratory situation.
    SignificantSituation,
    /// Under migratory pressure.
    UnderPressure,
    /// The regulation does not bind the state, so the decision leaves it out.
    NotBound,
}

impl Situation {
    /// The word for it in the data.
    ///
    /// ```
    /// assert_eq!(solidarity_core::Situation::AtRisk.as_str(), "at-risk");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AtRisk => "at-risk",
            Self::SignificantSituation => "significant-situation",
            Self::UnderPressure => "under-pressure",
            Self::NotBound => "not-bound",
        }
    }
}

/// A form of solidarity that a state chose (Art. 56(2)), or the reason why it
/// contributes in no form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// Relocation (Art. 56(2)(a)).
    Relocation,
    /// A financial contribution (Art. 56(2)(b)).
    Financial,
    /// Alternative solidarity measures (Art. 56(2)(c)).
    Alternative,
    /// It was named as exempt for this cycle.
    Exempt,
    /// It said that it will not contribute.
    Refused,
    /// The regulation does not bind it.
    NotBound,
}

impl Choice {
    /// The word for it in the data.
    ///
    /// ```
    /// assert_eq!(solidarity_core::Choice::Financial.as_str(), "financial");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Relocation => "relocation",
            Self::Financial => "financial",
            Self::Alternative => "alternative",
            Self::Exempt => "exempt",
            Self::Refused => "refused",
            Self::NotBound => "not-bound",
        }
    }
}

/// A member state as it stands in a cycle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberState {
    /// Two letters, as Eurostat writes them (`EL` for Greece).
    pub code: &'static str,
    /// Its name in Dutch.
    pub name_nl: &'static str,
    /// Its name in English.
    pub name_en: &'static str,
    /// Inhabitants.
    pub population: u64,
    /// Whether only the value rounded to hundreds is known here.
    pub population_rounded: bool,
    /// GDP at current prices, in tenths of a million euro.
    pub gdp_tenths: u64,
    /// Its situations by the Commission's decision (Art. 11). Empty if the decision
    /// does not name it.
    pub situations: &'static [Situation],
    /// The forms of solidarity that it chose. Empty if they are not known here.
    pub choices: &'static [Choice],
    /// Its obligation to contribute, which follows from the two above.
    pub obligation: Obligation,
}

impl MemberState {
    /// Whether it chose that form, alone or beside another.
    #[must_use]
    pub fn chose(&self, form: Choice) -> bool {
        self.choices.contains(&form)
    }

    /// Whether the regulation binds it.
    #[must_use]
    pub fn is_bound(&self) -> bool {
        self.obligation != Obligation::NotBound
    }

    /// Whether it is a contributing member state in this cycle.
    #[must_use]
    pub fn contributes(&self) -> bool {
        self.obligation == Obligation::Full
    }
}

/// The code of a member state as it is written here: as Eurostat does. The rest of
/// the world writes `GR` for Greece (ISO 3166), and that is taken for `EL`.
pub(crate) fn as_here(code: &str) -> &str {
    match code {
        "GR" => "EL",
        code => code,
    }
}

/// Writes situations as the data do: joined by `+`, or the word for none.
pub(super) fn situations<S: Serializer>(
    situations: &&'static [Situation],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let words = situations.iter().map(|situation| situation.as_str());
    joined(words, "none", serializer)
}

/// Writes choices as the data do: joined by `+`, or the word for none.
pub(super) fn choices<S: Serializer>(
    choices: &&'static [Choice],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let words = choices.iter().map(|choice| choice.as_str());
    joined(words, "unknown", serializer)
}

fn joined<S: Serializer>(
    words: impl Iterator<Item = &'static str>,
    none: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let words: Vec<_> = words.collect();
    match words.as_slice() {
        [] => serializer.serialize_str(none),
        words => serializer.serialize_str(&words.join("+")),
    }
}
