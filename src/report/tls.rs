//! The TLS facts, looked up in the registries.

use serde::{Deserialize, Serialize};
#[cfg(feature = "wasm")]
use tsify::Tsify;

use crate::connection::{NameOrCode, TlsFacts};
use crate::tls::{CipherSuite, Group, ProtocolVersion, Reading, SignatureScheme};

/// What the observer named, and what each name means.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
#[serde(rename_all = "camelCase")]
pub struct TlsReading {
    /// The version of the protocol.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protocol_version: Option<Reading<ProtocolVersion>>,
    /// The cipher suite.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cipher_suite: Option<Reading<CipherSuite>>,
    /// The group in which keys were agreed; none with RSA key transport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<Reading<Group>>,
    /// How the server signed the handshake; none with RSA key transport.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature_scheme: Option<Reading<SignatureScheme>>,
}

impl TlsReading {
    pub(crate) fn of(facts: &TlsFacts) -> Self {
        let protocol_version = facts.protocol_version.as_deref();
        let group = facts.key_exchange_group.as_deref();
        Self {
            protocol_version: protocol_version
                .and_then(|name| Reading::of(name, ProtocolVersion::from_name)),
            cipher_suite: facts.cipher_suite.as_deref().and_then(|name| {
                Reading::of(name, |name| {
                    CipherSuite::from_name(name).or_else(|| {
                        // Chromium names the parts
                        let key_exchange = facts.key_exchange.as_deref().unwrap_or_default();
                        CipherSuite::from_parts(key_exchange, name, facts.mac.as_deref())
                    })
                })
            }),
            group: group.and_then(|name| Reading::of(name, Group::from_name)),
            signature_scheme: match &facts.signature_scheme {
                Some(NameOrCode::Name(name)) => Reading::of(name, SignatureScheme::from_name),
                Some(NameOrCode::Code(code)) => Reading::of(&format!("0x{code:04x}"), |_| {
                    SignatureScheme::from_code(*code)
                }),
                None => None,
            },
        }
    }
}
