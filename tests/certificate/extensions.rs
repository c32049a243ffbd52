//! Extensions: what each one says, as JSON.

use serde_json::{Value, json};
use whylock::certificate::Certificate;

use crate::der::{Fields, alternative_names, dns_name, extension, name, oid, sequence, tlv};

/// A certificate with this extension alone.
pub(crate) fn with_extension(dotted: &str, value: &[u8]) -> Vec<u8> {
    let extensions = vec![extension(dotted, value)];
    let certificate = Fields {
        extensions,
        ..Fields::default()
    };
    certificate.der()
}

/// The JSON of an extension's value, which must be well-formed.
fn read(dotted: &str, value: &[u8]) -> Value {
    let certificate = Certificate::read(&with_extension(dotted, value));
    assert_eq!(certificate.malformed.items, []);
    let json = serde_json::to_value(&certificate.extensions[0].value.value.value).unwrap();
    assert_eq!(
        serde_json::from_value::<Certificate>(serde_json::to_value(&certificate).unwrap()).unwrap(),
        certificate
    );
    without_places(json)
}

/// The JSON without `bytes`, with lists as arrays and texts as strings.
fn without_places(json: Value) -> Value {
    match json {
        Value::Object(mut object) => {
            if object.contains_key("bytes") && object.contains_key("value") {
                return without_places(object.remove("value").unwrap());
            }
            if let Some(items) = object.remove("items") {
                assert!(object.is_empty());
                return without_places(items);
            }
            if object.contains_key("stringType") {
                return object.remove("value").unwrap();
            }
            object
                .into_iter()
                .map(|(key, value)| (key, without_places(value)))
                .collect()
        }
        Value::Array(items) => items.into_iter().map(without_places).collect(),
        other => other,
    }
}

#[test]
fn alternative_names_of_every_form() {
    let names = [
        tlv(
            0xa0,
            &[
                oid("1.3.6.1.4.1.311.20.2.3"),
                tlv(0xa0, &tlv(0x0c, b"me@corp")),
            ]
            .concat(),
        ),
        tlv(0x81, b"me@good.example"),
        dns_name("*.good.example"),
        tlv(0xa4, &name("2.5.4.3", 0x0c, b"Good")),
        tlv(0xa5, &tlv(0xa1, &tlv(0x0c, b"party"))),
        tlv(0x86, b"https://good.example/"),
        tlv(0x87, &[192, 0, 2, 1]),
        tlv(
            0x87,
            &[0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
        ),
        tlv(0x88, &oid("1.2.3.4")[2..]),
    ];
    let names = names.each_ref().map(Vec::as_slice);
    let directory_name = json!({"rdns": [{"attributes": [
        {"oid": {"dotted": "2.5.4.3", "name": "commonName"}, "shortName": "CN", "text": "Good"},
    ]}]});
    assert_eq!(
        read("2.5.29.17", &sequence(&names)),
        json!({"kind": "subject-alternative-name", "value": [
            {"kind": "other-name", "value": {
                "oid": {"dotted": "1.3.6.1.4.1.311.20.2.3", "name": "userPrincipalName"},
                "text": "me@corp",
                "value": {"hex": "0c076d6540636f7270", "length": 9},
            }},
            {"kind": "rfc822-name", "value": "me@good.example"},
            {"kind": "dns-name", "value": "*.good.example"},
            {"kind": "directory-name", "value": directory_name},
            {"kind": "edi-party-name", "value": {"partyName": "party"}},
            {"kind": "uri", "value": "https://good.example/"},
            {"kind": "ip-address", "value":
                {"text": "192.0.2.1", "octets": {"hex": "c0000201", "length": 4}}},
            {"kind": "ip-address", "value":
                {"text": "2001:db8::1", "octets": {"hex": "20010db8000000000000000000000001", "length": 16}}},
            {"kind": "registered-id", "value": {"dotted": "1.2.3.4"}},
        ]})
    );
    let certificate = Certificate::read(&with_extension("2.5.29.17", &sequence(&names)));
    assert_eq!(
        certificate.dns_names().collect::<Vec<_>>(),
        ["*.good.example"]
    );
    assert_eq!(
        certificate.ip_addresses().collect::<Vec<_>>(),
        ["192.0.2.1", "2001:db8::1"]
    );
    let json = read("2.5.29.18", &sequence(&[&dns_name("a")]));
    assert_eq!(json["kind"], "issuer-alternative-name");
}

#[test]
fn keys_are_identified() {
    let value = sequence(&[
        &tlv(0x80, &[1, 2]),
        &tlv(0xa1, &dns_name("ca.example")),
        &tlv(0x82, &[0x0f]),
    ]);
    assert_eq!(
        read("2.5.29.35", &value),
        json!({"kind": "authority-key-identifier", "value": {
            "keyIdentifier": {"hex": "0102", "length": 2},
            "issuer": [{"kind": "dns-name", "value": "ca.example"}],
            "serialNumber": {"octets": {"hex": "0f", "length": 1}, "negative": false},
        }})
    );
    assert_eq!(
        read("2.5.29.14", &tlv(0x04, &[3, 4])),
        json!({"kind": "subject-key-identifier", "value": {"hex": "0304", "length": 2}})
    );
}

#[test]
fn usages_are_named() {
    assert_eq!(
        read("2.5.29.15", &tlv(0x03, &[5, 0xa0])),
        json!({"kind": "key-usage", "value": {"usages": ["digital-signature", "key-encipherment"]}})
    );
    assert_eq!(
        read("2.5.29.15", &tlv(0x03, &[7, 0x06, 0x80])),
        json!({"kind": "key-usage", "value": {"usages": ["key-cert-sign", "crl-sign", "decipher-only"]}})
    );
    assert_eq!(
        read(
            "2.5.29.37",
            &sequence(&[&oid("1.3.6.1.5.5.7.3.1"), &oid("1.2.3.4")])
        ),
        json!({"kind": "extended-key-usage", "value": [
            {"dotted": "1.3.6.1.5.5.7.3.1", "name": "serverAuth"},
            {"dotted": "1.2.3.4"},
        ]})
    );
    let period = sequence(&[
        &tlv(0x80, b"20260101000000Z"),
        &tlv(0x81, b"20270101000000Z"),
    ]);
    assert_eq!(
        read("2.5.29.16", &period),
        json!({"kind": "private-key-usage-period", "value": {
            "notBefore": {"unix": 1_767_225_600, "text": "2026-01-01T00:00:00Z", "encoding": "generalized-time"},
            "notAfter": {"unix": 1_798_761_600, "text": "2027-01-01T00:00:00Z", "encoding": "generalized-time"},
        }})
    );
}

#[test]
fn constraints_are_read() {
    let authority = sequence(&[&tlv(0x01, &[0xff]), &tlv(0x02, &[3])]);
    assert_eq!(
        read("2.5.29.19", &authority),
        json!({"kind": "basic-constraints", "value": {"ca": true, "pathLength": 3}})
    );
    assert!(Certificate::read(&with_extension("2.5.29.19", &authority)).is_ca());
    assert_eq!(
        read("2.5.29.19", &sequence(&[])),
        json!({"kind": "basic-constraints", "value": {"ca": false}})
    );
    assert!(!Certificate::read(&Fields::default().der()).is_ca());
    let [network, odd] = [[10, 0, 0, 0, 255, 0, 0, 0], [10, 0, 0, 1, 255, 0, 0, 255]]
        .map(|octets| sequence(&[&tlv(0x87, &octets)]));
    let constraints = sequence(&[
        &tlv(0xa0, &sequence(&[&dns_name("good.example")])),
        &tlv(0xa1, &[network, odd].concat()),
    ]);
    assert_eq!(
        read("2.5.29.30", &constraints),
        json!({"kind": "name-constraints", "value": {
            "permitted": [{"base": {"kind": "dns-name", "value": "good.example"}, "minimum": 0}],
            "excluded": [
                {"base": {"kind": "ip-address", "value": {
                    "text": "10.0.0.0/8", "octets": {"hex": "0a000000ff000000", "length": 8}}}, "minimum": 0},
                {"base": {"kind": "ip-address", "value": {
                    "text": "10.0.0.1/255.0.0.255", "octets": {"hex": "0a000001ff0000ff", "length": 8}}}, "minimum": 0},
            ],
        }})
    );
}

#[test]
fn policies_are_read() {
    let cps = sequence(&[
        &oid("1.3.6.1.5.5.7.2.1"),
        &tlv(0x16, b"https://ca.example/cps"),
    ]);
    let reference = sequence(&[&tlv(0x0c, b"Good"), &sequence(&[&tlv(0x02, &[7])])]);
    let notice = sequence(&[&reference, &tlv(0x1a, b"be kind")]);
    let notice = sequence(&[&oid("1.3.6.1.5.5.7.2.2"), &notice]);
    let other = sequence(&[&oid("1.2.3.4"), &[5, 0]]);
    let validated = sequence(&[&oid("2.23.140.1.2.1"), &sequence(&[&cps, &notice, &other])]);
    let policies = sequence(&[&validated, &sequence(&[&oid("2.5.29.32.0")])]);
    let expected = json!([
        {"policy": {"dotted": "2.23.140.1.2.1", "name": "domainValidated"}, "qualifiers": [
            {"kind": "cps-uri", "value": "https://ca.example/cps"},
            {"kind": "user-notice", "value":
                {"organization": "Good", "noticeNumbers": ["7"], "explicitText": "be kind"}},
            {"kind": "other", "value":
                {"oid": {"dotted": "1.2.3.4"}, "value": {"hex": "0500", "length": 2}}},
        ]},
        {"policy": {"dotted": "2.5.29.32.0", "name": "anyPolicy"}, "qualifiers": []},
    ]);
    assert_eq!(
        read("2.5.29.32", &policies),
        json!({"kind": "certificate-policies", "value": expected})
    );
    assert_eq!(
        read("1.3.6.1.4.1.311.21.10", &policies),
        json!({"kind": "microsoft-application-policies", "value": expected})
    );
    assert_eq!(
        read(
            "2.5.29.33",
            &sequence(&[&sequence(&[&oid("1.2.3"), &oid("1.2.4")])])
        ),
        json!({"kind": "policy-mappings", "value": [
            {"issuerDomainPolicy": {"dotted": "1.2.3"}, "subjectDomainPolicy": {"dotted": "1.2.4"}},
        ]})
    );
    assert_eq!(
        read(
            "2.5.29.36",
            &sequence(&[&tlv(0x80, &[0]), &tlv(0x81, &[1])])
        ),
        json!({"kind": "policy-constraints", "value": {"requireExplicitPolicy": 0, "inhibitPolicyMapping": 1}})
    );
    assert_eq!(
        read("2.5.29.54", &tlv(0x02, &[2])),
        json!({"kind": "inhibit-any-policy", "value": 2})
    );
}

#[test]
fn places_are_read() {
    let uri = tlv(0x86, b"http://crl.example/1");
    let full = tlv(0xa0, &tlv(0xa0, &uri));
    let point = sequence(&[
        &full,
        &tlv(0x81, &[5, 0x60]),
        &tlv(0xa2, &dns_name("crl.example")),
    ]);
    let relative = tlv(0xa1, &sequence(&[&oid("2.5.4.3"), &tlv(0x0c, b"crl1")]));
    let points = sequence(&[&point, &sequence(&[&tlv(0xa0, &relative)])]);
    let expected = json!([
        {
            "name": {"kind": "full-name", "value": [{"kind": "uri", "value": "http://crl.example/1"}]},
            "reasons": ["key-compromise", "ca-compromise"],
            "crlIssuer": [{"kind": "dns-name", "value": "crl.example"}],
        },
        {"name": {"kind": "relative-to-issuer", "value": {"attributes": [
            {"oid": {"dotted": "2.5.4.3", "name": "commonName"}, "shortName": "CN", "text": "crl1"},
        ]}}},
    ]);
    assert_eq!(
        read("2.5.29.31", &points),
        json!({"kind": "crl-distribution-points", "value": expected})
    );
    assert_eq!(
        read("2.5.29.46", &points),
        json!({"kind": "freshest-crl", "value": expected})
    );
    let access = sequence(&[&sequence(&[
        &oid("1.3.6.1.5.5.7.48.1"),
        &tlv(0x86, b"http://ocsp.example"),
    ])]);
    let expected = json!([{
        "method": {"dotted": "1.3.6.1.5.5.7.48.1", "name": "ocsp"},
        "location": {"kind": "uri", "value": "http://ocsp.example"},
    }]);
    assert_eq!(
        read("1.3.6.1.5.5.7.1.1", &access),
        json!({"kind": "authority-information-access", "value": expected})
    );
    assert_eq!(
        read("1.3.6.1.5.5.7.1.11", &access),
        json!({"kind": "subject-information-access", "value": expected})
    );
}

/// A vector of TLS, with two octets of length.
fn vector(content: &[u8]) -> Vec<u8> {
    [
        &u16::try_from(content.len()).unwrap().to_be_bytes()[..],
        content,
    ]
    .concat()
}

fn timestamp(milliseconds: u64) -> Vec<u8> {
    let fields = [
        &[0][..],
        &[0xab; 32],
        &milliseconds.to_be_bytes(),
        &vector(&[]),
        &[4, 3],
    ];
    vector(&[fields.concat(), vector(&[0x30, 0])].concat())
}

#[test]
fn signed_certificate_timestamps_are_read() {
    let list = vector(&[timestamp(1_767_225_600_123), timestamp(u64::MAX)].concat());
    let der = with_extension("1.3.6.1.4.1.11129.2.4.2", &tlv(0x04, &list));
    let json = read("1.3.6.1.4.1.11129.2.4.2", &tlv(0x04, &list));
    let first = json!({
        "version": 0,
        "logId": "ab".repeat(32),
        "logIdBase64": "q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s=",
        "timestamp": 1_767_225_600_123_u64,
        "extensions": {"hex": "", "length": 0},
        "hashAlgorithm": 4,
        "signatureAlgorithm": 3,
        "signature": json["value"][0]["signature"].clone(),
    });
    assert_eq!(json["kind"], "signed-certificate-timestamps");
    assert_eq!(json["value"][0], first);
    assert_eq!(json["value"][1].get("timestamp"), None);
    let offset =
        usize::try_from(json["value"][0]["signature"]["offset"].as_u64().unwrap()).unwrap();
    assert_eq!(der[offset..offset + 2], [0x30, 0]);
}

#[test]
fn a_place_in_a_log_of_static_files_is_read() {
    let index = |extensions: &[u8]| {
        let mut timestamp = timestamp(1_767_225_600_123);
        // behind the length of the whole, version, id and moment
        let at = 2 + 1 + 32 + 8;
        timestamp.splice(at..at + 2, vector(extensions));
        let content = timestamp.split_off(2);
        let list = vector(&vector(&content));
        read("1.3.6.1.4.1.11129.2.4.2", &tlv(0x04, &list))["value"][0]["leafIndex"].clone()
    };
    assert_eq!(index(&[0, 0, 5, 1, 2, 3, 4, 5]), json!(0x01_0203_0405_u64));
    assert_eq!(index(&[9, 0, 1, 7, 0, 0, 5, 0, 0, 0, 0, 1]), json!(1));
    for malformed in [
        &[][..],
        // of another length, twice, and cut
        &[0, 0, 4, 1, 2, 3, 4],
        &[0, 0, 5, 0, 0, 0, 0, 1, 0, 0, 5, 0, 0, 0, 0, 1],
        &[0, 0, 5, 0, 0],
    ] {
        assert_eq!(index(malformed), Value::Null, "{malformed:?}");
    }
}

#[test]
fn small_extensions_are_read() {
    let null = [5, 0];
    assert_eq!(
        read("1.3.6.1.4.1.11129.2.4.3", &null),
        json!({"kind": "precertificate-poison"})
    );
    assert_eq!(
        read("1.3.6.1.5.5.7.48.1.5", &null),
        json!({"kind": "ocsp-no-check"})
    );
    assert_eq!(
        read(
            "1.3.6.1.5.5.7.1.24",
            &sequence(&[&tlv(0x02, &[5]), &tlv(0x02, &[99])])
        ),
        json!({"kind": "tls-features", "value": [
            {"codePoint": 5, "name": "status_request"}, {"codePoint": 99},
        ]})
    );
    let kind = sequence(&[
        &oid("0.4.0.1862.1.6"),
        &sequence(&[&oid("0.4.0.1862.1.6.3")]),
    ]);
    let statements = sequence(&[&sequence(&[&oid("0.4.0.1862.1.1")]), &kind]);
    let json = read("1.3.6.1.5.5.7.1.3", &statements);
    assert_eq!(json["value"][0]["statement"]["name"], "qcCompliance");
    assert_eq!(json["value"][1]["types"][0]["name"], "web");
    let attribute = sequence(&[&oid("1.3.6.1.5.5.7.9.4"), &tlv(0x31, &tlv(0x13, b"NO"))]);
    assert_eq!(
        read("2.5.29.9", &sequence(&[&attribute])),
        json!({"kind": "subject-directory-attributes", "value": [
            {"oid": {"dotted": "1.3.6.1.5.5.7.9.4", "name": "countryOfCitizenship"}, "values": ["NO"]},
        ]})
    );
}

#[test]
fn vendors_extensions_are_read() {
    assert_eq!(
        read("1.3.6.1.4.1.311.20.2", &tlv(0x1e, b"\0W\0e\0b")),
        json!({"kind": "microsoft-certificate-template-name", "value": "Web"})
    );
    assert_eq!(
        read(
            "1.3.6.1.4.1.311.21.7",
            &sequence(&[&oid("1.2.3"), &tlv(0x02, &[100]), &tlv(0x02, &[2])])
        ),
        json!({"kind": "microsoft-certificate-template", "value":
            {"template": {"dotted": "1.2.3"}, "majorVersion": 100, "minorVersion": 2}})
    );
    assert_eq!(
        read("1.3.6.1.4.1.311.21.1", &tlv(0x02, &[2, 0, 1])),
        json!({"kind": "microsoft-ca-version", "value": {"certificateIndex": 1, "keyIndex": 2}})
    );
    assert_eq!(
        read("1.3.6.1.4.1.311.21.2", &tlv(0x04, &[1; 2])),
        json!({"kind": "microsoft-previous-ca-hash", "value": {"hex": "0101", "length": 2}})
    );
    assert_eq!(
        read("2.16.840.1.113730.1.1", &tlv(0x03, &[6, 0xc0])),
        json!({"kind": "netscape-cert-type", "value": ["ssl-client", "ssl-server"]})
    );
    assert_eq!(
        read("2.16.840.1.113730.1.13", &tlv(0x16, b"made with care")),
        json!({"kind": "netscape-text", "value": "made with care"})
    );
}

#[test]
fn an_unknown_extension_keeps_its_octets() {
    assert_eq!(
        read("1.2.3.4", b"\x01\x02anything"),
        json!({"kind": "unknown", "value": {"hex": "0102616e797468696e67", "length": 10}})
    );
}

#[test]
fn criticality_and_places_are_read() {
    let critical = sequence(&[
        &oid("2.5.29.15"),
        &tlv(0x01, &[0xff]),
        &tlv(0x04, &tlv(0x03, &[7, 0x80])),
    ]);
    let extensions = vec![
        critical.clone(),
        alternative_names(&[&dns_name("a")]),
        extension("1.2.3.4", b"x"),
    ];
    let der = Fields {
        extensions,
        ..Fields::default()
    }
    .der();
    let certificate = Certificate::read(&der);
    let critical_flags: Vec<bool> = certificate
        .extensions
        .iter()
        .map(|one| one.value.critical)
        .collect();
    assert_eq!(critical_flags, [true, false, false]);
    assert_eq!(
        certificate.extensions[0].bytes.of(&der),
        Some(&critical[..])
    );
    let unknown = &certificate.extension("1.2.3.4").unwrap().value;
    assert_eq!(unknown.bytes.of(&der), Some(&b"x"[..]));
}
