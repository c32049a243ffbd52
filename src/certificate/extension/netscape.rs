//! Extensions of Netscape, from before RFC 2459.

use serde::{Deserialize, Serialize};

use crate::certificate::{
    element::{BIT_STRING, Element},
    primitive::named_bits,
    reading::Reading,
};

/// The bits of `netscape-cert-type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum NetscapeCertType {
    /// A client of TLS.
    SslClient,
    /// A server of TLS.
    SslServer,
    /// Mail.
    Smime,
    /// Code.
    ObjectSigning,
    /// Bit 4, which has no meaning.
    Reserved,
    /// An authority for TLS.
    SslCa,
    /// An authority for mail.
    SmimeCa,
    /// An authority for code.
    ObjectSigningCa,
}

/// Reads `netscape-cert-type`.
pub(super) fn read_cert_type(
    reading: &mut Reading,
    element: Element<'_>,
) -> Option<Vec<NetscapeCertType>> {
    element
        .is(reading, BIT_STRING)
        .then(|| named_bits(reading, element, &BITS))
}

const BITS: [NetscapeCertType; 8] = [
    NetscapeCertType::SslClient,
    NetscapeCertType::SslServer,
    NetscapeCertType::Smime,
    NetscapeCertType::ObjectSigning,
    NetscapeCertType::Reserved,
    NetscapeCertType::SslCa,
    NetscapeCertType::SmimeCa,
    NetscapeCertType::ObjectSigningCa,
];
