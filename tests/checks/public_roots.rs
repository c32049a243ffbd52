//! What binds certificates under a public root.

use whylock::check::CheckId;

use crate::der::{dns_name, oid, sequence, tlv};
use crate::pki::{Certificate, Chain, HOST, SERVER_AUTH, attribute, id, key_usage, uri};
use crate::{Case, case, run};

const CLIENT_AUTH: &str = "1.3.6.1.5.5.7.3.2";
const DOMAIN: &str = "2.23.140.1.2.1";
const INDIVIDUAL: &str = "2.23.140.1.2.3";
const ORGANIZATION: &str = "2.23.140.1.2.2";

/// The good chain under a public root, with an edit of its end entity.
fn site(edit: impl FnOnce(&mut Certificate)) -> Chain {
    Chain::good().public_root().end_entity(edit)
}

/// The same with an edit of its intermediate.
fn authority(edit: impl FnOnce(&mut Certificate)) -> Chain {
    Chain::good().public_root().intermediate(edit)
}

/// A certificate of these dates, looked at on its first day.
fn dated(from: &str, until: &str, time: i64) -> Chain {
    let authorities = |ca: &mut Certificate| {
        ca.not_before = tlv(0x17, b"120101000000Z");
        ca.not_after = tlv(0x17, b"491231235959Z");
    };
    let chain = site(|it| {
        it.not_before = tlv(0x17, from.as_bytes());
        it.not_after = tlv(0x17, until.as_bytes());
        it.logged_by(3);
    });
    chain.intermediate(authorities).root(authorities).at(time)
}

pub(crate) fn cases() -> Vec<Case> {
    let mut cases = lifetimes();
    cases.extend(subjects());
    cases.extend(policies());
    cases.extend(authorities());
    cases.extend(pointers());
    cases
}

fn lifetimes() -> Vec<Case> {
    // the first second of 15 March 2026, 2027 and 2029, of 1 September 2020 and of 1 March 2018
    let long = |what, from, until, allowed, time| {
        case(
            CheckId::ValidityLength,
            what,
            dated(from, until, time),
            dated(from, allowed, time),
        )
    };
    vec![
        long(
            "47 days",
            "290315000000Z",
            "290501000001Z",
            "290430235959Z",
            1_868_227_200,
        ),
        long(
            "100 days",
            "270315000000Z",
            "270623000001Z",
            "270622235959Z",
            1_805_068_800,
        ),
        long(
            "200 days",
            "260315000000Z",
            "261001000001Z",
            "260930235959Z",
            1_773_532_800,
        ),
        long(
            "398 days",
            "200901000000Z",
            "211004000001Z",
            "211003235959Z",
            1_598_918_400,
        ),
        long(
            "825 days",
            "180301000000Z",
            "200603000001Z",
            "200602235959Z",
            1_519_862_400,
        ),
        // both ends counted; Chrome counts the difference between them
        case(
            CheckId::ValidityLength,
            "200 days and a second",
            dated("260315000000Z", "261001000000Z", 1_773_532_800),
            dated("260315000000Z", "260930235959Z", 1_773_532_800),
        )
        .warns(),
        // rounded up to whole days
        long(
            "39 months",
            "150401000000Z",
            "180705000000Z",
            "180701000000Z",
            1_427_846_400,
        ),
        case(
            CheckId::SignedTimestamps,
            "one",
            site(|it| it.logged_by(1)),
            site(|it| it.logged_by(2)),
        )
        .warns(),
        case(
            CheckId::SerialEntropy,
            "39 bits",
            site(|it| it.serial_number = tlv(0x02, &[0x7f; 5])),
            site(|it| it.serial_number = tlv(0x02, &[0, 0x80, 0, 0, 0, 0, 1])),
        )
        .warns(),
    ]
}

fn subjects() -> Vec<Case> {
    let field = |dotted: &str, value: &str| tlv(0x31, &attribute(dotted, 0x0c, value));
    let country = || tlv(0x31, &attribute("2.5.4.6", 0x13, "XK"));
    let subject = move |policy: &'static str, fields: &[(&str, &str)]| {
        let mut rdns = vec![country()];
        rdns.extend(fields.iter().map(|(dotted, value)| field(dotted, value)));
        rdns.push(field("2.5.4.3", HOST));
        let rdns: Vec<&[u8]> = rdns.iter().map(Vec::as_slice).collect();
        site(|it| {
            it.subject = sequence(&rdns);
            it.extension(
                id::CERTIFICATE_POLICIES,
                &sequence(&[&sequence(&[&oid(policy)])]),
            );
        })
    };
    let (organization, locality) = (("2.5.4.10", "Good"), ("2.5.4.7", "Here"));
    let (surname, given_name) = (("2.5.4.4", "Good"), ("2.5.4.42", "Ada"));
    vec![
        case(
            CheckId::SubjectFields,
            "an organization that nobody checked",
            subject(DOMAIN, &[organization]),
            subject(DOMAIN, &[]),
        ),
        case(
            CheckId::SubjectFields,
            "an organization in no place",
            subject(ORGANIZATION, &[organization]),
            subject(ORGANIZATION, &[organization, locality]),
        ),
        case(
            CheckId::SubjectFields,
            "a unit",
            subject(
                ORGANIZATION,
                &[organization, locality, ("2.5.4.11", "Unit")],
            ),
            subject(ORGANIZATION, &[organization, locality]),
        ),
        case(
            CheckId::SubjectFields,
            "a person without a given name",
            subject(INDIVIDUAL, &[surname, organization, locality]),
            subject(INDIVIDUAL, &[surname, given_name, locality]),
        ),
        case(
            CheckId::InternalName,
            "a name that the DNS does not have",
            site(|it| it.alternative_names(&[&dns_name(HOST), &dns_name("mail.corp")])),
            Chain::good().end_entity(|it| {
                it.alternative_names(&[&dns_name(HOST), &dns_name("mail.corp")]);
            }),
        ),
        case(
            CheckId::InternalName,
            "an address that everybody has",
            site(|it| it.alternative_names(&[&dns_name(HOST), &tlv(0x87, &[10, 0, 0, 1])])),
            site(|it| it.alternative_names(&[&dns_name(HOST), &tlv(0x87, &[1, 1, 1, 1])])),
        ),
        case(
            CheckId::InternalName,
            "a name of reverse mapping",
            site(|it| {
                it.alternative_names(&[&dns_name(HOST), &dns_name("1.1.1.1.in-addr.arpa")]);
            }),
            Chain::good().public_root(),
        ),
    ]
}

fn policies() -> Vec<Case> {
    let policies = |policies: &[&str]| {
        let policies: Vec<Vec<u8>> = policies.iter().map(|it| sequence(&[&oid(it)])).collect();
        let policies: Vec<&[u8]> = policies.iter().map(Vec::as_slice).collect();
        site(|it| it.extension(id::CERTIFICATE_POLICIES, &sequence(&policies)))
    };
    let purposes = |date: &str, purposes: &[&str]| {
        let purposes: Vec<Vec<u8>> = purposes.iter().map(|purpose| oid(purpose)).collect();
        let purposes: Vec<&[u8]> = purposes.iter().map(Vec::as_slice).collect();
        let value = sequence(&purposes);
        dated(date, "270401000000Z", 1_805_068_800)
            .end_entity(|it| it.extension(id::EXTENDED_KEY_USAGE, &value))
    };
    vec![
        case(
            CheckId::CertificatePolicyIdentifier,
            "none of the Forum’s",
            policies(&["1.2.3.4"]),
            policies(&["1.2.3.4", DOMAIN]),
        ),
        case(
            CheckId::CertificatePolicyIdentifier,
            "two of the Forum’s",
            policies(&[DOMAIN, ORGANIZATION]),
            policies(&[DOMAIN]),
        ),
        case(
            CheckId::ClientAuthentication,
            "on the first day",
            purposes("270315000000Z", &[SERVER_AUTH, CLIENT_AUTH]),
            purposes("270315000000Z", &[SERVER_AUTH]),
        ),
        case(
            CheckId::ClientAuthentication,
            "on the day before",
            purposes("270314235959Z", &[SERVER_AUTH, CLIENT_AUTH]),
            purposes("270314235959Z", &[SERVER_AUTH]),
        )
        .warns(),
    ]
}

fn authorities() -> Vec<Case> {
    let name = || tlv(0x31, &attribute("2.5.4.3", 0x0c, "Good Authority"));
    let usages = |usages: &[&str]| {
        let usages: Vec<Vec<u8>> = usages.iter().map(|usage| oid(usage)).collect();
        let usages: Vec<&[u8]> = usages.iter().map(Vec::as_slice).collect();
        authority(|ca| ca.extension(id::EXTENDED_KEY_USAGE, &sequence(&usages)))
    };
    vec![
        case(
            CheckId::AuthoritySubjectFields,
            "a common name alone",
            authority(|ca| ca.subject = sequence(&[&name()])),
            Chain::good().intermediate(|ca| ca.subject = sequence(&[&name()])),
        ),
        case(
            CheckId::AuthorityKeyUsage,
            "not for lists",
            authority(|ca| ca.critical(id::KEY_USAGE, &key_usage(&[5]))),
            authority(|ca| ca.critical(id::KEY_USAGE, &key_usage(&[0, 5, 6]))),
        ),
        case(
            CheckId::AuthorityKeyUsage,
            "for non-repudiation, too",
            authority(|ca| ca.critical(id::KEY_USAGE, &key_usage(&[1, 5, 6]))),
            authority(|ca| ca.critical(id::KEY_USAGE, &key_usage(&[5, 6]))),
        ),
        case(
            CheckId::AuthorityExtendedKeyUsage,
            "for mail, too",
            usages(&[SERVER_AUTH, "1.3.6.1.5.5.7.3.4"]),
            usages(&[SERVER_AUTH, CLIENT_AUTH]),
        ),
        case(
            CheckId::AuthorityExtendedKeyUsage,
            "none",
            authority(|ca| ca.without(id::EXTENDED_KEY_USAGE)),
            usages(&[SERVER_AUTH]),
        )
        .warns(),
    ]
}

fn pointers() -> Vec<Case> {
    let at = |address: &str| {
        let issuer = sequence(&[&oid("1.3.6.1.5.5.7.48.2"), &uri(address)]);
        site(|it| it.extension(id::AUTHORITY_INFORMATION_ACCESS, &sequence(&[&issuer])))
    };
    let lists = |point: &[u8]| {
        let points = sequence(&[&sequence(&[point])]);
        site(|it| it.extension(id::CRL_DISTRIBUTION_POINTS, &points))
    };
    let short = |until: &str| {
        dated("261120000000Z", until, 1_795_392_000)
            .end_entity(|it| it.without(id::CRL_DISTRIBUTION_POINTS))
    };
    vec![
        case(
            CheckId::RevocationPointer,
            "none, valid for one second more than seven days",
            short("261127000000Z"),
            short("261126235959Z"),
        ),
        case(
            CheckId::RevocationPointer,
            "a name that is relative to the issuer's",
            lists(&tlv(0xa0, &tlv(0xa1, &attribute("2.5.4.3", 0x0c, "Lists")))),
            lists(&tlv(
                0xa0,
                &tlv(0xa0, &uri("http://good.example.com/list.crl")),
            )),
        ),
        case(
            CheckId::IssuerPointer,
            "over https",
            at("https://good.example.com/issuer.cer"),
            at("http://good.example.com/issuer.cer"),
        ),
        case(
            CheckId::IssuerPointer,
            "none",
            site(|it| it.without(id::AUTHORITY_INFORMATION_ACCESS)),
            at("http://good.example.com/issuer.cer"),
        )
        .warns(),
    ]
}

#[test]
fn cases_hold() {
    run(&cases());
}
