//! What a viewer shows of a certificate, owned, as `bench/view/fields.mjs` lists it.

/// What is delivered by every crate that is asked for a view.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct View {
    pub(crate) version: u32,
    pub(crate) serial_number: Vec<u8>,
    pub(crate) signature_algorithm: String,
    pub(crate) issuer: Vec<Attribute>,
    pub(crate) subject: Vec<Attribute>,
    pub(crate) not_before: i64,
    pub(crate) not_after: i64,
    pub(crate) key_algorithm: String,
    pub(crate) curve: Option<String>,
    /// In bits; of elliptic curves it is known by the curve.
    pub(crate) modulus_bits: Option<usize>,
    pub(crate) names: Vec<String>,
    /// The first use in the lowest bit.
    pub(crate) key_usage: u16,
    pub(crate) extended_key_usage: Vec<String>,
    pub(crate) basic_constraints: Option<(bool, Option<u32>)>,
    pub(crate) subject_key_identifier: Option<Vec<u8>>,
    pub(crate) authority_key_identifier: Option<Vec<u8>>,
    pub(crate) revocation_lists: Vec<String>,
    pub(crate) authority_access: Vec<(String, String)>,
    pub(crate) policies: Vec<String>,
    pub(crate) sha256: Vec<u8>,
}

/// An object identifier, and its value as text.
pub(crate) type Attribute = (String, String);

/// How many bits a positive number in DER has.
pub(crate) fn bit_length(octets: &[u8]) -> usize {
    let start = octets
        .iter()
        .position(|&octet| octet != 0)
        .unwrap_or(octets.len());
    let (_, number) = octets.split_at(start);
    let zeros = number.first().map_or(0, |first| first.leading_zeros());
    number.len() * 8 - usize::try_from(zeros).unwrap_or_default()
}
