//! A server's certificate is not valid for longer than was allowed on the day of its issue.
//!
//! Baseline Requirements §6.3.2: a day has 86,400 seconds, and both ends belong to the period. Chrome
//! (`HasTooLongValidity`) takes the difference between them: what is too long by the one second breaks the rule, and no
//! browser is known to refuse it.

use super::public_root::Date;
use super::{
    Browser, Check, CheckId, Citation, Conclusion, Enforced, Place, Rules, Scope, cab_forum,
};
use crate::certificate::time::calendar::DAY;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::ValidityLength,
    citations: &[
        cab_forum("6.3.2"),
        Citation {
            document: "CA/Browser Forum ballot SC-081",
            section: "",
        },
    ],
    rules: Rules::PublicRoots,
    enforced: Enforced::By(&[Browser::Chrome, Browser::Safari]),
    since: Some("2012-07-01"),
    scope: Scope::EachOnPath(look),
};

/// From which day on how long was allowed: ballots 193, SC-31 and SC-081; before, version 1.0 of the Baseline
/// Requirements, §9.4.
const LIMITS: [(Date, Limit); 7] = [
    ((2029, 3, 15), Limit::Days(47)),
    ((2027, 3, 15), Limit::Days(100)),
    ((2026, 3, 15), Limit::Days(200)),
    ((2020, 9, 1), Limit::Days(398)),
    ((2018, 3, 1), Limit::Days(825)),
    ((2015, 4, 1), Limit::Months(39)),
    ((2012, 7, 1), Limit::Months(60)),
];

#[derive(Clone, Copy)]
enum Limit {
    Days(i64),
    Months(i64),
}

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() || !place.subject.has_public_root() {
        return Vec::new();
    }
    let limit = LIMITS
        .iter()
        .find(|(since, _)| place.issued().is_some_and(|issued| issued >= *since));
    let (Some((_, limit)), Some(lifetime)) = (limit, place.lifetime()) else {
        return Vec::new();
    };
    let limit = match limit {
        Limit::Days(days) => *days,
        // rounded up: no so many months in a row are longer
        Limit::Months(months) => months * 366 / 12 + 1,
    };
    let days = lifetime.div_euclid(DAY) + i64::from(lifetime.rem_euclid(DAY) > 0);
    let conclusion = match lifetime - limit * DAY {
        ..=0 => Conclusion::kept(),
        1 => Conclusion::weak(),
        _ => Conclusion::broken(),
    };
    let conclusion = conclusion.with(Evidence::Bound { value: days, limit });
    vec![match &place.certificate.validity {
        Some(validity) => conclusion.at(validity.bytes),
        None => conclusion,
    }]
}
