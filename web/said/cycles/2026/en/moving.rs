//! English, equal in content to the Dutch.

use crate::texts::moving::Words;

pub const WORDS: Words = Words {
    relocations: "relocations",
    state: "the country",

    elsewhere: "This link is about …. The text on this page is about ….",
    to_page: "To the page about …",

    fault_cycle: "There is no data here for the year ….",
    fault_state: "… is not a member state.",
    fault_not_bound: "The regulation does not apply to Denmark.",
    fault_pool: "The pool must be larger than 0.",
    fault_share: "A share lies between 0 and 100%.",
    fault_pledge: "The relocations and measures are more than the fair share.",
    fault_deduction: "The deduction is more than the fair share.",
    fault_invalid: "‘…’ is not possible here.",
    fault_value: "‘…’ is given as ‘…’, but it takes ….",
    fault_no_value: "‘…’ has no value, but it takes ….",
    fault_name: "The link has ‘…’, a name that does not exist here. It probably means ‘…’.",
    fault_twice: "The link has ‘…’ more than once, with different values: …. Keep only one of them.",
    fault_too_large: "This number is too large.",
    not_fetched: "The part that reads this could not be fetched. Please try again.",
    fault_address: "This link is not quite right. … You therefore see the last scenario that is.",

    takes_cycle: "a year that there is data of here",
    takes_version: "the number of a version of the data, for example 1",
    takes_state: "a member state in two letters, for example NL",
    takes_cases: "a whole number, for example 12600",
    takes_decimal: "a number with a point for its decimals, for example 5.5",
    or: "or",

    pays_and_takes: "… pays and also takes over cases.",
    pays: "… pays and takes over no cases.",
    takes: "… takes over cases and pays nothing.",
    neither: "… pays nothing and takes over no cases.",
    would_contribute: "Suppose that … contributes.",
    rule_off: "Note: the rule that cases count, or that of the cap, is switched off here.",
    typed_share: "Note: the share was typed in here.",
    other_ratio: "Note: the amount per case is not that of the regulation here.",
    no_ground: "Note: in this scenario the regulation gives no ground for taking over these cases.",
    other_reading: "Note: the regulation is read differently here than in the first scenario.",
    sum: "Together that is the fair share. No case counts twice.",
    sum_with_others: "Together with the other forms that is the fair share. No case counts twice.",
    sum_twice: "A part of the share then counts twice.",
    sum_beyond: "That is more than there is to do of the share. No case counts twice.",
    mark: "Each square is one case of the share.",
    mark_of_many: "Each square is … cases of the share.",

    not_reconvened: "The countries have not been called together again. So there is no obligation to take over cases, whatever the number. The dotted line shows how far the cases taken over would reach if they were.",
    nothing_tips: "At no number of pledges does … take over cases.",
    tips: "Up to … pledged relocations … takes over the most cases: …. Above that it takes over fewer. From … on it takes over none.",
    sum_stays: " Together it always stays the fair share.",
    not_counted: " Note: the rule that cases count is switched off. So the payment does not fall.",
};
