//! What a key may be used for (RFC 5280 §4.2.1.3, §4.2.1.12).

use serde::{Deserialize, Serialize};

use crate::certificate::{bytes::Located, time::Time};

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
