//! What follows from the parts of a suite: its strength, its weaknesses, and what became of it.

use super::{Authentication, Cipher, CipherMode, CipherSuite, Hash, KeyExchange};
use crate::tls::rfc::{RFC4346, RFC5469, RFC7465, RFC9325, RFC10015};
use crate::tls::{Attack, Recommended, Rfc};

/// A row of the table, and all that follows from it.
#[expect(clippy::too_many_arguments, reason = "the columns of one table")]
pub(super) const fn suite(
    code: u16,
    name: &'static str,
    openssl_name: &'static str,
    key_exchange: KeyExchange,
    authentication: Authentication,
    cipher: Cipher,
    mode: CipherMode,
    hash: Hash,
    defined_by: Rfc,
) -> CipherSuite {
    let authenticated_encryption = matches!(
        mode,
        CipherMode::Ccm | CipherMode::Ccm8 | CipherMode::Gcm | CipherMode::Poly1305
    );
    let (key_bits, strength_bits) = cipher.bits();
    let deprecated_by = deprecated_by(key_exchange, authentication, cipher);
    CipherSuite {
        code,
        name,
        openssl_name,
        key_exchange,
        authentication,
        cipher,
        mode,
        mac: if authenticated_encryption {
            None
        } else {
            Some(hash)
        },
        // RFC 5246 §5: SHA-256, unless the suite says more.
        prf: match hash {
            Hash::Sha384 => Hash::Sha384,
            _ => Hash::Sha256,
        },
        key_bits,
        strength_bits,
        forward_secrecy: matches!(
            key_exchange,
            KeyExchange::Dhe | KeyExchange::Ecdhe | KeyExchange::Tls13
        ),
        authenticated_encryption,
        attacks: attacks(key_exchange, cipher, mode),
        defined_by,
        deprecated_by,
        recommended: recommended(key_exchange, cipher, mode, deprecated_by.is_some()),
    }
}

/// The document that forbids or discourages a part of the suite: the broadest failing first.
const fn deprecated_by(
    key_exchange: KeyExchange,
    authentication: Authentication,
    cipher: Cipher,
) -> Option<Rfc> {
    match (key_exchange, authentication, cipher) {
        // §A.5: export suites must not be negotiated.
        (KeyExchange::RsaExport, _, _)
        | (_, _, Cipher::DesExport | Cipher::Rc2Export | Cipher::Rc4Export) => Some(RFC4346),
        (_, _, Cipher::Des | Cipher::Idea) => Some(RFC5469),
        (_, _, Cipher::Rc4) => Some(RFC7465),
        // §4.1: no encryption, or less than 128 bits of strength.
        (_, _, Cipher::Null | Cipher::TripleDes) => Some(RFC9325),
        // Its tables list the anonymous suites too.
        (KeyExchange::Dhe | KeyExchange::Ecdh | KeyExchange::Rsa, _, _)
        | (_, Authentication::Anonymous, _) => Some(RFC10015),
        (KeyExchange::Ecdhe | KeyExchange::Tls13, _, _) => None,
    }
}

/// Attacks on how the key is agreed, and on how records are encrypted.
const fn attacks(key_exchange: KeyExchange, cipher: Cipher, mode: CipherMode) -> &'static [Attack] {
    use Attack::{Freak, Logjam, Lucky13, Raccoon, Rc4Biases, Robot, Sweet32};
    use Cipher::{Des, DesExport, Idea, Rc2Export, Rc4, Rc4Export, TripleDes};

    let short_blocks = matches!(cipher, Des | DesExport | Idea | Rc2Export | TripleDes);
    let padded = matches!(mode, CipherMode::Cbc);
    let biased = matches!(cipher, Rc4 | Rc4Export);
    match (key_exchange, short_blocks, padded, biased) {
        (KeyExchange::RsaExport, true, _, _) => &[Freak, Robot, Sweet32, Lucky13],
        (KeyExchange::RsaExport, _, _, true) => &[Freak, Robot, Rc4Biases],
        (KeyExchange::RsaExport, _, _, _) => &[Freak, Robot],
        (KeyExchange::Rsa, true, _, _) => &[Robot, Sweet32, Lucky13],
        (KeyExchange::Rsa, _, true, _) => &[Robot, Lucky13],
        (KeyExchange::Rsa, _, _, true) => &[Robot, Rc4Biases],
        (KeyExchange::Rsa, _, _, _) => &[Robot],
        (KeyExchange::Dhe, true, _, _) => &[Logjam, Raccoon, Sweet32, Lucky13],
        (KeyExchange::Dhe, _, true, _) => &[Logjam, Raccoon, Lucky13],
        (KeyExchange::Dhe, _, _, true) => &[Logjam, Raccoon, Rc4Biases],
        (KeyExchange::Dhe, _, _, _) => &[Logjam, Raccoon],
        (_, true, _, _) => &[Sweet32, Lucky13],
        (_, _, true, _) => &[Lucky13],
        (_, _, _, true) => &[Rc4Biases],
        _ => &[],
    }
}

/// The registry's recommendation: RFC 8447 and RFC 9846 name the suites that have consensus, RFC 9847 and RFC 10015
/// those that are discouraged.
const fn recommended(
    key_exchange: KeyExchange,
    cipher: Cipher,
    mode: CipherMode,
    deprecated: bool,
) -> Recommended {
    match (key_exchange, cipher, mode) {
        // Not in either document's table.
        (KeyExchange::Ecdhe, Cipher::TripleDes, _) => Recommended::No,
        _ if deprecated => Recommended::Discouraged,
        (_, Cipher::Aes128 | Cipher::Aes256, CipherMode::Gcm)
        | (_, Cipher::ChaCha20, _)
        | (KeyExchange::Tls13, _, CipherMode::Ccm) => Recommended::Yes,
        _ => Recommended::No,
    }
}
