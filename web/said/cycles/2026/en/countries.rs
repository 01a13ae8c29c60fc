//! The texts of the page, in English.

use crate::texts::countries::{
    Bars, Border, BorderColumns, BorderRows, Choices, Classes, Colourings, Columns, Differences,
    Filters, Kinds, Map, Named, Obligations, ProposedColumns, Published, PublishedColumns, Section,
    Situations, Table, Texts, Words,
};
use crate::texts::frame::Titles;

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "What does each country contribute? – Solidariteitswijzer",
        description: "All 27 countries of the Union in 2026: fair share in cases and euros, situation, and the chosen form of solidarity.",
        title: "What does each country contribute in 2026?",
        lead: "The regulation applies to {countedStates} of the {unionStates} countries of the Union. {choseMoney} countries chose money, including the Netherlands, {choseRelocation} relocation, {choseMeasures} alternative measures and {choseMix} a mix. According to the Dutch minister, {exemptStates} countries need not contribute, and {refusingStates} said that they would not.",
    },

    words: Words {
        choices: Choices {
            relocation: Named {
                name: "relocation",
                sign: "R",
            },
            money: Named {
                name: "money",
                sign: "€",
            },
            measures: Named {
                name: "alternative measures",
                sign: "M",
            },
            relocation_and_money: Named {
                name: "relocation and money",
                sign: "R+€",
            },
            money_and_measures: Named {
                name: "money and alternative measures",
                sign: "€+M",
            },
            exempt: Named {
                name: "not obliged according to the minister",
                sign: "(–)",
            },
            refused: Named {
                name: "said it would not contribute",
                sign: "N",
            },
            not_bound: Named {
                name: "not bound",
                sign: "–",
            },
        },
        situations: Situations {
            under_pressure: Named {
                name: "under migratory pressure",
                sign: "P",
            },
            at_risk_and_significant: Named {
                name: "at risk and significant situation",
                sign: "R+S",
            },
            significant: Named {
                name: "significant situation",
                sign: "S",
            },
            at_risk: Named {
                name: "at risk of migratory pressure",
                sign: "R",
            },
            none: Named {
                name: "not identified",
                sign: "·",
            },
            not_bound: Named {
                name: "not bound",
                sign: "–",
            },
        },
        obligations: Obligations {
            full: "must contribute",
            benefitting: "can receive support",
            exempt: "not obliged according to the minister",
            not_bound: "not bound",
        },
        no_share: "no share",
        classes: Classes {
            lowest: "less than 1%",
            low: "1 to 2%",
            middle: "2 to 5%",
            high: "5 to 10%",
            highest: "10% or more",
        },
        none: "–",
    },

    map: Map {
        title: "The Union on a map",
        intro: "Each square is a country. Choose what the colours show. A square takes you to that country’s row in the table.",
        name: "Map of the 27 countries of the Union",
        colour_by: "The colours show",
        colourings: Colourings {
            choice: "the chosen form",
            share: "the share in %",
            situation: "the situation",
        },
        caption: "All squares are the same size, however large the country is. Denmark is hatched, because the regulation does not apply there ({r90}). The bounds of the shares are round numbers. The table below says the same.",
    },

    table: Table {
        title: "All countries in a table",
        intro: "The {fairShare|fair share} follows from the {key|reference key} ({66}). Choose a country to read the whole explanation for that country.",
        caption: "The 2026 pool, the largest share first",
        columns: Columns {
            country: "Country",
            population: "Population",
            gdp: "GDP, million euros",
            share: "Share",
            cases: "Cases",
            eur: "In euros",
            situation: "Situation",
            choice: "Chosen form",
            obligation: "Obligation",
        },
        page_of: ": show the explanation for this country",
        rounded: "rounded to hundreds:",
        total: "Together, without Denmark",
        sources: "Population: {population|Eurostat, demo_pjan}. Situation: {status}. Chosen form: {agenda}, for the Netherlands {answers}. The obligation follows from those two. GDP:",
        gdp_source: "Eurostat, nama_10_gdp",
        notes: &[
            "Where there is ≈, the population is known only as a number rounded to hundreds.",
            "The shares together are 100%. The cases together are {roundedTotal}: {roundedExtra} more than {poolCases}, because each share is rounded up to a whole case.",
            "The list of chosen forms is dated {2026-01-15} ({agenda}). It does not include the Netherlands. That the Netherlands will contribute money is in the {answers|answers to questions 3 and 4}.",
            "The {benefittingStates} countries under migratory pressure can receive support from the {pool|pool}. If they make use of it, they need not carry out their pledge ({60(3)}, {r30}). If they do not, they can ask for a {deduction|deduction} ({61(1)}). Which of the four would use it was not yet known on {2026-01-15} ({agenda}).",
            "According to the minister’s list, {exemptStates} countries need not contribute because they face a significant migratory situation ({agenda}). {notExemptAllTheSame} other countries face such a situation too; they did choose a form. Under the regulation a country asks for a deduction and the Council decides ({62(1)}, {62(5)}). Spain and Slovakia write that this was not done ({council}).",
            "Hungary and Slovakia said that they would not contribute ({agenda}). The regulation binds these countries as well; their share is in the table.",
            "Latvia and Slovakia write that they asked for a full deduction ({council}). The outcome is not in these sources.",
            "The Commission identified {atRiskStates} countries at risk of migratory pressure and {onlySignificant} with a significant migratory situation alone ({status}). The {rapporteur|interim report} adds these up and calls them countries with high migratory pressure, which is something else in the regulation. According to the report, being at risk gives a claim to extra support, not to relocation, and the Commission takes it into account when such a country asks for help or a deduction ({59(4)}, {62(3)}).",
            "{^r91} still says that Ireland is not bound. But Ireland gave notice on {2024-06-27} that it wishes to take part, and the Commission confirmed this on {2024-07-31}, as the protocol on Ireland allows ({ireland-bound}). So the regulation binds Ireland too.",
        ],
        filters: Filters {
            choice: "Chosen form",
            situation: "Situation",
            obligation: "Obligation",
        },
        all: "all",
        pool: "Pool",
        pools: [
            ("2026", "set for 2026: 21,000"),
            ("legal-minimum", "minimum for the proposal: 30,000"),
            ("half", "half of the minimum: 15,000"),
        ],
        pool_size: "Relocations in the pool",
    },

    published: Published {
        title: "Does this agree with published figures?",
        paragraphs: &[
            "A figure for 2026 is known for {publishedStates} countries. These check the calculation; they do not go into it. Only those of Germany and France come from the annex of {decision}, and that as reported. The rest are amounts given by a government or the press.",
            "{only:inferred}The official share of the Netherlands is in the {decision|annex of the decision}, which was not read here. The result here is {ownCases} cases. The official number probably lies between {rangeLow} and {rangeHigh}: the figures of Germany and France imply that the Commission calculated with a lower GDP of the Union ({own|inferred here}).{only:NL published}For the Netherlands, {officialCases} cases were officially published ({decision}). The result here is {ownCases}.",
            "Each difference below is computed minus published. One cause applies to all countries: the Commission used the GDP figures known in the autumn of 2025. This page uses the figures of {2026-10-06}. How much that matters for each country cannot be traced here.",
        ],
        caption: "Fair share of the 2026 pool",
        columns: PublishedColumns {
            country: "Country",
            published_share: "Published share",
            published_cases: "Published cases",
            published_eur: "Published amount",
            share: "Computed share",
            cases: "Computed cases",
            eur: "Computed amount",
            difference: "Difference in cases",
        },
        why: "Source and difference by country",
        kinds: Kinds {
            cases: "The number of cases was published.",
            amount: "Only an amount was given; the cases are that amount divided by the {unitValue|value of one case}.",
            at_most: "Only an amount was given, as ‘at most’; the cases are that amount divided by the {unitValue|value of one case}.",
        },
        differences: Differences {
            same: "After rounding, the number of cases is the same.",
            more: "The result here is higher. A different GDP figure may explain the difference.",
            fewer: "The result here is lower. A different GDP figure may explain the difference.",
        },
        proposed_title: "The shares in the Commission’s proposal",
        proposed: &[
            "Another party passed on the shares of ten countries in the proposal ({proposal-summary}). That is not the Council’s decision: the Council set a smaller pool. No cases or amounts can be derived from it.",
        ],
        proposed_caption: "Share in the proposal, as reported ({proposal-summary}), and the share computed here",
        proposed_columns: ProposedColumns {
            country: "Country",
            proposed: "Share in the proposal",
            share: "Computed share",
            difference: "Difference in percentage points",
        },
    },

    among: Section {
        title: "What if the others are left out?",
        paragraphs: &[
            "What part would the Netherlands bear if only {contributing|contributing countries} were counted? That is {among}.",
            "The assumption: the {benefittingStates} countries that can receive support drop out, as do the {exemptStates} that need not contribute according to the minister. The {contributingStates} other countries are counted, including the {refusingStates} that said they would not contribute. Without those two it is {amongWilling}.",
            "In the 2026 pool that would be {amongCases} cases, if these countries together carry all {poolCases}. At a share of {ownShare} it is {ownCases}.",
            "But the regulation does not work like that. A fair share does not change when other countries do not contribute ({57(3)}, {66}). Even so, what others do not do can reach the Netherlands in three ways. The Commission takes it into account when it proposes the size of the pool ({12(3)}). Significant deductions are a reason to reconvene the Forum, after which countries may pledge more ({13(4)}). And pledges that fall away can make taking over mandatory ({63(4)}).",
            "In one respect this share does matter. If {offset|offsets} become mandatory, only contributing countries take cases over ({63(3)}). This page then divides those cases in this way; the regulation does not spell out how. Even then a country need not take more than its fair share ({63(7)}).",
        ],
    },

    spain: Section {
        title: "What does Spain count as ‘actual solidarity’?",
        paragraphs: &[
            "Spain counts {spainCases} relocations and {spainEur} ({council}). That money stands for {spainMoneyCases} cases. Together that is {spainTogether} of {poolCases}: {spainPercent}.",
            "The assumption: money and relocations weigh the same ({56(2)}). A case is worth what it is worth in the 2026 pool.",
            "Spain itself sets the count beside the {minimumCases} relocations or {minimumEur} that the Commission had identified. That makes it {spainPercentOfProposal}.",
            "According to Spain the decision also gives an indicative percentage: 42% of the pool, for countries where many people arrive after a rescue at sea ({12(5)}). Spain holds that this has to be a minimum and should be much higher. It fears that the decision sets a precedent for later years ({council}).",
            "It is the count of one country. The official pledges are in {decision|the Council’s decision} ({57(1)}). That list is in the annex, which was not read here. Nor is the count the size of the pool: a country’s fair share does not depend on it.",
        ],
    },

    specific: Section {
        title: "‘Specific problems’: is there such a group?",
        paragraphs: &[
            "In {2025-10} members of parliament asked about a group of countries with ‘specific problems’ ({consultation}). There is no such group in the regulation.",
            "The regulation has three situations: under migratory pressure, at risk of migratory pressure, and a significant migratory situation ({11(1)}). The Commission determines them every year, with the annual report and data about all countries ({9}, {10}).",
            "The government wrote at the time that it was talking with the Commission and other countries. It was about countries that are not under migratory pressure as the regulation defines it, but do feel a ‘specific pressure’. They might be given recognition for that ({consultation}, {2025-10-08}; {answers|answer to question 6}, {2025-10-14}).",
            "The outcome of those talks is not in these sources. In the decision of {2025-11-11} the Netherlands is ‘at risk of migratory pressure’ ({status}).",
            "A country that was not identified can consider itself to be under migratory pressure or in a significant migratory situation. It can then ask for a {deduction|deduction}, and has to give its reasons ({61(2)}, {62(3)}). The Council decides.",
        ],
    },

    bargain: Section {
        title: "Why this agreement, and what did the Netherlands want?",
        paragraphs: &[
            "Solidarity is part of the migration pact: ten European laws on asylum. The interim report gives the idea behind it: European asylum and migration management works only if countries take responsibility together ({rapporteur}). The minister mentions stricter checks at the external borders, faster asylum procedures and fewer ways of travelling on. Solidarity is the other half of that balance ({answers|answer to question 5}).",
            "The government wanted the pool to rest on an objective analysis, to be of a realistic size and to put no extra pressure on the countries that contribute. It called a working Dublin system an important condition for receiving and offering solidarity. It was therefore talking to the Commission and other countries about a plan to resume Dublin transfers ({consultation}).",
            "May a country refuse as long as others do not keep to the rules? Not in general. But where the Commission has identified systemic shortcomings in a country that could have serious consequences, no one has to honour pledges or offsets towards that one country ({60(3)}).",
            "Members of parliament asked whether the Netherlands, besides being a net payer, would become a net receiver of asylum cases. The minister replied that the contribution falls when the Netherlands takes over cases, so that it does not pay and get extra cases on top ({answers|answer to question 5}). Whether the Netherlands receives more cases in all than it passes on, that answer does not say.",
            "According to the interim report, a country at risk of migratory pressure, such as the Netherlands, gets extra support but no relocations ({rapporteur}).",
        ],
    },

    border: Border {
        title: "The other side of the bargain: border procedures",
        paragraphs: &[
            "In a border procedure an asylum application is dealt with at the border. People the rapporteur spoke to stressed the bargain: southern countries agreed to border procedures and get relocations in return ({rapporteur}). Countries where many migrants arrive irregularly have to do most of them.",
            "The interim report names {borderUnion} a year twice: once as a minimum, once as a figure it will rise to. On the other side are at least {minimumCases} relocations a year. That is {borderRatio} border procedures for each relocation.",
        ],
        picture: "A year in the Union: border procedures, and the legal minimum of relocations",
        bars: Bars {
            procedures: "border procedures",
            relocations: "relocations",
        },
        caption: "Border procedures and relocations ({rapporteur|interim report, part 1 and footnote 2})",
        columns: BorderColumns {
            what: "What",
            number: "Number",
        },
        rows: BorderRows {
            procedures: "Border procedures a year in the Union",
            relocations: "Relocations a year, legal minimum",
            ratio: "Border procedures for each relocation",
            dutch_places: "The Netherlands: places for border procedures",
            dutch_first: "The Netherlands: applications in the first year",
            dutch_second: "The Netherlands: applications in the next year",
        },
        notes: &[
            "For the Netherlands the footnote gives {borderFirst} and {borderSecond} applications as minimums. But the decision that it refers to, (EU) 2024/2150 of {2024-08-05}, is, according to its title, about the maximum number that a country has to deal with in a year.",
            "A place is not an application: in one place several applications can be dealt with in a year, one after the other.",
            "Border procedures do not count towards the fair share. They are not among the forms of solidarity ({56(2)}).",
        ],
    },
};
