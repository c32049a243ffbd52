//! What a key may be used for (RFC 5280 §4.2.1.3, §4.2.1.12).

use serde::{Deserialize, Serialize};
use x509_cert::ext::pkix::{KeyUsage as StrictKeyUsage, KeyUsages};

use crate::certificate::{
    bytes::Located,
    element::{BIT_STRING, Element, SEQUENCE, context},
    primitive::named_bits,
    reading::Reading,
    time::Time,
};

/// The bits of `KeyUsage` that are set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct KeyUsage {
    /// In the order of their bits.
    pub usages: Vec<KeyUsageBit>,
}

/// The bits of `KeyUsage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum KeyUsageBit {
    /// Signing anything but certificates and revocation lists: what TLS needs today.
    DigitalSignature,
    /// Signing as proof towards others; X.509 now calls it content commitment.
    NonRepudiation,
    /// Encrypting keys: RSA key transport.
    KeyEncipherment,
    /// Encrypting data.
    DataEncipherment,
    /// Agreeing on keys.
    KeyAgreement,
    /// Signing certificates: what an authority needs.
    KeyCertSign,
    /// Signing revocation lists.
    CrlSign,
    /// With key agreement: encrypting alone.
    EncipherOnly,
    /// With key agreement: decrypting alone.
    DecipherOnly,
}

/// `PrivateKeyUsagePeriod` (RFC 3280 §4.2.1.4): when the private key signs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct PrivateKeyUsagePeriod {
    /// The first second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<Located<Time>>,
    /// The last second.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_after: Option<Located<Time>>,
}

impl KeyUsageBit {
    /// Its name, as RFC 5280 §4.2.1.3 spells it.
    ///
    /// ```
    /// use whylock::certificate::extension::key_usage::KeyUsageBit;
    ///
    /// assert_eq!(KeyUsageBit::CrlSign.name(), "cRLSign");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DigitalSignature => "digitalSignature",
            Self::NonRepudiation => "nonRepudiation",
            Self::KeyEncipherment => "keyEncipherment",
            Self::DataEncipherment => "dataEncipherment",
            Self::KeyAgreement => "keyAgreement",
            Self::KeyCertSign => "keyCertSign",
            Self::CrlSign => "cRLSign",
            Self::EncipherOnly => "encipherOnly",
            Self::DecipherOnly => "decipherOnly",
        }
    }
}

impl KeyUsage {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        element.is(reading, BIT_STRING).then(|| {
            let usages = reading.read(
                element,
                |strict: StrictKeyUsage| {
                    let bits = BITS.iter().zip(STRICT_BITS);
                    bits.filter(|(_, bit)| strict.0.contains(*bit))
                        .map(|(usage, _)| *usage)
                        .collect()
                },
                |reading| named_bits(reading, element, &BITS),
            );
            Self { usages }
        })
    }
}

impl PrivateKeyUsagePeriod {
    pub(super) fn read(reading: &mut Reading, element: Element<'_>) -> Option<Self> {
        let mut fields = element.children_of(reading, SEQUENCE)?;
        let mut time = |reading: &mut Reading, number| {
            let field = fields.optional(reading, context(number))?;
            Some(field.locate(Time::read_implicit(reading, field)))
        };
        let read = Self {
            not_before: time(reading, 0),
            not_after: time(reading, 1),
        };
        fields.finish(reading);
        Some(read)
    }
}

const BITS: [KeyUsageBit; 9] = [
    KeyUsageBit::DigitalSignature,
    KeyUsageBit::NonRepudiation,
    KeyUsageBit::KeyEncipherment,
    KeyUsageBit::DataEncipherment,
    KeyUsageBit::KeyAgreement,
    KeyUsageBit::KeyCertSign,
    KeyUsageBit::CrlSign,
    KeyUsageBit::EncipherOnly,
    KeyUsageBit::DecipherOnly,
];

const STRICT_BITS: [KeyUsages; 9] = [
    KeyUsages::DigitalSignature,
    KeyUsages::NonRepudiation,
    KeyUsages::KeyEncipherment,
    KeyUsages::DataEncipherment,
    KeyUsages::KeyAgreement,
    KeyUsages::KeyCertSign,
    KeyUsages::CRLSign,
    KeyUsages::EncipherOnly,
    KeyUsages::DecipherOnly,
];
