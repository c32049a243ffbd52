//! Where a value stands in the certificate's original bytes, and bounded copies of them.

use serde::{Deserialize, Serialize};

/// A range of the certificate's DER, counted in octets from its first one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct ByteRange {
    /// Octets before the range.
    pub offset: usize,
    /// Octets in the range.
    pub length: usize,
}

impl ByteRange {
    /// These octets of the certificate that the range is of; none when it is too short.
    ///
    /// ```
    /// use whylock::certificate::bytes::ByteRange;
    ///
    /// assert_eq!(ByteRange { offset: 1, length: 2 }.of(b"abcd"), Some(&b"bc"[..]));
    /// assert_eq!(ByteRange { offset: 3, length: 2 }.of(b"abcd"), None);
    /// ```
    #[must_use]
    pub fn of(self, der: &[u8]) -> Option<&[u8]> {
        der.get(self.offset..)?.get(..self.length)
    }

    /// The offset of the first octet behind the range.
    ///
    /// ```
    /// use whylock::certificate::bytes::ByteRange;
    ///
    /// assert_eq!(ByteRange { offset: 12, length: 3 }.end(), 15);
    /// ```
    #[must_use]
    pub const fn end(self) -> usize {
        self.offset.saturating_add(self.length)
    }

    /// Whether the octet at this offset lies in the range.
    ///
    /// ```
    /// use whylock::certificate::bytes::ByteRange;
    ///
    /// let range = ByteRange { offset: 12, length: 3 };
    /// assert!(range.contains(14) && !range.contains(15));
    /// ```
    #[must_use]
    pub const fn contains(self, offset: usize) -> bool {
        self.offset <= offset && offset < self.end()
    }
}

/// A value and the octets that it was read from, its tag and length included.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Located<T> {
    /// What was read.
    pub value: T,
    /// Where it stands.
    pub bytes: ByteRange,
}

/// A list as far as it could be read, and as the reading budget allowed; what was left out is counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct List<T> {
    /// The entries that were read, in their order.
    pub items: Vec<T>,
    /// How many further entries stand in the certificate.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub omitted: usize,
}

/// Octets that are shown as they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Octets {
    /// The octets in lower-case hexadecimal, as many as the budget allowed (see [`super::MAX_SHOWN`]).
    pub hex: String,
    /// How many octets there are in all.
    pub length: usize,
}

impl Octets {
    /// The octets themselves; none if they are not all here.
    ///
    /// ```
    /// use whylock::certificate::bytes::Octets;
    ///
    /// let octets = Octets { hex: "c000".to_owned(), length: 2 };
    /// assert_eq!(octets.to_vec(), Some(vec![0xc0, 0]));
    /// let cut = Octets { length: 3, ..octets };
    /// assert_eq!(cut.to_vec(), None);
    /// ```
    #[must_use]
    pub fn to_vec(&self) -> Option<Vec<u8>> {
        let digits = self.hex.as_bytes();
        let digit = |octet: u8| char::from(octet).to_digit(16);
        let octets: Option<Vec<u8>> = digits
            .chunks(2)
            .map(|pair| match pair {
                &[high, low] => u8::try_from(digit(high)? * 16 + digit(low)?).ok(),
                _ => None,
            })
            .collect();
        octets.filter(|octets| octets.len() == self.length)
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            omitted: 0,
        }
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(octets: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hex = String::with_capacity(octets.len().saturating_mul(2));
    for octet in octets {
        for digit in [octet >> 4, octet & 15] {
            hex.extend(DIGITS.get(usize::from(digit)).copied().map(char::from));
        }
    }
    hex
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference"
)]
pub(crate) fn is_zero(number: &usize) -> bool {
    *number == 0
}
