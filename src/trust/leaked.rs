//! Roots that were put on machines to read along, or whose private keys became public.
//!
//! Source: Chromium's block list, `net/data/ssl/blocklist/README.md`.

use serde::{Deserialize, Serialize};

use super::Sha256Fingerprint;
use crate::certificate::bytes::hex;

/// Why a root is notorious.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub enum LeakedRootKind {
    /// Its private key is public: anybody can sign with it.
    PublicKeyPair,
    /// A state asked its people to install it, to read along.
    StateInterception,
}

/// A root that nobody should trust, or one with a key that everybody can have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
pub struct LeakedRoot {
    /// Under what name the case is known.
    pub name: String,
    /// Why the root is notorious.
    pub kind: LeakedRootKind,
}

impl LeakedRoot {
    /// The case of the root with this fingerprint, if there is one.
    ///
    /// ```
    /// use whylock::trust::{LeakedRoot, fingerprint};
    ///
    /// let superfish = fingerprint("b6fe9151402bad1c06d7e66db67a26aa7356f2e6c644dbcf9f98968ff632e1b7").ok_or("hex")?;
    /// assert_eq!(LeakedRoot::find(&superfish).map(|root| root.name).as_deref(), Some("Superfish"));
    /// # Ok::<(), &str>(())
    /// ```
    #[must_use]
    pub fn find(sha256: &Sha256Fingerprint) -> Option<Self> {
        let sha256 = hex(sha256);
        let (_, name, kind) = ROWS.iter().find(|(row, _, _)| *row == sha256)?;
        Some(Self {
            name: (*name).to_owned(),
            kind: *kind,
        })
    }
}

/// SHA-256 of the certificate in lower-case hexadecimal, name, kind.
static ROWS: [(&str, &str, LeakedRootKind); 12] = {
    use LeakedRootKind::{PublicKeyPair, StateInterception};
    [
        (
            "b6fe9151402bad1c06d7e66db67a26aa7356f2e6c644dbcf9f98968ff632e1b7",
            "Superfish",
            PublicKeyPair,
        ),
        (
            "0f912fd7be760be25afbc56bdc09cd9e5dcc9c6f6a55a778aefcb6aa30e31554",
            "Dell",
            PublicKeyPair,
        ),
        (
            "ec30c9c3065a06bb07dc5b1c6b497f370c1ca65c0f30c08e042ba6bcecc78f2c",
            "Dell",
            PublicKeyPair,
        ),
        (
            "91e5cc32910686c5cac25c18cc805696c7b33868c280caf0c72844a2a8eb91e2",
            "Sennheiser",
            PublicKeyPair,
        ),
        (
            "ddd8ab9178c99cbd9685ea4ae66dc28bfdc9a5a8a166f7f69ad0b5042ad6eb28",
            "Sennheiser",
            PublicKeyPair,
        ),
        (
            "2a33f5b48176523fd3c0d854f20093417175bfd498ef354cc7f38b54adabaf1a",
            "Mitel",
            PublicKeyPair,
        ),
        (
            "2d11e736f0427fd6ba4b372755d34a0edd8d83f7e9e7f6c01b388c9b7afa850d",
            "Mitel",
            PublicKeyPair,
        ),
        (
            "3ab0fcc7287454c405863e3aa204fea8eb0c50a524d2a7e15524a830cd4ab0fe",
            "Mitel",
            PublicKeyPair,
        ),
        (
            "60911c79835c3739432d08c45df64311e06985c5889dc5420ce3d142c8c7ef58",
            "Mitel",
            PublicKeyPair,
        ),
        (
            "00309c736dd661da6f1eb24173aa849944c168a43a15bffd192eecfdb6f8dbd2",
            "Qaznet",
            StateInterception,
        ),
        (
            "61c0fc2e38b5b6f9071b42cee54a9013d858b6697c68b460948551b3249576a1",
            "Qaznet",
            StateInterception,
        ),
        (
            "1df696f021ab1c3ace9a376b07ed7256a40214cd3396d7934087614924e2d7ef",
            "Qaznet",
            StateInterception,
        ),
    ]
};
