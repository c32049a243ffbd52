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
mod key_exchange_group;
mod protocol_version;
mod reading;
mod rfc;
mod signature_scheme;

use serde::{Deserialize, Deserializer, de::Error};

pub use self::attack::Attack;
pub use self::cipher_suite::{Authentication, Cipher, CipherMode, CipherSuite, Hash, KeyExchange};
pub use self::key_exchange_group::{Group, GroupKind, PostQuantum};
pub use self::protocol_version::ProtocolVersion;
pub use self::reading::{Reading, Registered};
pub use self::rfc::{Recommended, Rfc};
pub use self::signature_scheme::{SignatureKind, SignatureScheme};

/// Reads an entry back from a message: its code point alone.
///
/// Facts are never taken from a message. They are looked up anew, so that a saved report cannot claim that RC4 has
/// authenticated encryption.
fn look_up<'de, T: Copy + 'static, D: Deserializer<'de>>(
    deserializer: D,
    from_code: fn(u16) -> Option<&'static T>,
) -> Result<T, D::Error> {
    #[derive(Deserialize)]
    struct CodePoint {
        code: u16,
    }
    let CodePoint { code } = CodePoint::deserialize(deserializer)?;
    from_code(code)
        .copied()
        .ok_or_else(|| D::Error::custom(format_args!("no code point {code:#06x} in the registry")))
}

/// The letters and digits of a name in lower case, so that `P-256`, `P256` and `p256` are one spelling.
fn letters_and_digits(name: &str) -> impl Iterator<Item = char> + '_ {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
}

/// Octets of the longest name that can be in a registry: the longest that is has 45.
const LONGEST_NAME: usize = 64;

/// Whether an observer's name differs from a spelling at most in case and punctuation.
fn same_spelling(spelling: &str, name: &str) -> bool {
    name.len() <= LONGEST_NAME && letters_and_digits(spelling).eq(letters_and_digits(name))
}
