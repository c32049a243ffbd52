//! What the lists say: RFC 5280 §6.3.3.

use super::*;
use whylock::certificate::crl::CrlReason;

#[test]
fn a_certificate_is_good_revoked_or_unknown() {
    let certificate = certificate(&[]);
    let others = List::with_entries(&[entry(&[1, 2, 4], &[])]).read();
    assert_eq!(status(&certificate, &[&others]), Revocation::Good);

    let listed = List::with_entries(&[entry(&[1, 2, 3], &[reason(1)])]).read();
    let revoked = Revocation::Revoked {
        crl: 1,
        date: 1_768_435_200,
        reason: Some(CrlReason::KeyCompromise),
    };
    assert_eq!(
        status(&certificate, &[&others, &listed]),
        revoked,
        "one list that names it is enough"
    );
    assert_eq!(status(&certificate, &[]), Revocation::Unknown(Vec::new()));
}

#[test]
fn another_issuers_list_says_nothing() {
    let list = List {
        issuer: name("2.5.4.3", 0x0c, b"Other Authority"),
        entries: vec![entry(&[1, 2, 3], &[])],
        ..List::default()
    };
    let other = list.read();
    let certificate = certificate(&[]);
    assert_eq!(
        status(&certificate, &[&other]),
        Revocation::Unknown(Vec::new())
    );
    assert_eq!(other.covers(&certificate), Err(Unusable::OtherIssuer));
}

#[test]
fn a_list_is_in_force_from_its_first_second_to_its_last() {
    let crl = List::default().read();
    let (first, last) = (1_767_225_600, 1_772_323_200);
    assert_eq!(crl.in_force(first - 1), Err(Unusable::NotYetIssued));
    assert_eq!(crl.in_force(first), Ok(()));
    assert_eq!(crl.in_force(last), Ok(()));
    assert_eq!(crl.in_force(last + 1), Err(Unusable::Outdated));
    let endless = List {
        next_update: Vec::new(),
        ..List::default()
    };
    assert_eq!(endless.read().in_force(first), Err(Unusable::NoNextUpdate));
    let of_2050 = List {
        next_update: tlv(0x18, b"20500101000000Z"),
        ..List::default()
    };
    assert_eq!(of_2050.read().in_force(last + 1), Ok(()));
}

#[test]
fn an_outdated_list_still_tells_what_is_revoked() {
    let outdated = |serial| {
        let list = List {
            next_update: tlv(0x17, b"260115000000Z"),
            entries: vec![entry(serial, &[])],
            ..List::default()
        };
        status(&certificate(&[]), &[&list.read()])
    };
    assert_eq!(outdated(&[9]), unknown(Unusable::Outdated));
    assert!(matches!(outdated(&[1, 2, 3]), Revocation::Revoked { .. }));
}

#[test]
fn a_list_that_nobody_is_known_to_have_signed_says_nothing() {
    let listed = List::with_entries(&[entry(&[1, 2, 3], &[])]).read();
    for why in [
        Unusable::NoSigner,
        Unusable::NotForCrls,
        Unusable::InvalidSignature,
        Unusable::UnverifiedSignature,
    ] {
        let lists = [(&listed, Authenticity::Doubted(why))];
        let status = whylock::revocation::status(&certificate(&[]), &lists, AT);
        assert_eq!(status, unknown(why));
    }
}

#[test]
fn what_is_critical_and_not_known_makes_a_list_unusable() {
    let of = |list: &List| status(&certificate(&[]), &[&list.read()]);
    let unknown_extension = List::with_extensions(&[critical("1.3.6.1", &[])]);
    assert_eq!(
        of(&unknown_extension),
        unknown(Unusable::UnknownCriticalExtension)
    );
    let not_critical = List::with_extensions(&[extension("1.3.6.1", &[])]);
    assert_eq!(of(&not_critical), Revocation::Good);
    let critical_number = List::with_extensions(&[critical("2.5.29.20", &tlv(0x02, &[1]))]);
    assert_eq!(of(&critical_number), Revocation::Good);

    let in_entry = List::with_entries(&[
        entry(&[1, 2, 3], &[]),
        entry(&[9], &[critical("1.3.6.1", &[])]),
    ]);
    assert_eq!(
        of(&in_entry),
        unknown(Unusable::UnknownCriticalEntryExtension)
    );
    let crl = in_entry.read();
    assert_eq!(crl.unknown_in_entry.unwrap().value.dotted, "1.3.6.1");
    let date = critical("2.5.29.24", &tlv(0x18, b"20260101000000Z"));
    let known = List::with_entries(&[entry(&[9], &[date, extension("1.3.6.1", &[])])]);
    assert_eq!(of(&known), Revocation::Good);
}

#[test]
fn a_delta_list_is_not_used_and_leaves_the_complete_one_in_doubt() {
    let delta = List::with_extensions(&[critical("2.5.29.27", &tlv(0x02, &[1]))]).read();
    let complete = List::default().read();
    let revoking = List::with_entries(&[entry(&[1, 2, 3], &[])]).read();
    let certificate = certificate(&[]);
    assert_eq!(status(&certificate, &[&delta]), unknown(Unusable::Delta));
    assert_eq!(
        status(&certificate, &[&delta, &complete]),
        unknown(Unusable::Delta)
    );
    assert!(matches!(
        status(&certificate, &[&delta, &revoking]),
        Revocation::Revoked { crl: 1, .. }
    ));
}

#[test]
fn only_a_delta_list_can_remove() {
    let list = List::with_entries(&[entry(&[1, 2, 3], &[reason(8)])]).read();
    assert_eq!(
        status(&certificate(&[]), &[&list]),
        unknown(Unusable::Removed)
    );
}

#[test]
fn a_certificate_without_a_number_is_not_looked_up() {
    let fields = Fields {
        serial_number: tlv(0x0c, &[1, 2, 3]),
        ..Fields::default()
    };
    let certificate = Certificate::read(&fields.der());
    let list = List::default().read();
    assert_eq!(
        status(&certificate, &[&list]),
        unknown(Unusable::NoSerialNumber)
    );
}
