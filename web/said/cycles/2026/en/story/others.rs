//! What the story says of all member states together, in English.

use crate::texts::story::{NamedUnions, Others, UnionColumns, UnionOwes};

pub const OTHERS: Others = Others {
    title: "What do other countries do?",
    text: "Suppose again that the countries meet. The shortfall depends on what each country does: press one and choose something else.",
    without_program: "Without JavaScript this map stands still. It shows what the countries chose, as far as is known.",
    begin: "Start from",
    unions: NamedUnions {
        as_chosen: "as chosen",
        everyone_pays: "everyone pays",
        everyone_relocates: "everyone relocates",
        spains_count: "Spain’s count",
    },
    map: "Map of the countries that take part",
    deduction: "Reduction by the Council",
    pledged: "pledged",
    whole: "Full bar: the threshold ({63(3)}):",
    figures: "All figures of this map",
    implemented: "of which to be carried out: less reductions and countries that use the pool themselves ({63(4)})",
    missing: "shortfall: the threshold less what is to be carried out ({63(3)})",
    taken: "taken over by all countries, each up to its own share ({63(7)})",
    relocated: "relocations left after that ({r33})",
    open: "shortfall left: less what is taken over ({63(3)})",
    own: "For {subject}",
    owes: UnionOwes {
        asked: "is asked for its part of the shortfall ({63(3)})",
        taken: "takes over, up to its own share ({63(7)})",
        relocated: "relocates what is left to do after that ({r33})",
        paid: "pays what is left after that ({r33})",
    },
    columns: UnionColumns {
        country: "Country",
        taken: "takes over",
        relocated: "relocates",
        paid: "pays",
    },
    assumed: "In detail: what the map assumes",
    assumptions: &[
        "A country that chose {relocation|relocation} together with another form counts, under ‘as chosen’, as relocating its whole share, because the split is not public. The number is therefore the highest possible.",
        "The map assumes that the countries under migratory pressure use the support from the pool. They then need not carry out their pledges ({60(3)}). The balance above does count such pledges, so the shortfall here is slightly larger. Nothing is asked of a country whose whole share is taken off. What is asked of a country that does not contribute stays open.",
        "A case taken over replaces whatever the country would otherwise have done, including a relocation ({r33}). So when a country that relocates takes over cases, fewer relocations are left. The map does not add these to the shortfall left.",
        "Every country has enough qualifying cases here. The shortfall is divided by the shares of the contributing countries: that is our assumption. Spain’s count, {spainCases} relocations, is divided among the countries that chose relocation: that is ours as well.",
    ],
    table: "All countries in a table",
    table_caption: "What each country chooses, and what comes of it: cases taken over replace the rest ({63(3)}, {63(7)}, {r33})",
    not_bound: "does not take part",
    more: "More: {countries|all countries}, {dublinPage|the Dublin figures}, {timeline|the timeline}.",
};
