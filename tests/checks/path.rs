//! The path, its dates, names and signatures (RFC 5280 §6, RFC 9525).

use whylock::certificate::MAX_SHOWN;
use whylock::certificate::extension::key_usage::KeyUsageBit;
use whylock::check::CheckId;
use whylock::finding::Outcome;
use whylock::inputs::{Purpose, ReferenceName};
use whylock::policy::ANY_POLICY;

use crate::der::{dns_name, oid, sequence, tlv};
use crate::keys::{Hash, Key};
use crate::pki::{Chain, HOST, attribute, basic_constraints, id, key_usage};
use crate::{Case, case, run};

const DOMAIN_VALIDATED: &str = "2.23.140.1.2.1";
const EXTENDED_VALIDATED: &str = "2.23.140.1.1";
const EMAIL_PROTECTION: &str = "1.3.6.1.5.5.7.3.4";

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = chain_cases();
    cases.extend(authority_cases());
    cases.extend(purpose_cases());
    cases.extend(name_cases());
    cases.extend(policy_cases());
    cases.extend(sent_cases());
    cases
}

fn authority_cases() -> Vec<Case> {
    vec![
        case(
            CheckId::AnchorBasicConstraints,
            "a root that is no authority",
            Chain::good().root(|root| root.without(id::BASIC_CONSTRAINTS)),
            Chain::good(),
        ),
        case(
            CheckId::AnchorCertificateSignUsage,
            "a root for lists alone",
            Chain::good().root(|root| root.critical(id::KEY_USAGE, &key_usage(&[6]))),
            Chain::good().root(|root| root.critical(id::KEY_USAGE, &key_usage(&[5]))),
        ),
        case(
            CheckId::AnchorValidity,
            "a root one second too old",
            Chain::good().root(|root| root.not_after = tlv(0x17, b"261122235959Z")),
            Chain::good().root(|root| root.not_after = tlv(0x17, b"261123000000Z")),
        ),
        case(
            CheckId::ReadWhole,
            "an extension that takes all that is shown of a certificate",
            Chain::good().end_entity(|site| site.extension("1.2.3.4", &vec![0; MAX_SHOWN - 3_000])),
            Chain::good().end_entity(|site| site.extension("1.2.3.4", &vec![0; 60_000])),
        )
        .gives(Outcome::Unknown),
        case(
            CheckId::BasicConstraints,
            "an intermediate that does not say that it is an authority",
            Chain::good().intermediate(|ca| ca.without(id::BASIC_CONSTRAINTS)),
            Chain::good(),
        ),
        case(
            CheckId::BasicConstraints,
            "an intermediate that says that it is none",
            Chain::good().intermediate(|ca| {
                ca.critical(id::BASIC_CONSTRAINTS, &basic_constraints(false, None));
                ca.without(id::KEY_USAGE);
            }),
            Chain::good(),
        ),
        case(
            CheckId::CertificateSignUsage,
            "an intermediate for lists alone",
            Chain::good().intermediate(|ca| {
                ca.critical(id::BASIC_CONSTRAINTS, &basic_constraints(true, None));
                ca.critical(id::KEY_USAGE, &key_usage(&[6]));
            }),
            Chain::good().intermediate(|ca| ca.critical(id::KEY_USAGE, &key_usage(&[5]))),
        ),
        case(
            CheckId::ChainDepth,
            "one intermediate more than asked",
            Chain::good().asking(|inputs| inputs.max_intermediates = Some(0)),
            Chain::good().asking(|inputs| inputs.max_intermediates = Some(1)),
        ),
        case(
            CheckId::PathLength,
            "one intermediate more than its issuer allows",
            Chain::good().with_another_intermediate().edit(2, |ca| {
                ca.critical(id::BASIC_CONSTRAINTS, &basic_constraints(true, Some(0)));
            }),
            Chain::good().with_another_intermediate(),
        ),
        case(
            CheckId::PathLength,
            "one intermediate more than the root allows",
            Chain::good().root(|root| {
                root.critical(id::BASIC_CONSTRAINTS, &basic_constraints(true, Some(0)));
            }),
            Chain::good().root(|root| {
                root.critical(id::BASIC_CONSTRAINTS, &basic_constraints(true, Some(1)));
            }),
        ),
    ]
}

fn purpose_cases() -> Vec<Case> {
    let email_protection = sequence(&[&oid(EMAIL_PROTECTION)]);
    let unlimited = || Chain::good().intermediate(|ca| ca.without(id::EXTENDED_KEY_USAGE));
    vec![
        case(
            CheckId::ExtendedKeyUsage,
            "a server's certificate as a client's",
            unlimited().asking(|inputs| inputs.purpose = Purpose::Client),
            unlimited(),
        ),
        case(
            CheckId::ExtendedKeyUsage,
            "for mail, as the caller asks",
            unlimited().asking(|inputs| inputs.extended_key_usage.push(EMAIL_PROTECTION.into())),
            unlimited(),
        ),
        case(
            CheckId::ExtendedKeyUsage,
            "a certificate for mail",
            unlimited().end_entity(|it| it.extension(id::EXTENDED_KEY_USAGE, &email_protection)),
            unlimited(),
        )
        .also(&[CheckId::SubscriberExtendedKeyUsage]),
        case(
            CheckId::ExtendedKeyUsageNesting,
            "an intermediate for mail",
            Chain::good()
                .intermediate(|ca| ca.extension(id::EXTENDED_KEY_USAGE, &email_protection)),
            unlimited(),
        ),
        case(
            CheckId::RequiredKeyUsage,
            "a key for signatures, asked for encryption",
            Chain::good().asking(|inputs| inputs.key_usage.push(KeyUsageBit::KeyEncipherment)),
            Chain::good().asking(|inputs| inputs.key_usage.push(KeyUsageBit::DigitalSignature)),
        ),
    ]
}

/// `NameConstraints` with this subtree alone; the tag says whether it is permitted or excluded.
fn subtree(tag: u8, base: &[u8]) -> Vec<u8> {
    sequence(&[&tlv(tag, &sequence(&[base]))])
}

fn name_cases() -> Vec<Case> {
    const PERMITTED: u8 = 0xa0;
    const EXCLUDED: u8 = 0xa1;
    let constrained = |place, value: Vec<u8>| {
        Chain::good().edit(place, |ca| ca.critical(id::NAME_CONSTRAINTS, &value))
    };
    let by_intermediate = |tag, base| constrained(1, subtree(tag, &dns_name(base)));
    let by_root = |tag, base| constrained(2, subtree(tag, &dns_name(base)));
    vec![
        case(
            CheckId::NameConstraints,
            "a name beside the permitted ones",
            by_intermediate(PERMITTED, "ww.example.com"),
            by_intermediate(PERMITTED, "example.com"),
        ),
        case(
            CheckId::NameConstraints,
            "an excluded name",
            by_intermediate(EXCLUDED, HOST),
            by_intermediate(EXCLUDED, "a.www.example.com"),
        ),
        case(
            CheckId::AnchorNameConstraints,
            "a name beside those that the root permits",
            by_root(PERMITTED, "example.org"),
            by_root(PERMITTED, "www.example.com"),
        ),
        case(
            CheckId::AnchorNameConstraints,
            "a subject of the intermediate that the root excludes",
            constrained(
                2,
                subtree(EXCLUDED, &tlv(0xa4, &good_trust("Good Authority"))),
            ),
            constrained(
                2,
                subtree(EXCLUDED, &tlv(0xa4, &good_trust("Good Authorities"))),
            ),
        ),
    ]
}

fn policy_cases() -> Vec<Case> {
    let mapped = |from, to| {
        let mapping = sequence(&[&oid(from), &oid(to)]);
        Chain::good().intermediate(|ca| {
            ca.critical(id::POLICY_MAPPINGS, &sequence(&[&mapping]));
            ca.extension(id::CERTIFICATE_POLICIES, &policy(from));
        })
    };
    vec![
        case(
            CheckId::CertificatePolicies,
            "a policy that the caller does not accept",
            Chain::good().asking(|inputs| {
                inputs.policies.explicit = true;
                inputs.policies.initial = Some(vec!["2.23.140.1.2.2".into()]);
            }),
            Chain::good().asking(|inputs| {
                inputs.policies.explicit = true;
                inputs.policies.initial = Some(vec![DOMAIN_VALIDATED.into()]);
            }),
        ),
        case(
            CheckId::CertificatePolicies,
            "another policy than the intermediate's",
            Chain::good()
                .intermediate(|ca| ca.extension(id::CERTIFICATE_POLICIES, &policy("1.2.3")))
                .asking(|inputs| inputs.policies.explicit = true),
            Chain::good()
                .intermediate(|ca| ca.extension(id::CERTIFICATE_POLICIES, &policy("1.2.3"))),
        ),
        case(
            CheckId::ValidationLevel,
            "extended validation under a root that nobody knows",
            Chain::good().end_entity(|it| {
                it.extension(id::CERTIFICATE_POLICIES, &policy(EXTENDED_VALIDATED));
            }),
            Chain::good(),
        )
        .warns(),
        case(
            CheckId::PolicyMappings,
            "a policy made equal to any policy",
            mapped(DOMAIN_VALIDATED, ANY_POLICY),
            mapped("1.2.3", DOMAIN_VALIDATED),
        ),
        case(
            CheckId::PolicyMappings,
            "any policy made equal to one",
            mapped(ANY_POLICY, DOMAIN_VALIDATED),
            mapped("1.2.3", DOMAIN_VALIDATED),
        ),
    ]
}

fn sent_cases() -> Vec<Case> {
    let as_it_is = |_: &mut Vec<Vec<u8>>| {};
    vec![
        case(
            CheckId::ChainOrder,
            "the upper intermediate before the lower one",
            Chain::good()
                .with_another_intermediate()
                .sent(|sent| sent.swap(1, 2)),
            Chain::good().with_another_intermediate().sent(as_it_is),
        )
        .warns(),
        case(
            CheckId::ChainRoot,
            "the root, too",
            Chain::good().sends_root().sent(as_it_is),
            Chain::good().sent(as_it_is),
        )
        .warns(),
        case(
            CheckId::ChainSuperfluous,
            "the intermediate twice",
            Chain::good().sent(|sent| sent.push(sent[1].clone())),
            Chain::good().sends_root().sent(as_it_is),
        )
        .warns(),
    ]
}

/// `CertificatePolicies` with this one alone.
fn policy(dotted: &str) -> Vec<u8> {
    sequence(&[&sequence(&[&oid(dotted)])])
}

/// A name like those of the good authorities.
fn good_trust(common_name: &str) -> Vec<u8> {
    let country = tlv(0x31, &attribute("2.5.4.6", 0x13, "XX"));
    let organization = tlv(0x31, &attribute("2.5.4.10", 0x0c, "Good Trust"));
    let common_name = tlv(0x31, &attribute("2.5.4.3", 0x0c, common_name));
    sequence(&[&country, &organization, &common_name])
}

fn wildcard(name: &str) -> Chain {
    Chain::good().end_entity(|it| {
        it.common_name(name);
        it.alternative_names(&[&dns_name(name)]);
    })
}

fn chain_cases() -> Vec<Case> {
    vec![
        case(
            CheckId::AnchorSignature,
            "another key signed it",
            Chain::good().root(|root| {
                root.signer = Some(Key::P256(9));
                root.authority_key_identifier(&[9; 20]);
            }),
            Chain::good(),
        )
        .warns(),
        case(
            CheckId::Anchored,
            "nobody trusts the root",
            Chain::good().untrusted(),
            Chain::good(),
        )
        .gives(Outcome::Unknown),
        case(
            CheckId::HostName,
            "another host",
            Chain::good().host("example.com"),
            Chain::good().host("WWW.example.com"),
        ),
        case(
            CheckId::HostName,
            "a wildcard left of one label",
            wildcard("*.lan").host("printer.lan"),
            wildcard("*.office.lan").host("printer.office.lan"),
        ),
        case(
            CheckId::MailboxName,
            "a mailbox, and the certificate names a host",
            Chain::good()
                .asking(|inputs| inputs.names = vec![ReferenceName::Email(format!("ada@{HOST}"))]),
            Chain::good(),
        ),
        case(
            CheckId::IssuerMatch,
            "in capitals",
            Chain::good().end_entity(|it| it.issuer = Some(good_trust("GOOD  AUTHORITY"))),
            Chain::good(),
        )
        .warns(),
        case(
            CheckId::Signature,
            "another key signed it",
            Chain::good().end_entity(|it| it.signer = Some(Key::P256(9))),
            Chain::good(),
        ),
        case(
            CheckId::SignatureHash,
            "SHA-1",
            Chain::good().end_entity(|it| it.hash = Some(Hash::Sha1)),
            // a root's own signature proves nothing
            Chain::good().root(|root| root.hash = Some(Hash::Sha1)),
        ),
        case(
            CheckId::Validity,
            "one second early",
            Chain::good().at(1_790_812_799),
            Chain::good().at(1_790_812_800),
        ),
        case(
            CheckId::Validity,
            "one second late",
            Chain::good().at(1_798_588_800),
            Chain::good().at(1_798_588_799),
        ),
        case(
            CheckId::WellFormed,
            "a number of more octets than it needs",
            Chain::good().end_entity(|it| it.serial_number = tlv(0x02, &[0, 1])),
            Chain::good().end_entity(|it| it.serial_number = tlv(0x02, &[0, 0x80])),
        ),
    ]
}

#[test]
fn cases_hold() {
    run(&cases());
}

/// RFC 5280 §7.5: the domain's letter case does not matter, that of the local part does.
#[test]
fn a_mailbox_has_its_own_letter_case() {
    let outcome = |mailbox: &str| {
        let name = tlv(0x81, b"ada@Example.com");
        let chain = Chain::good().end_entity(|it| it.alternative_names(&[&name]));
        let chain = chain.asking(|it| it.names = vec![ReferenceName::Email(mailbox.into())]);
        let findings = chain.findings().into_iter();
        let mut findings = findings.filter(|it| it.check == CheckId::MailboxName);
        findings.next().unwrap().outcome
    };
    assert_eq!(outcome("ada@example.COM"), Outcome::Pass);
    assert_eq!(outcome("Ada@example.com"), Outcome::Fail);
}
