//! Holds the tolerant reading of a certificate against `x509-cert`'s strict one. Where both read, every field agrees;
//! where one does not read, something is malformed.

use std::fmt::Write;

use ::der::{Decode, Encode};
use whylock::certificate::bytes::{ByteRange, List, Located};
use whylock::certificate::name::Name;
use whylock::certificate::text::StringType;
use whylock::certificate::{Certificate, MAX_STRICT};
use x509_cert::certificate::Version;

use crate::extensions;

/// What two readings say differently, a line each.
pub(crate) struct Disagreements<'a> {
    pub(crate) der: &'a [u8],
    lines: Vec<String>,
}

/// Reads twice, and gives every disagreement.
pub(crate) fn disagreements(der: &[u8]) -> Vec<String> {
    let tolerant = Certificate::read(der);
    let mut found = Disagreements {
        der,
        lines: Vec::new(),
    };
    if der.len() > MAX_STRICT {
        return found.lines;
    }
    match x509_cert::Certificate::from_der(der) {
        Ok(strict) => {
            if tolerant.malformed.is_empty() && strict.to_der().as_deref() != Ok(der) {
                found.note("nothing is malformed, and x509-cert writes it otherwise");
            }
            found.compare(&tolerant, &strict);
        }
        Err(error) if tolerant.malformed.is_empty() => {
            found.note(&format!(
                "nothing is malformed, and x509-cert says: {error}"
            ));
        }
        Err(_) => {}
    }
    found.lines
}

impl Disagreements<'_> {
    pub(crate) fn note(&mut self, line: &str) {
        self.lines.push(line.to_owned());
    }

    #[expect(
        clippy::needless_pass_by_value,
        reason = "without a reference before each value, a line says what is compared"
    )]
    pub(crate) fn equal<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, ours: T, theirs: T) {
        if ours != theirs {
            self.lines
                .push(format!("{what}: {ours:?}, x509-cert: {theirs:?}"));
        }
    }

    /// Where we say that a field stands, `x509-cert` reads it too.
    pub(crate) fn spans<T>(&mut self, what: &str, range: ByteRange, theirs: &T)
    where
        T: for<'a> Decode<'a> + PartialEq + std::fmt::Debug,
    {
        let ours = range.of(self.der).map(T::from_der);
        if !matches!(&ours, Some(Ok(ours)) if ours == theirs) {
            let place = format!("{} octets at {}", range.length, range.offset);
            self.note(&format!("{what}: not in {place}, x509-cert: {theirs:?}"));
        }
    }

    /// A field that the strict reader has; it may be absent here only if something is malformed.
    fn field<'a, T>(
        &mut self,
        what: &str,
        tolerant: &Certificate,
        ours: Option<&'a Located<T>>,
    ) -> Option<&'a Located<T>> {
        if ours.is_none() && tolerant.malformed.is_empty() {
            self.note(&format!("{what} is absent, and nothing says why"));
        }
        ours
    }

    fn compare(&mut self, tolerant: &Certificate, strict: &x509_cert::Certificate) {
        let tbs = strict.tbs_certificate();
        match tolerant.signed {
            Some(range) => self.spans("tbsCertificate", range, tbs),
            None => self.note("tbsCertificate is absent"),
        }
        let version = match tbs.version() {
            Version::V1 => 1,
            Version::V2 => 2,
            Version::V3 => 3,
        };
        self.equal("version", tolerant.version.number, Some(version));
        if let Some(ours) = self.field("serialNumber", tolerant, tolerant.serial_number.as_ref()) {
            let octets = ours.value.octets.to_vec().unwrap_or_default();
            let theirs = tbs.serial_number().as_bytes();
            self.equal(
                "serialNumber",
                hex(unpadded(&octets)),
                hex(unpadded(theirs)),
            );
        }
        let algorithms = [
            ("signature", &tolerant.tbs_signature, tbs.signature()),
            (
                "signatureAlgorithm",
                &tolerant.signature_algorithm,
                strict.signature_algorithm(),
            ),
        ];
        for (what, ours, theirs) in algorithms {
            if let Some(ours) = self.field(what, tolerant, ours.as_ref()) {
                self.spans(what, ours.bytes, theirs);
                self.equal(
                    what,
                    ours.value.identifier.oid.dotted.clone(),
                    theirs.oid.to_string(),
                );
            }
        }
        for (what, ours, theirs) in [
            ("issuer", &tolerant.issuer, tbs.issuer()),
            ("subject", &tolerant.subject, tbs.subject()),
        ] {
            if let Some(ours) = self.field(what, tolerant, ours.as_ref()) {
                self.spans(what, ours.bytes, theirs);
                self.name(what, &ours.value, theirs);
            }
        }
        let seconds =
            |time: x509_cert::time::Time| i64::try_from(time.to_unix_duration().as_secs()).ok();
        self.equal(
            "notBefore",
            tolerant.not_before(),
            seconds(tbs.validity().not_before),
        );
        self.equal(
            "notAfter",
            tolerant.not_after(),
            seconds(tbs.validity().not_after),
        );
        self.key(tolerant, tbs.subject_public_key_info());
        let ids = [
            (
                "issuerUniqueID",
                &tolerant.issuer_unique_id,
                tbs.issuer_unique_id(),
            ),
            (
                "subjectUniqueID",
                &tolerant.subject_unique_id,
                tbs.subject_unique_id(),
            ),
        ];
        for (what, ours, theirs) in ids {
            let ours = ours.as_ref().and_then(|id| id.value.to_vec());
            let theirs = theirs.as_ref().map(|id| id.raw_bytes().to_vec());
            if ours.is_some() || tolerant.malformed.is_empty() {
                self.equal(what, ours, theirs);
            }
        }
        if let Some(ours) = self.field("signatureValue", tolerant, tolerant.signature.as_ref()) {
            self.spans("signatureValue", ours.bytes, strict.signature());
            let theirs = strict.signature().raw_bytes().to_vec();
            self.equal("signatureValue", ours.value.to_vec(), Some(theirs));
        }
        let theirs = tbs.extensions().map_or(&[][..], Vec::as_slice);
        extensions::compare(self, tolerant, theirs);
    }

    pub(crate) fn name(&mut self, what: &str, ours: &Name, theirs: &x509_cert::name::Name) {
        if !self.complete(what, &ours.rdns, theirs.iter_rdn().count()) {
            return;
        }
        for (ours, theirs) in ours.rdns.iter().zip(theirs.iter_rdn()) {
            if !self.complete(what, &ours.value.attributes, theirs.len()) {
                continue;
            }
            // a SET is sorted by the strict reader; which one of ours is meant, its bytes tell
            for theirs in theirs.iter() {
                let same =
                    |it: &&Located<_>| it.bytes.of(self.der) == theirs.to_der().ok().as_deref();
                let Some(ours) = ours.value.attributes.iter().find(same) else {
                    self.note(&format!("{what}: no attribute is {:?}", theirs.oid));
                    continue;
                };
                let ours = &ours.value;
                self.equal(what, ours.oid.dotted.clone(), theirs.oid.to_string());
                let text = match ours.text.string_type {
                    StringType::Utf8 => theirs.value.decode_as::<String>().ok(),
                    StringType::Printable => {
                        let text = theirs.value.decode_as::<::der::asn1::PrintableString>();
                        text.ok().map(|text| text.to_string())
                    }
                    StringType::Ia5 => {
                        let text = theirs.value.decode_as::<::der::asn1::Ia5String>();
                        text.ok().map(|text| text.to_string())
                    }
                    StringType::Bmp => {
                        let text = theirs.value.decode_as::<::der::asn1::BmpString>();
                        text.ok().map(|text| text.to_string())
                    }
                    _ => continue,
                };
                if ours.text.omitted == 0 {
                    self.equal(what, ours.text.valid, text.is_some());
                    if let Some(text) = text {
                        let text = whylock::certificate::text::visible(&text).into_owned();
                        self.equal(what, ours.text.value.clone(), text);
                    }
                }
            }
        }
    }

    /// Whether our list holds as many entries as theirs; what was left out is counted.
    pub(crate) fn complete<T>(&mut self, what: &str, ours: &List<T>, theirs: usize) -> bool {
        self.equal(what, ours.len() + ours.omitted, theirs);
        ours.omitted == 0 && ours.len() == theirs
    }

    fn key(&mut self, tolerant: &Certificate, theirs: &x509_cert::spki::SubjectPublicKeyInfoOwned) {
        let what = "subjectPublicKeyInfo";
        if let Some(ours) = self.field(what, tolerant, tolerant.public_key.as_ref()) {
            self.spans(what, ours.bytes, theirs);
            let algorithm = &ours.value.algorithm;
            self.spans(what, algorithm.bytes, &theirs.algorithm);
            self.equal(
                what,
                algorithm.value.oid.dotted.clone(),
                theirs.algorithm.oid.to_string(),
            );
            self.spans(what, ours.value.key.bytes, &theirs.subject_public_key);
            let bits = theirs.subject_public_key.raw_bytes().to_vec();
            self.equal(what, ours.value.key.value.to_vec(), Some(bits));
        }
    }
}

fn unpadded(octets: &[u8]) -> &[u8] {
    match octets {
        [0, rest @ ..] if !rest.is_empty() => unpadded(rest),
        _ => octets,
    }
}

pub(crate) fn hex(octets: &[u8]) -> String {
    let mut text = String::new();
    for octet in octets {
        write!(text, "{octet:02x}").unwrap();
    }
    text
}
