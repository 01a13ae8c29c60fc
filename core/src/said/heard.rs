//! Puts the items of a text together to a figure.

use super::{
    FigureKind, LARGEST, SaidFigure, Slip,
    bounds::Named,
    digits::{After, value},
    items::Item,
    morphemes::MILLION,
    words::Bound,
};
use crate::Language;
use rust_decimal::Decimal;

/// One number or two, and the words around them.
pub(super) struct Heard<'a> {
    first: Number<'a>,
    /// The upper end of a range.
    second: Option<Number<'a>>,
    kind: Option<FigureKind>,
    per_case: bool,
}

/// A number whose value is not worked out yet.
#[derive(Clone, Copy)]
struct Number<'a> {
    item: Item<'a>,
    size: Option<u64>,
    bound: Option<Bound>,
}

/// The items that were heard so far.
#[derive(Default)]
struct Hearing<'a> {
    numbers: Vec<Number<'a>>,
    kind: Option<FigureKind>,
    /// The bound of the next number.
    bound: Option<Bound>,
    /// Whether the next number is the upper end of a range.
    is_range: bool,
    per_case: bool,
}

impl<'a> Heard<'a> {
    /// # Errors
    /// [`Slip::NotAFigure`] if the items together are no figure, [`Slip::Several`]
    /// for numbers that are no range, [`Slip::Negative`].
    pub(super) fn of(items: Vec<Item<'a>>) -> Result<Self, Slip> {
        let is_between = items.contains(&Item::Between);
        let mut hearing = Hearing::default();
        for item in items {
            hearing.take(item)?;
        }
        let Hearing {
            numbers,
            kind,
            bound,
            is_range,
            per_case,
        } = hearing;
        let mut numbers = numbers.into_iter();
        let first = numbers.next().ok_or(Slip::NotAFigure)?;
        let second = numbers.next();
        if is_range || bound.is_some() || (is_between && second.is_none()) {
            return Err(Slip::NotAFigure);
        }
        Ok(Self {
            first,
            second,
            kind,
            per_case,
        })
    }

    /// The figure. It is of the given kind if its text does not name one.
    ///
    /// # Errors
    /// The slip of a number that cannot be read, and [`Slip::Several`] for a range
    /// that ends before it starts.
    pub(super) fn figure(&self, kind: FigureKind, language: Language) -> Result<SaidFigure, Slip> {
        let kind = self.kind.unwrap_or(kind);
        let named = |number: &Number<'a>| number.named(kind, language);
        let (value, low, high) = match &self.second {
            None => {
                let one = named(&self.first)?;
                let (low, high) = one.span(self.first.bound);
                let is_bound = matches!(self.first.bound, Some(Bound::AtMost | Bound::AtLeast));
                ((!is_bound).then_some(one.value), low, high)
            }
            Some(second) => {
                let high = named(second)?;
                let shared = self.sharing(second, language);
                let shared = shared.as_ref().and_then(|first| named(first).ok());
                let low = match shared {
                    Some(low) if low.value < high.value || !second.may_stand_alone() => low,
                    _ => named(&self.first)?,
                };
                let (low, high) = range((low, self.first.bound), (high, second.bound))?;
                (None, low, Some(high))
            }
        };
        Ok(SaidFigure {
            kind,
            value,
            low: low.normalize(),
            high: high.map(|high| high.normalize()),
            per_case: self.per_case,
        })
    }

    /// The start of a range, counted in the size of its end: in `30 tot 40 miljoen`
    /// it is in millions as well. Returns `None` if it is not counted so, as in
    /// `900.000 tot 1,2 miljoen`.
    fn sharing(&self, second: &Number<'a>, language: Language) -> Option<Number<'a>> {
        let size = second.size.filter(|_| self.first.size.is_none())?;
        let own = self.first.alone(After::Other, language).ok()?;
        let other = second.alone(After::Size, language).ok()?;
        // It may be as long as the other, or of a length that is mostly counted so.
        let longest = other.checked_mul(Decimal::TEN)?.max(Decimal::ONE_THOUSAND);
        (own < longest).then_some(Number {
            size: Some(size),
            ..self.first
        })
    }
}

impl<'a> Hearing<'a> {
    fn take(&mut self, item: Item<'a>) -> Result<(), Slip> {
        let is_behind = !self.numbers.is_empty() && !self.is_range;
        match item {
            Item::Digits(_) => self.number(item, None),
            Item::Spelled(_, size) => self.number(item, (size > 1).then_some(size)),
            Item::Size(size) => self.size(size),
            Item::Kind(kind) => self.kind(kind),
            Item::Bound(bound) => self.bound(bound),
            Item::UpTo if self.numbers.is_empty() => self.bound(Bound::AtMost),
            Item::Minus | Item::Dash if !is_behind => Err(Slip::Negative),
            Item::To | Item::UpTo | Item::Dash if is_behind && self.numbers.len() == 1 => {
                self.is_range = true;
                Ok(())
            }
            // A dash may stand before `tot`: `dertig- tot veertigduizend`.
            Item::To | Item::UpTo if self.is_range => Ok(()),
            Item::Plus if is_behind => self.bound(Bound::AtLeast),
            Item::Plus | Item::Between => Ok(()),
            Item::Per => {
                self.per_case = true;
                Ok(())
            }
            Item::To | Item::UpTo | Item::Dash | Item::Minus => Err(Slip::NotAFigure),
        }
    }

    fn number(&mut self, item: Item<'a>, size: Option<u64>) -> Result<(), Slip> {
        if self.numbers.len() != usize::from(self.is_range) {
            return Err(Slip::Several);
        }
        self.is_range = false;
        self.numbers.push(Number {
            item,
            size,
            bound: self.bound.take(),
        });
        Ok(())
    }

    fn size(&mut self, size: u64) -> Result<(), Slip> {
        let last = self.numbers.last_mut().filter(|last| last.size.is_none());
        last.ok_or(Slip::NotAFigure)?.size = Some(size);
        Ok(())
    }

    fn kind(&mut self, kind: FigureKind) -> Result<(), Slip> {
        // The word in `per asielzoeker` says what the amount is for, and is no kind
        // of the figure.
        if self.per_case && kind == FigureKind::Cases {
            return Ok(());
        }
        if self.kind.is_some_and(|other| other != kind) {
            return Err(Slip::NotAFigure);
        }
        self.kind = Some(kind);
        Ok(())
    }

    /// Takes up a bound, which stands before a number or after it: `hooguit 1000`,
    /// `1000 of meer`.
    fn bound(&mut self, bound: Bound) -> Result<(), Slip> {
        let is_behind = !self.is_range;
        let last = self.numbers.last_mut().filter(|_| is_behind);
        let place = last.map_or(&mut self.bound, |last| &mut last.bound);
        *place = Some(match (*place, bound) {
            (None | Some(Bound::About), bound) => bound,
            (Some(other), Bound::About) => other,
            (Some(other), bound) if other == bound => bound,
            _ => return Err(Slip::NotAFigure),
        });
        Ok(())
    }
}

impl Number<'_> {
    /// Its value, and the precision that it was named with.
    fn named(&self, kind: FigureKind, language: Language) -> Result<Named, Slip> {
        let after = match self.size {
            _ if kind == FigureKind::Percent => After::Percent,
            Some(_) => After::Size,
            None => After::Other,
        };
        let number = self.alone(after, language)?;
        let named = Named::of(number, self.size.unwrap_or(1), kind).ok_or(Slip::TooLarge)?;
        if named.value > Decimal::from(LARGEST) {
            return Err(Slip::TooLarge);
        }
        Ok(named)
    }

    /// Whether the start of a range need not be counted as this end is: `tien tot
    /// duizend`, `500 tot 2 duizend`, but not `40 tot 30 miljoen`.
    fn may_stand_alone(&self) -> bool {
        let is_one = matches!(self.item, Item::Spelled(number, _) if number == Decimal::ONE);
        is_one || self.size.is_none_or(|size| size < MILLION)
    }

    /// Its value without its word of size.
    fn alone(&self, after: After, language: Language) -> Result<Decimal, Slip> {
        match self.item {
            Item::Digits(digits) => value(digits, after, language),
            Item::Spelled(number, _) => Ok(number),
            _ => Err(Slip::NotAFigure),
        }
    }
}

/// The range from one end to the other, as they were named. `ongeveer` before the
/// first counts for both.
fn range(
    (low, below): (Named, Option<Bound>),
    (high, above): (Named, Option<Bound>),
) -> Result<(Decimal, Decimal), Slip> {
    if below == Some(Bound::AtMost) || above == Some(Bound::AtLeast) {
        return Err(Slip::NotAFigure);
    }
    let above = above.or(below.filter(|bound| *bound == Bound::About));
    let least = below.map_or(low.value, |bound| low.span(Some(bound)).0);
    let most = above.map_or(Some(high.value), |bound| high.span(Some(bound)).1);
    match most {
        Some(most) if least <= most => Ok((least, most)),
        _ => Err(Slip::Several),
    }
}
