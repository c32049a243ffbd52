//! Chains of certificates, really signed: a good one, and edits of it.

use whylock::connection::{CertificatesAre, Connection, Sight, TlsFacts};
use whylock::finding::Finding;
use whylock::inputs::{Inputs, Profile, ReferenceName};
use whylock::signature::rustcrypto;
use whylock::transparency::LogList;
use whylock::trust::Trust;
use whylock::validation::{Step, Validated, Validation};

use crate::der::{Fields, dns_name, extension, oid, sequence, tlv};
use crate::keys::{Hash, Key};
use crate::timestamps::{Timestamp, extension_value, logs, precertificate_entry};

pub(crate) const HOST: &str = "www.example.com";

/// 23 November 2026.
pub(crate) const NOW: i64 = 1_795_392_000;

/// Extensions by their object identifiers.
pub(crate) mod id {
    pub(crate) const AUTHORITY_INFORMATION_ACCESS: &str = "1.3.6.1.5.5.7.1.1";
    pub(crate) const AUTHORITY_KEY_IDENTIFIER: &str = "2.5.29.35";
    pub(crate) const BASIC_CONSTRAINTS: &str = "2.5.29.19";
    pub(crate) const CERTIFICATE_POLICIES: &str = "2.5.29.32";
    pub(crate) const CRL_DISTRIBUTION_POINTS: &str = "2.5.29.31";
    pub(crate) const EXTENDED_KEY_USAGE: &str = "2.5.29.37";
    pub(crate) const KEY_USAGE: &str = "2.5.29.15";
    pub(crate) const NAME_CONSTRAINTS: &str = "2.5.29.30";
    pub(crate) const POLICY_MAPPINGS: &str = "2.5.29.33";
    pub(crate) const SIGNED_TIMESTAMPS: &str = "1.3.6.1.4.1.11129.2.4.2";
    pub(crate) const SUBJECT_ALTERNATIVE_NAME: &str = "2.5.29.17";
    pub(crate) const SUBJECT_KEY_IDENTIFIER: &str = "2.5.29.14";
}

/// A chain and the question that is asked about it.
pub(crate) struct Chain {
    /// From the end entity to the anchor.
    certificates: Vec<Certificate>,
    inputs: Inputs,
    public_root: bool,
    tls: Option<TlsFacts>,
    sends_root: bool,
    trusts_root: bool,
    logs: Option<LogList>,
    /// What the server makes of the list, where these are a server's certificates.
    sends: Option<fn(&mut Vec<Vec<u8>>)>,
}

/// A certificate before it is issued. Fields are DER; what is none here comes from the issuer.
#[derive(Clone)]
pub(crate) struct Certificate {
    pub(crate) version: Vec<u8>,
    pub(crate) serial_number: Vec<u8>,
    pub(crate) issuer: Option<Vec<u8>>,
    pub(crate) not_before: Vec<u8>,
    pub(crate) not_after: Vec<u8>,
    pub(crate) subject: Vec<u8>,
    pub(crate) key: Key,
    pub(crate) unique_ids: Vec<u8>,
    pub(crate) extensions: Vec<Extension>,
    /// The timestamps that its extension for them holds, where that has no value of its own.
    pub(crate) timestamps: Vec<Timestamp>,
    /// Who signs in the issuer's place.
    pub(crate) signer: Option<Key>,
    pub(crate) hash: Option<Hash>,
    /// The `AlgorithmIdentifier` inside of the signed part.
    pub(crate) inner_algorithm: Option<Vec<u8>>,
    /// The `AlgorithmIdentifier` beside the signature.
    pub(crate) outer_algorithm: Option<Vec<u8>>,
    /// The octets of the signature.
    pub(crate) signature: Option<Vec<u8>>,
}

#[derive(Clone)]
pub(crate) struct Extension {
    pub(crate) oid: &'static str,
    pub(crate) critical: bool,
    pub(crate) value: Vec<u8>,
}

impl Chain {
    /// End entity, intermediate and root: what the CA/Browser Forum asks of a site's certificate.
    pub(crate) fn good() -> Self {
        let mut inputs = Inputs::at(NOW);
        inputs.names.push(ReferenceName::parse(HOST));
        inputs.profile = Profile::Webpki;
        Self {
            certificates: vec![
                Certificate::end_entity(),
                Certificate::intermediate(),
                Certificate::root(),
            ],
            inputs,
            public_root: false,
            tls: None,
            sends_root: false,
            trusts_root: true,
            logs: None,
            sends: None,
        }
    }

    pub(crate) fn end_entity(self, edit: impl FnOnce(&mut Certificate)) -> Self {
        self.edit(0, edit)
    }

    pub(crate) fn intermediate(self, edit: impl FnOnce(&mut Certificate)) -> Self {
        self.edit(1, edit)
    }

    pub(crate) fn root(self, edit: impl FnOnce(&mut Certificate)) -> Self {
        let last = self.certificates.len() - 1;
        self.edit(last, edit)
    }

    /// Edits the certificate at this place, counted from 0, the end entity.
    pub(crate) fn edit(mut self, place: usize, edit: impl FnOnce(&mut Certificate)) -> Self {
        edit(&mut self.certificates[place]);
        self
    }

    /// Puts another authority between the first intermediate and the end entity. It takes place 1.
    pub(crate) fn with_another_intermediate(mut self) -> Self {
        let below = Certificate::another_intermediate();
        self.certificates[0].authority_key_identifier(&[4; 20]);
        self.certificates.insert(1, below);
        // room for one more below the first
        let constraints = basic_constraints(true, Some(1));
        self.edit(2, |ca| ca.critical(id::BASIC_CONSTRAINTS, &constraints))
    }

    /// The browser says that it ships the root.
    pub(crate) fn public_root(mut self) -> Self {
        self.public_root = true;
        self.logs.get_or_insert_with(|| logs(5));
        self.tls.get_or_insert_default();
        self
    }

    /// What the browser tells of TLS.
    pub(crate) fn tls(mut self, tls: TlsFacts) -> Self {
        self.tls = Some(tls);
        self
    }

    /// The root stands among the certificates that were given, too.
    pub(crate) fn sends_root(mut self) -> Self {
        self.sends_root = true;
        self
    }

    /// A server sends these certificates, as it sees fit.
    pub(crate) fn sent(mut self, sends: fn(&mut Vec<Vec<u8>>)) -> Self {
        self.sends = Some(sends);
        self
    }

    /// Nobody trusts the root.
    pub(crate) fn untrusted(mut self) -> Self {
        self.trusts_root = false;
        self
    }

    /// These logs are known. Unless told, none are, but those of the tests under a public root.
    pub(crate) fn logs(mut self, logs: LogList) -> Self {
        self.logs = Some(logs);
        self
    }

    /// No list of logs is at hand.
    pub(crate) fn logs_unknown(mut self) -> Self {
        self.logs = None;
        self
    }

    /// Edits the question: moment, purpose, names, profile …
    pub(crate) fn asking(mut self, edit: impl FnOnce(&mut Inputs)) -> Self {
        edit(&mut self.inputs);
        self
    }

    /// The site is asked for by this name alone.
    pub(crate) fn host(self, host: &str) -> Self {
        let name = ReferenceName::parse(host);
        self.asking(|inputs| inputs.names = vec![name])
    }

    pub(crate) fn at(self, time: i64) -> Self {
        self.asking(|inputs| inputs.time = time)
    }

    /// The certificates in DER, from the end entity to the anchor.
    pub(crate) fn issue(&self) -> Vec<Vec<u8>> {
        let issuers = self.certificates.iter().skip(1).map(Some).chain([None]);
        let pairs = self.certificates.iter().zip(issuers);
        pairs
            .map(|(certificate, issuer)| {
                let issuer = issuer.unwrap_or(certificate);
                if self.logs.is_some() {
                    return certificate.issue(issuer);
                }
                // nobody can verify them, and to sign takes long
                let mut certificate = certificate.clone();
                for timestamp in &mut certificate.timestamps {
                    timestamp.signature.get_or_insert_with(|| vec![0x30, 0]);
                }
                certificate.issue(issuer)
            })
            .collect()
    }

    pub(crate) fn inputs(&self) -> &Inputs {
        &self.inputs
    }

    /// Whether the root is an anchor.
    pub(crate) fn is_trusted(&self) -> bool {
        self.trusts_root
    }

    /// Everything that the checks find.
    pub(crate) fn findings(&self) -> Vec<Finding> {
        self.findings_beside(&[])
    }

    /// Whether the chain stands by the rules of another profile.
    pub(crate) fn stands(&self, profile: Profile) -> bool {
        let inputs = Inputs {
            profile,
            ..self.inputs.clone()
        };
        self.validate(&[], inputs).stands
    }

    /// Everything that the checks find where these certificates are given as well.
    pub(crate) fn findings_beside(&self, others: &[Vec<u8>]) -> Vec<Finding> {
        self.validate(others, self.inputs.clone()).findings
    }

    /// What the validation is about: what is given of the chain, and these certificates beside it.
    pub(crate) fn connection(&self, others: &[Vec<u8>]) -> Connection {
        let mut given = self.issue();
        if !self.sends_root && given.len() > 1 {
            given.pop();
        }
        given.extend_from_slice(others);
        if let Some(sends) = self.sends {
            sends(&mut given);
        }
        let mut connection = Connection::of_certificates(given);
        connection.certificates_are = self.sends.map(|_| CertificatesAre::AsSent);
        if let Some(mut tls) = self.tls.clone() {
            tls.built_in_root = tls.built_in_root.or(self.public_root.then_some(true));
            connection.sight = Sight::Seen;
            connection.url = format!("https://{HOST}/");
            connection.tls = Some(tls);
        }
        connection
    }

    /// Trust in its root, unless nobody trusts it, and the logs that are known.
    fn trust(&self) -> Trust {
        let trust = match self.anchor() {
            Some(root) => Trust::nobody()
                .with_anchor_certificate(&root, None)
                .unwrap(),
            None => Trust::nobody(),
        };
        match self.logs.clone() {
            Some(logs) => trust.with_logs(logs),
            None => trust,
        }
    }

    /// The root, if somebody trusts it.
    pub(crate) fn anchor(&self) -> Option<Vec<u8>> {
        self.trusts_root.then(|| self.issue().pop().unwrap())
    }

    /// The logs that are known.
    pub(crate) fn known_logs(&self) -> Option<&LogList> {
        self.logs.as_ref()
    }

    fn validate(&self, others: &[Vec<u8>], inputs: Inputs) -> Validated {
        let (connection, trust) = (self.connection(others), self.trust());
        let mut validation = Validation::new(connection, inputs, trust);
        loop {
            match validation.step() {
                Step::Verify(batch) => validation.answer(batch.iter().map(rustcrypto::verify)),
                Step::Done(validated) => return *validated,
            }
        }
    }
}

impl Certificate {
    fn new(common_name: &str, organization: Option<&str>, number: u8) -> Self {
        let country = tlv(0x31, &attribute("2.5.4.6", 0x13, "XX"));
        let common_name = tlv(0x31, &attribute("2.5.4.3", 0x0c, common_name));
        let subject = match organization {
            Some(name) => {
                let organization = tlv(0x31, &attribute("2.5.4.10", 0x0c, name));
                sequence(&[&country, &organization, &common_name])
            }
            None => sequence(&[&common_name]),
        };
        let mut certificate = Self {
            version: tlv(0xa0, &[2, 1, 2]),
            serial_number: tlv(0x02, &[0x10 + number; 16]),
            issuer: None,
            not_before: tlv(0x17, b"261001000000Z"),
            not_after: tlv(0x17, b"261229235959Z"),
            subject,
            key: Key::P256(number),
            unique_ids: Vec::new(),
            extensions: Vec::new(),
            timestamps: Vec::new(),
            signer: None,
            hash: None,
            inner_algorithm: None,
            outer_algorithm: None,
            signature: None,
        };
        certificate.extension(id::SUBJECT_KEY_IDENTIFIER, &tlv(0x04, &[number; 20]));
        certificate
    }

    pub(crate) fn end_entity() -> Self {
        let mut certificate = Self::new(HOST, None, 3);
        certificate.critical(id::KEY_USAGE, &key_usage(&[0]));
        certificate.authority_key_identifier(&[2; 20]);
        certificate.alternative_names(&[&dns_name(HOST)]);
        certificate.extension(id::EXTENDED_KEY_USAGE, &sequence(&[&oid(SERVER_AUTH)]));
        certificate.for_the_public();
        certificate.logged_by(2);
        certificate
    }

    /// It carries timestamps of the first so many logs.
    pub(crate) fn logged_by(&mut self, logs: u8) {
        self.logged((0..logs).map(Timestamp::of).collect());
    }

    /// It carries these timestamps.
    pub(crate) fn logged(&mut self, timestamps: Vec<Timestamp>) {
        self.extension(id::SIGNED_TIMESTAMPS, &[]);
        self.timestamps = timestamps;
    }

    pub(crate) fn intermediate() -> Self {
        let mut certificate = Self::new("Good Authority", Some("Good Trust"), 2);
        certificate.authority(Some(0));
        certificate.authority_key_identifier(&[1; 20]);
        certificate.extension(id::EXTENDED_KEY_USAGE, &sequence(&[&oid(SERVER_AUTH)]));
        certificate.for_the_public();
        certificate
    }

    fn another_intermediate() -> Self {
        let mut certificate = Self::new("Better Authority", Some("Good Trust"), 4);
        certificate.authority(Some(0));
        certificate.authority_key_identifier(&[2; 20]);
        certificate.extension(id::EXTENDED_KEY_USAGE, &sequence(&[&oid(SERVER_AUTH)]));
        certificate.for_the_public();
        certificate
    }

    pub(crate) fn root() -> Self {
        let mut certificate = Self::new("Good Root", Some("Good Trust"), 1);
        certificate.authority(None);
        certificate
    }

    fn authority(&mut self, path_length: Option<u8>) {
        self.not_before = tlv(0x17, b"260101000000Z");
        self.not_after = tlv(0x17, b"351231235959Z");
        self.critical(id::BASIC_CONSTRAINTS, &basic_constraints(true, path_length));
        self.critical(id::KEY_USAGE, &key_usage(&[5, 6]));
    }

    /// Policies, and where to ask about the certificate.
    fn for_the_public(&mut self) {
        let policy = sequence(&[&oid("2.23.140.1.2.1")]);
        self.extension(id::CERTIFICATE_POLICIES, &sequence(&[&policy]));
        let issuer = uri("http://good.example.com/issuer.cer");
        let issuer = sequence(&[&oid("1.3.6.1.5.5.7.48.2"), &issuer]);
        self.extension(id::AUTHORITY_INFORMATION_ACCESS, &sequence(&[&issuer]));
        let list = tlv(0xa0, &tlv(0xa0, &uri("http://good.example.com/list.crl")));
        self.extension(
            id::CRL_DISTRIBUTION_POINTS,
            &sequence(&[&sequence(&[&list])]),
        );
    }

    /// Adds an extension that is not critical, or gives it another value.
    pub(crate) fn extension(&mut self, oid: &'static str, value: &[u8]) {
        self.set(oid, false, value);
    }

    /// Adds a critical extension, or makes it so.
    pub(crate) fn critical(&mut self, oid: &'static str, value: &[u8]) {
        self.set(oid, true, value);
    }

    fn set(&mut self, oid: &'static str, critical: bool, value: &[u8]) {
        let value = value.to_vec();
        let extension = Extension {
            oid,
            critical,
            value,
        };
        match self.extensions.iter_mut().find(|it| it.oid == oid) {
            Some(present) => *present = extension,
            None => self.extensions.push(extension),
        }
    }

    /// Makes an extension critical, or takes that from it.
    pub(crate) fn mark(&mut self, oid: &str, critical: bool) {
        let extension = self.extensions.iter_mut().find(|it| it.oid == oid);
        extension.unwrap().critical = critical;
    }

    pub(crate) fn without(&mut self, oid: &str) {
        self.extensions.retain(|extension| extension.oid != oid);
    }

    pub(crate) fn alternative_names(&mut self, names: &[&[u8]]) {
        self.extension(id::SUBJECT_ALTERNATIVE_NAME, &sequence(names));
    }

    pub(crate) fn authority_key_identifier(&mut self, key_identifier: &[u8]) {
        let value = sequence(&[&tlv(0x80, key_identifier)]);
        self.extension(id::AUTHORITY_KEY_IDENTIFIER, &value);
    }

    /// Calls the subject by this common name alone.
    pub(crate) fn common_name(&mut self, name: &str) {
        self.subject = sequence(&[&tlv(0x31, &attribute("2.5.4.3", 0x0c, name))]);
    }

    /// Has the issuer sign it.
    pub(crate) fn issue(&self, issuer: &Self) -> Vec<u8> {
        let signer = self.signer.as_ref().unwrap_or(&issuer.key);
        let hash = self.hash.unwrap_or(signer.hash());
        let algorithm = signer.algorithm(hash);
        let is_open = |it: &&Extension| it.oid == id::SIGNED_TIMESTAMPS && it.value.is_empty();
        let others = self.extensions.iter().filter(|it| !is_open(it));
        let mut fields = Fields {
            version: self.version.clone(),
            serial_number: self.serial_number.clone(),
            tbs_signature: self.inner_algorithm.clone().unwrap_or(algorithm.clone()),
            issuer: self.issuer.clone().unwrap_or(issuer.subject.clone()),
            not_before: self.not_before.clone(),
            not_after: self.not_after.clone(),
            subject: self.subject.clone(),
            public_key: self.key.spki(),
            unique_ids: self.unique_ids.clone(),
            extensions: others.map(Extension::der).collect(),
            signature_algorithm: self.outer_algorithm.clone().unwrap_or(algorithm),
            signature: Vec::new(),
        };
        let entry = precertificate_entry(signer, &fields.signed());
        let timestamps = self.timestamps.iter().map(|it| it.made_for(&entry));
        let timestamps = extension_value(&timestamps.collect::<Vec<_>>());
        let extensions = self.extensions.iter().map(|it| {
            if is_open(&it) {
                let value = timestamps.clone();
                Extension { value, ..*it }.der()
            } else {
                it.der()
            }
        });
        fields.extensions = extensions.collect();
        let signature = self.signature.clone();
        let signature = signature.unwrap_or_else(|| signer.sign(hash, &fields.signed()));
        fields.signature = tlv(0x03, &[&[0], &signature[..]].concat());
        fields.der()
    }
}

impl Extension {
    fn der(&self) -> Vec<u8> {
        if self.critical {
            sequence(&[&oid(self.oid), &tlv(0x01, &[0xff]), &tlv(0x04, &self.value)])
        } else {
            extension(self.oid, &self.value)
        }
    }
}

pub(crate) const SERVER_AUTH: &str = "1.3.6.1.5.5.7.3.1";

/// `AttributeTypeAndValue`.
pub(crate) fn attribute(dotted: &str, string_tag: u8, value: &str) -> Vec<u8> {
    sequence(&[&oid(dotted), &tlv(string_tag, value.as_bytes())])
}

/// `uniformResourceIdentifier`.
pub(crate) fn uri(uri: &str) -> Vec<u8> {
    tlv(0x86, uri.as_bytes())
}

/// `BasicConstraints`.
pub(crate) fn basic_constraints(ca: bool, path_length: Option<u8>) -> Vec<u8> {
    let ca = if ca { tlv(0x01, &[0xff]) } else { Vec::new() };
    let path_length = path_length.map(|length| tlv(0x02, &[length]));
    sequence(&[&ca, &path_length.unwrap_or_default()])
}

/// `KeyUsage` with these bits of the first eight, in ascending order.
pub(crate) fn key_usage(bits: &[u32]) -> Vec<u8> {
    let octet = bits.iter().fold(0, |octet, bit| octet | 0x80_u8 >> bit);
    match bits.last() {
        Some(last) => tlv(0x03, &[7 - u8::try_from(*last).unwrap(), octet]),
        None => tlv(0x03, &[0]),
    }
}
