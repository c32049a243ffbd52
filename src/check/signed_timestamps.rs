//! A server's certificate carries timestamps of public logs.
//!
//! Chrome's, Apple's and Mozilla's policies for Certificate Transparency ask for two, and for three where it is valid
//! for more than 180 days. Timestamps may also come with the handshake, which is not seen here, so their lack is no
//! proof; whether their signatures hold is not looked at.

use super::public_root::Date;
use super::{Browser, Check, CheckId, Citation, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::extension::ExtensionValue;
use crate::certificate::time::calendar::DAY;
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::SignedTimestamps,
    citations: &[
        rfc("RFC 6962", "3.3"),
        Citation {
            document: "Chrome Certificate Transparency Policy",
            section: "",
        },
    ],
    rules: Rules::PublicRoots,
    enforced: Enforced::By(&[Browser::Chrome, Browser::Firefox, Browser::Safari]),
    since: Some("2018-05-01"),
    scope: Scope::EachOnPath(look),
};

/// When Chrome began to ask for them.
const SINCE: Date = (2018, 5, 1);
const LONG: i64 = 180 * DAY;

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() || !place.is_issued_publicly_since(SINCE) {
        return Vec::new();
    }
    let limit = if place.lifetime().is_some_and(|lifetime| lifetime > LONG) {
        3
    } else {
        2
    };
    let mut extensions = place.certificate.extensions.iter();
    let embedded = extensions.find_map(|it| match &it.value.value.value {
        ExtensionValue::SignedCertificateTimestamps(list) => Some((list.len(), it.bytes)),
        _ => None,
    });
    let (count, bytes) = embedded.unwrap_or((0, place.all_extensions()));
    let value = i64::try_from(count).unwrap_or(i64::MAX);
    let conclusion = if value < limit {
        Conclusion::weak()
    } else {
        Conclusion::kept()
    };
    vec![conclusion.at(bytes).with(Evidence::Bound { value, limit })]
}
