//! The connection's rules that need a certificate.

use crate::{Case, run};

pub(crate) fn cases() -> Vec<Case> {
    Vec::new()
}

#[test]
fn cases_hold() {
    run(&cases());
}
