//! What a person is told of a malformed certificate.

use whylock::connection::Connection;
use whylock::explain::{Catalogue, explain};
use whylock::report::{Options, report};
use whylock::text::{TextOptions, text};

use crate::der::{Fields, tlv};

fn told(der: Vec<u8>) -> String {
    let report = report(
        &Connection::of_certificates(vec![der]),
        &Options::at(1_795_392_000_000.0),
    );
    assert!(report.concern, "something is wrong with it");
    let options = TextOptions {
        width: 1000,
        ..TextOptions::default()
    };
    text(&explain(&report, &Catalogue::of("en")), options)
}

#[test]
fn a_date_of_1950_is_shown_with_its_finding() {
    let page = told(
        Fields {
            not_before: tlv(0x17, b"500101000000Z"),
            ..Fields::default()
        }
        .der(),
    );
    assert!(
        page.contains("A date before 1970 stands in the first date."),
        "{page}"
    );
    assert!(
        page.contains("Valid from: 1 January 1950, 00:00:00 UTC"),
        "{page}"
    );
}

#[test]
fn a_serial_number_of_forty_octets_is_shown_with_its_finding() {
    let page = told(
        Fields {
            serial_number: tlv(0x02, &[5; 40]),
            ..Fields::default()
        }
        .der(),
    );
    assert!(
        page.contains("The serial number has more than 20 bytes."),
        "{page}"
    );
    assert!(
        page.contains(&format!("Serial number: {}", "05".repeat(40))),
        "{page}"
    );
}

#[test]
fn what_is_no_certificate_at_all_is_told_so() {
    let page = told(b"no certificate at all".to_vec());
    assert!(page.contains("Breaks a rule:"), "{page}");
}
