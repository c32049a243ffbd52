//! Entries of a revocation list (RFC 5280 §5.1.2.6 and §5.3).

use serde::{Deserialize, Serialize};

use super::reader::{read_extension, read_time};
use crate::certificate::{
    bytes::{ByteRange, Located},
    element::{Element, INTEGER, SEQUENCE},
    malformed::MalformedKind,
    oid::Oid,
    reading::Reading,
};

/// A certificate that is revoked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrlEntry {
    /// Since when, in seconds since 1970.
    pub date: i64,
    /// Why, if the entry says so.
    pub reason: Option<CrlReason>,
    /// Where it stands in the list.
    pub bytes: ByteRange,
    serial: ByteRange,
}

/// `CRLReason` (RFC 5280 §5.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum CrlReason {
    /// 0: none is given.
    Unspecified,
    /// 1: the private key came into other hands.
    KeyCompromise,
    /// 2: an authority's private key came into other hands.
    CaCompromise,
    /// 3: the subject changed its affiliation.
    AffiliationChanged,
    /// 4: another certificate takes its place.
    Superseded,
    /// 5: it is no longer needed.
    CessationOfOperation,
    /// 6: it is suspended.
    CertificateHold,
    /// 8, in delta lists alone: it is no longer suspended, or has expired.
    RemoveFromCrl,
    /// 9: what it vouched for no longer holds.
    PrivilegeWithdrawn,
    /// 10: an attribute authority's private key came into other hands.
    AaCompromise,
}

impl CrlEntry {
    /// Reads an entry, and what is critical in it and not known.
    pub(super) fn read(
        reading: &mut Reading,
        element: Element<'_>,
    ) -> Option<(Self, Option<Located<Oid>>)> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let serial = fields.required(reading)?;
        serial.is(reading, INTEGER).then_some(())?;
        let date = fields.required(reading)?;
        let date = read_time(reading, date)?.value;
        let mut entry = Self {
            date,
            reason: None,
            bytes: element.range(),
            serial: serial.content_range(),
        };
        let mut unknown = None;
        if let Some(extensions) = fields.next(reading) {
            let mut extensions = extensions.children_of(reading, SEQUENCE)?;
            while let Some(extension) = extensions.next(reading) {
                let read = read_extension(reading, extension)?;
                match read.oid.content {
                    REASON_CODE if entry.reason.is_some() => {
                        reading.note(MalformedKind::DuplicateExtension, extension.range());
                    }
                    REASON_CODE => entry.reason = Some(CrlReason::read(reading, read.value)?),
                    INVALIDITY_DATE => {}
                    _ if read.critical && unknown.is_none() => {
                        let oid = Oid::read(reading, read.oid)?;
                        unknown = Some(extension.locate(oid));
                    }
                    _ => {}
                }
            }
        }
        fields.finish(reading);
        Some((entry, unknown))
    }

    /// Its serial number, without padding.
    pub(super) fn serial<'a>(&self, der: &'a [u8]) -> &'a [u8] {
        without_padding(self.serial.of(der).unwrap_or_default())
    }
}

impl CrlReason {
    /// Reads the one value inside of this one.
    pub(in crate::certificate) fn read(reading: &mut Reading, value: Element<'_>) -> Option<Self> {
        let mut inside = value.children();
        let element = inside.required(reading)?;
        inside.finish(reading);
        element.is(reading, ENUMERATED).then_some(())?;
        let reason = match element.content {
            [0] => Self::Unspecified,
            [1] => Self::KeyCompromise,
            [2] => Self::CaCompromise,
            [3] => Self::AffiliationChanged,
            [4] => Self::Superseded,
            [5] => Self::CessationOfOperation,
            [6] => Self::CertificateHold,
            [8] => Self::RemoveFromCrl,
            [9] => Self::PrivilegeWithdrawn,
            [10] => Self::AaCompromise,
            _ => {
                reading.note(MalformedKind::InvalidValue, element.range());
                return None;
            }
        };
        Some(reason)
    }
}

/// An INTEGER's octets as DER would write them: the same number may be padded on one side alone.
pub(crate) fn without_padding(mut integer: &[u8]) -> &[u8] {
    while let [first @ (0x00 | 0xff), rest @ ..] = integer
        && rest
            .first()
            .is_some_and(|second| first & 0x80 == second & 0x80)
    {
        integer = rest;
    }
    integer
}

const ENUMERATED: u8 = 0x0a;
/// 2.5.29.21
const REASON_CODE: &[u8] = &[0x55, 0x1d, 21];
/// 2.5.29.24
const INVALIDITY_DATE: &[u8] = &[0x55, 0x1d, 24];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_keeps_the_sign() {
        assert_eq!(without_padding(&[0, 0, 0x7f]), [0x7f]);
        assert_eq!(without_padding(&[0, 0, 0x80]), [0, 0x80]);
        assert_eq!(without_padding(&[0xff, 0xff, 0x80]), [0x80]);
        assert_eq!(without_padding(&[0xff, 0x7f]), [0xff, 0x7f]);
        assert_eq!(without_padding(&[0]), [0]);
        assert_eq!(without_padding(&[0xff]), [0xff]);
        assert_eq!(without_padding(&[]), [0_u8; 0]);
    }
}
