//! A certificate, read for explaining: everything that it says, and where in its bytes it says so.

pub mod algorithm;
pub mod bytes;
pub mod crl;
pub mod extension;
pub mod fingerprint;
pub mod input;
pub mod malformed;
pub mod name;
pub mod ocsp;
pub mod oid;
pub mod public_key;
pub mod serial;
pub mod text;
pub mod time;
pub mod tree;
pub mod version;
pub mod view;

mod element;
mod primitive;
mod reading;
mod subject;

use der::Decode;
use serde::{Deserialize, Serialize};

pub(crate) use self::reading::Allowance;
pub use self::reading::{
    ENTRY_COST, MAX_MALFORMED, MAX_SHOWN, MAX_SHOWN_TOGETHER, MAX_STRICT, MIN_SHOWN,
};
pub(crate) use self::subject::{subject_name_of, subject_of, subject_read};
use self::{
    algorithm::SignatureAlgorithm,
    bytes::{ByteRange, List, Located, Octets, is_zero},
    element::{Element, Elements, SEQUENCE, context, context_constructed},
    extension::{
        Extension, ExtensionValue,
        general_name::{GeneralName, GeneralNames},
        read_extensions,
    },
    fingerprint::Fingerprints,
    malformed::{Field, Malformed, MalformedKind},
    name::Name,
    primitive::{bit_string, implicit_bit_string},
    public_key::PublicKey,
    reading::Reading,
    serial::SerialNumber,
    time::Validity,
    version::Version,
};

/// A view of one certificate (RFC 5280 §4.1). It owns all that it shows; ranges point into the
/// DER that it was read from.
///
/// A field that could not be read is absent, and [`malformed`](Self::malformed) says why.
/// All text in it is safe to show: nothing invisible is left in it (see [`text::visible`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "wasm", derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Certificate {
    /// Octets of DER that were given.
    pub length: usize,
    /// Hashes over the DER.
    pub fingerprints: Fingerprints,
    /// `tbsCertificate`: what the issuer signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<ByteRange>,
    /// The version.
    pub version: Version,
    /// The number that the issuer gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial_number: Option<Located<SerialNumber>>,
    /// The algorithm as the signed part names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tbs_signature: Option<Located<SignatureAlgorithm>>,
    /// Who vouches.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Located<Name>>,
    /// For how long.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub validity: Option<Located<Validity>>,
    /// For whom.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Located<Name>>,
    /// For which key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub public_key: Option<Located<PublicKey>>,
    /// A number to tell issuers of the same name apart; long out of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer_unique_id: Option<Located<Octets>>,
    /// A number to tell subjects of the same name apart; long out of use.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_unique_id: Option<Located<Octets>>,
    /// Everything else.
    pub extensions: List<Located<Extension>>,
    /// The algorithm as it stands beside the signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature_algorithm: Option<Located<SignatureAlgorithm>>,
    /// The signature.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Located<Octets>>,
    /// Where the certificate departs from the standard's syntax.
    pub malformed: List<Malformed>,
    /// Octets that are not in this view, as it would become larger than [`MAX_SHOWN`].
    #[serde(default, skip_serializing_if = "is_zero")]
    pub left_out: usize,
}

impl Certificate {
    /// Reads a certificate. Any bytes give a view: what cannot be read is absent from it, and
    /// [`malformed`](Self::malformed) names it.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    ///
    /// let root = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// let certificate = Certificate::read(root);
    /// assert_eq!(certificate.length, root.len());
    /// assert_eq!(certificate.fingerprints.sha256.len(), 64);
    /// ```
    #[must_use]
    pub fn read(der: &[u8]) -> Self {
        Self::read_within(der, &mut Allowance::default())
    }

    /// The same for one of several certificates, which share what is shown of them.
    pub(crate) fn read_within(der: &[u8], allowance: &mut Allowance) -> Self {
        let mut reading = Reading::of(allowance);
        let mut certificate = Self::empty(der.len());
        let whole = ByteRange {
            offset: 0,
            length: der.len(),
        };
        if der.len() > MAX_STRICT {
            reading.note(MalformedKind::TooLong, whole);
        }
        let judge = || match der.len() {
            0..=MAX_STRICT => x509_cert::Certificate::from_der(der).map(drop),
            _ => Ok(()),
        };
        reading.judged(whole, judge, |reading| {
            let mut outside = Elements::new(der, 0);
            if let Some(element) = outside.required(reading) {
                outside.finish(reading);
                certificate.read_fields(reading, element);
            }
        });
        let spki = certificate
            .public_key
            .as_ref()
            .and_then(|key| key.bytes.of(der));
        certificate.fingerprints = Fingerprints::of(der, spki);
        allowance.take(&reading);
        certificate.left_out = reading.left_out();
        certificate.malformed = reading.into_malformed();
        certificate
    }

    /// `Certificate`, RFC 5280 §4.1.1.
    fn read_fields(&mut self, reading: &mut Reading, element: Element<'_>) {
        let Some(mut fields) = element.children_of(reading, SEQUENCE) else {
            return;
        };
        reading.within(Field::TbsCertificate, |reading| {
            if let Some(element) = fields.required(reading) {
                self.signed = Some(element.range());
                self.read_signed_fields(reading, element);
            }
        });
        let read_algorithm = SignatureAlgorithm::read;
        self.signature_algorithm = read_field(
            reading,
            &mut fields,
            Field::SignatureAlgorithm,
            read_algorithm,
        );
        self.signature = read_field(
            reading,
            &mut fields,
            Field::SignatureValue,
            |reading, element| {
                let (octets, _) = bit_string(reading, element)?;
                Some(reading.octets(octets))
            },
        );
        fields.finish(reading);
    }

    /// `TBSCertificate`, RFC 5280 §4.1.2.
    fn read_signed_fields(&mut self, reading: &mut Reading, element: Element<'_>) {
        let Some(mut fields) = element.children_of(reading, SEQUENCE) else {
            return;
        };
        reading.within(Field::Version, |reading| {
            let field = fields.optional(reading, context_constructed(0));
            self.version = Version::read(reading, field);
        });
        let fields = &mut fields;
        self.serial_number = read_field(reading, fields, Field::SerialNumber, SerialNumber::read);
        self.tbs_signature = read_field(
            reading,
            fields,
            Field::TbsSignature,
            SignatureAlgorithm::read,
        );
        self.issuer = read_field(reading, fields, Field::Issuer, Name::read);
        self.validity = read_field(reading, fields, Field::Validity, Validity::read);
        self.subject = read_field(reading, fields, Field::Subject, Name::read);
        self.public_key = read_field(reading, fields, Field::SubjectPublicKey, PublicKey::read);
        let mut unique_id = |reading: &mut Reading, field, number| {
            reading.within(field, |reading| {
                let element = fields.optional(reading, context(number))?;
                let (octets, _) = implicit_bit_string(reading, element)?;
                Some(element.locate(reading.octets(octets)))
            })
        };
        self.issuer_unique_id = unique_id(reading, Field::IssuerUniqueId, 1);
        self.subject_unique_id = unique_id(reading, Field::SubjectUniqueId, 2);
        self.extensions = reading
            .within(Field::Extensions, |reading| {
                let element = fields.optional(reading, context_constructed(3))?;
                read_extensions(reading, element)
            })
            .unwrap_or_default();
        fields.clone().finish(reading);
    }

    fn empty(length: usize) -> Self {
        Self {
            length,
            fingerprints: Fingerprints::default(),
            signed: None,
            version: Version::default(),
            serial_number: None,
            tbs_signature: None,
            issuer: None,
            validity: None,
            subject: None,
            public_key: None,
            issuer_unique_id: None,
            subject_unique_id: None,
            extensions: List::default(),
            signature_algorithm: None,
            signature: None,
            malformed: List::default(),
            left_out: 0,
        }
    }

    /// The first second of validity, in seconds since 1970.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(root.not_before(), Some(1_610_668_800));
    /// ```
    #[must_use]
    pub fn not_before(&self) -> Option<i64> {
        self.validity
            .as_ref()?
            .value
            .not_before
            .as_ref()?
            .value
            .unix
    }

    /// The last second of validity, in seconds since 1970.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert!(root.not_after() > root.not_before());
    /// ```
    #[must_use]
    pub fn not_after(&self) -> Option<i64> {
        self.validity.as_ref()?.value.not_after.as_ref()?.value.unix
    }

    /// The subject's common name; the last one, which is the most exact, when there are several.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(root.common_name(), Some("DigiCert TLS ECC P384 Root G5"));
    /// ```
    #[must_use]
    pub fn common_name(&self) -> Option<&str> {
        self.subject.as_ref()?.value.common_name()
    }

    /// The subject's organization.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(root.organization(), Some("DigiCert, Inc."));
    /// ```
    #[must_use]
    pub fn organization(&self) -> Option<&str> {
        self.subject.as_ref()?.value.organization()
    }

    /// What to call the subject: its common name, else its organization, its organizational unit,
    /// or the whole name. None when there is no name, or an empty one.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(root.subject_name().as_deref(), Some("DigiCert TLS ECC P384 Root G5"));
    /// ```
    #[must_use]
    pub fn subject_name(&self) -> Option<String> {
        self.subject.as_ref()?.value.display_name()
    }

    /// What to call the issuer, as [`subject_name`](Self::subject_name) does.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(root.issuer_name(), root.subject_name());
    /// ```
    #[must_use]
    pub fn issuer_name(&self) -> Option<String> {
        self.issuer.as_ref()?.value.display_name()
    }

    /// The value of the first extension with this object identifier.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert!(root.extension("2.5.29.19").unwrap().critical);
    /// ```
    #[must_use]
    pub fn extension(&self, dotted: &str) -> Option<&Extension> {
        self.extensions
            .iter()
            .map(|extension| &extension.value)
            .find(|extension| extension.oid.dotted == dotted)
    }

    /// The host names of the subject alternative name. One that was cut for want of budget is another name than the
    /// certificate's, and left out: [`alternative_names_omitted`](Self::alternative_names_omitted) counts it.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(root.dns_names().count(), 0);
    /// ```
    pub fn dns_names(&self) -> impl Iterator<Item = &str> {
        self.alternative_names().filter_map(|name| match name {
            GeneralName::DnsName(text) if text.omitted == 0 => Some(text.value.as_str()),
            _ => None,
        })
    }

    /// The IP addresses of the subject alternative name.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(root.ip_addresses().count(), 0);
    /// ```
    pub fn ip_addresses(&self) -> impl Iterator<Item = &str> {
        self.alternative_names().filter_map(|name| match name {
            GeneralName::IpAddress(address) => Some(address.text.as_str()),
            _ => None,
        })
    }

    /// Whether its basic constraints say that it may issue certificates.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert!(root.is_ca());
    /// ```
    #[must_use]
    pub fn is_ca(&self) -> bool {
        self.extensions.iter().any(|extension| {
            matches!(&extension.value.value.value, ExtensionValue::BasicConstraints(constraints) if constraints.ca)
        })
    }

    /// Whether issuer and subject are the same name (RFC 5280 §6.1: self-issued).
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert!(root.is_self_issued());
    /// ```
    #[must_use]
    pub fn is_self_issued(&self) -> bool {
        match (&self.issuer, &self.subject) {
            (Some(issuer), Some(subject)) => issuer.value.matches(&subject.value),
            _ => false,
        }
    }

    /// The entries of the subject alternative name.
    ///
    /// ```
    /// # use whylock::certificate::Certificate;
    /// let root = Certificate::read(&webpki_root_certs::TLS_SERVER_ROOT_CERTS[0]);
    /// assert_eq!(root.alternative_names().count(), 0);
    /// ```
    pub fn alternative_names(&self) -> impl Iterator<Item = &GeneralName> {
        self.alternative_name_lists()
            .flatten()
            .map(|name| &name.value)
    }

    /// How many entries of the subject alternative name were left out or cut for want of budget: a name that
    /// is not among the others may be among them.
    ///
    /// ```
    /// use whylock::certificate::Certificate;
    ///
    /// let root = &webpki_root_certs::TLS_SERVER_ROOT_CERTS[0];
    /// assert_eq!(Certificate::read(root).alternative_names_omitted(), 0);
    /// ```
    #[must_use]
    pub fn alternative_names_omitted(&self) -> usize {
        self.alternative_name_lists()
            .map(|names| {
                let cut = names.iter().filter(|name| name.value.is_cut());
                names.omitted.saturating_add(cut.count())
            })
            .sum()
    }

    /// Whether an extension that is not here may stand in the certificate all the same: some were left out for want of budget,
    /// or the octets end before they do.
    pub(crate) fn may_lack_extensions(&self) -> bool {
        let mut malformed = self.malformed.iter();
        let breaks_off =
            |it: &Malformed| it.kind == MalformedKind::Truncated && it.extension.is_none();
        (self.left_out > 0 && self.extensions.omitted > 0) || malformed.any(breaks_off)
    }

    fn alternative_name_lists(&self) -> impl Iterator<Item = &GeneralNames> {
        self.extensions
            .iter()
            .filter_map(|extension| match &extension.value.value.value {
                ExtensionValue::SubjectAlternativeName(names) => Some(names),
                _ => None,
            })
    }
}

/// Reads a field that must be there.
fn read_field<'a, T>(
    reading: &mut Reading,
    fields: &mut Elements<'a>,
    field: Field,
    read: impl FnOnce(&mut Reading, Element<'a>) -> Option<T>,
) -> Option<Located<T>> {
    reading.within(field, |reading| {
        let element = fields.required(reading)?;
        Some(element.locate(read(reading, element)?))
    })
}
