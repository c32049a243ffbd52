//! The certificates of the public roots, whole: what a path ends with when the server did not send it.
//!
//! Whoever has no room for them reads the same file, `data/roots.der`, from elsewhere. Nobody need trust that copy: whether
//! a certificate is a root, [`Trust::find`](super::Trust::find) tells by its fingerprint.

use der::{Reader, SliceReader};

/// In DER, one behind the other, in the order of `data/roots.txt`.
#[cfg(feature = "roots")]
pub(super) const CERTIFICATES: &[u8] = include_bytes!("../../data/roots.der");

/// The certificates of all roots that [`Trust::public`](super::Trust::public) knows, in DER, ordered by their SHA-256.
///
/// Chrome's additional anchors are among them; they are signed by a root that is there too.
///
/// ```
/// use whylock::certificate::Certificate;
/// use whylock::trust::root_certificates;
///
/// let mut roots = root_certificates().map(Certificate::read);
/// assert!(roots.any(|root| root.common_name() == Some("ISRG Root X1")));
/// ```
#[cfg(feature = "roots")]
pub fn root_certificates() -> impl Iterator<Item = &'static [u8]> {
    split(CERTIFICATES)
}

/// The certificates that stand one behind the other; what follows something that is none is left out.
pub(super) fn split(ders: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut reader = SliceReader::new(ders).ok();
    std::iter::from_fn(move || reader.as_mut()?.tlv_bytes().ok())
}
