//! What cannot be read whole must not pass for nothing.

use super::*;

/// What is broken in a path of this certificate alone, nothing being asked for.
fn broken_in(certificate: &Certificate) -> Vec<(usize, PolicyRule)> {
    broken(&run(&[certificate], &PolicyInputs::default()))
}

const UNREADABLE: [(usize, PolicyRule); 1] = [(0, PolicyRule::Unreadable)];

#[test]
fn a_value_of_another_type_fails() {
    for dotted in ["2.5.29.32", "2.5.29.33", "2.5.29.36", "2.5.29.54"] {
        let certificate = certificate(&[extension(dotted, &tlv(0x05, &[]))]);
        assert_eq!(broken_in(&certificate), UNREADABLE, "{dotted}");
    }
    let other = certificate(&[extension("2.5.29.37", &tlv(0x05, &[]))]);
    assert_eq!(broken_in(&other), [], "it is not about policies");
}

#[test]
fn an_entry_that_was_dropped_fails() {
    let broken_entry = sequence(&[&sequence(&[&oid(RED)]), &sequence(&[&tlv(0x05, &[])])]);
    let certificate = certificate(&[extension("2.5.29.32", &broken_entry)]);
    assert_eq!(broken_in(&certificate), UNREADABLE);
}

#[test]
fn a_count_beyond_all_counting_fails() {
    let skip = sequence(&[&tlv(0x80, &[0x7f; 9])]);
    let certificate = certificate(&[extension("2.5.29.36", &skip)]);
    assert_eq!(broken_in(&certificate), UNREADABLE);
}

#[test]
fn the_same_extension_twice_fails() {
    let certificate = certificate(&[policies(&[RED]), policies(&[BLUE])]);
    assert_eq!(broken_in(&certificate), UNREADABLE);
}

#[test]
fn more_policies_than_are_read_fail() {
    let all: Vec<String> = (1..=5_000)
        .map(|number| format!("1.3.6.{number}"))
        .collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    assert_eq!(broken_in(&certificate(&[policies(&all)])), UNREADABLE);
}

#[test]
fn a_certificate_that_breaks_off_fails() {
    let fields = Fields {
        extensions: vec![policies(&[RED]), require_explicit_policy(0)],
        ..Fields::default()
    };
    let der = fields.der();
    let second = Certificate::read(&der).extensions[1].bytes.offset;
    let cut = Certificate::read(&der[..second]);
    assert_eq!(cut.extensions.len(), 1);
    assert_eq!(broken_in(&cut), UNREADABLE);
}

#[test]
fn a_value_that_is_clear_though_not_der_passes() {
    let padded = extension("2.5.29.54", &tlv(0x02, &[0, 0, 3]));
    assert_eq!(broken_in(&certificate(&[padded])), []);
    let no_extensions = Fields {
        extensions: vec![Vec::new()],
        unique_ids: tlv(0xa3, &sequence(&[])),
        ..Fields::default()
    };
    assert_eq!(broken_in(&Certificate::read(&no_extensions.der())), []);
}
