//! DER bytes that travel as base64 in JSON.

use base64ct::{Base64, Encoding};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
#[cfg(feature = "wasm")]
use tsify::Tsify;

/// Octets, the DER encoding of one certificate in most places; base64 (RFC 4648 §4, padded) in JSON.
///
/// # Examples
///
/// ```
/// use whylock::connection::Der;
///
/// let der = Der::from(vec![0x30, 0x00]);
/// assert_eq!(serde_json::to_string(&der)?, r#""MAA=""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[cfg_attr(feature = "wasm", derive(Tsify))]
pub struct Der(#[cfg_attr(feature = "wasm", tsify(type = "string"))] Vec<u8>);

impl Der {
    /// The bytes.
    ///
    /// # Examples
    ///
    /// ```
    /// use whylock::connection::Der;
    ///
    /// assert_eq!(Der::from(vec![0x30, 0x00]).as_bytes(), [0x30, 0x00]);
    /// ```
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Der {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl Serialize for Der {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Base64::encode_string(&self.0))
    }
}

impl<'de> Deserialize<'de> for Der {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Base64::decode_vec(&text)
            .map(Self)
            .map_err(|_| de::Error::custom("a certificate that is not base64"))
    }
}
