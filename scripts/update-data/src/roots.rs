//! The public root stores: `data/roots.txt`.

use std::{collections::BTreeMap, error::Error, fmt::Write, fs, path::Path};

use sha2::{Digest, Sha256};
use x509_cert::{
    Certificate,
    der::{
        Decode, Tag, Tagged,
        asn1::{Any, ObjectIdentifier, PrintableStringRef, TeletexStringRef, Utf8StringRef},
    },
};

use crate::{CHROME, MOZILLA};

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANIZATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const ORGANIZATIONAL_UNIT: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.11");

/// A root, and who has it.
#[derive(Default)]
struct Root {
    name: String,
    mozilla: bool,
    chrome: bool,
}

/// Writes `roots.txt`.
pub fn write(data: &Path) -> Result<(), Box<dyn Error>> {
    let mut roots: BTreeMap<String, Root> = BTreeMap::new();
    for der in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
        let root = roots.entry(fingerprint(der)).or_default();
        root.name = name(der)?;
        root.mozilla = true;
    }
    for anchor in chromium_roots::TLS_TRUST_ANCHORS {
        let root = roots.entry(fingerprint(anchor.der)).or_default();
        root.name = name(anchor.der)?;
        root.chrome = true;
    }
    let mut text = format!(
        "# Roots of the public stores, written by scripts/update-data: SHA-256, m = Mozilla, c = Chrome, name.\n\
         # chrome {}\n# mozilla {}\n",
        CHROME.line(),
        MOZILLA.line()
    );
    for (sha256, root) in &roots {
        let mozilla = if root.mozilla { "m" } else { "" };
        let chrome = if root.chrome { "c" } else { "" };
        writeln!(text, "{sha256} {mozilla}{chrome} {}", root.name)?;
    }
    fs::write(data.join("roots.txt"), text)?;
    Ok(())
}

fn fingerprint(der: &[u8]) -> String {
    Sha256::digest(der)
        .iter()
        .fold(String::new(), |text, octet| text + &format!("{octet:02x}"))
}

/// What people call a root: its common name, or its organisation and unit.
fn name(der: &[u8]) -> Result<String, Box<dyn Error>> {
    let certificate = Certificate::from_der(der)?;
    let subject = certificate.tbs_certificate().subject();
    let value = |wanted| {
        subject
            .iter()
            .find(|attribute| attribute.oid == wanted)
            .map(|found| text(&found.value))
    };
    if let Some(common_name) = value(COMMON_NAME) {
        return common_name;
    }
    let parts = [value(ORGANIZATION), value(ORGANIZATIONAL_UNIT)];
    let parts: Vec<String> = parts.into_iter().flatten().collect::<Result<_, _>>()?;
    Ok(parts.join(", "))
}

/// A string of one of the types that roots use.
fn text(value: &Any) -> Result<String, Box<dyn Error>> {
    Ok(match value.tag() {
        Tag::Utf8String => value.decode_as::<Utf8StringRef<'_>>()?.to_string(),
        Tag::PrintableString => value.decode_as::<PrintableStringRef<'_>>()?.to_string(),
        Tag::TeletexString => value.decode_as::<TeletexStringRef<'_>>()?.to_string(),
        tag => return Err(format!("a name of type {tag}").into()),
    })
}
