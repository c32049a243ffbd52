//! The CA/Browser Forum's rules.

use crate::{Case, run};

pub(crate) fn cases() -> Vec<Case> {
    Vec::new()
}

#[test]
fn cases_hold() {
    run(&cases());
}
