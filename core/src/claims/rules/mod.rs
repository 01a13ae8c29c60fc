//! A rule for each claim: from the grounds to a verdict, with the figures and
//! reasons that go with it. A rule returns `None` where the data or the calculation
//! give no verdict.

pub mod compliance;
pub mod council;
pub mod dublin;
pub mod key;
pub mod limit;
pub mod mechanism;
pub mod money;
pub mod others;
pub mod pledges;
pub mod pressure;
