//! Certificates out of a file or a paste: DER, PEM, PKCS #7 or base64.

mod signed_data;

use base64ct::{Base64, Base64Unpadded, Encoding};
use serde::{Deserialize, Serialize};

use super::{
    element::{Elements, INTEGER, OBJECT_IDENTIFIER, SEQUENCE},
    reading::Reading,
};

/// The longest input that is read: 16 MiB, as a TLS handshake message, and so a chain of
/// certificates, can be no longer (RFC 8446 §4).
pub const MAX_INPUT: usize = 1 << 24;

/// The most certificates that are read at once: twice the roots of the largest public list, which
/// is Microsoft's with some 500.
pub const MAX_CERTIFICATES: usize = 1_000;

/// What was found in the input.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// The DER of each certificate, in the input's order, that of PKCS #7 with the end entity's first; at least one.
    pub certificates: Vec<Vec<u8>>,
    /// PEM blocks with private keys, which were not looked into.
    pub private_keys: usize,
    /// Other PEM blocks and parts of PKCS #7 that are no certificates.
    pub skipped: usize,
}

/// Why no certificates came out of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct InputError {
    /// What is wrong.
    pub kind: InputErrorKind,
    /// The line of the input, counted from 1, when it is text and one line is to blame.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
}

/// What can be wrong with input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "kebab-case")]
pub enum InputErrorKind {
    /// It holds nothing.
    Empty,
    /// The base64 of a PEM block is broken.
    InvalidBase64,
    /// It holds PEM blocks, and none of them is a certificate.
    NoCertificate,
    /// It is neither DER, nor PEM, nor base64 of a certificate.
    NotACertificate,
    /// It holds a private key, and no certificate.
    PrivateKey,
    /// It is longer than [`MAX_INPUT`].
    TooLong,
    /// It holds more than [`MAX_CERTIFICATES`].
    TooMany,
    /// A PEM block does not end.
    Unfinished,
}

/// Finds the certificates in a file or a paste: DER (one, or several behind each other), PEM (with
/// text around it), PKCS #7 (a `.p7b` file, in DER or PEM), or base64 alone.
///
/// What is in DER or under the label of a certificate is handed on as it is;
/// [`Certificate::read`](super::Certificate::read) tells what is wrong with it.
///
/// # Errors
///
/// [`InputError`] when there is no certificate in it, or one that cannot be told from the rest.
///
/// ```
/// use whylock::certificate::input::{InputErrorKind, read_certificates};
///
/// let pem = b"Subject: somebody\n-----BEGIN CERTIFICATE-----\nMAMwAQU=\n-----END CERTIFICATE-----\n";
/// assert_eq!(read_certificates(pem).unwrap().certificates, [[0x30, 3, 0x30, 1, 5]]);
/// assert_eq!(read_certificates(b"hello").unwrap_err().kind, InputErrorKind::NotACertificate);
/// ```
pub fn read_certificates(input: &[u8]) -> Result<Input, InputError> {
    let input = input.strip_prefix(BYTE_ORDER_MARK).unwrap_or(input);
    if input.len() > MAX_INPUT {
        return Err(InputErrorKind::TooLong.into());
    }
    let read = match input.trim_ascii() {
        [] => return Err(InputErrorKind::Empty.into()),
        // a text, too, may begin with the octet of a SEQUENCE, which is the digit 0
        [SEQUENCE, ..] => read_der(input).or_else(|error| match find(input, BEGIN) {
            Some(_) => read_pem(input),
            None => Err(error),
        })?,
        _ if find(input, BEGIN).is_some() => read_pem(input)?,
        text => read_der(&decode(text).ok_or(InputErrorKind::NotACertificate)?)?,
    };
    if read.certificates.len() > MAX_CERTIFICATES {
        return Err(InputErrorKind::TooMany.into());
    }
    Ok(read)
}

/// Certificates in DER, one behind the other. Octets that are none stay with the one before them.
fn read_der(input: &[u8]) -> Result<Input, InputError> {
    let mut reading = Reading::new();
    let mut elements = Elements::new(input, 0);
    let mut certificates: Vec<Vec<u8>> = Vec::new();
    while let Some(element) = elements.next(&mut reading) {
        let first = element
            .children()
            .next(&mut reading)
            .map(|field| field.identifier);
        match (element.identifier, first) {
            (SEQUENCE, Some(SEQUENCE)) => certificates.push(element.der.to_vec()),
            _ if let Some(last) = certificates.last_mut() => last.extend(element.der),
            (SEQUENCE, Some(OBJECT_IDENTIFIER)) => return signed_data::read(element, &mut reading),
            // PKCS #8, RFC 5958 §2, and its elders begin with a version.
            (SEQUENCE, Some(INTEGER)) => return Err(InputErrorKind::PrivateKey.into()),
            _ => return Err(InputErrorKind::NotACertificate.into()),
        }
    }
    let Some(last) = certificates.last_mut() else {
        return Err(InputErrorKind::NotACertificate.into());
    };
    // what begins with a header that cannot be read
    last.extend(elements.rest().of(input).unwrap_or_default());
    Ok(Input {
        certificates,
        ..Input::default()
    })
}

/// PEM (RFC 7468), without regard to where its lines end.
fn read_pem(input: &[u8]) -> Result<Input, InputError> {
    let mut read = Input::default();
    let mut first_private_key = None;
    let mut position = 0;
    while let Some(begin) = find_from(input, position, BEGIN) {
        let error = |kind| InputError {
            kind,
            line: Some(line_of(input, begin)),
        };
        let label = begin + BEGIN.len();
        let body =
            find_from(input, label, DASHES).ok_or_else(|| error(InputErrorKind::Unfinished))?;
        let end = find_from(input, body, END).ok_or_else(|| error(InputErrorKind::Unfinished))?;
        let label = input.get(label..body).unwrap_or_default();
        let body = body + DASHES.len();
        let decoded = || {
            let base64 = input.get(body..end).unwrap_or_default();
            decode(base64).ok_or_else(|| InputError {
                kind: InputErrorKind::InvalidBase64,
                line: Some(line_of(input, body + first_foreign(base64))),
            })
        };
        match label {
            b"CERTIFICATE" | b"X509 CERTIFICATE" => read.certificates.push(decoded()?),
            b"PKCS7" | b"CMS" => match read_der(&decoded()?) {
                Ok(inside) => {
                    read.certificates.extend(inside.certificates);
                    read.skipped += inside.skipped;
                }
                Err(_) => read.skipped += 1,
            },
            _ if label.ends_with(b"PRIVATE KEY") => {
                first_private_key = first_private_key.or(Some(begin));
                read.private_keys += 1;
            }
            _ => read.skipped += 1,
        }
        position = end + END.len();
    }
    match first_private_key {
        _ if !read.certificates.is_empty() => Ok(read),
        Some(begin) => Err(InputError {
            kind: InputErrorKind::PrivateKey,
            line: Some(line_of(input, begin)),
        }),
        None => Err(InputErrorKind::NoCertificate.into()),
    }
}

/// Base64 (RFC 4648 §4), white space left out and padding not needed; none when it is broken.
fn decode(text: &[u8]) -> Option<Vec<u8>> {
    let text = str::from_utf8(text).ok()?;
    let base64: String = text.chars().filter(|letter| !is_space(*letter)).collect();
    Base64::decode_vec(&base64)
        .or_else(|_| Base64Unpadded::decode_vec(&base64))
        .ok()
}

/// White space, and what pages put where a line may break: copied from a page, base64 holds it.
fn is_space(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
}

/// Where the first letter stands that base64 does not know, or else the beginning.
fn first_foreign(text: &[u8]) -> usize {
    let known = |letter: char| {
        letter.is_ascii_alphanumeric() || is_space(letter) || matches!(letter, '+' | '/' | '=')
    };
    match str::from_utf8(text) {
        Ok(text) => text.find(|letter| !known(letter)).unwrap_or(0),
        Err(error) => error.valid_up_to(),
    }
}

fn line_of(input: &[u8], position: usize) -> usize {
    let before = input.get(..position).unwrap_or(input);
    before.split(|octet| *octet == b'\n').count()
}

fn find_from(input: &[u8], position: usize, wanted: &[u8]) -> Option<usize> {
    find(input.get(position..)?, wanted).map(|found| position + found)
}

fn find(input: &[u8], wanted: &[u8]) -> Option<usize> {
    input
        .windows(wanted.len())
        .position(|window| window == wanted)
}

impl From<InputErrorKind> for InputError {
    fn from(kind: InputErrorKind) -> Self {
        Self { kind, line: None }
    }
}

impl std::error::Error for InputError {}

/// For programmers; a person reads the catalogue's words for the kind.
impl std::fmt::Display for InputError {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:?}", self.kind)
    }
}

const BEGIN: &[u8] = b"-----BEGIN ";
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
const DASHES: &[u8] = b"-----";
const END: &[u8] = b"-----END ";
