//! The story in English, equal in content to the Dutch.

mod checks;
mod chrome;
mod controls;
mod glossary;
mod sources;
mod why;

use super::{Answer, Balance, Choice, Key, Limits, Method, Others, Point, Pool, Story, Trigger};

pub const EN: Story = Story {
    answer: Answer {
        title: "Does {subject} pay and get cases on top?",
        lead: "Never twice. {only:contributes}Each case that {subject} takes over lowers the payment. It can become a mix. And a country that chooses to pay can still end up with cases.{only:spared}{^subject} does not have to contribute for 2026. If it contributes all the same, each case of its share counts once.",
        notes: &[
            "{only:benefitting}{^subject} is under migratory pressure ({status}) and can receive help from the pool. It does not have to carry out its pledge ({60(3)}). Nor does it have to take over cases: only countries that contribute do ({63(3)}). The amounts on this page show what it would be if {subject} did contribute.",
            "{only:exempt}{^subject} is in a ‘significant migratory situation’ and does not have to contribute for 2026 ({agenda}). So no cases are asked of it here either ({63(3)}). The amounts on this page show what it would be if {subject} did contribute.",
            "{only:refused}{^subject} has said that it will not contribute ({agenda}). The obligation in the regulation stays the same ({57(3)}). The figures here are of that obligation.",
            "{only:not-only-money}The figures here are worked out as if {subject} contributed everything in money. For 2026 it chose {choice} ({agenda}).",
        ],
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
                text: "{^subject} need not take over more than its {fairShare|fair share} ({63(7)}). That can be measured in two ways.",
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
        title: "How large is the part of {subject}?",
        paragraphs: &[
            "A fixed {key|reference key} sets the part of each country ({66}, {annex1}).",
            "{^subject} has {population} of the {populationTotal} inhabitants: {populationPercent}. Its {gdp|GDP} is {gdp} of {gdpTotal} million euros: {gdpPercent}. Each counts for half. That gives {share}.",
            "Denmark is outside the regulation ({r90}). The other {countedStates} countries are counted, including countries that receive help.{only:IE} {^r91} still says that Ireland is not bound, but Ireland gave notice on {2024-06-27} that it wishes to take part, and the Commission confirmed this on {2024-07-31}, as the protocol on Ireland allows ({ireland-bound}).",
            "Whole cases are rounded up. We infer that from the figure of France, because the law does not say it: {franceShare}% of {poolCases} is {franceExact}. The published number is {franceCases} ({decision}).",
            "{only:published}For {subject}, {officialCases} cases were published ({decision}). The result here is {fairShare}.{only:announced}According to reports, {subject} pays {only:announced at-most}at most {only:announced}{officialEur}, so {officialCases} cases. The result here is {fairShare}.{only:unpublished}The official number of {subject} is in the {decision|annex of the decision}, which was not read here; it is calculated here.{only:inferred} The official number probably lies between {rangeLow} and {rangeHigh} cases: the figures of Germany and France imply that the Commission calculated with a lower GDP of the Union ({own|inferred here}).{only:NL} The minister spoke of about {statedShareLow} to {statedShareHigh}% ({answers|answer to question 4}).",
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
            "{only:NL}At the minimum the minister spoke of {statedPaymentLow} to {statedPaymentHigh} ({consultation}). The result here is {minimumFairShareEur}.",
        ],
        table_caption: "What each pool means for {subject}",
        table_headings: [
            "Pool",
            "Relocations",
            "In euros",
            "{^subject}, in cases",
            "{^subject}, in euros",
        ],
        table_rows: ["legal minimum", "fixed for 2026", "half of the minimum"],
    },

    choice: Choice {
        title: "What can a country choose?",
        paragraphs: &[
            "A country chooses for itself ({57(4)}): {relocation|relocation}, a {money|financial contribution}, {measures|other measures} or a mix. All forms have equal value ({56(2)}).",
            "The {unitValue|amount per case} is {unitValue} ({12(2)}, {12(3)}). The money goes to the budget of the Union ({64(1)}).",
            "An example for 2026: with {mixRelocations} relocations, {mixEur} is left to pay.",
            "{only:NL}The minister wrote that the Netherlands will contribute with money ({answers|answers to questions 3 and 4}). A list of choices of {2026-01} does not name that of the Netherlands ({agenda}).",
            "{only:not-NL chose}{^subject} chose {choice} for 2026 ({agenda}).{only:benefitting} If it wants to be excepted, it can be. Whether it will be was not clear then.",
            "{only:refused}{^subject} has said that it will not contribute ({agenda}).",
            "{only:exempt}{^subject} does not have to contribute for 2026 ({agenda}).",
            "A country under migratory pressure can ask for a {deduction|deduction}. So can a country in a ‘significant migratory situation’, and a country that considers itself to be in one of the two ({61}, {62}). The Council decides. {only:status:at-risk}According to the Commission {subject} is ‘at risk of migratory pressure’ ({status}). That alone gives no right to a deduction.{only:status:at-risk+significant-situation}According to the Commission {subject} is ‘at risk of migratory pressure’ and in a ‘significant migratory situation’ ({status}).{only:status:significant-situation}According to the Commission {subject} is in a ‘significant migratory situation’ ({status}).{only:status:under-pressure}According to the Commission {subject} is under migratory pressure ({status}).{only:status:none}{^subject} is not among the countries that the Commission names ({status}).",
        ],
        forms: ["relocations", "a financial contribution", "other measures"],
        and: " and ",
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
        example: "Suppose that after a reconvened Forum only {only:off-paper}the reported {pledge|pledges} of Germany and France count, {germanyFrance}.{only:on-paper}the {pledge|pledges} that Spain counts are there, {spainCases}.{only:all} Then {shortfall} are missing. {only:contributes}The part of {subject} is {requested}. The limit makes that {offset}.{only:spared}Nothing is asked of {subject}: only countries that contribute take over cases ({63(3)}).",
        paragraphs: &[
            "Not every case {eligible|can count} ({63(8)}). Children who travel alone do not count, for example.",
            "Taking over can sometimes be voluntary too ({63(1)}, {63(2)}, {69}). And does a country not carry out its pledged relocations within the year? Then it must take over cases on request ({63(5)}).",
            "Pledges can fall away, for example through a deduction ({63(4)}). Whether the Forum is needed first in that case too is not clear.",
            "Two points can be read in two ways. Do countries take over only the shortfall, or the full number of the threshold? And is the limit the share in the pool or in the threshold? You can choose all four combinations. ‘Never twice’ is true in all four.",
        ],
        table_caption: "After a reconvened Forum, with everything pledged in money and enough cases",
        table_headings: [
            "Pledged by all countries",
            "Asked of {subject}",
            "Taken over",
            "Still to pay",
        ],
    },

    balance: Balance {
        title: "The share stays the same, the form changes",
        chart_caption: "The chart shows the same at each number of pledged relocations.",
        notes: &[
            "{only:benefitting}Note: {subject} does not have to carry out its pledge ({60(3)}). You see what it would be if it did contribute.",
            "{only:exempt}Note: {subject} does not have to contribute for 2026 ({agenda}). You see what it would be if it did contribute.",
            "{only:refused}This is the obligation of {subject} ({57(3)}). It has said that it will not contribute ({agenda}).",
            "{only:not-only-money}The balance begins with everything in money. {^subject} chose {choice} ({agenda}). You can set that under ‘Change more’.",
        ],
        example: "{only:spared}No cases are asked of {subject} ({63(3)}). However few relocations there are, it stays {fairShareEur}.{only:contributes}Suppose that after a reconvened Forum {tippingPledges} relocations are pledged. {^subject} then takes over {tippingOffset} cases. For the other {tippingPaidCases} it pays {tippingPayment}. At {allUntil} pledges or fewer it is cases only.",
        eligible: "{only:contributes}Can only {eligible} cases count? Then at least {eligiblePayment} is always left to pay.{only:NL} That is how many {dublin|Dublin claims} of 2024 Spain, Italy and Cyprus accepted ({answers|answer to question 7}).",
        dragging: "Dragging in a picture turns on the switch for the reconvened Forum.",
        rules: "You can also turn off rules. Then a mark can count twice after all.",
        table_caption: "The chart as a table",
        table_headings: ["Pledged by all countries", "Taken over", "Still to pay"],
    },

    controls: controls::CONTROLS,

    checks: checks::CHECKS,
    others: Others {
        title: "What do other countries do?",
        pages: [
            Point {
                head: "Countries",
                text: "The share, the situation and the choice of each country, on a map and in a table. Also: border procedures, and whether ‘specific problems’ stand in the law.",
            },
            Point {
                head: "Dublin cases",
                text: "What the Netherlands asked of other countries in five years. Which of those cases can count, and which cannot.",
            },
            Point {
                head: "Time line",
                text: "What was due when, when it came, and who voted against.",
            },
        ],
    },

    limits: Limits {
        title: "What this rule does not say",
        points: [
            Point {
                head: "Failed transfers",
                text: "A case only counts when {subject} identifies it ({63(6)}). A failed {dublin|transfer} is not enough.{only:NL} Claims of 2024 led to {accepted2024} acceptances and {transferred2024} transfers: {transferRate2024}%. About {greeceClaims} claims to Greece were not possible ({answers|answer to question 7}).",
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
                text: "That offsets count is said in {r33}, not in {63}.{only:NL} The minister writes that the payment then falls ({answers|answers to questions 4, 5 and 9}).",
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
    sources: sources::SOURCES,

    glossary: glossary::GLOSSARY,

    chrome: chrome::CHROME,

    why: why::WHY,
};
