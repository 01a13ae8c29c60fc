//! The check whether a figure can come out of the rules, and in which sense.

use super::{
    CheckReason, CheckRequest, FigureCheck, Outcome, Quantity, asked::Named, bounds::Distance,
    scenarios::Scenarios,
};
use crate::{Cases, Cycle, Error, Reading, Scenario};
use rust_decimal::Decimal;

/// Checks whether a named figure can come out of the rules, with both rules on. The
/// answer says within which bounds, in which scenario and under which reading. It
/// allows for how the figure was rounded, and for how far our key lies from the
/// published shares. It is worked out with the newest cycle; [`check_figure_in`]
/// takes another.
///
/// That distance is the largest among the [published fair
/// shares](Cycle::published_comparisons), as a part of ours. It is allowed for only
/// if the share is that of the key.
///
/// # Errors
/// Those of [`crate::settle`], and `InvalidScenario` for a figure below zero or
/// ends in the wrong order ([`CheckRequest`]).
///
/// ```
/// use solidarity_core::Scenario;
/// use solidarity_core::check::{CheckRequest, Outcome, Quantity, Within, check_figure};
/// let Scenario { member_state, pool, share, .. } = Scenario::default();
/// let mut request = CheckRequest {
///     member_state, pool, share, quantity: Quantity::Payment,
///     value: "22000000".parse().ok(), within: None,
/// };
/// // More than the EUR 21 760 000 of the Dutch fair share, but our data may be off
/// // by that much.
/// assert_eq!(check_figure(&request)?.outcome, Outcome::WithinVintage);
/// // Said as a round figure, it stands for that amount as well.
/// let (low, high) = ("21500000".parse().unwrap(), "22500000".parse().ok());
/// request.within = Some(Within { low, high });
/// let check = check_figure(&request)?;
/// assert_eq!(check.outcome, Outcome::YesRounded);
/// assert_eq!(check.max.to_string(), "21760000");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn check_figure(request: &CheckRequest) -> Result<FigureCheck, Error> {
    check_figure_in(&Cycle::latest(), request)
}

/// Does the same as [`check_figure`] with the data of the given cycle.
///
/// # Errors
/// Those of [`check_figure`].
///
/// ```
/// use solidarity_core::{Cycle, Scenario, check::{CheckRequest, Quantity, check_figure_in}};
/// let cycle = Cycle::find("2026")?;
/// let Scenario { member_state, pool, share, .. } = Scenario::first_view(&cycle);
/// let check = check_figure_in(&cycle, &CheckRequest {
///     member_state, pool, share, quantity: Quantity::Cases,
///     value: "660".parse().ok(), within: None,
/// })?;
/// assert_eq!(check.scenario.unwrap().cycle, "2026");
/// # Ok::<(), solidarity_core::Error>(())
/// ```
pub fn check_figure_in(
    cycle: &Cycle<'static>,
    request: &CheckRequest,
) -> Result<FigureCheck, Error> {
    let check = Check {
        named: request.named()?,
        scenarios: Scenarios::of(cycle, request)?,
        distance: Distance::of(cycle, request.share),
    };
    match request.quantity {
        Quantity::Share => Ok(check.share()),
        Quantity::Payment => check.payment(),
        Quantity::Cases => check.cases(),
    }
}

struct Check {
    named: Named,
    scenarios: Scenarios,
    distance: Distance,
}

impl Check {
    fn share(&self) -> FigureCheck {
        let percent = self.scenarios.plain.share_percent;
        let share = percent.decimal();
        let distance = self.distance.from(share);
        let official_min = share
            .checked_sub(distance)
            .unwrap_or(share)
            .max(Decimal::ZERO);
        let official_max = share.checked_add(distance).unwrap_or(share);
        let fixed = CheckReason::ShareIsFixed { percent };
        let empty = FigureCheck {
            outcome: Outcome::No,
            min: share,
            max: share,
            official_min,
            official_max,
            scenario: None,
            readings: Vec::new(),
            reasons: vec![fixed],
        };
        if self.named.meets(share, share) {
            self.given(share, self.scenarios.base.clone(), empty)
        } else if self.named.meets(official_min, official_max) {
            self.by_vintage(empty)
        } else {
            empty
        }
    }

    fn payment(&self) -> Result<FigureCheck, Error> {
        let fair_share = self.scenarios.plain.fair_share;
        let unit = self.scenarios.plain.unit_value_eur.decimal();
        let official = unit.checked_mul(self.distance.above(fair_share.cases.get().into()));
        let max = fair_share.eur.decimal();
        let empty = self.up_to(max, official.unwrap_or(max));
        if let Some(nearest) = self.named.nearest_up_to(max) {
            return Ok(match self.scenarios.paying(nearest)? {
                Some(found) => self.given(nearest, found, empty),
                None => with(CheckReason::NotWhole, empty),
            });
        }
        if self.named.nearest_up_to(empty.official_max).is_some() {
            return Ok(self.by_vintage(empty));
        }
        Ok(self.beyond(self.scenarios.base.pool.financial_eur.decimal(), empty))
    }

    fn cases(&self) -> Result<FigureCheck, Error> {
        let most = self.scenarios.most_cases()?;
        let by_default = most.first().map_or(0, |(_, most)| *most);
        let official = self.distance.above(by_default.into());
        let empty = self.up_to(by_default.into(), official);
        let whole = |most: Decimal| {
            self.named
                .nearest_up_to(most)
                .and_then(|near| self.whole(near))
        };
        if let Some(cases) = whole(by_default.into())
            && let Some(found) = self.scenarios.taking(cases, Reading::default())?
        {
            return Ok(self.given(cases.into(), found, empty));
        }
        if whole(official).is_some() {
            return Ok(self.by_vintage(empty));
        }
        let under = most
            .iter()
            .filter(|(_, most)| whole(self.distance.above((*most).into())).is_some());
        let under: Vec<_> = under.copied().collect();
        if !under.is_empty() {
            return self.under_reading(&under, empty);
        }
        let pool = self.scenarios.base.pool.relocations.get().into();
        if whole(pool).is_none() && self.named.nearest_up_to(pool).is_some() {
            return Ok(with(CheckReason::NotWhole, empty));
        }
        Ok(self.beyond(pool, empty))
    }

    /// A whole number of cases that the figure stands for, at or next to `near`.
    /// Returns `None` if it stands for no whole number there.
    fn whole(&self, near: Decimal) -> Option<u64> {
        let beside = [near.floor(), near.ceil()];
        let whole = beside
            .into_iter()
            .find(|whole| self.named.meets(*whole, *whole))?;
        super::whole_cases(whole)
    }

    /// The answer as long as no scenario is known that gives the figure.
    fn up_to(&self, max: Decimal, official_max: Decimal) -> FigureCheck {
        let fair_share = self.scenarios.plain.fair_share;
        FigureCheck {
            outcome: Outcome::No,
            min: Decimal::ZERO,
            max: max.normalize(),
            official_min: Decimal::ZERO,
            official_max: official_max.normalize(),
            scenario: None,
            readings: Vec::new(),
            reasons: vec![CheckReason::FairShare {
                cases: fair_share.cases,
                eur: fair_share.eur,
            }],
        }
    }

    fn given(&self, value: Decimal, scenario: Scenario, check: FigureCheck) -> FigureCheck {
        let scenario = Some(scenario);
        if self.named.is(value) {
            return FigureCheck {
                outcome: Outcome::Yes,
                scenario,
                ..check
            };
        }
        let value = value.normalize();
        FigureCheck {
            outcome: Outcome::YesRounded,
            scenario,
            ..with(CheckReason::Gives { value }, check)
        }
    }

    fn by_vintage(&self, check: FigureCheck) -> FigureCheck {
        let distance_percent = self.distance.percent();
        FigureCheck {
            outcome: Outcome::WithinVintage,
            ..with(CheckReason::Vintage { distance_percent }, check)
        }
    }

    /// Adds a reason for each difference between the default and the reading that
    /// differs least from it. The scenario has that reading.
    fn under_reading(
        &self,
        under: &[(Reading, u64)],
        mut check: FigureCheck,
    ) -> Result<FigureCheck, Error> {
        let unlike = |reading: &Reading| {
            let chosen = reading.chosen().into_iter();
            chosen.filter(|(place, answer)| !place.is_default(answer))
        };
        let nearest = under
            .iter()
            .min_by_key(|(reading, _)| unlike(reading).count());
        if let Some((reading, most)) = nearest {
            for (place, answer) in unlike(reading) {
                check.reasons.push(CheckReason::Reading {
                    question: place.id,
                    answer,
                    max: Cases::new(*most),
                });
            }
            let cases = self.named.nearest_up_to((*most).into());
            if let Some(cases) = cases.and_then(|near| self.whole(near)) {
                check.scenario = self.scenarios.taking(cases, *reading)?;
            }
        }
        Ok(FigureCheck {
            outcome: Outcome::OnlyUnderReading,
            readings: under.iter().map(|(reading, _)| *reading).collect(),
            ..check
        })
    }

    /// The answer to a figure that is more than the rules ask. A state may do more
    /// of its own accord, up to the whole pool.
    fn beyond(&self, pool: Decimal, check: FigureCheck) -> FigureCheck {
        if self.named.low > pool {
            let pool = pool.normalize();
            return with(CheckReason::AbovePool { pool }, check);
        }
        let provision = "r31";
        FigureCheck {
            outcome: Outcome::OnlyVoluntarily,
            ..with(CheckReason::Voluntary { provision }, check)
        }
    }
}

fn with(reason: CheckReason, mut check: FigureCheck) -> FigureCheck {
    check.reasons.push(reason);
    check
}
