//! The years that the texts of this cycle take their examples from.

/// The year of the accepted Dublin claims that are offered as eligible cases, and of
/// the counts in the story.
pub const ACCEPTED_IN: u16 = 2024;
