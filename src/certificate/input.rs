//! Certificates out of a file or a paste: DER, PEM or base64.

use serde::{Deserialize, Serialize};

/// What was found in the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Input {
    /// The DER of each certificate, in the input's order.
    pub certificates: Vec<Vec<u8>>,
    /// PEM blocks that are no certificates.
    pub skipped: usize,
}

/// Why no certificates came out of the input.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct InputError {
    /// What is wrong.
    pub kind: InputErrorKind,
    /// The line of the input, counted from 1, when it is text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
}

/// What can be wrong with input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum InputErrorKind {
    /// It holds nothing.
    Empty,
    /// It holds a private key, and no certificate.
    PrivateKey,
    /// It holds PEM blocks, and none of them is a certificate.
    NoCertificate,
    /// A PEM block has no end line.
    Unfinished,
    /// The base64 of a PEM block is broken.
    InvalidBase64,
    /// It is neither DER, nor PEM, nor base64.
    NotACertificate,
    /// A certificate, or the input, is longer than what is read.
    TooLong,
    /// It holds more certificates than what is read.
    TooMany,
}
