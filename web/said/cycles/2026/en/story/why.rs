//! The reasons of the figures, in English.

use crate::texts::story::{Reason, Why};

pub const WHY: Why = Why {
    unit_value_eur: Reason {
        title: "Amount per case",
        sentence: "This is the amount of the pool divided by the number of relocations; the regulation asks for a fixed ratio between the two ({12(2)}, {12(3)}).",
    },
    share_percent: Reason {
        title: "Share in the pool",
        sentence: "This part of the pool belongs to the country, by the reference key ({66}, {annex1}) or by the percentage that you enter yourself.",
    },
    fair_share: Reason {
        title: "Fair share in cases",
        sentence: "This is the share of the relocations in the pool, rounded up to a whole case ({57(3)}, {66}).",
    },
    fair_share_eur: Reason {
        title: "Fair share in euros",
        sentence: "This is the fair share in cases times the amount per case, because all forms have equal value ({56(2)}).",
    },
    pledge_financial_eur: Reason {
        title: "Pledged in money",
        sentence: "This is what is left of the fair share to pay once the pledged relocations and measures are taken off ({57(4)}).",
    },
    threshold: Reason {
        title: "Threshold",
        sentence: "This is the higher of two numbers: the legal minimum and sixty per cent of the relocations in the pool ({63(3)}).",
    },
    mandatory: Reason {
        title: "Is taking over mandatory?",
        sentence: "Taking over is mandatory once the Forum has been reconvened and there are too few relocations ({13(4)}, {63(3)}). Where pledges fall away there are two readings: a new Forum is needed then too, or it is not ({63(4)}).",
    },
    shortfall: Reason {
        title: "Cases for all contributing countries together",
        sentence: "This is what is missing up to the threshold or, in another reading, the whole threshold. Pledges that fall away do not count ({63(4)}). If taking over is not mandatory, it is zero ({63(3)}).",
    },
    offset_requested: Reason {
        title: "Asked of this country",
        sentence: "This is the number that you enter yourself, or this country’s part among the contributing countries, rounded up ({63(3)}, {66}). Dividing them in this way is a choice of this page, as the regulation does not say so in so many words. Nothing is asked of a country that does not contribute or has been given a full deduction ({2(20)}, {60(3)}).",
    },
    offset_cap: Reason {
        title: "Cap on taking over",
        sentence: "A country need not take over more than its fair share ({63(7)}). That article does not say whether the share is measured on the pool or on the threshold, nor whether a deduction lowers the cap. You can choose both.",
    },
    offset: Reason {
        title: "Cases taken over",
        sentence: "This is the smallest of what is asked, the cap if that rule is on, and the number of cases that qualify if one is entered ({63(3)}, {63(7)}, {63(8)}).",
    },
    left_to_do: Reason {
        title: "Left to do of the share",
        sentence: "This is what remains of the fair share once the Council’s deduction has been taken off ({57(3)}, {61}, {62}).",
    },
    offset_counted: Reason {
        title: "Cases taken over that fit within the share",
        sentence: "This many of the cases taken over can count towards what is left to do of the fair share. Anything above that does not lower the payment ({r33}, {63(7)}).",
    },
    offset_beyond: Reason {
        title: "Taken over when nothing was left to do",
        sentence: "These are cases taken over on top of the fair share, or on top of what the deduction left of it ({63(7)}).",
    },
    payment_eur: Reason {
        title: "Payment",
        sentence: "This is the money pledged less the deduction and, if that rule is on, less the cases that count, but never below zero. That offsets count is said in {r33}. That each case then saves {unitValue} follows from the amount per case and is in no article ({61}, {62}).",
    },
    alternative_eur: Reason {
        title: "Alternative measures",
        sentence: "This is what is left of the measures pledged after the deduction and the cases that count were first taken off the money ({65}, {r33}).",
    },
    relocations: Reason {
        title: "Relocations",
        sentence: "This is what is left of the relocations pledged after the deduction and the cases that count were first taken off money and measures ({56(2)(a)}, {r33}).",
    },
    overlap: Reason {
        title: "Counted twice",
        sentence: "This is the part of the share that would be discharged twice: by paying or relocating, and by taking over. If offsets count, it is always zero ({r33}).",
    },
    spain_part: Reason {
        title: "Spain’s count as a part of the pool",
        sentence: "These are the relocations and the money that Spain counts, together, as a part of a pool: that of 2026, or that of the proposal which Spain sets them against ({57(1)}, {12(3)}).",
    },
    france_exact: Reason {
        title: "France’s share before rounding",
        sentence: "This is France’s published percentage times the relocations in the pool.",
    },
    announced: Reason {
        title: "The amount named, in cases",
        sentence: "This is the amount that the government named, divided by the amount per case.",
    },
    chosen: Reason {
        title: "The most from the countries that chose relocation",
        sentence: "This is the whole fair share of each country that chose relocation ({agenda}). Some of them chose another form as well. How they divide the two is not known, so this is the highest number possible.",
    },
    accepted: Reason {
        title: "Claims that were accepted",
        sentence: "These are the 2024 Dublin claims that Spain, Italy and Cyprus accepted ({answers|answer to question 7}); for Greece there is no number. It is an order of magnitude: some of these people have already been transferred, and for the old claims other rules apply and the time limits have run out ({63(8)}).",
    },
    weighted: Reason {
        title: "Share with other weights",
        sentence: "This is the share if population and GDP had other weights than the law lays down ({66}).",
    },
    year_share: Reason {
        title: "Share with the GDP of another year",
        sentence: "This is the reference key with the GDP of that year and the population of {2025-01-01} ({66}).",
    },
    contributing_part: Reason {
        title: "The state’s part among the contributing states",
        sentence: "This is the share of the state, divided by the share of all contributing states together; offsets are divided in this way, the fair share is not ({63(3)}, {66}).",
    },
    rounded_total: Reason {
        title: "All cases together",
        sentence: "Each share is rounded up to a whole case; so all states together come to more than the pool.",
    },
    border_ratio: Reason {
        title: "Border procedures for each relocation",
        sentence: "These are the border procedures a year in the Union, divided by the legal minimum of relocations ({12(2)(a)}).",
    },
};
