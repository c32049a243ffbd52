//! What a list is about: RFC 5280 §5.2.5, §6.3.3 (b) to (e).

use super::*;

fn uri(uri: &str) -> Vec<u8> {
    tlv(0x86, uri.as_bytes())
}

/// `DistributionPointName` with its tag in an issuing distribution point, and in one of a certificate.
fn place(names: &[&[u8]]) -> Vec<u8> {
    tlv(0xa0, &tlv(0xa0, &names.concat()))
}

/// A certificate that names these distribution points.
fn at(points: &[&[u8]]) -> Certificate {
    let points: Vec<u8> = points.iter().flat_map(|fields| tlv(0x30, fields)).collect();
    certificate(&[extension("2.5.29.31", &sequence(&[&points]))])
}

/// What a list with this issuing distribution point says of a certificate that it does not list.
fn says(point: &[&[u8]], certificate: &Certificate) -> Revocation {
    let list = List::with_extensions(&[issuing_distribution_point(point)]);
    status(certificate, &[&list.read()])
}

#[test]
fn a_list_can_be_about_one_kind_of_certificate() {
    let basic_constraints = extension("2.5.29.19", &sequence(&[&tlv(0x01, &[0xff])]));
    let (user, ca) = (certificate(&[]), certificate(&[basic_constraints]));
    let other = unknown(Unusable::OtherKind);
    assert_eq!(says(&[&tlv(0x81, &[0xff])], &user), Revocation::Good);
    assert_eq!(says(&[&tlv(0x81, &[0xff])], &ca), other);
    assert_eq!(says(&[&tlv(0x82, &[0xff])], &user), other);
    assert_eq!(says(&[&tlv(0x82, &[0xff])], &ca), Revocation::Good);
    assert_eq!(says(&[&tlv(0x85, &[0xff])], &user), other);
    assert_eq!(says(&[&tlv(0x85, &[0xff])], &ca), other);
    assert_eq!(says(&[], &user), Revocation::Good);
}

#[test]
fn indirect_lists_are_not_used() {
    let indirect = unknown(Unusable::Indirect);
    assert_eq!(says(&[&tlv(0x84, &[0xff])], &certificate(&[])), indirect);
}

#[test]
fn the_place_of_the_list_is_one_that_the_certificate_names() {
    let here = place(&[&uri("http://good.example/1"), &uri("http://good.example/2")]);
    let other = unknown(Unusable::OtherDistributionPoint);
    let second = at(&[
        &place(&[&uri("http://good.example/0")]),
        &place(&[&uri("http://good.example/2")]),
    ]);
    assert_eq!(says(&[&here], &second), Revocation::Good);
    let elsewhere = at(&[&place(&[&uri("http://good.example/3")])]);
    assert_eq!(says(&[&here], &elsewhere), other);
    assert_eq!(says(&[&here], &certificate(&[])), other);
    assert_eq!(says(&[], &elsewhere), Revocation::Good, "it is about all");
}

#[test]
fn a_place_can_be_a_directory_name() {
    let directory = |name: &[u8]| place(&[&tlv(0xa4, name)]);
    let here = directory(&name("2.5.4.3", 0x0c, b"Lists 1"));
    let same = at(&[&directory(&name("2.5.4.3", 0x13, b"LISTS  1"))]);
    assert_eq!(says(&[&here], &same), Revocation::Good);

    // A name that continues the issuer's, and the same in full.
    let part = |text: &[u8]| sequence(&[&oid("2.5.4.3"), &tlv(0x0c, text)]);
    let relative = tlv(0xa0, &tlv(0xa1, &part(b"Lists 1")));
    let full = sequence(&[
        &tlv(0x31, &part(b"Good Authority")),
        &tlv(0x31, &part(b"Lists 1")),
    ]);
    assert_eq!(
        says(&[&directory(&full)], &at(&[&relative])),
        Revocation::Good
    );
    assert_eq!(
        says(&[&relative], &at(&[&directory(&full)])),
        Revocation::Good
    );
    let other = unknown(Unusable::OtherDistributionPoint);
    assert_eq!(says(&[&here], &at(&[&relative])), other);
}

/// RFC 5280 §6.3.3: such a list is looked at although no distribution point leads to it.
#[test]
fn the_issuer_itself_is_a_place_for_every_certificate() {
    let issuer = place(&[&tlv(0xa4, &List::default().issuer)]);
    assert_eq!(says(&[&issuer], &certificate(&[])), Revocation::Good);
}

#[test]
fn a_place_with_an_issuer_of_its_own_asks_for_an_indirect_list() {
    let here = place(&[&uri("http://good.example/1")]);
    let crl_issuer = tlv(0xa2, &tlv(0xa4, &List::default().issuer));
    let certificate = at(&[&[here.clone(), crl_issuer].concat()]);
    let other = unknown(Unusable::OtherDistributionPoint);
    assert_eq!(says(&[&here], &certificate), other);
}

#[test]
fn lists_for_some_reasons_are_good_together() {
    // Bits 1 and 2, and bits 3 to 8.
    let (some, rest) = (tlv(0x83, &[5, 0x60]), tlv(0x83, &[7, 0x1f, 0x80]));
    let list =
        |reasons: &[u8]| List::with_extensions(&[issuing_distribution_point(&[reasons])]).read();
    let (some, rest) = (list(&some), list(&rest));
    let certificate = certificate(&[]);
    assert_eq!(
        status(&certificate, &[&some]),
        unknown(Unusable::OnlySomeReasons)
    );
    assert_eq!(
        status(&certificate, &[&rest]),
        unknown(Unusable::OnlySomeReasons)
    );
    assert_eq!(status(&certificate, &[&some, &rest]), Revocation::Good);
}

#[test]
fn a_distribution_point_can_be_for_some_reasons() {
    let here = place(&[&uri("http://good.example/1")]);
    let reasons = tlv(0x81, &[5, 0x60]);
    let some = unknown(Unusable::OnlySomeReasons);
    let limited = [here.clone(), reasons].concat();
    assert_eq!(says(&[&here], &at(&[&limited])), some);
    let rest = [here.clone(), tlv(0x81, &[7, 0x1f, 0x80])].concat();
    assert_eq!(says(&[&here], &at(&[&limited, &rest])), Revocation::Good);
}
