//! Holds the flat view of a certificate against the whole reading: each field as a line, made from either.

use std::fmt::Write;

use ::der::asn1::ObjectIdentifier;
use whylock::certificate::Certificate;
use whylock::certificate::extension::ExtensionValue;
use whylock::certificate::extension::distribution::DistributionPointName;
use whylock::certificate::extension::general_name::GeneralName;
use whylock::certificate::extension::key_usage::KeyUsageBit;
use whylock::certificate::name::Name;
use whylock::certificate::view::{View, known_identifiers, slot};

/// Set in the number of an identifier that is not known.
const UNKNOWN: u32 = 1 << 31;

/// In the order of RFC 5280 §4.2.1.3.
const BITS: [KeyUsageBit; 9] = [
    KeyUsageBit::DigitalSignature,
    KeyUsageBit::NonRepudiation,
    KeyUsageBit::KeyEncipherment,
    KeyUsageBit::DataEncipherment,
    KeyUsageBit::KeyAgreement,
    KeyUsageBit::KeyCertSign,
    KeyUsageBit::CrlSign,
    KeyUsageBit::EncipherOnly,
    KeyUsageBit::DecipherOnly,
];

/// The fields of the flat view. None where it says that something could not be read.
pub(crate) fn flat(der: &[u8]) -> Option<Vec<String>> {
    let mut view = View::default();
    view.read(der);
    let flat = Flat {
        der,
        units: view.text().encode_utf16().collect(),
        numbers: view.numbers(),
    };
    flat.entries(slot::PROBLEMS, 2)
        .is_empty()
        .then(|| flat.lines())
}

/// The same fields of the whole reading.
pub(crate) fn whole(certificate: &Certificate) -> Vec<String> {
    let mut lines = vec![
        format!("version {:?}", certificate.version.number.unwrap_or(0)),
        format!("notBefore {:?}", certificate.not_before()),
        format!("notAfter {:?}", certificate.not_after()),
    ];
    let serial = certificate.serial_number.as_ref();
    let octets = serial.map(|serial| serial.value.octets.hex.clone());
    lines.push(format!("serialNumber {}", octets.unwrap_or_default()));
    let algorithm = certificate.signature_algorithm.as_ref();
    let algorithm = algorithm.map(|it| it.value.identifier.oid.dotted.clone());
    lines.push(format!("algorithm {}", algorithm.unwrap_or_default()));
    for (what, name) in [
        ("issuer", &certificate.issuer),
        ("subject", &certificate.subject),
    ] {
        lines.extend(name.iter().flat_map(|name| attributes(what, &name.value)));
    }
    if let Some(key) = &certificate.public_key {
        let key = &key.value;
        let curve = key.curve.as_ref().map_or("", |curve| &curve.dotted);
        let exponent = key.rsa.as_ref().map(|rsa| rsa.exponent.value.hex.clone());
        lines.push(format!(
            "key {} {} {curve} {}",
            key.algorithm.value.oid.dotted,
            key.bits.unwrap_or(0),
            exponent.unwrap_or_default(),
        ));
    }
    for extension in &certificate.extensions {
        let extension = &extension.value;
        let (oid, critical) = (&extension.oid.dotted, extension.critical);
        let length = extension.value.bytes.length;
        lines.push(format!("extension {oid} {critical} {length}"));
    }
    for extension in &certificate.extensions {
        told(&extension.value.value.value, &mut lines);
    }
    lines.sort();
    lines
}

fn attributes(what: &str, name: &Name) -> Vec<String> {
    let attributes = name.rdns.iter().flat_map(|rdn| rdn.value.attributes.iter());
    let line = |oid: &str, value: &str| format!("{what} {oid} {value}");
    attributes
        .map(|it| line(&it.value.oid.dotted, &it.value.text.value))
        .collect()
}

fn told(value: &ExtensionValue, lines: &mut Vec<String>) {
    match value {
        ExtensionValue::SubjectAlternativeName(names) => {
            lines.extend(
                names
                    .iter()
                    .map(|name| format!("name {}", general(&name.value))),
            );
        }
        ExtensionValue::KeyUsage(usage) => {
            let bits = usage.usages.iter().map(|bit| {
                let place = BITS.iter().position(|known| known == bit);
                1 << place.unwrap()
            });
            lines.push(format!("keyUsage {}", bits.sum::<u32>()));
        }
        ExtensionValue::ExtendedKeyUsage(purposes) => {
            lines.extend(
                purposes
                    .iter()
                    .map(|it| format!("purpose {}", it.value.dotted)),
            );
        }
        ExtensionValue::BasicConstraints(it) => {
            lines.push(format!("basicConstraints {} {:?}", it.ca, it.path_length));
        }
        ExtensionValue::SubjectKeyIdentifier(octets) => {
            lines.push(format!("subjectKeyIdentifier {}", octets.hex));
        }
        ExtensionValue::AuthorityKeyIdentifier(it) => {
            let identifier = it.key_identifier.as_ref().map(|it| it.value.hex.clone());
            lines.extend(identifier.map(|it| format!("authorityKeyIdentifier {it}")));
        }
        ExtensionValue::CrlDistributionPoints(points) => {
            for point in points {
                if let Some(DistributionPointName::FullName(names)) = &point.value.name {
                    let uris = names.iter().filter_map(|name| match &name.value {
                        GeneralName::Uri(text) => Some(format!("list {}", text.value)),
                        _ => None,
                    });
                    lines.extend(uris);
                }
            }
        }
        ExtensionValue::AuthorityInformationAccess(all) => {
            lines.extend(all.iter().map(|it| {
                let location = general(&it.value.location.value);
                format!("access {} {location}", it.value.method.dotted)
            }));
        }
        ExtensionValue::CertificatePolicies(policies) => {
            lines.extend(
                policies
                    .iter()
                    .map(|it| format!("policy {}", it.value.policy.dotted)),
            );
        }
        _ => {}
    }
}

/// The text of a name; what is no text in the flat view is not held against anything.
fn general(name: &GeneralName) -> String {
    match name {
        GeneralName::Rfc822Name(text) | GeneralName::DnsName(text) | GeneralName::Uri(text) => {
            text.value.clone()
        }
        GeneralName::IpAddress(address) => address.text.clone(),
        _ => "#".to_owned(),
    }
}

struct Flat<'a> {
    der: &'a [u8],
    numbers: &'a [u32],
    units: Vec<u16>,
}

impl Flat<'_> {
    fn number(&self, place: usize) -> usize {
        usize::try_from(self.numbers[place]).unwrap()
    }

    fn entries(&self, slot: usize, width: usize) -> Vec<usize> {
        match self.number(slot) {
            0 => Vec::new(),
            start => (0..self.number(start))
                .map(|entry| start + 1 + entry * width)
                .collect(),
        }
    }

    fn text(&self, place: usize) -> String {
        let start = self.number(place);
        String::from_utf16(&self.units[start..start + self.number(place + 1)]).unwrap()
    }

    fn octets(&self, place: usize) -> String {
        let start = self.number(place);
        let octets = &self.der[start..start + self.number(place + 1)];
        octets.iter().fold(String::new(), |mut hex, octet| {
            write!(hex, "{octet:02x}").unwrap();
            hex
        })
    }

    fn identifier(&self, place: usize) -> String {
        let number = self.numbers[place];
        if number == 0 {
            return String::new();
        }
        if number < UNKNOWN {
            let index = usize::try_from(number).unwrap() - 1;
            return known_identifiers().nth(index).unwrap().0.to_owned();
        }
        let start = usize::try_from(number - UNKNOWN).unwrap();
        let content = &self.der[start..start + usize::from(self.der[start - 1])];
        ObjectIdentifier::from_bytes(content).unwrap().to_string()
    }

    fn moment(&self, place: usize) -> Option<i64> {
        let high = self.numbers[place + 1].cast_signed();
        let seconds = (i64::from(high) << 32) + i64::from(self.numbers[place]);
        (self.numbers[place + 2] == 1).then_some(seconds)
    }

    fn lines(&self) -> Vec<String> {
        let mut lines = vec![
            format!("version {}", self.numbers[slot::VERSION]),
            format!("notBefore {:?}", self.moment(slot::NOT_BEFORE)),
            format!("notAfter {:?}", self.moment(slot::NOT_AFTER)),
            format!("serialNumber {}", self.octets(slot::SERIAL_NUMBER)),
            format!("algorithm {}", self.identifier(slot::SIGNATURE_ALGORITHM)),
            format!(
                "key {} {} {} {}",
                self.identifier(slot::KEY_ALGORITHM),
                self.numbers[slot::KEY_SIZE],
                self.identifier(slot::CURVE),
                self.octets(slot::EXPONENT),
            ),
        ];
        for (what, slot) in [("issuer", slot::ISSUER), ("subject", slot::SUBJECT)] {
            lines.extend(
                self.entries(slot, 3)
                    .into_iter()
                    .map(|at| format!("{what} {} {}", self.identifier(at), self.text(at + 1))),
            );
        }
        lines.extend(self.entries(slot::EXTENSIONS, 4).into_iter().map(|at| {
            let critical = self.numbers[at + 1] == 1;
            format!(
                "extension {} {critical} {}",
                self.identifier(at),
                self.numbers[at + 3]
            )
        }));
        lines.extend(
            self.entries(slot::ALTERNATIVE_NAMES, 3)
                .into_iter()
                .map(|at| {
                    let text = self.text(at + 1);
                    let is_text = matches!(self.numbers[at], 1 | 2 | 6 | 7);
                    format!("name {}", if is_text { &text } else { "#" })
                }),
        );
        if self.numbers[slot::KEY_USAGE] != 0 {
            lines.push(format!("keyUsage {}", self.numbers[slot::KEY_USAGE] >> 1));
        }
        for (what, slot) in [
            ("purpose", slot::EXTENDED_KEY_USAGE),
            ("policy", slot::POLICIES),
        ] {
            let entries = self.entries(slot, 1).into_iter();
            lines.extend(entries.map(|at| format!("{what} {}", self.identifier(at))));
        }
        let constraints = self.numbers[slot::BASIC_CONSTRAINTS];
        if constraints != 0 {
            let length = (constraints & 4 != 0).then(|| self.numbers[slot::PATH_LENGTH]);
            lines.push(format!(
                "basicConstraints {} {length:?}",
                constraints & 2 != 0
            ));
        }
        for (what, slot) in [
            ("subjectKeyIdentifier", slot::SUBJECT_KEY_IDENTIFIER),
            ("authorityKeyIdentifier", slot::AUTHORITY_KEY_IDENTIFIER),
        ] {
            if self.numbers[slot] != 0 {
                lines.push(format!("{what} {}", self.octets(slot)));
            }
        }
        let lists = self.entries(slot::REVOCATION_LISTS, 2).into_iter();
        lines.extend(lists.map(|at| format!("list {}", self.text(at))));
        let access = self.entries(slot::AUTHORITY_ACCESS, 3).into_iter();
        lines.extend(access.map(|at| {
            let text = self.text(at + 1);
            let location = if text.starts_with('#') { "#" } else { &text };
            format!("access {} {location}", self.identifier(at))
        }));
        lines.sort();
        lines
    }
}
