//! The story in English, equal in content to the Dutch.

use super::{
    Answer, Balance, Choice, Chrome, Contents, Controls, Glossary, Key, Limits, Method, Point,
    Pool, Reason, Source, Sources, Story, Term, Trigger, Why,
};

pub const EN: Story = Story {
    answer: Answer {
        title: "Does the Netherlands pay and get cases on top?",
        lead: "Never twice. Each case that the Netherlands takes over lowers the payment. It can become a mix. And a country that chooses to pay can still end up with cases.",
        checked: "Calculated with the rules of European {law|Regulation 2024/1351}.",
        use_it: "Read on, or go to the balance and move things yourself.",
        sense_title: "In what sense is that true?",
        sense: [
            Point {
                head: "Never twice",
                text: "Each {case|case} of the share counts once ({r33}, {63(7)}).",
            },
            Point {
                head: "Within a limit",
                text: "The Netherlands need not take over more than its {fairShare|fair share} ({63(7)}). That can be measured in two ways.",
            },
            Point {
                head: "A mix is possible",
                text: "Paying and taking over can go together, each for a different part.",
            },
            Point {
                head: "Sometimes cases only",
                text: "A country that chooses to pay can end up with cases only.",
            },
            Point {
                head: "Not part of this",
                text: "Cases that stay because a transfer fails do not count automatically.",
            },
        ],
    },

    key: Key {
        title: "How large is the Dutch part?",
        paragraphs: &[
            "A fixed {key|reference key} sets the part of each country ({66}, {annex1}).",
            "The Netherlands has {population} of the {populationTotal} inhabitants: {populationPercent}. Its {gdp|GDP} is {gdp} of {gdpTotal} million euros: {gdpPercent}. Each counts for half. That gives {share}.",
            "Denmark is outside the regulation ({r90}). The other {countedStates} countries are counted, including countries that receive help.",
            "Whole cases are rounded up. Look at France: {franceShare}% of {poolCases} is {franceExact}. The published number is {franceCases} ({decision}).",
            "The official Dutch number is not in these sources; it is calculated here. The minister spoke of about {statedShareLow} to {statedShareHigh}% ({answers|answer to question 4}).",
        ],
        weights_caption: "What if the weights were different? The law fixes half and half.",
        weights_headings: ["Population counts for", "GDP counts for", "Share", "Cases"],
        years_caption: "The year of the GDP moves the share. The population stays that of {2025-01-01}.",
        years_headings: ["GDP of", "Share", "Cases", "In euros"],
    },

    pool: Pool {
        title: "How large is the pool?",
        paragraphs: &[
            "The {pool|solidarity pool} is the help of all countries for one year. The Commission normally proposes at least {minimumCases} {relocation|relocations} and {minimumEur} ({12(2)}).",
            "The Council may change that ({57(1)}). For 2026 the {referenceNumber|reference number} is {poolCases}, or {poolEur} ({decision}, {57(3)}). The law does not say expressly whether it may go below the minimum.",
            "Half was also an idea: {halfCases} ({rapporteur}). Most of the rules only apply from {2026-07-01} ({85}).",
            "For 2026, Spain counts {spainCases} relocations and {spainEur} as the actual contribution ({council}). Together, in money, that is {spainPercent} of the pool.",
            "At the minimum the minister spoke of {statedPaymentLow} to {statedPaymentHigh} ({consultation}). The result here is {minimumFairShareEur}.",
        ],
        table_caption: "What each pool means for the Netherlands",
        table_headings: [
            "Pool",
            "Relocations",
            "In euros",
            "Netherlands, in cases",
            "Netherlands, in euros",
        ],
        table_rows: ["legal minimum", "fixed for 2026", "half of the minimum"],
    },

    choice: Choice {
        title: "What can a country choose?",
        paragraphs: &[
            "A country chooses for itself ({57(4)}): {relocation|relocation}, a {money|financial contribution}, {measures|other measures} or a mix. All forms have equal value ({56(2)}).",
            "The {unitValue|amount per case} is {unitValue} ({12(2)}, {12(3)}). The money goes to the budget of the Union ({64(1)}).",
            "An example for 2026: with {mixRelocations} relocations, {mixEur} is left to pay.",
            "The minister wrote that the Netherlands will contribute with money ({answers|answers to questions 3 and 4}). A list of choices of {2026-01} does not name that of the Netherlands ({agenda}).",
            "A country under migratory pressure can ask for a {deduction|deduction}. So can a country in a ‘significant migratory situation’, and a country that considers itself to be in one of the two ({61}, {62}). The Council decides. According to the Commission the Netherlands is ‘at risk of migratory pressure’ ({status}). That alone gives no right to a deduction.",
        ],
    },

    trigger: Trigger {
        title: "What if there are too few relocations?",
        intro: "Then a country may have to take over cases from a {benefitting|country that receives help}: a {offset|responsibility offset}. It is only mandatory after these steps.",
        steps: [
            "The Council finds the contributions too small and reconvenes the {forum|Forum} by simple majority. That can be at the initiative of a country or on the invitation of the Commission ({13(4)}).",
            "After that the pledged relocations stay below the {threshold|threshold} of {threshold}. That is the higher of {minimumCases} and {sixtyPercent}, sixty per cent of the pool ({63(3)}).",
            "Each {contributing|contributing country} takes over its part, even if it chose money ({63(3)}).",
            "A country need not take over more than its {fairShare|fair share} ({63(7)}).",
        ],
        example: "Suppose that after a reconvened Forum only the reported {pledge|pledges} of Germany and France count, {germanyFrance}. Then {shortfall} are missing. The Dutch part is {requested}. The limit makes that {offset}.",
        paragraphs: &[
            "Not every case {eligible|can count} ({63(8)}). Children who travel alone do not count, for example.",
            "Taking over can sometimes be voluntary too ({63(1)}, {63(2)}, {69}). And does a country not carry out its pledged relocations within the year? Then it must take over cases on request ({63(5)}).",
            "Pledges can fall away, for example through a deduction ({63(4)}). Whether the Forum is needed first in that case too is not clear.",
            "Two points can be read in two ways. Do countries take over only the shortfall, or the full number of the threshold? And is the limit the share in the pool or in the threshold? You can choose all four combinations. ‘Never twice’ is true in all four.",
        ],
        table_caption: "After a reconvened Forum, with everything pledged in money and enough cases",
        table_headings: [
            "Pledged by all countries",
            "Asked of the Netherlands",
            "Taken over",
            "Still to pay",
        ],
        table_rows: [
            "Spain’s count",
            "Germany and France",
            "sixty per cent of the pool",
            "example at the balance",
            "the threshold",
        ],
    },

    balance: Balance {
        title: "The share stays the same, the form changes",
        grid_caption: "Each mark is one case of the share. It has one form, for example paid.",
        chart_caption: "The chart shows the same at each number of pledged relocations. The sum stays the same.",
        example: "Suppose that after a reconvened Forum {tippingPledges} relocations are pledged. The Netherlands then takes over {tippingOffset} cases. For the other {tippingPaidCases} it pays {tippingPayment}. At {allUntil} pledges or fewer it is cases only.",
        eligible: "Can only {eligible} cases count? Then at least {eligiblePayment} is always left to pay. That is how many {dublin|Dublin claims} of 2024 Spain, Italy and Cyprus accepted ({answers|answer to question 7}).",
        dragging: "Dragging in a picture turns on the switch for the reconvened Forum.",
        rules: "You can also turn off rules. Then a mark can count twice after all.",
        table_caption: "The chart as a table",
        table_headings: ["Pledged by all countries", "Taken over", "Still to pay"],
    },

    controls: Controls {
        paid: "paid",
        paid_for: "for this many cases:",
        taken: "taken over",
        taken_from: "cases from countries that receive help",
        fair_share: "fair share",
        share_of: "of the pool",
        cases: "cases",
        worth: "which is worth",
        unit_value: "amount per case",
        relocated: "relocated",
        measures: "other measures",
        deducted: "deducted by the Council",
        twice: "counted twice",
        beyond: "more than the share",
        grid_title: "Each case of the share",
        grid_table_caption: "The marks as a table",
        grid_table_headings: ["Form", "Cases"],
        chart_title: "The fewer relocations, the more cases",
        chart_axis: "relocations that the EU countries pledge together",
        steer_title: "What if?",
        slider: "Relocations pledged",
        forum: "The countries have been called together again",
        forum_note: "Only then can taking over become mandatory ({13(4)}, {63(3)}). Is this off? Then the slider changes nothing.",
        more_title: "Change more",
        pledges: "Exact number of relocations pledged",
        pledges_note: "By all EU countries together.",
        pledges_named: &[
            "Spain’s count",
            "Germany and France",
            "60% of the 2026 pool",
            "example",
            "legal minimum",
        ],
        eligible: "Cases that can count",
        eligible_note: "The number in the Netherlands ({63(8)}). Empty means: no limit.",
        eligible_named: &["accepted in 2024"],
        pool: "Size of the pool",
        pool_note: "In relocations. The amount per case stays the same ({12(3)}).",
        pool_named: &["legal minimum", "fixed for 2026", "half of the minimum"],
        mix_title: "A choice other than money only",
        relocations: "Own relocations",
        relocations_note: "The country pays the rest ({57(4)}).",
        measures_note: "In euros. They count as money ({65(1)}).",
        deduction: "Deducted by the Council",
        deduction_note: "In cases. The country must ask for it ({61}, {62}).",
        rules_title: "Switch a rule off",
        counted: "Cases taken over count",
        counted_note: "{^r33}. Do you switch this off? Then the country pays and takes over cases as well: the share counts twice.",
        capped: "Taking over stops at the fair share",
        capped_note: "{^63(7)}. Do you switch this off? Then a country can get more cases than its share.",
        readings_title: "Read the law differently",
        up_to: "Countries take over the full number of the threshold",
        up_to_note: "Instead of only what is missing ({63(3)}).",
        on_threshold: "The limit is the share in the threshold",
        on_threshold_note: "Instead of the share in the pool ({63(7)}).",
        open_scenario: "See this scenario in the balance",
        deducted_still_asked: "Note: with this reading the limit can be higher than the share in the pool. Then a country can get cases even if the Council deducts its whole share.",
    },

    limits: Limits {
        title: "What this rule does not say",
        points: [
            Point {
                head: "Failed transfers",
                text: "A case only counts when the Netherlands identifies it ({63(6)}). A failed {dublin|transfer} is not enough. Claims of 2024 led to {accepted2024} acceptances and {transferred2024} transfers: {transferRate2024}%. About {greeceClaims} claims to Greece were not possible ({answers|answer to question 7}).",
            },
            Point {
                head: "Shortcomings in a country",
                text: "Does the Commission find systemic shortcomings with the Dublin rules, with possible serious consequences? Then nobody needs to carry out pledges or offsets for that country ({60(3)}). The assessment was planned for {2026-07} ({rapporteur}).",
            },
            Point {
                head: "The moment",
                text: "Money need not be paid before the end of the year ({60(3)}). So paying can be later than taking over.",
            },
            Point {
                head: "Doing more",
                text: "A country may voluntarily do more than its share ({r31}).",
            },
            Point {
                head: "A recital",
                text: "That offsets count is said in {r33}, not in {63}. The minister writes that the payment then falls ({answers|answers to questions 4, 5 and 9}).",
            },
            Point {
                head: "Another year",
                text: "The Commission determines each year who is under pressure ({11(1)}). The 2027 cycle is due, but is not in here.",
            },
            Point {
                head: "The future",
                text: "The documents end on {2026-01-15}. This page does not predict whether the Forum will be reconvened.",
            },
        ],
    },

    method: Method {
        title: "How is this calculated?",
        paragraphs: &[
            "Everything is calculated exactly, without estimates. Only whole cases are rounded up.",
            "The starting position: pool of 2026, everything in money, no deduction, {spainCases} pledges, no reconvened Forum, enough cases. Countries take over only the shortfall. The limit is the share in the pool.",
            "Two choices are made by this page itself. The reference key divides the cases over the countries. Deductions and cases are first taken off the money, then off measures, then off relocations.",
            "Check it yourself: open ‘why this number?’ at a figure. Links go to official publications.",
            "The GDP figures are of {2026-10-06}. The Commission had older ones. Official results may differ a little.",
        ],
    },

    sources_title: "Sources",
    sources: Sources {
        law: Source {
            short: "Regulation 2024/1351",
            title: "Regulation (EU) 2024/1351 on asylum and migration management",
            date: "{2024-05-14}",
            locator: "Articles 11 to 13, 56 to 66, 69 and 85; Annex I; recitals 31, 33 and 90",
            used_for: "all rules on this page",
        },
        decision: Source {
            short: "Decision 2025/2642",
            title: "Council Implementing Decision (EU) 2025/2642 on the solidarity pool for 2026",
            date: "{2025-12}",
            locator: "reference number; annex, as reported by other countries",
            used_for: "size of the 2026 pool; figures of France and Germany",
        },
        status: Source {
            short: "Decision 2025/2323",
            title: "Commission Implementing Decision (EU) 2025/2323 on migratory pressure",
            date: "{2025-11-11}",
            locator: "as reported in Parliamentary paper 32 317, no. 985, part 1, and in the press",
            used_for: "which countries are under pressure or at risk",
        },
        answers: Source {
            short: "answers 6791733",
            title: "Answers to parliamentary questions on the European solidarity mechanism",
            date: "{2025-10-14}",
            locator: "reference 6791733, answers to questions 3, 4, 5, 7 and 9",
            used_for: "the stated share, the choice to pay, the set-off, Dublin figures of 2024",
        },
        consultation: Source {
            short: "Parliamentary paper 32 317, no. 974",
            title: "Report of a written consultation on the Council of 13 and {2025-10-14}",
            date: "{2025-10-08}",
            locator: "Parliamentary paper 32 317, no. 974, under ‘{nl|Solidariteitsmechanisme}’",
            used_for: "the stated amount at the legal minimum",
        },
        rapporteur: Source {
            short: "Parliamentary paper 32 317, no. 985",
            title: "Interim report of the rapporteur on the European asylum and migration pact",
            date: "{2025-12-12} (letter of {2025-11})",
            locator: "Parliamentary paper 32 317, no. 985, part 1",
            used_for: "the idea of a half pool, the assessment in {2026-07}, migratory pressure",
        },
        agenda: Source {
            short: "Parliamentary paper 32 317, no. 989",
            title: "Annotated agenda of the informal Council of 22 and {2026-01-23}",
            date: "{2026-01-15}",
            locator: "Parliamentary paper 32 317, no. 989, under ‘{nl|Aanname jaarlijkse solidariteitspool}’",
            used_for: "which country chose which form",
        },
        council: Source {
            short: "CM 5563/1/25 REV 1",
            title: "Council of the EU: end of the written procedure on the 2026 pool, with statements of three countries",
            date: "{2026-01-05}",
            locator: "CM 5563/1/25 REV 1, statement of Spain, points 3 and 4",
            used_for: "Spain’s count; the number in the Commission’s proposal",
        },
        population: Source {
            short: "Eurostat, demo_pjan",
            title: "Eurostat: population on {2025-01-01}",
            date: "release of {2025-07}",
            locator: "table demo_pjan; rounded to a hundred for some countries",
            used_for: "the reference key",
        },
        gdp: Source {
            short: "Eurostat, nama_10_gdp",
            title: "Eurostat: gross domestic product, 2022 to 2025",
            date: "release of {2026-10-06}",
            locator: "table nama_10_gdp (B1GQ, CP_MEUR)",
            used_for: "the reference key (GDP of 2024) and the table with other years",
        },
    },

    glossary_title: "Terms",
    glossary: Glossary {
        case: Term {
            term: "case",
            explanation: "One person’s application for asylum. One relocation, one case taken over and {unitValue} weigh the same.",
        },
        pool: Term {
            term: "solidarity pool",
            explanation: "The contributions that the countries pledge for one year to countries under migratory pressure ({56(1)}).",
        },
        reference_number: Term {
            term: "reference number",
            explanation: "The number of relocations and the amount for the whole pool. The Council fixes it each year ({57(1)}).",
        },
        key: Term {
            term: "reference key",
            explanation: "The sum that sets which part each country contributes. Population and GDP each count for half ({66}).",
        },
        gdp: Term {
            term: "GDP",
            explanation: "Gross domestic product: the value of everything a country makes and provides in services in a year.",
        },
        fair_share: Term {
            term: "fair share",
            explanation: "The part of the pool that a country must contribute. The reference key sets its size ({57(3)}, {66}).",
        },
        unit_value: Term {
            term: "amount per case",
            explanation: "The money that is equal to one relocation. It follows from the fixed ratio in {12(3)}.",
        },
        pledge: Term {
            term: "pledge",
            explanation: "What a country says it will contribute to the pool. It is then written in the Council’s decision ({57(1)}).",
        },
        relocation: Term {
            term: "relocation",
            explanation: "A country takes over an asylum seeker from a country under migratory pressure. Sometimes it is someone who already has protection ({56(2)(a)}).",
        },
        money: Term {
            term: "financial contribution",
            explanation: "Money instead of relocation, in Dutch often called ‘{nl|afkoop}’, buying off ({56(2)(b)}, {64}).",
        },
        measures: Term {
            term: "other measures",
            explanation: "Help such as staff, services or equipment. The country that receives help must ask for it ({65(1)}).",
        },
        deduction: Term {
            term: "deduction",
            explanation: "A country then has to do less of its pledge, or nothing. The country asks for it and the Council decides ({61}, {62}).",
        },
        benefitting: Term {
            term: "benefitting Member State",
            explanation: "A country under migratory pressure that receives help from the pool ({58}, {59}).",
        },
        contributing: Term {
            term: "contributing Member State",
            explanation: "A country that must contribute. Here: each country to which the regulation applies, without those that receive help or are exempt.",
        },
        forum: Term {
            term: "High-Level Forum",
            explanation: "The meeting in which the countries pledge their contributions, in full the High-Level EU Solidarity Forum ({13}).",
        },
        threshold: Term {
            term: "threshold",
            explanation: "The number of pledged relocations below which taking over can become mandatory ({63(3)}).",
        },
        offset: Term {
            term: "responsibility offset",
            explanation: "A country itself examines an asylum application for which another country is responsible. Here also: taking over a case ({63}).",
        },
        eligible: Term {
            term: "case that can count",
            explanation: "An asylum application for which a country that receives help is responsible. It must meet all the conditions of {63(8)}.",
        },
        dublin: Term {
            term: "Dublin claim, transfer",
            explanation: "With a claim, a country asks another country to examine an asylum application. If the asylum seeker then really goes there, that is a transfer.",
        },
    },

    chrome: Chrome {
        name: "Solidariteitswijzer",
        page_title: "Does the Netherlands pay and get cases on top? – Solidariteitswijzer",
        description: "How the European rules on solidarity in asylum work together for the Netherlands: share, payment and cases taken over. Every figure can be recalculated.",
        language_label: "Language",
        dutch: "Nederlands",
        english: "English",
        skip_link: "To the content",
        navigation_label: "On this page",
        contents: Contents {
            answer: "The answer",
            key: "The Dutch part",
            pool: "The pool",
            choice: "The choice",
            trigger: "Too few relocations",
            balance: "The balance",
            limits: "What the rule does not say",
            method: "The calculation",
            sources: "Sources",
            glossary: "Terms",
        },
        why_this_number: "why this number?",
        close: "Close",
        rule: "Rule",
        formula: "Formula",
        filled_in: "With the numbers filled in",
        inputs: "What goes in",
        source: "Source",
        result: "Result",
        chosen: "chosen on this page",
        earlier_step: "calculated before",
        yes: "yes",
        no: "no",
        table: "See the table",
        official_publication: "official publication",
        print_title: "Summary",
        print_scenario: "This situation",
        print_figures: "The figures and their explanation",
        no_program: "The slider and the fields only work with JavaScript. You see the position of 2026. The text, the figures and the tables are complete.",
        not_later: "The documents run up to and including {2026-01-15}. What happened after that is not in here. Only the GDP figures are later.",
    },

    why: Why {
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
            sentence: "This is left of the fair share to pay once the pledged relocations and measures are taken off ({57(4)}).",
        },
        threshold: Reason {
            title: "Threshold",
            sentence: "This is the higher of two numbers: the legal minimum and sixty per cent of the relocations in the pool ({63(3)}).",
        },
        mandatory: Reason {
            title: "Is taking over mandatory?",
            sentence: "Taking over is mandatory when the Forum has been reconvened and the pledged relocations stay below the threshold ({13(4)}, {63(3)}).",
        },
        shortfall: Reason {
            title: "Cases for all contributing countries together",
            sentence: "This is what is missing up to the threshold or, in the other reading, the whole threshold; if taking over is not mandatory, it is zero ({63(3)}).",
        },
        offset_requested: Reason {
            title: "Asked of this country",
            sentence: "This is the number that you enter yourself, or the part of this country next to the other contributing countries, rounded up ({63(3)}, {66}); a country that does not contribute gets zero.",
        },
        offset_cap: Reason {
            title: "Limit on taking over",
            sentence: "A country need not take over more than its fair share, less the deduction ({63(7)}); that is the share in the pool or, in the other reading, in the threshold.",
        },
        offset: Reason {
            title: "Cases taken over",
            sentence: "This is the smallest of what is asked, the limit if that rule is on, and the number of cases that can count if one is entered ({63(3)}, {63(7)}, {63(8)}).",
        },
        offset_counted: Reason {
            title: "Cases taken over that fit within the share",
            sentence: "This many cases taken over can count towards the fair share in the pool; what comes above that does not lower the payment ({r33}, {63(7)}).",
        },
        payment_eur: Reason {
            title: "Payment",
            sentence: "This is the money pledged less the deduction and, if that rule is on, less the cases taken over, but never below zero ({r33}, {61}, {62}).",
        },
        alternative_eur: Reason {
            title: "Other measures",
            sentence: "This is left of the measures pledged, after the deduction and the cases that count were first taken off the money ({65}, {r33}).",
        },
        relocations: Reason {
            title: "Relocations",
            sentence: "This is left of the relocations pledged, after the deduction and the cases that count were first taken off money and measures ({56(2)(a)}, {r33}).",
        },
        overlap: Reason {
            title: "Counted twice",
            sentence: "This is the part of the share that would be met twice; with both rules on it is always zero ({r33}, {63(7)}).",
        },
        spain_part: Reason {
            title: "Spain’s count as a part of the pool",
            sentence: "These are the relocations and the money that Spain counts, together, as a part of the reference number ({57(1)}, {12(3)}).",
        },
        france_exact: Reason {
            title: "France’s share before rounding",
            sentence: "This is France’s published percentage times the relocations in the pool.",
        },
        paper: Reason {
            title: "Pledges of Germany and France",
            sentence: "These are their published fair shares together; both countries chose relocation ({agenda}).",
        },
        accepted: Reason {
            title: "Claims that were accepted",
            sentence: "These are the Dublin claims of 2024 that Spain, Italy and Cyprus accepted ({answers|answer to question 7}); for Greece there is no number.",
        },
        weighted: Reason {
            title: "Share with other weights",
            sentence: "This is the share if population and GDP had other weights than the law lays down ({66}).",
        },
        year_share: Reason {
            title: "Share with the GDP of another year",
            sentence: "This is the reference key with the GDP of that year and the population of {2025-01-01} ({66}).",
        },
    },
};
