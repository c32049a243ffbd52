//! The CA/Browser Forum's rules for every certificate, and for keys.

use whylock::certificate::{ENTRY_COST, MAX_SHOWN};
use whylock::check::CheckId;
use whylock::finding::Outcome;
use whylock::inputs::Profile;

use crate::der::{dns_name, oid, sequence, tlv};
use crate::keys::{Hash, Key, NULL, ec_spki, rsa_spki};
use crate::modulus::{make_modulus, modulus};
use crate::pki::{Chain, HOST, SERVER_AUTH, attribute, basic_constraints, id, key_usage, uri};
use crate::{Case, case, run};

const CLIENT_AUTH: &str = "1.3.6.1.5.5.7.3.2";
const EMAIL_PROTECTION: &str = "1.3.6.1.5.5.7.3.4";
const SECP256K1: &str = "1.3.132.0.10";

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = names();
    cases.extend(wildcards());
    cases.extend(common_names());
    cases.extend(purposes());
    cases.extend(authorities());
    cases.extend(keys());
    cases.extend(rsa());
    cases.extend(signatures());
    cases
}

/// The good chain, whose end entity has these names too.
fn also_named(names: &[&str]) -> Chain {
    let names: Vec<Vec<u8>> = [HOST]
        .iter()
        .chain(names)
        .map(|name| dns_name(name))
        .collect();
    let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
    Chain::good().end_entity(|it| it.alternative_names(&names))
}

/// The good chain, whose end entity has these names alone, the first as its common name, asked for by a host.
fn named(names: &[&str], host: &str) -> Chain {
    let chain = Chain::good().end_entity(|it| {
        it.common_name(names[0]);
        let names: Vec<Vec<u8>> = names.iter().map(|name| dns_name(name)).collect();
        let names: Vec<&[u8]> = names.iter().map(Vec::as_slice).collect();
        it.alternative_names(&names);
    });
    chain.host(host)
}

fn names() -> Vec<Case> {
    let address = tlv(0x87, &[192, 0, 2, 1]);
    vec![
        case(
            CheckId::SubjectAlternativeName,
            "none",
            Chain::good()
                .end_entity(|it| it.without(id::SUBJECT_ALTERNATIVE_NAME))
                .asking(|inputs| inputs.names.clear()),
            Chain::good(),
        ),
        case(
            CheckId::AlternativeNameKinds,
            "a URI",
            Chain::good().end_entity(|it| {
                it.alternative_names(&[&dns_name(HOST), &uri("https://www.example.com/")]);
            }),
            Chain::good().end_entity(|it| it.alternative_names(&[&dns_name(HOST), &address])),
        ),
        case(
            CheckId::SubscriberAlternativeNameCritical,
            "critical beside a subject",
            Chain::good().end_entity(|it| it.mark(id::SUBJECT_ALTERNATIVE_NAME, true)),
            Chain::good().end_entity(|it| {
                it.mark(id::SUBJECT_ALTERNATIVE_NAME, true);
                it.subject = sequence(&[]);
            }),
        ),
        case(
            CheckId::DomainLabelHyphens,
            "no Punycode behind them",
            also_named(&["ab--cd.example.com"]),
            also_named(&["xn--bcher-kva.example.com", "a--b.example.com"]),
        ),
        case(
            CheckId::DomainLabelHyphens,
            "Punycode that does not decode",
            also_named(&["xn--99999999.example.com"]),
            Chain::good(),
        ),
        case(
            CheckId::Underscore,
            "an underscore",
            also_named(&["a_b.example.com"]),
            also_named(&["a-b.example.com"]),
        ),
    ]
}

fn wildcards() -> Vec<Case> {
    vec![
        case(
            CheckId::WildcardForm,
            "within a label",
            also_named(&["w*.example.com"]),
            also_named(&["*.example.com"]),
        ),
        case(
            CheckId::WildcardForm,
            "alone",
            also_named(&["*"]),
            Chain::good(),
        ),
        case(
            CheckId::WildcardForm,
            "twice",
            also_named(&["*.*.example.com"]),
            Chain::good(),
        ),
        case(
            CheckId::PublicSuffixWildcard,
            "a registry’s suffix",
            named(&["*.co.uk"], "www.co.uk"),
            named(&["*.example.co.uk"], "www.example.co.uk"),
        ),
        case(
            CheckId::PrivateSuffixWildcard,
            "a suffix of the private section",
            named(&["*.github.io"], "www.github.io"),
            named(&["www.github.io", "*.github.io"], "www.github.io"),
        ),
        case(
            CheckId::PublicSuffixWildcard,
            "not needed for the host",
            named(&["www.co.uk", "*.co.uk"], "www.co.uk"),
            named(&["www.co.uk"], "www.co.uk"),
        )
        .warns(),
    ]
}

fn common_names() -> Vec<Case> {
    let address = tlv(0x87, &[192, 0, 2, 1]);
    let called = |name: &str| {
        Chain::good().end_entity(|it| {
            it.common_name(name);
            it.alternative_names(&[&dns_name(HOST), &address]);
        })
    };
    let name = |text| tlv(0x31, &attribute("2.5.4.3", 0x0c, text));
    vec![
        case(
            CheckId::CommonNameInSan,
            "another name",
            called("example.com"),
            called(HOST),
        ),
        case(
            CheckId::CommonNameInSan,
            "other letters",
            called("WWW.example.com"),
            called("192.0.2.1"),
        ),
        case(
            CheckId::CommonNameInSan,
            "another address",
            called("192.0.2.2"),
            Chain::good()
                .end_entity(|it| it.subject = sequence(&[]))
                .end_entity(|it| it.mark(id::SUBJECT_ALTERNATIVE_NAME, true)),
        ),
        case(
            CheckId::CommonNameInSan,
            "two",
            Chain::good().end_entity(|it| it.subject = sequence(&[&name(HOST), &name(HOST)])),
            Chain::good(),
        ),
        case(
            CheckId::CommonNameAddress,
            "leading zeros",
            called("192.0.2.001"),
            called("192.0.2.1"),
        ),
        case(
            CheckId::CommonNameAddress,
            "hexadecimal",
            called("0xc0000201"),
            called(HOST),
        ),
        case(
            CheckId::CommonNameAddress,
            "IPv6 in capitals",
            called("2001:DB8::1"),
            called(HOST),
        ),
    ]
}

fn purposes() -> Vec<Case> {
    let usages = |usages: &[&str]| {
        let usages: Vec<Vec<u8>> = usages.iter().map(|usage| oid(usage)).collect();
        let usages: Vec<&[u8]> = usages.iter().map(Vec::as_slice).collect();
        Chain::good().end_entity(|it| it.extension(id::EXTENDED_KEY_USAGE, &sequence(&usages)))
    };
    vec![
        case(
            CheckId::SubscriberExtendedKeyUsage,
            "mail",
            usages(&[SERVER_AUTH, EMAIL_PROTECTION]),
            usages(&[SERVER_AUTH, CLIENT_AUTH]),
        ),
        case(
            CheckId::SubscriberExtendedKeyUsage,
            "none",
            Chain::good().end_entity(|it| it.without(id::EXTENDED_KEY_USAGE)),
            Chain::good(),
        ),
        case(
            CheckId::SubscriberExtendedKeyUsage,
            "something that nobody knows",
            usages(&[SERVER_AUTH, "1.2.3.4"]),
            Chain::good(),
        )
        .warns(),
        case(
            CheckId::ExtendedKeyUsageCritical,
            "critical",
            Chain::good().end_entity(|it| it.mark(id::EXTENDED_KEY_USAGE, true)),
            Chain::good(),
        ),
        case(
            CheckId::SubscriberBasicConstraints,
            "an authority",
            Chain::good().end_entity(|it| {
                it.critical(id::BASIC_CONSTRAINTS, &basic_constraints(true, None));
            }),
            Chain::good().end_entity(|it| {
                it.critical(id::BASIC_CONSTRAINTS, &basic_constraints(false, None));
            }),
        ),
        case(
            CheckId::SubscriberBasicConstraints,
            "not critical",
            Chain::good().end_entity(|it| {
                it.extension(id::BASIC_CONSTRAINTS, &basic_constraints(false, None));
            }),
            Chain::good(),
        ),
        case(
            CheckId::SubscriberKeyUsage,
            "nonRepudiation",
            Chain::good().end_entity(|it| it.critical(id::KEY_USAGE, &key_usage(&[0, 1]))),
            Chain::good().end_entity(|it| it.without(id::KEY_USAGE)),
        ),
        case(
            CheckId::SubscriberKeyUsage,
            "keyEncipherment on a curve, where keyAgreement is not recommended, but permitted",
            Chain::good().end_entity(|it| it.critical(id::KEY_USAGE, &key_usage(&[0, 2]))),
            Chain::good().end_entity(|it| it.critical(id::KEY_USAGE, &key_usage(&[0, 4]))),
        )
        // no curve can encipher
        .also(&[CheckId::KeyUsageAlgorithm]),
        case(
            CheckId::SubscriberKeyUsage,
            "keyAgreement with RSA",
            Chain::good().end_entity(|it| {
                it.key = Key::Rsa;
                it.critical(id::KEY_USAGE, &key_usage(&[0, 4]));
            }),
            Chain::good().end_entity(|it| {
                it.key = Key::Rsa;
                it.critical(id::KEY_USAGE, &key_usage(&[0, 2]));
            }),
        )
        // nor can RSA agree on a key
        .also(&[CheckId::KeyUsageAlgorithm]),
    ]
}

fn authorities() -> Vec<Case> {
    vec![
        case(
            CheckId::VersionThree,
            "version 2",
            Chain::good().end_entity(|it| it.version = tlv(0xa0, &[2, 1, 1])),
            Chain::good(),
        )
        .also(&[CheckId::Version]),
        case(
            CheckId::RootExtendedKeyUsage,
            "for servers",
            Chain::good()
                .root(|it| it.extension(id::EXTENDED_KEY_USAGE, &sequence(&[&oid(SERVER_AUTH)]))),
            Chain::good(),
        ),
        case(
            CheckId::RootPathLength,
            "one",
            Chain::good()
                .root(|it| it.critical(id::BASIC_CONSTRAINTS, &basic_constraints(true, Some(1)))),
            Chain::good(),
        )
        .warns(),
        case(
            CheckId::AuthorityKeyIdentifierFields,
            "issuer and serial number",
            Chain::good().end_entity(|it| {
                let issuer = tlv(0xa1, &tlv(0xa4, &it.subject));
                let fields = [&tlv(0x80, &[2; 20])[..], &issuer, &tlv(0x82, &[1])];
                it.extension(id::AUTHORITY_KEY_IDENTIFIER, &sequence(&fields));
            }),
            Chain::good(),
        ),
        case(
            CheckId::RootAuthorityKeyIdentifier,
            "another key’s",
            Chain::good().root(|it| it.authority_key_identifier(&[9; 20])),
            Chain::good().root(|it| it.authority_key_identifier(&[1; 20])),
        ),
    ]
}

/// The good chain, whose end entity has this key.
fn keyed(key: Key) -> Chain {
    Chain::good().end_entity(|it| it.key = key)
}

fn keys() -> Vec<Case> {
    let point = [&[4][..], &[7; 64]].concat();
    vec![
        case(
            CheckId::PublicKeyAlgorithm,
            "Ed25519",
            keyed(Key::Ed25519(7)),
            keyed(Key::P384(7)),
        ),
        case(
            CheckId::EllipticCurve,
            "secp256k1",
            keyed(Key::Public(ec_spki(&oid(SECP256K1), &point))),
            keyed(Key::P384(7)),
        ),
        case(
            CheckId::NamedCurve,
            "implicit",
            keyed(Key::Public(ec_spki(&NULL, &point))),
            keyed(Key::P256(7)),
        ),
    ]
}

fn rsa() -> Vec<Case> {
    let size = |octets: usize| keyed(Key::Public(rsa_spki(&modulus(octets), &[1, 0, 1])));
    let exponent = |octets: &[u8]| keyed(Key::Public(rsa_spki(&modulus(256), octets)));
    let odd = make_modulus(257, 1);
    vec![
        case(CheckId::RsaKeySize, "2040 bits", size(255), size(256)),
        case(CheckId::RsaKeySize, "8200 bits", size(1_025), size(1_024)).warns(),
        case(CheckId::RsaKeyBroken, "1016 bits", size(127), size(128)).also(&[CheckId::RsaKeySize]),
        case(
            CheckId::RsaModulusOctets,
            "2049 bits",
            keyed(Key::Public(rsa_spki(&odd, &[1, 0, 1]))),
            size(257),
        ),
        case(
            CheckId::RsaExponent,
            "one",
            exponent(&[1]),
            exponent(&[1, 0, 1]),
        ),
        case(
            CheckId::RsaExponent,
            "even",
            exponent(&[1, 0, 2]),
            exponent(&[0xff; 32]),
        ),
        case(
            CheckId::RsaExponent,
            "three",
            exponent(&[3]),
            exponent(&[1, 0, 1]),
        )
        .warns(),
        case(
            CheckId::RsaExponent,
            "33 octets",
            exponent(&[0xff; 33]),
            exponent(&[1, 0, 1]),
        )
        .warns(),
        case(
            CheckId::RsaExponent,
            "the modulus itself",
            exponent(&modulus(256)),
            exponent(&[1, 0, 1]),
        ),
    ]
}

fn signatures() -> Vec<Case> {
    vec![
        case(
            CheckId::SignatureAlgorithm,
            "a hash that does not go with the curve",
            Chain::good().end_entity(|it| it.hash = Some(Hash::Sha384)),
            Chain::good().intermediate(|it| it.key = Key::P384(2)),
        ),
        case(
            CheckId::SignatureAlgorithm,
            "the root’s own",
            Chain::good().root(|it| it.hash = Some(Hash::Sha384)),
            Chain::good().intermediate(|it| it.key = Key::Rsa),
        )
        .warns(),
    ]
}

#[test]
fn cases_hold() {
    run(&cases());
}

/// Chrome refuses a wildcard for the list's section of registries alone; RFC 9525 knows no suffixes.
#[test]
fn who_refuses_a_wildcard_depends_on_whose_suffix_it_spans() {
    let registry = named(&["*.co.uk"], "www.co.uk");
    let company = named(&["*.github.io"], "www.github.io");
    for (profile, registrys, companys) in [
        (Profile::Browser, false, true),
        (Profile::Webpki, false, false),
        (Profile::Path, true, true),
    ] {
        assert_eq!(registry.stands(profile), registrys, "{profile:?}");
        assert_eq!(company.stands(profile), companys, "{profile:?}");
    }
}

/// Beside names that were not read, nobody can say that the host rests on the wildcard.
#[test]
fn a_name_that_was_not_read_may_be_the_hosts() {
    let others = (0..MAX_SHOWN / ENTRY_COST).map(|number| format!("{number}.example.com"));
    let names: Vec<String> = std::iter::once("*.co.uk".to_owned())
        .chain(others)
        .collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let findings = named(&names, "www.co.uk").findings();
    let mut of_check = findings
        .iter()
        .filter(|it| it.check == CheckId::PublicSuffixWildcard);
    assert_eq!(of_check.next().map(|it| it.outcome), Some(Outcome::Unknown));
}
