//! The public root stores: `data/roots.txt` and `data/roots.der`.

use std::{collections::BTreeMap, error::Error, fmt::Write, fs, path::Path, time::Duration};

use chromium_roots::TrustAnchorKind;
use sha2::{Digest, Sha256};
use x509_cert::{
    Certificate,
    der::{
        DateTime, Decode, Tag, Tagged,
        asn1::{Any, ObjectIdentifier, PrintableStringRef, TeletexStringRef, Utf8StringRef},
    },
};

use crate::{CHROME, MOZILLA, MOZILLA_NAMES, NSS_BUILTINS, chrome, mozilla};

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANIZATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const ORGANIZATIONAL_UNIT: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.11");

/// A root, who has it, and what binds it.
struct Root {
    der: Vec<u8>,
    stores: String,
    terms: String,
}

/// Writes `roots.txt`, and `roots.der` with the certificates themselves in the same order.
pub fn write(data: &Path, nss_module: &Path) -> Result<(), Box<dyn Error>> {
    let mut roots: BTreeMap<String, Root> = BTreeMap::new();
    let dates = mozilla::distrust_dates(nss_module)?;
    for der in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
        let sha256 = fingerprint(der);
        let date = dates
            .get(&sha256)
            .ok_or_else(|| format!("NSS's module does not know {sha256}: it has to be newer"))?;
        let root = roots.entry(sha256).or_insert_with(|| Root::new(der));
        root.stores.push('m');
        if let Some(date) = date {
            writeln!(root.terms, "  mozilla-distrust-after {date}")?;
        }
        let names = mozilla::permitted_names(der)?;
        if !names.is_empty() {
            writeln!(root.terms, "  mozilla-permits {}", names.join(" "))?;
        }
    }
    for anchor in chromium_roots::TLS_TRUST_ANCHORS {
        let root = roots
            .entry(fingerprint(anchor.der))
            .or_insert_with(|| Root::new(anchor.der));
        root.stores.push(match anchor.kind {
            TrustAnchorKind::Root => 'c',
            TrustAnchorKind::Additional => 'a',
            kind => return Err(format!("src/trust/roots.rs does not know {kind:?}").into()),
        });
        root.terms += &chrome::terms(anchor)?;
    }
    let mut text = header();
    let mut certificates = Vec::new();
    for (sha256, root) in &roots {
        let name = name(&root.der)?;
        write!(text, "{sha256} {} {name}\n{}", root.stores, root.terms)?;
        certificates.extend_from_slice(&root.der);
    }
    fs::write(data.join("roots.txt"), text)?;
    fs::write(data.join("roots.der"), certificates)?;
    Ok(())
}

impl Root {
    fn new(der: &[u8]) -> Self {
        Self {
            der: der.to_vec(),
            stores: String::new(),
            terms: String::new(),
        }
    }
}

/// What each word means, and where it comes from.
fn header() -> String {
    format!(
        "# Roots of the public stores, written by scripts/update-data: SHA-256, stores, name; indented, what binds it.\n\
         # m = Mozilla, c = Chrome, a = an additional anchor of Chrome, which is no root of its program.\n\
         # chrome {}\n\
         # chrome-version {} received version {} of this list\n\
         # mozilla {}\n\
         # mozilla-distrust-after {}\n\
         # mozilla-permits {}\n",
        CHROME.line(),
        chromium_roots::SOURCE_BROWSER_VERSION,
        chromium_roots::ROOT_STORE_VERSION,
        MOZILLA.line(),
        NSS_BUILTINS.line(),
        MOZILLA_NAMES.line(),
    )
}

/// Seconds since 1970, as RFC 3339 writes them.
pub fn moment(seconds: i64) -> Result<String, Box<dyn Error>> {
    let since_1970 = Duration::from_secs(seconds.try_into()?);
    Ok(DateTime::from_unix_duration(since_1970)?.to_string())
}

/// SHA-256 in hexadecimal.
pub fn fingerprint(der: &[u8]) -> String {
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
