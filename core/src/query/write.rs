//! A scenario written as the query of a link. It is taken apart whole: a field
//! that is added to a scenario does not compile before it has a name here.

use super::names::{
    ALTERNATIVE, CAPPED, COUNTED, CYCLE, DATA, DEDUCTION, ELIGIBLE, EUR, FORUM, IMPLEMENTED,
    OFFSETS, PLEDGED, POOL, RELOCATIONS, SHARE, STATE,
};
use crate::{Cases, Cycle, OffsetChoice, PledgeChoice, Pool, Rules, Scenario, ShareChoice};
use form_urlencoded::Serializer;
use std::fmt::Display;

pub(super) fn written(scenario: &Scenario) -> String {
    let Scenario {
        cycle,
        member_state,
        pool: Pool {
            relocations: pool,
            financial_eur,
        },
        share,
        pledge: PledgeChoice {
            relocations,
            alternative_eur,
        },
        deduction_cases,
        union_relocation_pledges,
        union_relocations_implemented,
        forum_reconvened,
        eligible_cases,
        offset,
        reading,
        rules:
            Rules {
                offsets_count_towards_fair_share: counted,
                offsets_capped_at_fair_share: capped,
            },
    } = scenario;
    let newest = Cycle::find(cycle).map(|cycle| cycle.data_version());
    let version = newest.ok().filter(|version| *version > 1);
    let percent = match share {
        ShareChoice::Key => None,
        ShareChoice::Percent { percent } => Some(percent),
    };
    let asked = match offset {
        OffsetChoice::Computed => None,
        OffsetChoice::Cases { cases } => Some(cases),
    };
    let some = |cases: &Cases| (*cases != Cases::ZERO).then_some(*cases);
    let yes_no = |yes: bool| if yes { "yes" } else { "no" };
    let no = |yes: bool| (!yes).then_some("no");

    let mut query = Query(Serializer::new(String::new()));
    query.always(CYCLE, cycle);
    query.always(STATE, crate::cycle::as_here(member_state));
    query.always(POOL, pool);
    query.always(EUR, financial_eur);
    query.always(PLEDGED, union_relocation_pledges);
    query.always(FORUM, yes_no(*forum_reconvened));
    query.given(IMPLEMENTED, *union_relocations_implemented);
    query.given(DATA, version);
    query.given(ELIGIBLE, *eligible_cases);
    query.given(SHARE, percent);
    query.given(RELOCATIONS, some(relocations));
    let measures = (!alternative_eur.decimal().is_zero()).then_some(alternative_eur);
    query.given(ALTERNATIVE, measures);
    query.given(DEDUCTION, some(deduction_cases));
    query.given(OFFSETS, asked);
    for (place, answer) in reading.chosen() {
        query.given(place.link, (!place.is_default(answer)).then_some(answer));
    }
    query.given(COUNTED, no(*counted));
    query.given(CAPPED, no(*capped));
    query.0.finish()
}

struct Query(Serializer<'static, String>);

impl Query {
    fn always(&mut self, name: &str, value: impl Display) {
        self.0.append_pair(name, &value.to_string());
    }

    fn given(&mut self, name: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.always(name, value);
        }
    }
}
