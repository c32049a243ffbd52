//! The structure of a certificate and its extensions (RFC 5280 §4).

use whylock::check::CheckId;
use whylock::finding::Outcome;

use crate::der::{dns_name, name, oid, sequence, tlv};
use crate::keys::{Hash, Key, NULL, P256, ec_spki};
use crate::pki::{
    Certificate, Chain, Extension, HOST, attribute, basic_constraints, id, key_usage, uri,
};
use crate::{Case, case, run};

pub(crate) fn cases() -> Vec<Case> {
    let fields = [numbers(), times(), names_of_certificates(), keys()];
    let extensions = [
        marks(),
        marks_of_some(),
        critical_without_effect(),
        key_identifiers(),
        usages(),
        policies(),
        alternative_names(),
        name_constraints(),
        pointers(),
    ];
    fields.into_iter().chain(extensions).flatten().collect()
}

#[test]
fn cases_hold() {
    run(&cases());
}

#[test]
fn extensions_need_version_3() {
    let findings = Chain::good().root(|root| root.version.clear()).findings();
    let mut own = findings.iter().filter(|it| it.check == CheckId::Version);
    assert!(own.any(|it| it.outcome == Outcome::Fail && it.certificate == Some(2)));
}

fn numbers() -> Vec<Case> {
    let serial = |octets: &[u8]| {
        let serial = tlv(0x02, octets);
        Chain::good().end_entity(|it| it.serial_number = serial)
    };
    let long = |length: usize| [vec![0x7f], vec![7; length - 1]].concat();
    vec![
        case(
            CheckId::Version,
            "version 4",
            Chain::good().end_entity(|it| it.version = tlv(0xa0, &[2, 1, 3])),
            Chain::good(),
        )
        .also(&[CheckId::VersionThree]),
        case(
            CheckId::SerialNumber,
            "zero",
            Chain::good().intermediate(|ca| ca.serial_number = tlv(0x02, &[0])),
            serial(&[1]),
        ),
        case(
            CheckId::SerialNumber,
            "zero, which a root that signed itself may have",
            serial(&[0]),
            Chain::good().root(|root| root.serial_number = tlv(0x02, &[0])),
        ),
        case(
            CheckId::SerialNumber,
            "negative",
            serial(&[0x80]),
            serial(&[0, 0x80]),
        ),
        case(
            CheckId::SerialNumberLength,
            "21 octets",
            serial(&long(21)),
            serial(&long(20)),
        ),
        case(
            CheckId::SignatureAlgorithmAgreement,
            "another hash inside",
            Chain::good()
                .end_entity(|it| it.inner_algorithm = Some(Key::P256(2).algorithm(Hash::Sha384))),
            Chain::good(),
        ),
        case(
            CheckId::SignatureAlgorithmAgreement,
            "NULL inside, nothing outside",
            Chain::good().end_entity(|it| {
                let algorithm = sequence(&[&oid("1.2.840.10045.4.3.2"), &NULL]);
                it.inner_algorithm = Some(algorithm);
            }),
            Chain::good(),
        )
        .warns(),
        case(
            CheckId::UniqueIdentifiers,
            "one",
            Chain::good().end_entity(|it| it.unique_ids = tlv(0x82, &[0, 7])),
            Chain::good(),
        ),
    ]
}

fn times() -> Vec<Case> {
    let until = |tag, time: &[u8]| {
        let time = tlv(tag, time);
        Chain::good().end_entity(|it| it.not_after = time)
    };
    let from = |time: &[u8]| {
        let from = tlv(0x17, time);
        Chain::good()
            .end_entity(|it| {
                it.not_before = from;
                it.not_after = tlv(0x17, b"261229235959Z");
            })
            .at(1_798_588_799)
    };
    vec![
        case(
            CheckId::TimeForm,
            "without seconds",
            until(0x17, b"2612292359Z"),
            until(0x17, b"261229235900Z"),
        ),
        case(
            CheckId::TimeForm,
            "fractions of seconds",
            until(0x18, b"20261229235959.5Z"),
            Chain::good().root(|root| root.not_after = tlv(0x18, b"20500101000000Z")),
        ),
        case(
            CheckId::TimeForm,
            "GeneralizedTime before 2050",
            Chain::good().root(|root| root.not_after = tlv(0x18, b"20491231235959Z")),
            Chain::good().root(|root| root.not_after = tlv(0x17, b"491231235959Z")),
        )
        .warns(),
        case(
            CheckId::ValidityOrder,
            "ends a second before it begins",
            from(b"261230000000Z"),
            from(b"261229235959Z"),
        )
        // no moment lies within such a period
        .also(&[CheckId::Validity]),
    ]
}

fn names_of_certificates() -> Vec<Case> {
    let nobody = || sequence(&[]);
    let critical = |critical| {
        Chain::good().end_entity(|it| {
            it.subject = nobody();
            it.mark(id::SUBJECT_ALTERNATIVE_NAME, critical);
        })
    };
    let called = |length: usize| {
        let name = "a".repeat(length);
        Chain::good().intermediate(|ca| {
            let country = tlv(0x31, &attribute("2.5.4.6", 0x13, "XX"));
            let organization = tlv(0x31, &attribute("2.5.4.10", 0x0c, "Good Trust"));
            let name = tlv(0x31, &attribute("2.5.4.3", 0x0c, &name));
            ca.subject = sequence(&[&country, &organization, &name]);
        })
    };
    let in_country = |country: &str, string_tag| {
        let country = tlv(0x31, &attribute("2.5.4.6", string_tag, country));
        Chain::good().root(|root| {
            let organization = tlv(0x31, &attribute("2.5.4.10", 0x0c, "Good Trust"));
            root.subject = sequence(&[&country, &organization]);
        })
    };
    vec![
        case(
            CheckId::IssuerName,
            "a root that names nobody",
            Chain::good().root(|root| root.issuer = Some(nobody())),
            Chain::good(),
        ),
        case(
            CheckId::AuthoritySubjectName,
            "a root without a name",
            Chain::good().root(|root| root.subject = nobody()),
            Chain::good(),
        )
        // what it issued names nobody as its issuer
        .also(&[CheckId::IssuerName]),
        case(
            CheckId::EmptySubject,
            "names that are not critical",
            critical(false),
            critical(true),
        ),
        case(
            CheckId::NameAttributes,
            "a common name of 65 characters",
            called(65),
            called(64),
        ),
        case(
            CheckId::NameAttributes,
            "a country of three letters",
            in_country("XXX", 0x13),
            in_country("XX", 0x13),
        ),
        case(
            CheckId::NameAttributes,
            "a TeletexString",
            in_country("XX", 0x14),
            in_country("XX", 0x13),
        )
        .warns(),
    ]
}

fn keys() -> Vec<Case> {
    let point = |octets: &[u8]| {
        let key = Key::Public(ec_spki(&oid(P256), octets));
        Chain::good().end_entity(|it| it.key = key)
    };
    let point_of_64 = [&[4][..], &[7; 64]].concat();
    let usages = |bits: &[u32]| {
        let usages = key_usage(bits);
        Chain::good().intermediate(|ca| ca.critical(id::KEY_USAGE, &usages))
    };
    vec![
        case(
            CheckId::PublicKeyReadable,
            "a point that lacks an octet",
            point(&point_of_64[..64]),
            point(&point_of_64),
        ),
        case(
            CheckId::KeyUsageAlgorithm,
            "an elliptic curve that enciphers keys",
            usages(&[2, 5, 6]),
            usages(&[4, 5, 6]),
        ),
        case(
            CheckId::KeyUsageAlgorithm,
            "an Ed25519 key that agrees on keys",
            usages(&[4, 5, 6]).root(|root| {
                root.key = Key::Ed25519(1);
                root.critical(id::KEY_USAGE, &key_usage(&[4, 5, 6]));
            }),
            usages(&[4, 5, 6]),
        )
        .also(&[CheckId::PublicKeyAlgorithm, CheckId::SignatureAlgorithm]),
    ]
}

/// A chain in whose root this extension is critical, or not. A root's extensions bind nobody who cannot read them.
fn root_marking(oid: &'static str, value: &[u8], critical: bool) -> Chain {
    let value = value.to_vec();
    Chain::good().root(|root| {
        root.extension(oid, &value);
        root.mark(oid, critical);
    })
}

/// The extension is critical in the one chain's root, and not in the other's.
fn mark(check: CheckId, oid: &'static str, value: &[u8], should_be_critical: bool) -> Case {
    case(
        check,
        "its mark",
        root_marking(oid, value, !should_be_critical),
        root_marking(oid, value, should_be_critical),
    )
}

fn marks() -> Vec<Case> {
    let mapping = sequence(&[&sequence(&[&oid("1.2.3.4"), &oid("1.2.3.5")])]);
    let name = sequence(&[&dns_name("example.com")]);
    let nowhere = tlv(0x31, &tlv(0x13, b"XX"));
    let citizenship = sequence(&[&sequence(&[&oid("1.3.6.1.5.5.7.9.4"), &nowhere])]);
    let place = sequence(&[&tlv(
        0xa0,
        &tlv(0xa0, &uri("http://good.example.com/list.crl")),
    )]);
    let places = sequence(&[&place]);
    let issuer = sequence(&[
        &oid("1.3.6.1.5.5.7.48.2"),
        &uri("http://good.example.com/a"),
    ]);
    let authority = sequence(&[&tlv(0x80, &[1; 20])]);
    let constraints = permitting(&dns_name("example.com"));
    vec![
        mark(
            CheckId::AuthorityKeyIdentifierCritical,
            id::AUTHORITY_KEY_IDENTIFIER,
            &authority,
            false,
        ),
        mark(
            CheckId::SubjectKeyIdentifierCritical,
            id::SUBJECT_KEY_IDENTIFIER,
            &tlv(0x04, &[1; 20]),
            false,
        ),
        mark(
            CheckId::KeyUsageCritical,
            id::KEY_USAGE,
            &key_usage(&[5, 6]),
            true,
        )
        .warns(),
        mark(
            CheckId::BasicConstraintsCritical,
            id::BASIC_CONSTRAINTS,
            &basic_constraints(true, None),
            true,
        ),
        mark(CheckId::PolicyMappingsCritical, "2.5.29.33", &mapping, true).warns(),
        case(
            CheckId::PolicyMappingsCritical,
            "in an end entity",
            Chain::good().end_entity(|it| it.critical("2.5.29.33", &mapping)),
            root_marking("2.5.29.33", &mapping, true),
        ),
        mark(
            CheckId::PolicyConstraintsCritical,
            "2.5.29.36",
            &sequence(&[&tlv(0x80, &[9])]),
            true,
        ),
        mark(
            CheckId::InhibitAnyPolicyCritical,
            "2.5.29.54",
            &tlv(0x02, &[9]),
            true,
        ),
        mark(
            CheckId::IssuerAlternativeNameCritical,
            "2.5.29.18",
            &name,
            false,
        )
        .warns(),
        mark(
            CheckId::SubjectDirectoryAttributesCritical,
            "2.5.29.9",
            &citizenship,
            false,
        ),
        mark(CheckId::FreshestCrlCritical, "2.5.29.46", &places, false),
        mark(
            CheckId::CrlDistributionPointsCritical,
            id::CRL_DISTRIBUTION_POINTS,
            &places,
            false,
        )
        .warns(),
        mark(
            CheckId::InformationAccessCritical,
            id::AUTHORITY_INFORMATION_ACCESS,
            &sequence(&[&issuer]),
            false,
        ),
        mark(
            CheckId::InformationAccessCritical,
            "1.3.6.1.5.5.7.1.11",
            &sequence(&[&issuer]),
            false,
        ),
        mark(
            CheckId::NameConstraintsCritical,
            id::NAME_CONSTRAINTS,
            &constraints,
            true,
        ),
    ]
}

fn marks_of_some() -> Vec<Case> {
    let any = sequence(&[&oid("2.5.29.37.0")]);
    let unknown = |critical| {
        Chain::good().end_entity(|it| {
            it.extension("1.2.3.4", &NULL);
            it.mark("1.2.3.4", critical);
        })
    };
    vec![
        case(
            CheckId::AlternativeNameCritical,
            "beside a subject",
            Chain::good().end_entity(|it| it.mark(id::SUBJECT_ALTERNATIVE_NAME, true)),
            Chain::good(),
        )
        .also(&[CheckId::SubscriberAlternativeNameCritical])
        .warns(),
        case(
            CheckId::ExtendedKeyUsageAnyCritical,
            "in a root",
            root_marking(id::EXTENDED_KEY_USAGE, &any, true),
            root_marking(id::EXTENDED_KEY_USAGE, &any, false),
        )
        .also(&[CheckId::RootExtendedKeyUsage])
        .warns(),
        case(
            CheckId::CriticalExtension,
            "an unknown one",
            unknown(true),
            unknown(false),
        ),
        case(
            CheckId::DuplicateExtension,
            "one that nobody knows",
            unknown(false).end_entity(|it| {
                it.extensions.push(Extension {
                    oid: "1.2.3.4",
                    critical: false,
                    value: NULL.to_vec(),
                });
            }),
            unknown(false),
        ),
    ]
}

const NETSCAPE_CERT_TYPE: &str = "2.16.840.1.113730.1.1";

/// RFC 7633.
const TLS_FEATURE: &str = "1.3.6.1.5.5.7.1.24";

/// What says nothing that a verification of the path goes by may be there, and not critical.
fn critical_without_effect() -> Vec<Case> {
    let of = |oid: &'static str, value: &[u8], critical| {
        let value = value.to_vec();
        Chain::good().end_entity(|it| {
            it.extension(oid, &value);
            it.mark(oid, critical);
        })
    };
    let unprocessed = |what, oid, value: &[u8]| {
        let (breaks, keeps) = (of(oid, value, true), of(oid, value, false));
        case(CheckId::CriticalExtension, what, breaks, keeps)
    };
    let qualified = |qualifier: &str| {
        let qualifier = sequence(&[&oid(qualifier), &tlv(0x16, b"http://good.example.com/cps")]);
        let policy = sequence(&[&oid("2.23.140.1.2.1"), &sequence(&[&qualifier])]);
        of(id::CERTIFICATE_POLICIES, &sequence(&[&policy]), true)
    };
    let clients = tlv(0x03, &[7, 0x80]);
    let no_authority =
        |it: &mut Certificate| it.critical(id::BASIC_CONSTRAINTS, &basic_constraints(false, None));
    let repository = sequence(&[
        &oid("1.3.6.1.5.5.7.48.5"),
        &uri("http://good.example.com/issued"),
    ]);
    vec![
        case(
            CheckId::CriticalExtension,
            "what Netscape let it be used for, beside the extensions for the same",
            of(NETSCAPE_CERT_TYPE, &clients, true).end_entity(no_authority),
            of(NETSCAPE_CERT_TYPE, &clients, false).end_entity(no_authority),
        ),
        unprocessed(
            "an obligation to staple",
            TLS_FEATURE,
            &sequence(&[&tlv(0x02, &[5])]),
        ),
        unprocessed(
            "a feature of TLS that nobody knows",
            TLS_FEATURE,
            &sequence(&[&tlv(0x02, &[99])]),
        ),
        unprocessed(
            "another name of the issuer",
            "2.5.29.18",
            &sequence(&[&dns_name("example.com")]),
        ),
        unprocessed(
            "where to find what it issued",
            "1.3.6.1.5.5.7.1.11",
            &sequence(&[&repository]),
        )
        .also(&[CheckId::InformationAccessCritical]),
        case(
            CheckId::CriticalExtension,
            "timestamps of logs",
            Chain::good()
                .public_root()
                .end_entity(|it| it.mark(id::SIGNED_TIMESTAMPS, true)),
            Chain::good().public_root(),
        ),
        case(
            CheckId::CriticalExtension,
            "a policy with a qualifier that nobody knows",
            qualified("1.2.3.4"),
            qualified("1.3.6.1.5.5.7.2.1"),
        ),
    ]
}

fn key_identifiers() -> Vec<Case> {
    let authority = |oids: &[&[u8]]| {
        let value = sequence(oids);
        Chain::good().end_entity(|it| it.extension(id::AUTHORITY_KEY_IDENTIFIER, &value))
    };
    let key = tlv(0x80, &[2; 20]);
    vec![
        case(
            CheckId::AuthorityKeyIdentifier,
            "a root that another key signed",
            Chain::good().root(|root| root.signer = Some(Key::P256(9))),
            Chain::good(),
        ),
        case(
            CheckId::AuthorityKeyIdentifier,
            "without the key's name",
            Chain::good().root(|root| root.extension(id::AUTHORITY_KEY_IDENTIFIER, &sequence(&[]))),
            Chain::good().root(|root| root.authority_key_identifier(&[1; 20])),
        )
        .also(&[CheckId::RootAuthorityKeyIdentifier]),
        case(
            CheckId::AuthorityKeyIdentifierPair,
            "a serial number without its issuer",
            authority(&[&key, &tlv(0x82, &[1])]),
            authority(&[
                &key,
                &tlv(0xa1, &tlv(0xa4, &name("2.5.4.3", 0x0c, b"Good Root"))),
                &tlv(0x82, &[1]),
            ]),
        )
        .also(&[CheckId::AuthorityKeyIdentifierFields]),
        case(
            CheckId::KeyIdentifierMatch,
            "another key's name",
            authority(&[&tlv(0x80, &[7; 20])]),
            authority(&[&key]),
        )
        .warns(),
        case(
            CheckId::SubjectKeyIdentifier,
            "a root without",
            Chain::good().root(|root| root.without(id::SUBJECT_KEY_IDENTIFIER)),
            Chain::good().end_entity(|it| it.without(id::SUBJECT_KEY_IDENTIFIER)),
        ),
    ]
}

fn usages() -> Vec<Case> {
    let edited = |edit: fn(&mut Certificate)| Chain::good().end_entity(edit);
    let constraining = |length| {
        let constraints = basic_constraints(false, length);
        Chain::good().end_entity(|it| it.critical(id::BASIC_CONSTRAINTS, &constraints))
    };
    vec![
        case(
            CheckId::KeyUsage,
            "an authority without",
            Chain::good().root(|root| root.without(id::KEY_USAGE)),
            edited(|it| it.without(id::KEY_USAGE)),
        ),
        case(
            CheckId::KeyUsageBits,
            "none",
            edited(|it| it.critical(id::KEY_USAGE, &key_usage(&[]))),
            Chain::good(),
        ),
        case(
            CheckId::KeyUsageBits,
            "encipherOnly alone",
            Chain::good().intermediate(|ca| ca.critical(id::KEY_USAGE, &key_usage(&[5, 6, 7]))),
            Chain::good().intermediate(|ca| ca.critical(id::KEY_USAGE, &key_usage(&[4, 5, 6, 7]))),
        )
        .warns(),
        case(
            CheckId::CertificateSignAuthority,
            "an end entity that signs certificates",
            edited(|it| it.critical(id::KEY_USAGE, &key_usage(&[0, 5]))),
            Chain::good(),
        )
        .also(&[CheckId::SubscriberKeyUsage]),
        case(
            CheckId::PathLengthForm,
            "in an end entity",
            constraining(Some(0)),
            constraining(None),
        ),
    ]
}

fn policies() -> Vec<Case> {
    let policies = |policies: &[&[u8]]| {
        let value = sequence(policies);
        Chain::good().intermediate(|ca| ca.extension(id::CERTIFICATE_POLICIES, &value))
    };
    let site = sequence(&[&oid("2.23.140.1.2.1")]);
    let other = sequence(&[&oid("1.2.3.4")]);
    let any_with = |qualifier: &[u8]| sequence(&[&oid("2.5.29.32.0"), &sequence(&[qualifier])]);
    let notice = |characters: usize| {
        let text = sequence(&[&tlv(0x0c, &vec![b'a'; characters])]);
        any_with(&sequence(&[&oid("1.3.6.1.5.5.7.2.2"), &text]))
    };
    let constrained = |fields: &[&[u8]]| root_marking("2.5.29.36", &sequence(fields), true);
    vec![
        case(
            CheckId::CertificatePoliciesUnique,
            "one twice",
            policies(&[&site, &site]),
            policies(&[&site, &other]),
        ),
        case(
            CheckId::PolicyQualifiers,
            "an unknown one of anyPolicy",
            policies(&[&any_with(&sequence(&[&oid("1.2.3.4"), &NULL]))]),
            policies(&[&notice(1)]),
        ),
        case(
            CheckId::PolicyQualifiers,
            "a notice of 201 characters",
            policies(&[&notice(201)]),
            policies(&[&notice(200)]),
        )
        .warns(),
        case(
            CheckId::PolicyConstraintsEmpty,
            "neither field",
            constrained(&[]),
            constrained(&[&tlv(0x81, &[9])]),
        ),
    ]
}

/// A chain whose intermediate has this alternative name.
fn naming(entry: &[u8]) -> Chain {
    let names = sequence(&[entry]);
    Chain::good().intermediate(|ca| ca.extension(id::SUBJECT_ALTERNATIVE_NAME, &names))
}

fn alternative_names() -> Vec<Case> {
    let host_of = |length: usize| dns_name(&format!("{}.example.com", "a".repeat(length)));
    let also_called = |entry: &[u8]| {
        let names = [&dns_name(HOST), entry].concat();
        Chain::good().end_entity(|it| it.alternative_names(&[&names]))
    };
    vec![
        case(
            CheckId::AlternativeNameEmpty,
            "a space",
            naming(&dns_name(" ")),
            naming(&dns_name("a")),
        ),
        case(
            CheckId::AlternativeNameEmpty,
            "no entry",
            naming(&[]),
            naming(&dns_name("a")),
        ),
        case(
            CheckId::DnsNameSyntax,
            "a label of 64 octets",
            naming(&host_of(64)),
            naming(&host_of(63)),
        ),
        case(
            CheckId::DnsNameSyntax,
            "a hyphen at a label's end",
            naming(&dns_name("a-.example.com")),
            naming(&dns_name("*.a-b.example.com")),
        ),
        case(
            CheckId::IpAddressLength,
            "8 octets",
            naming(&tlv(0x87, &[192, 0, 2, 0, 255, 255, 255, 0])),
            naming(&tlv(0x87, &[192, 0, 2, 1])),
        ),
        case(
            CheckId::IpAddressInDnsName,
            "four numbers",
            also_called(&dns_name("8.8.8.8")),
            also_called(&dns_name("8.8.8.8.example.com")),
        ),
        case(
            CheckId::EmailNameSyntax,
            "two hosts",
            naming(&tlv(0x81, b"a@b@example.com")),
            naming(&tlv(0x81, b"**@example.com")),
        ),
        case(
            CheckId::UriNameSyntax,
            "relative",
            naming(&uri("/about")),
            naming(&uri("https://example.com/about")),
        ),
    ]
}

/// `NameConstraints` that permit what lies below this name.
fn permitting(base: &[u8]) -> Vec<u8> {
    sequence(&[&tlv(0xa0, &sequence(&[base]))])
}

fn name_constraints() -> Vec<Case> {
    let excluding = |base: &[u8]| {
        let excluded = sequence(&[&tlv(0xa1, &sequence(&[base]))]);
        Chain::good().intermediate(|ca| ca.critical(id::NAME_CONSTRAINTS, &excluded))
    };
    let constrained = |constraints: &[u8]| {
        Chain::good().intermediate(|ca| ca.critical(id::NAME_CONSTRAINTS, constraints))
    };
    let good = permitting(&dns_name("example.com"));
    let range = |octets: &[u8]| excluding(&tlv(0x87, octets));
    let email = |base: &[u8]| excluding(&tlv(0x81, base));
    vec![
        case(
            CheckId::NameConstraintsPlacement,
            "in an end entity",
            Chain::good().end_entity(|it| it.critical(id::NAME_CONSTRAINTS, &good)),
            constrained(&good),
        ),
        case(
            CheckId::NameConstraintsEmpty,
            "neither field",
            constrained(&sequence(&[])),
            constrained(&good),
        ),
        case(
            CheckId::NameConstraintsEmpty,
            "an empty list",
            constrained(&sequence(&[&tlv(0xa0, &[])])),
            constrained(&good),
        ),
        case(
            CheckId::NameConstraintsDnsForm,
            "a period at the beginning",
            constrained(&permitting(&dns_name(".example.com"))),
            constrained(&good),
        ),
        case(
            CheckId::NameConstraintsIpForm,
            "a mask with a hole",
            range(&[192, 0, 2, 0, 255, 0, 255, 0]),
            range(&[192, 0, 2, 0, 255, 255, 255, 0]),
        ),
        case(
            CheckId::NameConstraintsEmailForm,
            "two hosts",
            email(b"a@b@example.net"),
            email(b"a@example.net"),
        ),
        case(
            CheckId::NameConstraintsUriForm,
            "a scheme",
            excluding(&uri("https://example.net")),
            excluding(&uri("example.net")),
        ),
        case(
            CheckId::NameConstraintsRange,
            "from the second label on",
            excluding(&[dns_name("example.net"), tlv(0x80, &[2])].concat()),
            excluding(&dns_name("example.net")),
        )
        // nobody knows then which names it holds
        .also(&[CheckId::NameConstraints]),
    ]
}

fn pointers() -> Vec<Case> {
    let lists = |fields: &[u8]| {
        let points = sequence(&[&sequence(&[fields])]);
        Chain::good().root(|root| root.extension(id::CRL_DISTRIBUTION_POINTS, &points))
    };
    let issuers = |location: &[u8]| {
        let issuer = sequence(&[&oid("1.3.6.1.5.5.7.48.2"), location]);
        let issuers = sequence(&[&issuer]);
        Chain::good().root(|root| root.extension(id::AUTHORITY_INFORMATION_ACCESS, &issuers))
    };
    let reasons = tlv(0x81, &[6, 0x40]);
    let authority = tlv(0xa2, &tlv(0xa4, &name("2.5.4.3", 0x0c, b"Good Root")));
    vec![
        case(
            CheckId::DistributionPoint,
            "reasons alone",
            lists(&reasons),
            lists(&[reasons.clone(), authority].concat()),
        ),
        case(
            CheckId::InformationAccessLocation,
            "a host name",
            issuers(&dns_name("example.com")),
            issuers(&uri("http://example.com/issuer.cer")),
        )
        .warns(),
    ]
}
