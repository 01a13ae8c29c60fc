//! The member state that a page is about.

use crate::cycle;
use crate::language::Language;
use solidarity_core::{Choice, Eur, MemberState, PledgeChoice, Scenario, law, settle_in};

/// A member state as the subject of a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Subject(&'static MemberState);

/// The code of the state that the pages at the root are about.
const AT_ROOT: &str = "NL";

impl Subject {
    /// The subject with that code. Returns `None` if the regulation binds no such state.
    #[must_use]
    pub fn of(code: &str) -> Option<Self> {
        cycle::told().bound_state(code).ok().map(Self)
    }

    /// The subject of the pages at the root.
    ///
    /// # Panics
    /// If the data lack the Netherlands, which a test excludes.
    #[must_use]
    #[expect(clippy::expect_used, reason = "without its data there is no site")]
    pub fn netherlands() -> Self {
        Self::of(AT_ROOT).expect("data of the Netherlands")
    }

    /// Every subject, in the order of the data.
    pub fn all() -> impl Iterator<Item = Self> {
        let states = cycle::told().states().iter();
        states.filter(|state| state.is_bound()).map(Self)
    }

    /// The data of the member state.
    #[must_use]
    pub const fn state(self) -> &'static MemberState {
        self.0
    }

    /// The code of the member state, as in the data and in links: `NL`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.0.code
    }

    /// What the subject's page shows before anybody moves it: its share in the form
    /// that it chose, or all in money where its choice is not known.
    ///
    /// Relocation beside another form counts for the whole share, as in the number
    /// of pledges that the page starts from; measures beside money for half of it,
    /// in whole cases. How a state divides its forms is not public.
    #[must_use]
    pub fn first_view(self) -> Scenario {
        let in_money = self.in_money();
        let settled = settle_in(&cycle::told(), &in_money);
        let Ok(settlement) = settled else {
            return in_money;
        };
        let fair_share = settlement.fair_share;
        let mut pledge = PledgeChoice::default();
        if self.0.chose(Choice::Relocation) {
            pledge.relocations = fair_share.cases;
        } else if self.0.chose(Choice::Alternative) {
            pledge.alternative_eur = if self.0.chose(Choice::Financial) {
                let half = fair_share.cases.get() / 2;
                Eur::whole(half.saturating_mul(law::EUR_PER_CASE))
            } else {
                fair_share.eur
            };
        }
        Scenario { pledge, ..in_money }
    }

    /// The first view, but with all of the share in money.
    #[must_use]
    pub fn in_money(self) -> Scenario {
        Scenario {
            member_state: self.code().to_owned(),
            ..cycle::first_view()
        }
    }

    /// The name of the member state within a sentence.
    ///
    /// ```
    /// use said::{language::Language, subject::Subject};
    /// assert_eq!(Subject::netherlands().name(Language::En), "the Netherlands");
    /// ```
    #[must_use]
    pub fn name(self, language: Language) -> &'static str {
        // The one name that English gives an article.
        let english = if self.code() == "NL" {
            "the Netherlands"
        } else {
            self.0.name_en
        };
        language.of(self.0.name_nl, english)
    }

    /// The folder of the subject's page within a language, with its slash; empty for
    /// the pages at the root.
    #[must_use]
    pub fn folder(self) -> String {
        if self.code() == AT_ROOT {
            String::new()
        } else {
            [&self.code().to_ascii_lowercase(), "/"].concat()
        }
    }

    /// The relative address that leads from the subject's page to that of another, in
    /// the same language.
    #[must_use]
    pub fn way_to(self, other: Self) -> String {
        let up = if self.code() == AT_ROOT { "./" } else { "../" };
        let way = [up, &other.folder()].concat();
        if self == other { "./".to_owned() } else { way }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn each_starts_from_what_it_chose_as_the_union_does() {
        let union = solidarity_core::union::Union::as_chosen(&cycle::told());
        let states = union.map(|union| union.states).unwrap_or_default();
        assert_eq!(states.len(), Subject::all().count());
        for subject in Subject::all() {
            let chosen = states.get(subject.code());
            let chosen = chosen.map(|does| (does.relocations, does.alternative_eur));
            let pledge = subject.first_view().pledge;
            let own = (pledge.relocations, pledge.alternative_eur);
            assert_eq!(chosen, Some(own), "{}", subject.code());
        }
    }

    #[test]
    fn every_bound_state_can_be_the_subject() {
        assert_eq!(Subject::all().count(), 26);
        assert!(Subject::of("DK").is_none());
    }

    #[rstest]
    #[case("NL", "NL", "./")]
    #[case("NL", "BE", "./be/")]
    #[case("BE", "NL", "../")]
    #[case("BE", "BE", "./")]
    #[case("BE", "MT", "../mt/")]
    fn leads_from_page_to_page(#[case] from: &str, #[case] to: &str, #[case] way: &str) {
        let [from, to] = [from, to].map(Subject::of);
        let found = from.zip(to).map(|(from, to)| from.way_to(to));
        assert_eq!(found.as_deref(), Some(way));
    }

    #[test]
    fn english_gives_one_name_an_article() {
        let with_article =
            Subject::all().filter(|subject| subject.name(Language::En).starts_with("the "));
        assert_eq!(with_article.map(Subject::code).collect::<Vec<_>>(), ["NL"]);
    }
}
