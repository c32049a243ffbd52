//! What only JavaScript says and hears; TypeScript's types come from here.

use base64ct::{Base64, Encoding};
use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer};
use tsify::Tsify;

use crate::connection::Der;
use crate::visits::Visits;

/// What a caller chooses beside the connection.
#[derive(Clone, Debug, Default, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct Options {
    /// The moment to hold dates against where the connection does not tell when it was seen, in
    /// milliseconds since 1970; now, unless told.
    #[tsify(optional)]
    pub time: Option<f64>,
    /// Roots that count as public beside those that Whylock knows.
    #[tsify(optional)]
    pub anchors: Vec<Anchor>,
    /// The file `roots.der` of this package: the public roots' own certificates, without which no path
    /// ends at a root that the server did not send.
    #[tsify(optional, type = "Uint8Array")]
    #[serde(deserialize_with = "bytes")]
    pub roots: Option<Vec<u8>>,
    /// The file `logs.txt` of this package: the public logs of Certificate Transparency, without which no timestamp
    /// is verified; or what `readLogList` made of a newer list.
    #[tsify(optional, type = "Uint8Array")]
    #[serde(deserialize_with = "bytes")]
    pub logs: Option<Vec<u8>>,
    /// Logs beside those of the list.
    #[tsify(optional)]
    pub added_logs: Vec<AddedLog>,
    /// Google's `log_list.json`, in place of the list where its signature holds and it is newer.
    #[tsify(optional)]
    pub log_list: Option<SignedList>,
    /// Revocation lists (CRLs) in DER, in which the certificates of the path are looked up.
    #[tsify(optional)]
    pub crls: Vec<Given>,
    /// Responders' answers about revocation (an `OCSPResponse` each) in DER.
    #[tsify(optional)]
    pub ocsp_responses: Vec<Given>,
    /// The file `revoked-authorities.bin` of this package: Mozilla's list of revoked authorities, which Firefox holds
    /// every path against.
    #[tsify(optional, type = "Uint8Array")]
    #[serde(deserialize_with = "bytes")]
    pub revoked_authorities: Option<Vec<u8>>,
    /// A build that is not for everybody, and says so.
    #[tsify(optional)]
    pub edition: Option<Edition>,
    /// The language of the words as a BCP 47 tag, or several with commas between them, the best first;
    /// English, unless told or where none of them is there.
    #[tsify(optional)]
    pub language: Option<String>,
    /// The languages that the person reads, as BCP 47 tags (`navigator.languages`): a name in their letters is
    /// nothing unusual. The language of the words, unless told.
    #[tsify(optional)]
    pub reader_languages: Option<Vec<String>>,
    /// The `url` of one of the page's other hosts: the connection to that one is explained. One that the connection
    /// does not name is told as not recorded.
    #[tsify(optional)]
    pub host: Option<String>,
    /// What is kept of earlier visits to the host (see `observe`): with it, the report tells what has changed since.
    #[tsify(optional)]
    pub visits: Option<Visits>,
}

/// A root that a caller adds: its certificate, or only the hash of one that the connection brings.
#[derive(Clone, Debug, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Anchor {
    /// Its certificate.
    #[serde(default)]
    #[tsify(optional)]
    pub der: Option<Der>,
    /// SHA-256 of its certificate in hexadecimal, with or without colons.
    #[serde(default)]
    #[tsify(optional)]
    pub sha256: Option<String>,
    /// What people call it; the name in its certificate, unless told.
    #[serde(default)]
    #[tsify(optional)]
    pub name: Option<String>,
}

/// A log that a caller adds.
#[derive(Clone, Debug, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct AddedLog {
    /// What it is called.
    pub name: String,
    /// Who runs it.
    pub operator: String,
    /// Its key: DER of a `SubjectPublicKeyInfo`, in base64.
    pub key: Der,
    /// It is a log of static files (<https://c2sp.org/static-ct-api>).
    #[serde(default)]
    #[tsify(optional)]
    pub tiled: bool,
    /// Since when its timestamps count no longer, in milliseconds since 1970.
    #[serde(default)]
    #[tsify(optional)]
    pub retired: Option<f64>,
}

/// Google's list of logs as it is published.
#[derive(Clone, Debug, Default, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct SignedList {
    /// `log_list.json`.
    #[tsify(type = "Uint8Array")]
    #[serde(deserialize_with = "bytes")]
    pub json: Option<Vec<u8>>,
    /// `log_list.sig`.
    #[tsify(type = "Uint8Array")]
    #[serde(deserialize_with = "bytes")]
    pub signature: Option<Vec<u8>>,
    /// DER of the `SubjectPublicKeyInfo` that has to have signed it; Google's, unless told.
    #[tsify(optional, type = "Uint8Array")]
    #[serde(deserialize_with = "bytes")]
    pub key: Option<Vec<u8>>,
}

/// DER bytes that a caller gives: themselves, or in base64.
#[derive(Clone, Debug, Default, Tsify)]
pub struct Given(#[tsify(type = "Uint8Array | string")] pub Vec<u8>);

/// A build that is not for everybody.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Tsify)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// For a laboratory, with roots of its own.
    Lab,
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bytes;

        impl Visitor<'_> for Bytes {
            type Value = Given;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a Uint8Array or base64")
            }

            fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Given, E> {
                Ok(Given(bytes))
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Given, E> {
                let bytes = Base64::decode_vec(text).map(Given);
                bytes.map_err(|_| de::Error::custom("text that is not base64"))
            }
        }

        deserializer.deserialize_any(Bytes)
    }
}

/// Reads a `Uint8Array`, which serde would take for a sequence of numbers.
fn bytes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<u8>>, D::Error> {
    struct Bytes;

    impl<'de> Visitor<'de> for Bytes {
        type Value = Option<Vec<u8>>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a Uint8Array")
        }

        fn visit_byte_buf<E>(self, bytes: Vec<u8>) -> Result<Self::Value, E> {
            Ok(Some(bytes))
        }

        fn visit_none<E>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_some<D: Deserializer<'de>>(self, present: D) -> Result<Self::Value, D::Error> {
            present.deserialize_byte_buf(self)
        }
    }

    deserializer.deserialize_option(Bytes)
}
