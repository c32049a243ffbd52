//! What could not be read.

/// Where a certificate departs from its outline.
#[derive(Clone, Copy, Debug)]
pub(super) struct Problem {
    pub(super) field: Field,
    /// In octets of the certificate.
    pub(super) offset: u32,
}

/// A field, by the number that JavaScript gives a name (pkg/lib/read/certificate.js).
#[derive(Clone, Copy, Debug)]
pub(super) enum Field {
    Certificate,
    TbsCertificate,
    Version,
    SerialNumber,
    SignatureAlgorithm,
    Issuer,
    Validity,
    Subject,
    PublicKey,
    Extensions,
    Extension,
    Signature,
}

impl Field {
    pub(super) fn number(self) -> u32 {
        match self {
            Self::Certificate => 0,
            Self::TbsCertificate => 1,
            Self::Version => 2,
            Self::SerialNumber => 3,
            Self::SignatureAlgorithm => 4,
            Self::Issuer => 5,
            Self::Validity => 6,
            Self::Subject => 7,
            Self::PublicKey => 8,
            Self::Extensions => 9,
            Self::Extension => 10,
            Self::Signature => 11,
        }
    }
}
