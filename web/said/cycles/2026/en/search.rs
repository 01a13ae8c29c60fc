//! What people search for, in English.

use crate::texts::search::Words;

pub const WORDS: Words = Words {
    terms: &[
        (
            "case",
            "person, people, asylum seeker, refugee, migrant, file, cases",
        ),
        (
            "pool",
            "pool, pot, fund, solidarity mechanism, solidarity reserve, annual",
        ),
        ("referenceNumber", "size, volume, target, total"),
        (
            "key",
            "distribution key, distribution, distribute, formula, weights, dispersal",
        ),
        (
            "gdp",
            "gross domestic product, economy, wealth, prosperity, GNP",
        ),
        (
            "fairShare",
            "equitable, proportional, obligation, mandatory part, quota",
        ),
        (
            "unitValue",
            "20,000, rate, price, cost, per person, per asylum seeker, per migrant, per head, unit value",
        ),
        ("pledge", "promise, offer, commit, commitment"),
        (
            "relocation",
            "relocate, redistribution, redistribute, resettle, take in asylum seekers, take in refugees, reception",
        ),
        (
            "money",
            "buy out, buyout, buy-out, buy off, bought off, pay, payment, fine, cost",
        ),
        (
            "measures",
            "alternative solidarity measures, alternative, border guards, staff, equipment, Frontex",
        ),
        (
            "deduction",
            "reduction, discount, exemption, exempt, waiver, exception, opt-out",
        ),
        ("pressure", "arrivals, influx, overload, strain"),
        (
            "benefitting",
            "recipient, beneficiary, receive, Greece, Cyprus, Spain, Italy, frontline, migratory pressure",
        ),
        ("contributing", "payer, contribute, donor, take part"),
        ("forum", "meeting, conference, summit, ministers"),
        ("threshold", "floor, minimum, 60 percent, limit"),
        (
            "offset",
            "offsetting, take over, takeover, compensation, set off",
        ),
        ("eligible", "qualify, suitable, counts, countable"),
        (
            "dublin",
            "Dublin regulation, take charge, take back, send back, return, responsible country",
        ),
    ],
    figures: &[
        (
            "unitValueEur",
            "20,000, rate, price, cost, per person, per asylum seeker, unit value",
        ),
        (
            "sharePercent",
            "percentage, how many percent, reference key, distribution key",
        ),
        ("fairShare", "how many people, how many cases"),
        ("fairShareEur", "how much money, amount"),
        (
            "pledgeFinancialEur",
            "pledge, buy out, buyout, contribution",
        ),
        ("threshold", "floor, minimum, 30,000, 60 percent"),
        ("mandatory", "obligation, forced, when to take over"),
        ("shortfall", "shortage, missing, too few, gap"),
        ("offsetRequested", "request, offset"),
        ("offsetCap", "maximum, ceiling, cap, at most"),
        (
            "offset",
            "responsibility offset, take over, takeover, compensation",
        ),
        ("leftToDo", "deduction, rest, remaining, what is left"),
        ("offsetCounted", "offset, counts, set off"),
        (
            "offsetBeyond",
            "above the share, more than the share, extra",
        ),
        (
            "paymentEur",
            "pay, pays, cost, bill, money, buy out, buyout, bought off, fine",
        ),
        (
            "alternativeEur",
            "alternative solidarity measures, staff, equipment",
        ),
        ("relocations", "relocate, take in, redistribute"),
        ("overlap", "double, both, overlap"),
        ("spainPart", "Spanish, 962, 74.66 million"),
        ("franceExact", "French, rounding, round up"),
        ("announced", "amount named, announced, government"),
        ("chosen", "9,066, relocation, chosen, pledged, at most"),
        ("accepted", "Dublin claims, Spain, Italy, Cyprus"),
        ("weighted", "weighting, population, GDP"),
        ("yearShare", "economy, year"),
    ],
    sections: &[
        ("answer", "short answer, summary, double, pays and gets"),
        (
            "key",
            "reference key, distribution key, percentage, share, population, GDP",
        ),
        ("pool", "solidarity pool, pot, size, minimum"),
        (
            "choice",
            "choose, options, forms, pay, buy out, relocate, measures",
        ),
        (
            "trigger",
            "threshold, Forum, mandatory, take over, shortage",
        ),
        (
            "balance",
            "slider, chart, drawing, calculator, try, simulation",
        ),
        ("limits", "exceptions, caveats, uncertain"),
        ("method", "calculation, rounding, formula"),
        ("sources", "documents, origin, law, regulation, references"),
    ],
};
