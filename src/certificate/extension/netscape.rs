//! Extensions of Netscape, from before RFC 2459.

use serde::{Deserialize, Serialize};

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
