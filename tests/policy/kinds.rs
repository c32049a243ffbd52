//! DV, OV, IV, EV.

use super::*;
use whylock::policy::{ValidationKind, reserved_policies, validation_kind};

#[test]
fn a_reserved_policy_tells_the_kind() {
    let of = |oids: &[&str]| validation_kind(&certificate(&[policies(oids)]));
    assert_eq!(of(&[RED, "2.23.140.1.2.1"]), Some(ValidationKind::Domain));
    assert_eq!(of(&["2.23.140.1.2.2"]), Some(ValidationKind::Organization));
    assert_eq!(of(&["2.23.140.1.2.3"]), Some(ValidationKind::Individual));
    assert_eq!(of(&["2.23.140.1.1"]), Some(ValidationKind::Extended));
    assert_eq!(of(&[RED, ANY_POLICY, "2.23.140.1.2"]), None);
}

#[test]
fn several_kinds_are_none() {
    let both = certificate(&[policies(&["2.23.140.1.2.1", "2.23.140.1.1"])]);
    assert_eq!(validation_kind(&both), None);
    assert_eq!(reserved_policies(&both).count(), 2);
}
