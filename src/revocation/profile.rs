//! What RFC 5280 §5 asks of whoever issues a list, and readers let pass.

use serde::{Deserialize, Serialize};

use crate::certificate::{
    bytes::{ByteRange, Located},
    crl::Crl,
    time::calendar::YEAR_2050,
};

/// A rule that a list's issuer broke, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrlDeparture {
    /// The rule.
    pub rule: CrlRule,
    /// The octets of the list that break it; none when it is the lack of some.
    pub bytes: Option<ByteRange>,
}

/// The rules of RFC 5280 §5 that bind the issuers of lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CrlRule {
    /// Both algorithms are the same (§5.1.1.2).
    SameAlgorithm,
    /// The version is 2 (§5.1.2.1).
    Version2,
    /// The issuer has a name (§5.1.2.3).
    NamedIssuer,
    /// Dates before 2050 are of the type `UTCTime` (§5.1.2.4, §5.1.2.5).
    TimeForm,
    /// It says when the next list is due (§5.1.2.5).
    NextUpdate,
    /// A list of no entries is left out (§5.1.2.6).
    NoEmptyList,
    /// It names the key that signed it (§5.2.1).
    AuthorityKeyIdentifier,
    /// It has a number (§5.2.3).
    CrlNumber,
    /// The number is of 20 octets at the most (§5.2.3).
    CrlNumberLength,
    /// This extension is never critical (§5.2.3, §5.2.6, §5.2.7).
    NotCritical,
    /// This extension is always critical (§5.2.4, §5.2.5).
    Critical,
    /// The issuing distribution point says something (§5.2.5).
    FilledDistributionPoint,
}

/// The rules that a list breaks.
///
/// ```no_run
/// # use whylock::certificate::crl::Crl;
/// use whylock::revocation::{CrlRule, departures};
///
/// # fn example(crl: &Crl) {
/// let has_number = departures(crl).iter().all(|departure| departure.rule != CrlRule::CrlNumber);
/// # }
/// ```
#[must_use]
pub fn departures(crl: &Crl) -> Vec<CrlDeparture> {
    let mut departures = of_fields(crl);
    departures.extend(of_extensions(crl));
    departures
}

/// RFC 5280 §5.1.
fn of_fields(crl: &Crl) -> Vec<CrlDeparture> {
    let dates = [Some(&crl.this_update), crl.next_update.as_ref()];
    let early = |date: &&Located<i64>| date.value < YEAR_2050;
    let generalized = |date: &&Located<i64>| {
        let der = date.bytes.of(crl.der()).unwrap_or_default();
        der.first() == Some(&GENERALIZED_TIME)
    };
    let is_empty = |_: &ByteRange| crl.entry_count() == 0;
    let mut broken = Vec::new();
    if crl.tbs_signature.value != crl.signature_algorithm.value {
        let bytes = crl.signature_algorithm.bytes;
        broken.push((CrlRule::SameAlgorithm, Some(bytes)));
    }
    if !crl.is_version_2 {
        broken.push((CrlRule::Version2, None));
    }
    if crl.issuer.value.rdns.is_empty() {
        broken.push((CrlRule::NamedIssuer, Some(crl.issuer.bytes)));
    }
    for date in dates
        .into_iter()
        .flatten()
        .filter(early)
        .filter(generalized)
    {
        broken.push((CrlRule::TimeForm, Some(date.bytes)));
    }
    if crl.next_update.is_none() {
        broken.push((CrlRule::NextUpdate, None));
    }
    if let Some(list) = crl.revoked_certificates.filter(is_empty) {
        broken.push((CrlRule::NoEmptyList, Some(list)));
    }
    broken.into_iter().map(departure).collect()
}

/// RFC 5280 §5.2.
fn of_extensions(crl: &Crl) -> Vec<CrlDeparture> {
    let mut broken = Vec::new();
    let key = crl.authority_key.as_ref();
    if key.is_none_or(|key| key.key_identifier.is_none()) {
        let extension = crl.extension(AUTHORITY_KEY_IDENTIFIER);
        let bytes = extension.map(|extension| extension.bytes);
        broken.push((CrlRule::AuthorityKeyIdentifier, bytes));
    }
    match crl.extension(CRL_NUMBER) {
        None => broken.push((CrlRule::CrlNumber, None)),
        // Tag and length are an octet each.
        Some(number) if number.value.value.length > 2 + 20 => {
            broken.push((CrlRule::CrlNumberLength, Some(number.bytes)));
        }
        Some(_) => {}
    }
    for extension in &crl.extensions {
        let rule = match (
            extension.value.oid.dotted.as_str(),
            extension.value.critical,
        ) {
            (CRL_NUMBER | FRESHEST_CRL | AUTHORITY_INFORMATION_ACCESS, true) => {
                CrlRule::NotCritical
            }
            (DELTA_CRL_INDICATOR | ISSUING_DISTRIBUTION_POINT, false) => CrlRule::Critical,
            _ => continue,
        };
        broken.push((rule, Some(extension.bytes)));
    }
    let point = crl.extension(ISSUING_DISTRIBUTION_POINT);
    if let Some(point) = point
        && point.value.value.of(crl.der()) == Some(&EMPTY_SEQUENCE)
    {
        broken.push((CrlRule::FilledDistributionPoint, Some(point.bytes)));
    }
    broken.into_iter().map(departure).collect()
}

fn departure((rule, bytes): (CrlRule, Option<ByteRange>)) -> CrlDeparture {
    CrlDeparture { rule, bytes }
}

const AUTHORITY_INFORMATION_ACCESS: &str = "1.3.6.1.5.5.7.1.1";
const AUTHORITY_KEY_IDENTIFIER: &str = "2.5.29.35";
const CRL_NUMBER: &str = "2.5.29.20";
const DELTA_CRL_INDICATOR: &str = "2.5.29.27";
const FRESHEST_CRL: &str = "2.5.29.46";
const ISSUING_DISTRIBUTION_POINT: &str = "2.5.29.28";

const EMPTY_SEQUENCE: [u8; 2] = [0x30, 0x00];
/// The tag of `GeneralizedTime`.
const GENERALIZED_TIME: u8 = 0x18;
