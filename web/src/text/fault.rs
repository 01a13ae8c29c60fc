//! What is wrong, in words.

use super::{PLACE, words};
use crate::language::Language;
use solidarity_core::{Error, ErrorCode};

/// What is wrong with a scenario.
pub fn fault(error: &Error, language: Language) -> String {
    let words = words(language);
    let fault = match error.code {
        ErrorCode::UnknownCycle => words.fault_cycle,
        ErrorCode::UnknownMemberState => words.fault_state,
        ErrorCode::NotBound => words.fault_not_bound,
        ErrorCode::EmptyPool => words.fault_pool,
        ErrorCode::ShareOutOfRange => words.fault_share,
        ErrorCode::PledgeExceedsFairShare => words.fault_pledge,
        ErrorCode::DeductionExceedsFairShare => words.fault_deduction,
        ErrorCode::InvalidScenario => words.fault_invalid,
        ErrorCode::Overflow => words.fault_too_large,
    };
    fault.replace(PLACE, &error.given)
}

#[cfg(not(feature = "share"))]
/// What is said of an address that cannot be taken over.
pub fn address_fault(fault: &str, language: Language) -> String {
    words(language).fault_address.replace(PLACE, fault)
}
