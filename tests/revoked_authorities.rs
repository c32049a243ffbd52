//! Mozilla's list of revoked authorities, as the crate carries it.
#![cfg(all(feature = "revoked-authorities", not(target_arch = "wasm32")))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

#[path = "certificate/der.rs"]
mod der;

use base64ct::{Base64, Encoding};
use der::{Fields, tlv};
use whylock::certificate::Certificate;
use whylock::report::Options;
use whylock::revocation::{RevokedAuthorities, UnreadableAuthorities};

#[test]
fn the_list_is_whole_and_dated() {
    let list = RevokedAuthorities::carried().unwrap();
    assert_eq!(list.len(), 1_955);
    assert_eq!(list.date, "2026-11-10");
    assert_eq!(list.source, "OneCRL in Firefox ESR 153.8.0 (MPL-2.0)");
    assert_eq!(Options::at(0.0).revoked_authorities, Some(list));
}

/// The authority below CNNIC's root by which somebody posed as google.com in 2015 (Mozilla's bug 1149603).
#[test]
fn the_authority_of_2015_is_named() {
    let list = RevokedAuthorities::carried().unwrap();
    let named = |serial: &[u8]| {
        let issuer = "MDIxCzAJBgNVBAYTAkNOMQ4wDAYDVQQKEwVDTk5JQzETMBEGA1UEAxMKQ05OSUMgUk9PVA==";
        let fields = Fields {
            issuer: Base64::decode_vec(issuer).unwrap(),
            serial_number: tlv(0x02, serial),
            ..Fields::default()
        };
        let der = fields.der();
        list.names(&Certificate::read(&der), &der)
    };
    assert!(named(&[0x49, 0x33, 0x00, 0x8e]));
    assert!(!named(&[0x49, 0x33, 0x00, 0x8f]));
}

#[test]
fn no_public_root_is_named() {
    let list = RevokedAuthorities::carried().unwrap();
    for der in webpki_root_certs::TLS_SERVER_ROOT_CERTS {
        let root = Certificate::read(der);
        assert!(!list.names(&root, der), "{:?}", root.subject_name());
    }
}

#[test]
fn what_is_no_list_is_refused() {
    let refused = |octets: &[u8]| RevokedAuthorities::read(octets) == Err(UnreadableAuthorities);
    assert!(refused(b""));
    assert!(refused(b"2026-11-10 without an end"));
    assert!(refused(b"2026-11-10\n"));
    assert!(refused(b"2026-11-10 a\n1234567"));
    assert!(refused(b"2026-11-10 a\n2345678912345678"), "not in order");
    assert!(refused(b"2026-11-10 \xff\n"));
    assert!(refused(&[b'a'; 1_000]));
}
