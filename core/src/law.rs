//! The numbers that the regulation itself fixes. They do not change with a cycle.

/// Least number of relocations the Commission may propose, in cases: Art. 12(2)(a).
pub const LEGAL_MINIMUM_RELOCATIONS: u64 = 30_000;

/// Least amount of financial contributions the Commission may propose, in EUR: Art. 12(2)(b).
pub const LEGAL_MINIMUM_EUR: u64 = 600_000_000;

/// The worth of one case in EUR if the ratio of these two is kept: Art. 12(3).
pub const EUR_PER_CASE: u64 = LEGAL_MINIMUM_EUR / LEGAL_MINIMUM_RELOCATIONS;

/// The part of the reference number below which offsets become mandatory, as
/// numerator and denominator: 60 %, Art. 63(3)(b).
pub const MANDATORY_PART: (u64, u64) = (60, 100);

/// Voluntary offsets become possible once pledges reach the proposal, or the state's
/// own fair share, divided by this: 50 %, Art. 63(1)-(2).
pub const VOLUNTARY_DIVISOR: u64 = 2;
