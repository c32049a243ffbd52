//! The subject of a server's certificate has what was checked, and nothing else.
//!
//! Baseline Requirements §7.1.2.7.2 to §7.1.2.7.5, by the policy that it names; for EV the EV Guidelines §7.1.4.2.

use super::common_name_address::COMMON_NAME;
use super::public_root::Date;
use super::{Check, CheckId, Citation, Conclusion, Enforced, Place, Rules, Scope, cab_forum};
use crate::certificate::name::Attribute;
use crate::certificate::oid::short_name;
use crate::finding::Evidence;
use crate::policy::{ValidationKind, validation_kind};

pub(super) const CHECK: Check = Check {
    id: CheckId::SubjectFields,
    citations: &[
        cab_forum("7.1.2.7.2"),
        cab_forum("7.1.2.7.3"),
        cab_forum("7.1.2.7.4"),
        cab_forum("7.1.2.7.5"),
        Citation {
            document: "EV Guidelines",
            section: "7.1.4.2",
        },
    ],
    rules: Rules::PublicRoots,
    enforced: Enforced::ByNobody,
    since: Some("2023-09-15"),
    scope: Scope::EachOnPath(look),
};

const SINCE: Date = (2023, 9, 15);

fn look(place: &Place<'_>) -> Vec<Conclusion> {
    if !place.is_subscriber() || !place.is_issued_publicly_since(SINCE) {
        return Vec::new();
    }
    let Some(kind) = validation_kind(place.certificate) else {
        return Vec::new();
    };
    let superfluous = place
        .subject_attributes()
        .filter(|it| is_forbidden(kind, &it.value.oid.dotted));
    let superfluous = superfluous.map(|attribute| {
        let Attribute {
            oid, short_name, ..
        } = &attribute.value;
        let value = short_name.as_ref().unwrap_or(&oid.dotted).clone();
        Conclusion::broken()
            .at(attribute.bytes)
            .with(Evidence::Value { value })
    });
    let missing = required(kind).iter().filter(|any_of| {
        any_of
            .iter()
            .all(|oid| place.subject_attributes_of(oid).next().is_none())
    });
    let missing = missing.map(|any_of| {
        let expected = any_of.iter().map(|oid| short_name(oid).unwrap_or(oid));
        let evidence = Evidence::Other {
            value: String::new(),
            expected: expected.collect::<Vec<_>>().join(" / "),
        };
        let conclusion = Conclusion::broken().with(evidence);
        match &place.certificate.subject {
            Some(subject) => conclusion.at(subject.bytes),
            None => conclusion,
        }
    });
    Conclusion::faults_or_kept(superfluous.chain(missing))
}

/// Units are checked by nobody, and forbidden since 1 September 2022; the owner of a domain has no more names.
fn is_forbidden(kind: ValidationKind, oid: &str) -> bool {
    oid == UNIT || (kind == ValidationKind::Domain && ![COMMON_NAME, COUNTRY].contains(&oid))
}

/// What has to be there; one attribute of each group.
fn required(kind: ValidationKind) -> &'static [&'static [&'static str]] {
    match kind {
        ValidationKind::Domain => &[],
        ValidationKind::Organization => &[&[ORGANIZATION], &[LOCALITY, STATE], &[COUNTRY]],
        ValidationKind::Individual => &[&[SURNAME], &[GIVEN_NAME], &[LOCALITY, STATE], &[COUNTRY]],
        ValidationKind::Extended => &[
            &[ORGANIZATION],
            &[BUSINESS_CATEGORY],
            &[JURISDICTION_COUNTRY],
            &[SERIAL_NUMBER],
            &[COUNTRY],
        ],
    }
}

const BUSINESS_CATEGORY: &str = "2.5.4.15";
const COUNTRY: &str = "2.5.4.6";
const GIVEN_NAME: &str = "2.5.4.42";
const JURISDICTION_COUNTRY: &str = "1.3.6.1.4.1.311.60.2.1.3";
const LOCALITY: &str = "2.5.4.7";
const ORGANIZATION: &str = "2.5.4.10";
const SERIAL_NUMBER: &str = "2.5.4.5";
const STATE: &str = "2.5.4.8";
const SURNAME: &str = "2.5.4.4";
const UNIT: &str = "2.5.4.11";
