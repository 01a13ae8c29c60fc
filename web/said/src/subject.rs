//! The member state that a page is about.

use crate::cycle;
use crate::language::Language;
use solidarity_core::{Choice, Eur, MemberState, PledgeChoice, Scenario, law, settle_in};

/// A member state as the subject of a page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Subject(&'static MemberState);

/// The one that the pages at the root are about.
const AT_ROOT: &str = "NL";

impl Subject {
    /// A member state that the regulation binds, by its code.
    pub fn of(code: &str) -> Option<Self> {
        cycle::told().bound_state(code).ok().map(Self)
    }

    /// The one that the pages at the root are about.
    ///
    /// # Panics
    /// Never in practice: the data have it, and a test says so.
    #[must_use]
    #[expect(clippy::expect_used, reason = "without its data there is no site")]
    pub fn netherlands() -> Self {
        Self::of(AT_ROOT).expect("data of the Netherlands")
    }

    /// All of them, in the order of the data.
    pub fn all() -> impl Iterator<Item = Self> {
        let states = cycle::told().states().iter();
        states.filter(|state| state.is_bound()).map(Self)
    }

    /// Its data.
    pub const fn state(self) -> &'static MemberState {
        self.0
    }

    /// Its code, as in the data and in addresses' queries.
    pub const fn code(self) -> &'static str {
        self.0.code
    }

    /// What its page shows before anybody moves it: its share in the form that it
    /// chose, as far as that is known, and else all in money.
    ///
    /// Relocation beside another form counts for the whole share, as in the number
    /// of pledges that the page starts from; measures beside money for half of it,
    /// in whole cases. How a state divides its forms is not public.
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

    /// The same with all of its share in money.
    pub fn in_money(self) -> Scenario {
        Scenario {
            member_state: self.code().to_owned(),
            ..cycle::first_view()
        }
    }

    /// Its name within a sentence.
    pub fn name(self, language: Language) -> &'static str {
        // The one name that English gives an article.
        let english = if self.code() == "NL" {
            "the Netherlands"
        } else {
            self.0.name_en
        };
        language.of(self.0.name_nl, english)
    }

    /// The folder of its page within a language, with its slash.
    pub fn folder(self) -> String {
        if self.code() == AT_ROOT {
            String::new()
        } else {
            [&self.code().to_ascii_lowercase(), "/"].concat()
        }
    }

    /// The way from its page to another's in the same language.
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
