//! What a log signs: a certificate, or what a certificate was before it held the log's answer (RFC 6962 §3.2).

use der::{Header, Reader, SliceReader, Tag};

use crate::certificate::extension::transparency::TimestampFields;

/// The longest certificate whose timestamps are verified, in octets: as OpenSSL's default for a whole chain
/// (`SSL_MAX_CERT_LIST_DEFAULT`, 100 KiB), and some. Every question to the host holds a copy.
pub const MAX_ENTRY: usize = 128 << 10;

/// What a log has signed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Entry<'a> {
    /// A whole certificate, as for timestamps that come with the handshake.
    Certificate(&'a [u8]),
    /// What a certificate was before, as for timestamps that stand in it.
    Precertificate {
        /// SHA-256 of the key that signed the certificate.
        issuer: [u8; 32],
        /// [`precertificate`] of the certificate.
        tbs: &'a [u8],
    },
}

/// The octets that a timestamp's signature is over. None where the entry is longer than [`MAX_ENTRY`].
pub(crate) fn signed_data(timestamp: &TimestampFields<'_>, entry: Entry<'_>) -> Option<Vec<u8>> {
    let (kind, issuer, content): (u8, &[u8], &[u8]) = match &entry {
        Entry::Certificate(der) => (0, &[], der),
        Entry::Precertificate { issuer, tbs } => (1, issuer, tbs),
    };
    if content.len() > MAX_ENTRY {
        return None;
    }
    let [_, length @ ..] = u32::try_from(content.len()).ok()?.to_be_bytes();
    let extensions = u16::try_from(timestamp.extensions.len()).ok()?;
    Some(
        [
            // v1, certificate_timestamp
            &[0, 0],
            &timestamp.timestamp.to_be_bytes()[..],
            &[0, kind],
            issuer,
            &length,
            content,
            &extensions.to_be_bytes(),
            timestamp.extensions,
        ]
        .concat(),
    )
}

/// What a `TBSCertificate` was when a log was asked to list it: without the list of timestamps (RFC 6962 §3.3), its
/// lengths written anew, and every other octet as it was received.
///
/// None where it is not DER as far as it has to be taken apart, or holds two such lists: then nobody can say what it was.
///
/// ```
/// use whylock::certificate::Certificate;
/// use whylock::transparency::precertificate;
///
/// let der = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
/// let tbs = Certificate::read(der).signed.unwrap().of(der).unwrap();
/// assert_eq!(precertificate(tbs).as_deref(), Some(tbs)); // a root has no timestamps
/// ```
#[must_use]
pub fn precertificate(tbs: &[u8]) -> Option<Vec<u8>> {
    let fields = content(tbs, Tag::Sequence)?;
    let mut rebuilt = Vec::with_capacity(tbs.len());
    let mut lists = 0;
    for field in elements(fields)? {
        if field.first() != Some(&EXTENSIONS) {
            rebuilt.extend_from_slice(field);
            continue;
        }
        let explicit = tagged(field)?;
        let mut kept = Vec::with_capacity(explicit.len());
        for extension in elements(content(explicit, Tag::Sequence)?)? {
            let id = elements(content(extension, Tag::Sequence)?)?;
            if id.first().copied() == Some(SIGNED_TIMESTAMPS) {
                lists += 1;
            } else {
                kept.extend_from_slice(extension);
            }
        }
        let kept = wrapped(SEQUENCE, &kept)?;
        rebuilt.extend(wrapped(EXTENSIONS, &kept)?);
    }
    match lists {
        0 => Some(tbs.to_vec()),
        1 => wrapped(SEQUENCE, &rebuilt),
        _ => None,
    }
}

const SEQUENCE: u8 = 0x30;
/// `extensions [3] EXPLICIT` (RFC 5280 §4.1).
const EXTENSIONS: u8 = 0xa3;
/// The object identifier 1.3.6.1.4.1.11129.2.4.2 in DER (RFC 6962 §3.3).
const SIGNED_TIMESTAMPS: &[u8] = &[6, 10, 0x2b, 6, 1, 4, 1, 0xd6, 0x79, 2, 4, 2];

/// The content of the one element that these octets are, if it has this tag.
fn content(der: &[u8], tag: Tag) -> Option<&[u8]> {
    let mut reader = SliceReader::new(der).ok()?;
    let header = Header::peek(&reader).ok()?;
    (header.tag() == tag).then_some(())?;
    let whole = reader.tlv_bytes().ok()?;
    (whole.len() == der.len()).then(|| tagged(whole)).flatten()
}

/// The content of an element, whatever its tag.
fn tagged(der: &[u8]) -> Option<&[u8]> {
    let reader = SliceReader::new(der).ok()?;
    let header = Header::peek(&reader).ok()?;
    let length = usize::try_from(header.length()).ok()?;
    der.get(der.len().checked_sub(length)?..)
}

/// Elements that stand one behind the other.
fn elements(mut der: &[u8]) -> Option<Vec<&[u8]>> {
    let mut all = Vec::new();
    while !der.is_empty() {
        let element = SliceReader::new(der).ok()?.tlv_bytes().ok()?;
        der = der.get(element.len()..)?;
        all.push(element);
    }
    Some(all)
}

/// An element of this tag around a content.
fn wrapped(tag: u8, content: &[u8]) -> Option<Vec<u8>> {
    let octets = u32::try_from(content.len()).ok()?.to_be_bytes();
    let used = octets.iter().copied().skip_while(|octet| *octet == 0);
    let mut length: Vec<u8> = used.collect();
    // X.690 §8.1.3.4: up to 127, the length is its own octet
    if !matches!(length[..], [] | [..0x80]) {
        length.insert(0, 0x80 | u8::try_from(length.len()).ok()?);
    } else if length.is_empty() {
        length.push(0);
    }
    Some([&[tag], &length[..], content].concat())
}
