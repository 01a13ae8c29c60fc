//! Values that depend on the pool and the share: where something turns, with a
//! value on either side, and a few between.
//!
//! A pledge is a part of the fair share, so that no combination pledges more
//! than it. Marks become numbers in [`super::world`]; those that come to the
//! same number are tried once.

/// A part of a number of cases, rounded down to whole cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// None of them.
    None,
    /// One case.
    One,
    /// A third.
    Third,
    /// Half.
    Half,
    /// All but one case.
    AllButOne,
    /// All of them.
    All,
}

/// What is pledged in alternative measures, of what relocations leave of the
/// fair share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measures {
    /// Nothing.
    None,
    /// One cent: no whole number of cases.
    Cent,
    /// A third, rounded down to the cent: mostly no whole number of cases.
    Third,
    /// All, rounded down to the cent.
    All,
}

/// Seventeen mixes; the first is all money.
pub(super) const PLEDGES: [(Part, Measures); 17] = {
    use Measures as M;
    use Part as P;
    [
        (P::None, M::None),
        (P::None, M::Cent),
        (P::None, M::Third),
        (P::None, M::All),
        (P::One, M::None),
        (P::One, M::Cent),
        (P::One, M::Third),
        (P::One, M::All),
        (P::Half, M::None),
        (P::Half, M::Cent),
        (P::Half, M::Third),
        (P::Half, M::All),
        (P::AllButOne, M::None),
        (P::AllButOne, M::Cent),
        (P::AllButOne, M::Third),
        (P::AllButOne, M::All),
        (P::All, M::None),
    ]
};

pub(super) const DEDUCTIONS: [Part; 6] = [
    Part::None,
    Part::One,
    Part::Third,
    Part::Half,
    Part::AllButOne,
    Part::All,
];

/// A number of relocations pledged in the Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnionMark {
    /// The Forum was not reconvened, and nothing is pledged.
    ForumNotReconvened,
    /// The Forum was not reconvened, as much is pledged as the threshold, and of
    /// that so many tenths are to be implemented: the rest fell away (Art. 63(4)).
    FallenAway(u8),
    /// The same, and one case fell away.
    OneFallenAway,
    /// The Forum was reconvened, as in all below, and so many tenths of the
    /// threshold are pledged, rounded down.
    Tenths(u8),
    /// At a landmark, or so many cases above or below it.
    Beside(Landmark, i8),
}

/// Numbers of pledges at which something turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Landmark {
    /// 30 000 (Art. 63(3)(a)).
    LegalMinimum,
    /// 60 % of the reference number (Art. 63(3)(b)).
    SixtyPercent,
    /// The least pledges at which the state is asked for at most its fair
    /// share, where offsets fill the gap.
    FairShareAsked,
}

/// The higher of the two numbers is the threshold, so it is among them with a
/// pledge more and a pledge less.
pub(super) const UNION_PLEDGES: [UnionMark; 22] = {
    use Landmark::{FairShareAsked, LegalMinimum, SixtyPercent};
    use UnionMark::{Beside, FallenAway, ForumNotReconvened, OneFallenAway, Tenths};
    [
        ForumNotReconvened,
        OneFallenAway,
        FallenAway(5),
        FallenAway(0),
        Beside(LegalMinimum, 1),
        Beside(LegalMinimum, 0),
        Beside(LegalMinimum, -1),
        Beside(SixtyPercent, 1),
        Beside(SixtyPercent, 0),
        Beside(SixtyPercent, -1),
        Beside(FairShareAsked, 0),
        Beside(FairShareAsked, -1),
        Tenths(9),
        Tenths(8),
        Tenths(7),
        Tenths(6),
        Tenths(5),
        Tenths(4),
        Tenths(3),
        Tenths(2),
        Tenths(1),
        Tenths(0),
    ]
};

/// A number of cases in the country that can be offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EligibleMark {
    /// That many.
    Cases(u8),
    /// What the deduction leaves of the fair share, or so many more or fewer: the
    /// cap of the default readings.
    BesideCap(i8),
    /// The same with the share counted on the threshold (reading `threshold`).
    BesideThresholdCap(i8),
    /// The fair share, or so many more: the cap where a deduction leaves it
    /// (reading `leavesCap`).
    BesideFairShare(i8),
    /// The share counted on the threshold, or so many more: the cap under both of
    /// these readings.
    BesideFairShareOfThreshold(i8),
    /// No limit.
    NoLimit,
}

pub(super) const ELIGIBLE_CASES: [EligibleMark; 13] = {
    use EligibleMark::{
        BesideCap, BesideFairShare, BesideFairShareOfThreshold, BesideThresholdCap, Cases, NoLimit,
    };
    [
        Cases(0),
        Cases(1),
        BesideCap(-1),
        BesideCap(0),
        BesideCap(1),
        BesideThresholdCap(-1),
        BesideThresholdCap(0),
        BesideThresholdCap(1),
        BesideFairShare(0),
        BesideFairShare(1),
        BesideFairShareOfThreshold(0),
        BesideFairShareOfThreshold(1),
        NoLimit,
    ]
};
