//! Border procedures beside relocations.

use super::Traced;
use crate::{
    TraceStep, border, law,
    settle::{LEGAL_MINIMUM_SOURCE, sourced},
};
use rust_decimal::Decimal;

/// [`border::per_relocation`] with its step `borderRatio`: border procedures in the
/// Union for each relocation of the legal minimum, both in a year (Art. 12(2)(a)).
///
/// ```
/// use solidarity_core::what_if::border_procedures_per_relocation;
/// let ratio = border_procedures_per_relocation();
/// assert_eq!(ratio.step.filled, "120000 / 30000");
/// assert_eq!(ratio.figure.to_string(), "4");
/// ```
#[must_use]
pub fn border_procedures_per_relocation() -> Traced<Decimal> {
    let (union, figure) = (border::union_per_year(), border::per_relocation());
    let step = TraceStep::of(
        "borderRatio",
        "Art. 12(2)(a)",
        "borderProcedures / legalMinimum",
        vec![
            sourced("borderProcedures", union.number, union.source),
            sourced(
                "legalMinimum",
                law::LEGAL_MINIMUM_RELOCATIONS,
                LEGAL_MINIMUM_SOURCE,
            ),
        ],
        figure,
    );
    Traced { figure, step }
}
