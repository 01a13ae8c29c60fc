//! Values that depend on the pool and the share: the points at which an outcome
//! changes, a value on either side of each, and a few between.
//!
//! A pledge is a part of the fair share, so that no combination pledges more
//! than it. Marks become numbers in [`super::branch`]; those that come to the
//! same number are tried once.

/// A part of a number of cases, rounded down to whole cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// No cases.
    None,
    /// One case.
    One,
    /// A third of the cases.
    Third,
    /// Half of the cases.
    Half,
    /// All but one case.
    AllButOne,
    /// All cases.
    All,
}

/// The alternative measures, as a part of what relocations leave of the fair share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measures {
    /// No measures.
    None,
    /// One cent, which is no whole number of cases.
    Cent,
    /// A third, rounded down to the cent, which is mostly no whole number of cases.
    Third,
    /// All of it, rounded down to the cent.
    All,
}

/// Seventeen mixes, of which the first is all money.
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
    /// The Forum was not reconvened, and no relocations are pledged.
    ForumNotReconvened,
    /// The Forum was not reconvened. As much is pledged as the threshold, and this
    /// many tenths of that are to be implemented, because the rest fell away (Art.
    /// 63(4)).
    FallenAway(u8),
    /// The Forum was not reconvened. As much is pledged as the threshold, and one
    /// case fell away.
    OneFallenAway,
    /// The Forum was reconvened, and this many tenths of the threshold are pledged,
    /// rounded down.
    Tenths(u8),
    /// The Forum was reconvened, and the pledges are at a landmark, or this many
    /// cases above or below it.
    Beside(Landmark, i8),
}

/// Numbers of pledges at which an outcome changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Landmark {
    /// 30 000 (Art. 63(3)(a)).
    LegalMinimum,
    /// 60 % of the reference number (Art. 63(3)(b)).
    SixtyPercent,
    /// The least pledges at which the state is asked for at most its fair share,
    /// under the reading that offsets fill the gap.
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
    /// This number of cases.
    Cases(u8),
    /// The rest of the fair share after the deduction, or this many more or fewer.
    /// It is the cap of the default readings.
    BesideCap(i8),
    /// The rest after the deduction of the share counted on the threshold (reading
    /// `threshold`), or this many more or fewer.
    BesideThresholdCap(i8),
    /// The fair share, or this many more. It is the cap if a deduction does not
    /// lower it (reading `leavesCap`).
    BesideFairShare(i8),
    /// The share counted on the threshold, or this many more. It is the cap under
    /// both of these readings.
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
