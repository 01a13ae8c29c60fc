//! Claims about states that do not keep to the Dublin rules, in English.

use crate::claims::registry::{Compensation, Compliance, Refusal};
use crate::claims::texts::{En, Outcome, SaidIn};

impl SaidIn<En> for Compliance {
    const TEXTS: &Self = &Self {
        claim: "Countries that do not comply with the Dublin rules still receive solidarity.",
        question: "Do countries that do not comply with the Dublin rules still receive solidarity?",
        search: "Dublin, breach, violate, comply, compliance, shortcomings, Greece, Italy, move on, reward, punish",
        holds: Outcome {
            answer: "The Commission found no systemic shortcomings in {benefitting}. Contributions to those countries therefore remain obligatory.",
            figure: "no shortcomings found",
            would_change: &["If the Commission found such shortcomings."],
            unknown: None,
        },
        does_not_hold: Outcome {
            answer: "No. The Commission found systemic shortcomings in {found}. Nobody is then required to carry out pledges towards those countries.",
            figure: "shortcomings in {found}",
            would_change: &["If the Commission no longer found them."],
            unknown: None,
        },
        not_in_sources: Outcome {
            answer: "It cannot be said from these sources. It turns on an assessment by the Commission that came after these sources, or is still to come. Look for it in the decision on migratory pressure that is due each October.",
            figure: "assessment not in these sources",
            would_change: &["A decision of the Commission on systemic shortcomings."],
            unknown: Some("Whether the Commission has found shortcomings, and in which country."),
        },
        law: "Towards a country with systemic shortcomings in applying the Dublin rules that could have serious consequences, nobody is required to carry out pledges or take over cases.",
        decision: "That applies only if the Commission identified such shortcomings in its annual decision on migratory pressure, or in one on a country that considers itself under pressure.",
        assessment: "According to the rapporteur, the Commission was to make its assessment in July 2026, because it concerns the new rules. The press reported that it would look again in October 2026.",
    };
}

impl SaidIn<En> for Refusal {
    const TEXTS: &Self = &Self {
        claim: "No contribution can be asked of the Netherlands as long as other countries do not keep to the rules.",
        question: "Is it true that no contribution can be asked of the Netherlands as long as other countries do not keep to the rules?",
        search: "refuse, not pay, boycott, condition, suspend, pay only if, external border, border procedures, in order, court",
        with_caveat: Outcome {
            answer: "The Commission found shortcomings in every country that can receive support, so there is none towards which the Netherlands must carry out its pledge. Its fair share itself stands.",
            figure: "share remains {share} cases",
            would_change: &["If a country receiving support had no such shortcomings."],
            unknown: Some("What would happen to money already paid."),
        },
        not_as_worded: Outcome {
            answer: "Not in general. The Netherlands may withhold its pledge, and decline to take over cases, only towards a country in which the Commission found systemic shortcomings. Its fair share remains {share} cases.",
            figure: "share remains {share} cases",
            would_change: &[
                "If the Commission found shortcomings in every country that can receive support.",
                "A decision of the Commission that there are no shortcomings.",
            ],
            unknown: Some("Whether the Commission has found shortcomings, and in which country."),
        },
        does_not_hold: Outcome {
            answer: "No. The Commission found shortcomings in none of the countries that can receive support, so all pledges must be carried out.",
            figure: "share remains {share} cases",
            would_change: &["If the Commission found such shortcomings."],
            unknown: None,
        },
        law: "The regulation has an exception for shortcomings that the Commission has identified. It applies to one country at a time, and only to what is meant for that country.",
        share: "The duty to pledge the fair share does not depend on what other countries do. It comes to {share} cases or {shareEur}, and money goes to the Union budget.",
        minister: "The minister did not say whether refusing is possible. He wrote that he expects every country to meet its obligations, and that the Commission monitors this.",
    };
}

impl SaidIn<En> for Compensation {
    const TEXTS: &Self = &Self {
        claim: "By taking over cases, the Netherlands compensates countries that do not comply with the Dublin rules.",
        question: "By taking over cases, does the Netherlands compensate countries that do not comply with the Dublin rules?",
        search: "Dublin offsets, compensate, foot the bill, shift responsibility, Dublin claimants, reward",
        with_caveat: Outcome {
            answer: "The countries that can receive support had accepted all claims. Cases that the Netherlands takes over could therefore have been transferred to them.",
            figure: "{accepted} of {claims} claims accepted",
            would_change: &["If not all claims were accepted."],
            unknown: None,
        },
        not_as_worded: Outcome {
            answer: "Not in general. The Netherlands can take over only cases for which a country receiving support was determined to be responsible, not every case that stays here because a transfer failed.",
            figure: "{accepted} of {claims} possible claims accepted",
            would_change: &[
                "If all claims on countries that can receive support had been accepted.",
                "If the Commission found shortcomings in all those countries, nobody would have to take over cases.",
            ],
            unknown: Some("How many cases will qualify under the new rules."),
        },
        does_not_hold: Outcome {
            answer: "No. The Netherlands need not take over any cases for {benefitting}.",
            figure: "no cases to take over",
            would_change: &["If taking over became mandatory for one of those countries."],
            unknown: None,
        },
        conditions: "A case qualifies only if the other country was determined to be responsible and the time limit is running. Of {claims} claims in the 2024 table on countries that can now receive support, {accepted} were accepted, under the old rules; those on Greece were never made.",
        counts: "According to the preamble, cases taken over count towards the Dutch share, so the payment falls. A case that stays because a transfer fails does not count automatically.",
        towards: "If the Commission has found systemic shortcomings in a country’s application of the Dublin rules, nobody is required to take over cases from that country.",
        minister: "The minister wrote that countries wishing to receive a contribution must meet their obligations, and that it is for the Commission to see to that.",
    };
}
