//! The story in English, equal in content to the Dutch.

mod checks;
mod chrome;
mod controls;
mod glossary;
mod others;
mod sources;
mod why;

use crate::texts::story::{
    Answer, Balance, BalanceColumns, Card, Choice, Forms, Key, Limits, Lowest, Method, Point, Pool,
    PoolColumns, PoolRows, Step, Steps, Story, Trigger, TriggerColumns, WeightColumns, YearColumns,
};

/// The whole story in English.
pub const EN: Story = Story {
    answer: Answer {
        title: "Must {subject} pay and take asylum cases too?",
        line: "{only:contributes}It could be both, but nothing should be counted twice.{only:benefitting}A country that receives help need not contribute.{only:exempt}According to a list of January 2026 it need not for now.",
        lead: "The EU says Spain, Italy, Greece and Cyprus are under {pressure|great pressure}. Under the migration pact, an EU law, other countries must then help. {only:NL}For 2026 the Netherlands chose money. {only:not-NL chose}For 2026 {subject} chose {choice}. {only:contributes}Even so, {subject} may have to take over asylum cases of people already there, who need not go back to such a country.",
        notes: &[
            "{only:benefitting}{^subject} is under migratory pressure ({status}) and can therefore receive help from the pool. If it makes use of it, it does not have to carry out its pledge ({60(3)}) and is not asked to take over cases ({63(3)}). Whether it would was not yet clear in January 2026 ({agenda}). The amounts on this page show what it would be if {subject} did contribute.",
            "{only:exempt}{^subject} is in a ‘significant migratory situation’ ({status}). According to {agenda} it therefore does not have to contribute for 2026, and no cases are asked of it here ({63(3)}). Under the regulation a country has to ask for this, and the Council decides ({62(1)}, {62(5)}). Spain and Slovakia write that this was not done ({council}). The amounts on this page show what it would be if {subject} did contribute.",
            "{only:refused}{^subject} has said that it will not contribute ({agenda}). The obligation in the regulation stays the same ({57(3)}). The figures here are of that obligation.",
            "{only:not-only-money}For 2026 {subject} chose {choice} ({agenda}), and this page starts from that.{only:not-only-money mixes} How it divides the two is not known.{only:relocates mixes} Its whole share is shown as relocations here, because that is the most there can be.{only:measures mixes} Half is shown as money here, and half as measures.{only:relocates} If there are no cases for it to take over, it remains bound to relocate ({r33}).",
        ],
        checked: "Calculated with the rules of European {law|Regulation 2024/1351}.",
        sense_title: "What can happen, and what cannot?",
        sense: [
            Point {
                head: "Not twice",
                text: "Each {case|case} of the share should count once. That is said in {r33}, which explains the law, and not in an article.",
            },
            Point {
                head: "Up to a cap",
                text: "{^subject} need not take over more than its {fairShare|fair share} ({63(7)}). The article does not say whether that share is measured on the pool or on the threshold.",
            },
            Point {
                head: "Both, for different parts",
                text: "A country can pay and take over cases, each for a different part. That happens when fewer cases qualify than are asked for.",
            },
            Point {
                head: "Cases only",
                text: "A country that chooses to pay can end up with cases only. If the countries meet again, that is what follows in 2026 from the choices that are known, provided enough cases qualify.",
            },
            Point {
                head: "Not part of this",
                text: "Sometimes a person cannot be transferred to another country, and the case stays. Such a case does not count automatically.",
            },
        ],
    },

    card: Card {
        title: "Our sums for {subject}, 2026",
        opens: "{only:only-money}The slider starts at money only.{only:not-only-money}The slider starts at what {subject} chose and no cases.{only:contributes} Move it to add cases. Step four explains who decides.",
        paid: "to pay",
        relocated: "to relocate",
        measures: "in measures",
        taken: "cases to take over",
        slider: "How many cases does {subject} take over?",
        cases: "cases",
        caption: "{only:only-money}Each case that counts takes {unitValue} off the bill.{only:relocates}Each case that counts replaces a relocation.{only:measures}Each case that counts replaces {unitValue} of money or measures.{only:contributes} Nothing is counted twice, says {r33}, which explains the law but does not bind by itself.",
        outcomes: "Three possible outcomes. Orange means cases.",
        only_own: "no cases",
        mix: "{eligible} cases",
        only_cases: "{offset} cases",
    },

    steps: Steps {
        title: "{only:only-money}Could money become cases? Four steps{only:not-only-money}Could it become cases? Four steps{only:spared}How it works, in four steps",
        share: Step {
            known: "Our calculation, {2025-12}",
            head: "How big is the share?",
            text: "{^subject} has {populationPercent} of the population and {gdpPercent} of the economy of the EU countries that take part. The law takes the average. The pool for 2026 is {poolCases} squares of {unitValue} each, so the share of {subject} is {fairShare}.",
            picture: "The average of two percentages is the slice of the pool",
            more: "In detail: the key, and the official number",
        },
        choice: Step {
            known: "{only:NL}Chosen, {2025-10}{only:not-NL chose}Chosen, {2026-01}{only:refused}Not chosen, {2026-01}{only:exempt}Not chosen, {2026-01}",
            head: "First, a country chooses",
            text: "There are three ways to help such a country, and they can be combined: take in asylum seekers from there (relocation), pay, or for instance send staff if asked. The law gives them equal weight.{only:NL} The Netherlands chose money.",
            picture: "Three forms and a case taken over weigh the same",
            more: "In detail: the forms, and who may do less",
        },
        few: Step {
            known: "Our calculation, {2026-01}",
            head: "Have too few relocations been pledged?",
            text: "Fewer than {threshold} pledged relocations is too few under the law ({63(3)}). The Council, the countries’ ministers, chose a pool of {poolCases} for 2026, below that. If every country that chose relocation relocates its whole share, that makes {chosenRelocations}. Cases taken over leave a shortfall: each country stops at its own share.",
            picture: "The threshold is above the whole pool",
            more: "In detail: the pool, and whether it could be smaller",
        },
        again: Step {
            known: "Not known, {2026-01-15}",
            head: "Will the Council ask for more help?",
            text: "If a majority in the Council considers the help too small, the countries meet again, on a country’s initiative or at the Commission’s invitation ({13(4)}). If pledges then stay below the threshold, each contributing country must take over cases of people already in that country, up to its own share, even if it pays. Whether it can happen without a new meeting is unclear.",
            picture: "Choose an answer and the picture at the top changes",
            more: "In detail: who decides, what follows, what is unclear",
        },
        end: "You can stop here, or check it below.",

        population: "population",
        economy: "economy",
        average: "average",
        slice: "of the pool",

        relocation: "one relocation",
        case: "one case taken over",
        amount: "{unitValue}",
        help: "{unitValue} of help",

        chosen: "chosen",
        pool: "whole pool",
        threshold: "threshold",

        meet: "Will the countries meet again, and still stay below the threshold?",
        no: "No",
        no_follows: "{only:only-money}Only payment is due.{only:not-only-money}The choice stands.{only:spared}Nothing changes.",
        yes: "Yes",
        yes_follows: "{only:contributes}{^subject} takes over cases, up to its own share.{only:spared}{^subject} takes over nothing.",
    },

    lowest: Lowest {
        title: "How many cases would that be? No more than its own share",
        text: "{only:contributes}Suppose the answer is yes. Then the lowest of these three numbers counts. The country is asked for {contributingPercent} of the shortfall: more than {share}, because not every country contributes. The division is our assumption.{only:spared}No cases are asked of {subject} ({63(3)}).",
        then: "That gives {subject}:",
        asked: "its part of the shortfall",
        cap: "its own share, the cap",
        qualifying: "cases that {eligible|qualify}",
        pledged: "How many relocations do all EU countries pledge together?",
        qualify: "How many cases in {subject} qualify?",
        pledged_note: "From none to the threshold. At most {chosenRelocations} were chosen.",
        qualify_note: "{only:contributes}From none to enough.{only:NL} In 2024 countries accepted {eligible} times that a case was theirs, under the old rules.",
        chart: "The chart: cases and money for any number of pledges",
        all_figures: "All figures of this scenario, explained",
    },

    key: Key {
        title: "How big is the share of {subject}?",
        paragraphs: &[
            "A fixed {key|reference key} sets the part of the solidarity that each country bears ({66}, {annex1}).",
            "{^subject} has {population} of the {populationTotal} inhabitants: {populationPercent}. Its {gdp|GDP} is {gdp} of {gdpTotal} million euros: {gdpPercent}. Each counts for half, which gives {share}.",
            "Denmark is not bound by this regulation, although it may adopt the Dublin rules under an agreement of its own ({r90}). The other {countedStates} countries are counted, including those that can receive help. Iceland, Norway, Switzerland and Liechtenstein are not: they may be invited to contribute something voluntarily ({13(1)}).{only:IE} {^r91} still says that Ireland is not bound, but Ireland gave notice on {2024-06-27} that it wishes to take part, and the Commission confirmed this on {2024-07-31}, as the protocol on Ireland allows ({ireland-bound}).",
            "Whole cases are rounded up. We infer that from France’s figure: {franceShare}% of {poolCases} is {franceExact}, and the published number is {franceCases} ({decision}).",
            "{only:published}For {subject}, {officialCases} cases were published ({decision}). The result here is {fairShare}.{only:announced}According to reports, {subject} pays {only:announced at-most}at most {only:announced}{officialEur}, so {officialCases} cases. The result here is {fairShare}.{only:unpublished}The official number for {subject} is in the {decision|annex of the decision}, which was not read here; it is calculated here and may be off by about {vintageGap}%.{only:inferred} The official number probably lies between {rangeLow} and {rangeHigh} cases: the figures of Germany and France imply that the Commission calculated with a lower GDP of the Union ({own|inferred here}).{only:NL} The minister spoke of about {statedShareLow} to {statedShareHigh}% ({answers|answer to question 4}).",
        ],
        weights_caption: "What if the weights were different? The law fixes half and half.",
        weights_columns: WeightColumns {
            population: "Population counts for",
            gdp: "GDP counts for",
            share: "Share",
            cases: "Cases",
        },
        years_caption: "The year of the GDP shifts the share. The population stays that of {2025-01-01}.",
        years_columns: YearColumns {
            year: "GDP of",
            share: "Share",
            cases: "Cases",
            eur: "In euros",
        },
    },

    pool: Pool {
        title: "How big is the pool?",
        paragraphs: &[
            "The {pool|solidarity pool} is the support that countries offer one another for one year. As a rule the Commission proposes at least {minimumCases} {relocation|relocations} and {minimumEur} ({12(2)}), and it may propose more ({12(3)}). It is one pool, expressed in two ways, because all forms have equal value ({56(2)}). The regulation sets no maximum.",
            "The Council may amend the proposal ({57(1)}). For 2026 the {referenceNumber|reference number} is {poolCases}, which is {poolEur} in money ({decision}, {57(3)}). May that be below the minimum? The regulation does not say expressly. One argument against it is {r15}, which calls the minimum numbers a guarantee for the countries that receive help. One in favour is the Council’s power to amend ({57(1)}). Spain holds that it may not ({council}).",
            "Half of the minimum was also considered: {halfCases} ({rapporteur}). Most rules apply only from {2026-07-01} ({85}).",
            "For 2026, Spain counts {spainCases} relocations and {spainEur} as ‘actual solidarity’ ({council}). That is one country’s count and not a list of pledges. Converted into money it is {spainPercent} of the pool of {poolCases}. Spain itself sets it against {minimumCases} relocations, which makes it {spainPercentOfProposal}.",
            "{only:NL}For the minimum the minister named {statedPaymentLow} to {statedPaymentHigh} ({consultation}). The result here is {minimumFairShareEur}.",
        ],
        table_caption: "What each pool means for {subject}: in cases or in euros, not both",
        table_columns: PoolColumns {
            pool: "Pool",
            relocations: "Relocations",
            eur: "Or in euros",
            subject_cases: "{^subject}, in cases",
            subject_eur: "{^subject}, or in euros",
        },
        table_rows: PoolRows {
            minimum: "minimum for the proposal",
            set: "set for 2026",
            half: "half of the minimum",
        },
    },

    choice: Choice {
        title: "What can a country choose?",
        paragraphs: &[
            "A country makes its own choice ({57(4)}): {relocation|relocation}, a {money|financial contribution}, {measures|alternative measures} or a mix. All forms have equal value ({56(2)}). If no country asks for the alternative measures, they are converted into money ({57(4)}).",
            "The numbers in the law imply an {unitValue|amount per case} of {unitValue}; the amount itself is in no article ({12(2)}, {12(3)}). The money goes through the Union budget ({64(1)}) to migration, reception, asylum and border management in countries that receive help, and sometimes to countries outside the Union ({56(2)(b)}, {56(3)}). What is left over may go to another European fund ({64(4)}).",
            "An example for 2026: with {mixRelocations} relocations, {mixEur} would remain to be paid.",
            "{only:NL}The minister wrote that the Netherlands will contribute money ({answers|answers to questions 3 and 4}). A {2026-01} list of choices does not include the Netherlands ({agenda}).",
            "{only:not-NL chose}{^subject} chose {choice} for 2026 ({agenda}).{only:benefitting} If it wants to be excepted, it can be. Whether it would be was not yet clear.",
            "{only:refused}{^subject} has said that it will not contribute ({agenda}).",
            "{only:exempt}According to {agenda}, {subject} does not have to contribute for 2026.",
            "A country under migratory pressure can ask for a {deduction|deduction}, unless it asks for or receives help from the pool ({61(1)}). So can a country in a ‘significant migratory situation’ ({62(1)}), and one that considers itself to be in either of the two. The Commission gives its assessment within four weeks ({61(3)}, {62(4)}), after which the Council decides ({61(4)}, {62(5)}). {only:status:at-risk}According to the Commission {subject} is ‘at risk of migratory pressure’ ({status}). That alone gives no right to a deduction, but the Commission must take it into account when there is a request ({59(4)}, {62(3)}).{only:status:at-risk+significant-situation}According to the Commission {subject} is ‘at risk of migratory pressure’ and in a ‘significant migratory situation’ ({status}).{only:status:significant-situation}According to the Commission {subject} is in a ‘significant migratory situation’ ({status}).{only:status:under-pressure}According to the Commission {subject} is under migratory pressure ({status}).{only:status:none}{^subject} is not among the countries that the Commission names ({status}).",
        ],
        forms: Forms {
            relocation: "relocations",
            money: "a financial contribution",
            measures: "alternative measures",
        },
        and: " and ",
    },

    trigger: Trigger {
        title: "What if there are too few relocations?",
        intro: "Then a country may have to deal with asylum applications for which a {benefitting|country that receives help} is responsible, made by people who are already in its own territory: a {offset|responsibility offset}. It becomes mandatory after these steps. Where pledges have fallen away, it is unclear whether the first step is needed ({63(4)}).",
        steps: [
            "The Council finds that contributions fall short of what is needed, for example because of deductions, because a country needs more help or because the situation calls for it. It then reconvenes the {forum|Forum} by simple majority, on the initiative of a country or at the invitation of the Commission ({13(4)}). There is a second route if the pool is too small for a country that asks for help later ({59(7)}).",
            "After that, the relocations pledged are still below the {threshold|threshold} of {threshold}. That is the higher of {minimumCases} and {sixtyPercent}, sixty per cent of the reference number ({63(3)}).",
            "Each {contributing|contributing country} takes over its part, even if it chose money ({63(3)}).",
            "A country need not take over more than its {fairShare|fair share} ({63(7)}).",
        ],
        example: "Suppose that the Forum is reconvened, and that every country that chose relocation for 2026 relocates its whole share. Then at most {chosenRelocations} relocations are pledged and {shortfall} are missing. {only:contributes}{^subject} would be asked for {requested}, but the cap brings that down to {offset}.{only:spared}Nothing is asked of {subject}, because only countries that contribute take over cases ({63(3)}).",
        paragraphs: &[
            "The threshold is higher than the whole pool of {poolCases}, because the Council stayed below the minimum. Pledges within the pool therefore never reach it: unless the pool grows, taking over is always mandatory in 2026 once the Forum has been reconvened.",
            "A reconvened Forum can also end differently. The countries may pledge more, and the Council may set a higher number by qualified majority. Everybody’s share then rises, in cases and in euros ({13(4)}, {57}).",
            "Not every case {eligible|qualifies} ({63(8)}). Cases of children who travel alone do not, for example.",
            "Taking over can also be voluntary, but only on conditions and instead of relocating. Either all countries together must have pledged at least half of the number in the Commission’s proposal, or the country itself at least half of its share as relocations, and the other country must agree ({63(1)}, {63(2)}, {69}). With the choices that are known, the Union does not reach that half.{only:only-money} For a country that pays its whole share, this route is then closed.",
            "A country that does not carry out its pledged relocations within the year must take over cases on request, as many as it had pledged ({63(5)}).",
            "The regulation can be read in different ways on four points. Do countries take over only what is missing, or the whole threshold? Is the cap measured on the pool or on the threshold? Does a deduction lower that cap? And is a new Forum needed first where pledges have fallen away? In the balance you can choose at each point. In all sixteen readings that this page knows, nothing is counted twice as long as cases taken over count.",
        ],
        table_caption: "After a reconvened Forum, {only:only-money}with everything pledged as money{only:not-only-money}with the choice that {subject} made{only:contributes} and enough cases. {only:relocates}The last row is{only:only-money}The last two rows are{only:measures}The last two rows are{only:contributes} possible only if other countries voluntarily pledge more than their share.",
        table_columns: TriggerColumns {
            pledged: "Pledged by all countries",
            asked: "Asked of {subject}",
            taken: "Taken over",
            paid: "Still to be paid",
        },
    },

    balance: Balance {
        title: "The share stays the same, the form changes",
        chart_caption: "The chart shows the same for each number of relocations pledged.",
        notes: &[
            "{only:benefitting}Note: {subject} does not have to carry out its pledge if it makes use of the pool ({60(3)}). You see what it would be if it did contribute.",
            "{only:exempt}Note: according to {agenda}, {subject} does not have to contribute for 2026. You see what it would be if it did contribute.",
            "{only:refused}This is the obligation of {subject} ({57(3)}). It has said that it will not contribute ({agenda}).",
            "{only:not-only-money}The balance begins with what {subject} chose: {choice} ({agenda}). You can make another choice under ‘Change more’.",
        ],
        example: "{only:spared}No cases are asked of {subject} ({63(3)}). However few relocations there are, its share stays {fairShareEur}.{only:contributes}Suppose that the Forum is reconvened, with the {chosenRelocations} relocations that there are at most with the choices that are known. {^subject} then takes over {offset} cases. {only:only-money}That is its whole share, and the payment becomes {reconvenedPayment}.{only:relocates}That is its whole share, and no relocations remain to be carried out.{only:measures}That is its whole share, and nothing remains to be paid or done.{only:contributes} Only above {allUntil} pledges are there fewer cases. With the choices that are known, that cannot happen.",
        eligible: "{only:contributes}You get a mix if too few cases qualify. If only {eligible} qualify, {only:only-money}at least {eligiblePaymentAbout} remains to be paid.{only:relocates}a share of {eligibleLeft} cases remains to be relocated.{only:measures}a share of {eligibleLeft} cases remains in money and measures.{only:NL} {eligible} is the number of 2024 {dublin|Dublin claims} that Spain, Italy and Cyprus accepted ({answers|answer to question 7}). It shows the order of magnitude only: those cases fall under the old rules and their time limits have run out ({63(8)}).",
        dragging: "If you drag in a chart, the balance assumes that the countries have met again.",
        rules: "You can also switch rules off. Then a square can count twice after all.",
        table_caption: "The chart as a table",
        table_columns: BalanceColumns {
            pledged: "Pledged by all countries",
            taken: "Taken over",
            paid: "Still to be paid",
        },
    },

    controls: controls::CONTROLS,

    checks: checks::CHECKS,
    others: others::OTHERS,

    limits: Limits {
        title: "What does not count, and what could still go wrong?",
        points: &[
            Point {
                head: "Failed transfers",
                text: "Sometimes a person cannot be transferred to another country, and the case stays. It does not count automatically: {subject} has to identify it first ({63(6)}).",
            },
            Point {
                head: "A recital, not an article",
                text: "{r33} says that nothing is counted twice. {only:NL}The minister says so too. {only:all}But a recital explains the law and does not bind by itself.",
            },
            Point {
                head: "Paying first, taking over later",
                text: "A country may pay first, and be asked only later to take over cases. The regulation has no rule on refunds.",
            },
            Point {
                head: "Promising more is binding",
                text: "A country may pledge more than its share ({r31}). Once that is in the Council’s decision, it must deliver.",
            },
            Point {
                head: "A bigger pool",
                text: "There is a new pool each year. It may be bigger, because the law sets no maximum ({12(3)}), and then so is the share.",
            },
            Point {
                head: "What we know",
                text: "The documents go up to {2026-01-15}.{only:NL} On {2026-01-14} the Netherlands and Greece agreed to lower the contribution by a few million euros, on which the Commission had yet to decide ({greece-deal|the announcement}).",
            },
        ],
        more: "In detail: all the rule’s limits",
        exactly: &[
            Point {
                head: "Failed transfers",
                text: "A case only counts when {subject} identifies it ({63(6)}). A failed {dublin|transfer} is not enough.{only:NL} The 2024 claims led to {accepted2024} acceptances and {transferred2024} transfers: {transferRate2024}% of the acceptances. About {greeceClaims} claims on Greece could have been made but were not ({answers|answer to question 7}).",
            },
            Point {
                head: "Shortcomings in a country",
                text: "No country is required to honour pledges or offsets towards one with systemic shortcomings in applying the Dublin rules that could seriously harm the regulation. But the Commission must have identified them in its yearly decision, or in a decision on that country’s request ({60(3)}). Such a decision can therefore still stall a pool that has been agreed. An assessment was planned for {2026-07} ({rapporteur}); that is not yet such a decision.",
            },
            Point {
                head: "Timing",
                text: "Money need not be paid before the end of the year ({60(3)}), so payment can come after taking over. The reverse is possible too: paying first and being asked to take over later. The regulation has no rule on refunds.",
            },
            Point {
                head: "Doing more",
                text: "A country may voluntarily pledge more than its share ({r31}). Once that is in the Council’s decision it is bound by it, and {63(7)} sets no cap for relocations that it then fails to carry out ({63(5)}).",
            },
            Point {
                head: "A recital",
                text: "That offsets count is said in {r33}, not in {63}. A recital explains the law but does not bind by itself.{only:NL} The minister writes that the payment then falls ({answers|answers to questions 4, 5 and 9}). By how much per case is said nowhere: {unitValue} follows from the amount per case.",
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
            "The arithmetic is exact, but some of what goes into it is rounded. For some countries the population is known to the nearest hundred only, and the Dublin figures are rounded to the nearest ten. Whole cases are rounded up.",
            "The balance begins with the 2026 pool, no deduction, no reconvened Forum and enough cases. It assumes {chosenRelocations} relocations pledged, the most that the countries which chose relocation come to. {only:not-only-money}The country itself begins with its own choice.{only:only-money}The country itself contributes everything as money.{only:spared}The country itself is shown as it chose, or else with everything as money.{only:all} At each point that the regulation leaves open, the first reading applies.",
            "This page makes three choices of its own. The reference key divides the cases among the contributing countries. Deductions and cases come off the money first, then off measures, then off relocations. And a deduction also lowers the cap on taking over, although {63(7)} does not say so; you can change that last one.",
            "A search through thousands of scenarios shows what follows from the rules. A computer cannot show that the rules were meant that way: for that there are {r33}{only:NL}, the minister’s answer{only:all} and {63(7)}.",
            "Check it yourself: open ‘why this number?’ at a figure. Links go to official publications.",
            "The GDP figures are of {2026-10-06}. The Commission had older ones. Official results may therefore differ by about {vintageGap}%.",
        ],
    },

    sources_title: "Sources",
    sources: sources::SOURCES,

    glossary: glossary::GLOSSARY,

    chrome: chrome::CHROME,

    why: why::WHY,
};
