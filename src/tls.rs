//! What a TLS connection agreed on, as typed facts by IANA code point.
//!
//! Observers spell the same thing differently: Firefox says `x25519`, Chromium `X25519`, OpenSSL `prime256v1` where
//! the registry says `secp256r1`. Each registry here maps every spelling to one entry, and an entry says what the
//! code point means: enums, numbers and RFC numbers, no prose. A name that no registry knows stays as it was spelled,
//! in a [`Reading`] without facts.
//!
//! Registries: <https://www.iana.org/assignments/tls-parameters/>.

mod attack;
mod cipher_suite;
mod cipher_suite_table;
mod key_exchange_group;
mod protocol_version;
mod reading;
mod rfc;
mod signature_scheme;

pub use self::attack::Attack;
pub use self::cipher_suite::{Authentication, Cipher, CipherMode, CipherSuite, Hash, KeyExchange};
pub use self::key_exchange_group::{Group, GroupKind, PostQuantum};
pub use self::protocol_version::ProtocolVersion;
pub use self::reading::Reading;
pub use self::rfc::{Recommended, Rfc};
pub use self::signature_scheme::{SignatureKind, SignatureScheme};

/// An entry's code point alone: what is read back from a message.
///
/// Facts are never taken from a message. They are looked up anew by code point, so that a saved report cannot claim
/// that RC4 has authenticated encryption.
#[derive(serde::Deserialize)]
struct CodePoint {
    code: u16,
}

/// The letters and digits of a name in lower case, so that `P-256`, `P256` and `p256` are one spelling.
fn letters_and_digits(name: &str) -> impl Iterator<Item = char> + '_ {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
}

/// Whether two names differ at most in case and punctuation.
fn same_spelling(one: &str, other: &str) -> bool {
    letters_and_digits(one).eq(letters_and_digits(other))
}
