//! Where the fields of a [`View`](super::View) stand among its numbers. Nought is a field that is not there.

/// 1 to 3.
pub const VERSION: usize = 0;
/// Octets: the number in two's complement.
pub const SERIAL_NUMBER: usize = 1;
/// An object identifier.
pub const SIGNATURE_ALGORITHM: usize = 3;
/// A list: for each attribute its type, and its value as text.
pub const ISSUER: usize = 4;
/// A list, as [`ISSUER`].
pub const SUBJECT: usize = 5;
/// Seconds since 1970, the lower 32 bits and the upper; then 1.
pub const NOT_BEFORE: usize = 6;
/// A moment, as [`NOT_BEFORE`].
pub const NOT_AFTER: usize = 9;
/// Octets: the `SubjectPublicKeyInfo`.
pub const PUBLIC_KEY: usize = 12;
/// An object identifier.
pub const KEY_ALGORITHM: usize = 14;
/// In bits: of the modulus, or of the curve's field.
pub const KEY_SIZE: usize = 15;
/// An object identifier.
pub const CURVE: usize = 16;
/// Octets: the public exponent of an RSA key.
pub const EXPONENT: usize = 17;
/// Octets: the signature.
pub const SIGNATURE: usize = 19;
/// A list: for each its identifier, 1 if it is critical, and its value as octets.
pub const EXTENSIONS: usize = 21;
/// A list: for each alternative name of the subject the number of its choice (RFC 5280 §4.2.1.6), and text.
pub const ALTERNATIVE_NAMES: usize = 22;
/// One, and bit 1 to 9 for each use in the order of RFC 5280 §4.2.1.3.
pub const KEY_USAGE: usize = 23;
/// A list of object identifiers.
pub const EXTENDED_KEY_USAGE: usize = 24;
/// Bit 0 if it is there, bit 1 if it may issue certificates, bit 2 if it limits the path's length.
pub const BASIC_CONSTRAINTS: usize = 25;
/// How many authorities may follow.
pub const PATH_LENGTH: usize = 26;
/// Octets.
pub const SUBJECT_KEY_IDENTIFIER: usize = 27;
/// Octets.
pub const AUTHORITY_KEY_IDENTIFIER: usize = 29;
/// A list of texts: addresses of revocation lists.
pub const REVOCATION_LISTS: usize = 31;
/// A list: for each a method's object identifier, and an address as text.
pub const AUTHORITY_ACCESS: usize = 32;
/// A list of object identifiers.
pub const POLICIES: usize = 33;
/// A list: for each the number of a field, and a place in the certificate.
pub const PROBLEMS: usize = 34;
/// How many numbers the fields are.
pub const FIELDS: usize = 35;
