//! The structure of a certificate and its extensions (RFC 5280 §4).

use crate::{Case, run};

pub(crate) fn cases() -> Vec<Case> {
    Vec::new()
}

#[test]
fn cases_hold() {
    run(&cases());
}
