//! A server's certificate is no authority's.
//!
//! Baseline Requirements §7.1.2.7.8. RFC 5280 itself has nothing against it.

use super::extension::id::BASIC_CONSTRAINTS;
use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SubscriberBasicConstraints,
    citations: &[cab_forum("7.1.2.7.8")],
    rules: Rules::CabForum,
    // Firefox refuses an authority's certificate, and asks nothing of the mark
    enforced: Enforced::ByNobody,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let extension = place.extension(BASIC_CONSTRAINTS);
    let Some(extension) = extension.filter(|_| place.is_subscriber()) else {
        return Vec::new();
    };
    let constraints = place.basic_constraints();
    vec![
        if constraints.is_some_and(|(constraints, _)| constraints.ca) {
            let value = "cA".to_owned();
            Conclusion::broken()
                .at(extension.bytes)
                .with(Evidence::Value { value })
        } else if extension.value.critical {
            Conclusion::kept()
        } else {
            Conclusion::broken().at(extension.bytes)
        },
    ]
}
