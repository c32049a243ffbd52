//! The tree over a certificate's bytes: whole, in order, and in agreement with what is read of the certificate.

use serde_json::Value;
use webpki_root_certs::TLS_SERVER_ROOT_CERTS;
use whylock::certificate::{
    Certificate,
    bytes::ByteRange,
    input::read_certificates,
    tree::{MAX_DEPTH, MAX_NODES, Tree, TreeKind, TreeNode},
};

use crate::der::{Fields, alternative_names, dns_name, extension, sequence, tlv};

/// What the tree may hold beyond its budget: a node for what is left out, at each depth.
const MOST: usize = MAX_NODES + MAX_DEPTH + 2;

/// Reads, and holds the tree to what is true of every one.
fn read(der: &[u8]) -> Tree {
    let tree = Tree::read(der);
    assert!(tree.nodes.len() <= MOST, "{}", tree.nodes.len());
    let mut ends = vec![0; tree.nodes.len()];
    for (place, node) in tree.nodes.iter().enumerate() {
        assert!(node.bytes.of(der).is_some(), "{node:?}");
        assert!(node.bytes.length > 0, "{node:?}");
        assert!(holds(node.bytes, node.content), "{node:?}");
        assert!(node.value.chars().count() < 100, "{node:?}");
        let Some(parent) = node.parent else {
            assert_eq!(node.depth, 0);
            continue;
        };
        let (outer, end) = (&tree.nodes[parent], &mut ends[parent]);
        assert!(parent < place && node.depth == outer.depth + 1);
        assert!(holds(outer.bytes, node.bytes), "{node:?} in {outer:?}");
        assert!(*end <= node.bytes.offset, "{node:?} overlaps");
        *end = node.bytes.end();
    }
    tree
}

fn holds(outer: ByteRange, inner: ByteRange) -> bool {
    outer.offset <= inner.offset && inner.end() <= outer.end()
}

/// Every range under a key `bytes`, as the certificate's JSON tells it.
fn ranges(value: &Value, found: &mut Vec<ByteRange>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| ranges(item, found)),
        Value::Object(fields) => {
            if let Some(bytes) = fields.get("bytes") {
                found.extend(serde_json::from_value::<ByteRange>(bytes.clone()));
            }
            fields.values().for_each(|value| ranges(value, found));
        }
        _ => {}
    }
}

fn named<'a>(tree: &'a Tree, field: &str) -> &'a TreeNode {
    let mut nodes = tree.nodes.iter();
    nodes.find(|node| node.field == field).unwrap()
}

fn is_timestamp_list(node: &TreeNode) -> bool {
    node.field == "SignedCertificateTimestampList"
}

fn good_path() -> Vec<Vec<u8>> {
    let path = include_bytes!("../web/good.pem");
    read_certificates(path).unwrap().certificates
}

#[test]
fn every_field_of_a_certificate_is_a_node() {
    let samples = TLS_SERVER_ROOT_CERTS.iter().map(|root| root.to_vec());
    for der in samples.chain(good_path()) {
        let tree = read(&der);
        let certificate = Certificate::read(&der);
        let mut found = Vec::new();
        ranges(&serde_json::to_value(&certificate).unwrap(), &mut found);
        assert!(found.len() > 20);
        for range in found {
            let node = &tree.nodes[tree.around(range).unwrap()];
            let exact = node.bytes == range || node.content == range;
            assert!(exact || is_timestamp_list(node), "{range:?} in {node:?}");
        }
    }
}

#[test]
fn all_bytes_of_a_certificate_belong_to_the_tree() {
    for der in TLS_SERVER_ROOT_CERTS.iter().take(20) {
        let tree = read(der);
        for offset in 0..der.len() {
            let node = &tree.nodes[tree.at(offset).unwrap()];
            assert!(node.bytes.contains(offset));
        }
        let unreadable = |node: &TreeNode| node.kind == TreeKind::Unreadable;
        assert!(!tree.nodes.iter().any(unreadable));
    }
}

#[test]
fn fields_have_their_names_and_values() {
    let tree = read(&TLS_SERVER_ROOT_CERTS[0]);
    assert_eq!(named(&tree, "notBefore").value, "2021-01-15T00:00:00Z");
    assert_eq!(named(&tree, "Version").value, "2");
    assert_eq!(
        named(&tree, "signature").value,
        "ecdsa-with-SHA384 (1.2.840.10045.4.3.3)"
    );
    let extensions = tree.nodes.iter().filter(|node| node.field == "Extension");
    let extensions: Vec<&str> = extensions.map(|node| node.value.as_str()).collect();
    assert_eq!(
        extensions,
        [
            "subjectKeyIdentifier (2.5.29.14)",
            "keyUsage (2.5.29.15)",
            "basicConstraints (2.5.29.19)"
        ]
    );
    assert_eq!(named(&tree, "cA").value, "TRUE");
    // the signature of ECDSA holds two numbers
    assert!(named(&tree, "r").depth > named(&tree, "signatureValue").depth);
}

#[test]
fn names_of_a_site_are_shown() {
    let address = tlv(0x87, &[192, 0, 2, 1]);
    let bidi = dns_name("exam\u{202e}ple");
    let certificate = Fields {
        extensions: vec![alternative_names(&[
            &dns_name("a.example"),
            &address,
            &bidi,
        ])],
        ..Fields::default()
    };
    let tree = read(&certificate.der());
    assert_eq!(named(&tree, "dNSName").value, "a.example");
    assert_eq!(named(&tree, "iPAddress").value, "192.0.2.1");
    let values: String = tree.nodes.iter().map(|node| node.value.as_str()).collect();
    assert!(values.is_ascii() || values.contains('⟨'), "{values}");
    assert!(!values.contains('\u{202e}'));
}

#[test]
fn a_string_is_opened_only_if_it_holds_a_whole_value() {
    let certificate = |value: &[u8]| Fields {
        extensions: vec![extension("1.2.3.4", value)],
        ..Fields::default()
    };
    let inside = |value: &[u8]| {
        let tree = read(&certificate(value).der());
        let opened = named(&tree, "extnValue");
        let place = tree.nodes.iter().position(|node| node == opened).unwrap();
        tree.nodes
            .iter()
            .filter(|it| it.parent == Some(place))
            .count()
    };
    assert_eq!(inside(&sequence(&[&tlv(0x02, &[5])])), 1);
    assert_eq!(inside(&tlv(0x0c, b"text")), 1);
    assert_eq!(inside(b"text"), 0);
    assert_eq!(inside(&[0x30, 3, 2, 1, 5, 0]), 0, "one octet too many");
    assert_eq!(inside(&[0x30, 3, 2, 2, 5]), 0, "cut inside");
}

#[test]
fn what_cannot_be_read_is_a_node() {
    let tree = read(&[0x30, 4, 2, 1, 5, 0x1f]);
    let last = tree.nodes.last().unwrap();
    assert_eq!(last.kind, TreeKind::Unreadable);
    assert_eq!(
        last.bytes,
        ByteRange {
            offset: 5,
            length: 1
        }
    );
    assert!(read(b"").nodes.is_empty());
    let cut = read(&[0x30, 9, 2, 1, 5]);
    assert!(matches!(
        cut.nodes[0].kind,
        TreeKind::Element { cut: true, .. }
    ));
}

#[test]
fn deep_and_wide_certificates_are_bounded() {
    let deep = (0..1_000).fold(tlv(0x02, &[5]), |inside, _| sequence(&[&inside]));
    let tree = read(&deep);
    assert_eq!(tree.nodes.len(), MAX_DEPTH + 2);
    assert_eq!(tree.nodes.last().unwrap().kind, TreeKind::LeftOut);
    let wide = read(&tlv(0x30, &[0x05, 0x00].repeat(100_000)));
    assert_eq!(wide.nodes.len(), MAX_NODES + 1);
    assert_eq!(wide.nodes.last().unwrap().kind, TreeKind::LeftOut);
    // every header is one of an indefinite length that never ends
    let endless = [0x30, 0x80].repeat(200_000);
    read(&endless);
    // and so inside of a string, which is opened if all of it is one value
    assert_eq!(read(&tlv(0x04, &endless)).nodes.len(), 1);
}

#[test]
fn mutated_certificates_are_read() {
    let mut samples: Vec<Vec<u8>> = good_path();
    samples.push(TLS_SERVER_ROOT_CERTS[0].to_vec());
    // xorshift: the same mutations each time
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(below).unwrap()).unwrap()
    };
    for der in samples {
        for _ in 0..2_000 {
            let mut mutated = der.clone();
            for _ in 0..=random(3) {
                if mutated.len() < 2 {
                    break;
                }
                let place = random(mutated.len());
                match random(4) {
                    0 => mutated[place] = u8::try_from(random(256)).unwrap(),
                    1 => drop(mutated.remove(place)),
                    2 => mutated.insert(place, u8::try_from(random(256)).unwrap()),
                    _ => mutated.truncate(place + 1),
                }
            }
            let tree = read(&mutated);
            if mutated.len() > 1 {
                assert!(!tree.nodes.is_empty());
            }
            // what is malformed has a place in the tree
            for malformed in &Certificate::read(&mutated).malformed {
                assert!(
                    tree.around(malformed.bytes).is_some()
                        || malformed.bytes.end() >= mutated.len()
                );
            }
        }
    }
}
