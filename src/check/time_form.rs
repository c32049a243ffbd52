//! Dates have the form that the standard asks for.
//!
//! RFC 5280 §4.1.2.5.1 and §4.1.2.5.2: dates are in Greenwich Mean Time, with seconds, without fractions of them.
//! §4.1.2.5: dates through 2049 are of the type `UTCTime`; but certificate users have to read both.

use super::{Check, CheckId, Conclusion, Enforced, Place, Rules, Scope, rfc};
use crate::certificate::time::{TimeEncoding, calendar};
use crate::finding::Evidence;

pub(super) const CHECK: Check = Check {
    id: CheckId::TimeForm,
    citations: &[rfc("RFC 5280", "4.1.2.5.1"), rfc("RFC 5280", "4.1.2.5.2")],
    rules: Rules::Issuer,
    enforced: Enforced::ByBrowsers,
    since: None,
    scope: Scope::EachOnPath(look),
};

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    let validity = place.certificate.validity.iter();
    let times = validity.flat_map(|it| [&it.value.not_before, &it.value.not_after]);
    let faults = times.flatten().filter_map(|time| {
        let octets = time.bytes.of(place.der)?;
        let unix = time.value.unix?;
        let is_early = (calendar::YEAR_1950..calendar::YEAR_2050).contains(&unix);
        let conclusion = match time.value.encoding {
            TimeEncoding::UtcTime if !is_plain(octets, UTC_DIGITS) => Conclusion::broken(),
            TimeEncoding::GeneralizedTime if !is_plain(octets, GENERALIZED_DIGITS) => {
                Conclusion::broken()
            }
            TimeEncoding::GeneralizedTime if is_early => Conclusion::weak(),
            _ => return None,
        };
        let value = time.value.text.clone();
        Some(conclusion.with(Evidence::Value { value }).at(time.bytes))
    });
    Conclusion::faults_or_kept(faults)
}

/// Whether a time ends with so many digits and Z.
fn is_plain(octets: &[u8], digits: usize) -> bool {
    let Some((b'Z', before)) = octets.split_last() else {
        return false;
    };
    before
        .iter()
        .rev()
        .take_while(|octet| octet.is_ascii_digit())
        .count()
        == digits
}

/// `YYMMDDHHMMSS`
const UTC_DIGITS: usize = 12;

/// `YYYYMMDDHHMMSS`
const GENERALIZED_DIGITS: usize = 14;
