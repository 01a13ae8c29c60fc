//! The tipping chart: the forms stacked, against the Union's relocation pledges.

use super::stack::{Form, Stack, beyond, scale};
use super::{HEIGHT, WIDTH};
use solidarity_core::{Cases, Settlement};
use std::fmt::Write as _;

/// The chart of a scenario at all numbers of pledges.
pub struct Tipping<'a> {
    settled: &'a [(Cases, Settlement)],
    /// How high the fair share is.
    share: u32,
}

impl<'a> Tipping<'a> {
    /// From the scenario settled at pledges from 0 on.
    #[must_use]
    pub fn of(settled: &'a [(Cases, Settlement)]) -> Self {
        let fullest = settled.first().map(|(_, fullest)| fullest);
        let share = fullest.map_or(HEIGHT, |fullest| {
            let share = fullest.fair_share.cases;
            let all = share.get().saturating_add(beyond(fullest).get());
            scale(share, Cases::new(all), HEIGHT)
        });
        Self { settled, share }
    }

    /// Where a number of pledges lies.
    #[must_use]
    pub fn x(&self, pledges: Cases) -> u32 {
        let most = self.settled.last().map(|(most, _)| *most);
        scale(pledges, most.unwrap_or_default(), WIDTH).min(WIDTH)
    }

    /// How high the forms stand up to one of them, from the top of the chart.
    #[must_use]
    pub fn y(&self, settlement: &Settlement, form: Form) -> u32 {
        self.ends(settlement, form).1
    }

    /// Where a form begins and ends at one of them, from the top of the chart.
    fn ends(&self, settlement: &Settlement, form: Form) -> (u32, u32) {
        let (from, until) = Stack::of(settlement, self.share).of_form(form);
        (HEIGHT.saturating_sub(from), HEIGHT.saturating_sub(until))
    }

    /// The forms that have an area, from the bottom to the top.
    pub fn forms(&self) -> impl Iterator<Item = Form> {
        Form::ALL.into_iter().filter(|form| {
            self.settled.iter().any(|(_, settlement)| {
                let (below, above) = self.ends(settlement, *form);
                below != above
            })
        })
    }

    /// The area of a form, as an SVG path.
    #[must_use]
    pub fn area(&self, form: Form) -> String {
        let ends = self.settled.iter().map(|(pledges, settlement)| {
            let x = self.x(*pledges);
            let (below, above) = self.ends(settlement, form);
            ((x, below), (x, above))
        });
        let (below, above): (Vec<Point>, Vec<Point>) = ends.unzip();
        if above == below {
            return String::new();
        }
        let around = above.into_iter().chain(below.into_iter().rev());
        format!("M{}z", line(around))
    }

    /// The upper edge of a form, as an SVG path.
    #[must_use]
    pub fn edge(&self, form: Form) -> String {
        let points = self.settled.iter();
        let points = points.map(|(pledges, now)| (self.x(*pledges), self.y(now, form)));
        format!("M{}", line(points))
    }
}

type Point = (u32, u32);

/// The points of a line as a path has them, without those that lie on the
/// straight way between their neighbours.
fn line(points: impl Iterator<Item = Point>) -> String {
    let mut kept: Vec<Point> = Vec::new();
    for point in points {
        if let [.., before, last] = kept.as_slice()
            && is_between(*before, *last, point)
        {
            kept.pop();
        }
        kept.push(point);
    }
    let mut path = String::new();
    for (x, y) in kept {
        // Writing to a string cannot fail.
        let _ = write!(path, "{x} {y} ");
    }
    path
}

fn is_between(before: Point, point: Point, after: Point) -> bool {
    let level = before.1 == point.1 && point.1 == after.1;
    let upright = before.0 == point.0 && point.0 == after.0;
    level || upright
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_line_keeps_its_ends() {
        let points = [(0, 5), (1, 5), (2, 5), (3, 4), (4, 5)];
        assert_eq!(line(points.into_iter()), "0 5 2 5 3 4 4 5 ");
    }
}
