//! The TLS registries against independent copies, and against what observers were seen to say.

#![cfg(not(target_arch = "wasm32"))]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use serde_json::json;
use tls_parser::{TlsCipherAu, TlsCipherEnc, TlsCipherEncMode, TlsCipherKx};
use whylock::tls::{
    Attack, Authentication, Cipher, CipherMode, CipherSuite, Group, GroupKind, KeyExchange,
    PostQuantum, ProtocolVersion, Reading, Recommended, SignatureScheme,
};

fn suites() -> impl Iterator<Item = &'static CipherSuite> {
    (0..=u16::MAX).filter_map(CipherSuite::from_code)
}

#[test]
fn cipher_suites_are_those_of_tls_parser() {
    for suite in suites() {
        let theirs = tls_parser::TlsCipherSuite::from_id(suite.code).unwrap();
        assert_eq!(suite.name, theirs.name, "{:04x}", suite.code);
        let key_exchange = match theirs.kx {
            TlsCipherKx::Rsa if theirs.name.contains("EXPORT") => KeyExchange::RsaExport,
            TlsCipherKx::Rsa => KeyExchange::Rsa,
            TlsCipherKx::Dhe => KeyExchange::Dhe,
            TlsCipherKx::Ecdhe => KeyExchange::Ecdhe,
            TlsCipherKx::Tls13 => KeyExchange::Tls13,
            // Anonymous Diffie-Hellman has fresh keys, though its name does not say so.
            TlsCipherKx::Dh if theirs.au == TlsCipherAu::Null => KeyExchange::Dhe,
            TlsCipherKx::Ecdh if theirs.au == TlsCipherAu::Null => KeyExchange::Ecdhe,
            TlsCipherKx::Ecdh => KeyExchange::Ecdh,
            other => panic!("{}: {other:?}", suite.name),
        };
        assert_eq!(suite.key_exchange, key_exchange, "{}", suite.name);
        let authentication = match theirs.au {
            TlsCipherAu::Null => Authentication::Anonymous,
            TlsCipherAu::Dss => Authentication::Dsa,
            TlsCipherAu::Ecdsa => Authentication::Ecdsa,
            TlsCipherAu::Rsa => Authentication::Rsa,
            TlsCipherAu::Tls13 => Authentication::Negotiated,
            other => panic!("{}: {other:?}", suite.name),
        };
        assert_eq!(suite.authentication, authentication, "{}", suite.name);
        // Their table gives ChaCha20 128 bits; RFC 7905 §2 says 256.
        if suite.cipher != Cipher::ChaCha20 {
            assert_eq!(suite.key_bits, theirs.enc_size, "{}", suite.name);
        }
        let block_cipher_mode = match theirs.enc_mode {
            TlsCipherEncMode::Cbc => CipherMode::Cbc,
            TlsCipherEncMode::Ccm if theirs.name.contains("CCM_8") => CipherMode::Ccm8,
            TlsCipherEncMode::Ccm => CipherMode::Ccm,
            TlsCipherEncMode::Gcm => CipherMode::Gcm,
            TlsCipherEncMode::Null if theirs.enc == TlsCipherEnc::Chacha20_Poly1305 => {
                CipherMode::Poly1305
            }
            TlsCipherEncMode::Null => CipherMode::Stream,
        };
        assert_eq!(suite.mode, block_cipher_mode, "{}", suite.name);
    }
    assert_eq!(suites().count(), 120);
}

/// Every suite that rustls or `BoringSSL` can agree on must be known.
#[test]
fn cipher_suites_of_today_are_there() {
    use rustls::CipherSuite::*;
    for theirs in [
        TLS13_AES_128_GCM_SHA256,
        TLS13_AES_256_GCM_SHA384,
        TLS13_CHACHA20_POLY1305_SHA256,
        TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
        TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
        TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
        TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    ] {
        let suite = CipherSuite::from_code(u16::from(theirs)).unwrap();
        assert_eq!(suite.name, theirs.as_str().unwrap().replace("TLS13", "TLS"));
        assert!(
            suite.forward_secrecy && suite.authenticated_encryption && suite.attacks.is_empty()
        );
        assert_eq!(
            (suite.recommended, suite.deprecated_by),
            (Recommended::Yes, None)
        );
    }
}

#[test]
fn groups_are_those_of_rustls() {
    for code in 0..=u16::MAX {
        let (Some(group), Some(theirs)) = (
            Group::from_code(code),
            rustls::NamedGroup::from(code).as_str(),
        ) else {
            continue;
        };
        let theirs = theirs
            .replace("FFDHE", "ffdhe")
            .replace("X25519", "x25519")
            .replace("X448", "x448");
        assert!(
            group.name.eq_ignore_ascii_case(&theirs),
            "{code:04x}: {} and {theirs}",
            group.name
        );
    }
}

#[test]
fn signature_schemes_are_those_of_rustls() {
    for (code, name) in [
        (0x0201, "RSA_PKCS1_SHA1"),
        (0x0403, "ECDSA_NISTP256_SHA256"),
        (0x0503, "ECDSA_NISTP384_SHA384"),
        (0x0603, "ECDSA_NISTP521_SHA512"),
        (0x0804, "RSA_PSS_SHA256"),
        (0x0807, "ED25519"),
        (0x0905, "ML_DSA_65"),
    ] {
        assert_eq!(rustls::SignatureScheme::from(code).as_str(), Some(name));
        assert!(SignatureScheme::from_code(code).is_some(), "{name}");
    }
}

#[test]
fn every_observer_is_understood() {
    let suites: [(&str, u16); 10] = [
        // Firefox
        ("TLS_AES_256_GCM_SHA384", 0x1302),
        ("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256", 0xC02B),
        ("TLS_RSA_WITH_3DES_EDE_CBC_SHA", 0x000A),
        // OpenSSL and Node
        ("ECDHE-RSA-AES128-GCM-SHA256", 0xC02F),
        ("ECDHE-RSA-CHACHA20-POLY1305", 0xCCA8),
        ("AES128-SHA", 0x002F),
        ("AES256-GCM-SHA384", 0x009D),
        ("DES-CBC3-SHA", 0x000A),
        ("DHE-RSA-AES256-SHA256", 0x006B),
        ("ECDHE-ECDSA-AES256-CCM8", 0xC0AF),
    ];
    for (name, code) in suites {
        assert_eq!(
            CipherSuite::from_name(name).map(|suite| suite.code),
            Some(code),
            "{name}"
        );
    }

    let groups = [
        // Firefox
        ("x25519", 0x1D),
        ("P256", 0x17),
        ("P384", 0x18),
        ("P521", 0x19),
        ("FF 2048", 0x100),
        ("mlkem768x25519", 0x11EC),
        ("xyber768d00", 0x6399),
        // Chromium
        ("X25519", 0x1D),
        ("P-256", 0x17),
        ("X25519MLKEM768", 0x11EC),
        ("X25519Kyber768Draft00", 0x6399),
        ("MLKEM1024", 0x202),
        // OpenSSL and Node
        ("prime256v1", 0x17),
        ("secp384r1", 0x18),
        ("X448", 0x1E),
        ("SecP256r1MLKEM768", 0x11EB),
        ("brainpoolP256r1tls13", 0x1F),
    ];
    for (name, code) in groups {
        assert_eq!(
            Group::from_name(name).map(|group| group.code),
            Some(code),
            "{name}"
        );
    }

    let schemes = [
        // Firefox
        ("ECDSA-P256-SHA256", 0x0403),
        ("RSA-PSS-SHA256", 0x0804),
        ("RSA-PKCS1-SHA1MD5", 0xFF01),
        ("RSA-PKCS1-SHA1", 0x0201),
        // Chromium
        ("1027", 0x0403),
        ("2052", 0x0804),
        // The registry
        ("rsa_pss_rsae_sha256", 0x0804),
        ("ed25519", 0x0807),
        ("mldsa65", 0x0905),
    ];
    for (name, code) in schemes {
        assert_eq!(
            SignatureScheme::from_name(name).map(|scheme| scheme.code),
            Some(code),
            "{name}"
        );
    }

    for (name, code) in [
        ("TLSv1", 0x0301),
        ("TLSv1.1", 0x0302),
        ("TLS 1.2", 0x0303),
        ("QUIC", 0x0304),
        ("SSLv3", 0x0300),
    ] {
        assert_eq!(
            ProtocolVersion::from_name(name).map(|version| version.code),
            Some(code),
            "{name}"
        );
    }
}

#[test]
fn no_two_entries_share_a_spelling() {
    for suite in suites() {
        assert_eq!(CipherSuite::from_name(suite.name), Some(suite));
    }
    for group in (0..=u16::MAX).filter_map(Group::from_code) {
        assert_eq!(Group::from_name(group.name), Some(group));
    }
    for scheme in (0..=u16::MAX).filter_map(SignatureScheme::from_code) {
        assert_eq!(SignatureScheme::from_name(scheme.name), Some(scheme));
    }
    for version in (0..=u16::MAX).filter_map(ProtocolVersion::from_code) {
        assert_eq!(ProtocolVersion::from_name(version.name), Some(version));
    }
}

#[test]
fn chromium_tells_suites_in_parts() {
    for (key_exchange, cipher, mac, name) in [
        ("", "AES_128_GCM", None, "TLS_AES_128_GCM_SHA256"),
        (
            "",
            "CHACHA20_POLY1305",
            None,
            "TLS_CHACHA20_POLY1305_SHA256",
        ),
        (
            "ECDHE_RSA",
            "AES_128_GCM",
            None,
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
        ),
        (
            "ECDHE_ECDSA",
            "CHACHA20_POLY1305",
            None,
            "TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256",
        ),
        (
            "ECDHE_RSA",
            "AES_256_CBC",
            Some("HMAC-SHA1"),
            "TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA",
        ),
        (
            "ECDHE_RSA",
            "AES_128_CBC",
            Some("HMAC-SHA256"),
            "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256",
        ),
        (
            "RSA",
            "AES_128_CBC",
            Some("HMAC-SHA1"),
            "TLS_RSA_WITH_AES_128_CBC_SHA",
        ),
        (
            "RSA",
            "3DES_EDE_CBC",
            Some("HMAC-SHA1"),
            "TLS_RSA_WITH_3DES_EDE_CBC_SHA",
        ),
        (
            "DHE_RSA",
            "AES_256_GCM",
            Some(""),
            "TLS_DHE_RSA_WITH_AES_256_GCM_SHA384",
        ),
    ] {
        assert_eq!(
            CipherSuite::from_parts(key_exchange, cipher, mac).map(|suite| suite.name),
            Some(name)
        );
    }
    assert_eq!(
        CipherSuite::from_parts("ECDHE_RSA", "AES_128_GCM", Some("HMAC-SHA1")),
        None
    );
    assert_eq!(
        CipherSuite::from_parts("FROBNICATE", "AES_128_GCM", None),
        None
    );
}

#[test]
fn weaknesses_follow_from_the_parts() {
    for suite in suites() {
        let name = suite.name;
        assert_eq!(
            suite.attacks.contains(&Attack::Sweet32),
            suite.strength_bits > 0 && {
                ["3DES", "DES_CBC", "DES40", "IDEA", "RC2"]
                    .iter()
                    .any(|cipher| name.contains(cipher))
            },
            "{name}"
        );
        assert_eq!(
            suite.attacks.contains(&Attack::Rc4Biases),
            name.contains("RC4"),
            "{name}"
        );
        assert_eq!(
            suite.attacks.contains(&Attack::Lucky13),
            name.contains("CBC") || name.contains("DES40"),
            "{name}"
        );
        assert_eq!(
            suite.attacks.contains(&Attack::Robot),
            name.starts_with("TLS_RSA_"),
            "{name}"
        );
        assert_eq!(
            suite.authenticated_encryption,
            suite.mac.is_none(),
            "{name}"
        );
        assert_eq!(
            suite.forward_secrecy,
            !name.starts_with("TLS_RSA_")
                && !name.contains("_ECDH_ECDSA")
                && !name.contains("_ECDH_RSA"),
            "{name}"
        );
    }
}

#[test]
fn deprecations_carry_their_dates() {
    let date = |name: &str| {
        let rfc = CipherSuite::from_name(name).unwrap().deprecated_by.unwrap();
        (rfc.number, rfc.year, rfc.month)
    };
    assert_eq!(date("TLS_RSA_WITH_AES_128_GCM_SHA256"), (10015, 2026, 7));
    assert_eq!(
        date("TLS_DHE_RSA_WITH_AES_128_GCM_SHA256"),
        (10015, 2026, 7)
    );
    assert_eq!(date("TLS_ECDHE_RSA_WITH_RC4_128_SHA"), (7465, 2015, 2));
    assert_eq!(
        date("TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA"),
        (9325, 2022, 11)
    );
    let version = ProtocolVersion::from_name("TLSv1").unwrap();
    assert_eq!(version.deprecated_by.map(|rfc| rfc.number), Some(8996));
    let scheme = SignatureScheme::from_name("RSA-PKCS1-SHA1").unwrap();
    assert_eq!(scheme.deprecated_by.map(|rfc| rfc.number), Some(9155));
}

#[test]
fn post_quantum_groups_are_told_apart() {
    let group = Group::from_name("X25519MLKEM768").unwrap();
    assert_eq!(
        (group.code, group.post_quantum, group.kind),
        (4588, PostQuantum::Hybrid, GroupKind::Hybrid)
    );
    assert_eq!(
        (group.classical_bits, group.quantum_category),
        (Some(128), Some(3))
    );
    let group = Group::from_name("MLKEM768").unwrap();
    assert_eq!(
        (group.post_quantum, group.classical_bits),
        (PostQuantum::Pure, None)
    );
    let group = Group::from_name("x25519").unwrap();
    assert_eq!(
        (group.post_quantum, group.quantum_category),
        (PostQuantum::Classical, None)
    );
}

#[test]
fn facts_are_looked_up_anew_from_a_message() {
    let reading = Reading::of("TLS_RSA_WITH_RC4_128_SHA", CipherSuite::from_name).unwrap();
    let mut message = serde_json::to_value(&reading).unwrap();
    assert_eq!(message["known"]["forwardSecrecy"], json!(false));
    assert_eq!(message["known"]["attacks"], json!(["robot", "rc4-biases"]));
    message["known"]["forwardSecrecy"] = json!(true);
    message["known"]["attacks"] = json!([]);
    assert_eq!(
        serde_json::from_value::<Reading<CipherSuite>>(message.clone()).unwrap(),
        reading
    );
    message["known"]["code"] = json!(0xFEFE);
    assert!(serde_json::from_value::<Reading<CipherSuite>>(message).is_err());
}

#[test]
fn hostile_names_stay_unknown_and_short() {
    let name = "\u{202e}\u{0}é".repeat(100_000);
    let reading = Reading::of(&name, CipherSuite::from_name).unwrap();
    assert!(reading.known.is_none());
    assert!(
        reading.named.is_ascii() && reading.named.len() < 1000 && !reading.named.contains('\0')
    );
    for name in ["", " ", "none"] {
        assert!(Reading::of(name, Group::from_name).is_none());
    }
    // Punctuation alone spells nothing: it must not match an entry without a name of OpenSSL's.
    assert!(CipherSuite::from_name("---").is_none());
    assert!(Group::from_name("--").is_none());
}
