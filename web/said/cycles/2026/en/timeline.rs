//! The texts of the page, in English.

use crate::texts::frame::Titles;
use crate::texts::timeline::{
    Due, DueColumns, Happening, Happenings, Later, Line, Part, Reasons, Spans, Texts, VoteColumns,
    Voting,
};

pub const TITLES: Titles = Titles {
    page_title: "Timeline of the first solidarity pool – Solidariteitswijzer",
    description: "From the October 2025 questions to the July 2026 assessment: what was due when, what happened when, and who voted how on the solidarity pool.",
    title: "The first round, from question to assessment",
    lead: "On {2025-10-06} members of parliament asked questions about the help for 2026. On {2025-12-22} the Council established the pool. The proposal for it came {proposalLate} days after the date it was due.",
};

pub const TEXTS: Texts = Texts {
    line: Line {
        title: "What happened when?",
        intro: "The documents end on {2026-01-15}. What was planned after that is marked as planned.",
        events: Happenings {
            questions: Happening {
                title: "Members of parliament ask questions",
                text: "A parliamentary committee asks the minister about the solidarity pool ({consultation}). On the same day three members send in written questions ({answers}).",
            },
            consultation: Happening {
                title: "The minister answers the committee",
                text: "The answer: the proposal of the European Commission is confidential ({12(6)}), and the Council decides in December ({consultation}).",
            },
            answers: Happening {
                title: "The minister answers the written questions",
                text: "The annual report and the decision on migratory pressure will be public, the proposal for the pool will not ({answers|answer to question 11}, {12(6)}).",
            },
            proposal: Happening {
                title: "The European Commission makes its proposal",
                text: "It is about the {pool|solidarity pool} for 2026. The annual report and the decision on migratory pressure come on the same day ({rapporteur|Parliamentary paper 32 317, no. 985, part 1}, {status}).",
            },
            forum: Happening {
                title: "The Forum must have been convened",
                text: "In the {forum|Forum} countries pledge their contributions. The Council convenes it within fifteen days of the Commission’s documents ({13(2)}). When that happened is not in these documents.",
            },
            deduction_asked: Happening {
                title: "Slovakia asks for a full deduction",
                text: "It does so in a letter at the end of November ({council|statement of Slovakia}). A country that the Commission has not identified may ask for a {deduction|deduction} too ({62(3)}).",
            },
            delay_feared: Happening {
                title: "The rapporteur sees a risk of delay",
                text: "The proposal came later, so the Council has less time. Countries are divided on the proposal. One idea is a pool of half the minimum ({rapporteur|Parliamentary paper 32 317, no. 985, part 1}).",
            },
            december_council: Happening {
                title: "The Council agrees on the pool",
                text: "The Council reaches a political agreement on {poolCases} relocations or {poolEur} ({press-release}). The presidency, Denmark, wanted that for this day ({rapporteur|Parliamentary paper 32 317, no. 985, part 1}). Slovakia states objections, among others about the {referenceNumber|reference number} ({council|statement of Slovakia}).",
            },
            procedure: Happening {
                title: "The written vote begins",
                text: "The countries vote without a meeting ({council}). The decision itself bears the date of this day ({decision}).",
            },
            adoption: Happening {
                title: "The Council establishes the pool",
                text: "The vote ends at twelve noon. There is a qualified majority, as required ({council}, {57(1)}). The decision itself bears an earlier date: {2025-12-19} ({decision}).",
            },
            publication: Happening {
                title: "The decision appears in the Official Journal",
                text: "It is {decision|Decision 2025/2642}. Its annex lists the pledges of each country; it was not read here.",
            },
            note: Happening {
                title: "The outcome is put on paper",
                text: "The note on the vote is of this day ({council}). A letter to parliament calls this the day of the agreement ({agenda}). According to the note the pool had been established before.",
            },
            choices: Happening {
                title: "Parliament reads what countries choose",
                text: "A letter says of most countries how they contribute ({agenda}). This is the last document.",
            },
            informal_council: Happening {
                title: "Ministers meet in Cyprus",
                text: "The letter of {2026-01-15} was written for this informal Council ({agenda}).",
            },
            pact: Happening {
                title: "The whole pact must be in place",
                text: "That is ten regulations and directives together, in all countries of the Union ({rapporteur}). New rules on safe countries are to apply then as well ({agenda}).",
            },
            application: Happening {
                title: "The regulation applies",
                text: "From then on the remaining rules of {law|Regulation 2024/1351} apply as well ({85}, {rapporteur|Parliamentary paper 32 317, no. 985, part 1}).",
            },
            assessment: Happening {
                title: "The Commission assesses the Dublin rules",
                text: "It looks at whether countries comply with the {dublin|Dublin rules} well enough to receive help ({rapporteur|Parliamentary paper 32 317, no. 985, part 1}). Other countries are freed from pledges and offsets towards a country only if the Commission identifies systemic shortcomings there. It must do so in its yearly decision, or in one on that country’s request, and they must threaten the working of the regulation ({60(3)}).",
            },
            next_proposal: Happening {
                title: "The documents for 2027",
                text: "The annual report, the decision on migratory pressure and the proposal are due on this day each year. The 2027 cycle is due, but is not in these documents.",
            },
            pledges_implemented: Happening {
                title: "The pledges for 2026 must have been carried out",
                text: "Money may come later. Other help must in principle be given within the year itself.",
            },
            next_pool: Happening {
                title: "The pool for 2027",
                text: "Each year the Council establishes the pool before the end of the year. That for 2027 is not in these documents.",
            },
        },
        by: "by",
        late: "days later",
        early: "days earlier",
        to: "and",
        planned: "planned",
        passed: "The date has passed. What happened is not in these sources.",
        sources_end: "The documents end here",
        today: "Today",
    },

    due: Due {
        title: "Due dates and actual dates",
        intro: "The regulation sets dates for each year. In this round the Commission’s proposal was due on {2025-10-15} ({12(6)}). The Council was to establish the pool before the end of the year ({57(1)}).",
        caption: "Between the two due dates lie {roundDays} days. After {proposalLate} days the proposal came ({rapporteur|Parliamentary paper 32 317, no. 985, part 1}). The Council decided {councilDays} days later ({council}). Then {daysLeft} days were left.",
        spans: Spans {
            waited: "waiting for the proposal",
            used: "from proposal to decision",
            left: "left until the end of the year",
        },
        table_caption: "What was due when ({law}), and when was it there ({rapporteur}, {council})?",
        columns: DueColumns {
            step: "Step",
            due: "Due by",
            date: "Actual date",
            difference: "Difference",
        },
        unknown: "not in these documents",
    },

    vote: Voting {
        title: "Who voted what?",
        intro: "The Council voted by written procedure on the 2026 pool, until {2025-12-22}, twelve noon. A qualified majority was needed ({57(1)}). There was one ({council}).",
        table_caption: "The vote on the 2026 pool ({council})",
        columns: VoteColumns {
            vote: "Vote",
            states: "Countries",
        },
        against: "against",
        abstained: "abstained",
        in_favour: "for",
        others: &[
            "The note names only those that were against or abstained. All other delegations voted for, it says. In the table these are the countries that the regulation binds.",
            "Denmark is not bound by the regulation ({r90}). The note does not say whether it counts the Danish delegation. So Denmark is not in the table.",
        ],
        reasons_title: "Why against, why abstained?",
        reasons_intro: "Three countries gave a statement with the outcome ({council|annex}). In short, in our words:",
        reasons: Reasons {
            latvia: "Latvia supports the pact. It holds that the assessment rests too much on figures. Its location, its security and the work at the external borders counted too little, according to Latvia. It asked for a full deduction.",
            slovakia: "Slovakia points to the people from Ukraine it has taken in. It finds it worrying that it is not on the list of countries in a significant migratory situation. It also objects to the number, to deductions before the decision on the pool, and to ‘other forms of solidarity support’, which according to Slovakia have no basis in the regulation.",
            spain: "Spain holds that the decision departs from the regulation. The number is below the minimum, and according to the decision several countries did not pledge what they had to. Deductions were applied, according to Spain, without a decision of the Council. It calls the {rescuedPercent}% for countries with many arrivals after rescue at sea a minimum, and fears that the decision sets a bad example. Spain did not vote against, because it stands behind the pact.",
        },
        no_statement: "There is no statement with the note.",
    },

    secrecy: Part {
        title: "What was confidential, and for how long?",
        paragraphs: &[
            "The Commission’s proposal may not be public until the Council establishes the pool. Until then it is classified as RESTREINT UE/EU RESTRICTED. The Council and the European Parliament do receive it ({12(6)}).",
            "Members of parliament asked to see the proposal before the Council decided. The minister called it confidential, on the basis of this article and other rules of the Union ({consultation}; {answers|answer to question 11}). Parliament was given the government’s position in general words. More was to come with the agenda of the December Council.",
            "The annual report and the decision on migratory pressure do not fall under this. They were to be public ({answers|answer to question 11}).",
            "Since {2025-12-22} this ban of {12(6)} no longer applies to the proposal for 2026. Whether it was made public after that is not in these documents. Spain does name the number of relocations: {proposalCases} ({council|statement of Spain, point 3}).",
        ],
    },

    application: Part {
        title: "When do the rules apply?",
        paragraphs: &[
            "The regulation applies from {2026-07-01}. A part has applied since {2024-06-11}, such as {7|Articles 7 to 15}, {56|56} and {57|57} ({85}). That is why the round for 2026 could begin the year before.",
            "For the whole pact the rapporteur names {2026-06-12} ({rapporteur}). This regulation is a part of the pact and has a date of its own.",
        ],
    },

    later: Later {
        title: "What do other sources say?",
        intro: "These facts are not in the documents above and play no part in the calculation. Each one says whether it comes from the authority itself, was reported by others, or was worked out here.",
        start: "only its beginning was read",
    },
};
