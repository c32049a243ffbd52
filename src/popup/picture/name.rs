//! Two labels of a name, one over the other.

use super::{MIDDLE, at, drawing, path};
use crate::explain::LabelComparison;
use crate::popup::element::Element;

/// How the label above and the one below compare.
pub(in crate::popup) fn join(comparison: LabelComparison) -> Element {
    let mark = match comparison {
        LabelComparison::Same => path("M-5-2H5M-5 2H5"),
        LabelComparison::Star => path("M-4-2.5 0-6.5 4-2.5M0-6.5V6.5M-4 2.5 0 6.5 4 2.5"),
        LabelComparison::Different => path("M-5-2H5M-5 2H5M3-6.5-3 6.5"),
    };
    drawing("join").with(at(MIDDLE, MIDDLE, [mark]))
}
