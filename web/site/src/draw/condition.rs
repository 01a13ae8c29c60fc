//! What must be so of the subject for a part of a text to stand: read from the
//! data, so that no text names the states that it is for.

use said::cycle;
use said::subject::Subject;
use solidarity_core::published::{
    InferredFairShare, KnownFairShare, OfficialFairShare, PublishedKind,
};
use solidarity_core::{Choice, MemberState, Obligation};

/// Whether all of these conditions, with spaces between them, are so.
///
/// # Panics
/// If a word is no condition: the build fails rather than drop a text.
pub fn holds(subject: Subject, conditions: &str) -> bool {
    conditions
        .split(' ')
        .all(|condition| is_so(subject, condition))
}

fn is_so(subject: Subject, condition: &str) -> bool {
    let state = subject.state();
    let spared = matches!(
        state.obligation,
        Obligation::Benefitting | Obligation::Exempt
    );
    let published = official(state).map(|official| official.amount.is_none());
    match condition {
        "all" => true,
        "NL" => subject.code() == "NL",
        "not-NL" => subject.code() != "NL",
        "IE" => subject.code() == "IE",
        "contributes" => state.contributes(),
        "spared" => spared,
        "benefitting" => state.obligation == Obligation::Benefitting,
        "exempt" => state.obligation == Obligation::Exempt,
        "refused" => state.choices == [Choice::Refused],
        "chose" => forms(state).next().is_some(),
        "not-only-money" => {
            state.contributes() && forms(state).any(|form| form != Choice::Financial)
        }
        // By the Council's decision, as an amount, or not at all.
        "published" => published == Some(true),
        "announced" => published == Some(false),
        "unpublished" => published.is_none(),
        "inferred" => inferred(state).is_some(),
        "not-inferred" => inferred(state).is_none(),
        "at-most" => official(state).is_some_and(|row| row.kind == PublishedKind::AtMost),
        "only-money" => state.contributes() && forms(state).all(|form| form == Choice::Financial),
        "mixes" => forms(state).count() > 1,
        "relocates" => state.contributes() && state.chose(Choice::Relocation),
        "measures" => state.contributes() && state.chose(Choice::Alternative),
        status => {
            let status = status.strip_prefix("status:");
            #[expect(clippy::panic, reason = "only the build runs this")]
            let status = status.unwrap_or_else(|| panic!("`{condition}` is no condition"));
            {
                let found = state.situations.iter().map(|situation| situation.as_str());
                let found: Vec<_> = found.collect();
                found.join("+") == status || (status == "none" && found.is_empty())
            }
        }
    }
}

/// The forms of solidarity that a state chose; none for one that refused or is exempt.
pub fn forms(state: &MemberState) -> impl Iterator<Item = Choice> {
    let is_form = |choice: &Choice| match choice {
        Choice::Relocation | Choice::Financial | Choice::Alternative => true,
        Choice::Exempt | Choice::Refused | Choice::NotBound => false,
    };
    state.choices.iter().copied().filter(is_form)
}

/// The published fair share of a state, if there is one.
pub fn official(state: &MemberState) -> Option<&'static OfficialFairShare> {
    match cycle::told().known_fair_share(state.code) {
        KnownFairShare::Published(row) => Some(row),
        KnownFairShare::Inferred(_) | KnownFairShare::ByKeyOnly => None,
    }
}

/// Between which numbers the fair share of a state was worked out to lie, where
/// it was not published.
pub fn inferred(state: &MemberState) -> Option<&'static InferredFairShare> {
    match cycle::told().known_fair_share(state.code) {
        KnownFairShare::Inferred(row) => Some(row),
        KnownFairShare::Published(_) | KnownFairShare::ByKeyOnly => None,
    }
}

#[cfg(test)]
mod tests {
    use super::holds;
    use said::subject::Subject;

    fn those(conditions: &str) -> Vec<&'static str> {
        let those = Subject::all().filter(|subject| holds(*subject, conditions));
        those.map(Subject::code).collect()
    }

    #[test]
    fn the_data_say_of_whom_what_is_so() {
        assert_eq!(those("benefitting"), ["CY", "EL", "ES", "IT"]);
        assert_eq!(those("exempt"), ["AT", "CZ", "HR", "PL"]);
        assert_eq!(those("refused"), ["HU", "SK"]);
        assert_eq!(
            those("relocates"),
            ["BG", "DE", "FR", "LT", "LU", "MT", "RO"]
        );
        assert_eq!(those("measures"), ["EE", "LV"]);
        assert_eq!(those("mixes"), ["EE", "LT", "LU", "MT"]);
        assert_eq!(those("published"), ["DE", "FR"]);
        assert_eq!(those("announced"), ["BE", "IE", "PT", "SI"]);
        assert_eq!(
            those("not-only-money"),
            ["BG", "DE", "EE", "FR", "LT", "LU", "LV", "MT", "RO"]
        );
        assert_eq!(those("NL contributes unpublished"), ["NL"]);
        assert_eq!(those("inferred"), ["NL"]);
    }

    #[test]
    fn each_state_is_of_one_kind() {
        for kinds in [
            &["contributes", "spared"][..],
            &["spared", "only-money", "relocates", "measures"],
            &["chose", "refused", "exempt"],
            &["published", "announced", "unpublished"],
            &[
                "status:none",
                "status:at-risk",
                "status:significant-situation",
                "status:at-risk+significant-situation",
                "status:under-pressure",
            ],
        ] {
            let sorted = kinds.iter().map(|kind| those(kind).len());
            assert_eq!(sorted.sum::<usize>(), Subject::all().count(), "{kinds:?}");
        }
    }
}
