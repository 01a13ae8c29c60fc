//! The words of traces: what the variables of formulas are called, what is done with
//! them, and where their values come from.

use super::story::Text;
use crate::cycle::{en, nl};
use crate::language::Language;

texts! {
    /// The words in one language.
    Words {
        yes: Text,
        no: Text,
        /// The origin of an input that the reader or the page chose.
        chosen: Text,
        /// The origin of an input that another step came to.
        from_step: Text,
        /// The origin of a total over the bound member states.
        total: Text,
        /// The origin of a total over the member states that contribute in a Union.
        contributing: Text,
        variables: Variables,
        functions: Functions,
        remarks: Remarks,
    }
}

keyed! {
    /// The names of the variables in formulas: first those of a settlement, then those
    /// of figures that no settlement has.
    Variables of Text {
        financial_eur = "financialEur",
        relocations = "relocations",
        relocations_due = "relocationsDue",
        unit_value_eur = "unitValueEur",
        population = "population",
        population_total = "populationTotal",
        gdp_meur = "gdpMeur",
        gdp_meur_total = "gdpMeurTotal",
        percent = "percent",
        share_percent = "sharePercent",
        fair_share = "fairShare",
        fair_share_eur = "fairShareEur",
        pledged_relocations = "pledgedRelocations",
        pledged_alternative_eur = "pledgedAlternativeEur",
        pledge_financial_eur = "pledgeFinancialEur",
        deduction_cases = "deductionCases",
        legal_minimum = "legalMinimum",
        threshold = "threshold",
        forum_reconvened = "forumReconvened",
        union_relocation_pledges = "unionRelocationPledges",
        union_relocations_implemented = "unionRelocationsImplemented",
        mandatory = "mandatory",
        shortfall = "shortfall",
        contributing_share_percent = "contributingSharePercent",
        offset_cases = "offsetCases",
        offset_requested = "offsetRequested",
        offset_cap = "offsetCap",
        eligible_cases = "eligibleCases",
        offset = "offset",
        left_to_do = "leftToDo",
        offset_beyond = "offsetBeyond",
        offset_counted = "offsetCounted",
        payment_eur = "paymentEur",
        alternative_eur = "alternativeEur",
        overlap = "overlap",
        counted_relocations = "countedRelocations",
        official_eur = "officialEur",
        counted_eur = "countedEur",
        chosen_fair_shares = "chosenFairShares",
        spain = "spain",
        italy = "italy",
        cyprus = "cyprus",
        weight = "weight",
        population_percent = "populationPercent",
        gdp_percent = "gdpPercent",
        cases_together = "casesTogether",
        border_procedures = "borderProcedures",
    }

    /// What a formula does with its variables.
    Functions of Text {
        ceil = "ceil",
        max = "max",
        min = "min",
        and = "and",
    }

    /// The remarks that the core adds to the provisions of a rule.
    Remarks of Text {
        contributing_only = "asked of contributing member states only",
        full_deduction = "a full deduction leaves nothing to ask",
    }
}

/// The words of a language.
#[must_use]
pub fn words(language: Language) -> &'static Words {
    language.of(&nl::trace::WORDS, &en::trace::WORDS)
}
