//! Whether extensions are marked as critical where they should be (RFC 5280 §4.2).

use super::{Conclusion, Place};

/// Judges the mark of every extension with this object identifier.
pub(super) fn marked(
    place: &Place<'_>,
    oid: &str,
    critical: bool,
    otherwise: fn() -> Conclusion,
) -> Vec<Conclusion> {
    let conclusions = place.extensions(oid).map(|extension| {
        let conclusion = if extension.value.critical == critical {
            Conclusion::kept()
        } else {
            otherwise()
        };
        conclusion.at(extension.bytes)
    });
    conclusions.collect()
}
