//! The texts of the page, in English.

use crate::texts::dublin::{
    Check, CheckColumns, Model, ModelColumns, OtherStates, PerColumn, Section, Signs, Table, Texts,
    Tiles, Totals,
};
use crate::texts::frame::Titles;

pub const TEXTS: Texts = Texts {
    titles: Titles {
        page_title: "Dublin claims by the Netherlands, 2020–2024",
        description: "How many Dublin claims the Netherlands sent, how many were accepted and carried out, by country and year, and which cases can count as offsets.",
        title: "Dublin claims by the Netherlands, 2020–2024",
        lead: "With a {dublin|Dublin claim} the Netherlands asks another country to deal with an asylum application. The minister gave the numbers by country in the {answers|answer to question 7}. The 2024 claims led to {accepted2024} acceptances and {transferred2024} transfers.",
    },
    columns: PerColumn {
        claims: "Claims",
        accepted: "Accepted",
        transferred: "Transferred",
    },
    in_sentence: PerColumn {
        claims: "claims",
        accepted: "accepted",
        transferred: "transferred",
    },
    rate: "Rate",
    year: "Year",
    country: "Country",
    other_states: OtherStates {
        switzerland: "Switzerland",
        norway: "Norway",
    },
    totals: Totals {
        title: "All countries together",
        paragraphs: &[
            "The figures are those of {2025-10-01}. All numbers are rounded to tens. The year is that of the claim: acceptances and transfers count in the year in which the claim was sent, even when they came later. So the numbers can still change.",
            "The table counts what the Netherlands asked of other countries. What other countries asked of the Netherlands is not in it.",
            "The rate is the number of transfers divided by the number of acceptances: {transferRate2024}% in 2024. The three members of parliament who put the question asked for the percentage of claims. In 2024 that is {transferOfClaims2024}%.",
        ],
        caption: "Totals as printed ({answers|answer to question 7})",
        chart_title: "Claims, acceptances and transfers of all countries together, 2020 to 2024",
        chart_caption: "All three numbers fell in 2021, rose until 2023 and fell in 2024. The table above has the same numbers.",
    },
    check: Check {
        title: "Do the rows add up to the totals?",
        before: &[
            "A rounded number stands for several numbers: 550 can be 545 up to 555. ‘<5’ is 1, 2, 3 or 4. So the rows together have a lowest and a highest outcome. If the printed total fits in between, it is right within rounding. It does everywhere.",
            "The rows of Estonia, Ireland, Iceland and Liechtenstein are damaged in the scan. We have not copied them. What can be read in them is never above 10. So we count 0 up to {leftOutMost} for these four together.",
        ],
        caption: "The rows added up, beside the printed total",
        columns: CheckColumns {
            what: "Year and column",
            printed: "Printed total",
            sum: "Sum of the rows",
            difference: "Difference",
            span: "Lowest–highest",
            fits: "Does it fit?",
            without: "Without a number",
        },
        nobody: "none",
        within: "yes",
        not_within: "no",
        after: &[
            "In the sum ‘<5’ counts as 0. A country without a number counts as 0 too: in the sum, the lowest and the highest outcome. The margin is wide: this check finds large errors, not small ones.",
            "The check shows something else as well. Without the row of Greece the total of claims fits in no year. So the {claims2024} claims of 2024 hold about {greeceClaims} claims that the Netherlands did not send.",
        ],
    },
    tiles: Tiles {
        title: "Country by country",
        paragraphs: &[
            "Each picture is one country. Countries of about the same size stand together and share a scale. So compare within a group only. The whole table on this page has the same numbers.",
        ],
        signs: Signs {
            claims: "claims",
            accepted: "accepted",
            transferred: "transferred",
            below_five: "1 to 4 (<5)",
            missing: "no number in the table",
        },
        more_than: "More than … claims in the highest year",
        between: "More than … and at most … claims in the highest year",
        at_most: "At most … claims in the highest year",
        scale: "Scale: 0 to ….",
        no_number: "no number",
    },
    table: Table {
        title: "The whole table",
        paragraphs: &[
            "The source is a damaged scan. Where a number is missing, there is a word. Where there is something to know about it, there is a *, and the last column says what. The words lead to the notes below the table. We fill in nothing silently.",
        ],
        choose_countries: "Choose countries",
        all_years: "All years",
        caption: "Dublin claims by the Netherlands by country and year ({answers|answer to question 7})",
        computed: "Worked out",
        too_small: "too small",
        unknown: "unknown",
        blank: "blank",
        lost: "unreadable",
        covered: "covered",
        misread: "unreadable",
        notes_heading: "Note",
        note_names: [
            ("note-could", "footnote"),
            ("note-printed", "corrected"),
            ("note-doubtful", "in doubt"),
        ],
        notes_title: "Notes to the table",
        notes: [
            (
                "note-could",
                "Footnote. According to the source these are claims the Netherlands could have sent. The footnote is at Greece, Hungary, Italy and Malta. The text above the table says something else: about {maltaClaims} claims were sent to Malta in 2024, and possible claims on Italy are not systematically registered. The source contradicts itself here. We do not choose.",
            ),
            (
                "note-printed",
                "Corrected. France, 2021: the scan has {franceScanned} transfers. With {franceAccepted} acceptances and {franceRate}% it must be 80 or 90. We show {franceCorrected}. Romania, 2022: the scan has {romaniaScanned} acceptances of {romaniaClaims} claims. We read {romaniaCorrected}: that fits the percentage and the total.",
            ),
            (
                "note-doubtful",
                "In doubt. Finland, 2021 and Norway, 2020: it says 0, but the percentage below it is above 0. Then it should be ‘<5’. We show the 0 of the scan.",
            ),
            (
                "note-blank",
                "Blank: the scan has no number here. The percentage below it is 0.",
            ),
            (
                "note-lost",
                "Unreadable, Greece and Hungary: the scan has fewer numbers than years. We do not know which number belongs to which year. The numbers that are there are 10, <5 and 0.",
            ),
            (
                "note-misread",
                "Unreadable, Denmark: the scan reads 1% or 2%. That does not fit the numbers.",
            ),
            (
                "note-covered",
                "Covered, Romania, 2023: a stamp lies over the number of claims.",
            ),
            (
                "note-computed",
                "Worked out: the percentage that the rounded numbers allow. ‘Too small’: the numbers are so small that more than five percentage points lie between the lowest and the highest. ‘Unknown’: a number is missing.",
            ),
        ],
    },
    no_transfers: Section {
        title: "No transfers in 2024",
        paragraphs: &[
            "In 2024 the Netherlands could transfer nobody to four countries: Greece, Hungary, Italy and Malta. In principle the Netherlands then deals with those applications itself ({answers|answer to question 7}). That Greece was responsible for those applications has not been established, because the claims were never sent. Greece was at most first in line.",
        ],
        points: &[
            (
                "Greece",
                "The Netherlands could have sent about {greeceClaims} claims.",
            ),
            (
                "Hungary",
                "The Netherlands could have sent about {hungaryClaims} claims.",
            ),
            (
                "Malta",
                "According to the text the Netherlands sent about {maltaClaims} claims. According to the table there were {maltaAccepted} acceptances.",
            ),
            (
                "Italy",
                "The table has {italyClaims} claims and {italyAccepted} acceptances. According to the text, possible claims are not systematically registered, so the real number may be higher.",
            ),
        ],
    },
    model: Model {
        title: "Which cases can count as offsets?",
        before: &[
            "An {offset|offset} can only be about a case for which a {benefitting|benefitting member state} is responsible ({63(3)}). In 2026 these can be Spain, Italy, Cyprus and Greece, if they make use of the pool. An acceptance is a sign that such a country is responsible, so the acceptances of these countries give an order of magnitude. The cases themselves cannot count: they fall under the old rules, some people have already been transferred, and the time limits have run out.",
            "The explanation can work with this number. We assume that the {forum|Forum} was reconvened, and that all countries together pledged {chosenRelocations} relocations, the most that the countries which chose relocation can come to.",
        ],
        use_it: "Use …, the 2024 number, as ‘cases that qualify’",
        caption: "Acceptances by the countries that can benefit in 2026, and what the Netherlands would do with them in 2026 ({answers|answer to question 7})",
        columns: ModelColumns {
            together: "Together",
            taken: "The Netherlands takes",
            paid: "Left to pay",
            link: "In the explanation",
        },
        link: "Work with …",
        asked_title: "What else the law asks",
        asked: &[
            "Not every acceptance is a case that counts. {^63(8)} has conditions that the table says nothing about. A country may also take over cases that the other country has already finally rejected ({63(9)}). The conditions:",
        ],
        asked_list: &[
            "The asylum seeker is not an unaccompanied child.",
            "The other country is responsible on one of the grounds in Articles 29 to 33, such as a visa or the place of entry.",
            "The time limit for a transfer has not yet expired.",
            "The asylum seeker has not disappeared from view.",
            "The asylum seeker has no protection yet and did not come through an admission programme.",
        ],
        uncounted_title: "What this number does not say",
        uncounted: &[
            (
                "Not identified",
                "A case only counts when the Netherlands identifies it ({63(6)}). A failed transfer is not enough. Of the 2024 acceptances, about {notTransferred2024} did not lead to a transfer. The source does not say why, nor where these people are now.",
            ),
            (
                "Already transferred",
                "Of the 2024 acceptances, {spainTransferred} people were transferred to Spain and {cyprusTransferred} to Cyprus. They are in the acceptances above, but do not stay in the Netherlands.",
            ),
            (
                "Claims that were not sent",
                "The {greeceClaims} claims to Greece were not sent. They do not count above. Whether they meet the conditions, the source does not say.",
            ),
            (
                "Countries that do not benefit",
                "The Commission did not identify Hungary and Malta as under migratory pressure for 2026. As long as they do not benefit, their cases cannot count ({63(3)}).",
            ),
            (
                "Shortcomings in a country",
                "The Netherlands need not take over cases from a country with systemic shortcomings that could seriously harm the working of the regulation ({60(3)}). But the Commission must have identified them in its yearly decision, or in one on that country’s request.",
            ),
        ],
    },
};
